import { type Calendar, type HolidayInForce, holidaysInForce } from './calendar.ts'
import { epochDay, epochDayOf, weekdayOf } from './civil-date.ts'
import { firstFestivalYear } from './festivals.ts'

/**
 * A calendar spread out over days, so that counting is a subtraction. Where no notice is published it holds plain
 * weekdays: a base to add the family of possible notices to (bounds.ts), never an answer.
 */
export interface DayTable {
  /** The last day before the first unpublished year. */
  readonly firmThrough: number
  /** Working days in (start of table, day]. */
  through(day: number): number
  /** The day on which `through` first reaches `count`. */
  nth(count: number): number
  works(day: number): boolean
  /** The holiday that gave the day off or made it a working day. */
  holidayOf(day: number): HolidayInForce | undefined
  isPublished(day: number): boolean
  /** The first day after `day` that belongs to a notice not published. */
  firstUnpublishedAfter(day: number): number
}

/** Days before 2007 that its notice moved stand in the table though no question about them is answered. */
const tableStart = epochDay('2006-12-01')

const tables = new WeakMap<Calendar, DayTable>()

/** The table of a calendar, built on first use (about a millisecond) and kept as long as the calendar. */
export function dayTable(calendar: Calendar): DayTable {
  let table = tables.get(calendar)
  if (!table) {
    table = build(calendar)
    tables.set(calendar, table)
  }
  return table
}

/** The year whose notice decides a day: from 26 December it is the next year's. */
export function governingYear(day: number): number {
  // 26 December plus six days is 1 January. Years are few and long: estimate, then step.
  let year = 1970 + Math.floor((day + 6) / 365.2425)
  if (epochDayOf(year, 12, 25) < day) year += 1
  else if (epochDayOf(year - 1, 12, 25) >= day) year -= 1
  return year
}

/** The first day that the notice of `year` decides. */
export function firstGovernedDay(year: number): number {
  return epochDayOf(year - 1, 12, 26)
}

/** Mondays to Fridays up to and including `day`, from an arbitrary start. */
function weekdaysThrough(day: number): number {
  const sinceMonday = day + 3
  const weeks = Math.floor(sinceMonday / 7)
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5)
}

/** The day on which {@link weekdaysThrough} first reaches `count`. */
function nthWeekday(count: number): number {
  const weeks = Math.floor((count - 1) / 5)
  return weeks * 7 + (count - 1 - weeks * 5) - 3
}

function build(calendar: Calendar): DayTable {
  const published = new Set(calendar.publishedYears)
  const { works, reasons } = spreadNotices(calendar)
  const length = works.length
  const end = tableStart + length - 1
  // Beyond the last notice there are only weekdays, which need no table.
  const sums = new Uint16Array(length)
  const days = new Uint16Array(length + 1)
  let sum = 0
  for (let at = 0; at < length; at += 1) {
    if (works[at] === 1) {
      sum += 1
      days[sum] = at
    }
    sums[at] = sum
  }
  const beyond = sum - weekdaysThrough(end)
  return {
    firmThrough: epochDay(calendar.firmThrough),
    through: (day) => (day > end ? beyond + weekdaysThrough(day) : (sums[day - tableStart] ?? 0)),
    nth: (count) => (count > sum ? nthWeekday(count - beyond) : tableStart + (days[count] ?? 0)),
    works: (day) => (day > end ? weekdayOf(day) < 6 : works[day - tableStart] === 1),
    holidayOf: (day) => reasons.get(day),
    isPublished: (day) => published.has(governingYear(day)),
    firstUnpublishedAfter(day) {
      let year = governingYear(day + 1)
      if (!published.has(year)) return day + 1
      while (published.has(year)) year += 1
      return firstGovernedDay(year)
    },
  }
}

/** Every day to the end of the last year with a notice: weekdays and weekends, with the notices written over them. */
function spreadNotices(calendar: Calendar): {
  readonly works: Uint8Array
  readonly reasons: ReadonlyMap<number, HolidayInForce>
} {
  const lastYear = calendar.publishedYears.at(-1) ?? firstFestivalYear
  const works = new Uint8Array(epochDayOf(lastYear, 12, 31) - tableStart + 1)
  for (let at = 0; at < 7; at += 1) works[at] = weekdayOf(tableStart + at) < 6 ? 1 : 0
  for (let filled = 7; filled < works.length; filled *= 2) works.copyWithin(filled, 0, filled)
  const reasons = new Map<number, HolidayInForce>()
  for (const year of calendar.publishedYears) {
    for (const inForce of holidaysInForce(calendar, year)) {
      const { from, to, makeUp } = inForce.holiday
      for (let day = epochDay(from); day <= epochDay(to); day += 1) set(day, 0, inForce)
      for (const day of makeUp) set(epochDay(day), 1, inForce)
    }
  }
  function set(day: number, value: 0 | 1, reason: HolidayInForce): void {
    works[day - tableStart] = value
    reasons.set(day, reason)
  }
  return { works, reasons }
}
