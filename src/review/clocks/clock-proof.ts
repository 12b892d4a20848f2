import { type CivilDate, civilDate, type DueDateProof, proveDueDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import type { CaseRecord } from '../record/case-record.ts'
import { tableOf } from '../record/state.ts'
import { byPosition } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { Clock } from './clock.ts'
import { workingDaysOf } from './clock-dates.ts'
import { clocksOf, type TimedClock } from './clocks.ts'
import { pausesFrom, type Stop } from './excluded-time.ts'

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
export function proveClocks(
  rulebook: Rulebook,
  { state }: CaseRecord,
  asOf: CivilDate,
): readonly ClockProof[] {
  return clocksOf(rulebook, state, asOf).map((timed) => proveClock(rulebook, timed))
}

function proveClock(rulebook: Rulebook, { clock, periodRun, startedBy }: TimedClock): ClockProof {
  const { period, start, stops, openExtension, law } = periodRun
  const { procedure } = tableOf(rulebook, law)
  const firstDay = byPosition(procedure.firstDay, rulebook.positions)
  const workingDays = workingDaysOf(periodRun)
  const prove = (from: number, list: readonly Stop[]): DueDateProof | undefined => {
    if (openExtension || !Number.isFinite(from)) return undefined
    const pauses = pausesFrom(list)
    const proof = proveDueDate(civilDate(from), workingDays, {
      calendar: rulebook.calendar,
      firstDay,
      pauses,
    })
    return proof.refused ? undefined : proof
  }
  const range = start.lo !== start.hi || stops.fewest !== stops.most
  const count = prove(start.lo, stops.fewest)
  const latestCount = range ? prove(start.hi, stops.most) : undefined
  const cite = procedure.excluded.flatMap((time) =>
    byPosition(time.stops, rulebook.positions).includes(period.name) ? time.cite : [],
  )
  return {
    clock,
    cite: period.cite,
    title: period.title,
    claim: period.claim,
    runsFrom: period.runsFrom,
    startedBy,
    workingDays,
    readings: Object.fromEntries(period.readings.map((name) => [name, rulebook.positions[name] ?? ''])),
    excluded: pausesFrom(stops.most).map((pause) => ({ ...pause, cite })),
    ...(period.note ? { note: period.note } : {}),
    ...(count ? { count } : {}),
    ...(latestCount ? { latestCount } : {}),
  }
}
