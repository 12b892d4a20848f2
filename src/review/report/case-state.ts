import { type CivilDate, epochDay } from '#clock'
import type { Clock } from '../clocks/clock.ts'
import { clocksOf } from '../clocks/clocks.ts'
import { inOrder } from '../record/event.ts'
import { nextSteps } from '../record/next-steps.ts'
import { governing, type ReviewState } from '../record/state.ts'
import type { CaseRefusal } from '../refusals/refusal.ts'
import { type Waiting, waitingOn } from '../seats/waiting.ts'
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
export const stateOf = (rulebook: Rulebook, state: ReviewState, asOf: CivilDate): CaseState => ({
  ...standingOf(rulebook, state, asOf),
  refused: [...refusalsOf(state)],
})

/** {@link stateOf} without the refusals: a case of a million events can have as many. */
export const standingOf = (rulebook: Rulebook, state: ReviewState, asOf: CivilDate): CaseStanding => ({
  state: rulebook.names.states[state.at] as string,
  clocks: clocksOf(rulebook, state, asOf).map(({ clock }) => clock),
  next: nextSteps(rulebook, state, governing(rulebook, state, epochDay(asOf))).map(({ name }) => name),
  waitingOn: waitingOn(rulebook, state, asOf),
})

/** What was refused, in the order of the record; the texts of each are written as it is come to, and not kept. */
export const refusalsOf = (state: ReviewState): Iterable<CaseRefusal> => ({
  [Symbol.iterator]: () => written(state),
})

function* written({ refused }: ReviewState): Generator<CaseRefusal> {
  for (const { event, place, decision } of inOrder(refused)) {
    const { id, on, step } = event
    yield { ...decision.refusal, event: place, ...(id === undefined ? {} : { id }), on, step }
  }
}
