import { markInName, markOnPage } from '#records'
import { type FileType, textOf } from './file-type.ts'
import type { PieceReader } from './sealed-file.ts'
import { entryStart, type ZipEntry } from './zip-entries.ts'

/** Where documents in a ZIP have their first page, and what stands above it. */
const FIRST_PAGES: readonly RegExp[] = [
  /^word\/(?:document|header\d+)\.xml$/,
  /^xl\/(?:sharedStrings|worksheets\/sheet1)\.xml$/,
  /^ppt\/slides\/slide1\.xml$/,
  /^Doc_0\/Pages\/Page_0\/Content\.xml$/,
  /^Doc_0\/Tpls\/Tpl_0\/Content\.xml$/,
  /^content\.xml$/,
]
const MOST_PAGES = 8

/**
 * The mark of a state secret in a file: on the first page of a text, of a document of Word, Excel, PowerPoint, OFD or
 * OpenDocument, or in the name of something packed in it.
 *
 * NOT LAW: a help and no guarantee. What is in pictures, scans, PDF and old binary formats is not read.
 */
export async function markInFile(pieces: PieceReader, type: FileType): Promise<string | undefined> {
  if (type.type === 'text/plain') {
    const start = await pieces.read(0, 64 * 1024)
    return markOnPage(textOf(start, start.length < pieces.length) ?? '')
  }
  for (const { name } of type.entries ?? []) {
    for (const part of name.split('/')) {
      const mark = markInName(part)
      if (mark !== undefined) return mark
    }
  }
  for (const entry of firstPagesOf(type.entries ?? [])) {
    const xml = (await entryStart(pieces, entry)).toString('utf8')
    // A drawn page has a piece of text for each run: a mark may be one of them, or stand across them.
    const mark = markOnPage(textIn(xml, '\n')) ?? markOnPage(textIn(xml, ''))
    if (mark !== undefined) return mark
  }
  return undefined
}

const firstPagesOf = (entries: readonly ZipEntry[]): readonly ZipEntry[] =>
  entries.filter(({ name }) => FIRST_PAGES.some((page) => page.test(name))).slice(0, MOST_PAGES)

/** Where a line ends in the XML of documents. */
const LINE_END = /<\/(?:w:p|a:p|si|text:p|text:h)>|<w:br\/>|<w:tab\/>/g
const ENTITY: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The text of a document's XML. @param between  what stands where a piece of a drawn page ends */
function textIn(xml: string, between: string): string {
  return xml
    .replaceAll(LINE_END, '\n')
    .replaceAll(/<\/ofd:TextCode>/g, between)
    .replaceAll(/<[^>]*>?/g, '')
    .replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITY[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
}
