import {
  type Arrangement,
  arrange,
  isWeekend,
  type Pool,
  type Run,
  type Window,
  weekdaysIn,
} from './arrangement.ts'
import { firstGovernedDay } from './day-table.ts'
import { type Festival, festivalDay } from './festivals.ts'
import { entitledDays, type HolidayRegulation, statutoryDays } from './regulation.ts'

/**
 * The family of possible notices for a year whose notice is not published ("single runs", 单段连休): every notice
 * in which
 *
 * 1. each festival is one unbroken run of days off that holds its statutory days,
 * 2. the run, adjoining weekends included, is at most one day longer than any notice since 2008 gave that festival
 *    (one more because 2019, 2020, 2024 and 2026 each went one day beyond all before them),
 * 3. at most two days are moved per run, each made up on a weekend day within a week of it, so that days off on
 *    weekdays less make-up days equal the days of the regulation,
 * 4. Mid-Autumn may be joined with National Day, must be from 29 September on, and when it falls on a weekend
 *    within a week of the National Day run may be compensated there (2015).
 *
 * All notices since 2008 are members but two amendments: 2015 (a one-off holiday) and 2020 (two days more) give
 * days that no regulation gave and nobody could foresee. They are left outside: widening every range by them would
 * tell everybody a longer range and nobody a truer one. `assuming` says so.
 *
 * The 2025 notice states narrower principles (Spring Festival eight days from the eve, National Day seven, Labour
 * Day five, the others three or, on a Wednesday, one), "particular cases excepted"; 2026 gave Spring Festival nine
 * days, beginning earlier. So they are what to expect, not a bound.
 */
export interface PossibleHolidays extends Window {
  readonly festivals: readonly Festival[]
  /** Working days that every member takes away between `start` and `end`. */
  readonly entitled: number
  /** Every arrangement of the runs, make-up days left as a choice. Built on first use. */
  arrangements(): readonly Arrangement[]
}

/** The longest run of days off, adjoining weekends included, that a notice since 2008 gave (2020's extension apart). */
export const longestRunSeen: Readonly<Record<Festival | 'merged', number>> = {
  'new-year': 3,
  'spring-festival': 9,
  qingming: 3,
  'labour-day': 5,
  'dragon-boat': 3,
  'mid-autumn': 3,
  'national-day': 7,
  merged: 8,
}

const margin = 1
const mostMoved = 2
const reach = 7

/** The possible holidays of a year under a regulation, in order of time; their windows do not overlap. */
export function possibleHolidays(year: number, regulation: HolidayRegulation): readonly PossibleHolidays[] {
  const single = (festival: Festival, earliest = -Infinity, latest = Infinity): PossibleHolidays => {
    const shape = runShape(year, regulation, [festival])
    const window = {
      start: Math.max(earliest, shape.last - shape.longest + 1 - reach),
      end: Math.min(latest, shape.first + shape.longest - 1 + reach),
    }
    return lazily([festival], window, shape.entitled, () => alone(shape, window))
  }
  // Moved days of New Year stop short of where those of an early Spring Festival may begin.
  const newYearEnd = festivalDay('new-year', year) + 7
  return [
    single('new-year', firstGovernedDay(year), newYearEnd),
    single('spring-festival', newYearEnd + 1),
    single('qingming'),
    single('labour-day'),
    single('dragon-boat'),
    autumn(year, regulation),
  ]
}

function lazily(
  festivals: readonly Festival[],
  window: Window,
  entitled: number,
  build: () => readonly Arrangement[],
): PossibleHolidays {
  let built: readonly Arrangement[] | undefined
  return {
    festivals,
    ...window,
    entitled,
    arrangements() {
      built ??= build()
      return built
    },
  }
}

