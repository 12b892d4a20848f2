import type { AnswerDraft, CountForm, Draft } from '#contract'
import { type Answer, isCountRange } from '#rules'
import type { Matter } from '#screening'
import { emptyAnswer } from './draft.ts'

/** A checked matter as it stands in the boxes of the page. */
export function draftOf({ title, id, teaches, on, scope, answers, positions, expect }: Matter): Draft {
  return {
    title: title ?? '',
    on: on ?? '',
    answers: Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [name, answerDraftOf(answer)]),
    ),
    readings: positions,
    carried: {
      ...(id === undefined ? {} : { id }),
      ...(teaches === undefined ? {} : { teaches }),
      ...(scope === undefined ? {} : { scope }),
      ...(expect === undefined ? {} : { expect }),
    },
  }
}

function answerDraftOf(answer: Answer): AnswerDraft {
  const { on = '', evidence = '', basis = '', reason = '' } = answer
  const said: AnswerDraft = { ...emptyAnswer, ...judgeOf(answer.by), on, evidence, basis, reason }
  if (answer.state !== 'answered') return { ...said, chosen: answer.state }
  const { value } = answer
  const given: AnswerDraft = { ...said, chosen: 'value' }
  if (typeof value !== 'object') return { ...given, value: String(value) }
  return isCountRange(value) ? { ...given, ...countOf(value.least, value.most) } : { ...given, list: value }
}

function judgeOf(by: Answer['by']): Pick<AnswerDraft, 'by' | 'minutes' | 'signedBy'> {
  if (typeof by !== 'object') return { by: by ?? '', minutes: '', signedBy: '' }
  return { by: by.body, minutes: by.minutes ?? '', signedBy: by.signedBy ?? '' }
}

function countOf(least: number, most: number | null): { form: CountForm; number: string; upper: string } {
  const above = String(least - 1)
  if (least === most) return { form: 'exact', number: String(least), upper: '' }
  if (most === null)
    return least === 0
      ? { form: 'between', number: '', upper: '' }
      : { form: 'moreThan', number: above, upper: '' }
  return least === 0
    ? { form: 'atMost', number: String(most), upper: '' }
    : { form: 'between', number: above, upper: String(most) }
}
