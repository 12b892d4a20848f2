import type { Calendar, CivilDate } from '#clock'
import type { Assumptions, TargetKind } from '#contract'
import type { Positions } from '#rules'
import type { Plan } from './plan.ts'

/** What is to be planned, already checked. */
export interface PlanInput {
  readonly asOf: CivilDate
  readonly target?: NonNullable<Plan['target']>
  /** What waits for the result: the target's kind, or, without a target, what the matter is about. */
  readonly about: TargetKind
  readonly filed?: CivilDate
  readonly assume: Assumptions
  /** Readings switched away from their default. */
  readonly positions: Positions
  readonly calendar?: Calendar
}
