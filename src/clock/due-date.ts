import type { Text } from '#language'
import { familyBounds } from './bounds.ts'
import { publishedCalendar } from './calendar.ts'
import { type CivilDate, civilDate, epochDay } from './civil-date.ts'
import { type DayTable, dayTable } from './day-table.ts'
import { assumingFamily } from './family-assumption.ts'
import { firstAnsweredDay, lastAnsweredDay } from './festivals.ts'
import { openSpans, type Span } from './periods.ts'
import { beforeTable, beyondTable, type ClockRefusal } from './refusal.ts'
import { type CountOptions, unpublishedYears } from './working-days.ts'

/** Bounds for callers that check what people typed. */
export const clockLimits = {
  fewestWorkingDays: 1,
  mostWorkingDays: 10_000,
  firstDate: civilDate(firstAnsweredDay),
  lastDate: civilDate(lastAnsweredDay),
} as const

export interface FirmDueDate {
  readonly from: CivilDate
  readonly workingDays: number
  readonly due: CivilDate
  readonly firm: true
  readonly refused?: undefined
}

export interface ProvisionalDueDate {
  readonly from: CivilDate
  readonly workingDays: number
  readonly firm: false
  /** Extremes over the family of possible notices; each is the due date of some member. */
  readonly earliest: CivilDate
  readonly latest: CivilDate
  readonly assuming: Text
  readonly refused?: undefined
}

export type DueDate = FirmDueDate | ProvisionalDueDate

/**
 * The last working day of a period whose first counted day is the day after `from` (reading 9, `first-day`).
 *
 * READING 9: order 8 has no counting rule. The day itself is left out by analogy with art. 55 of CAC's
 * administrative enforcement procedure rules and art. 201 of the Civil Code; `firstDay: 'counted'` is the other
 * position. A period counted in working days ends on one, so no last day needs moving (rules art. 56).
 *
 * @param from         civil date in China on which the period's event happened; any calendar day
 * @param workingDays  1 to 10,000 ({@link clockLimits})
 * @returns firm; or provisional when it reaches a day whose holiday notice is not in the calendar: then the
 *          extremes over the family of possible notices; or a refusal before 2007 and beyond 2080
 * @throws  RangeError if `workingDays` is out of bounds, a date is none or a pause ends before it begins: mistakes
 *          in our code, never the user's
 * @see order 8, art. 9, 11, 12, 14: periods counted in 工作日; art. 15: time that does not count
 * @example dueDate('2023-03-31', 30)  // { firm: true, due: '2023-05-16' }
 */
export function dueDate(
  from: CivilDate,
  workingDays: number,
  options: CountOptions = {},
): DueDate | ClockRefusal {
  const { fewestWorkingDays, mostWorkingDays } = clockLimits
  if (!Number.isInteger(workingDays) || workingDays < fewestWorkingDays || workingDays > mostWorkingDays) {
    throw new RangeError(
      `a period of ${workingDays} working days: whole, ${fewestWorkingDays} to ${mostWorkingDays}`,
    )
  }
  const start = epochDay(from)
  if (start < firstAnsweredDay) return beforeTable(from)
  const calendar = options.calendar ?? publishedCalendar
  if (start > lastAnsweredDay) return beyondTable(from)
  const spans = openSpans(options.firstDay === 'counted' ? start - 1 : start, options.pauses)
  const table = dayTable(calendar)
  const due = nthIn(spans, workingDays, table)
  if (due <= table.firmThrough) return { from, workingDays, due: civilDate(due), firm: true }
  const firstUnpublished = table.firstUnpublishedAfter((spans[0] as Span).after)
  if (due < firstUnpublished) return { from, workingDays, due: civilDate(due), firm: true }
  const bounds = familyBounds(calendar)
  const guess = Math.max(due, firstUnpublished)
  const earliest = firstDayWith(
    (day) => bounds.through(spans, day).most >= workingDays,
    firstUnpublished,
    guess,
  )
  const latest = firstDayWith(
    (day) => bounds.through(spans, day).fewest >= workingDays,
    firstUnpublished,
    earliest ?? guess,
  )
  if (earliest === undefined || latest === undefined) return beyondTable(from)
  const years = unpublishedYears(calendar, firstUnpublished, latest)
  return {
    from,
    workingDays,
    firm: false,
    earliest: civilDate(earliest),
    latest: civilDate(latest),
    assuming: assumingFamily(years, calendar),
  }
}

/** The day on which `count` working days of the table are reached inside the spans; the last span is open. */
function nthIn(spans: readonly Span[], count: number, table: DayTable): number {
  let left = count
  for (const { after, through } of spans) {
    const before = table.through(after)
    const inside = through === Number.POSITIVE_INFINITY ? left : table.through(through) - before
    if (left <= inside) return table.nth(before + left)
    left -= inside
  }
  throw new Error('the last span has no end')
}

/**
 * Counts never fall as days pass, so the first day that reaches one is found by halving, in steps that widen
 * around a guess: looking far away would build the arrangements of years nobody asked about.
 */
function firstDayWith(reached: (day: number) => boolean, from: number, guess: number): number | undefined {
  let low = from
  let high = Math.min(guess, lastAnsweredDay)
  for (let step = 8; !reached(high); step *= 2) {
    if (high === lastAnsweredDay) return undefined
    low = high + 1
    high = Math.min(high + step, lastAnsweredDay)
  }
  for (let step = 8; high - step > low; step *= 2) {
    if (!reached(high - step)) {
      low = high - step + 1
      break
    }
    high -= step
  }
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
