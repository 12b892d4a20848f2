import type { Text } from '#language'
import { beforeText, boundText, eitherOf, listed, positionText as readingText, withValues } from '#words'
import type { Condition, FactLeaf, ReadingLeaf, Term } from './conditions.ts'
import type { Regulation } from './regulation.ts'
import type { Fact } from './vocabulary.ts'

/** What a leaf of a condition says, in the words of its fact with the bound or the values in place. */
export function leafText(leaf: FactLeaf, { facts }: Regulation): Text {
  const fact = facts[leaf.fact]!
  const said = leaf.negated ? fact.denial : fact.claim
  if ('values' in leaf) {
    return withValues(
      said,
      leaf.values.map((value) => valueLabel(fact, value)),
      eitherOf,
    )
  }
  if ('day' in leaf) return withValues(said, [beforeText(leaf.day)], eitherOf)
  return 'bound' in leaf ? withValues(said, [boundText(leaf.op, leaf.bound)], eitherOf) : said
}

/** The label of a value of a fact that has values. */
export const valueLabel = (fact: Fact, value: string): Text =>
  ('values' in fact && (fact.values as Readonly<Record<string, Text>>)[value]) || { en: value, zh: value }

/** What a position of a reading says; denied, that it is not taken. */
export function positionText({ reading, position, negated }: ReadingLeaf, { readings }: Regulation): Text {
  const said = readings[reading]!.positions[position]!
  return negated ? readingText(said, true) : said
}

export const termText = ({ negated, claim, denial }: Term): Text => (negated ? denial : claim)

/** A condition as one sentence, from the claims of the facts and terms it is made of. */
export function conditionText(condition: Condition, regulation: Regulation): Text {
  switch (condition.op) {
    case 'term':
      return termText(condition)
    case 'under':
      return positionText(condition, regulation)
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
