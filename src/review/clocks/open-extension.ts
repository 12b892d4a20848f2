import { civilDate, dueDate, epochDay, workingDaysBetween } from '#clock'
import type { OpenExtension } from '../record/state.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { pausesFrom, type Stop, type Stops } from './excluded-time.ts'
import type { PeriodEnd } from './period-run.ts'

type Moved = Omit<PeriodEnd, 'workingDays'>

/**
 * The end of a period that a notice moved to a day, or to none. The day stands as the notice gives it; working days
 * excluded after the notice are added at its end, since the law does not count them.
 */
export function endOfOpenExtension(
  rulebook: Rulebook,
  { said: day, until: given }: OpenExtension,
  stops: Stops,
): Moved {
  const nothing = { earliest: undefined, latest: undefined, firm: false, assuming: undefined }
  if (given === null) return { ...nothing, noCap: true, paused: stops.openSince !== undefined }
  const until = epochDay(given)
  const since = day.lo === null ? until : epochDay(day.lo)
  const early = movedBy(rulebook, since, until, stops.fewest)
  const late = movedBy(rulebook, since, until, stops.most)
  const paused = stops.openSince !== undefined && (late === undefined || stops.openSince <= late.latest)
  return {
    earliest: early?.earliest,
    latest: paused ? undefined : late?.latest,
    firm: !paused && early !== undefined && early.earliest === late?.latest,
    assuming: undefined,
    noCap: false,
    paused,
  }
}

interface Range {
  readonly earliest: number
  readonly latest: number
}

function movedBy(rulebook: Rulebook, said: number, until: number, list: readonly Stop[]): Range | undefined {
  const { calendar } = rulebook
  const pauses = pausesFrom(list, said + 1)
  const none: Range = { earliest: until, latest: until }
  if (pauses.length === 0 || said >= until) return none
  const [from, through] = [civilDate(said), civilDate(until)]
  const all = workingDaysBetween(from, through, { calendar })
  const left = workingDaysBetween(from, through, { calendar, pauses })
  if (all.refused || left.refused) return undefined
  const lost =
    all.firm && left.firm
      ? { fewest: all.workingDays - left.workingDays, most: all.workingDays - left.workingDays }
      : {
          fewest: 0,
          most: (all.firm ? all.workingDays : all.most) - (left.firm ? left.workingDays : left.fewest),
        }
  const after = (days: number): Range | undefined => {
    if (days === 0) return none
    const due = dueDate(through, days, { calendar, pauses })
    if (due.refused) return undefined
    return due.firm
      ? { earliest: epochDay(due.due), latest: epochDay(due.due) }
      : { earliest: epochDay(due.earliest), latest: epochDay(due.latest) }
  }
  const [early, late] = [after(lost.fewest), after(lost.most)]
  return early && late && { earliest: early.earliest, latest: late.latest }
}
