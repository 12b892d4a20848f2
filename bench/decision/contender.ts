import type { DrawnMatter } from '../matters.ts'

/** The duties of Order No. 8 under the default readings, in the contract's order. */
export const DUTIES = [
  'advanceAssessment',
  'fileForProcurement',
  'obtainSupplierCommitments',
  'fileBeforeForeignListing',
  'submitMaterials',
  'provideSupplementaryMaterials',
  'exposedToReviewByTheOffice',
  'mitigateDuringReview',
  'superviseCommitments',
] as const

export type DutyName = (typeof DUTIES)[number]

/** What an engine answers, in the contract's words. */
export interface Decision {
  readonly verdict: string
  readonly duties: Readonly<Record<DutyName, 'met' | 'not-met' | 'unknown'>>
  /** The facts each duty still turns on, for engines that can say. */
  readonly missing?: Readonly<Record<DutyName, ReadonlySet<string>>>
  /** For engines that give them: the tier, and the flags that a condition raises. */
  readonly tier?: string
  readonly flags?: ReadonlySet<string>
}

/** Matters in the form one engine takes, ready to be decided. */
export interface Loaded {
  /**
   * Decides every matter and reads the whole answer. What is timed.
   *
   * @returns how much was read: a sum nobody needs, so that nothing can be left out
   */
  pass(): number | Promise<number>
  /** One matter's answer in the contract's words. Not timed. */
  decide(index: number): Decision | Promise<Decision>
}

/** An engine with the decision written in its language, built once. */
export interface Contender {
  readonly name: string
  /** What it answers, for the table. */
  readonly answers: string
  /** Puts matters into the form the engine takes. Not timed. */
  load(matters: readonly DrawnMatter[]): Loaded
}

export const byDuty = <T>(of: (duty: DutyName) => T): Readonly<Record<DutyName, T>> =>
  Object.fromEntries(DUTIES.map((duty) => [duty, of(duty)])) as Record<DutyName, T>
