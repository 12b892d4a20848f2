import { civilDate, epochDay, type Pause, workingDaysBetween } from '#clock'
import type { Clock } from './clock.ts'
import { settled } from './compile.ts'
import { pausesFrom } from './excluded.ts'
import type { Reckoned, Reckoning } from './reckoning.ts'
import { tableOf } from './state.ts'
import type { Review } from './terms.ts'

/** What of a period is not counted: so that its days can be checked by hand. */
export function notCountedIn(
  review: Review,
  { start, stops, table }: Reckoning,
  { earliest, latest }: Reckoned,
): Pick<Clock, 'notCounted'> {
  if (stops.most.length === 0 || !Number.isFinite(start.lo)) return {}
  const counted = settled(tableOf(review, table).procedure.firstDay, review.positions) === 'counted'
  const first = counted ? start.lo : start.lo + 1
  const last = latest ?? earliest ?? Number.POSITIVE_INFINITY
  const times = pausesFrom(stops.most, first).flatMap(({ from, to }): Pause[] => {
    if (epochDay(from) > last) return []
    return [{ from, to: epochDay(to) > last ? civilDate(last) : to }]
  })
  if (times.length === 0) return {}
  let workingDays: number | undefined = stops.fewest === stops.most ? 0 : undefined
  for (const { from, to } of times) {
    const count = workingDaysBetween(from, to, { calendar: review.calendar, firstDay: 'counted' })
    workingDays =
      count.refused || !count.firm || workingDays === undefined ? undefined : workingDays + count.workingDays
  }
  return { notCounted: { ...(workingDays === undefined ? {} : { workingDays }), times } }
}
