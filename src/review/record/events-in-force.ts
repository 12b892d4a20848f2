import type { CivilDate } from '#clock'
import { recordInForce } from './corrections.ts'
import { inOrder, type ReviewEvent } from './event.ts'
import type { ReviewState } from './state.ts'

/** An event that counts, with its place in the record as it was made. */
export interface EventInForce {
  readonly event: ReviewEvent
  readonly place: number
}

/** What stands of a record: its events as corrected, without those refused, in the order of the case. */
export function eventsInForce(state: ReviewState, asOf: CivilDate): readonly EventInForce[] {
  const { kept, places } = recordInForce(inOrder(state.log), asOf)
  const refused = new Set(inOrder(state.refused).map(({ place }) => place))
  return kept.flatMap((event, index) => {
    const place = places[index] as number
    return refused.has(place) || event.corrects !== undefined ? [] : [{ event, place }]
  })
}
