import { isHalved } from '#contract'

/**
 * A JSON value in its RFC 8785 form: equal values have equal texts, byte for byte. ECMAScript writes numbers and strings
 * as the RFC asks; what is left is the order of the names, by UTF-16 code units, and that every character is whole.
 *
 * @throws TypeError for a value JSON does not have, or half a character: a mistake in our code
 */
export function canonical(value: unknown): string {
  const text = textOf(value)
  if (text === undefined) throw new TypeError('only a JSON value has a canonical form')
  return text
}

function textOf(value: unknown): string | undefined {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return stringText(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`)
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') return undefined
  if (Array.isArray(value)) {
    let items = ''
    for (const item of value) items += `${items === '' ? '' : ','}${textOf(item) ?? 'null'}`
    return `[${items}]`
  }
  let members = ''
  for (const name of Object.keys(value).sort()) {
    const text = textOf((value as Readonly<Record<string, unknown>>)[name])
    if (text !== undefined) members += `${members === '' ? '' : ','}${stringText(name)}:${text}`
  }
  return `{${members}}`
}

// JSON.stringify writes half a character as an escape, six ASCII letters that no longer say so.
function stringText(value: string): string {
  const text = JSON.stringify(value)
  if (text.includes('\\ud') && isHalved(value)) throw new TypeError('half a character has no canonical form')
  return text
}
