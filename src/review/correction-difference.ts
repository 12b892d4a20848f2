import type { CivilDate } from '#clock'
import { type CaseState, refusalsOf, standingOf, stateOf } from './case-state.ts'
import { type Difference, differenceBetween } from './difference.ts'
import type { ReviewEvent } from './event.ts'
import { record, replay } from './fold.ts'
import { initialState } from './state.ts'
import type { Review } from './terms.ts'

/** A correction in the record, and what it changed. */
export interface CorrectionShown {
  /** Its place in the record, from 0. */
  readonly event: number
  readonly corrects: string
  readonly reason: string
  /** The case just after it beside the case just before it, looked at on one day. */
  readonly changed: Difference
}

/**
 * What one correction changed: the case recorded up to it, beside the case with it, both looked at as of a day. Two
 * replays of the record so far: for one correction that somebody asks about.
 *
 * @param place  the place of the correction in `events`, from 0
 */
export function correctionShown(
  review: Review,
  events: readonly ReviewEvent[],
  place: number,
  asOf: CivilDate,
): CorrectionShown | undefined {
  if (events[place]?.corrects === undefined) return undefined
  return eachShown(review, events, [place], asOf)[0]
}

/** What all corrections of a record changed together: the record as first made, beside the record as corrected. */
export function changedByCorrections(
  review: Review,
  events: readonly ReviewEvent[],
  asOf: CivilDate,
): Difference | undefined {
  const first = events.filter(({ corrects }) => corrects === undefined)
  if (first.length === events.length) return undefined
  const seen = (recorded: readonly ReviewEvent[]) => {
    const state = replay(review, recorded, asOf)
    return { ...standingOf(review, state, asOf), refused: refusalsOf(state) }
  }
  return differenceBetween(seen(first), seen(events))
}

/** What the corrections of a record changed: each of them, or all together where that would take too long. */
export type CorrectionsShown =
  | { readonly each: readonly CorrectionShown[] }
  | { readonly corrections: number; readonly together: Difference }

/**
 * A correction can change everything after the event that it corrects, so telling what each changed folds the record
 * once for each. This many events are folded for it at most, a second or two; beyond it two replays tell of all.
 */
const MOST_FOLDED = 500_000

/** @returns undefined where the record has no correction */
export function correctionsShown(
  review: Review,
  events: readonly ReviewEvent[],
  asOf: CivilDate,
  mostFolded = MOST_FOLDED,
): CorrectionsShown | undefined {
  const places = events.flatMap(({ corrects }, place) => (corrects === undefined ? [] : [place]))
  if (places.length === 0) return undefined
  return places.reduce((sum, place) => sum + place, 0) <= mostFolded
    ? { each: eachShown(review, events, places, asOf) }
    : { corrections: places.length, together: changedByCorrections(review, events, asOf)! }
}

/** One replay for each correction, since `record` makes one; what stands between them is folded once. */
function eachShown(
  review: Review,
  events: readonly ReviewEvent[],
  places: readonly number[],
  asOf: CivilDate,
): readonly CorrectionShown[] {
  let state = initialState(review)
  let recorded = 0
  const recordThrough = (place: number): CaseState => {
    for (; recorded <= place; recorded += 1) {
      state = record(review, state, events[recorded] as ReviewEvent, asOf)
    }
    return stateOf(review, state, asOf)
  }
  return places.map((place) => {
    const { corrects = '', reason = '' } = events[place] as ReviewEvent
    const before = recordThrough(place - 1)
    return { event: place, corrects, reason, changed: differenceBetween(before, recordThrough(place)) }
  })
}
