import type { CivilDate } from '#clock'
import type { CompiledStep } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { ReviewEvent } from './event.ts'
import { endByReplies, opinionsIn } from './opinions.ts'
import { addresseeOf, type Day, governing, type ReviewState, tableOf } from './state.ts'

/** What stands against an event: plain data, from which the words of a refusal are written when somebody reads them. */
export type Objection =
  | {
      readonly to: 'step'
      readonly because: 'unknown' | 'own-case' | 'not-in-this-state' | 'before-its-cause'
    }
  | { readonly to: 'step'; readonly because: 'once-only' | 'nothing-outstanding' | 'not-an-addressee' }
  | { readonly to: 'step'; readonly because: 'opinions'; readonly must: 'agree' | 'differ' }
  | {
      readonly to: 'step'
      readonly because: 'period-ended'
      readonly period: string
      readonly on: CivilDate | null
    }
  | { readonly to: 'step'; readonly because: 'done-already'; readonly on: CivilDate | null }
  | { readonly to: 'step'; readonly because: 'replied-before'; readonly on: CivilDate }
  | { readonly to: 'entry'; readonly because: 'incomplete'; readonly missing: readonly string[] }
  | {
      readonly to: 'entry'
      readonly because: 'not-yet-come'
      readonly day: CivilDate
      readonly asOf: CivilDate
    }
  | {
      readonly to: 'entry'
      readonly because: 'before-the-last'
      readonly day: CivilDate
      readonly last: CivilDate
    }
  | {
      readonly to: 'entry'
      readonly because: 'before-the-step'
      readonly detail: string
      readonly day: CivilDate
      readonly on: CivilDate
    }
  | { readonly to: 'entry'; readonly because: 'same-id' | 'unknown-event' }

/** The ids of the events recorded so far. */
export interface Ids {
  has(id: string): boolean
}

const UNKNOWN: Objection = { to: 'step', because: 'unknown' }
const OWN_CASE: Objection = { to: 'step', because: 'own-case' }
const NOT_IN_THIS_STATE: Objection = { to: 'step', because: 'not-in-this-state' }
const BEFORE_ITS_CAUSE: Objection = { to: 'step', because: 'before-its-cause' }
const ONCE_ONLY: Objection = { to: 'step', because: 'once-only' }
const NOTHING_OUTSTANDING: Objection = { to: 'step', because: 'nothing-outstanding' }
const NOT_AN_ADDRESSEE: Objection = { to: 'step', because: 'not-an-addressee' }
const SAME_ID: Objection = { to: 'entry', because: 'same-id' }
const UNKNOWN_EVENT: Objection = { to: 'entry', because: 'unknown-event' }

/** What stands against an event in a case: what the procedure does not allow now, never what is unwise. */
export function objectionTo(
  rulebook: Rulebook,
  state: ReviewState,
  event: ReviewEvent,
  asOf?: CivilDate,
  ids?: Ids,
): Objection | undefined {
  const law = governing(rulebook, state, event.on === 'unknown' ? null : event.on)
  const compiled = tableOf(rulebook, law).steps.get(event.step)
  if (!compiled) return UNKNOWN
  const entry = incomplete(event, compiled) ?? toDays(state, event, asOf)
  if (entry) return entry
  if (ids && event.id !== undefined && ids.has(event.id)) return SAME_ID
  if (ids && event.corrects !== undefined && !ids.has(event.corrects)) return UNKNOWN_EVENT
  return toStep(state, compiled, tableOf(rulebook, law)) ?? toEffects(rulebook, state, event, compiled, law)
}

/** The details that are missing, or one that says what the table does not list. */
function incomplete(event: ReviewEvent, { required, choices }: CompiledStep): Objection | undefined {
  if (required.length > 0) {
    const missing = required.filter((name) => event[name] === undefined)
    if (missing.length > 0) return { to: 'entry', because: 'incomplete', missing }
  }
  for (const [name, values] of choices) {
    const value = event[name]
    if (value !== undefined && !values.has(value as string)) {
      return { to: 'entry', because: 'incomplete', missing: [name] }
    }
  }
  return undefined
}

