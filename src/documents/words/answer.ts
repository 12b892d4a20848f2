import type { Text } from '#language'
import { type Answer, type Answered, type CountRange, type Fact, isCountRange } from '#rules'
import { valueLabel } from './condition.ts'
import { listed } from './lists.ts'
import { numberText } from './number.ts'

/** What a matter says of a fact: the value alone, or why there is none. */
export function answeredText(fact: Fact, answer: Answer | undefined): Text {
  if (!answer) return { en: 'not asked', zh: '未询问' }
  if (answer.state === 'dont-know') return { en: 'not known', zh: '不清楚' }
  if (answer.state === 'not-applicable') return { en: 'not applicable', zh: '不适用' }
  return valueText(fact, answer.value)
}

export function valueText(fact: Fact, value: Answered['value']): Text {
  if (typeof value === 'boolean') return value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }
  if (typeof value === 'object' && isCountRange(value)) return rangeText(value)
  return listed(
    [value].flat().map((each) => valueLabel(fact, each)),
    ', ',
    '、',
  )
}

/** A count that is exact, or known only between bounds. */
export function rangeText({ least, most }: CountRange): Text {
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
