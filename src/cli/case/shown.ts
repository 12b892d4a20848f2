import type { BesideCase, CaseFile } from '#cases'
import type {
  CaseDifference,
  CaseRefusal,
  CaseStanding,
  ClockProof,
  CorrectionsShown,
  Rulebook,
  SeatView,
} from '#review'

/** A seat does not learn the place of an event, which would say how many there are. */
export type RefusedShown = Omit<CaseRefusal, 'event'> & { readonly event?: number }

/** Nothing is kept from whoever holds the file. */
export interface Whole extends Shown {
  readonly standing: CaseStanding
  readonly refused: Iterable<CaseRefusal>
}

/** A case replayed, with all that is shown of it. */
export interface Shown {
  readonly file: CaseFile
  readonly review: Rulebook
  /** A seat may know nothing of where the case stands. */
  readonly standing: Omit<CaseStanding, 'state'> & { readonly state: string | undefined }
  /** There can be very many: written as they are come to, never gathered. */
  readonly refused: Iterable<RefusedShown>
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
