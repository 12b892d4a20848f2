import type { Language } from '#language'
import type { Palette, Span, Style } from './page.ts'
import { printable, widthOf } from './width.ts'

interface Token {
  readonly text: string
  readonly width: number
  readonly style: Style | undefined
  readonly spaced: boolean
}

/** A printed row and the columns it takes. */
export interface Row {
  readonly text: string
  readonly width: number
}

/**
 * Words, or single Chinese characters with the punctuation that may not stand apart from them: a row neither begins
 * with a closing mark nor ends with an opening one.
 */
const pieces =
  /[ \t\r\n]+|[（“‘《「【〔(]*(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef](?:\u2060.)*|[^ \t\r\n\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)[，。；：、！？）”’》」】〕…),.;:]*/gu

const DOT = ' ·'

/**
 * A text in rows.
 *
 * @param widths  columns of the first row, and of those after it
 */
export function wrap(
  spans: readonly Span[],
  language: Language,
  widths: readonly [first: number, rest: number],
  paint: Palette,
): readonly Row[] {
  const rows: Token[][] = [[]]
  let used = 0
  const tokens = tokensOf(spans, language, Math.max(Math.min(...widths) - DOT.length, 8))
  for (const [at, token] of tokens.entries()) {
    const row = rows.at(-1)!
    const space = token.spaced && row.length > 0 ? 1 : 0
    const width = widths[rows.length === 1 ? 0 : 1]
    // A dot that separates stays with what is before it.
    const needed = token.width + (tokens[at + 1]?.text === '·' ? DOT.length : 0)
    if (row.length > 0 && token.text !== '·' && used + space + needed > width) {
      rows.push([{ ...token, spaced: false }])
      used = token.width
    } else {
      row.push(row.length === 0 ? { ...token, spaced: false } : token)
      used += space + token.width
    }
  }
  return rows.map((row) => painted(row, paint))
}

/** The text as it is, on one row. */
export function unwrapped(spans: readonly Span[], language: Language, paint: Palette): Row {
  const texts = spans.map(({ text, style }) => ({ plain: printable(text[language]), style }))
  return {
    text: settled(texts.map(({ plain, style }) => paint(style, plain)).join('')),
    width: texts.reduce((sum, { plain }) => sum + widthOf(settled(plain)), 0),
  }
}

function tokensOf(spans: readonly Span[], language: Language, most: number): readonly Token[] {
  const tokens: Token[] = []
  let spaced = false
  for (const { text, style } of spans) {
    for (const [piece] of unbroken(printable(text[language])).matchAll(pieces)) {
      if (/^[ \t\r\n]/.test(piece)) {
        spaced = true
        continue
      }
      for (const part of partsOf(piece, most)) {
        tokens.push({ text: part, width: widthOf(settled(part)), style, spaced })
        spaced = false
      }
    }
  }
  return tokens
}

/** A citation longer than a row breaks where any Chinese text may. */
const partsOf = (piece: string, most: number): readonly string[] =>
  piece.includes('\u2060') && widthOf(settled(piece)) > most
    ? (settled(piece).match(pieces) ?? [])
    : cut(piece, most)

/** A word longer than a row, such as an address or a digest, is cut. */
function cut(piece: string, most: number): readonly string[] {
  if (widthOf(piece) <= most) return [piece]
  const parts: string[] = ['']
  for (const character of piece) {
    if (widthOf(parts.at(-1)! + character) > most) parts.push('')
    parts[parts.length - 1] += character
  }
  return parts
}

/** Neighbours of one style are painted together, with the blanks between them. */
function painted(row: readonly Token[], paint: Palette): Row {
  let text = ''
  let width = 0
  let run = ''
  let style: Style | undefined
  for (const token of row) {
    const space = token.spaced ? ' ' : ''
    if (token.style === style) run += space + token.text
    else {
      text += paint(style, run) + space
      run = token.text
      style = token.style
    }
    width += space.length + token.width
  }
  return { text: settled(text + paint(style, run)), width }
}

/** A citation or an English date: Art. 16, para. 2; 9 Oct 2026; 第十六条第二款, 第十条第五项. */
const TOGETHER =
  /\bArts?\. \d+(?:, para\. \d+)?|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/g
const TOGETHER_ZH =
  /第[〇一二三四五六七八九十]+条(?:第[〇一二三四五六七八九十]+款)?(?:第[〇一二三四五六七八九十]+项)?/g

/** No-break spaces and word joiners keep a citation or a date on one row. */
const unbroken = (text: string): string =>
  text
    .replace(TOGETHER, (words) => words.replaceAll(' ', '\u00a0'))
    .replace(TOGETHER_ZH, (number) => [...number].join('\u2060'))

/** No-break spaces and word joiners have kept a citation on one row: they are no part of what is printed. */
const settled = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')
