import { type Arrangement, role, type Window } from './arrangement.ts'
import type { Span } from './periods.ts'
import type { PossibleHolidays } from './possible.ts'

/** Fewest and most working days over all members of the family of possible notices. */
export interface Bounds {
  readonly fewest: number
  readonly most: number
}

/** The extremes over all arrangements of what a holiday does to the working days in spans. */
export function changeOf(holiday: PossibleHolidays, spans: readonly Span[]): Bounds {
  let fewest = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const arrangement of holiday.arrangements()) {
    const change = changeBy(arrangement, holiday, spans)
    fewest = Math.min(fewest, change.fewest)
    most = Math.max(most, change.most)
  }
  return { fewest, most }
}

/** What one arrangement of a holiday does to the working days in spans; its make-up days may still be chosen. */
export function changeBy(arrangement: Arrangement, { start, end }: Window, spans: readonly Span[]): Bounds {
  const tally = new Tally(arrangement)
  for (const { after, through } of spans) {
    const last = Math.min(through, end)
    for (let day = Math.max(after + 1, start); day <= last; day += 1) tally.add(day - start)
  }
  return { fewest: tally.fewest, most: tally.most }
}

/** {@link changeOf} for the span from the holiday's first day to each of its days, in one walk. */
export function profileOf(holiday: PossibleHolidays): readonly Bounds[] {
  const length = holiday.end - holiday.start + 1
  const fewest = new Int8Array(length).fill(127)
  const most = new Int8Array(length).fill(-128)
  for (const arrangement of holiday.arrangements()) {
    const tally = new Tally(arrangement)
    for (let at = 0; at < length; at += 1) {
      tally.add(at)
      fewest[at] = Math.min(fewest[at] as number, tally.fewest)
      most[at] = Math.max(most[at] as number, tally.most)
    }
  }
  return Array.from(fewest, (low, at) => ({ fewest: low, most: most[at] as number }))
}

/**
 * What one arrangement does to the working days among the days added so far, the least and the most that its
 * choice of make-up days allows. How many can be chosen among some days, no day twice, is Hall's condition over
 * the pools; the fewest among the days added is what cannot be chosen among the others.
 */
class Tally {
  private fixed = 0
  /** Days of the first pool, the second, and either, among those added. */
  private readonly inside = { first: 0, second: 0, either: 0 }

  constructor(private readonly arrangement: Arrangement) {}

  add(at: number): void {
    const day = this.arrangement.roles[at] as number
    if (day === 0) return
    if (day & role.off) this.fixed -= 1
    if (day & role.forced) this.fixed += 1
    if (day & role.first) this.inside.first += 1
    if (day & role.second) this.inside.second += 1
    if (day & (role.first | role.second)) this.inside.either += 1
  }

  get most(): number {
    const { first, second, either } = this.inside
    return this.fixed + this.chosen(first, second, either)
  }

  get fewest(): number {
    const { first, second, either } = this.inside
    const { choose, sizes } = this.arrangement
    const outside = this.chosen(sizes[0] - first, sizes[1] - second, sizes[2] - either)
    return this.fixed + choose[0] + choose[1] - outside
  }

  private chosen(first: number, second: number, either: number): number {
    const [ofFirst, ofSecond] = this.arrangement.choose
    return Math.min(ofFirst + ofSecond, first + ofSecond, ofFirst + second, either)
  }
}
