import stringWidth from 'string-width'

const ascii = /^[ -~]*$/
const han = /^\p{Script=Han}+$/u

/** Columns a text takes on a terminal. Most of it is ASCII or Chinese, for which the answer is at hand. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length
  if (han.test(text)) return [...text].length * 2
  return stringWidth(text)
}

export const padTo = (text: string, width: number, shown = widthOf(text)): string =>
  text + ' '.repeat(Math.max(0, width - shown))

// Built from escapes: the pattern for control characters and direction overrides must not contain one itself.
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * A text somebody supplied, made safe to print: escape sequences and direction overrides become visible, so that a
 * file can neither colour, move the cursor, nor turn “no filing” around.
 */
export const printable = (text: string): string =>
  text.replaceAll(unsafe, (each) => `\\u${each.codePointAt(0)!.toString(16).padStart(4, '0')}`)
