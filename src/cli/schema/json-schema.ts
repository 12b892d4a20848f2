import type { Text } from '#language'

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** Both languages in the one description a schema has. */
export const described = (...texts: readonly Text[]): string =>
  texts.map(({ en, zh }) => `${en} / ${zh}`).join('\n')

const object = (properties: Schema, required: readonly string[], more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  ...more,
})

/** No other member is accepted: in a file somebody writes, it would be a spelling mistake. */
export const closed = (properties: Schema, required: readonly string[] = [], more: Schema = {}): Schema =>
  object(properties, required, { additionalProperties: false, ...more })

export const list = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more })
export const anyOfThese = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas })
export const constants = (...values: readonly unknown[]): Schema => ({ enum: values })

/** A civil date in China; that the day exists is checked when the file is read. */
export const date = (description: Text): Schema => ({
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description: described(description),
})
