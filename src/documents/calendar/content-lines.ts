/**
 * What turns the direction of writing without an end, or is half a character: in a calendar, where it would turn round
 * what stands beside it, it becomes U+FFFD, as in a picture.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069\p{Cs}]/gu

/** A text as iCalendar holds it (RFC 5545, 3.3.11). Characters it cannot hold are left out. */
export const textValue = (text: string): string =>
  [...text]
    .filter((character) => character === '\n' || (character >= ' ' && character !== '\u007f'))
    .join('')
    .replace(TURNING, '\ufffd')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')

const LONGEST = 75

/** A content line folded after at most 75 octets, never inside a character (RFC 5545, 3.1). */
export function folded(line: string, end = '\r\n'): string {
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
  return `${[...rows, row].join(end)}${end}`
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4)

/** A content line: its text unfolded, and the bytes it takes in the file, folds and line end included. */
export interface ContentLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The content lines of a file, blank ones left out. Some programs fold inside a character (RFC 5545, 3.1), so bytes
 * are unfolded before they are read as UTF-8.
 *
 * @returns undefined where a line is not UTF-8
 */
export function contentLines(bytes: Uint8Array): readonly ContentLine[] | undefined {
  const lines: ContentLine[] = []
  for (let start = 0; start < bytes.length; ) {
    let end = rowEnd(bytes, start)
    let row = rowText(bytes, start, end)
    while (bytes[end] === SPACE || bytes[end] === TAB) {
      const next = rowEnd(bytes, end)
      row += rowText(bytes, end + 1, next)
      end = next
    }
    const text = fromUtf8(row)
    if (text === undefined) return undefined
    const said = lines.length === 0 ? text.replace(/^\ufeff/, '') : text
    if (said !== '') lines.push({ text: said, start, end })
    start = end
  }
  return lines
}

const [TAB, NEWLINE, RETURN, SPACE] = [9, 10, 13, 32]

function rowEnd(bytes: Uint8Array, start: number): number {
  const at = bytes.indexOf(NEWLINE, start)
  return at < 0 ? bytes.length : at + 1
}

/** The bytes of a row without its end, a character a byte. */
function rowText(bytes: Uint8Array, start: number, end: number): string {
  let last = end
  if (bytes[last - 1] === NEWLINE) last -= 1
  if (bytes[last - 1] === RETURN) last -= 1
  let text = ''
  for (let at = start; at < last; at += 1) text += String.fromCharCode(bytes[at]!)
  return text
}

function fromUtf8(bytes: string): string | undefined {
  if (/^[ -~]*$/.test(bytes)) return bytes
  try {
    return decodeURIComponent(bytes.replace(/[^ -$&-~]/g, (byte) => `%${hex(byte.charCodeAt(0))}`))
  } catch {
    return undefined
  }
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/** A text in UTF-8: a pure room has no encoder of its own. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  const escaped = encodeURIComponent(text)
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === '%') {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16))
      at += 2
    } else bytes.push(escaped.charCodeAt(at))
  }
  return Uint8Array.from(bytes)
}
