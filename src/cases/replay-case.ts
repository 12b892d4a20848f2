import type { Calendar } from '#clock'
import {
  type CaseRecord,
  type CaseRefusal,
  type CaseState,
  type CorrectionShown,
  correctionsShown as correctionsIn,
  type Rulebook,
  refusalsOf,
  replay,
  standingOf,
  withCalendar,
} from '#review'
import type { CaseFile } from './case-file.ts'
import { reviewOf } from './law.ts'

/** A case replayed: where it stands, and what it stands on. */
export interface ReplayedCase {
  /** The contract's state; refusals carry the line of the event in the file. */
  readonly report: CaseState
  /** The terms and the folded case: proofs, next steps and other days are asked of these. */
  readonly review: Rulebook
  readonly record: CaseRecord
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
  const record = replay(review, file.events, file.asOf)
  const refused = [...refusedIn(file, review, record)]
  return { report: { ...standingOf(review, record, file.asOf), refused }, review, record }
}

/** Each correction in the file with what it changed: a replay for each, so asked for by name. */
export function correctionsShown(file: CaseFile): readonly CorrectionShown[] {
  const shown = correctionsIn(reviewOf(file), file.events, file.asOf, Number.POSITIVE_INFINITY)
  return shown && 'each' in shown ? shown.each : []
}

/** What was refused, each with its line in the file; written as it is come to, since there can be very many. */
export const refusedIn = (
  file: Pick<CaseFile, 'places'>,
  review: Rulebook,
  record: CaseRecord,
): Iterable<CaseRefusal> => ({
  *[Symbol.iterator]() {
    for (const each of refusalsOf(review, record)) yield located(each, file)
  },
})

function located(refused: CaseRefusal, { places }: Pick<CaseFile, 'places'>): CaseRefusal {
  const { message, remedy, event, step } = refused
  const fault = { pointer: `/events/${event}`, ...places[event], message, expected: remedy, example: step }
  return { ...refused, faults: [fault] }
}
