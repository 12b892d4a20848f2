import { addDays, type CivilDate } from '#clock'
import type { BreachesAnswer, LiabilityAnswer, RelatedArticleAnswer } from '#contract'
import { sourceText } from '#documents'
import { regulations } from '#practice'
import {
  type Breach,
  fineText,
  type Law,
  type LawId,
  type LiabilityOverTime,
  type LiabilityRow,
  laws,
  liabilities,
  liabilityFor,
  whoPaysText,
} from '#regulations'
import type { Cite } from '#rules'

const BREACHES = Object.entries(liabilities) as readonly (readonly [Breach, LiabilityOverTime])[]

/** The breaches for which something true can be said. */
export const breachesAnswer = (): BreachesAnswer => ({
  breaches: BREACHES.map(([breach, { name }]) => ({ breach, name })),
})

/** What may a breach cost by the law of a day? With its amounts in words as well. */
export function liabilityAnswer(breach: Breach, day: CivilDate): LiabilityAnswer {
  const { rows, ...liability } = liabilityFor(breach, day)
  return {
    ...liability,
    rows: rows.map((row) => ({ ...inWords(row), source: row.source })),
    changesOn: changesOf(liabilities[breach]),
  }
}

const inWords = (row: LiabilityRow) => ({ ...row, amountSaid: fineText(row), whoPaysSaid: whoPaysText(row) })

/** The days from which the answer is another one. */
const changesOf = ({ rows, gaps }: LiabilityOverTime): readonly string[] =>
  [
    ...new Set(
      [...rows, ...gaps].flatMap(({ from, to }) => [
        from,
        ...(to === null ? [] : [addDays(to as CivilDate, 1)]),
      ]),
    ),
  ].sort()

/** What rests on this article of related law here? Nothing where nothing does; its text is not held. */
export function relatedArticleAnswer(law: LawId, cite: Cite): RelatedArticleAnswer | undefined {
  const isIt = (each: Cite): boolean =>
    each === cite || each.startsWith(`${cite}.`) || each.startsWith(`${cite}(`)
  const punished = BREACHES.map(([breach, { name, rows }]) => ({
    breach,
    name,
    rows: rows.filter(({ article }) => isIt(article)).map(inWords),
  })).filter(({ rows }) => rows.length > 0)
  const broken = BREACHES.map(([breach, { name, rows }]) => {
    const punishing = rows.filter(({ breaks }) => breaks.some(isIt)).map(({ article }) => article)
    return { breach, name, articles: [...new Set(punishing)] }
  }).filter(({ articles }) => articles.length > 0)
  const all = regulations.flatMap(({ flags }) => flags)
  const flags = all.filter(
    ({ code, cite: cites }, index) =>
      cites.some(isIt) && all.findIndex((flag) => flag.code === code) === index,
  )
  if (punished.length + broken.length + flags.length === 0) return undefined
  const { title, grade, address, amended }: Law = laws[law]
  return {
    law,
    article: cite,
    title,
    source: sourceText({ title, grade, ...(address ? { address } : {}) }),
    ...(amended ? { amended: amended.said } : {}),
    liabilities: punished,
    punishedElsewhere: broken,
    flags: flags.map(({ code, message, inForce }) => ({ code, message, ...(inForce ? { inForce } : {}) })),
  }
}

/** The articles of a law on which something rests here, in their order. */
export function articlesWithSomething(law: LawId): readonly Cite[] {
  const cites = [
    ...BREACHES.flatMap(([, { rows }]) => rows.flatMap(({ article, breaks }) => [article, ...breaks])),
    ...regulations.flatMap(({ flags }) => flags.flatMap(({ cite }) => cite)),
  ].flatMap((cite) => new RegExp(`^${law}/art\\.\\d+`).exec(cite)?.[0] ?? [])
  const numberOf = (cite: string): number => Number(/\d+$/.exec(cite)![0])
  return [...new Set(cites)].sort((a, b) => numberOf(a) - numberOf(b)) as Cite[]
}
