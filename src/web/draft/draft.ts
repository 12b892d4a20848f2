import type { AnswerDraft, Draft } from '#contract'

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
