import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Amount } from './amounts.ts'
import type { LawId } from './laws.ts'

/** What one article of a neighbouring law imposes for a breach, at one degree, for a time. */
export interface LiabilityRow {
  readonly rule: LawId
  /** The article that imposes it: 'cybersecurity-law/art.67'. */
  readonly article: Cite
  /** The articles whose breach it punishes. */
  readonly breaks: readonly Cite[]
  /** First and last day on which it applies; `to: null` to date. */
  readonly from: string
  readonly to: string | null
  /** What it takes. */
  readonly where: Text
  readonly whoPays: 'organisation' | 'personsResponsible'
  readonly amount: Amount
  /** What comes beside the fine. */
  readonly besides: readonly Text[]
}

/** Something that cannot be said for a breach, for a time. Never filled in. */
export interface LiabilityGap {
  /** not-found: looked for and absent; not-verified: it exists or may exist, and this project does not hold it. */
  readonly kind: 'not-found' | 'not-verified'
  readonly from: string
  readonly to: string | null
  readonly said: Text
}

/** A breach, with all that is known of its liability over time. */
export interface LiabilityOverTime {
  readonly name: Text
  readonly rows: readonly LiabilityRow[]
  readonly gaps: readonly LiabilityGap[]
}
