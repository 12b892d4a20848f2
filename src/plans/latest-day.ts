import { addDays, type CivilDate, civilDate, clockLimits, epochDay, workingDaysBetween } from '#clock'
import type { DayRange } from './plan.ts'
import { dayOf, type Point } from './point.ts'
import type { Terms } from './terms.ts'

/** The last day that still counts: before the day of a gate, or on it. */
export interface Limit {
  readonly day: CivilDate
  readonly inclusive: boolean
}

/**
 * The latest working day from which a road ends in time: `earliest` under every notice the clock thinks possible,
 * `latest` under at least one. A later start never ends earlier, so the day is found by halving; it is then moved back
 * to a day that is a working day under every (some) notice, since the Office receives on working days.
 *
 * @returns firm where all days from it to the limit stand in published notices; undefined where even the first day of
 *   the calendar is too late
 */
export function latestStart(road: Point, limit: Limit, terms: Terms): DayRange | undefined {
  const inTime = (day: CivilDate): boolean => (limit.inclusive ? day <= limit.day : day < limit.day)
  const every = (from: CivilDate): boolean => {
    const end = dayOf(road, from, terms)
    return end !== undefined && inTime(end.latest)
  }
  const some = (from: CivilDate): boolean => {
    const end = dayOf(road, from, terms)
    return end !== undefined && inTime(end.earliest)
  }
  const last = limit.inclusive ? limit.day : addDays(limit.day, -1)
  const certain = lastDayWith(every, last, road.workingDays)
  const possible = lastDayWith(some, last, road.workingDays)
  const earliest = certain && backToWorkingDay(certain, 'certain', terms)
  const latest = possible && backToWorkingDay(possible, 'possible', terms)
  if (!earliest || !latest) return undefined
  const count = workingDaysBetween(earliest, last < latest ? latest : last, { calendar: terms.calendar })
  const firm = earliest === latest && !count.refused && count.firm
  return { earliest, latest, firm }
}

const FIRST = epochDay(clockLimits.firstDate)

/** Steps back until a day holds, doubling; then halves between. `holds` never turns true again once it is false. */
function lastDayWith(
  holds: (day: CivilDate) => boolean,
  from: CivilDate,
  workingDays: number,
): CivilDate | undefined {
  let high = epochDay(from) + 1
  let low = epochDay(from) - Math.ceil(workingDays * 1.5)
  for (let step = 16; !holds(civilDate(Math.max(low, FIRST))); step *= 2) {
    if (low <= FIRST) return undefined
    high = low
    low -= step
  }
  low = Math.max(low, FIRST)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(civilDate(middle))) low = middle
    else high = middle
  }
  return civilDate(low)
}

/** Whether a day is a working day: by the notices published, else under every notice or under some. */
function worksOn(day: CivilDate, how: 'certain' | 'possible', { calendar }: Terms): boolean {
  const count = workingDaysBetween(addDays(day, -1), day, { calendar })
  if (count.refused) return false
  const works = count.firm ? count.workingDays : how === 'certain' ? count.fewest : count.most
  return works > 0
}

function backToWorkingDay(day: CivilDate, how: 'certain' | 'possible', terms: Terms): CivilDate | undefined {
  for (let at = day; epochDay(at) > FIRST; at = addDays(at, -1)) if (worksOn(at, how, terms)) return at
  return undefined
}

/** The first day from one on that is a working day under every notice: a filing on a day off would be received on it. */
export function nextWorkingDay(from: CivilDate, terms: Terms): CivilDate {
  const last = addDays(from, 31)
  for (let at = from; at <= last && at < clockLimits.lastDate; at = addDays(at, 1))
    if (worksOn(at, 'certain', terms)) return at
  return from
}
