import type { CivilDate } from '#clock'
import type { Text } from '#language'
import {
  afterReview,
  allowedBy,
  type Effect,
  finality,
  type ResultName,
  resultText,
  type Subject,
  subjects,
} from '#regulations'
import type { EventInForce } from '#review'
import type { CaseFile } from './case-file.ts'

/** What a case has come to, and what is allowed now. */
export interface ResultOfCase {
  readonly result: ResultName
  readonly said: Text
  /** The step that brought it. */
  readonly by?: string
  /** The day of that step, and the number of its paper. */
  readonly on?: CivilDate | 'unknown'
  readonly number?: string
  /** By what the case can be about: one where the file says it, else each that is possible. */
  readonly allowed: readonly (Effect & { readonly about: Subject; readonly subject: Text })[]
  /** What goes on after the end, and what else must be known of it. */
  readonly after: readonly Effect[]
}

/** States in which a case rests, and what they come to. */
const RESULT_OF: Readonly<Record<string, ResultName>> = {
  'no-review': 'no-review-needed',
  withdrawn: 'withdrawn',
  'initiation-declined': 'not-started',
}
const BROUGHT_BY: Readonly<Record<string, string>> = {
  'no-review': 'no-review-needed',
  concluded: 'concluded',
  withdrawn: 'withdrawn',
  'initiation-declined': 'initiation-declined',
}

/**
 * What a case has come to where it stands. Nothing filed and nothing started: nothing to say.
 *
 * @example resultOfCase(file, 'concluded', events)?.result  // 'passed'
 */
export function resultOfCase(
  { procedure, asOf, about }: Pick<CaseFile, 'procedure' | 'asOf' | 'about'>,
  state: string,
  events: readonly EventInForce[],
): ResultOfCase | undefined {
  if (state === 'unfiled' || state === 'assessed') return undefined
  const brought = events.findLast(({ event }) => event.step === BROUGHT_BY[state])?.event
  const result = state === 'concluded' ? concludedWith(brought?.outcome) : (RESULT_OF[state] ?? 'pending')
  const number = brought?.paper?.number
  return {
    result,
    said: resultText(result, about),
    ...(brought ? { by: brought.step, on: brought.on } : {}),
    ...(number === undefined ? {} : { number }),
    allowed: subjectsOf(procedure, about, events).map((each) => ({
      about: each,
      subject: subjects[each],
      ...allowedBy(result, each, asOf),
    })),
    after: [
      ...(state === 'concluded' ? afterReview(procedure) : []),
      ...(result === 'not-passed' || result === 'other' ? finality(asOf) : []),
    ],
  }
}

const concludedWith = (outcome: string | undefined): ResultName =>
  outcome === 'passed' || outcome === 'not-passed' ? outcome : 'other'

/** Order No. 6 knows purchases, and products and services; only a purchase is assessed in advance. */
function subjectsOf(
  procedure: string,
  about: Subject | undefined,
  events: readonly EventInForce[],
): readonly Subject[] {
  if (about) return [about]
  const isTaken = (step: string): boolean => events.some(({ event }) => event.step === step)
  const onOpinion = isTaken('member-proposed-review') || isTaken('review-initiated')
  if (onOpinion) return procedure === 'order-6' ? ['supply'] : ['supply', 'processing']
  const isPurchase = procedure === 'order-6' || isTaken('advance-assessment-made')
  return isPurchase ? ['procurement'] : ['procurement', 'listing']
}
