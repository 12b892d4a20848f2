/**
 * A table for spreadsheets (RFC 4180). It begins with the byte order mark, without which Excel reads Chinese in the
 * encoding of its own system; a cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

/** Quoted where it must be, and never a formula. */
function cell(text: string): string {
  const safe = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
