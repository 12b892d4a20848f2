import type { BesideCase, CaseFile } from '#cases'
import type { ClockProof, CorrectionsShown, Difference, Refused, Review, SeatView, Standing } from '#review'

/** A seat does not learn the place of an event, which would say how many there are. */
export type RefusedShown = Omit<Refused, 'event'> & { readonly event?: number }

/** Nothing is kept from whoever holds the file. */
export interface Whole extends Shown {
  readonly standing: Standing
  readonly refused: Iterable<Refused>
}

/** A case replayed, with all that is shown of it. */
export interface Shown {
  readonly file: CaseFile
  readonly review: Review
  /** A seat may know nothing of where the case stands. */
  readonly standing: Omit<Standing, 'state'> & { readonly state: string | undefined }
  /** There can be very many: written as they are come to, never gathered. */
  readonly refused: Iterable<RefusedShown>
  /** Absent where nothing is corrected. */
  readonly corrections?: CorrectionsShown
  /** What loaded notices moved; absent where none were loaded. */
  readonly moved?: Difference['clocks']
  readonly beside: BesideCase
  /** With --seat. */
  readonly seat?: SeatView
  /** With --why. */
  readonly proofs?: readonly ClockProof[]
}
