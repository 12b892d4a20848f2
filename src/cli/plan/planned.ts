import type { Calendar } from '#clock'
import type { PlanFile, PlanReport } from '#plans'
import type { Matter } from '#screening'
import type { OptionsOf } from '../usage/command.ts'
import type { command } from './command.ts'

export type PlanOptions = OptionsOf<typeof command>

/** A plan with what it was read from. */
export interface Planned {
  readonly matter: Matter
  readonly file: PlanFile | undefined
  readonly report: PlanReport
  /** The calendar to count by, where notices were loaded beside the published ones. */
  readonly calendar: Calendar | undefined
}
