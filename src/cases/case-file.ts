import type { CivilDate } from '#clock'
import type { CaseExpectation, Place } from '#contract'
import type { Text } from '#language'
import type { ParallelRegimeName, Subject } from '#regulations'
import type { ReviewEvent } from '#review'
import type { Positions } from '#rules'

/** A checked case file: the contract's case as an object. */
export interface CaseFile {
  readonly title: string | undefined
  readonly id: string | undefined
  readonly teaches: Text | undefined
  /** The version whose procedure the case follows: 'order-8'. */
  readonly procedure: string
  /** The day the case is looked at. */
  readonly asOf: CivilDate
  /** The position of every reading. */
  readonly positions: Positions
  /** Regimes that run beside the review, by the fact of a matter that says so. */
  readonly parallel: readonly ParallelRegimeName[]
  /** What the case is about, where the file says it. */
  readonly about: Subject | undefined
  readonly events: readonly ReviewEvent[]
  /** Where each event stands in the text; empty where the case was no text. */
  readonly places: readonly (Place | undefined)[]
  /** What the case is meant to come to: makes the file a test. What is left out is not checked. */
  readonly expect: CaseExpectation | undefined
  /** Where the case is looked at as of a day before its last: what was left out. */
  readonly setAside?: SetAside
}

/** Everything a case file says beside its events. */
export type CaseHead = Omit<CaseFile, 'events' | 'places'>

/** What a case looked at as of an earlier day leaves out. */
export interface SetAside {
  /** Events of later days. */
  readonly events: number
  /** What the file expects of another day was not checked. */
  readonly expectation: boolean
}
