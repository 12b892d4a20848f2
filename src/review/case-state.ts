import { type CivilDate, epochDay } from '#clock'
import type { Clock } from './clock.ts'
import { clocksOf } from './clocks.ts'
import { decide } from './decide.ts'
import { inOrder } from './event.ts'
import { nextSteps } from './next.ts'
import type { Refused } from './refused.ts'
import { governing, type RefusedEvent, type ReviewState } from './state.ts'
import type { Review } from './terms.ts'

/** Where a case stands on a day: the contract's state. */
export interface CaseState {
  readonly state: string
  readonly clocks: readonly Clock[]
  /** The names of the steps that may come next because of where the case stands. */
  readonly next: readonly string[]
  readonly refused: readonly Refused[]
}

/**
 * Where a case stands as of a day.
 *
 * @param asOf  the civil day in China; decides what is overdue and how long an open pause has lasted
 * @example stateOf(review, replay(review, events), '2026-03-20').clocks[0].due
 */
export function stateOf(review: Review, state: ReviewState, asOf: CivilDate): CaseState {
  return {
    state: review.names.states[state.at] as string,
    clocks: clocksOf(review, state, asOf).map(({ clock }) => clock),
    next: nextSteps(review, state, governing(review, state, epochDay(asOf))).map(({ name }) => name),
    refused: inOrder(state.refused).map((each) => refusedIn(review, each)),
  }
}

function refusedIn(review: Review, { place, event, before, asOf }: RefusedEvent): Refused {
  const decision = decide(review, before, event, asOf)
  if (decision.ok) throw new RangeError(`the event ${place} was refused and is not refused now`)
  const { id, on, step } = event
  return { ...decision.refusal, event: place, ...(id === undefined ? {} : { id }), on, step }
}
