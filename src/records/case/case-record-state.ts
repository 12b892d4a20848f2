import type { CaseRecord } from '#review'
import { NO_ASSISTANTS } from '../kernel/assistants.ts'
import type { StandingState } from '../kernel/standing.ts'

/** A review case as the organisation keeps it: its own record, of what it did and what it was told. Plain JSON. */
export interface CaseRecordState extends StandingState {
  /** The version whose procedure applies. */
  readonly procedure: string | null
  readonly readings: Readonly<Record<string, string>>
  /** The matter it came of. */
  readonly matter: string | null
  /** The events and what the procedure has come to. */
  readonly record: CaseRecord | null
}

export const NO_CASE: CaseRecordState = {
  status: 'none',
  title: null,
  openedOn: null,
  procedure: null,
  readings: {},
  matter: null,
  owner: null,
  closedTo: null,
  number: null,
  isHeld: false,
  ...NO_ASSISTANTS,
  record: null,
}
