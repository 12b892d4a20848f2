import { articlesWithSomething, relatedArticleAnswer } from '#answers'
import type { RelatedArticleAnswer } from '#contract'
import { citesText, citeText } from '#documents'
import type { Text } from '#language'
import type { LawId } from '#regulations'
import type { Cite } from '#rules'
import { dateText } from '#words'
import { heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { badInput, type Refused, wrongArgument } from '../refusal.ts'
import { breachText, type LiabilityRow, rowPage } from './liability.ts'
import type { LawResult } from './options.ts'

/** `anshen law 'Article 67 of the Cybersecurity Law'`: what rests on an article of related law here. Its text is not held. */
export function relatedArticle(law: LawId, cite: Cite): LawResult | Refused {
  const answer = relatedArticleAnswer(law, cite)
  return answer
    ? { page: () => relatedArticlePage(answer), json: () => answer }
    : nothingRests(cite, articlesWithSomething(law))
}

function relatedArticlePage(answer: RelatedArticleAnswer): Page {
  const { article, source, amended, liabilities, punishedElsewhere, flags } = answer
  return [
    line([span(citeText(article), 'title')]),
    line([span(source, 'quiet')]),
    line([span(NOT_HELD, 'quiet')]),
    ...(amended ? [line([span(amended, 'quiet')])] : []),
    ...liabilities.flatMap(({ breach, name, rows }) => [
      ...heading(joined({ en: 'For ', zh: '' }, name)),
      ...periodsOf(rows).flatMap(([days, ofThem]) => [
        line([span(days, 'quiet')]),
        ...ofThem.flatMap(rowPage),
      ]),
      command(breach),
    ]),
    ...(punishedElsewhere.length > 0 ? heading({ en: 'Breaches of it', zh: '违反本条的行为' }) : []),
    ...punishedElsewhere.flatMap(({ breach, name, articles }) => [
      line(
        [
          name,
          span(joined(' · ', { en: 'punished under ', zh: '处罚依据：' }, citesText(articles)), 'quiet'),
        ],
        {
          lead: '- ',
        },
      ),
      command(breach),
    ]),
    ...(flags.length > 0 ? heading({ en: 'What is pointed out under it', zh: '依据本条作出的提示' }) : []),
    ...flags.map(({ message, inForce }) =>
      line([message, ...(inForce ? [span(raisedText(inForce), 'quiet')] : [])], { lead: '- ' }),
    ),
  ]
}

const command = (breach: string): Page[number] =>
  line([span(`anshen law liability ${breach}`, 'quiet')], { lead: '  ' })

const NOT_HELD: Text = {
  en: 'The text of the article is not held here; what rests on it is.',
  zh: '此处未收录该条全文，仅列出本项目中以其为依据的内容。',
}

/** Rows of the same days together, the latest last. */
function periodsOf(rows: readonly LiabilityRow[]): readonly (readonly [Text, readonly LiabilityRow[]])[] {
  const days = [...new Set(rows.map(({ from, to }) => `${from}|${to ?? ''}`))].sort()
  return days.map((each) => {
    const [from = '', to = ''] = each.split('|')
    const ofThem = rows.filter((row) => row.from === from && (row.to ?? '') === to)
    const breaks = [...new Set(ofThem.flatMap(({ breaks: broken }) => broken))]
    return [breachText(breaks, from, to === '' ? null : to), ofThem] as const
  })
}

function raisedText({ from, to }: NonNullable<RelatedArticleAnswer['flags'][number]['inForce']>): Text {
  const [first, last] = [from ? dateText(from) : undefined, to ? dateText(to) : undefined]
  const en = [first && `from ${first.en}`, last && `to ${last.en}`].filter(Boolean).join(' ')
  const zh = first && last ? `${first.zh}至${last.zh}` : first ? `自${first.zh}起` : `截至${last?.zh}`
  return { en: ` (${en})`, zh: `（${zh}）` }
}

function nothingRests(cite: Cite, others: readonly Cite[]): Refused {
  const message = { en: 'nothing here rests on this article.', zh: '此处没有以该条为依据的内容。' }
  const named = listed(
    others.map((each) => citeText(each)),
    '; ',
    '、',
  )
  const expected: Text =
    others.length > 0
      ? { en: `one of: ${named.en}`, zh: `下列之一：${named.zh}` }
      : { en: 'an article of these Measures, or a breach', zh: '本办法的条号，或者违法行为' }
  const example = others[0] ? `anshen law '${citeText(others[0]).en}'` : 'anshen law liability'
  return badInput([wrongArgument(citeText(cite).en, message, expected, example)])
}
