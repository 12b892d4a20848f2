import {
  type CivilDate,
  type CountOptions,
  civilDate,
  clockLimits,
  type DueDate,
  dueDate,
  epochDay,
} from '#clock'
import { settled } from './compile.ts'
import { pausesFrom, type Stop } from './excluded.ts'
import { reckonOpenExtension } from './open-extension.ts'
import type { Reckoned, Reckoning } from './reckoning.ts'
import { tableOf } from './state.ts'
import type { Review } from './terms.ts'

/** The working days of a period as extended. */
export function workingDaysOf({ period, extended }: Pick<Reckoning, 'period' | 'extended'>): number {
  const by = period.extension?.workingDays
  return period.workingDays + (typeof by === 'number' ? by * extended : 0)
}

/** The last day of a period, or the range it lies in. */
export function reckon(review: Review, reckoning: Reckoning): Reckoned {
  const { start, stops, openExtension, table } = reckoning
  const workingDays = workingDaysOf(reckoning)
  const firstDay = settled(tableOf(review, table).procedure.firstDay, review.positions)
  const ask = (from: number, list: readonly Stop[]): DueDate | undefined => {
    if (!Number.isFinite(from) || workingDays > clockLimits.mostWorkingDays) return undefined
    const options: CountOptions = { calendar: review.calendar, firstDay }
    const due = dueDate(
      civilDate(from),
      workingDays,
      list.length === 0 ? options : { ...options, pauses: pausesFrom(list) },
    )
    return due.refused ? undefined : due
  }
  const early = ask(start.lo, stops.fewest)
  const late = start.lo === start.hi && stops.fewest === stops.most ? early : ask(start.hi, stops.most)
  const plain = { ...ends(early, late), workingDays, noCap: false }
  const paused =
    stops.openSince !== undefined && (plain.latest === undefined || stops.openSince <= plain.latest)
  if (!openExtension)
    return paused ? { ...plain, paused, latest: undefined, firm: false } : { ...plain, paused }
  return { workingDays, ...reckonOpenExtension(review, openExtension, stops) }
}

function ends(
  early: DueDate | undefined,
  late: DueDate | undefined,
): Pick<Reckoned, 'earliest' | 'latest' | 'firm' | 'assuming'> {
  const earliest = early && epochDay(early.firm ? early.due : early.earliest)
  const latest = late && epochDay(late.firm ? late.due : late.latest)
  const uncertain = [late, early].find((each) => each?.firm === false)
  return {
    earliest,
    latest,
    firm: earliest !== undefined && earliest === latest && uncertain === undefined,
    assuming: uncertain?.firm === false ? uncertain.assuming : undefined,
  }
}

export const dateOf = (day: number | undefined): CivilDate | undefined =>
  day === undefined ? undefined : civilDate(day)
