import type { Text } from '#language'

/** One fault in what was given: where it stands, what was expected, and an example of it right. */
export interface Fault {
  /** JSON pointer into the file: '/facts/usersWithPersonalInformation'. */
  readonly pointer: string
  /** From 1; absent where the input was not a text. */
  readonly line?: number
  readonly column?: number
  readonly message: Text
  readonly expected: Text
  readonly example: string
}

/** Something asked for and not done, and why. A value, never thrown. */
export interface Refusal {
  readonly code: 'bad-input' | 'not-in-force'
  readonly cite: readonly string[]
  readonly message: Text
  readonly remedy: Text
  readonly faults: readonly Fault[]
  /** How many faults were found beyond those listed. */
  readonly more?: number
}

/** Either what was asked for, or every fault found on the way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

/** What a refusal for bad input says first. */
export const faultsFound = (count: number): Text => ({
  en: count === 1 ? 'There is one fault in the input.' : `There are ${count} faults in the input.`,
  zh: `输入中有${count}处错误。`,
})