function toDays(
  { lastDay }: ReviewState,
  event: ReviewEvent,
  asOf: CivilDate | undefined,
): Objection | undefined {
  const { on, received, until, corrects } = event
  if (asOf !== undefined) {
    if (on !== 'unknown' && on > asOf) return { to: 'entry', because: 'not-yet-come', day: on, asOf }
    if (received !== undefined && received > asOf) {
      return { to: 'entry', because: 'not-yet-come', day: received, asOf }
    }
  }
  // A correction is made on some later day: it has no place in the order of the days of the procedure.
  if (on !== 'unknown' && lastDay !== null && on < lastDay && corrects === undefined) {
    return { to: 'entry', because: 'before-the-last', day: on, last: lastDay }
  }
  const earliest = on === 'unknown' ? lastDay : on
  if (earliest === null) return undefined
  if (received !== undefined && received < earliest) {
    return { to: 'entry', because: 'before-the-step', detail: 'received', day: received, on: earliest }
  }
  if (until !== undefined && until < earliest) {
    return { to: 'entry', because: 'before-the-step', detail: 'until', day: until, on: earliest }
  }
  return undefined
}

function toStep(
  { at, taken, round }: ReviewState,
  { step, after, ownCaseIn, ownCaseAfter }: CompiledStep,
  table: Parameters<typeof opinionsIn>[1],
): Objection | undefined {
  if (ownCaseIn.includes(at)) return OWN_CASE
  if (step.from.length > 0 && !step.from.includes(at)) return NOT_IN_THIS_STATE
  if (ownCaseAfter.some((name) => taken.includes(name))) return OWN_CASE
  if (!after.every((name) => taken.includes(name))) return BEFORE_ITS_CAUSE
  if (step.once && taken.includes(step.name)) return ONCE_ONLY
  const { opinions } = step
  if (opinions?.in !== at) return undefined
  const found = opinionsIn(round, table)
  if (found === 'none' || found === opinions.must) return undefined
  return { to: 'step', because: 'opinions', must: opinions.must }
}

function toEffects(
  rulebook: Rulebook,
  state: ReviewState,
  event: ReviewEvent,
  compiled: CompiledStep,
  law: string,
): Objection | undefined {
  const { of = '' } = event
  for (const time of compiled.resumes) {
    if (!state.open.some((each) => each.time === time && each.of === of)) return NOTHING_OUTSTANDING
  }
  for (const period of compiled.extends) {
    const run = state.runs[period]
    const end = run && (run.end ?? endByReplies(state, period, tableOf(rulebook, law)))
    if (end) return { to: 'step', because: 'period-ended', period, on: knownDay(end.day) }
  }
  return compiled.round === 'receives' || compiled.round === 'replies'
    ? toAddressee(rulebook, state, event, compiled.round)
    : undefined
}

const knownDay = ({ lo, hi }: Day): CivilDate | null => (lo === hi ? lo : null)

/** While a round is open, each addressee receives once and replies once; where it is listed, no other does. */
function toAddressee(
  rulebook: Rulebook,
  state: ReviewState,
  { on, member = '' }: ReviewEvent,
  act: 'receives' | 'replies',
): Objection | undefined {
  const { round } = state
  if (!round || round.end) return undefined
  const addressee = addresseeOf(state, rulebook.keyOf(member))
  if (!addressee) return round.listed.length === 0 ? undefined : NOT_AN_ADDRESSEE
  const { received, replied } = addressee
  const done = act === 'receives' ? received : replied
  if (done) return { to: 'step', because: 'done-already', on: knownDay(done) }
  if (act === 'receives' && on !== 'unknown' && replied && replied.hi !== null && on > replied.hi) {
    return { to: 'step', because: 'replied-before', on: replied.hi }
  }
  return undefined
}
