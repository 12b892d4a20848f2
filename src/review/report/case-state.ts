import type { CivilDate } from '#clock'
import type { Clock } from '../clocks/clock.ts'
import { clocksOf } from '../clocks/clocks.ts'
import type { CaseRecord } from '../record/case-record.ts'
import { nextSteps } from '../record/next-steps.ts'
import { governing } from '../record/state.ts'
import type { CaseRefusal } from '../refusals/refusal.ts'
import { refusalOf } from '../refusals/refusal-of.ts'
import { type Waiting, waitingOn } from '../seats/whose-move.ts'
import type { Rulebook } from '../table/rulebook.ts'

/** Where a case stands on a day. */
export interface CaseStanding {
  readonly state: string
  readonly clocks: readonly Clock[]
  /** The names of the steps that may come next because of where the case stands. */
  readonly next: readonly string[]
  /** Whose move it is; empty where the case rests. */
  readonly waitingOn: readonly Waiting[]
}

/** Where a case stands on a day, and what was refused in it: the contract's state. */
export interface CaseState extends CaseStanding {
  readonly refused: readonly CaseRefusal[]
}

/**
 * Where a case stands as of a day.
 *
 * @param asOf  the civil day in China; decides what is overdue and how long an open pause has lasted
 * @example stateOf(review, replay(review, events), '2026-03-20').clocks[0].due
 */
export const stateOf = (rulebook: Rulebook, record: CaseRecord, asOf: CivilDate): CaseState => ({
  ...standingOf(rulebook, record, asOf),
  refused: [...refusalsOf(rulebook, record)],
})

/** {@link stateOf} without the refusals: a case of a million events can have as many. */
export function standingOf(rulebook: Rulebook, record: CaseRecord, asOf: CivilDate): CaseStanding {
  const { state } = record
  return {
    state: state.at,
    clocks: clocksOf(rulebook, state, asOf).map(({ clock }) => clock),
    next: nextSteps(rulebook, state, governing(rulebook, state, asOf)).map(({ name }) => name),
    waitingOn: waitingOn(rulebook, record, asOf),
  }
}

/** What was refused, in the order of the record; the texts of each are written as it is come to, and not kept. */
export const refusalsOf = (rulebook: Rulebook, record: CaseRecord): Iterable<CaseRefusal> => ({
  *[Symbol.iterator]() {
    for (const refused of record.refused) {
      const { event, place } = refused
      const { id, on, step } = event
      yield { ...refusalOf(rulebook, refused), event: place, ...(id === undefined ? {} : { id }), on, step }
    }
  },
})
