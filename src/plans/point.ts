import { type CivilDate, dueDate } from '#clock'
import type { Count, DayRange } from './plan.ts'
import type { Terms } from './terms.ts'

/**
 * A point on the road, as working days after the day the plan starts. A period that starts on the last day of the one
 * before it adds its days to the same count, so a provisional day is exact over the possible notices: counting period
 * by period would add up extremes that no notice has together.
 */
export interface Point {
  readonly workingDays: number
  /** Whether the day the plan starts is itself the first day counted (reading 9). */
  readonly firstDay: 'counted' | 'not-counted'
  readonly parts: Count['parts']
}

export const START: Point = { workingDays: 0, firstDay: 'not-counted', parts: [] }

/** So many working days later: an estimate, or a day after another. Reading 9 is about periods of the law. */
export const later = (
  point: Point,
  workingDays: number,
  part: Omit<Count['parts'][number], 'workingDays'>,
): Point =>
  workingDays === 0
    ? point
    : {
        ...point,
        workingDays: point.workingDays + workingDays,
        parts: [...point.parts, { ...part, workingDays }],
      }

/** The last day of a period that runs from a point. Where its first day counts, that day is on the way already. */
export function endOf(
  point: Point,
  workingDays: number,
  firstDay: Point['firstDay'],
  part: Omit<Count['parts'][number], 'workingDays'>,
): Point {
  if (firstDay === 'not-counted') return later(point, workingDays, part)
  if (point.workingDays > 0) return later(point, workingDays - 1, part)
  return { ...later(point, workingDays, part), firstDay: 'counted' }
}

/** The point from which a period ends at `end`: the inverse of {@link endOf}. */
export function startFor(end: Point, workingDays: number, firstDay: Point['firstDay']): Point {
  let left = firstDay === 'counted' ? workingDays - 1 : workingDays
  const parts = [...end.parts]
  for (let last = parts.pop(); last; last = parts.pop()) {
    if (last.workingDays > left) {
      parts.push({ ...last, workingDays: last.workingDays - left })
      break
    }
    left -= last.workingDays
  }
  return { ...end, workingDays: parts.reduce((sum, part) => sum + part.workingDays, 0), parts }
}

/** The day of a point for a plan that starts on `from`; nothing where the calendar ends before. */
export function dayOf(
  { workingDays, firstDay }: Point,
  from: CivilDate,
  { calendar }: Pick<Terms, 'calendar'>,
): DayRange | undefined {
  if (workingDays === 0) return { earliest: from, latest: from, firm: true }
  const due = dueDate(from, workingDays, { calendar, firstDay })
  if (due.refused) return undefined
  if (due.firm) return { earliest: due.due, latest: due.due, firm: true }
  return { earliest: due.earliest, latest: due.latest, firm: false }
}
