import * as z from 'zod/mini'
import type { Text } from '#language'
import { inJson, type JsonSchema } from './kit.ts'

/** The JSON Schema (2020-12) of a document: what is accepted, in its strict form, with what it means in both languages. */
export function jsonSchemaOf(name: string, title: Text, schema: z.ZodMiniType): JsonSchema {
  const { $schema, ...others } = z.toJSONSchema(schema, {
    io: 'input',
    metadata: inJson,
    unrepresentable: 'any',
  } as z.core.ToJSONSchemaParams)
  return { $schema, $id: `urn:anshen:schema:${name}`, title: `${title.en} / ${title.zh}`, ...others }
}
