import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { ClockStatus } from '#words'

/** What a clock is at, on the day the case is looked at. Overdue or not: only a step decides. */
export type { ClockStatus }

/** Time that the law does not count in a period: days of both ends are left out. */
export interface NotCounted {
  /** How many working days that is; absent where a year without a notice decides it. */
  readonly workingDays?: number
  readonly times: readonly { readonly from: CivilDate; readonly to: CivilDate }[]
}

/** One period that has started, for one addressee where each has its own: the contract's clock. */
export interface Clock {
  readonly period: string
  /** Without paragraph; with the regulation where another than the case's own governs. */
  readonly article: string
  /** The addressee. */
  readonly of?: string
  /** The day it runs from, where that is known. */
  readonly starts?: CivilDate
  readonly startsEarliest?: CivilDate
  readonly startsLatest?: CivilDate
  /** As extended. */
  readonly workingDays: number
  /** The time within it that is not counted; absent where there is none. */
  readonly notCounted?: NotCounted
  readonly due?: CivilDate
  /** Provisional: the range. While paused there is no latest day; `noCap`: there is no day at all. */
  readonly earliest?: CivilDate
  readonly latest?: CivilDate
  readonly firm: boolean
  readonly assuming?: Text
  readonly status: ClockStatus
  readonly completedOn?: CivilDate
  /** What the period asks for was done on a day that is not recorded: in time or late is not known. */
  readonly completionUnknown?: true
  readonly extended?: true
  /** Extended without a cap and without a day in the notice. */
  readonly noCap?: true
  /** Steps whose day is not recorded and was assumed. */
  readonly assumed?: readonly string[]
}
