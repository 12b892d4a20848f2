import type { Text } from '#language'
import type { Assumptions } from '#review'
import { endOf, type Point } from './point.ts'
import type { Terms } from './terms.ts'

/** Time not counted, from the request to the receipt, and which of the two days counts after all (reading 10). */
export interface Stop {
  readonly from: Point
  readonly to: Point
  readonly counts: { readonly firstDayCounts: boolean; readonly lastDayCounts: boolean }
}

/** How many rounds of supplementary materials fall in a period. */
export const roundsIn = (period: string, assume: Assumptions, { version }: Terms): number =>
  period === version.planning.supplementedPeriod(assume) ? assume.supplementRounds : 0

/** A period whose first day counts and is that of the plan is counted from it: its stops must be counted alike. */
export const firstDayOf = (start: Point, firstDay: Point['firstDay']): Point =>
  start.workingDays > 0 || firstDay === 'not-counted'
    ? start
    : endOf(start, 1, firstDay, { name: FIRST_DAY, cite: [] })

const FIRST_DAY: Text = { en: 'the first day', zh: '首日' }

/** How many working days of the stops a period passes before it has counted its own. */
export function excludedIn(
  stops: readonly Stop[],
  start: Point,
  workingDays: number,
  firstDay: Point['firstDay'],
): number {
  const isExcluded = (at: number): boolean =>
    stops.some(
      ({ from, to, counts }) =>
        at >= from.workingDays + Number(counts.firstDayCounts) &&
        at <= to.workingDays - Number(counts.lastDayCounts),
    )
  let excluded = 0
  let left = workingDays
  for (let at = start.workingDays + (firstDay === 'counted' ? 0 : 1); left > 0; at += 1) {
    if (isExcluded(at)) excluded += 1
    else left -= 1
  }
  return excluded
}
