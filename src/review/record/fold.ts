import type { CivilDate } from '#clock'
import type { Rulebook } from '../table/rulebook.ts'
import type { CaseRecord, RefusedEvent } from './case-record.ts'
import { recordInForce } from './corrections.ts'
import type { ReviewEvent } from './event.ts'
import { advance } from './evolve.ts'
import { type Ids, objectionTo } from './objections.ts'
import { type CasePosition, inHand, initialState, type ReviewState, type StateInHand } from './state.ts'

/**
 * A case from its events, refused ones left out of it and listed. Linear in the events: corrections are gathered
 * first, and the record as corrected is folded once.
 *
 * @param asOf  the civil day in China that it is; an event of a later day is refused
 */
export function replay(rulebook: Rulebook, events: readonly ReviewEvent[], asOf?: CivilDate): CaseRecord {
  const { kept, places } = recordInForce(events, asOf)
  const state = inHand(initialState(rulebook))
  const refused: RefusedEvent[] = []
  const ids = new Set<string>()
  for (let index = 0; index < kept.length; index += 1) {
    const event = kept[index] as ReviewEvent
    const against = take(rulebook, state, event, places[index] as number, asOf, ids)
    if (against) refused.push(against)
    if (event.id !== undefined) ids.add(event.id)
  }
  return { events, refused, state }
}

/**
 * One more event in a case as it is lived: accepted or refused, the case stands. A correction folds the whole case
 * again, as if it had been right at first. Of many events, a `CaseFolder` is the one to ask.
 */
export function record(
  rulebook: Rulebook,
  before: CaseRecord,
  event: ReviewEvent,
  asOf?: CivilDate,
): CaseRecord {
  const events = [...before.events, event]
  if (event.corrects !== undefined) return replay(rulebook, events, asOf)
  const state = inHand(before.state)
  const ids = { has: (id: string) => before.events.some((each) => each.id === id) }
  const against = take(rulebook, state, event, before.events.length, asOf, ids)
  return { events, refused: against ? [...before.refused, against] : before.refused, state }
}

/** One more event that is no correction: the state goes on, or what stood against it is answered. */
export function take(
  rulebook: Rulebook,
  state: StateInHand,
  event: ReviewEvent,
  place: number,
  asOf: CivilDate | undefined,
  ids: Ids,
): RefusedEvent | undefined {
  const objection = objectionTo(rulebook, state, event, asOf, ids)
  if (objection) return { event, place, position: positionOf(state), objection }
  advance(rulebook, state, event)
  return undefined
}

/** What a refusal is written from stays, while the state in hand goes on. */
const positionOf = ({ at, law, taken, lastDay, runs, round, open }: ReviewState): CasePosition => ({
  at,
  law,
  taken,
  lastDay,
  runs,
  round,
  open,
})