/** Mid-Autumn and National Day stand so near that their make-up days must be seen together. */
function autumn(year: number, regulation: HolidayRegulation): PossibleHolidays {
  const midAutumn = runShape(year, regulation, ['mid-autumn'])
  const nationalDay = runShape(year, regulation, ['national-day'])
  const merged = runShape(year, regulation, ['mid-autumn', 'national-day'])
  const earliest = Math.min(midAutumn.last - midAutumn.longest, nationalDay.last - nationalDay.longest) + 1
  const window = { start: earliest - reach, end: nationalDay.first + merged.longest - 1 + reach }
  const mayStandApart = midAutumn.last <= nationalDay.first - 3
  return lazily(['mid-autumn', 'national-day'], window, merged.entitled, () => [
    ...alone(merged, window),
    ...(mayStandApart ? apart(midAutumn, nationalDay, window) : []),
  ])
}

interface RunShape {
  readonly festivals: readonly Festival[]
  /** First and last statutory day. */
  readonly first: number
  readonly last: number
  readonly entitled: number
  readonly longest: number
}

function runShape(year: number, regulation: HolidayRegulation, festivals: readonly Festival[]): RunShape {
  const statutory = festivals.map((festival) => statutoryDays(regulation, festival, year))
  const longest = festivals.length > 1 ? longestRunSeen.merged : longestRunSeen[festivals[0] as Festival]
  return {
    festivals,
    first: Math.min(...statutory.map((days) => days.first)),
    last: Math.max(...statutory.map((days) => days.last)),
    entitled: entitledDays(regulation, festivals),
    longest: longest + margin,
  }
}

function runsOf({ festivals, first, last, longest }: RunShape): readonly Run[] {
  const runs: Run[] = []
  for (let from = last - longest + 1; from <= first; from += 1) {
    for (let to = last; to < from + longest; to += 1) runs.push({ festivals, from, to })
  }
  return runs
}

function alone(shape: RunShape, window: Window): readonly Arrangement[] {
  return runsOf(shape).flatMap((run) => {
    const moved = weekdaysIn(run) - shape.entitled
    const pool = moved <= mostMoved ? poolFor([run], moved, window) : undefined
    return pool ? [arrange([run], [pool], window)] : []
  })
}

function apart(midAutumn: RunShape, nationalDay: RunShape, window: Window): readonly Arrangement[] {
  const laterRuns = runsOf(nationalDay)
  return runsOf(midAutumn).flatMap((earlier) =>
    laterRuns.flatMap((later) => {
      const workedBetween = later.from - earlier.to - 1
      if (workedBetween < 1) return []
      const near = workedBetween <= reach
      const movedEarlier = weekdaysIn(earlier) - midAutumn.entitled
      const movedLater = weekdaysIn(later) - nationalDay.entitled
      const owed = movedEarlier === -1 && near ? 1 : 0
      const allowed = (moved: number): boolean => moved >= 0 && moved <= mostMoved
      if (!allowed(movedEarlier + owed) || !allowed(movedLater - owed)) return []
      const pools = near
        ? [poolFor([earlier, later], movedEarlier + movedLater, window)]
        : [poolFor([earlier], movedEarlier, window), poolFor([later], movedLater, window)]
      return pools.every((pool) => pool !== undefined) ? [arrange([earlier, later], pools, window)] : []
    }),
  )
}

/** The make-up days of runs that move `moved` days together, or undefined when that cannot be arranged. */
function poolFor(runs: readonly Run[], moved: number, { start, end }: Window): Pool | undefined {
  const off = (day: number): boolean => runs.some((run) => day >= run.from && day <= run.to)
  // A weekend day right beside a run would lengthen it, were it not worked.
  const beside = runs
    .flatMap((run) => [run.from - 1, run.to + 1])
    .filter((day) => isWeekend(day) && !off(day))
  const forced = [...new Set(beside)]
  const choose = moved - forced.length
  if (choose < 0) return undefined
  const days = new Set<number>()
  for (const run of runs) {
    const last = Math.min(end, run.to + reach)
    for (let day = Math.max(start, run.from - reach); day <= last; day += 1) {
      if (isWeekend(day) && !off(day) && !forced.includes(day)) days.add(day)
    }
  }
  return choose > days.size ? undefined : { forced, days: [...days], choose }
}
