import type { CivilDate } from '#clock'
import type { EventRefusal } from '../refusals/refusal.ts'
import { refusalOf } from '../refusals/refusal-of.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { ReviewEvent } from './event.ts'
import { type Ids, objectionTo } from './objections.ts'
import type { ReviewState } from './state.ts'

/** Plain data: it can be sent and kept. */
export type Decision<Event extends ReviewEvent = ReviewEvent> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: EventRefusal }

/**
 * Whether an event may be added to a case: against what the procedure allows now, never against what is wise.
 *
 * @param asOf  the civil day in China that it is; no event names a later one. Left out: not checked
 * @param ids  those of the events recorded so far; none comes twice, and a correction names one. Left out: not checked
 * @returns the event to record, or the refusal with its article and what to do instead; never throws for what people
 *   typed (dates have been parsed)
 * @example decide(rulebook, initialState(rulebook), { on: '2026-03-02', step: 'concluded' }, '2026-03-20')
 *   // { ok: false, refusal: { code: 'not-in-this-state', cite: ['art.12.2', 'art.13'], … } }
 */
export function decide<Event extends ReviewEvent>(
  rulebook: Rulebook,
  state: ReviewState,
  event: Event,
  asOf?: CivilDate,
  ids?: Ids,
): Decision<Event> {
  const objection = objectionTo(rulebook, state, event, asOf, ids)
  return objection
    ? { ok: false, refusal: refusalOf(rulebook, { event, position: state, objection }) }
    : { ok: true, events: [event] }
}
