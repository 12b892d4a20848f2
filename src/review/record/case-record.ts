import type { ReviewEvent } from './event.ts'
import type { Objection } from './objections.ts'
import type { CasePosition, ReviewState } from './state.ts'

/** A case: its events as they were recorded, and what they come to. Plain JSON throughout. */
export interface CaseRecord {
  /** Every event offered, accepted or refused, corrections too. */
  readonly events: readonly ReviewEvent[]
  readonly refused: readonly RefusedEvent[]
  /** Of the events as corrected, without those refused. */
  readonly state: ReviewState
}

/** An event that was not accepted, with what its refusal is written from (`refusalOf`). */
export interface RefusedEvent {
  /** As corrected. */
  readonly event: ReviewEvent
  /** Its place in the record, from 0. */
  readonly place: number
  /** Where the case stood. */
  readonly position: CasePosition
  readonly objection: Objection
}
