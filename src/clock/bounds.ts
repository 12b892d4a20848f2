import { type Arrangement, role, type Window } from './arrangement.ts'
import type { Calendar } from './calendar.ts'
import { type DayTable, dayTable } from './day-table.ts'
import { firstFestivalYear, lastAnsweredDay, lastFestivalYear } from './festivals.ts'
import { type Span, spansThrough } from './periods.ts'
import { type PossibleHolidays, possibleHolidays } from './possible.ts'
import { regulationFor } from './regulation.ts'

/** Fewest and most working days over all members of the family of possible notices. */
export interface Bounds {
  readonly fewest: number
  readonly most: number
}

/**
 * Bounds of the working days in spans, exact over the family: its members choose each festival's arrangement
 * freely, so extremes add up festival by festival, and a festival that lies inside one span always takes away the
 * same number of days. Only a festival cut by an edge of a span needs its arrangements looked at.
 */
export interface FamilyBounds {
  /** Bounds of the working days in `spans` up to and including `day`. */
  through(spans: readonly Span[], day: number): Bounds
  /** The festivals cut by an edge of the spans up to `day`: those on which the bounds depend. */
  cut(spans: readonly Span[], day: number): readonly PossibleHolidays[]
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

  function cut(spans: readonly Span[], day: number): readonly PossibleHolidays[] {
    const found = spansThrough(spans, day).flatMap((span) => [cutAt(span.after), cutAt(span.through)])
    return [...new Set(found.filter((holiday) => holiday !== undefined))]
  }

  /** Change of the count by a holiday seen whole from its first day: the ordinary case, kept. */
  function profileOf(holiday: PossibleHolidays): readonly Bounds[] {
    let found = profiles.get(holiday)
    if (!found) {
      found = profile(holiday)
      profiles.set(holiday, found)
    }
    return found
  }

  return {
    holidays,
    cut,
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
          ? (profileOf(holiday)[only.through - holiday.start] as Bounds)
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

/** The extremes over all arrangements of what a holiday does to the working days in spans. */
function changeOf(holiday: PossibleHolidays, spans: readonly Span[]): Bounds {
  let fewest = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const arrangement of holiday.arrangements()) {
    const change = changeBy(arrangement, holiday, spans)
    fewest = Math.min(fewest, change.fewest)
    most = Math.max(most, change.most)
  }
  return { fewest, most }
}

/** What one arrangement of a holiday does to the working days in spans; its make-up days may still be chosen. */
export function changeBy(arrangement: Arrangement, { start, end }: Window, spans: readonly Span[]): Bounds {
  const tally = new Tally(arrangement)
  for (const { after, through } of spans) {
    const last = Math.min(through, end)
    for (let day = Math.max(after + 1, start); day <= last; day += 1) tally.add(day - start)
  }
  return { fewest: tally.fewest, most: tally.most }
}

/** {@link changeOf} for the span from the holiday's first day to each of its days, in one walk. */
function profile(holiday: PossibleHolidays): readonly Bounds[] {
  const length = holiday.end - holiday.start + 1
  const fewest = new Int8Array(length).fill(127)
  const most = new Int8Array(length).fill(-128)
  for (const arrangement of holiday.arrangements()) {
    const tally = new Tally(arrangement)
    for (let at = 0; at < length; at += 1) {
      tally.add(at)
      fewest[at] = Math.min(fewest[at] as number, tally.fewest)
      most[at] = Math.max(most[at] as number, tally.most)
    }
  }
  return Array.from(fewest, (low, at) => ({ fewest: low, most: most[at] as number }))
}

/**
 * What one arrangement does to the working days among the days added so far, the least and the most that its
 * choice of make-up days allows. How many can be chosen among some days, no day twice, is Hall's condition over
 * the pools; the fewest among the days added is what cannot be chosen among the others.
 */
class Tally {
  private fixed = 0
  /** Days of the first pool, the second, and either, among those added. */
  private readonly inside = { first: 0, second: 0, either: 0 }

  constructor(private readonly arrangement: Arrangement) {}

  add(at: number): void {
    const day = this.arrangement.roles[at] as number
    if (day === 0) return
    if (day & role.off) this.fixed -= 1
    if (day & role.forced) this.fixed += 1
    if (day & role.first) this.inside.first += 1
    if (day & role.second) this.inside.second += 1
    if (day & (role.first | role.second)) this.inside.either += 1
  }

  get most(): number {
    const { first, second, either } = this.inside
    return this.fixed + this.chosen(first, second, either)
  }

  get fewest(): number {
    const { first, second, either } = this.inside
    const { choose, sizes } = this.arrangement
    const outside = this.chosen(sizes[0] - first, sizes[1] - second, sizes[2] - either)
    return this.fixed + choose[0] + choose[1] - outside
  }

  private chosen(first: number, second: number, either: number): number {
    const [ofFirst, ofSecond] = this.arrangement.choose
    return Math.min(ofFirst + ofSecond, first + ofSecond, ofFirst + second, either)
  }
}
