import type { VerdictAnswer } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { limitedName } from '#rules'
import { NOT_ASKED, numberText, VERDICT } from '#words'
import { heading, joined, type Line, line, type Page, span, verbatim, widthOf } from '../layout/index.ts'
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

/** As many as a person takes in at once; “ask” goes through all of them. */
const SHOWN = 5

/** What the result still turns on: the next question first, with why it is asked and how to answer it. */
export function questionsPage({ missing, facts }: VerdictAnswer): Page {
  if (missing.length === 0) return []
  const leading = missing.filter((name) => facts[name]!.leadsToFiling)
  const rest = missing.length - SHOWN
  return [
    ...heading(titleText(missing.length, leading.length)),
    ...missing.slice(0, SHOWN).flatMap((name, index) => questionPage(facts[name]!, index)),
    ...(rest > 0 ? [line([span(restText(rest), 'quiet')], { lead: '    ' })] : []),
  ]
}

function titleText(open: number, leading: number): Text {
  if (open === 1) return { en: 'One question is open', zh: '待回答的问题（1项）' }
  const some = leading > 0 && leading < open
  return {
    en: `${open} questions are open, the next one first${some ? `; ${leading} of them can lead to a duty to file` : ''}`,
    zh: `待回答的问题（${open}项，依提问顺序${some ? `；其中${leading}项可能产生申报义务` : ''}）`,
  }
}

const restText = (rest: number): Text => ({
  en: `and ${rest} more; not all of them need an answer: “anshen ask” asks only those that still matter.`,
  zh: `另有${rest}项，未必均须回答：“anshen ask”仅询问仍有影响的问题。`,
})

const LEADS: Text = { en: '▲ can lead to a duty to file', zh: '▲ 可能产生申报义务' }
const CONSULTS: Text = {
  en: `leads to no duty to file as the text is read here; decides only between “${VERDICT.consult.name.en}” and “${VERDICT['no-filing'].name.en}”`,
  zh: `按所采口径不产生申报义务，仅决定筛查结果为“${VERDICT.consult.name.zh}”还是“${VERDICT['no-filing'].name.zh}”`,
}

function questionPage(
  { question, why, articles, says, leadsToFiling, example }: VerdictAnswer['facts'][string],
  index: number,
): Page {
  const number = `${index + 1}.`.padEnd(4)
  const lead = ' '.repeat(number.length)
  const asked = says.en === NOT_ASKED.en ? [] : [span(joined(' · ', says), 'unknown')]
  const where = span(joined(' · ', citesText(articles)), 'quiet')
  const first = index === 0
  return [
    line([span(question, first ? 'strong' : undefined), where, ...asked], { lead: number }),
    line([leadsToFiling ? span(LEADS, 'unknown') : span(CONSULTS, 'quiet')], { lead }),
    ...(first
      ? [
          line([span(joined({ en: 'Why we ask: ', zh: '询问理由：' }, why), 'quiet')], { lead }),
          line([span({ en: 'In the file:', zh: '在文件中填写：' }, 'quiet')], { lead }),
          ...verbatim(example, `${lead}  `, 'quiet'),
        ]
      : []),
  ]
}
