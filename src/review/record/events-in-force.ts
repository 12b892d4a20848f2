import type { CivilDate } from '#clock'
import type { CaseRecord } from './case-record.ts'
import { recordInForce } from './corrections.ts'
import type { ReviewEvent } from './event.ts'

/** An event that counts, with its place in the record as it was made. */
export interface EventInForce {
  readonly event: ReviewEvent
  readonly place: number
}

/** What stands of a record: its events as corrected, without those refused, in the order of the case. */
export function eventsInForce(
  record: Pick<CaseRecord, 'events' | 'refused'>,
  asOf: CivilDate,
): readonly EventInForce[] {
  const { kept, places } = recordInForce(record.events, asOf)
  const refused = new Set(record.refused.map(({ place }) => place))
  return kept.flatMap((event, index) => {
    const place = places[index] as number
    return refused.has(place) || event.corrects !== undefined ? [] : [{ event, place }]
  })
}
