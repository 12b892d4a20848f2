import { crossingBordersFlags } from './flags-crossing-borders.ts'
import { cybersecurityLawFlags } from './flags-cybersecurity-law.ts'
import { dataFlags } from './flags-data.ts'
import { infrastructureFlags } from './flags-infrastructure.ts'

export { type Law, type LawId, lawOfCite, laws } from './laws.ts'
export { type Breach, type Liability, liabilities, liabilityFor, whoPaysText } from './liability.ts'
export type { LiabilityGap, LiabilityNote, LiabilityOverTime, LiabilityRow } from './liability-over-time.ts'
export { type Amount, type Fine, type PenaltyArticle, penalties } from './penalties.ts'
export { amountText, fineText, penaltyText } from './penalty-text.ts'

/** What the related law says to a matter, each flag on the days on which its article is in force. */
export const relatedLawFlags = [
  ...cybersecurityLawFlags,
  ...infrastructureFlags,
  ...dataFlags,
  ...crossingBordersFlags,
] as const

export type RelatedFlagCode = (typeof relatedLawFlags)[number]['code']
