import type { CivilDate } from '#clock'
import { stateOf } from './case-state.ts'
import { type Difference, differenceBetween } from './difference.ts'
import type { ReviewEvent } from './event.ts'
import { replay } from './fold.ts'
import type { Review } from './terms.ts'

/** A correction in the record, and what it changed. */
export interface CorrectionShown {
  /** Its place in the record, from 0. */
  readonly event: number
  readonly corrects: string
  readonly reason: string
  readonly changed: Difference
}

/**
 * What one correction changed: the case recorded up to it, beside the case with it, both looked at as of a day.
 *
 * Two replays of the record so far: for one correction that somebody asks about. What all of them changed together
 * is {@link changedByCorrections}, two replays in all.
 *
 * @param place  the place of the correction in `events`, from 0
 */
export function correctionShown(
  review: Review,
  events: readonly ReviewEvent[],
  place: number,
  asOf: CivilDate,
): CorrectionShown | undefined {
  const event = events[place]
  if (event?.corrects === undefined) return undefined
  const at = (through: number) => stateOf(review, replay(review, events.slice(0, through), asOf), asOf)
  const changed = differenceBetween(at(place), at(place + 1))
  return { event: place, corrects: event.corrects, reason: event.reason ?? '', changed }
}

/** What all corrections of a record changed together: the record as first made, beside the record as corrected. */
export function changedByCorrections(
  review: Review,
  events: readonly ReviewEvent[],
  asOf: CivilDate,
): Difference | undefined {
  const first = events.filter(({ corrects }) => corrects === undefined)
  if (first.length === events.length) return undefined
  return differenceBetween(
    stateOf(review, replay(review, first, asOf), asOf),
    stateOf(review, replay(review, events, asOf), asOf),
  )
}
