import { type CivilDate, epochDay } from '#clock'
import { endByReplies } from '../record/opinions.ts'
import {
  type Addressee,
  addresseesIn,
  type ReviewState,
  type Round,
  type Run,
  tableOf,
} from '../record/state.ts'
import { byPosition } from '../table/compile.ts'
import type { Period } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { articleOf } from '../table/step-words.ts'
import { type BoundEnd, type Bounds, boundEnd, boundsOf } from './bounds.ts'
import type { Clock, ClockStatus } from './clock.ts'
import { dateOf, endOfPeriod, workingDaysOf } from './clock-dates.ts'
import { type Stops, stopsOf } from './excluded-time.ts'
import type { PeriodEnd, PeriodRun } from './period-run.ts'
import { notCountedIn } from './uncounted-time.ts'

/** A clock with what it was worked out from: proofs are written from it. */
export interface TimedClock {
  readonly clock: Clock
  readonly periodRun: PeriodRun
  readonly periodEnd: PeriodEnd
  readonly startedBy: string
  readonly end: BoundEnd | undefined
}

/** Every clock of the case as it stands on a day, in the order of the table, addressees in the order named. */
export function clocksOf(rulebook: Rulebook, state: ReviewState, asOf: CivilDate): readonly TimedClock[] {
  const reckoner = reckonerFor(rulebook, state, epochDay(asOf))
  const ofRound = roundClocks(rulebook, state, reckoner)
  return rulebook.names.periods.flatMap((name) => {
    const run = state.runs[name]
    if (!run) {
      const { round } = state
      return round && tableOf(rulebook, round.law).ofAddressees?.name === name ? ofRound : []
    }
    const period = tableOf(rulebook, run.law).periods.get(name)
    const start = period && startOf(rulebook, period, run, ofRound)
    if (!period || !start) return []
    const end = boundEnd(run.end ?? endByReplies(state, name, tableOf(rulebook, state.law)))
    const openExtension = state.extensions.findLast((each) => each.period === name)
    return [reckoner(period, { ...run, start, end, openExtension }, assumedOf(start, run.startedBy))]
  })
}

/** Where a reading moves the first day of a period to the end of another, the last of its clocks counts. */
function startOf(
  rulebook: Rulebook,
  period: Period,
  run: Run,
  ofRound: readonly TimedClock[],
): Bounds | undefined {
  const from = period.startDay && byPosition(period.startDay, rulebook.positions)
  if (from === undefined || from === 'step') return run.start.hi === null ? undefined : boundsOf(run.start)
  const ends = ofRound.filter(({ clock }) => clock.period === from.endOf).map(({ periodEnd }) => periodEnd)
  if (ends.length === 0 || ends.some(({ latest }) => latest === undefined)) return undefined
  return {
    lo: Math.max(...ends.map(({ earliest = Number.NEGATIVE_INFINITY }) => earliest)),
    hi: Math.max(...ends.map(({ latest }) => latest as number)),
  }
}

/** The clocks of the addressees; one without a name where none is known. */
function roundClocks(rulebook: Rulebook, state: ReviewState, reckoner: Reckoner): readonly TimedClock[] {
  const { round } = state
  const period = round && tableOf(rulebook, round.law).ofAddressees
  if (!round?.timed || !period) return []
  const sent = boundsOf(round.sent)
  const plain = { law: round.law, startedBy: '', extended: 0, openExtension: undefined }
  if (round.known === 0) {
    const end = boundEnd(round.end)
    return Number.isFinite(sent.hi) ? [reckoner(period, { ...plain, start: sent, end }, missing(period))] : []
  }
  return addresseesIn(state).flatMap((addressee) => {
    const { name, received } = addressee
    const start = received ? boundsOf(received) : sent
    const assumed = received ? assumedOf(start, period.assumes?.missing ?? '') : missing(period)
    if (!Number.isFinite(start.hi)) return []
    return [reckoner(period, { ...plain, start, end: replyOf(addressee, round) }, assumed, name)]
  })
}

const missing = ({ assumes }: Period): readonly string[] => (assumes ? [assumes.missing] : [])
const assumedOf = ({ lo, hi }: Bounds, step: string): readonly string[] => (lo === hi ? [] : [step])

