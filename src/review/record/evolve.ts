import type { CivilDate } from '#clock'
import type { CompiledStep, Table } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { ReviewEvent } from './event.ts'
import { endByReplies } from './opinions.ts'
import { addresseeActs, closeRound, isReplyOfThatDay, openRound } from './round.ts'
import {
  type Day,
  governing,
  inHand,
  type OpenTime,
  type ReviewState,
  type Run,
  type StateInHand,
  tableOf,
} from './state.ts'

/**
 * The state after an accepted event. Every earlier state stays as it was.
 *
 * A correction changes what was recorded, not what stands after it: `record` folds the case again (fold.ts).
 *
 * @throws RangeError for a step that the table does not have: `decide` comes first
 */
export function evolve(rulebook: Rulebook, state: ReviewState, event: ReviewEvent): ReviewState {
  const next = inHand(state)
  advance(rulebook, next, event)
  return next
}

/** The same in place: for a fold that needs no state but the last. */
export function advance(rulebook: Rulebook, state: StateInHand, event: ReviewEvent): void {
  const known = event.on === 'unknown' ? null : event.on
  const law = governing(rulebook, state, known)
  const table = tableOf(rulebook, law)
  const compiled = table.steps.get(event.step)
  if (!compiled) throw new RangeError(`the procedure has no step “${event.step}”`)
  const correction = event.corrects !== undefined
  state.taken = takenAfter(state.taken, compiled)
  if (compiled.movesTime) {
    const day = correction ? NO_DAY : dayOf(event, known, state.lastDay)
    const timed = table.noForecastAfter === undefined || !state.taken.includes(table.noForecastAfter)
    moveRuns(state, event, compiled, table, day, timed)
    moveRound(rulebook, state, event, compiled, law, day, timed)
    closeTimes(state, event, compiled, day)
    state.open = openAfter(state, event, compiled, day)
  }
  const { leadsTo } = compiled.step
  if (leadsTo !== undefined) state.at = leadsTo
  if (correction) return
  state.law = law
  if (known !== null) state.lastDay = known
}

/** What the step reopens counts as not taken any more. */
function takenAfter(
  taken: readonly string[],
  { step: { name }, isRemembered, reopens }: CompiledStep,
): readonly string[] {
  const left = reopens.length > 0 ? taken.filter((each) => !reopens.includes(each)) : taken
  return isRemembered && !left.includes(name) ? [...left, name].sort() : left
}

const NO_DAY: Day = { lo: null, hi: null }

function dayOf({ received }: ReviewEvent, known: CivilDate | null, lastDay: CivilDate | null): Day {
  return known === null ? { lo: lastDay, hi: received ?? null } : { lo: known, hi: known }
}

function moveRuns(
  state: StateInHand,
  event: ReviewEvent,
  compiled: CompiledStep,
  table: Table,
  day: Day,
  timed: boolean,
): void {
  const { starts, ends, extends: extended, step } = compiled
  if (ends.length === 0 && extended.length === 0 && (starts.length === 0 || !timed)) return
  const runs: Record<string, Run> = { ...state.runs }
  for (const { period, manner } of ends) {
    const run = runs[period]
    if (!run || run.end) continue
    runs[period] = { ...run, end: endByReplies(state, period, table) ?? { day, manner, step: step.name } }
  }
  for (const period of extended) {
    const run = runs[period]
    if (!run) continue
    if (table.periods.get(period)?.extension?.workingDays === 'no-cap') extendTo(state, period, event, day)
    else runs[period] = { ...run, extended: run.extended + 1, extendedOn: day }
  }
  if (timed) {
    for (const period of starts) {
      const law = table.procedure.regulation
      runs[period] = { law, start: day, startedBy: step.name, extended: 0, extendedOn: null, end: null }
      state.extensions = state.extensions.filter((each) => each.period !== period)
    }
  }
  state.runs = runs
}

