import { epochDay } from '#clock'
import type { CompiledStep, Table } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { Day, ReviewEvent } from './event.ts'
import { endByReplies } from './opinions.ts'
import { addresseeActs, closeRound, isReplyOfThatDay, openRound } from './round.ts'
import { governing, type Open, type ReviewState, type Run, tableOf } from './state.ts'

/**
 * The state after an accepted event. Every earlier state stays as it was.
 *
 * A correction changes what was recorded, not what stands after it: `record` folds the case again (fold.ts).
 *
 * @throws RangeError for a step that the table does not have: `decide` comes first
 */
export function evolve(rulebook: Rulebook, state: ReviewState, event: ReviewEvent): ReviewState {
  const next = { ...state }
  advance(rulebook, next, event)
  return next
}

/** A state that only its maker holds, and may write to. What it points to is shared and never written. */
export type StateInHand = { -readonly [Field in keyof ReviewState]: ReviewState[Field] }

/** The same in place: for a fold that needs no state but the last. */
export function advance(rulebook: Rulebook, state: StateInHand, event: ReviewEvent): void {
  const known = event.on === 'unknown' ? undefined : epochDay(event.on)
  const number = governing(rulebook, state, known ?? state.lastDay)
  const table = tableOf(rulebook, number)
  const compiled = table.steps.get(event.step)
  if (!compiled) throw new RangeError(`the procedure has no step “${event.step}”`)
  const correction = event.corrects !== undefined
  state.taken = (state.taken & ~compiled.reopens) | compiled.bit
  if (compiled.movesTime) {
    const day = correction ? NO_DAY : dayOf(event, known, state.lastDay)
    const timed = (state.taken & table.noForecastAfter) === 0
    state.runs = runsAfter(state, event, compiled, table, number, day, timed)
    state.round = roundAfter(rulebook, state, event, compiled, number, day, timed)
    state.excluded = excludedAfter(state, event, compiled, day)
    state.open = openAfter(state, event, compiled, day)
  }
  if (compiled.leadsTo >= 0) state.at = compiled.leadsTo
  if (!correction) {
    state.table = number
    if (known !== undefined) state.lastDay = known
  }
  if (event.id !== undefined) state.ids = state.ids.set(event.id, state.length)
  state.log = { value: event, before: state.log }
  state.length += 1
}

const NO_DAY: Day = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY }

function dayOf({ received }: ReviewEvent, known: number | undefined, lastDay: number): Day {
  if (known !== undefined) return { lo: known, hi: known }
  return { lo: lastDay, hi: received === undefined ? Number.POSITIVE_INFINITY : epochDay(received) }
}

function runsAfter(
  state: ReviewState,
  event: ReviewEvent,
  compiled: CompiledStep,
  table: Table,
  number: 0 | 1,
  day: Day,
  timed: boolean,
): ReviewState['runs'] {
  const { starts, ends, extends: extended, step } = compiled
  if (ends.length === 0 && extended.length === 0 && (starts.length === 0 || !timed)) return state.runs
  const runs: (Run | undefined)[] = [...state.runs]
  for (const { period, manner } of ends) {
    const run = runs[period]
    if (!run || run.end) continue
    const end = endByReplies(state, period, table) ?? { day, manner, step: step.name }
    runs[period] = { ...run, end }
  }
  for (const period of extended) {
    const run = runs[period]
    if (run) runs[period] = extendedRun(run, table.periods[period]?.extension?.workingDays, event, day)
  }
  if (timed) {
    for (const period of starts) {
      const fresh = { extended: 0, extendedOn: undefined, openExtension: undefined, end: undefined }
      runs[period] = { table: number, start: day, startedBy: step.name, ...fresh }
    }
  }
  return runs
}

/** Without a cap the day is the notice's; of notices on one day the later day stands, and none is the latest. */
function extendedRun(run: Run, by: number | 'no-cap' | undefined, { until }: ReviewEvent, day: Day): Run {
  if (by !== 'no-cap') return { ...run, extended: run.extended + 1, extendedOn: day }
  const given = until === undefined ? Number.POSITIVE_INFINITY : epochDay(until)
  const before = run.openExtension
  const sameDay = before !== undefined && before.said.lo === day.lo && before.said.hi === day.hi
  const latest = sameDay ? Math.max(given, before.until) : given
  return { ...run, openExtension: { said: day, until: latest, before: sameDay ? before.before : before } }
}

function roundAfter(
  rulebook: Rulebook,
  { round }: Pick<ReviewState, 'round'>,
  event: ReviewEvent,
  { round: act, closesRound, step }: CompiledStep,
  number: 0 | 1,
  day: Day,
  timed: boolean,
): ReviewState['round'] {
  if (act === 'sends') return openRound(rulebook, event.members ?? [], number, day, timed)
  if (!round || (round.end && !isReplyOfThatDay(rulebook, round, act, event, day))) return round
  if (closesRound) return closeRound(round, { day, manner: closesRound, step: step.name })
  return act === undefined ? round : addresseeActs(rulebook, round, act, event, day)
}

function openAfter(
  { open }: ReviewState,
  { of = '', received }: ReviewEvent,
  { pauses, resumes, pausesOnReceipt }: CompiledStep,
  day: Day,
): ReviewState['open'] {
  if (pauses.length === 0 && resumes.length === 0) return open
  const since = pausesOnReceipt ? receiptOf(received, day) : day
  const after: Readonly<Record<string, Open>>[] = [...open]
  for (const excluded of pauses) {
    const before = after[excluded]?.[of]
    const requests = (before?.requests ?? 0) + 1
    after[excluded] = { ...after[excluded], [of]: { since: before?.since ?? since, requests } }
  }
  for (const excluded of resumes) {
    const { [of]: answered, ...others } = after[excluded] ?? {}
    if (!answered) continue
    const left = answered.requests - 1
    after[excluded] = left === 0 ? others : { ...others, [of]: { ...answered, requests: left } }
  }
  return after
}

/** The day a notice reached its addressee: not before its issue, and unknown until it is recorded. */
function receiptOf(received: ReviewEvent['received'], { lo }: Day): Day {
  if (received === undefined) return { lo, hi: Number.POSITIVE_INFINITY }
  const known = epochDay(received)
  return { lo: known, hi: known }
}

/**
 * GAP: the text does not say how several requests to one addressee are answered. The time is open until each has
 * its receipt, so that no clock runs while materials are outstanding.
 */
function excludedAfter(
  { open, excluded }: ReviewState,
  { of = '' }: ReviewEvent,
  { resumes }: CompiledStep,
  day: Day,
): ReviewState['excluded'] {
  if (resumes.length === 0) return excluded
  const after = [...excluded]
  for (const number of resumes) {
    const answered = open[number]?.[of]
    if (answered?.requests !== 1) continue
    // What was answered had been received.
    const { since } = answered
    const opened = since.hi <= day.hi ? since : { lo: since.lo, hi: day.hi }
    after[number] = { value: { of, opened, closed: day }, before: after[number] }
  }
  return after
}
