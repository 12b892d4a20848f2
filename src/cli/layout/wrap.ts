import type { Language } from '#language'
import type { Span } from './page.ts'
import type { Palette, Style } from './style.ts'
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
  /\s+|[（“‘《「【〔]*(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)[，。；：、！？）”’》」】〕…]*/gu

export function wrap(spans: readonly Span[], language: Language, width: number, paint: Palette): readonly Row[] {
  const rows: Token[][] = [[]]
  let used = 0
  for (const token of tokensOf(spans, language, Math.max(width, 8))) {
    const row = rows.at(-1)!
    const space = token.spaced && row.length > 0 ? 1 : 0
    if (row.length > 0 && used + space + token.width > width) {
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
    text: texts.map(({ plain, style }) => paint(style, plain)).join(''),
    width: texts.reduce((sum, { plain }) => sum + widthOf(plain), 0),
  }
}

function tokensOf(spans: readonly Span[], language: Language, most: number): readonly Token[] {
  const tokens: Token[] = []
  let spaced = false
  for (const { text, style } of spans) {
    for (const [piece] of printable(text[language]).matchAll(pieces)) {
      if (/^\s/.test(piece) && piece.trim() === '') {
        spaced = true
        continue
      }
      for (const part of cut(piece, most)) {
        tokens.push({ text: part, width: widthOf(part), style, spaced })
        spaced = false
      }
    }
  }
  return tokens
}

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
  return { text: text + paint(style, run), width }
}
