import type { Text } from '#language'
import { type Answer, type Fact, isCountRange } from '#rules'
import { grouped } from '../draft/typed-count.ts'
import { words } from '../words.ts'

/** An answer in words. */
export function answerSaid(fact: Fact, answer: Answer): Text {
  if (answer.state === 'dont-know') return words.dontKnow
  if (answer.state === 'not-applicable') return words.notApplicable
  const { value } = answer
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const labels = 'values' in fact ? (fact.values as Readonly<Record<string, Text>>) : {}
  if (typeof value === 'string') return labels[value] ?? { en: value, zh: value }
  if (isCountRange(value)) return countSaid(value.least, value.most)
  return {
    en: value.map((item) => labels[item]?.en ?? item).join(', '),
    zh: value.map((item) => labels[item]?.zh ?? item).join('、'),
  }
}

function countSaid(least: number, most: number | null): Text {
  if (least === most) return { en: grouped(least), zh: grouped(least) }
  const above = grouped(least - 1)
  if (most === null) return { en: `more than ${above}`, zh: `超过${above}` }
  const upTo = grouped(most)
  if (least === 0) return { en: `at most ${upTo}`, zh: `不超过${upTo}` }
  return { en: `more than ${above}, at most ${upTo}`, zh: `超过${above}且不超过${upTo}` }
}
