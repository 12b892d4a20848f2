/**
 * What takes two columns: Chinese, Japanese and Korean writing, their punctuation and full-width forms, and pictures.
 * A package that knows every cluster of every script costs 40 ms at each start, a third of a whole run; this knows
 * what is printed here, and a test holds it against that package for every text of the project.
 */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const without = /[\p{Mn}\p{Me}\p{Cf}]/u
const ascii = /^[ -~]*$/

/** Columns a text takes on a terminal. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (const character of text) {
    width += character <= '~' ? 1 : wide.test(character) ? 2 : without.test(character) ? 0 : 1
  }
  return width
}

export const padTo = (text: string, width: number, shown = widthOf(text)): string =>
  text + ' '.repeat(Math.max(0, width - shown))

/** Control characters but for the line break and the tab; marks that turn the direction of writing; the byte order mark. */
function isUnsafe(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a
  if (code < 0x200e) return code >= 0x7f && code <= 0x9f
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  )
}

/**
 * A text somebody supplied, made safe to print: escape sequences and marks of direction become visible, so that a
 * file can neither colour, move the cursor, nor turn “no filing” around.
 */
export function printable(text: string): string {
  if (ascii.test(text)) return text
  let safe = ''
  for (const character of text) {
    const code = character.codePointAt(0)!
    safe += isUnsafe(code) ? `\\u${code.toString(16).padStart(4, '0')}` : character
  }
  return safe
}
