import type { Text } from '#language'
import type { OpenExtension } from '../record/state.ts'
import type { Period } from '../table/procedure.ts'
import type { Bounds } from './bounds.ts'
import type { Stops } from './excluded-time.ts'

/** What a period's end is worked out from. */
export interface PeriodRun {
  readonly period: Period
  /** The regulation whose period it is. */
  readonly law: string
  /** Equal ends where the day is known. `lo` may be minus infinity. */
  readonly start: Bounds
  readonly extended: number
  readonly openExtension: OpenExtension | undefined
  readonly stops: Stops
}

/** The end of a period, as epoch days. */
export interface PeriodEnd {
  readonly workingDays: number
  readonly earliest: number | undefined
  readonly latest: number | undefined
  readonly firm: boolean
  /** What a provisional date assumes of notices not published. */
  readonly assuming: Text | undefined
  /** Extended without a cap and without a day: no date follows. */
  readonly noCap: boolean
  /** A time not counted is open and moves the end. */
  readonly paused: boolean
}
