import type { Assumptions } from './assumptions.ts'

/** How many rounds of supplementary materials fall in a period. */
export const roundsIn = (period: string, assume: Assumptions): number =>
  period === supplementedPeriod(assume) ? assume.supplementRounds : 0

/** The period in which materials are supplemented: the one assumed, where the road has it. */
export function supplementedPeriod({
  supplementDuring,
  startedBy,
  reviewNeeded,
  specialReview,
}: Assumptions): NonNullable<Assumptions['supplementDuring']> {
  const reviewed = reviewNeeded || startedBy === 'member'
  const usual = reviewed ? 'preliminary-review' : 'decision-on-need'
  if (supplementDuring === 'special-review') return reviewed && specialReview ? supplementDuring : usual
  if (supplementDuring === 'decision-on-need') return startedBy === 'filing' ? supplementDuring : usual
  return supplementDuring && reviewed ? supplementDuring : usual
}
