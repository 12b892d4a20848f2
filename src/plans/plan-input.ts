import type { Calendar } from '#clock'
import type { PlanQuestion } from '#review'
import type { Positions } from '#rules'

/** What is to be planned, already checked. */
export interface PlanInput extends PlanQuestion {
  /** Readings switched away from their default. */
  readonly positions: Positions
  readonly calendar?: Calendar
}
