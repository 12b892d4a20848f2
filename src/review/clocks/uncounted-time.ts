import { civilDate, epochDay, type Pause, workingDaysBetween } from '#clock'
import { tableOf } from '../record/state.ts'
import { byPosition } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { Clock } from './clock.ts'
import { pausesFrom } from './excluded-time.ts'
import type { PeriodEnd, PeriodRun } from './period-run.ts'

/** What of a period is not counted: so that its days can be checked by hand. */
export function notCountedIn(
  rulebook: Rulebook,
  { start, stops, law }: PeriodRun,
  { earliest, latest }: PeriodEnd,
): Pick<Clock, 'notCounted'> {
  if (stops.most.length === 0 || !Number.isFinite(start.lo)) return {}
  const counted = byPosition(tableOf(rulebook, law).procedure.firstDay, rulebook.positions) === 'counted'
  const first = counted ? start.lo : start.lo + 1
  const last = latest ?? earliest ?? Number.POSITIVE_INFINITY
  const times = pausesFrom(stops.most, first).flatMap(({ from, to }): Pause[] => {
    if (epochDay(from) > last) return []
    return [{ from, to: epochDay(to) > last ? civilDate(last) : to }]
  })
  if (times.length === 0) return {}
  let workingDays: number | undefined = stops.fewest === stops.most ? 0 : undefined
  for (const { from, to } of times) {
    const count = workingDaysBetween(from, to, { calendar: rulebook.calendar, firstDay: 'counted' })
    workingDays =
      count.refused || !count.firm || workingDays === undefined ? undefined : workingDays + count.workingDays
  }
  return { notCounted: { ...(workingDays === undefined ? {} : { workingDays }), times } }
}
