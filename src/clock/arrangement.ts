import { weekdayOf } from './civil-date.ts'
import type { Festival } from './festivals.ts'

/** An unbroken run of days off, first and last included, as epoch days. */
export interface Run {
  readonly festivals: readonly Festival[]
  readonly from: number
  readonly to: number
}

/** Make-up days: those that must be worked for the run to end where it ends, and `choose` out of `days`. */
export interface Pool {
  readonly forced: readonly number[]
  readonly days: readonly number[]
  readonly choose: number
}

/** One way to arrange a festival, or Mid-Autumn and National Day together; make-up days left as a choice. */
export interface Arrangement {
  readonly runs: readonly Run[]
  /** One for all runs when they share their make-up days, else one for each run. */
  readonly pools: readonly Pool[]
  /** What each day of the festival's window is here: an "or" of {@link role}. */
  readonly roles: Uint8Array
  /** Make-up days to choose from the first pool and the second. */
  readonly choose: readonly [number, number]
  /** Days in the first pool, the second, and either. */
  readonly sizes: readonly [number, number, number]
}

/** Roles of a day that change the count of working days. A weekend day off changes nothing and has none. */
export const role = { off: 1, forced: 2, first: 4, second: 8 } as const

/** The days from which a festival's arrangements may differ from plain weekdays, first and last included. */
export interface Window {
  readonly start: number
  readonly end: number
}

/** An arrangement of runs with their pools, spread out over a window. */
export function arrange(runs: readonly Run[], pools: readonly Pool[], { start, end }: Window): Arrangement {
  // A day that one run forces to be worked cannot be chosen for the other as well.
  const forced = new Set(pools.flatMap((pool) => pool.forced))
  const disjoint = pools.map((pool) => ({ ...pool, days: pool.days.filter((day) => !forced.has(day)) }))
  const roles = new Uint8Array(end - start + 1)
  const mark = (day: number, as: number): void => {
    roles[day - start] = (roles[day - start] as number) | as
  }
  for (const { from, to } of runs) {
    for (let day = from; day <= to; day += 1) if (!isWeekend(day)) mark(day, role.off)
  }
  for (const day of forced) mark(day, role.forced)
  const [first, second] = disjoint
  for (const day of first?.days ?? []) mark(day, role.first)
  for (const day of second?.days ?? []) mark(day, role.second)
  const shared = second ? second.days.filter((day) => first?.days.includes(day)).length : 0
  const sizes = [first?.days.length ?? 0, second?.days.length ?? 0] as const
  return {
    runs,
    pools: disjoint,
    roles,
    choose: [first?.choose ?? 0, second?.choose ?? 0],
    sizes: [...sizes, sizes[0] + sizes[1] - shared],
  }
}

export function isWeekend(day: number): boolean {
  return weekdayOf(day) > 5
}

export function weekdaysIn({ from, to }: Pick<Run, 'from' | 'to'>): number {
  let count = 0
  for (let day = from; day <= to; day += 1) if (!isWeekend(day)) count += 1
  return count
}
