import type { CivilDate } from '#clock'
import { CaseFolder } from '../record/case-folder.ts'
import type { ReviewEvent } from '../record/event.ts'
import { replay } from '../record/fold.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { type CaseDifference, differenceBetween } from './case-difference.ts'
import { type CaseState, refusalsOf, standingOf, stateOf } from './case-state.ts'

/** A correction in the record, and what it changed. */
export interface CorrectionShown {
  /** Its place in the record, from 0. */
  readonly event: number
  readonly corrects: string
  readonly reason: string
  /** The case just after it beside the case just before it, looked at on one day. */
  readonly changed: CaseDifference
}

/**
 * What one correction changed: the case recorded up to it, beside the case with it, both looked at as of a day. Two
 * replays of the record so far: for one correction that somebody asks about.
 *
 * @param place  the place of the correction in `events`, from 0
 */
export function correctionShown(
  rulebook: Rulebook,
  events: readonly ReviewEvent[],
  place: number,
  asOf: CivilDate,
): CorrectionShown | undefined {
  if (events[place]?.corrects === undefined) return undefined
  return eachShown(rulebook, events, [place], asOf)[0]
}

/** What all corrections of a record changed together: the record as first made, beside the record as corrected. */
export function changedByCorrections(
  rulebook: Rulebook,
  events: readonly ReviewEvent[],
  asOf: CivilDate,
): CaseDifference | undefined {
  const first = events.filter(({ corrects }) => corrects === undefined)
  if (first.length === events.length) return undefined
  const seen = (recorded: readonly ReviewEvent[]) => {
    const record = replay(rulebook, recorded, asOf)
    return { ...standingOf(rulebook, record, asOf), refused: refusalsOf(rulebook, record) }
  }
  return differenceBetween(seen(first), seen(events))
}

/** What the corrections of a record changed: each of them, or all together where that would take too long. */
export type CorrectionsShown =
  | { readonly each: readonly CorrectionShown[] }
  | { readonly corrections: number; readonly together: CaseDifference }

/**
 * A correction can change everything after the event that it corrects, so telling what each changed folds the record
 * once for each. This many events are folded for it at most, a second or two; beyond it two replays tell of all.
 */
const MOST_FOLDED = 500_000

/** @returns undefined where the record has no correction */
export function correctionsShown(
  rulebook: Rulebook,
  events: readonly ReviewEvent[],
  asOf: CivilDate,
  mostFolded = MOST_FOLDED,
): CorrectionsShown | undefined {
  const places = events.flatMap(({ corrects }, place) => (corrects === undefined ? [] : [place]))
  if (places.length === 0) return undefined
  return places.reduce((sum, place) => sum + place, 0) <= mostFolded
    ? { each: eachShown(rulebook, events, places, asOf) }
    : { corrections: places.length, together: changedByCorrections(rulebook, events, asOf)! }
}

/** One replay for each correction; what stands between them is folded once. */
function eachShown(
  rulebook: Rulebook,
  events: readonly ReviewEvent[],
  places: readonly number[],
  asOf: CivilDate,
): readonly CorrectionShown[] {
  const folder = new CaseFolder(rulebook, asOf)
  const stateThrough = (place: number): CaseState => {
    while (folder.length <= place) folder.take(events[folder.length] as ReviewEvent)
    return stateOf(rulebook, folder.record, asOf)
  }
  return places.map((place) => {
    const { corrects = '', reason = '' } = events[place] as ReviewEvent
    const before = stateThrough(place - 1)
    return { event: place, corrects, reason, changed: differenceBetween(before, stateThrough(place)) }
  })
}
