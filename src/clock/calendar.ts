import { addDays, type CivilDate, epochDay } from './civil-date.ts'
import type { Holiday, HolidayNotice } from './notice.ts'
import { publishedNotices } from './published-notices.ts'

/**
 * The working days of China as one set of notices gives them. Frozen data: another notice makes another calendar.
 */
export interface Calendar {
  /** Every notice taken into account, by year and publication. */
  readonly notices: readonly HolidayNotice[]
  /** The day of whose knowledge this is; left out: of everything in `notices`. */
  readonly asKnownOn?: CivilDate
  /** Years with a notice. */
  readonly publishedYears: readonly number[]
  /** Answers are firm from here … */
  readonly firmFrom: CivilDate
  /** … to here: 25 December of the last year without a gap. The days after it belong to the next year's notice. */
  readonly firmThrough: CivilDate
  /** For receipts: years and a checksum of every day off and make-up day; equal exactly for equal calendars. */
  readonly version: string
}

/** The earliest day a calendar can be "as known on": before it no notice under the 2008 regulation existed. */
export const earliestKnowledge: CivilDate = '2007-12-18'

const firmFrom: CivilDate = '2007-01-01'

/**
 * A calendar from a list of notices.
 *
 * @param notices  in any order; for one year the latest full notice counts, amended by later amendments
 * @param options.asKnownOn  leaves out what was published later: the calendar of somebody asking on that day
 * @throws RangeError if `asKnownOn` is before {@link earliestKnowledge}: callers check what people typed
 * @example calendarOf(publishedNotices, { asKnownOn: '2020-01-20' })  // before Spring Festival 2020 was extended
 */
export function calendarOf(
  notices: readonly HolidayNotice[],
  options: { readonly asKnownOn?: CivilDate } = {},
): Calendar {
  const { asKnownOn } = options
  if (asKnownOn !== undefined && epochDay(asKnownOn) < epochDay(earliestKnowledge)) {
    throw new RangeError(`a calendar as known on ${asKnownOn}: the earliest is ${earliestKnowledge}`)
  }
  const known = notices
    .filter((notice) => asKnownOn === undefined || notice.published <= asKnownOn)
    .toSorted((a, b) => a.year - b.year || compare(a.published, b.published))
  const years = [...new Set(known.filter((notice) => !notice.amends).map((notice) => notice.year))]
  let last = 2006
  while (years.includes(last + 1)) last += 1
  let version: string | undefined
  return Object.freeze({
    notices: Object.freeze(known),
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
    publishedYears: Object.freeze(years),
    firmFrom,
    firmThrough: last === 2006 ? addDays(firmFrom, -1) : (`${last}-12-25` as CivilDate),
    get version() {
      version ??= versionOf(known, years, asKnownOn)
      return version
    },
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The calendar with one more notice: a further year, a corrected one, or an amendment. An amendment to a year
 * without a notice changes nothing until that notice is there.
 *
 * @example withNotice(publishedCalendar, notice2027).firmThrough  // '2027-12-25'
 */
export function withNotice(calendar: Calendar, notice: HolidayNotice): Calendar {
  return calendarOf(
    [...calendar.notices, notice],
    calendar.asKnownOn === undefined ? {} : { asKnownOn: calendar.asKnownOn },
  )
}

/** A holiday in force for a year, with the notice it stands in. */
export interface HolidayInForce {
  readonly holiday: Holiday
  readonly notice: HolidayNotice
}

/**
 * The holidays in force for a year, amendments applied: an amended festival is replaced, a one-off one added.
 * Empty when the year's notice is not in the calendar.
 */
export function holidaysInForce(calendar: Calendar, year: number): readonly HolidayInForce[] {
  return inForce(calendar.notices, year)
}

function inForce(notices: readonly HolidayNotice[], year: number): readonly HolidayInForce[] {
  const ofYear = notices.filter((notice) => notice.year === year)
  const base = ofYear.findLastIndex((notice) => !notice.amends)
  if (base < 0) return []
  return ofYear.slice(base).reduce<readonly HolidayInForce[]>((holidays, notice) => {
    const changed = new Set(notice.holidays.flatMap((each) => each.festivals))
    const kept = holidays.filter(({ holiday }) => !holiday.festivals.some((each) => changed.has(each)))
    return [...kept, ...notice.holidays.map((holiday) => ({ holiday, notice }))]
  }, [])
}

function versionOf(
  notices: readonly HolidayNotice[],
  years: readonly number[],
  asKnownOn: CivilDate | undefined,
): string {
  const days = years.map((year) => {
    const holidays = inForce(notices, year)
      .map(
        ({ holiday }) => `${holiday.from}..${holiday.to}${holiday.makeUp.map((day) => `+${day}`).join('')}`,
      )
      .toSorted(compare)
    return `${year}:${holidays.join(',')}`
  })
  const span = years.length === 0 ? 'empty' : `${years[0]}-${years.at(-1)}`
  return `cn-working-days ${span}${asKnownOn ? ` as known on ${asKnownOn}` : ''} ${checksum(days.join(';'))}`
}

/** FNV-1a, twice with different seeds. Tells calendars apart; it is no protection against a forger. */
function checksum(text: string): string {
  const half = (seed: number): string => {
    let hash = seed
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
    return hash.toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5) + half(0x050c5d1f)
}

/** The calendar of our reviewed table: firm from 2007-01-01 to 2026-12-25. */
export const publishedCalendar: Calendar = calendarOf(publishedNotices)
