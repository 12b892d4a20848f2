/**
 * A table for spreadsheets (RFC 4180). It begins with the byte order mark, without which Excel reads Chinese in the
 * encoding of its own system; a cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

/** What turns the direction of writing, in which a row could be read backwards; control characters but for line ends and tabs. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]|(?![\t\r\n])\p{Cc}/gu
/** What begins a formula, also behind blanks and what cannot be seen. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** Quoted where it must be, and never a formula. */
function cell(given: string): string {
  const text = given.replace(TURNING, '')
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
