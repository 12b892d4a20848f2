import type { Calendar, CivilDate } from '#clock'
import type { Positions } from '#rules'
import type { Assumptions } from './assumptions.ts'
import type { Plan } from './plan.ts'

/** What is to be planned, already checked. */
export interface PlanInput {
  readonly asOf: CivilDate
  readonly target?: NonNullable<Plan['target']>
  readonly filed?: CivilDate
  readonly assume: Assumptions
  /** Readings switched away from their default. */
  readonly positions: Positions
  readonly calendar?: Calendar
}
