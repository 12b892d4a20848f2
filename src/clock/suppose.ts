import type { Arrangement, Pool } from './arrangement.ts'
import { civilDate } from './civil-date.ts'
import { nameOf } from './festivals.ts'
import type { Holiday, HolidayNotice } from './notice.ts'
import type { PossibleHolidays } from './possible.ts'

/** A member's choice for one festival: an arrangement, and which make-up days it prefers. */
export interface Supposition {
  readonly holiday: PossibleHolidays
  readonly arrangement: Arrangement
  /** Make-up days for which this is lower are chosen first. */
  readonly order: (day: number) => number
}

/**
 * The notice of a year that makes these suppositions: a member of the family, in the shape of a real notice, so
 * that a firm calculation can be run on it.
 */
export function supposedNotice(year: number, suppositions: readonly Supposition[]): HolidayNotice {
  return {
    year,
    published: `${year - 1}-12-25` as HolidayNotice['published'],
    address: '',
    supposed: true,
    holidays: suppositions.flatMap(({ arrangement, order }) => holidaysOf(arrangement, order)),
  }
}

function holidaysOf({ runs, pools }: Arrangement, order: (day: number) => number): readonly Holiday[] {
  const taken = new Set<number>()
  const chosen = pools.map((pool, index) => {
    const other = pools[1 - index]
    const days = chooseFrom(pool, other, taken, order)
    for (const day of days) taken.add(day)
    return [...pool.forced, ...days].toSorted((a, b) => a - b)
  })
  return runs.map(({ festivals, from, to }, index) => {
    // Runs that share their make-up days: the notice lists them with the last.
    const makeUp = pools.length === runs.length ? chosen[index] : index === runs.length - 1 ? chosen[0] : []
    return {
      festivals,
      name: nameOf(festivals),
      from: civilDate(from),
      to: civilDate(to),
      makeUp: (makeUp ?? []).map(civilDate),
    }
  })
}

/** Days the other pool could use as well come last among equals: so neither pool starves the other. */
function chooseFrom(
  pool: Pool,
  other: Pool | undefined,
  taken: ReadonlySet<number>,
  order: (day: number) => number,
): readonly number[] {
  const rank = (day: number): number => order(day) * 2 + (other?.days.includes(day) ? 1 : 0)
  return pool.days
    .filter((day) => !taken.has(day))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, pool.choose)
}