/** Without a cap the day is the notice's; of notices on one day the later day stands, and none is the latest. */
function extendTo({ extensions }: StateInHand, period: string, event: ReviewEvent, said: Day): void {
  const until = event.until ?? null
  const at = extensions.findLastIndex((each) => each.period === period)
  const before = extensions[at]
  if (before?.said.lo !== said.lo || before.said.hi !== said.hi) {
    extensions.push({ period, said, until })
    return
  }
  const isLater = until === null || (before.until !== null && until > before.until)
  if (isLater) extensions[at] = { period, said, until }
}

function moveRound(
  rulebook: Rulebook,
  state: StateInHand,
  event: ReviewEvent,
  { round: act, closesRound, step }: CompiledStep,
  law: string,
  day: Day,
  timed: boolean,
): void {
  const { round } = state
  if (act === 'sends') state.round = openRound(rulebook, state, event.members ?? [], law, day, timed)
  else if (!round || (round.end && !isReplyOfThatDay(rulebook, state, round, act, event, day))) return
  else if (closesRound) state.round = closeRound(round, { day, manner: closesRound, step: step.name })
  else if (act !== undefined) state.round = addresseeActs(rulebook, state, round, act, event, day)
}

function openAfter(
  { open }: StateInHand,
  { of = '', received }: ReviewEvent,
  { pauses, resumes, pausesOnReceipt }: CompiledStep,
  day: Day,
): readonly OpenTime[] {
  if (pauses.length === 0 && resumes.length === 0) return open
  const since = pausesOnReceipt ? receiptOf(received, day) : day
  const after = [...open]
  const placeOf = (time: string): number => after.findIndex((each) => each.time === time && each.of === of)
  for (const time of pauses) {
    const place = placeOf(time)
    const before = after[place]
    if (before) after[place] = { ...before, requests: [...before.requests, since] }
    else after.push({ time, of, requests: [since] })
  }
  for (const time of resumes) {
    const place = placeOf(time)
    const answered = after[place]
    if (!answered) continue
    after.splice(place, 1)
    if (answered.requests.length > 1)
      after.push({ ...answered, requests: unanswered(answered.requests, day) })
  }
  return after
}

/** The day a notice reached its addressee: not before its issue, and unknown until it is recorded. */
function receiptOf(received: ReviewEvent['received'], { lo }: Day): Day {
  return received === undefined ? { lo, hi: null } : { lo: received, hi: received }
}

/**
 * GAP: the text does not say how several requests to one addressee are answered. The time is open until each has
 * its receipt, so that no clock runs while materials are outstanding. Which of them a receipt answers is not recorded:
 * it may be the one that came first.
 */
function closeTimes(
  { open, closed }: StateInHand,
  { of = '' }: ReviewEvent,
  { resumes }: CompiledStep,
  day: Day,
): void {
  for (const time of resumes) {
    const answered = open.find((each) => each.time === time && each.of === of)
    if (!answered) continue
    // What was answered had been received.
    const opened = { ...firstOf(answered.requests), hi: firstOf([...answered.requests, day]).hi }
    closed.push({ time, of, opened, closed: day })
  }
}

/**
 * What is left of requests of which one was answered, whichever it was. One that had been received by then was outstanding
 * beside it: its time goes on. One that may not have been received yet begins as late as may be.
 */
function unanswered(requests: readonly Day[], day: Day): readonly Day[] {
  const since = firstOf(requests)
  const lows = requests.toSorted(byFirst).slice(0, -1)
  const highs = requests.toSorted(byLast).slice(1)
  return lows.map(({ lo }, index) => {
    const { hi } = highs[index]!
    const isBeside = hi !== null && day.hi !== null && hi <= day.hi
    return isBeside ? since : { lo, hi }
  })
}

/** The first of several days, as far as they are known. */
export const firstOf = (days: readonly Day[]): Day => ({
  lo: days.toSorted(byFirst)[0]!.lo,
  hi: days.toSorted(byLast)[0]!.hi,
})

const byFirst = (one: Day, other: Day): number => compared(one.lo ?? '', other.lo ?? '')
const byLast = (one: Day, other: Day): number => compared(one.hi ?? '9999', other.hi ?? '9999')
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
