import type { Text } from '#language'
import type { ReviewEvent } from '../record/event.ts'
import { nextSteps } from '../record/next-steps.ts'
import type { CasePosition } from '../record/state.ts'
import type { Step } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { stepList } from '../table/step-words.ts'
import type { EventRefusal, RefusalCode } from './refusal.ts'

/** What a refusal of a step is written from. */
export interface Tried {
  readonly rulebook: Rulebook
  readonly position: CasePosition
  readonly event: ReviewEvent
  readonly step: Step
  readonly law: string
}

export const refuse = (
  code: RefusalCode,
  step: Step | undefined,
  message: Text,
  remedy: Text | Remedy,
): EventRefusal => {
  const { said, example } = 'said' in remedy ? remedy : { said: remedy, example: '' }
  return {
    code,
    cite: step?.cite ?? [],
    message,
    remedy: said,
    faults: [],
    ...(example === '' ? {} : { example }),
  }
}

/** A remedy in words, and what has to be typed for it. */
export interface Remedy {
  readonly said: Text
  readonly example: string
}

/** What can be done instead, in the state the case is in. */
export function possibleNow({ rulebook, position, law }: Omit<Tried, 'step'>): Remedy {
  const steps = nextSteps(rulebook, position, law)
  const acts = stepList(steps)
  return {
    said: { en: `Possible now: ${acts.en}.`, zh: `目前可以记录：${acts.zh}。` },
    example: steps.map(({ name }) => name).join(', '),
  }
}

/** Something to do first, before what is possible now. */
export const both = (first: Text, { said, example }: Remedy, typed = example): Remedy => ({
  said: { en: `${first.en} ${said.en}`, zh: `${first.zh}${said.zh}` },
  example: typed,
})
