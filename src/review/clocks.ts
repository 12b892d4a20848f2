import { type CivilDate, epochDay } from '#clock'
import type { Clock, ClockStatus } from './clock.ts'
import { settled } from './compile.ts'
import type { Day } from './event.ts'
import { type Stops, stopsOf } from './excluded.ts'
import { notCountedIn } from './not-counted.ts'
import { endByReplies } from './opinions.ts'
import type { Period } from './procedure.ts'
import { dateOf, reckon, workingDaysOf } from './reckon.ts'
import type { Reckoned, Reckoning } from './reckoning.ts'
import { type Addressee, type End, type ReviewState, type Round, type Run, tableOf } from './state.ts'
import type { Review } from './terms.ts'
import { articleOf } from './words.ts'

/** A clock with what it was reckoned from: proofs are written from it. */
export interface Timed {
  readonly clock: Clock
  readonly reckoning: Reckoning
  readonly reckoned: Reckoned
  readonly startedBy: string
  readonly end: End | undefined
}

/** Every clock of the case as it stands on a day, in the order of the table, addressees in the order named. */
export function clocksOf(review: Review, state: ReviewState, asOf: CivilDate): readonly Timed[] {
  const today = epochDay(asOf)
  const reckoner = reckonerFor(review, state, today)
  const ofRound = roundClocks(review, state, reckoner)
  return review.names.periods.flatMap((_, number) => {
    const run = state.runs[number]
    if (!run) {
      const { round } = state
      return round && tableOf(review, round.table).periods[number]?.perAddressee ? ofRound : []
    }
    const period = tableOf(review, run.table).periods[number]
    const start = period && startOf(review, period, run, ofRound)
    if (!period || !start) return []
    const end = run.end ?? endByReplies(state, number, tableOf(review, state.table))
    return [reckoner(period, { ...run, start, end }, assumedOf(start, run.startedBy))]
  })
}

/** Where a reading moves the first day of a period to the end of another, the last of its clocks counts. */
function startOf(review: Review, period: Period, run: Run, ofRound: readonly Timed[]): Day | undefined {
  const from = period.startDay && settled(period.startDay, review.positions)
  if (from === undefined || from === 'step') return Number.isFinite(run.start.hi) ? run.start : undefined
  const ends = ofRound.filter(({ clock }) => clock.period === from.endOf).map(({ reckoned }) => reckoned)
  if (ends.length === 0 || ends.some(({ latest }) => latest === undefined)) return undefined
  return {
    lo: Math.max(...ends.map(({ earliest = Number.NEGATIVE_INFINITY }) => earliest)),
    hi: Math.max(...ends.map(({ latest }) => latest as number)),
  }
}

/** The clocks of the addressees; one without a name where none is known. */
function roundClocks(review: Review, state: ReviewState, reckoner: Reckoner): readonly Timed[] {
  const { round } = state
  const period = round && tableOf(review, round.table).periods.find((each) => each?.perAddressee)
  if (!round?.timed || !period) return []
  if (round.known === 0) {
    const known = Number.isFinite(round.sent.hi)
    return known
      ? [reckoner(period, { ...bare(round), start: round.sent, end: round.end }, missing(period))]
      : []
  }
  return round.addressees
    .values()
    .toSorted((a, b) => a.n - b.n)
    .flatMap((addressee) => {
      const start = addressee.received ?? round.sent
      const assumed = addressee.received ? assumedOf(start, period.assumes?.missing ?? '') : missing(period)
      if (!Number.isFinite(start.hi)) return []
      return [
        reckoner(period, { ...bare(round), start, end: replyOf(addressee, round) }, assumed, addressee.name),
      ]
    })
}

const bare = ({ table }: Round) => ({
  table,
  startedBy: '',
  extended: 0,
  extendedOn: undefined,
  openExtension: undefined,
})
const missing = ({ assumes }: Period): readonly string[] => (assumes ? [assumes.missing] : [])
const assumedOf = ({ lo, hi }: Day, step: string): readonly string[] => (lo === hi ? [] : [step])

/** READING 16: an addressee that has not replied when the case moves on has not met its period. */
function replyOf({ replied }: Addressee, { end, lastReply }: Round): End | undefined {
  return replied ? { day: replied, manner: 'met', step: lastReply?.step ?? '' } : end
}

type Reckoner = (
  period: Period,
  run: Pick<Run, 'table' | 'start' | 'startedBy' | 'extended' | 'openExtension' | 'end'>,
  assumed: readonly string[],
  of?: string,
) => Timed

function reckonerFor(review: Review, state: ReviewState, today: number): Reckoner {
  const found = new Map<string, Stops>()
  const results = new Map<string, Reckoned>()
  return (period, run, assumed, of) => {
    const { table, start, end, startedBy } = run
    const through = Math.min(end?.day.hi ?? today, today)
    const key = `${table}/${period.name}/${through}/${end === undefined}`
    const stops = found.get(key) ?? stopsUntil(review, state, period.name, table, through, end)
    found.set(key, stops)
    const reckoning = { period, ...run, stops }
    const same = `${key}/${start.lo}/${start.hi}`
    const reckoned = results.get(same) ?? reckon(review, reckoning)
    results.set(same, reckoned)
    const clock = clockFrom(review, reckoning, reckoned, end, today, assumed, of)
    return { clock, reckoning, reckoned, startedBy, end }
  }
}

/** What is excluded after a period has ended moves it no more. */
function stopsUntil(
  review: Review,
  state: ReviewState,
  period: string,
  table: 0 | 1,
  through: number,
  end: End | undefined,
): Stops {
  const stops = stopsOf(review, state, period, table, through)
  return end ? { ...stops, openSince: undefined } : stops
}

function clockFrom(
  review: Review,
  reckoning: Reckoning,
  reckoned: Reckoned,
  end: End | undefined,
  today: number,
  assumed: readonly string[],
  of: string | undefined,
): Clock {
  const { period, start, extended, openExtension, table } = reckoning
  const { earliest, latest, firm, assuming, noCap } = reckoned
  const own = table === 0 ? '' : `${tableOf(review, table).procedure.regulation}/`
  const known = start.lo === start.hi
  const status = statusOf(reckoned, end, today)
  const completed = end && end.day.lo === end.day.hi ? dateOf(end.day.lo) : undefined
  return {
    period: period.name,
    article: own + articleOf(period.cite[0] ?? ''),
    ...(of === undefined ? {} : { of }),
    ...(known ? { starts: dateOf(start.lo)! } : {}),
    ...(!known && Number.isFinite(start.lo) ? { startsEarliest: dateOf(start.lo)! } : {}),
    ...(known ? {} : { startsLatest: dateOf(start.hi)! }),
    workingDays: workingDaysOf(reckoning),
    ...notCountedIn(review, reckoning, reckoned),
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
  { earliest, latest, noCap, paused }: Reckoned,
  end: End | undefined,
  today: number,
): ClockStatus {
  if (!end) return paused ? 'paused' : latest !== undefined && today > latest ? 'overdue' : 'running'
  if (end.manner !== 'met') return end.manner
  if (noCap || (earliest !== undefined && Math.min(end.day.hi, today) <= earliest)) return 'met'
  return latest !== undefined && end.day.lo > latest ? 'met-late' : 'ended'
}
