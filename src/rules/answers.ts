/** What is known of one fact. A fact that is absent was not asked. */
export type Answer = Answered | NotKnown | NotApplicable

/** Asked, and not known; whoever said so is kept. */
export interface NotKnown extends Provenance {
  readonly state: 'dont-know'
}

/** Other answers exclude the fact (its `appliesWhen` is not met). Never read as no. */
export interface NotApplicable extends Provenance {
  readonly state: 'not-applicable'
}

export interface Answered extends Provenance {
  readonly state: 'answered'
  /** Yes or no; the value; the complete list of values; for a count, what is known of it. */
  readonly value: boolean | string | readonly string[] | CountRange
}

/** A count from `least` to `most`, both included; an exact count has them equal; `most: null` has no upper end. */
export interface CountRange {
  readonly least: number
  readonly most: number | null
}

/** Who answered, when, on what. Only a judgement needs `by`. */
export interface Provenance {
  readonly by?: string | Judge
  /** Civil date in China, 'YYYY-MM-DD'. */
  readonly on?: string
  readonly evidence?: string
  /** How a count was counted. */
  readonly basis?: string
  readonly reason?: string
}

/**
 * A body that judges, with its document. The judgement is the organisation's; the signer answers for signing.
 *
 * @example { body: '网络安全和信息化领导小组', minutes: '〔2026〕12号', signedBy: '…' }
 */
export interface Judge {
  readonly body: string
  /** The number of the minutes, its brackets kept. */
  readonly minutes?: string
  readonly signedBy?: string
}

/** Whether anybody is named: a blank is nobody. */
export const isNamed = (by: Provenance['by']): boolean =>
  (typeof by === 'string' ? by : (by?.body ?? '')).trim() !== ''

/** Whether somebody is named for an answer and its day is said: what a judgement needs. */
export const isSigned = ({ by, on }: Provenance): boolean => isNamed(by) && (on ?? '').trim() !== ''

/**
 * A judgement answered no that nobody signed. It counts as not yet judged: nothing follows from it. A yes stands
 * without a signature, for it closes nothing.
 */
export const isUnsignedNo = (answer: Answer): boolean =>
  answer.state === 'answered' && answer.value === false && !isSigned(answer)

export type Answers = Readonly<Record<string, Answer>>

export const isCountRange = (value: Answered['value']): value is CountRange =>
  typeof value === 'object' && 'least' in value
