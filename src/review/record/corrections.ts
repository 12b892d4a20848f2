import { type CivilDate, epochDay } from '#clock'
import type { ReviewEvent } from './event.ts'

/** A record as corrected: the events that stand, in their order, and the place of each in what was recorded. */
export interface RecordInForce {
  readonly kept: readonly ReviewEvent[]
  readonly places: readonly number[]
}

/** An event as its corrections leave it. */
interface Version {
  readonly place: number
  event: ReviewEvent
  struck: boolean
  /** The place of the last correction that changed it. */
  by: number
  placed: boolean
}

/** Corrections that stand: of an event recorded before them, with a reason, on a day that has come. */
function standing(events: readonly ReviewEvent[], asOf: CivilDate | undefined): ReadonlyMap<number, number> {
  const placeOf = new Map<string, number>()
  const found = new Map<number, number>()
  events.forEach(({ id, corrects, reason, on }, place) => {
    const target = corrects === undefined ? undefined : placeOf.get(corrects)
    const come = asOf === undefined || on === 'unknown' || epochDay(on) <= epochDay(asOf)
    const repeated = id !== undefined && placeOf.has(id)
    if (target !== undefined && reason !== undefined && come && !repeated) found.set(place, target)
    if (id !== undefined && !repeated) placeOf.set(id, place)
  })
  // A correction of a correction undoes it; the last word is read first.
  for (const [place, target] of [...found].reverse()) {
    if (found.has(place) && events[target]?.corrects !== undefined) found.delete(target)
  }
  return found
}

/**
 * The record as it would stand had it been right at first: what was corrected says what it should have said and
 * stands at its day; what was struck out is gone, and so are the corrections. Linear, apart from sorting the events
 * whose day was corrected. A correction that cannot stand is kept, so that it is refused in its place.
 */
export function recordInForce(events: readonly ReviewEvent[], asOf?: CivilDate): RecordInForce {
  const places = events.map((_, place) => place)
  if (!events.some(({ corrects }) => corrects !== undefined)) return { kept: events, places }
  const corrections = standing(events, asOf)
  const versions = new Map<number, Version>()
  const undone = new Set<number>()
  for (const [place, target] of corrections) {
    if (events[target]?.corrects !== undefined) {
      undone.add(target)
      continue
    }
    const event = events[target] as ReviewEvent
    const version = versions.get(target) ?? { place: target, event, struck: false, by: place, placed: false }
    const { instead } = events[place] as ReviewEvent
    version.event = { ...version.event, ...instead }
    version.struck = instead === undefined
    version.by = place
    versions.set(target, version)
  }
  return arrange(events, versions, (place) => corrections.has(place) || undone.has(place))
}

/** Puts events whose day was corrected at their day, among what was recorded before the correction. */
function arrange(
  events: readonly ReviewEvent[],
  versions: ReadonlyMap<number, Version>,
  isSpent: (place: number) => boolean,
): RecordInForce {
  const moving = [...versions.values()]
    .filter(({ event, place, struck }) => !struck && event.on !== 'unknown' && event.on !== events[place]?.on)
    .sort((a, b) => dayOf(a.event) - dayOf(b.event) || a.place - b.place)
  const byCorrection = new Map(moving.map((version) => [version.by, version]))
  const isMoving = new Set(moving)
  const kept: ReviewEvent[] = []
  const places: number[] = []
  const put = (event: ReviewEvent, place: number): void => {
    kept.push(event)
    places.push(place)
  }
  let head = 0
  let last = Number.NEGATIVE_INFINITY
  events.forEach((event, place) => {
    const overdue = byCorrection.get(place)
    if (overdue && !overdue.placed) {
      overdue.placed = true
      put(overdue.event, overdue.place)
    }
    const version = versions.get(place)
    if (isSpent(place) || version?.struck || (version && isMoving.has(version))) return
    const stands = version?.event ?? event
    if (stands.on !== 'unknown') last = Math.max(last, epochDay(stands.on))
    for (let next = moving[head]; next; next = moving[head]) {
      const comes = dayOf(next.event) < last || (dayOf(next.event) === last && next.place < place)
      if (!next.placed && !comes) break
      if (!next.placed) put(next.event, next.place)
      next.placed = true
      head += 1
    }
    put(stands, place)
  })
  return { kept, places }
}

const dayOf = ({ on }: ReviewEvent): number => (on === 'unknown' ? Number.NEGATIVE_INFINITY : epochDay(on))
