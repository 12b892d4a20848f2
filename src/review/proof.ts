import { type CivilDate, civilDate, type DueDateProof, proveDueDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Clock } from './clock.ts'
import { clocksOf, type Timed } from './clocks.ts'
import { settled } from './compile.ts'
import { pausesFrom, type Stop } from './excluded.ts'
import { workingDaysOf } from './reckon.ts'
import { type ReviewState, tableOf } from './state.ts'
import type { Review } from './terms.ts'

/** A date of a clock with everything it rests on. */
export interface ClockProof {
  readonly clock: Clock
  readonly cite: readonly Cite[]
  /** What the period is called. */
  readonly title: Text
  /** What the law says of the period. */
  readonly claim: Text
  /** The day it runs from, in the words of the law or of the reading taken. */
  readonly runsFrom: Text
  /** The step whose day that is; empty for a period of addressees, which `assumed` explains. */
  readonly startedBy: string
  readonly workingDays: number
  /** Readings on which the date turns, with the position taken. */
  readonly readings: Readonly<Record<string, string>>
  /** Time not counted, with the paragraph that says so. Days of both ends are left out. */
  readonly excluded: readonly {
    readonly from: CivilDate
    readonly to: CivilDate
    readonly cite: readonly Cite[]
  }[]
  readonly note?: Text
  /** Day by day. Absent where the notice of an extension gives the day, or where there is none. */
  readonly count?: DueDateProof
  /** Where the start or the excluded time is a range: the count to the latest day, `count` being to the earliest. */
  readonly latestCount?: DueDateProof
}

/** The proof of every clock, in the order of `stateOf(…).clocks`. On request: it goes day by day. */
export function proveClocks(review: Review, state: ReviewState, asOf: CivilDate): readonly ClockProof[] {
  return clocksOf(review, state, asOf).map((timed) => proveClock(review, timed))
}

function proveClock(review: Review, { clock, reckoning, startedBy }: Timed): ClockProof {
  const { period, start, stops, openExtension, table } = reckoning
  const { procedure } = tableOf(review, table)
  const firstDay = settled(procedure.firstDay, review.positions)
  const workingDays = workingDaysOf(reckoning)
  const prove = (from: number, list: readonly Stop[]): DueDateProof | undefined => {
    if (openExtension || !Number.isFinite(from)) return undefined
    const pauses = pausesFrom(list)
    const proof = proveDueDate(civilDate(from), workingDays, { calendar: review.calendar, firstDay, pauses })
    return proof.refused ? undefined : proof
  }
  const range = start.lo !== start.hi || stops.fewest !== stops.most
  const count = prove(start.lo, stops.fewest)
  const latestCount = range ? prove(start.hi, stops.most) : undefined
  const cite = procedure.excluded.flatMap((time) =>
    settled(time.stops, review.positions).includes(period.name) ? time.cite : [],
  )
  return {
    clock,
    cite: period.cite,
    title: period.title,
    claim: period.claim,
    runsFrom: period.runsFrom,
    startedBy,
    workingDays,
    readings: Object.fromEntries(period.readings.map((name) => [name, review.positions[name] ?? ''])),
    excluded: pausesFrom(stops.most).map((pause) => ({ ...pause, cite })),
    ...(period.note ? { note: period.note } : {}),
    ...(count ? { count } : {}),
    ...(latestCount ? { latestCount } : {}),
  }
}
