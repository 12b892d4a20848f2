/** A text as iCalendar holds it (RFC 5545, 3.3.11). Characters it cannot hold are left out. */
export const textValue = (text: string): string =>
  [...text]
    .filter((character) => character === '\n' || (character >= ' ' && character !== '\u007f'))
    .join('')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')

const LONGEST = 75

/** A content line folded after at most 75 octets, never inside a character (RFC 5545, 3.1). */
export function folded(line: string): string {
  let [row, octets] = ['', 0]
  const rows: string[] = []
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!)
    if (octets + size > LONGEST) {
      rows.push(row)
      // The space that begins a continued line is one of its octets.
      ;[row, octets] = [' ', 1]
    }
    row += character
    octets += size
  }
  return `${[...rows, row].join('\r\n')}\r\n`
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4)

/** The content lines of a file, unfolded. */
export const contentLines = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
