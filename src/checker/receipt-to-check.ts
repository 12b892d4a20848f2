import type { Answer, Determination, Regulation, Scope, Tiers } from '#rules'

/** What is checked: a receipt's day, answers, readings and result, and the law it names, all as plain data. */
export interface ReceiptToCheck {
  readonly regulation: Regulation
  readonly tiers: Tiers
  readonly on: string
  /** The activities screened, where not all are. */
  readonly scope?: readonly Scope[]
  readonly facts: Readonly<Record<string, Answer>>
  /** Every reading of the version with its position. */
  readonly readings: Readonly<Record<string, string>>
  readonly result: Determination
  /** Claims and messages of another release may be worded otherwise: then what they speak of is compared, not the words. */
  readonly wordsDiffer?: true
}
