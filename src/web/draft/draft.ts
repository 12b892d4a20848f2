import type { Expectation } from '#contract'
import type { Text } from '#language'
import type { Scope } from '#rules'

/** One answer exactly as it stands in the boxes; what it means is worked out anew each time, never stored. */
export interface AnswerDraft {
  /** Empty: not asked. */
  readonly chosen: '' | 'value' | 'dont-know' | 'not-applicable'
  /** 'true' or 'false' for a yes-no fact; the value for a one-of fact. */
  readonly value: string
  readonly list: readonly string[]
  readonly form: CountForm
  /** The count as typed; for 'between' the lower bound. */
  readonly number: string
  /** The upper bound of 'between' as typed. */
  readonly upper: string
  readonly by: string
  /** Of a body that judged: its minutes and who signed them. */
  readonly minutes: string
  readonly signedBy: string
  readonly on: string
  readonly evidence: string
  readonly basis: string
  readonly reason: string
}

export type CountForm = 'exact' | 'moreThan' | 'atMost' | 'between'

/** A matter as it stands in the page. Answers that other answers exclude stay here and are not sent on. */
export interface Draft {
  readonly title: string
  /** The day whose law applies, as typed; empty is today in China. */
  readonly on: string
  readonly answers: Readonly<Record<string, AnswerDraft>>
  readonly readings: Readonly<Record<string, string>>
  /** What an imported file carried besides, given back on export. */
  readonly carried: {
    readonly id?: string
    readonly teaches?: Text
    readonly scope?: readonly Scope[]
    readonly expect?: Expectation
  }
}

export const emptyAnswer: AnswerDraft = {
  chosen: '',
  value: '',
  list: [],
  form: 'exact',
  number: '',
  upper: '',
  by: '',
  minutes: '',
  signedBy: '',
  on: '',
  evidence: '',
  basis: '',
  reason: '',
}

export const emptyDraft: Draft = { title: '', on: '', answers: {}, readings: {}, carried: {} }

export const isBlank = (draft: Draft): boolean =>
  draft.title === '' &&
  draft.on === '' &&
  Object.keys(draft.readings).length === 0 &&
  Object.values(draft.answers).every(isUntouched)

export const isUntouched = (answer: AnswerDraft): boolean =>
  answer.chosen === '' &&
  PROVENANCE.every((field) => answer[field] === '') &&
  answer.number + answer.upper === ''

export const PROVENANCE = ['by', 'minutes', 'signedBy', 'on', 'evidence', 'basis', 'reason'] as const
