import type { Text } from '#language'

/** What a person or a file gave, before it is known to be anything. A `Map`, a `Date` and their like are no records. */
export const isRecord = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** A value as text, whatever it is. */
export function asWritten(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : value.toISOString()
  if (typeof value === 'object' && value !== null) return asJson(value)
  return typeof value === 'symbol' || typeof value === 'function' ? typeof value : String(value)
}

/** JSON has no text for what holds itself, or a count beyond its own. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return 'an object'
  }
}

/** Says what was found instead of what was expected; `written` as it stands in the file, where it is a text. */
export function wrongKind(given: unknown, written?: string): Text {
  if (given === null || given === undefined) return NOTHING
  const isPlain = typeof given === 'string' || Array.isArray(given) || isRecord(given)
  const shown = [...(written ?? (isPlain ? asJson(given) : asWritten(given)))].slice(0, 60).join('')
  return { en: `Found ${shown}, where something else belongs.`, zh: `此处为${shown}，与应填内容不符。` }
}

const NOTHING: Text = {
  en: 'Nothing is said here: there is no content, or there are only comments.',
  zh: '此处没有内容，或者仅有注释。',
}
