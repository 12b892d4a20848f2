import type { PieceReader } from './sealed-file.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/** What a file is, by its content and never by its name. */
export interface FileType {
  /** As `application/pdf`. */
  readonly type: string
  /** How the names of such files end. */
  readonly endings: readonly string[]
  /** Of a file in which others are packed. */
  readonly entries?: readonly ZipEntry[]
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'

const type = (name: string, ...endings: string[]): FileType => ({ type: name, endings })

/** By what files begin with. Sources: ISO 32000 (PDF), RFC 2083 (PNG), ITU T.81 (JPEG), GIF89a, TIFF 6.0, [MS-CFB], RTF 1.9. */
const STARTS: readonly (readonly [bytes: string, FileType])[] = [
  ['89504e470d0a1a0a', type('image/png', 'png')],
  ['ffd8ff', type('image/jpeg', 'jpg', 'jpeg')],
  ['474946383761', type('image/gif', 'gif')],
  ['474946383961', type('image/gif', 'gif')],
  ['49492a00', type('image/tiff', 'tif', 'tiff')],
  ['4d4d002a', type('image/tiff', 'tif', 'tiff')],
  ['7b5c727466', type('application/rtf', 'rtf', 'doc')],
  // Word, Excel, PowerPoint, WPS and Outlook before 2007.
  [
    'd0cf11e0a1b11ae1',
    type('application/x-ole-storage', 'doc', 'xls', 'ppt', 'wps', 'et', 'dps', 'msg', 'vsd', 'mpp'),
  ],
]

const PDF = type('application/pdf', 'pdf')
const ZIP = type('application/zip', 'zip')
const TEXT = type(
  'text/plain',
  ...['txt', 'csv', 'tsv', 'md', 'log', 'json', 'xml', 'yaml', 'yml', 'eml', 'html', 'htm', 'ics', 'svg'],
)

/** By an entry that only such a document has. Sources: ECMA-376, GB/T 33190-2016 (OFD). */
const PACKED: readonly (readonly [entry: string, FileType])[] = [
  ['word/document.xml', type(`${OFFICE}wordprocessingml.document`, 'docx')],
  ['xl/workbook.xml', type(`${OFFICE}spreadsheetml.sheet`, 'xlsx')],
  ['xl/workbook.bin', type('application/vnd.ms-excel.sheet.binary.macroEnabled.12', 'xlsb')],
  ['ppt/presentation.xml', type(`${OFFICE}presentationml.presentation`, 'pptx')],
  ['OFD.xml', type('application/ofd', 'ofd')],
]

/** What may be taken, as whoever is refused reads it. */
export const TAKEN_TYPES =
  'PDF, OFD, DOCX, XLSX, PPTX, ODF, DOC, XLS, PPT, WPS, RTF, PNG, JPEG, GIF, TIFF, TXT, ZIP'

/**
 * What a file is.
 *
 * @returns undefined where it is nothing that evidence comes as
 */
export async function fileTypeOf(pieces: PieceReader): Promise<FileType | undefined> {
  const start = await pieces.read(0, 64 * 1024)
  const hex = start.subarray(0, 16).toString('hex')
  const known = STARTS.find(([bytes]) => hex.startsWith(bytes))
  if (known) return known[1]
  // A PDF may have some bytes before its head.
  if (start.subarray(0, 1024).includes('%PDF-')) return PDF
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return packedType(pieces, start)
  return isText(start, start.length < pieces.length) ? TEXT : undefined
}

async function packedType(pieces: PieceReader, start: Buffer): Promise<FileType | undefined> {
  const entries = await zipEntries(pieces)
  if (!entries) return undefined
  const has = (name: string): boolean => entries.some((entry) => entry.name === name)
  const packed = PACKED.find(([name]) => has(name))
  if (packed) return { ...packed[1], entries }
  // OpenDocument begins with its own type, unpacked.
  const open = /^mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(
    start.subarray(30, 130).toString('latin1'),
  )?.[1]
  if (open) return { ...type(OPEN_DOCUMENT + open, 'odt', 'ods', 'odp', 'odg'), entries }
  return { ...ZIP, entries }
}

/** The text of bytes, in the ways in which texts come; undefined where they are none. */
export function textOf(bytes: Buffer, isCut: boolean): string | undefined {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    // What is cut may end within a character.
    for (let less = 0; less <= (isCut ? 3 : 0); less++) {
      try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, bytes.length - less))
      } catch {}
    }
  }
  return undefined
}

function isText(start: Buffer, isCut: boolean): boolean {
  const text = textOf(start, isCut)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none but those of lines, pages and tabs
  return text !== undefined && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/.test(text)
}

/** Whether a name ends as that of another type does. One without an ending says nothing. */
export function isMisnamed(name: string, { endings }: FileType): boolean {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase()
  return ending !== undefined && !endings.includes(ending)
}
