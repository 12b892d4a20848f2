import type { Text } from '#language'
import type { Cite } from '#rules'

/** Why an event was not accepted. */
export type RefusalCode =
  | 'unknown-step'
  | 'incomplete'
  | 'not-yet-come'
  | 'out-of-date-order'
  | 'received-before-issue'
  | 'twice'
  | 'not-in-this-state'
  | 'own-case'
  | 'before-its-cause'
  | 'once-only'
  | 'opinions'
  | 'nothing-outstanding'
  | 'period-ended'
  | 'not-an-addressee'
  | 'unknown-event'

/** A fault of one event; `#cases` adds line and column where it came from a file. */
export interface EventFault {
  readonly pointer: string
  readonly line?: number
  readonly column?: number
  readonly message: Text
  readonly expected: Text
  readonly example: string
}

/** The contract's refusal, of one event. */
export interface EventRefusal {
  readonly code: RefusalCode
  readonly cite: readonly Cite[]
  readonly message: Text
  readonly remedy: Text
  readonly faults: readonly EventFault[]
  /** What the remedy has to be typed as: names of steps, or a field with its value. */
  readonly example?: string
  /** For a notice received: the steps before it that would be accepted with it, their days unknown. */
  readonly recordFirst?: readonly string[]
}

/** A refusal with the event it concerns: the rest of the case stands. */
export interface CaseRefusal extends EventRefusal {
  /** Its place in the record, from 0. */
  readonly event: number
  readonly id?: string
  readonly on: string
  readonly step: string
}
