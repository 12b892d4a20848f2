import type { Text } from '#language'
import type { Cite } from '#rules'
import type { LawId } from './laws.ts'
import { type Amount, type Degree, type PenaltyArticle, type Persons, penalties } from './penalties.ts'

/** Days on which something applies, both included; `to: null` to date. */
interface Days {
  readonly from: string
  readonly to: string | null
}

/** What one article of a related law imposes for a breach, at one degree, on one payer, for a time. */
export interface LiabilityRow extends Days {
  readonly rule: LawId
  /** The article that imposes it: 'cybersecurity-law/art.67'. */
  readonly article: Cite
  /** The articles whose breach it punishes. */
  readonly breaks: readonly Cite[]
  /** What it takes. */
  readonly where: Text
  readonly whoPays: 'organisation' | Persons
  /** `null` where the article names no fine at this degree. */
  readonly amount: Amount | null
  /** Present where the fine may be imposed, absent where it is: the article's own word. */
  readonly may?: '可以处' | '可以并处'
  /** What comes beside the fine. */
  readonly besides: readonly Text[]
}

/** Something that cannot be said for a breach, for a time. Never filled in. */
export interface LiabilityGap extends Days {
  /** not-found: looked for and absent; not-verified: it exists or may exist, and this project does not hold it. */
  readonly kind: 'not-found' | 'not-verified'
  readonly said: Text
}

/** What bears on every row of a breach: leniency, concurrence with another article, who is dealt with elsewhere. */
export interface LiabilityNote extends Days {
  readonly said: Text
}

/** A breach, with all that is known of its liability over time. */
export interface LiabilityOverTime {
  readonly name: Text
  readonly rows: readonly LiabilityRow[]
  readonly gaps: readonly LiabilityGap[]
  readonly notes?: readonly LiabilityNote[]
}

/** The rows of an article's penalty: a degree of it on the organisation, then on persons. */
export function rowsOf(
  article: PenaltyArticle,
  {
    breaks,
    from,
    to = null,
  }: { readonly breaks: readonly Cite[]; readonly from: string; readonly to?: string | null },
): readonly LiabilityRow[] {
  const common = { rule: article.slice(0, article.indexOf('/')) as LawId, article, breaks, from, to }
  return penalties[article].flatMap(
    ({ where, orders, organisation, further, persons }: Degree): LiabilityRow[] => [
      {
        ...common,
        where,
        whoPays: 'organisation',
        amount: organisation?.amount ?? null,
        ...(organisation?.may && { may: organisation.may }),
        besides: [...orders, ...further],
      },
      ...(persons
        ? [
            {
              ...common,
              where,
              whoPays: persons.who,
              amount: persons.amount,
              ...(persons.may && { may: persons.may }),
              besides: [],
            },
          ]
        : []),
    ],
  )
}
