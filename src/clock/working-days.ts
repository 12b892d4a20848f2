import type { Text } from '#language'
import { familyBounds } from './bounds.ts'
import { type Calendar, publishedCalendar } from './calendar.ts'
import { type CivilDate, epochDay } from './civil-date.ts'
import { dayTable, governingYear } from './day-table.ts'
import { assumingFamily } from './family-assumption.ts'
import { firstAnsweredDay, lastAnsweredDay } from './festivals.ts'
import { openSpans, type Pause, type Span, spansThrough } from './periods.ts'
import { beforeTable, beyondTable, type ClockRefusal } from './refusal.ts'

export interface CountOptions {
  /** Default: {@link publishedCalendar}. */
  readonly calendar?: Calendar
  /** None of these days counts. */
  readonly pauses?: readonly Pause[]
  /** READING 9 (`first-day`): the day that starts a period is not counted by default. */
  readonly firstDay?: 'not-counted' | 'counted'
}

export type WorkingDayCount =
  | { readonly firm: true; readonly workingDays: number; readonly refused?: undefined }
  | {
      readonly firm: false
      readonly fewest: number
      readonly most: number
      readonly assuming: Text
      readonly refused?: undefined
    }

/**
 * The working days after `from` up to and including `through` (with `firstDay: 'counted'`, `from` as well).
 *
 * @returns the number, or its extremes over the family of possible notices, or a refusal outside 2007 to 2080
 * @throws RangeError if `through` is before `from`
 * @example workingDaysBetween('2023-03-31', '2023-05-21')  // { firm: true, workingDays: 33 }
 */
export function workingDaysBetween(
  from: CivilDate,
  through: CivilDate,
  options: CountOptions = {},
): WorkingDayCount | ClockRefusal {
  const [start, end] = [epochDay(from), epochDay(through)]
  if (end < start) throw new RangeError(`working days from ${from} to ${through}: the second is earlier`)
  if (start < firstAnsweredDay) return beforeTable(from)
  if (end > lastAnsweredDay) return beyondTable(through)
  const calendar = options.calendar ?? publishedCalendar
  const table = dayTable(calendar)
  const spans = openSpans(options.firstDay === 'counted' ? start - 1 : start, options.pauses)
  const firstUnpublished = table.firstUnpublishedAfter((spans[0] as Span).after)
  if (end < firstUnpublished) {
    const sums = spansThrough(spans, end).map(
      (span) => table.through(span.through) - table.through(span.after),
    )
    return { firm: true, workingDays: sums.reduce((sum, each) => sum + each, 0) }
  }
  const { fewest, most } = familyBounds(calendar).through(spans, end)
  return {
    firm: false,
    fewest,
    most,
    assuming: assumingFamily(unpublishedYears(calendar, firstUnpublished, end), calendar),
  }
}

/**
 * Whether a day is a working day: Monday to Friday less days off, plus make-up working days.
 *
 * @returns undefined where no notice answers: before 2007, or from the 26 December before an unpublished year
 * @example isWorkingDay('2026-09-20')  // true
 */
export function isWorkingDay(date: CivilDate, calendar: Calendar = publishedCalendar): boolean | undefined {
  const day = epochDay(date)
  if (day < firstAnsweredDay || day > lastAnsweredDay) return undefined
  const table = dayTable(calendar)
  return table.isPublished(day) ? table.works(day) : undefined
}

/** Years without a notice that decide a day from `first` to `last`. */
export function unpublishedYears(calendar: Calendar, first: number, last: number): readonly number[] {
  const years: number[] = []
  for (let year = governingYear(first); year <= governingYear(last); year += 1) {
    if (!calendar.publishedYears.includes(year)) years.push(year)
  }
  return years
}
