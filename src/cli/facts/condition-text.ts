import type { Text } from '#language'
import type { Condition, FactLeaf, Regulation } from '#rules'
import { listed } from '../layout/index.ts'

/** A condition as one sentence, from the claims of the facts and terms it is made of. */
export function conditionText(condition: Condition, regulation: Regulation): Text {
  switch (condition.op) {
    case 'term':
      return condition.negated ? condition.denial : condition.claim
    case 'under':
      return regulation.readings[condition.reading]!.positions[condition.position]!
    case 'allOf':
    case 'anyOf':
    case 'atLeast': {
      const parts = condition.conditions.map((each) => conditionText(each, regulation))
      return condition.op === 'allOf' ? listed(parts, ', and ', '，且') : listed(parts, ', or ', '，或者')
    }
    default:
      return leafText(condition, regulation)
  }
}

function leafText(leaf: FactLeaf, { facts }: Regulation): Text {
  const fact = facts[leaf.fact]!
  const said = leaf.negated ? fact.denial : fact.claim
  const values = 'values' in leaf ? leaf.values.join(', ') : 'bound' in leaf ? String(leaf.bound) : ''
  return { en: said.en.replace('{value}', values), zh: said.zh.replace('{value}', values) }
}
