import type { Text } from '#language'
import type { Condition, Fact, Leaf, Proof, Regulation } from '#rules'
import { beforeText, boundText, eitherOf, positionText } from '#words'
import type { Node } from '../prove.ts'
import { type AnswerDomains, domainIndex, truthOf } from './answer-domains.ts'

/** The third stage: every condition a node to prove, members before the groups they stand in. */
export function proofNodes(
  table: AnswerDomains,
  regulation: Regulation,
): { readonly nodes: Node[]; nodeOf(condition: Condition): number } {
  const nodes: Node[] = []
  const placed = new Map<Condition, number>()
  const nodeOf = (condition: Condition): number => {
    const known = placed.get(condition)
    if (known !== undefined) return known
    const node = readyNode(condition)
    placed.set(condition, nodes.length)
    return nodes.push(node) - 1
  }
  const readyNode = (condition: Condition): Node => {
    if (condition.op === 'term') {
      const { claim, denial, cite, negated } = condition
      return { op: 'term', claim: negated ? denial : claim, cite, condition: nodeOf(condition.condition) }
    }
    if ('conditions' in condition) {
      return { op: 'group', count: condition.count, members: condition.conditions.map(nodeOf) }
    }
    const domain = domainIndex(table, condition)
    const proofs: Proof[] = []
    const proofOf = (status: 0 | 1 | 2): Proof => {
      proofs[status] ??= Object.freeze({ ...leafProof(regulation, condition), status: STATUSES[status] })
      return proofs[status]
    }
    return { op: 'leaf', domain, truth: truthOf(table, condition, domain), proofOf }
  }
  return { nodes, nodeOf }
}

const STATUSES = ['not-met', 'met', 'unknown'] as const

function leafProof(regulation: Regulation, leaf: Leaf): Omit<Proof, 'status'> {
  if (leaf.op === 'under') {
    const reading = regulation.readings[leaf.reading]!
    const claim = positionText(reading.positions[leaf.position]!, leaf.negated)
    return { claim, cite: reading.touches, because: [], join: 'all', reading: leaf.reading }
  }
  const fact = regulation.facts[leaf.fact]!
  const template = leaf.negated ? fact.denial : fact.claim
  const value = valueSaid(fact, leaf)
  const claim = {
    en: template.en.replace('{value}', value.en),
    zh: template.zh.replace('{value}', value.zh),
  }
  return { claim, cite: fact.cite, because: [], join: 'all', fact: leaf.fact }
}

function valueSaid(fact: Fact, leaf: Leaf): Text {
  if (leaf.op === 'before') return beforeText(leaf.day)
  if (leaf.op === 'moreThan' || leaf.op === 'isAtLeast') return boundText(leaf.op, leaf.bound)
  if ('values' in leaf && 'values' in fact) {
    return eitherOf(leaf.values.map((value) => (fact.values as Record<string, Text>)[value]!))
  }
  return { en: '', zh: '' }
}
