import { type CivilDate, epochDay } from '#clock'
import type { Clock } from './clock.ts'
import { clocksOf } from './clocks.ts'
import { inOrder } from './event.ts'
import { nextSteps } from './next.ts'
import type { Refused } from './refused.ts'
import { governing, type ReviewState } from './state.ts'
import type { Review } from './terms.ts'
import { type Waiting, waitingOn } from './waiting.ts'

/** Where a case stands on a day. */
export interface Standing {
  readonly state: string
  readonly clocks: readonly Clock[]
  /** The names of the steps that may come next because of where the case stands. */
  readonly next: readonly string[]
  /** Whose move it is; empty where the case rests. */
  readonly waitingOn: readonly Waiting[]
}

/** Where a case stands on a day, and what was refused in it: the contract's state. */
export interface CaseState extends Standing {
  readonly refused: readonly Refused[]
}

/**
 * Where a case stands as of a day.
 *
 * @param asOf  the civil day in China; decides what is overdue and how long an open pause has lasted
 * @example stateOf(review, replay(review, events), '2026-03-20').clocks[0].due
 */
export const stateOf = (review: Review, state: ReviewState, asOf: CivilDate): CaseState => ({
  ...standingOf(review, state, asOf),
  refused: [...refusalsOf(state)],
})

/** {@link stateOf} without the refusals: a case of a million events can have as many. */
export const standingOf = (review: Review, state: ReviewState, asOf: CivilDate): Standing => ({
  state: review.names.states[state.at] as string,
  clocks: clocksOf(review, state, asOf).map(({ clock }) => clock),
  next: nextSteps(review, state, governing(review, state, epochDay(asOf))).map(({ name }) => name),
  waitingOn: waitingOn(review, state, asOf),
})

/** What was refused, in the order of the record; the texts of each are written as it is come to, and not kept. */
export const refusalsOf = (state: ReviewState): Iterable<Refused> => ({
  [Symbol.iterator]: () => written(state),
})

function* written({ refused }: ReviewState): Generator<Refused> {
  for (const { event, place, decision } of inOrder(refused)) {
    const { id, on, step } = event
    yield { ...decision.refusal, event: place, ...(id === undefined ? {} : { id }), on, step }
  }
}
