import type { Text } from '#language'
import type { Fault, Refusal } from '../schema/refusal.ts'

export type { Fault, Refusal }

/** Either what was asked for, or every fault found on the way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

/** What a refusal for bad input says first. */
export const faultsFound = (count: number): Text => ({
  en: count === 1 ? 'There is one fault in the input.' : `There are ${count} faults in the input.`,
  zh: `输入中有${count}处错误。`,
})
