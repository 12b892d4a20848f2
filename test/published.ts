import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { documentsOfContract, schemaOfDocument } from '#contract/documents'

/** Documents held against the schemas that “anshen schema” publishes, as another program has them. */

export const files = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
export const text = (file: string): string => readFileSync(file, 'utf8')

const isEmpty = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0

/** A schema that takes no member beside those it names: of the answers of this release it names every one. */
function withoutMore(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutMore)
  if (typeof schema !== 'object' || schema === null) return schema
  const { additionalProperties } = schema as { readonly additionalProperties?: unknown }
  const isOpen = 'properties' in schema && isEmpty(additionalProperties)
  const members = Object.entries(schema).map(([name, member]) => [name, withoutMore(member)])
  return { ...Object.fromEntries(members), ...(isOpen ? { additionalProperties: false } : {}) }
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
const schemas = new Map(
  documentsOfContract.map((name) => [name, ajv.compile(withoutMore(schemaOfDocument(name)) as object)]),
)

const isStream = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value

/** Holds a document against its published schema, member by member. @returns it as it is sent */
export function published(name: string, document: object): unknown {
  const sent: unknown = JSON.parse(
    JSON.stringify(document, (_, value) => (isStream(value) ? [...value] : value)),
  )
  const valid = schemas.get(name)!
  valid(sent)
  const faults = (valid.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
  expect(faults).toEqual([])
  return sent
}
