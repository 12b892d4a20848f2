import type { CivilDate } from '#clock'
import type { Text } from '#language'

/** Something with a day, for a calendar: a due date of a case, a milestone of a plan. */
export interface CalendarEvent {
  /** Stable within its source: the same thing has the same id whatever day it moves to. */
  readonly id: string
  /** First and last day, both included; equal for one day. */
  readonly from: CivilDate
  readonly to: CivilDate
  readonly title: Text
  readonly text: Text
  /** certain: that day; tentative: some day of the range, or not yet sure; done: nothing is awaited any more. */
  readonly standing: 'certain' | 'tentative' | 'done' | 'cancelled'
}
