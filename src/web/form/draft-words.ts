import type { AnswerDraft } from '#contract'
import type { Text } from '#language'
import type { Fact } from '#rules'
import { words } from '../words.ts'

/** What stands in the boxes of a question, in words; a number is said as it was typed. */
export function draftSaid(fact: Fact, { chosen, value, list, number, upper }: AnswerDraft): Text {
  if (chosen === 'dont-know') return words.dontKnow
  const labels = 'values' in fact ? (fact.values as Readonly<Record<string, Text>>) : {}
  switch (fact.kind) {
    case 'yes-no':
      return value === 'true' ? words.yes : value === 'false' ? words.no : words.notAsked
    case 'day':
      return value === '' ? words.notAsked : { en: value, zh: value }
    case 'one-of':
      return labels[value] ?? words.notAsked
    case 'any-of':
      return {
        en: list.map((item) => labels[item]?.en ?? item).join(', '),
        zh: list.map((item) => labels[item]?.zh ?? item).join('、'),
      }
    case 'count': {
      const typed = [number, upper].filter((part) => part !== '').join(' – ')
      return { en: typed, zh: typed }
    }
  }
}
