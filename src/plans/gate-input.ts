import type { Assumptions, TargetKind } from '#contract'
import type { Matter } from '#matters'
import type { DayRange } from './plan.ts'
import type { Terms } from './terms.ts'

/** What gates are read from, and the days they are held against as far as these are known. */
export interface GateInput {
  readonly kind: TargetKind
  readonly terms: Terms
  readonly assume: Assumptions
  readonly matter: Matter
  /** The day the plan is looked at. */
  readonly asOf: DayRange['earliest']
  readonly filing?: DayRange
  /** The day that waits for the result: the target, the application before it, or the condition of the contract. */
  readonly gate?: DayRange
  /** The day of the target itself: a signing stays one, whatever day its condition must be met by. */
  readonly target?: DayRange
}
