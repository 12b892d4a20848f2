import type { Calendar } from './calendar.ts'
import { type DayTable, dayTable } from './day-table.ts'
import { firstFestivalYear, lastAnsweredDay, lastFestivalYear } from './festivals.ts'
import { type Span, spansThrough } from './periods.ts'
import { type PossibleHolidays, possibleHolidays } from './possible.ts'
import { regulationFor } from './regulation.ts'
import { type Bounds, changeOf, profileOf } from './tally.ts'

/**
 * Bounds of the working days in spans, exact over the family: its members choose each festival's arrangement
 * freely, so extremes add up festival by festival, and a festival that lies inside one span always takes away the
 * same number of days. Only a festival cut by an edge of a span needs its arrangements looked at.
 */
export interface FamilyBounds {
  /** Bounds of the working days in `spans` up to and including `day`. */
  through(spans: readonly Span[], day: number): Bounds
  /** All possible holidays of unpublished years. */
  readonly holidays: readonly PossibleHolidays[]
}

const kept = new WeakMap<Calendar, FamilyBounds>()

/** The bounds of a calendar, made on the first provisional question (about two milliseconds) and kept with it. */
export function familyBounds(calendar: Calendar): FamilyBounds {
  let bounds = kept.get(calendar)
  if (!bounds) {
    bounds = build(calendar, dayTable(calendar))
    kept.set(calendar, bounds)
  }
  return bounds
}

function build(calendar: Calendar, table: DayTable): FamilyBounds {
  const published = new Set(calendar.publishedYears)
  const holidays: PossibleHolidays[] = []
  for (let year = firstFestivalYear + 1; year <= lastFestivalYear; year += 1) {
    if (!published.has(year))
      holidays.push(...possibleHolidays(year, regulationFor(year, calendar.asKnownOn)))
  }
  const start = (holidays[0]?.start ?? lastAnsweredDay) - 1
  const length = lastAnsweredDay + 7 - start
  /** Statutory days taken away by holidays that end on or before a day, and the holiday a day lies in (plus one). */
  const taken = new Uint16Array(length)
  const holidayAt = new Uint16Array(length)
  for (const [index, holiday] of holidays.entries()) {
    holidayAt.fill(index + 1, holiday.start - start, holiday.end - start + 1)
    taken[holiday.end - start] = holiday.entitled
  }
  for (let at = 1; at < length; at += 1) taken[at] = (taken[at] ?? 0) + (taken[at - 1] ?? 0)
  const takenThrough = (day: number): number => (day < start ? 0 : (taken[day - start] ?? 0))
  const cutAt = (day: number): PossibleHolidays | undefined => {
    const holiday = holidays[(holidayAt[day - start] ?? 0) - 1]
    return holiday && day < holiday.end ? holiday : undefined
  }
  const profiles = new Map<PossibleHolidays, readonly Bounds[]>()

  /** The festivals cut by an edge of the spans up to `day`: those on which the bounds depend. */
  function cut(spans: readonly Span[], day: number): readonly PossibleHolidays[] {
    const found = spansThrough(spans, day).flatMap((span) => [cutAt(span.after), cutAt(span.through)])
    return [...new Set(found.filter((holiday) => holiday !== undefined))]
  }

  /** Change of the count by a holiday seen whole from its first day: the ordinary case, kept. */
  function keptProfile(holiday: PossibleHolidays): readonly Bounds[] {
    let found = profiles.get(holiday)
    if (!found) {
      found = profileOf(holiday)
      profiles.set(holiday, found)
    }
    return found
  }

  return {
    holidays,
    through(spans, day) {
      let fewest = 0
      let most = 0
      const clipped = spansThrough(spans, day)
      for (const { after, through } of clipped) {
        const sum =
          table.through(through) - table.through(after) - takenThrough(through) + takenThrough(after)
        fewest += sum
        most += sum
      }
      for (const holiday of cut(spans, day)) {
        const inside = clipped.filter((span) => span.after < holiday.end && span.through >= holiday.start)
        const [only] = inside
        const whole = only && inside.length === 1 && only.after < holiday.start && only.through < holiday.end
        const change = whole
          ? (keptProfile(holiday)[only.through - holiday.start] as Bounds)
          : changeOf(holiday, inside)
        // A span that holds the last day of a holiday has it counted among `taken`, in full.
        const settled = inside.some((span) => span.through >= holiday.end) ? holiday.entitled : 0
        fewest += change.fewest + settled
        most += change.most + settled
      }
      return { fewest, most }
    },
  }
}
