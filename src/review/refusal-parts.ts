import type { Text } from '#language'
import type { ReviewEvent } from './event.ts'
import { nextSteps } from './next.ts'
import type { Step } from './procedure.ts'
import type { EventRefusal, RefusalCode } from './refused.ts'
import type { ReviewState } from './state.ts'
import type { Review } from './terms.ts'
import { stepList } from './words.ts'

/** What a refusal of a step is written from. */
export interface Tried {
  readonly review: Review
  readonly state: ReviewState
  readonly event: ReviewEvent
  readonly step: Step
  readonly table: 0 | 1
}

export const refuse = (
  code: RefusalCode,
  step: Step | undefined,
  message: Text,
  remedy: Text,
): EventRefusal => ({
  code,
  cite: step?.cite ?? [],
  message,
  remedy,
  faults: [],
})

/** What can be done instead, in the state the case is in. */
export function possibleNow({ review, state, table }: Omit<Tried, 'step'>): Text {
  const names = stepList(nextSteps(review, state, table))
  return { en: `Possible now: ${names.en}.`, zh: `目前可以记录：${names.zh}。` }
}

export const both = (first: Text, second: Text): Text => ({
  en: `${first.en} ${second.en}`,
  zh: `${first.zh}${second.zh}`,
})
