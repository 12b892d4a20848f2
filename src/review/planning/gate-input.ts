import type { Answers } from '#rules'
import type { Assumptions } from './assumptions.ts'
import type { DayRange, TargetKind } from './gate.ts'
import type { PlanTerms } from './plan-terms.ts'

/** A matter, as far as a plan reads it: what it answers. */
export interface Answered {
  readonly answers: Answers
}

/** What gates are read from, and the days they are held against as far as these are known. */
export interface GateInput {
  readonly kind: TargetKind
  readonly terms: PlanTerms
  readonly assume: Assumptions
  readonly matter: Answered
  /** The day the plan is looked at. */
  readonly asOf: DayRange['earliest']
  readonly filing?: DayRange
  /** The day that waits for the result: the target, the application before it, or the condition of the contract. */
  readonly gate?: DayRange
  /** The day of the target itself: a signing stays one, whatever day its condition must be met by. */
  readonly target?: DayRange
}
