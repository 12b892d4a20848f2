import { citesText, citeText, sourceText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import { type Breach, type Law, type LawId, type LiabilityRow, laws, liabilities } from '#regulations'
import type { Cite, Flag } from '#rules'
import { dateText } from '#words'
import { heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { badInput, type Refused, wrongArgument } from '../refusal.ts'
import { breachText, rowPage } from './liability.ts'
import type { LawResult } from './options.ts'

/** `anshen law 'Article 67 of the Cybersecurity Law'`: what rests on an article of related law here. Its text is not held. */
export function relatedArticleAnswer(law: LawId, cite: Cite): LawResult | Refused {
  const found = restingOn(cite)
  if (found.punished.length + found.broken.length + found.flags.length === 0) return nothingRests(law, cite)
  return {
    page: () => relatedArticlePage(law, cite, found),
    json: () => ({
      law,
      article: cite,
      title: laws[law].title,
      liabilities: found.punished,
      punishedElsewhere: found.broken,
      flags: found.flags.map(({ code, message, inForce }) => ({
        code,
        message,
        ...(inForce ? { inForce } : {}),
      })),
    }),
  }
}

interface Resting {
  /** What the article imposes, by breach. */
  readonly punished: readonly { readonly breach: Breach; readonly rows: readonly LiabilityRow[] }[]
  /** Breaches of the article, and where they are punished. */
  readonly broken: readonly { readonly breach: Breach; readonly articles: readonly Cite[] }[]
  readonly flags: readonly Flag[]
}

function restingOn(cite: Cite): Resting {
  const isIt = (each: Cite): boolean =>
    each === cite || each.startsWith(`${cite}.`) || each.startsWith(`${cite}(`)
  const all = Object.entries(liabilities) as [Breach, (typeof liabilities)[Breach]][]
  const flags = regulations.flatMap(({ flags: each }) => each)
  return {
    punished: all
      .map(([breach, { rows }]) => ({ breach, rows: rows.filter(({ article }) => isIt(article)) }))
      .filter(({ rows }) => rows.length > 0),
    broken: all
      .map(([breach, { rows }]) => {
        const punishing = rows.filter(({ breaks }) => breaks.some(isIt)).map(({ article }) => article)
        return { breach, articles: [...new Set(punishing)] }
      })
      .filter(({ articles }) => articles.length > 0),
    flags: flags.filter(
      ({ code, cite: cites }, index) =>
        cites.some(isIt) && flags.findIndex((flag) => flag.code === code) === index,
    ),
  }
}

function relatedArticlePage(law: LawId, cite: Cite, { punished, broken, flags }: Resting): Page {
  const { title, grade, address, amended }: Law = laws[law]
  const source = sourceText({ title, grade, ...(address ? { address } : {}) })
  return [
    line([span(citeText(cite), 'title')]),
    line([span(source, 'quiet')]),
    line([span(NOT_HELD, 'quiet')]),
    ...(amended ? [line([span(amended.said, 'quiet')])] : []),
    ...punished.flatMap(({ breach, rows }) => [
      ...heading(joined({ en: 'For ', zh: '' }, liabilities[breach].name)),
      ...periodsOf(rows).flatMap(([days, ofThem]) => [
        line([span(days, 'quiet')]),
        ...ofThem.flatMap(rowPage),
      ]),
      command(breach),
    ]),
    ...(broken.length > 0 ? heading({ en: 'Breaches of it', zh: '违反本条的行为' }) : []),
    ...broken.flatMap(({ breach, articles }) => [
      line(
        [
          liabilities[breach].name,
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

const command = (breach: Breach): Page[number] =>
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

function raisedText({ from, to }: NonNullable<Flag['inForce']>): Text {
  const [first, last] = [from ? dateText(from) : undefined, to ? dateText(to) : undefined]
  const en = [first && `from ${first.en}`, last && `to ${last.en}`].filter(Boolean).join(' ')
  const zh = first && last ? `${first.zh}至${last.zh}` : first ? `自${first.zh}起` : `截至${last?.zh}`
  return { en: ` (${en})`, zh: `（${zh}）` }
}

function nothingRests(law: LawId, cite: Cite): Refused {
  const known = citedOf(law)
  const message = { en: 'nothing here rests on this article.', zh: '此处没有以该条为依据的内容。' }
  const named = listed(
    known.map((each) => citeText(each)),
    '; ',
    '、',
  )
  const expected: Text =
    known.length > 0
      ? { en: `one of: ${named.en}`, zh: `下列之一：${named.zh}` }
      : { en: 'an article of these Measures, or a breach', zh: '本办法的条号，或者违法行为' }
  const example = known[0] ? `anshen law '${citeText(known[0]).en}'` : 'anshen law liability'
  return badInput([wrongArgument(citeText(cite).en, message, expected, example)])
}

/** The articles of a law on which something rests here, in their order. */
function citedOf(law: LawId): readonly Cite[] {
  const cites = [
    ...Object.values(liabilities).flatMap(({ rows }) =>
      rows.flatMap(({ article, breaks }) => [article, ...breaks]),
    ),
    ...regulations.flatMap(({ flags }) => flags.flatMap(({ cite }) => cite)),
  ].flatMap((cite) => new RegExp(`^${law}/art\\.\\d+`).exec(cite)?.[0] ?? [])
  const numberOf = (cite: string): number => Number(/\d+$/.exec(cite)![0])
  return [...new Set(cites)].sort((a, b) => numberOf(a) - numberOf(b)) as Cite[]
}
