import type { Text } from '#language'
import { type Answer, type Answered, type CountRange, type Fact, isCountRange, type Provenance } from '#rules'
import { both, joined, listed } from './layout/index.ts'
import { dateText, numberText } from './words-date.ts'

/** The answer a matter gives to a fact, with who gave it, when, and on what ground. */
export function answerText(fact: Fact, answer: Answer | undefined): Text {
  if (!answer) return { en: 'not asked', zh: '未询问' }
  if (answer.state === 'dont-know') return { en: 'not known', zh: '不清楚' }
  if (answer.state === 'not-applicable') return { en: 'not applicable', zh: '不适用' }
  const ground = provenanceText(fact, answer)
  const value = valueText(fact, answer.value)
  return ground.length === 0 ? value : joined(value, { en: ' — ', zh: '——' }, listed(ground))
}

function valueText(fact: Fact, value: Answered['value']): Text {
  if (typeof value === 'boolean') return value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }
  if (typeof value === 'object' && isCountRange(value)) return rangeText(value)
  const labels = 'values' in fact ? (fact.values as Readonly<Record<string, Text>>) : {}
  return listed(
    [value].flat().map((each) => labels[each] ?? both(each)),
    ', ',
    '、',
  )
}

function rangeText({ least, most }: CountRange): Text {
  const [above, end] = [numberText(least - 1), numberText(most ?? 0)]
  if (least === most) return numberText(least)
  if (most === null) {
    return least === 0
      ? { en: 'any number', zh: '数量不限' }
      : { en: `more than ${above.en}`, zh: `超过${above.zh}` }
  }
  if (least === 0) return { en: `at most ${end.en}`, zh: `不超过${end.zh}` }
  return { en: `more than ${above.en}, at most ${end.en}`, zh: `超过${above.zh}且不超过${end.zh}` }
}

function provenanceText(fact: Fact, { by, on, basis, evidence, reason }: Provenance): readonly Text[] {
  const who = fact.judgement ? { en: 'judged by ', zh: '判断人：' } : { en: 'by ', zh: '答复人：' }
  const day = on ? dateText(on) : undefined
  return [
    ...(by ? [joined(who, by, ...(day ? [{ en: ', ', zh: '，' }, day] : []))] : []),
    ...(basis ? [joined({ en: 'basis: ', zh: '计数口径：' }, basis)] : []),
    ...(day && !by ? [joined({ en: 'as of ', zh: '截至' }, day)] : []),
    ...(evidence ? [joined({ en: 'evidence: ', zh: '证据：' }, evidence)] : []),
    ...(reason ? [joined({ en: 'reason: ', zh: '理由：' }, reason)] : []),
  ]
}
