import type { Text } from '#language'
import { type Answer, type Answered, type Fact, isCountRange, valueLabel } from '#rules'
import { DONT_KNOW, listed, NO, NOT_APPLICABLE, NOT_ASKED, rangeText, YES } from '#words'

/** What a matter says of a fact: the value alone, or why there is none. */
export function answeredText(fact: Fact, answer: Answer | undefined): Text {
  if (!answer) return NOT_ASKED
  if (answer.state === 'dont-know') return DONT_KNOW
  if (answer.state === 'not-applicable') return NOT_APPLICABLE
  return valueText(fact, answer.value)
}

export function valueText(fact: Fact, value: Answered['value']): Text {
  if (typeof value === 'boolean') return value ? YES : NO
  if (typeof value === 'object' && isCountRange(value)) return rangeText(value)
  return listed(
    [value].flat().map((each) => valueLabel(fact, each)),
    ', ',
    '、',
  )
}
