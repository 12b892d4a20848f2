import type { BesideCase, CaseFile } from '#cases'
import type { ClockProof, CorrectionsShown, Difference, Refused, Review, SeatView, Standing } from '#review'

/** A case replayed, with all that is shown of it. */
export interface Shown {
  readonly file: CaseFile
  readonly review: Review
  readonly standing: Standing
  /** There can be very many: written as they are come to, never gathered. */
  readonly refused: Iterable<Refused>
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
