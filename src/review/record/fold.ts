import type { CivilDate } from '#clock'
import type { Rulebook } from '../table/rulebook.ts'
import { recordInForce } from './corrections.ts'
import { decide } from './decide.ts'
import { type Chain, inOrder, type ReviewEvent } from './event.ts'
import { advance, type StateInHand } from './evolve.ts'
import { PersistentMap } from './persistent-map.ts'
import { initialState, type ReviewState } from './state.ts'

/**
 * A case from its events, refused ones left out of it and listed. Linear in the events: corrections are gathered
 * first, and the record as corrected is folded once.
 *
 * @param asOf  the civil day in China that it is; an event of a later day is refused
 */
export function replay(rulebook: Rulebook, events: readonly ReviewEvent[], asOf?: CivilDate): ReviewState {
  const { kept, places } = recordInForce(events, asOf)
  const state: StateInHand = initialState(rulebook)
  for (let index = 0; index < kept.length; index += 1) {
    take(rulebook, state, kept[index] as ReviewEvent, places[index] as number, asOf)
  }
  return kept === events ? state : { ...state, ...asRecorded(events) }
}

/** What stands is the record as corrected; what is kept is the record as it was made. */
function asRecorded(events: readonly ReviewEvent[]): Pick<ReviewState, 'log' | 'length' | 'ids'> {
  let log: Chain<ReviewEvent> | undefined
  let ids = PersistentMap.empty<number>()
  events.forEach((event, place) => {
    log = { value: event, before: log }
    if (event.id !== undefined && ids.get(event.id) === undefined) ids = ids.set(event.id, place)
  })
  return { log, ids, length: events.length }
}

/**
 * One more event in a case as it is lived: accepted or refused, the case stands. A correction folds the whole case
 * again, as if it had been right at first.
 */
export function record(
  rulebook: Rulebook,
  state: ReviewState,
  event: ReviewEvent,
  asOf?: CivilDate,
): ReviewState {
  if (event.corrects !== undefined) return replay(rulebook, [...inOrder(state.log), event], asOf)
  const next = { ...state }
  take(rulebook, next, event, state.length, asOf)
  return next
}

/** One more event that is no correction. */
export function take(
  rulebook: Rulebook,
  state: StateInHand,
  event: ReviewEvent,
  place: number,
  asOf: CivilDate | undefined,
): void {
  if (decide(rulebook, state, event, asOf).ok) {
    advance(rulebook, state, event)
    return
  }
  // The state in hand goes on; what the event met stays, for whoever reads why.
  const decision = decide(rulebook, { ...state }, event, asOf)
  if (decision.ok) throw new RangeError('one state decided in two ways')
  const { id } = event
  state.refused = { value: { event, place, decision }, before: state.refused }
  if (id !== undefined && state.ids.get(id) === undefined) state.ids = state.ids.set(id, state.length)
  state.log = { value: event, before: state.log }
  state.length += 1
}
