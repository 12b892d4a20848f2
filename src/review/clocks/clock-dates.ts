import {
  type CivilDate,
  type CountOptions,
  civilDate,
  clockLimits,
  type DueDate,
  dueDate,
  epochDay,
} from '#clock'
import { tableOf } from '../record/state.ts'
import { byPosition } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { pausesFrom, type Stop } from './excluded-time.ts'
import { endOfOpenExtension } from './open-extension.ts'
import type { PeriodEnd, PeriodRun } from './period-run.ts'

/** The working days of a period as extended. */
export function workingDaysOf({ period, extended }: Pick<PeriodRun, 'period' | 'extended'>): number {
  const by = period.extension?.workingDays
  return period.workingDays + (typeof by === 'number' ? by * extended : 0)
}

/** The last day of a period, or the range it lies in. */
export function endOfPeriod(rulebook: Rulebook, periodRun: PeriodRun): PeriodEnd {
  const { start, stops, openExtension, law } = periodRun
  const workingDays = workingDaysOf(periodRun)
  const firstDay = byPosition(tableOf(rulebook, law).procedure.firstDay, rulebook.positions)
  const ask = (from: number, list: readonly Stop[]): DueDate | undefined => {
    if (!Number.isFinite(from) || workingDays > clockLimits.mostWorkingDays) return undefined
    const options: CountOptions = { calendar: rulebook.calendar, firstDay }
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
  return { workingDays, ...endOfOpenExtension(rulebook, openExtension, stops) }
}

function ends(
  early: DueDate | undefined,
  late: DueDate | undefined,
): Pick<PeriodEnd, 'earliest' | 'latest' | 'firm' | 'assuming'> {
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
