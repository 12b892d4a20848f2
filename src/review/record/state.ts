import type { CivilDate } from '#clock'
import type { Manner, Table } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'

/** A day as far as it is known, both ends included. A known day has equal ends; null: nothing says since, or by, when. */
export interface Day {
  readonly lo: CivilDate | null
  readonly hi: CivilDate | null
}

export interface End {
  readonly day: Day
  readonly manner: Manner
  readonly step: string
}

/** A period that has started. Its dates are derived from this, never kept. */
export interface Run {
  /** The regulation whose period it is. */
  readonly law: string
  readonly start: Day
  readonly startedBy: string
  /** How many times it was extended by the working days the law names. */
  readonly extended: number
  /** The day on which it was last extended so. */
  readonly extendedOn: Day | null
  readonly end: End | null
}

/** How far a notice moved the end of a period that has no cap. */
export interface OpenExtension {
  readonly period: string
  readonly said: Day
  /** The day the notice gives, where it gives one. */
  readonly until: CivilDate | null
}

/** The round of opinions that has a period for each addressee. */
export interface Round {
  readonly law: string
  readonly sent: Day
  /** No clock runs where no date is forecast. */
  readonly timed: boolean
  /** The addressees named when it was sent: no other can join. Empty: nobody was named. */
  readonly listed: readonly string[]
  readonly known: number
  /** How many of them have received it, or replied. */
  readonly reached: number
  readonly replied: number
  readonly assented: number
  /** The latest reply, as the end of a period that ends with the replies. */
  readonly lastReply: End | null
  readonly end: End | null
}

/** One of those whose opinion is sought. */
export interface Addressee {
  /** In the order in which they were first named, from 0. */
  readonly n: number
  readonly name: string
  readonly received: Day | null
  readonly replied: Day | null
  readonly agrees: boolean | null
}

/** A time not counted that is open: of whom, and since when for each request that awaits an answer. */
export interface OpenTime {
  readonly time: string
  readonly of: string
  readonly requests: readonly Day[]
}

/** A time not counted, of one of those who supplement. */
export interface ClosedTime {
  readonly time: string
  readonly of: string
  readonly opened: Day
  readonly closed: Day
}

/** Where a case stands: what decides which step may come next. It does not grow with the case. */
export interface CasePosition {
  readonly at: string
  /** The regulation whose table governs since the last event. */
  readonly law: string
  /** The steps taken that a later step looks back to, sorted: the order in which they were taken decides nothing. */
  readonly taken: readonly string[]
  /** The last known day. */
  readonly lastDay: CivilDate | null
  /** By the name of the period. */
  readonly runs: Readonly<Record<string, Run>>
  readonly round: Round | null
  readonly open: readonly OpenTime[]
}

/**
 * What the events so far come to, as plain JSON: names and days, nothing infinite, nothing private. It can be kept,
 * sent and folded on from. It does not depend on the day it is looked at: dates, statuses and what may come next are
 * derived from it (`stateOf`).
 */
export interface ReviewState extends CasePosition {
  /** Notices that extended a period without a cap, in their order; of those of one day the one that stands. */
  readonly extensions: readonly OpenExtension[]
  readonly closed: readonly ClosedTime[]
  /** Those of the round, by the key of their names. */
  readonly addressees: Readonly<Record<string, Addressee>>
}

export function initialState(rulebook: Rulebook): ReviewState {
  const [{ procedure }] = rulebook.tables
  return {
    at: procedure.initial,
    law: procedure.regulation,
    taken: [],
    lastDay: null,
    runs: {},
    round: null,
    open: [],
    extensions: [],
    closed: [],
    addressees: {},
  }
}

/** A state that only its maker holds, and may write to. Only what grows with the case is written in place; all else is replaced. */
export type StateInHand = { -readonly [Field in keyof CasePosition]: CasePosition[Field] } & {
  extensions: OpenExtension[]
  readonly closed: ClosedTime[]
  addressees: Record<string, Addressee>
}

/** A copy that can be written to; the state it was made from stays as it is. */
export const inHand = (state: ReviewState): StateInHand => ({
  ...state,
  extensions: [...state.extensions],
  closed: [...state.closed],
  addressees: { ...state.addressees },
})

/** People write the names that the keys are made of: whatever they write is a key like any other. */
export const addresseeOf = (
  { addressees }: Pick<ReviewState, 'addressees'>,
  key: string,
): Addressee | undefined => (Object.hasOwn(addressees, key) ? addressees[key] : undefined)

export function putAddressee({ addressees }: StateInHand, key: string, addressee: Addressee): void {
  if (key !== '__proto__') addressees[key] = addressee
  else Object.defineProperty(addressees, key, { ...OWN, value: addressee })
}
const OWN = { configurable: true, enumerable: true, writable: true }

/** In the order in which they were named. */
export const addresseesIn = ({ addressees }: ReviewState): readonly Addressee[] =>
  Object.values(addressees).sort((a, b) => a.n - b.n)

/** The regulation that governs a step taken on a day; an unknown day is no earlier than the last known one. */
export function governing(
  { tables, takeover }: Rulebook,
  position: CasePosition,
  day: CivilDate | null,
): string {
  const [{ procedure }, later] = tables
  if (!later || takeover === null) return procedure.regulation
  const { law, lastDay } = position
  const isTakenOver =
    law === later.procedure.regulation ||
    (day !== null && day >= takeover) ||
    (lastDay !== null && lastDay >= takeover)
  return isTakenOver ? later.procedure.regulation : procedure.regulation
}

export function tableOf({ tables: [first, later] }: Rulebook, law: string): Table {
  return later?.procedure.regulation === law ? later : first
}
