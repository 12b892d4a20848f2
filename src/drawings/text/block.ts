import type { Language, Text } from '#language'
import { el } from '../svg.ts'
import { widthOf } from './width.ts'
import { wrapped } from './wrap.ts'

/** Which language a picture speaks; both: Chinese first, English under it. */
export type Spoken = Language | 'both'

/** One row of text that fits the width it was made for. */
export interface Row {
  readonly text: string
  readonly language: Language
  readonly size: number
  readonly bold: boolean
  /** Names of CSS classes: what the row is for. */
  readonly tone: string
}

export interface Manner {
  readonly size?: number
  readonly bold?: boolean
  readonly tone?: string
}

/** Rows for a text in the language spoken, none wider than `width` pixels. */
export function rowsOf(
  text: Text | string,
  spoken: Spoken,
  width: number,
  { size = 12, bold = false, tone = 'ink' }: Manner = {},
): readonly Row[] {
  const said: readonly (readonly [Language, string])[] =
    typeof text === 'string'
      ? [[/\p{Script=Han}/u.test(text) ? 'zh' : spoken === 'both' ? 'en' : spoken, text]]
      : spoken === 'both' && text.en !== text.zh
        ? [
            ['zh', text.zh],
            ['en', text.en],
          ]
        : [[spoken === 'both' ? 'zh' : spoken, spoken === 'en' ? text.en : text.zh]]
  return said.flatMap(([language, words]) =>
    wrapped(language === 'en' ? citesKept(words) : words, width, size, { language, bold }).map((row) => ({
      text: row,
      language,
      size,
      bold,
      tone,
    })),
  )
}

/** A citation stays on one row. */
const citesKept = (text: string): string =>
  text.replace(/\b(Arts?\.) /g, '$1\u00a0').replace(/, para\. /g, ',\u00a0para.\u00a0')

const leading = ({ size, language }: Row): number => Math.round(size * (language === 'zh' ? 1.45 : 1.3))

/** How tall rows stand, in pixels. */
export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + leading(row), 0)

/** How wide the widest row is, at most. */
export const breadthOf = (rows: readonly Row[]): number =>
  Math.max(0, ...rows.map(({ text, size, language, bold }) => widthOf(text, size, { language, bold })))

/** Rows drawn one under another from the top left corner given, or centred on `x`. */
export function drawn(
  rows: readonly Row[],
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  let top = y
  return rows
    .map((row) => {
      const step = leading(row)
      const baseline = top + Math.round((step - row.size) / 2 + row.size * 0.86)
      top += step
      return el(
        'text',
        {
          x,
          y: baseline,
          class: [row.tone, row.language, ...(row.bold ? ['bold'] : [])].join(' '),
          'font-size': row.size,
          lang: row.language === 'zh' ? 'zh-CN' : 'en',
          ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
        },
        row.text,
      )
    })
    .join('\n')
}
