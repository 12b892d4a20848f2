import type { Text } from '#language'
import type { Arrangement } from './arrangement.ts'
import { familyBounds } from './bounds.ts'
import { type Calendar, calendarOf, publishedCalendar } from './calendar.ts'
import { type CivilDate, civilDate, epochDay, weekdayOf } from './civil-date.ts'
import { dayTable, governingYear } from './day-table.ts'
import { dueDate, type FirmDueDate, type ProvisionalDueDate } from './due-date.ts'
import type { HolidayNotice } from './notice.ts'
import { counts, openSpans, type Span, spansThrough } from './periods.ts'
import type { PossibleHolidays } from './possible.ts'
import type { ClockRefusal } from './refusal.ts'
import { supposedNotice } from './suppose.ts'
import { changeBy } from './tally.ts'
import type { CountOptions } from './working-days.ts'

/** One day of a period, and why it counts or does not. */
export interface ProofDay {
  readonly date: CivilDate
  /** Monday 1 to Sunday 7. */
  readonly weekday: number
  /** 'not-counted' is the day that starts the period (reading 9). */
  readonly kind: 'counted' | 'weekend' | 'holiday' | 'paused' | 'not-counted'
  /** The running number of a counted day. */
  readonly n?: number
  /** A weekend day worked for a holiday. */
  readonly makeUp?: true
  /** The holiday that gave the day off or made it a working day, with the address of its notice. */
  readonly holiday?: Text
  readonly notice?: string
  /** The holiday stands in a supposed notice: no address. */
  readonly supposed?: true
}

/** One end of a provisional range, with a member of the family that reaches it. */
export interface ProofEdge {
  readonly due: CivilDate
  /** Of each unpublished year only the holidays that matter up to `due`: an illustration, not a notice to load. */
  readonly supposed: readonly HolidayNotice[]
  /** The days from the first provisional one to `due`, under the supposed notices. */
  readonly days: readonly ProofDay[]
}

export type DueDateProof =
  | {
      readonly result: FirmDueDate
      readonly days: readonly ProofDay[]
      readonly refused?: undefined
      readonly edges?: undefined
    }
  | {
      readonly result: ProvisionalDueDate
      /** The days that hold whatever the notices say. */
      readonly days: readonly ProofDay[]
      readonly provisionalFrom: CivilDate
      readonly edges: { readonly earliest: ProofEdge; readonly latest: ProofEdge }
      readonly refused?: undefined
    }

/**
 * A due date with its proof: every day from `from` to the due date, counted or not, with the holiday and the
 * notice's address. A provisional date is proved as far as notices reach; then each end of its range is shown
 * on a notice that would lead there. Parameters and errors as {@link dueDate}.
 *
 * @example proveDueDate('2026-09-18', 10).days[2]
 *   // 2026-09-20, Sunday, counted as day 1: worked for National Day
 */
export function proveDueDate(
  from: CivilDate,
  workingDays: number,
  options: CountOptions = {},
): DueDateProof | ClockRefusal {
  const result = dueDate(from, workingDays, options)
  if (result.refused) return result
  const calendar = options.calendar ?? publishedCalendar
  if (result.firm) return { result, days: daysThrough(from, epochDay(result.due), options) }
  const provisionalFrom = dayTable(calendar).firstUnpublishedAfter(firstCounted(from, options) - 1)
  return {
    result,
    days: daysThrough(from, provisionalFrom - 1, options),
    provisionalFrom: civilDate(provisionalFrom),
    edges: {
      earliest: edge(from, result.earliest, provisionalFrom, 'most', options),
      latest: edge(from, result.latest, provisionalFrom, 'fewest', options),
    },
  }
}

function firstCounted(from: CivilDate, options: CountOptions): number {
  return options.firstDay === 'counted' ? epochDay(from) : epochDay(from) + 1
}

function daysThrough(from: CivilDate, last: number, options: CountOptions): readonly ProofDay[] {
  const first = firstCounted(from, options)
  const spans = openSpans(first - 1, options.pauses)
  const days: ProofDay[] = []
  let n = 0
  for (let day = epochDay(from); day <= last; day += 1) {
    const proved = proveDay(day, day < first, spans, options.calendar ?? publishedCalendar)
    if (proved.kind === 'counted') n += 1
    days.push(proved.kind === 'counted' ? { ...proved, n } : proved)
  }
  return days
}

function proveDay(day: number, isStart: boolean, spans: readonly Span[], calendar: Calendar): ProofDay {
  const table = dayTable(calendar)
  const works = table.works(day)
  const inForce = table.holidayOf(day)
  const kind = isStart
    ? 'not-counted'
    : !counts(spans, day)
      ? 'paused'
      : works
        ? 'counted'
        : inForce
          ? 'holiday'
          : 'weekend'
  const source = inForce?.notice.supposed
    ? { supposed: true as const }
    : { notice: inForce?.notice.address ?? '' }
  return {
    date: civilDate(day),
    weekday: weekdayOf(day),
    kind,
    ...(works && inForce ? { makeUp: true as const } : {}),
    ...(inForce ? { holiday: inForce.holiday.name, ...source } : {}),
  }
}

function edge(
  from: CivilDate,
  due: CivilDate,
  provisionalFrom: number,
  extreme: 'most' | 'fewest',
  options: CountOptions,
): ProofEdge {
  const calendar = options.calendar ?? publishedCalendar
  const last = epochDay(due)
  // The latest date is reached by a notice that leaves one working day too few on the day before it.
  const decisive = extreme === 'most' ? last : last - 1
  const spans = openSpans(firstCounted(from, options) - 1, options.pauses)
  const supposed: HolidayNotice[] = []
  for (let year = governingYear(provisionalFrom); year <= governingYear(last); year += 1) {
    if (calendar.publishedYears.includes(year)) continue
    const ofYear = familyBounds(calendar).holidays.filter(
      (holiday) => holiday.start <= last && governingYear(holiday.end) === year,
    )
    const clipped = spansThrough(spans, decisive)
    supposed.push(
      supposedNotice(
        year,
        ofYear.map((holiday) => ({
          holiday,
          arrangement: extremeArrangement(holiday, clipped, extreme),
          order: (day) => (counts(clipped, day) === (extreme === 'most') ? 0 : 1),
        })),
      ),
    )
  }
  const member = calendarOf([...calendar.notices, ...supposed])
  const days = daysThrough(from, last, { ...options, calendar: member })
  return { due, supposed, days: days.filter((day) => epochDay(day.date) >= provisionalFrom) }
}

/** The arrangement that decides; among equals the one that moves fewest days, as the plainest to read. */
function extremeArrangement(
  holiday: PossibleHolidays,
  spans: readonly Span[],
  extreme: 'most' | 'fewest',
): Arrangement {
  const sign = extreme === 'most' ? 1 : -1
  const value = (arrangement: Arrangement): number => {
    const moved = arrangement.pools.reduce((sum, pool) => sum + pool.forced.length + pool.choose, 0)
    return sign * changeBy(arrangement, holiday, spans)[extreme] - moved / 100
  }
  return holiday.arrangements().reduce((best, next) => (value(next) > value(best) ? next : best))
}
