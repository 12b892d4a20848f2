import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Assumptions } from './assumptions.ts'

/** What the date in the plan is: the thing that waits for the review; other, where nobody said. */
export type TargetKind = 'signing' | 'deployment' | 'launch' | 'closing' | 'listing' | 'other'

/**
 * A day that may depend on notices not published: the extremes over the clock's family of possible notices, equal
 * and firm where every notice needed is published. What the family is, the plan says once (`assuming`).
 */
export interface DayRange {
  readonly earliest: CivilDate
  readonly latest: CivilDate
  readonly firm: boolean
}

/** Why a day has no latest: the law sets no period, or no cap, somewhere on the way to it. */
export interface Unbounded {
  readonly code: string
  readonly because: Text
  readonly cite: readonly Cite[]
  readonly readings: readonly string[]
}

/** Something that must come before, or after, something else, and under which source. */
export interface Gate {
  readonly id: string
  readonly order: Text
  readonly cite: readonly Cite[]
  readonly source: { readonly title: Text; readonly grade: 'A' | 'A-minus' | 'B' | 'C' | 'none' }
  readonly readings: Readonly<Record<string, string>>
  /** The day by which it must be done; absent where that is not known. */
  readonly by?: DayRange
  /** Whether the matter says that the order is kept: yes so far, no: broken, unknown: open. */
  readonly kept: 'yes' | 'no' | 'unknown'
  /** Not kept, and what mends it: such a gate takes no filing day away. */
  readonly remedy?: Text
}

/** Something the reader must know about the plan. */
export interface PlanNote {
  readonly code: string
  readonly cite: readonly Cite[]
  readonly message: Text
  /** The assumption by which the user can say it. */
  readonly assume?: keyof Assumptions
}

/** The code of a review that no filing starts: in the JSON of a plan since 0.1, and also the name of a reading. */
export const STARTED_OTHERWISE = 'started-by-member'

/** Why there is no latest filing day, or, forward, why no day can be called in time. */
export interface NoDay {
  readonly code:
    | 'gate-broken'
    | 'gate-unanswered'
    | 'already-filed'
    | 'gate-day-unknown'
    | 'no-cap'
    | typeof STARTED_OTHERWISE
    | 'past'
    | 'conditional-contract'
    | 'before-the-law'
    | 'beyond-calendar'
  readonly cite: readonly Cite[]
  readonly message: Text
  readonly remedy: Text
  /** Options of the command line by which the user can say what is missing. */
  readonly options?: readonly string[]
  /** For `past`: the day it would have been, and how many working days ago that was. */
  readonly wouldHaveBeen?: DayRange
  readonly workingDaysLate?: number
}

/** A review of record: how long it took. History, no forecast. */
export interface ReviewOfRecord {
  readonly name: Text
  readonly from: CivilDate
  readonly to?: CivilDate
  /** What happened on the last day. */
  readonly end: Text
  readonly workingDays?: number
  readonly regulation: string
}

/** One scenario of a comparison: assumptions and readings under a name. */
export interface Scenario {
  readonly id: string
  readonly name: Text
  readonly assume: Partial<Assumptions>
  readonly readings: Readonly<Record<string, string>>
}
