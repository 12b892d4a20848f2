import type { RefusedEvent } from '../refusals/refusal.ts'
import type { Manner, Table } from '../table/compile.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { Chain, Day, ReviewEvent } from './event.ts'
import { PersistentMap } from './persistent-map.ts'

/** How far a notice moved the end of a period that has no cap. */
export interface OpenExtension {
  readonly said: Day
  /** The epoch day the notice gives; infinite where it gives none. */
  readonly until: number
  /** The one it took the place of, of an earlier day. */
  readonly before: OpenExtension | undefined
}

/** A period that has started. Its dates are derived from this, never kept. */
export interface Run {
  /** Which table's period it is. */
  readonly table: 0 | 1
  readonly start: Day
  readonly startedBy: string
  /** How many times it was extended by the working days the law names. */
  readonly extended: number
  /** The day on which it was last extended so. */
  readonly extendedOn: Day | undefined
  readonly openExtension: OpenExtension | undefined
  readonly end: End | undefined
}

export interface End {
  readonly day: Day
  readonly manner: Manner
  readonly step: string
}

/** One of those whose opinion is sought. */
export interface Addressee {
  /** In the order in which they were first named, from 0. */
  readonly n: number
  readonly name: string
  readonly received: Day | undefined
  readonly replied: Day | undefined
  readonly agrees: boolean | undefined
}

/** The round of opinions that has a period for each addressee. */
export interface Round {
  readonly table: 0 | 1
  readonly sent: Day
  /** No clock runs where no date is forecast. */
  readonly timed: boolean
  /** The addressees were named when it was sent: no other can join. */
  readonly listed: boolean
  readonly addressees: PersistentMap<Addressee>
  readonly known: number
  readonly replied: number
  readonly assented: number
  /** The latest reply, as the end of a period that ends with the replies. */
  readonly lastReply: End | undefined
  readonly end: End | undefined
}

/** Time not counted, of one of those who supplement. */
interface Excluded {
  readonly of: string
  readonly opened: Day
  readonly closed: Day
}

/** An excluded time that is open: since when, and how many requests await an answer. */
export interface Open {
  readonly since: Day
  readonly requests: number
}

/**
 * What the events so far come to. It does not depend on the day it is looked at; dates, statuses and what may come
 * next are derived from it (`stateOf`).
 */
export interface ReviewState {
  /** The number of the state in the table. */
  readonly at: number
  /** The table that governs since the last event. */
  readonly table: 0 | 1
  /** Bits of the remembered steps that were taken. */
  readonly taken: number
  /** The last known day, as an epoch day; minus infinity before there is one. */
  readonly lastDay: number
  /** By the number of the period. */
  readonly runs: readonly (Run | undefined)[]
  readonly round: Round | undefined
  /** By the number of the excluded time. */
  readonly open: readonly Readonly<Record<string, Open>>[]
  readonly excluded: readonly (Chain<Excluded> | undefined)[]
  /** Every event offered, accepted or refused. */
  readonly log: Chain<ReviewEvent> | undefined
  readonly length: number
  /** The place of each event in the log, by its id. */
  readonly ids: PersistentMap<number>
  readonly refused: Chain<RefusedEvent> | undefined
}

export function initialState(rulebook: Rulebook): ReviewState {
  const [{ procedure }] = rulebook.tables
  return {
    at: rulebook.names.states.indexOf(procedure.initial),
    table: 0,
    taken: 0,
    lastDay: Number.NEGATIVE_INFINITY,
    runs: rulebook.names.periods.map(() => undefined),
    round: undefined,
    open: rulebook.names.excluded.map(() => ({})),
    excluded: rulebook.names.excluded.map(() => undefined),
    log: undefined,
    length: 0,
    ids: PersistentMap.empty(),
    refused: undefined,
  }
}

/** The table that governs a step taken on a day; an unknown day is no earlier than the last known one. */
export function governing(rulebook: Rulebook, state: ReviewState, day: number): 0 | 1 {
  return state.table === 1 || Math.max(day, state.lastDay) >= rulebook.takeover ? 1 : 0
}

export const tableOf = (rulebook: Rulebook, number: 0 | 1): Table =>
  rulebook.tables[number] ?? rulebook.tables[0]
