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
  const known = lasting.get(value)
  if (known !== undefined) return known
  const text = Array.isArray(value) ? listText(value) : membersText(value)
  if (isLasting(value)) remember(value, text)
  return text
}

function listText(items: readonly unknown[]): string {
  let text = ''
  for (const item of items) text += `${text === '' ? '' : ','}${textOf(item) ?? 'null'}`
  return `[${text}]`
}

function membersText(value: object): string {
  let members = ''
  for (const name of Object.keys(value).sort()) {
    const text = textOf((value as Readonly<Record<string, unknown>>)[name])
    if (text !== undefined) members += `${members === '' ? '' : ','}${stringText(name)}:${text}`
  }
  return `{${members}}`
}

// JSON.stringify writes half a character as an escape, six ASCII letters that no longer say so.
function stringText(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`
  const text = JSON.stringify(value)
  if (text.includes('\\ud') && isHalved(value)) throw new TypeError('half a character has no canonical form')
  return text
}

/** Nothing in it is escaped. */
const PLAIN = /^[\w -]*$/

/**
 * The texts of what cannot change any more, frozen to its last member: proofs, flags and texts of the law, which many
 * receipts have in common.
 */
let lasting = new WeakMap<object, string>()
let characters = 0
/** Held at most: then the memory starts anew. */
const MOST_CHARACTERS = 2 ** 23

const isLasting = (value: object): boolean =>
  Object.isFrozen(value) &&
  Object.values(value).every((each) => typeof each !== 'object' || each === null || lasting.has(each))

function remember(value: object, text: string): void {
  // Reading one letter makes one text of the parts that it was put together from.
  text.charCodeAt(0)
  characters += text.length
  if (characters > MOST_CHARACTERS) {
    lasting = new WeakMap()
    characters = text.length
  }
  lasting.set(value, text)
}
