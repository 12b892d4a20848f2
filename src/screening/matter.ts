import type { Expectation } from '#contract'
import type { Text } from '#language'
import type { Facts } from '#practice'
import type { Answers, FactsGiven, Scope } from '#rules'

/**
 * A matter as a person or a file gives it, before it is checked: the contract's matter file as an object. A misspelt
 * fact does not compile.
 */
export interface MatterGiven {
  readonly matter?: string
  readonly id?: string
  readonly teaches?: string | Text
  readonly on?: string
  /** Screened for these alone: procurement, listing, processing, supply. */
  readonly scope?: Scope | readonly Scope[]
  readonly facts: FactsGiven<Facts>
  readonly readings?: Readonly<Record<string, string | boolean>>
  readonly expect?: Expectation
}

/** A checked matter. */
export interface Matter {
  readonly title: string | undefined
  readonly id: string | undefined
  readonly teaches: Text | undefined
  /** The day whose law applies, if the file says one. */
  readonly on: string | undefined
  /** Screened for these alone; absent: for all. */
  readonly scope?: readonly Scope[]
  readonly answers: Answers
  /** Readings switched away from their default. */
  readonly positions: Readonly<Record<string, string>>
  readonly expect: Expectation | undefined
}
