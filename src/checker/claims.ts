import type { Text } from '#language'
import type { Condition, Group, Proof, Regulation } from '#rules'
import { beforeText, boundText, eitherOf, positionText } from '#words'
import { sameList, sameText } from './finding.ts'

/** What a proof line has to say to be about a condition. */
export type Said = Pick<Proof, 'claim' | 'cite' | 'fact' | 'reading'>

/**
 * The line that the regulation gives a condition: a term its own claim, a leaf that of its fact or reading, a group
 * how many of its members are needed, under the citation of what it stands in.
 */
export function lineOf(condition: Condition, cite: readonly string[], { facts, readings }: Regulation): Said {
  if (condition.op === 'term') {
    return { claim: condition.negated ? condition.denial : condition.claim, cite: condition.cite }
  }
  if ('conditions' in condition) return { claim: nameOf(condition), cite }
  if (condition.op === 'under') {
    const { reading, position, negated } = condition
    const { positions, touches } = readings[reading]!
    return { claim: positionText(positions[position]!, negated), cite: touches, reading }
  }
  const fact = facts[condition.fact]!
  const { en, zh } = condition.negated ? fact.denial : fact.claim
  const value = tested(condition, 'values' in fact ? fact.values : {})
  return {
    claim: { en: en.replace('{value}', value.en), zh: zh.replace('{value}', value.zh) },
    cite: fact.cite,
    fact: condition.fact,
  }
}

export const isLine = (line: Said, said: Said): boolean =>
  sameText(line.claim, said.claim) &&
  sameList(line.cite, said.cite) &&
  line.fact === said.fact &&
  line.reading === said.reading

function nameOf({ count, conditions }: Group): Text {
  if (count === conditions.length) return { en: 'All of these', zh: '下列各项全部成立' }
  if (count === 1) return { en: 'At least one of these', zh: '下列至少一项成立' }
  return { en: `At least ${count} of these`, zh: `下列至少${count}项成立` }
}

/** The bound or the values that a leaf tests, in words. */
function tested(leaf: Condition, labels: Readonly<Record<string, Text>>): Text {
  if ('day' in leaf) return beforeText(leaf.day)
  if ('bound' in leaf) return boundText(leaf.op, leaf.bound)
  if (!('values' in leaf)) return { en: '', zh: '' }
  return eitherOf(leaf.values.map((value) => labels[value]!))
}
