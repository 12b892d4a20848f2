import type { VerdictAnswer } from '#contract'
import type { Text } from '#language'
import { limitedName } from '#rules'
import { numberText } from '#words'
import { type Line, line, type Page, span, widthOf } from '../layout/index.ts'
import { VERDICT_STYLE } from '../marks.ts'

/** A matter in one line of a summary: what it came to, or that its file was refused. */
export interface SummaryRow {
  readonly source: string
  readonly verdict: VerdictAnswer | undefined
}

const REFUSED: Text = { en: 'refused, see below', zh: '未受理，见下文' }

/** Many matters at a glance, one a line; the whole results follow. */
export function summaryPage(rows: readonly SummaryRow[]): Page {
  const cells = rows.map(({ source, verdict }): readonly [string, Text, Text, Text] => {
    if (!verdict) return [source, REFUSED, EMPTY, EMPTY]
    const { headline, scope, tierSays, missing } = verdict
    return [source, limitedName(headline.name, scope), tierSays, openText(missing)]
  })
  const [of, result, tier] = [0, 1, 2].map((column) => widest(cells.map((row) => row[column]!)))
  return [
    line([span({ en: `${rows.length} matters`, zh: `共${rows.length}个事项` }, 'title')]),
    ...cells.map(
      ([source, name, said, open], index): Line =>
        line([
          padded(source, of!),
          '  ',
          span(padded(name, result!), VERDICT_STYLE[rows[index]!.verdict?.verdict ?? 'must-file']),
          '  ',
          padded(said, tier!),
          '  ',
          open,
        ]),
    ),
  ].map((each, index) => (index === 0 ? each : { ...each, verbatim: true }))
}

const EMPTY: Text = { en: '', zh: '' }

const openText = (missing: readonly string[]): Text => {
  const { en, zh } = numberText(missing.length)
  return missing.length === 0 ? EMPTY : { en: `${en} open`, zh: `${zh}项待定` }
}

type Widths = { readonly en: number; readonly zh: number }

const both = (text: Text | string): Text => (typeof text === 'string' ? { en: text, zh: text } : text)

const widest = (texts: readonly (Text | string)[]): Widths => ({
  en: Math.max(...texts.map((text) => widthOf(both(text).en))),
  zh: Math.max(...texts.map((text) => widthOf(both(text).zh))),
})

const padded = (text: Text | string, to: Widths): Text => {
  const { en, zh } = both(text)
  return {
    en: en + ' '.repeat(to.en - widthOf(en)),
    zh: zh + ' '.repeat(to.zh - widthOf(zh)),
  }
}
