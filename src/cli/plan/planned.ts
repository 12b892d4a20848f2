import type { Calendar } from '#clock'
import type { Matter } from '#matters'
import type { PlanFile, PlanReport } from '#plans'

/** A plan with what it was read from. */
export interface Planned {
  readonly matter: Matter
  readonly file: PlanFile | undefined
  readonly report: PlanReport
  /** The calendar to count by, where notices were loaded beside the published ones. */
  readonly calendar: Calendar | undefined
}
