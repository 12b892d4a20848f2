import { type CivilDate, civilDate, epochDay } from '#clock'
import * as ofRecord from '../refusals/entry-refusals.ts'
import type { Decision, EventRefusal } from '../refusals/refusal.ts'
import type { Tried } from '../refusals/refusal-parts.ts'
import * as refusals from '../refusals/step-refusals.ts'
import type { CompiledStep } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { ReviewEvent } from './event.ts'
import { endByReplies, opinionsIn } from './opinions.ts'
import { governing, type ReviewState, tableOf } from './state.ts'

const ACCEPTED: Decision = Object.freeze({ ok: true })

/** The texts of a refusal are written when somebody reads it. */
class NotAccepted<From, More extends readonly unknown[]> {
  readonly ok = false
  readonly #write: (tried: From, ...more: More) => EventRefusal
  readonly #tried: From
  readonly #more: More

  constructor(write: (tried: From, ...more: More) => EventRefusal, tried: From, more: More) {
    this.#write = write
    this.#tried = tried
    this.#more = more
  }

  get refusal(): EventRefusal {
    return this.#write(this.#tried, ...this.#more)
  }
}

/** No closure: a function that makes some costs memory even where it refuses nothing. */
const refused = <From, More extends readonly unknown[]>(
  write: (tried: From, ...more: More) => EventRefusal,
  tried: From,
  ...more: More
): Decision => new NotAccepted(write, tried, more)

/**
 * Whether an event may be added to a case: against what the procedure allows now, never against what is wise.
 *
 * @param asOf  the civil day in China that it is; no event names a later one. Left out: not checked
 * @returns accepted, or the refusal with its article and what to do instead; never throws for what people typed
 *   (dates have been parsed)
 * @example decide(review, initialState(review), { on: '2026-03-02', step: 'concluded' }, '2026-03-20')
 *   // { ok: false, refusal: { code: 'not-in-this-state', cite: ['art.12.2', 'art.13'], … } }
 */
export function decide(
  rulebook: Rulebook,
  state: ReviewState,
  event: ReviewEvent,
  asOf?: CivilDate,
): Decision {
  const day = event.on === 'unknown' ? undefined : epochDay(event.on)
  const number = governing(rulebook, state, day ?? state.lastDay)
  const table = tableOf(rulebook, number)
  const compiled = table.steps.get(event.step)
  if (!compiled) return refused(refusals.unknownStep, { rulebook, state, event, table: number })
  const { step, allowed, after, bit, opinions, ownCaseIn, ownCaseAfter } = compiled
  const tried: Tried = { rulebook, state, event, step, table: number }

  const incomplete = incompleteIn(event, compiled)
  if (incomplete) return refused(ofRecord.incomplete, tried, incomplete)
  const wrongDay = decideDays(tried, day, asOf)
  if (wrongDay) return wrongDay
  if (event.id !== undefined && state.ids.get(event.id) !== undefined) return refused(ofRecord.sameId, tried)
  if (event.corrects !== undefined && state.ids.get(event.corrects) === undefined) {
    return refused(ofRecord.unknownEvent, tried)
  }
  if (ownCaseIn[state.at]) return refused(refusals.ownCase, tried)
  if (!allowed[state.at]) return refused(refusals.notInThisState, tried, decide)
  if ((state.taken & ownCaseAfter) !== 0) return refused(refusals.ownCase, tried)
  if ((state.taken & after) !== after) return refused(refusals.beforeItsCause, tried, decide)
  if (step.once && (state.taken & bit) !== 0) return refused(refusals.onceOnly, tried)
  if (opinions && opinions.in === state.at) {
    const found = opinionsIn(state.round, table)
    if (found !== 'none' && found !== opinions.must)
      return refused(refusals.opinionsStandAgainst, tried, opinions.must)
  }
  return decideEffects(tried, compiled, day)
}

/** The details that are missing, or one that says what the table does not list. */
function incompleteIn(
  event: ReviewEvent,
  { required, choices }: CompiledStep,
): readonly string[] | undefined {
  if (required.length > 0) {
    const missing = required.filter((name) => event[name as keyof ReviewEvent] === undefined)
    if (missing.length > 0) return missing
  }
  for (const [name, values] of choices) {
    const value = event[name as keyof ReviewEvent]
    if (value !== undefined && !values.has(value as string)) return [name]
  }
  return undefined
}

/** A correction is made on some later day: it has no place in the order of the days of the procedure. */
const isDatedInOrder = ({ corrects }: ReviewEvent): boolean => corrects === undefined

function decideDays(
  tried: Tried,
  day: number | undefined,
  asOf: CivilDate | undefined,
): Decision | undefined {
  const { event, state } = tried
  if (asOf !== undefined) {
    for (const date of [event.on, event.received]) {
      if (date !== undefined && date !== 'unknown' && epochDay(date) > epochDay(asOf)) {
        return refused(ofRecord.notYetCome, tried, date, asOf)
      }
    }
  }
  if (day !== undefined && day < state.lastDay && isDatedInOrder(event)) {
    return refused(ofRecord.outOfDateOrder, tried, civilDate(day))
  }
  const earliest = day ?? state.lastDay
  for (const name of ['received', 'until'] as const) {
    const date = event[name]
    if (date !== undefined && epochDay(date) < earliest) {
      return refused(ofRecord.receivedBeforeIssue, tried, name, date, civilDate(earliest))
    }
  }
  return undefined
}

function decideEffects(tried: Tried, compiled: CompiledStep, day: number | undefined): Decision {
  const { rulebook, state, event, table: number } = tried
  const table = tableOf(rulebook, number)
  for (const excluded of compiled.resumes) {
    if (state.open[excluded]?.[event.of ?? ''] === undefined)
      return refused(refusals.nothingOutstanding, tried)
  }
  for (const period of compiled.extends) {
    const run = state.runs[period]
    const end = run && (run.end ?? endByReplies(state, period, table))
    if (end) {
      const { lo, hi } = end.day
      return refused(
        refusals.periodEnded,
        tried,
        table.periods[period]!,
        lo === hi ? civilDate(lo) : undefined,
      )
    }
  }
  return compiled.round === 'receives' || compiled.round === 'replies'
    ? decideAddressee(tried, compiled.round, day)
    : ACCEPTED
}

/** While a round is open, each addressee receives once and replies once; where it is listed, no other does. */
function decideAddressee(tried: Tried, act: 'receives' | 'replies', day: number | undefined): Decision {
  const { round } = tried.state
  if (!round || round.end) return ACCEPTED
  const addressee = round.addressees.get(tried.rulebook.keyOf(tried.event.member ?? ''))
  if (!addressee) {
    if (!round.listed) return ACCEPTED
    return refused(refusals.notAnAddressee, tried, round)
  }
  const done = act === 'receives' ? addressee.received : addressee.replied
  if (done)
    return refused(refusals.addresseeTwice, tried, done.lo === done.hi ? civilDate(done.lo) : undefined)
  const { replied } = addressee
  if (act === 'receives' && replied && day !== undefined && day > replied.hi) {
    return refused(refusals.receivedAfterReply, tried, civilDate(replied.hi))
  }
  return ACCEPTED
}
