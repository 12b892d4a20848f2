import type { CivilDate } from '#clock'
import type { Seat } from '#words'
import type { CaseRecord } from '../record/case-record.ts'
import { eventsInForce } from '../record/events-in-force.ts'
import { firstOf } from '../record/evolve.ts'
import { addresseesIn, type Day, governing, type ReviewState, type Round, tableOf } from '../record/state.ts'
import { byPosition } from '../table/compile.ts'
import type { Procedure } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { awaitedSupplements } from './awaited-supplements.ts'

/** Somebody whose move it is. */
export interface Waiting {
  readonly seat: Seat
  /** The addressee whose reply, or the provider whose materials are awaited, as the record names it. */
  readonly name?: string
  /** The step that is awaited, where it is one and no other. */
  readonly step?: string
  /** Since when, where the day is known. */
  readonly since?: CivilDate
}

/**
 * Whose move it is. While supplementary materials are outstanding it is that of whoever must provide them; while
 * opinions are being sought, of each addressee that has not replied. A case that rests waits on nobody.
 */
export function waitingOn(rulebook: Rulebook, record: CaseRecord, asOf: CivilDate): readonly Waiting[] {
  const { state } = record
  const { procedure } = tableOf(rulebook, governing(rulebook, state, asOf))
  const { at, round } = state
  if (procedure.final.includes(at)) return []
  const supplements = supplementsOf(rulebook, record, procedure, asOf)
  if (!round || round.end) {
    if (supplements.length > 0) return supplements
    return (procedure.waitsFor[at] ?? []).map((seat) => ({ seat }))
  }
  const stopped = procedure.excluded.some(
    ({ stops, name }) =>
      state.open.some(({ time }) => time === name) &&
      byPosition(stops, rulebook.positions).some(
        (period) => procedure.periods.find((each) => each.name === period)?.perAddressee,
      ),
  )
  const replies = stopped ? [] : repliesOf(rulebook, state, round, procedure)
  const both = [...supplements, ...replies]
  return both.length > 0 ? both : [{ seat: 'office' }]
}

function supplementsOf(
  rulebook: Rulebook,
  record: CaseRecord,
  { excluded }: Procedure,
  asOf: CivilDate,
): readonly Waiting[] {
  return excluded.flatMap((time) => {
    const open = record.state.open.filter((each) => each.time === time.name)
    const events = open.length > 0 ? eventsInForce(record, asOf) : []
    const onReceipt = time.opensOn && byPosition(time.opensOn, rulebook.positions) === 'receipt'
    return open.flatMap(({ of, requests }): readonly Waiting[] => {
      const awaited = { seat: of as Seat, step: time.closes }
      const each = awaitedSupplements(time, events, of, onReceipt === true, rulebook.keyOf)
      // The time is not counted from the first request on; of each provider the day is that of its own.
      if (!each?.some(({ name }) => name !== undefined))
        return [{ ...awaited, ...sinceOf(firstOf(requests)) }]
      return each.map((one) => ({
        ...awaited,
        ...(one.name === undefined ? {} : { name: one.name }),
        ...(one.since === undefined ? {} : { since: one.since }),
      }))
    })
  })
}

function repliesOf(
  rulebook: Rulebook,
  state: ReviewState,
  round: Round,
  procedure: Procedure,
): readonly Waiting[] {
  const step = procedure.steps.find(({ details, ends = [] }) => details?.member && ends.length > 0)?.name
  const replying = step === undefined ? {} : { step }
  const seats = procedure.waitsFor[state.at] ?? []
  if (round.known === 0) return seats.map((seat) => ({ seat, ...replying }))
  const members = new Set(
    procedure.members?.flatMap(({ en, zh }) => [rulebook.keyOf(en), rulebook.keyOf(zh)]),
  )
  const other = seats.find((seat) => seat !== 'member') ?? 'member'
  return addresseesIn(state)
    .filter(({ replied }) => !replied)
    .map(({ name, received }) => ({
      seat: members.has(rulebook.keyOf(name)) ? 'member' : other,
      name,
      ...replying,
      ...sinceOf(received ?? round.sent),
    }))
}

const sinceOf = ({ lo, hi }: Day): { since?: CivilDate } => (lo !== null && lo === hi ? { since: lo } : {})
