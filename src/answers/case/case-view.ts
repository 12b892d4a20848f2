import { type BesideCase, besideCase, bringsResult, type CaseFile, refusedIn } from '#cases'
import { type Calendar, publishedCalendar } from '#clock'
import {
  type CaseDifference,
  type CaseRefusal,
  type CaseStanding,
  type ClockProof,
  type CorrectionsShown,
  correctionsShown,
  differenceBetween,
  proveClocks,
  type Rulebook,
  type SeatView,
  standingOf,
  withCalendar,
} from '#review'
import type { FoldedCase } from './fold-case.ts'

/** A seat does not learn the place of an event, which would say how many there are. */
export type RefusedEvent = Omit<CaseRefusal, 'event'> & { readonly event?: number }

/** Nothing is kept from whoever holds the file. */
export interface WholeView extends CaseView {
  readonly standing: CaseStanding
  readonly refused: Iterable<CaseRefusal>
}

/** A case replayed, as it is looked at: as a whole or by one seat. */
export interface CaseView {
  readonly file: CaseFile
  readonly review: Rulebook
  /** A seat may know nothing of where the case stands. */
  readonly standing: Omit<CaseStanding, 'state'> & { readonly state: string | undefined }
  /** There can be very many: written as they are come to, never gathered. */
  readonly refused: Iterable<RefusedEvent>
  /** Absent where nothing is corrected. */
  readonly corrections?: CorrectionsShown
  /** What loaded notices moved; absent where none were loaded. */
  readonly moved?: CaseDifference['clocks']
  readonly beside: BesideCase
  /** With --seat. */
  readonly seat?: SeatView
  /** With --why. */
  readonly proofs?: readonly ClockProof[]
}

/** Whether a result is among what was not counted: the case need not be running at all. */
export function isResultAside(all: CaseView['refused']): boolean {
  for (const { step } of all) if (bringsResult(step)) return true
  return false
}

/**
 * A folded case on the day it is looked at.
 *
 * @param calendar  where notices stand beside the published ones: what they moved is told
 * @param why  whether each clock is proved
 */
export function viewOf(
  { file, review, record }: FoldedCase,
  {
    calendar,
    why = false,
  }: { readonly calendar?: Calendar | undefined; readonly why?: boolean | undefined } = {},
): WholeView {
  const { asOf, events } = file
  const standing = standingOf(review, record, asOf)
  const corrections = correctionsShown(review, events, asOf)
  const refused = refusedIn(file, review, record)
  return {
    file,
    review,
    standing,
    refused,
    beside: withoutPending(besideCase(file, review, record), refused),
    ...(corrections ? { corrections } : {}),
    ...(calendar
      ? { moved: movedBy(standingOf(withCalendar(review, publishedCalendar), record, asOf), standing) }
      : {}),
    ...(why ? { proofs: proveClocks(review, record, asOf) } : {}),
  }
}

/** A result that is recorded and was not counted is no want of one: “no result yet” is not said then. */
function withoutPending(beside: BesideCase, refused: CaseView['refused']): BesideCase {
  const { result, ...others } = beside
  return result?.result === 'pending' && isResultAside(refused) ? others : beside
}

/** What loaded notices moved: the dates by the published calendar beside those by the one loaded. */
const movedBy = (before: CaseStanding, after: CaseStanding): CaseDifference['clocks'] =>
  differenceBetween({ ...before, refused: [] }, { ...after, refused: [] }).clocks
