import { type CaseFile, positionsUnder, refusedIn, reviewOf, versionNamed } from '#cases'
import type { Calendar } from '#clock'
import type { Outcome } from '#contract'
import {
  type CaseRecord,
  type differenceBetween,
  type Rulebook,
  replay,
  standingOf,
  withCalendar,
} from '#review'
import { answer, positionsWith, type Readings } from '../options.ts'

/** A case with its events folded. */
export interface FoldedCase {
  readonly file: CaseFile
  readonly review: Rulebook
  readonly record: CaseRecord
}

/** The case with readings laid over what its file says of them. */
export function withReadings<T extends Pick<CaseFile, 'procedure' | 'positions'>>(
  file: T,
  readings: Readings = {},
): Outcome<T> {
  if (Object.keys(readings).length === 0) return answer(file)
  const version = versionNamed(file.procedure)!
  const positions = positionsWith(version.regulation.readings, readings, file.positions)
  return positions.ok ? answer({ ...file, positions: positionsUnder(version, positions.value) }) : positions
}

/** The terms that a case is folded under, with the notices loaded. */
export function rulebookUnder(
  file: Pick<CaseFile, 'procedure' | 'positions'>,
  calendar: Calendar | undefined,
): Rulebook {
  const terms = reviewOf(file)
  return calendar ? withCalendar(terms, calendar) : terms
}

/** A checked case file folded, and what two of them are compared by. */
export function foldCase(
  file: CaseFile,
  calendar?: Calendar,
): FoldedCase & { readonly seen: Parameters<typeof differenceBetween>[0] } {
  const review = rulebookUnder(file, calendar)
  const record = replay(review, file.events, file.asOf)
  return {
    file,
    review,
    record,
    seen: { ...standingOf(review, record, file.asOf), refused: refusedIn(file, review, record) },
  }
}
