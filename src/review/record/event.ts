import type { CivilDate } from '#clock'

/** One entry in the record of a case: a step, the day the law names for it, and what the step says beside its day. */
export interface ReviewEvent {
  readonly id?: string
  /** 'unknown' satisfies the order of steps and starts no clock. */
  readonly on: CivilDate | 'unknown'
  readonly step: string
  /** The day a party received a notice; where its day of issue is unknown, the latest day it can have been issued. */
  readonly received?: CivilDate
  /** Of whom supplementary materials were required or received. */
  readonly of?: string
  /** The addressee that received or replied. */
  readonly member?: string
  /** The addressees to whom the recommendation was sent. */
  readonly members?: readonly string[]
  readonly agrees?: boolean
  readonly outcome?: string
  /** The day the party handed its application in; starts nothing. */
  readonly handedIn?: CivilDate
  /** The day the Office found that the materials conform; starts nothing. */
  readonly found?: CivilDate
  /** Which commitment of the provider, where the record says it. */
  readonly commitment?: string
  /** The day a notice of extension gives. */
  readonly until?: CivilDate
  /** Which provider, where there are several. */
  readonly supplier?: string
  /** The kind of document that a consent is about, and the seat to which it opens it. */
  readonly document?: string
  readonly disclosedTo?: string
  /** Who reports, or made a report; about what; to whom. */
  readonly by?: string
  readonly about?: string
  readonly addressedTo?: string
  /** Which breach a referral or a penalty is about. */
  readonly breach?: string
  /** Another case, linked. */
  readonly case?: string
  /** The id of the event that this one corrects. */
  readonly corrects?: string
  readonly reason?: string
  /** What the paper of the event says, and how it came; no rule turns on it. */
  readonly paper?: Paper
  /** What the corrected event should have said; without it, the event is struck out as never having happened. */
  readonly instead?: Partial<Omit<ReviewEvent, 'id' | 'corrects' | 'reason' | 'instead'>>
}

/** The paper behind an event. Kept together, so that an event without one is no larger. */
export interface Paper {
  /** 文号, as it is written, with its 〔〕. */
  readonly number?: string
  /** The file, or where it is kept. */
  readonly document?: string
  readonly channel?: Channel
  /** The position of whom it was dealt with, and a name where one is given. */
  readonly with?: { readonly position: string; readonly name?: string }
}

export const CHANNELS = ['written', 'paper', 'counter', 'telephone', 'system'] as const
export type Channel = (typeof CHANNELS)[number]
