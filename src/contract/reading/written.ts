import { isRecord } from './untyped.ts'

/**
 * A number or a switch with what was typed for it: 0123, 1.10, 1e6, True. It is a function, which no file can hold, and
 * no schema takes for a text, a list or an object.
 */
interface Written {
  (): unknown
  readonly source: string
}

const written = (value: unknown, source: string): Written => Object.assign(() => value, { source })
const isWritten = (value: unknown): value is Written => typeof value === 'function'

/** The value of a file, each number and switch with what was typed for it. */
export function withSources(
  value: unknown,
  sourceOf: (pointer: string) => string | undefined,
  pointer = '',
): unknown {
  if (Array.isArray(value))
    return value.map((each, index) => withSources(each, sourceOf, `${pointer}/${index}`))
  if (isRecord(value)) {
    const all = Object.entries(value).map(([name, each]) => [
      name,
      withSources(each, sourceOf, `${pointer}/${escapePointer(name)}`),
    ])
    return Object.fromEntries(all)
  }
  const source = typeof value === 'string' ? undefined : sourceOf(pointer)
  return source === undefined ? value : written(value, source)
}

/** The value as the parser gave it. */
export function plainOf(value: unknown): unknown {
  if (isWritten(value)) return value()
  if (Array.isArray(value)) return value.map(plainOf)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainOf(each)]))
}

/** What was typed at a pointer within a value. */
export function writtenAs(value: unknown, pointer: string): string | undefined {
  let at = value
  for (const name of pointer.split('/').slice(1)) {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~')
    at = isRecord(at) || Array.isArray(at) ? (at as Readonly<Record<string, unknown>>)[key] : undefined
  }
  return isWritten(at) ? at.source : undefined
}

/** A name as a part of a JSON pointer. */
export const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
