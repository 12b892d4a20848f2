import type { Article, Flag } from '#rules'
import { crossingBordersFlags } from './flags-crossing-borders.ts'
import { cybersecurityLawFlags } from './flags-cybersecurity-law.ts'
import { dataFlags } from './flags-data.ts'
import { infrastructureFlags } from './flags-infrastructure.ts'

export { type Amount, amountText, fines } from './amounts.ts'
export { type Law, type LawId, lawOfCite, laws } from './laws.ts'
export { type Breach, type Liability, liabilities, liabilityFor, whoPaysText } from './liability.ts'
export type { LiabilityGap, LiabilityOverTime, LiabilityRow } from './liability-over-time.ts'

/** What the law around the Measures says to a matter, each flag on the days on which its article is in force. */
export const neighbouringFlags: readonly Flag[] = [
  ...cybersecurityLawFlags,
  ...infrastructureFlags,
  ...dataFlags,
  ...crossingBordersFlags,
]

/**
 * The neighbouring flags as a version of the Measures raises them: each cites first the paragraph of that version
 * that names it, where one does.
 */
export const neighbouringFlagsUnder = (articles: readonly Article[]): readonly Flag[] =>
  neighbouringFlags.map((flag) => {
    const paragraphs = articles.flatMap((article) => article.paragraphs)
    const naming = paragraphs.filter(({ names }) => names.includes(flag.code)).map(({ id }) => id)
    return { ...flag, cite: [...naming, ...flag.cite] }
  })
