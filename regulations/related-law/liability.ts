import type { Text } from '#language'
import type { Source } from '#rules'
import { type LawId, laws } from './laws.ts'
import { dataLiabilities } from './liability-data.ts'
import type { LiabilityGap, LiabilityOverTime, LiabilityRow } from './liability-over-time.ts'
import { productLiabilities } from './liability-products.ts'
import { reviewLiabilities } from './liability-review.ts'
import { personsText } from './penalty-text.ts'

/** Every breach for which something true can be said, data only. */
export const liabilities = { ...productLiabilities, ...reviewLiabilities, ...dataLiabilities } as const

export type Breach = keyof typeof liabilities

/** The liability for a breach on a day. */
export interface Liability {
  readonly breach: Breach
  readonly name: Text
  /** The civil day in China on which the breach is taken to have happened. */
  readonly day: string
  readonly rows: readonly (LiabilityRow & { readonly source: Source })[]
  /** Looked for and absent. */
  readonly notFound: readonly Text[]
  /** Not held by this project: read the article. */
  readonly notVerified: readonly Text[]
  /** What bears on every row: leniency, concurrence, who is dealt with elsewhere. */
  readonly notes: readonly Text[]
}

export const whoPaysText = ({ whoPays }: Pick<LiabilityRow, 'whoPays'>): Text =>
  whoPays === 'organisation' ? { en: 'the organisation', zh: '单位' } : personsText[whoPays]

/**
 * What a breach may cost on a day, by the law of that day, and what was not found. It says what the articles say,
 * not what an authority will impose.
 *
 * @param breach  a key of {@link liabilities}
 * @param day     civil day in China, 'YYYY-MM-DD', on which the breach is taken to have happened
 * @example liabilityFor('usedUnreviewedProduct', '2025-12-31').rows[0].article  // 'cybersecurity-law/art.65'
 * @example liabilityFor('usedUnreviewedProduct', '2026-01-01').rows[0].article  // 'cybersecurity-law/art.67'
 */
export function liabilityFor(breach: Breach, day: string): Liability {
  const { name, rows, gaps, notes = [] }: LiabilityOverTime = liabilities[breach]
  const onDay = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
    from <= day && (to === null || day <= to)
  const said = (kind: LiabilityGap['kind']): readonly Text[] =>
    gaps.filter((gap) => gap.kind === kind && onDay(gap)).map((gap) => gap.said)
  const found = rows.filter(onDay).map((row) => ({ ...row, source: sourceOf(row.rule) }))
  const notFound = said('not-found')
  const notVerified = said('not-verified')
  const nothing = found.length + notFound.length + notVerified.length === 0
  return {
    breach,
    name,
    day,
    rows: found,
    notFound: nothing ? [NO_RULE] : notFound,
    notVerified,
    notes: found.length > 0 ? notes.filter(onDay).map((note) => note.said) : [],
  }
}

const NO_RULE: Text = {
  en: 'No rule recorded here imposed liability for this on that day.',
  zh: '在该日，本项目所收录的规则均未就此规定法律责任。',
}

function sourceOf(rule: LawId): Source {
  const law: (typeof laws)[LawId] & { readonly address?: string } = laws[rule]
  return law.address === undefined
    ? { title: law.title, grade: law.grade }
    : { title: law.title, grade: law.grade, address: law.address }
}
