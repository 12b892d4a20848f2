import { NO_ASSISTANTS } from '../kernel/assistants.ts'
import type { EvidenceFile } from '../kernel/evidence-file.ts'
import type { StandingState } from '../kernel/standing.ts'
import type { Marking } from './marking.ts'

/** One state of a paper: what came later does not take its place in the record. */
export interface Revision {
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly name: string
  readonly note: string | null
  readonly marking: Marking
  readonly file: EvidenceFile
  readonly by: string
  readonly on: string
  /** Its key was destroyed: nobody can read it any more. */
  readonly isErased: boolean
}

/** A paper that is kept elsewhere, by what may be said of it. */
export interface KeptElsewhere {
  readonly number: string
  readonly on: string
  readonly place: string
}

/** A paper that something rests on: what it is, of which record, and its revisions. Plain JSON. */
export interface EvidenceState extends StandingState {
  readonly marking: Marking | null
  /** What it is, in a person's words. */
  readonly description: string | null
  /** The record it belongs to: whoever may not read that does not know of this. */
  readonly of: string | null
  readonly keptElsewhere: KeptElsewhere | null
  /** The last day on which it can be relied on. */
  readonly validUntil: string | null
  readonly revisions: readonly Revision[]
}

export const NO_EVIDENCE: EvidenceState = {
  status: 'none',
  title: null,
  marking: null,
  description: null,
  of: null,
  openedOn: null,
  keptElsewhere: null,
  validUntil: null,
  owner: null,
  closedTo: null,
  number: null,
  isHeld: false,
  ...NO_ASSISTANTS,
  revisions: [],
}
