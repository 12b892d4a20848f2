import type { Language } from '#language'
import { widthOf } from './width.ts'

/** No row begins with these. */
const CLOSING = /^[，。、；：？！）》”’…·,.;:!?)\]%]/u
/** No row ends with these. */
const OPENING = /[（《“‘([]$/u
/** A Latin word or number with what clings to it; an article's number; or one character. */
const PIECE =
  /第[〇一二三四五六七八九十百]+[条款项]|\d+年(?:\d+月\d+日)?|\d+月\d+日|\d+个工作日|[!-~\u00a0’]+ ?|[\s\S]/gu

/**
 * A text in rows no wider than given. English breaks between words, Chinese between characters but never before a
 * closing mark or inside an article's number. A single word that is wider than a row is cut.
 */
export function wrapped(
  text: string,
  width: number,
  size: number,
  face: { readonly language: Language; readonly bold?: boolean },
): readonly string[] {
  const measured = (row: string): number => widthOf(row.trimEnd(), size, face)
  const rows: string[] = []
  let row = ''
  for (const piece of pieces(text, (word) => measured(word) <= width)) {
    if (row === '' || measured(row + piece) <= width) {
      row += piece
      continue
    }
    rows.push(row.trimEnd())
    row = piece.trimStart()
  }
  return row.trimEnd() === '' ? rows : [...rows, row.trimEnd()]
}

/** Pieces that stay whole: parts between dots, then words; closing marks cling to what is before them. */
function pieces(text: string, fits: (word: string) => boolean): readonly string[] {
  const parts = text.split(/(?<= · )/)
  if (parts.length > 1) return parts.flatMap((part) => (fits(part) ? [part] : pieces(part, fits)))
  const found: string[] = []
  for (const piece of text.match(PIECE) ?? []) {
    const last = found.at(-1)
    const clings = last !== undefined && (CLOSING.test(piece) || OPENING.test(last)) && !last.endsWith(' ')
    if (clings && fits(last + piece)) found[found.length - 1] = last + piece
    else found.push(...whole(piece, fits))
  }
  return found
}

/** A piece as it is where it fits, else cut at its joints, else anywhere. */
function whole(piece: string, fits: (word: string) => boolean): readonly string[] {
  if (fits(piece)) return [piece]
  const joints = piece.split(/(?<=[-=/_.])/)
  return joints.length > 1 ? joints.flatMap((each) => whole(each, fits)) : [...piece]
}
