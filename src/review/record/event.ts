import type { CivilDate } from '#clock'
import type { EngineDetails, ValueOf } from '../table/details.ts'
import type { Step } from '../table/procedure.ts'

/** What an event says: a step, the day the law names for it, and what the step says beside its day. */
interface Said extends EngineDetails {
  /** 'unknown' satisfies the order of steps and starts no clock. */
  readonly on: CivilDate | 'unknown'
  readonly step: string
  /** What the paper of the event says, and how it came; no rule turns on it. */
  readonly paper?: Paper
  /** Whatever else its step declares: carried, and read by those who know that step. */
  readonly [detail: string]: unknown
}

/** One entry in the record of a case. */
export interface ReviewEvent extends Said {
  readonly id?: string
  /** What the corrected event should have said; without it, the event is struck out as never having happened. */
  readonly instead?: Partial<Said>
}

/**
 * The events of some steps, told apart by the step, each with the details that it declares.
 *
 * @example
 *   const steps = [{ name: 'replied', details: { agrees: { kind: 'yes-no', label, required: true } } }] as const
 *   type Event = EventOf<(typeof steps)[number]> // { step: 'replied', agrees: boolean, … }
 */
export type EventOf<S extends Pick<Step, 'name' | 'details'>> = S extends unknown
  ? Pick<ReviewEvent, 'id' | 'on' | 'paper'> & { readonly step: S['name'] } & DetailsOf<S['details']>
  : never

type DetailsOf<D> =
  D extends NonNullable<Step['details']>
    ? {
        readonly [Name in keyof D as D[Name] extends { readonly required: true } ? Name : never]: ValueOf<
          D[Name]
        >
      } & {
        readonly [Name in keyof D as D[Name] extends { readonly required: true } ? never : Name]?: ValueOf<
          D[Name]
        >
      }
    : unknown

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
