type Attributes = Readonly<Record<string, string | number | undefined>>

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * What a picture cannot hold or must not: characters that XML 1.0 has none of, halves of a character, and marks that
 * turn the direction of writing, by which a file could turn a word around.
 */
function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d
  if (code < 0x200e) return code >= 0x7f && code <= 0x9f
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfffe && code <= 0xffff)
  )
}

/** A text made safe to stand in XML, as content or between double quotes. */
export function escaped(text: string): string {
  let safe = ''
  for (const character of text) {
    safe += isForbidden(character.codePointAt(0)!) ? '\ufffd' : (ESCAPED[character] ?? character)
  }
  return safe
}

/** Coordinates keep two decimals: a picture is the same on every machine, and small. */
const value = (given: string | number): string =>
  typeof given === 'number' ? String(Math.round(given * 100) / 100) : escaped(given).replaceAll('\n', '&#10;')

const attributes = (given: Attributes): string =>
  Object.entries(given)
    .flatMap(([name, each]) => (each === undefined ? [] : [` ${name}="${value(each)}"`]))
    .join('')

/** An element that holds text. */
export const el = (name: string, given: Attributes, text = ''): string =>
  text === '' ? `<${name}${attributes(given)}/>` : `<${name}${attributes(given)}>${escaped(text)}</${name}>`

/** An element that holds elements. */
export const group = (name: string, given: Attributes, ...inside: readonly string[]): string =>
  `<${name}${attributes(given)}>\n${inside.filter((each) => each !== '').join('\n')}\n</${name}>`