/** READING 16: an addressee that has not replied when the case moves on has not met its period. */
const replyOf = ({ replied }: Addressee, { end, lastReply }: Round): BoundEnd | undefined =>
  boundEnd(replied ? { day: replied, manner: 'met', step: lastReply?.step ?? '' } : end)

type Reckoner = (
  period: Period,
  run: Pick<PeriodRun, 'law' | 'start' | 'extended' | 'openExtension'> & {
    readonly startedBy: string
    readonly end: BoundEnd | undefined
  },
  assumed: readonly string[],
  of?: string,
) => TimedClock

function reckonerFor(rulebook: Rulebook, state: ReviewState, today: number): Reckoner {
  const found = new Map<string, Stops>()
  const results = new Map<string, PeriodEnd>()
  return (period, run, assumed, of) => {
    const { law, start, end, startedBy } = run
    const through = Math.min(end?.day.hi ?? today, today)
    const key = `${law}/${period.name}/${through}/${end === undefined}`
    const stops = found.get(key) ?? stopsUntil(rulebook, state, period.name, law, through, end)
    found.set(key, stops)
    const periodRun = { period, ...run, stops }
    const same = `${key}/${start.lo}/${start.hi}`
    const periodEnd = results.get(same) ?? endOfPeriod(rulebook, periodRun)
    results.set(same, periodEnd)
    const clock = clockFrom(rulebook, periodRun, periodEnd, end, today, assumed, of)
    return { clock, periodRun, periodEnd, startedBy, end }
  }
}

/** What is excluded after a period has ended moves it no more. */
function stopsUntil(
  rulebook: Rulebook,
  state: ReviewState,
  period: string,
  law: string,
  through: number,
  end: BoundEnd | undefined,
): Stops {
  const stops = stopsOf(rulebook, state, period, law, through)
  return end ? { ...stops, openSince: undefined } : stops
}

function clockFrom(
  rulebook: Rulebook,
  periodRun: PeriodRun,
  periodEnd: PeriodEnd,
  end: BoundEnd | undefined,
  today: number,
  assumed: readonly string[],
  of: string | undefined,
): Clock {
  const { period, start, extended, openExtension, law } = periodRun
  const { earliest, latest, firm, assuming, noCap } = periodEnd
  const own = law === rulebook.tables[0].procedure.regulation ? '' : `${law}/`
  const known = start.lo === start.hi
  const status = statusOf(periodEnd, end, today)
  const completed = end && end.day.lo === end.day.hi ? dateOf(end.day.lo) : undefined
  return {
    period: period.name,
    article: own + articleOf(period.cite[0] ?? ''),
    ...(of === undefined ? {} : { of }),
    ...(known ? { starts: dateOf(start.lo)! } : {}),
    ...(!known && Number.isFinite(start.lo) ? { startsEarliest: dateOf(start.lo)! } : {}),
    ...(known ? {} : { startsLatest: dateOf(start.hi)! }),
    workingDays: workingDaysOf(periodRun),
    ...notCountedIn(rulebook, periodRun, periodEnd),
    ...(firm && latest !== undefined ? { due: dateOf(latest)! } : {}),
    ...(!firm && earliest !== undefined ? { earliest: dateOf(earliest)! } : {}),
    ...(!firm && latest !== undefined ? { latest: dateOf(latest)! } : {}),
    firm,
    ...(assuming ? { assuming } : {}),
    status,
    ...(completed ? { completedOn: completed } : {}),
    ...(status === 'ended' && end?.manner === 'met' && !completed
      ? { completionUnknown: true as const }
      : {}),
    ...(extended > 0 || openExtension ? { extended: true as const } : {}),
    ...(noCap ? { noCap: true as const } : {}),
    ...(assumed.length > 0 ? { assumed } : {}),
  }
}

/** Said only as far as it is certain: an end on an unknown day, or between two ends of a range, is just an end. */
function statusOf(
  { earliest, latest, noCap, paused }: PeriodEnd,
  end: BoundEnd | undefined,
  today: number,
): ClockStatus {
  if (!end) return paused ? 'paused' : latest !== undefined && today > latest ? 'overdue' : 'running'
  if (end.manner !== 'met') return end.manner
  if (noCap || (earliest !== undefined && Math.min(end.day.hi, today) <= earliest)) return 'met'
  return latest !== undefined && end.day.lo > latest ? 'met-late' : 'ended'
}
