import type { Calendar } from '#clock'
import type { PlanFile, PlanReport } from '#plans'
import type { Matter } from '#screening'

/** A plan with what it was read from. */
export interface Planned {
  readonly matter: Matter
  readonly file: PlanFile | undefined
  readonly report: PlanReport
  /** The calendar to count by, where notices were loaded beside the published ones. */
  readonly calendar: Calendar | undefined
}
