import { civilDate, clockLimits, epochDay, type Pause } from '#clock'
import { type ClosedTime, type OpenTime, type ReviewState, tableOf } from '../record/state.ts'
import { byPosition } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { type Bounds, boundsOf } from './bounds.ts'

/** Days that do not count in a period, as epoch days, both included; apart from one another and in order. */
export interface Stop {
  readonly from: number
  readonly to: number
}

/** The days not counted in a period: at least these, at most those (one list if every day is known); and since when such a time is still open. */
export interface Stops {
  readonly fewest: readonly Stop[]
  readonly most: readonly Stop[]
  readonly openSince: number | undefined
}

const NONE: Stops = { fewest: [], most: [], openSince: undefined }
const FIRST = epochDay(clockLimits.firstDate)

/**
 * The days that do not count in a period, up to a day: that the case is looked at, or that the period ended. A time
 * still open on that day is taken as closed on it, which is the earliest it can be.
 */
export function stopsOf(
  rulebook: Rulebook,
  state: ReviewState,
  period: string,
  law: string,
  through: number,
): Stops {
  const { procedure } = tableOf(rulebook, law)
  const found: Stops[] = procedure.excluded.flatMap((time) => {
    if (!byPosition(time.stops, rulebook.positions).includes(period)) return []
    const counts = byPosition(time.boundary, rulebook.positions)
    const isIts = (each: OpenTime | ClosedTime): boolean => each.time === time.name
    const closed = state.closed
      .filter(isIts)
      .map((each) => ({ opened: boundsOf(each.opened), closed: boundsOf(each.closed) }))
      .filter(({ opened }) => opened.lo <= through)
    const open = state.open
      .filter(isIts)
      .flatMap(({ requests }) => requests.map(boundsOf))
      .filter(({ lo }) => lo <= through)
    const still: Bounds = { lo: through, hi: through }
    const times = [...closed, ...open.map((since) => ({ opened: since, closed: still }))]
    const stop = (opened: number, shut: number): Stop[] => {
      const from = Math.max(FIRST, counts.firstDayCounts ? opened + 1 : opened)
      const to = Math.min(shut, through) - (counts.lastDayCounts && shut <= through ? 1 : 0)
      return to < from ? [] : [{ from, to }]
    }
    if (times.length === 0) return []
    const known = times.every(({ opened, closed: shut }) => opened.lo === opened.hi && shut.lo === shut.hi)
    const most = merged(
      times.flatMap(({ opened, closed: shut }) => stop(opened.lo, Math.min(shut.hi, through))),
    )
    return {
      fewest: known ? most : merged(times.flatMap(({ opened, closed: shut }) => stop(opened.hi, shut.lo))),
      most,
      openSince: open.length === 0 ? undefined : Math.min(...open.map(({ lo }) => lo)),
    }
  })
  return found.length === 0 ? NONE : found.length === 1 ? found[0]! : found.reduce(together)
}

const together = (one: Stops, other: Stops): Stops => ({
  fewest: merged([...one.fewest, ...other.fewest]),
  most: merged([...one.most, ...other.most]),
  openSince: least(one.openSince, other.openSince),
})

const least = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other)

/** Overlapping and adjoining stops as one. */
function merged(stops: readonly Stop[]): readonly Stop[] {
  const apart: { from: number; to: number }[] = []
  for (const { from, to } of stops.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else apart.push({ from, to })
  }
  return apart
}

/** The stops as the clock takes them, from a day on. */
export const pausesFrom = (stops: readonly Stop[], day = FIRST): readonly Pause[] =>
  stops
    .filter(({ to }) => to >= day)
    .map(({ from, to }) => ({ from: civilDate(Math.max(from, day)), to: civilDate(to) }))
