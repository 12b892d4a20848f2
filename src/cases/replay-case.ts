import type { Calendar } from '#clock'
import {
  type CaseState,
  type CorrectionShown,
  correctionShown,
  type Refused,
  type Review,
  type ReviewState,
  replay,
  stateOf,
  withCalendar,
} from '#review'
import type { CaseFile } from './case-file.ts'
import { reviewOf } from './law.ts'

/** A case replayed: where it stands, and what it stands on. */
export interface ReplayedCase {
  /** The contract's state; refusals carry the line of the event in the file. */
  readonly report: CaseState
  /** The terms and the folded state: proofs, next steps and other days are asked of these. */
  readonly review: Review
  readonly state: ReviewState
}

export interface ReplayOptions {
  /** Default: the published calendar. */
  readonly calendar?: Calendar
}

/**
 * Replays a checked case file.
 *
 * @example replayCase(file).report  // { state: 'preliminary-review', clocks: […], next: […], refused: [] }
 */
export function replayCase(file: CaseFile, { calendar }: ReplayOptions = {}): ReplayedCase {
  const terms = reviewOf(file)
  const review = calendar ? withCalendar(terms, calendar) : terms
  const state = replay(review, file.events, file.asOf)
  const report = stateOf(review, state, file.asOf)
  return { report: { ...report, refused: report.refused.map((each) => located(each, file)) }, review, state }
}

/** Each correction in the file with what it changed: two replays for each, so asked for by name. */
export function correctionsShown(file: CaseFile): readonly CorrectionShown[] {
  const review = reviewOf(file)
  return file.events.flatMap((_, place) => correctionShown(review, file.events, place, file.asOf) ?? [])
}

function located(refused: Refused, { places }: CaseFile): Refused {
  const { message, remedy, event, step } = refused
  const fault = { pointer: `/events/${event}`, ...places[event], message, expected: remedy, example: step }
  return { ...refused, faults: [fault] }
}
