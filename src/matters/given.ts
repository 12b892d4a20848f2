import type { Text } from '#language'

/** What a person or a file gave, before it is known to be anything. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as text. What a parser made of a mapping has no prototype, so it cannot turn itself into one. */
export const asWritten = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)

/** Says what was found instead of what was expected. */
export function wrongKind(given: unknown): Text {
  const shown = JSON.stringify(given)?.slice(0, 60) ?? String(given)
  return { en: `Found ${shown}, which is of the wrong kind.`, zh: `此处为${shown}，类型不符。` }
}
