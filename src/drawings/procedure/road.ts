import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { type CaseRecord, type CaseState, eventsInForce, type Procedure, type Rulebook } from '#review'

/** A step that was taken, and the state in which it was. */
export interface Taken {
  readonly step: string
  readonly in: string
  readonly on: CivilDate | 'unknown'
}

/** Where a case stands in the procedure, and how it came there. */
export interface CasePlace {
  readonly title: Text | string
  readonly asOf: CivilDate
  readonly report: CaseState
  readonly taken: readonly Taken[]
  /** What the case has come to, where it has come to something. */
  readonly result?: Text
}

/** The procedure that governs a case last: where another takes a pending case over, that one. */
export const procedureOf = ({ tables }: Rulebook): Procedure => (tables[1] ?? tables[0]).procedure

/**
 * The road a case took: of the events that stand, corrections applied, those that were accepted, each with the state
 * in which it was taken.
 */
export function roadOf(review: Rulebook, record: CaseRecord, asOf: CivilDate): readonly Taken[] {
  const steps = review.tables.flatMap(({ procedure }) => procedure.steps)
  let at = review.tables[0].procedure.initial
  return eventsInForce(record, asOf).map(({ event: { step, on } }): Taken => {
    const taken = { step, in: at, on }
    at = steps.find(({ name }) => name === step)?.leadsTo ?? at
    return taken
  })
}
