import type { Text } from '#language'
import {
  articlesOf,
  type Condition,
  conditionsOfFlag,
  type Duty,
  type Fact,
  type Flag,
  type Leaf,
  leavesOf,
  type Proof,
  type Regulation,
  type Status,
  type TierReason,
  type Tiers,
} from '#rules'
import { beforeText, boundText, eitherOf, positionText } from '#words'
import { Completions } from './completions.ts'
import { type Domain, domainOf, domainOfReading } from './domains.ts'
import { Settlements } from './duty-memory.ts'
import { type Node, NodeTable } from './prove.ts'
import { type Residual, Residuals } from './residuals.ts'

export interface ReadyDuty {
  readonly duty: Duty
  readonly articles: readonly string[]
  /** The node of its condition. */
  readonly when: number
  readonly function: Residual
  readonly done: ReadyCondition | undefined
}

/** A condition of which only the status is asked: what its members say is exact unless it has a function too. */
export interface ReadyCondition {
  readonly node: number
  readonly function: Residual | undefined
  /** No fact stands in it twice: where nothing is impossible its members' statuses are exact. */
  readonly readOnce: boolean
}

export interface ReadyTierReason extends Pick<TierReason, 'name' | 'claim'> {
  readonly tier: 'governance' | 'supplemental'
  readonly function: Residual
  readonly condition: ReadyCondition
}

export interface ReadyFlag {
  readonly flag: Flag
  readonly articles: readonly string[]
  readonly condition: ReadyCondition | undefined
  readonly unless: ReadyCondition | undefined
}

/** A regulation with its tiers, every rule a function in one table. */
export interface Compiled {
  readonly regulation: Regulation
  readonly domains: readonly Domain[]
  /** Which of the domains are readings; the others are facts, in the vocabulary's order. */
  readonly readings: readonly number[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly residuals: Residuals
  readonly settled: Settlements
  /** Which completions can be. */
  readonly completions: Completions
  /** 1 where complete answers can stand together: no inconsistency holds among facts that apply. */
  readonly possible: Residual
  /** The conditions of duties and flags, member by member. */
  readonly nodes: NodeTable
  readonly duties: readonly ReadyDuty[]
  /** 1 where some filing duty is met. */
  readonly filing: Residual
  /** 1 where some filing duty is met under some position of each reading. */
  readonly filingUnderSome: Residual
  /** 0 must file, 1 consult, 2 no filing. */
  readonly verdict: Residual
  /** 1 where the advance assessment is due. */
  readonly assess: Residual
  readonly exposure: Residual
  /** 0 ordinary, 1 supplemental, 2 governance. */
  readonly tier: Residual
  /** Those of governance first. */
  readonly tierReasons: readonly ReadyTierReason[]
  readonly flags: readonly ReadyFlag[]
  /** The facts that are judgements. */
  readonly judgements: readonly string[]
  /** The same by domain: 1 for a judgement. */
  readonly isJudgement: Uint8Array
  /** Each judgement with the facts that record its ground. */
  readonly factors: readonly (readonly [judgement: string, factors: readonly string[]])[]
  readonly appliesWhen: ReadonlyMap<string, Residual>
  /** Nothing answered, every reading at its default: where a matter starts. */
  readonly start: Int32Array
  readonly inconsistencies: readonly Residual[]
  /** The function of a condition of which the rules test every leaf. */
  functionOf(condition: Condition): Residual
}

/** How many of the conditions hold, up to `count`. */
const countUpTo = (count: number) => (a: number, b: number) => Math.min(a + b, count)

export function compile(regulation: Regulation, tiers: Tiers): Compiled {
  const conditions = [
    ...regulation.duties.flatMap(({ when, done }) => (done && 'op' in done ? [when, done] : [when])),
    ...regulation.flags.flatMap(conditionsOfFlag),
    ...Object.values(regulation.appliesWhen),
    ...regulation.inconsistencies.map((inconsistency) => inconsistency.when),
    ...[...tiers.governance, ...tiers.supplemental].map(({ when }) => when),
  ]
  const leaves = new Map<string, Leaf[]>()
  for (const leaf of conditions.flatMap(leavesOf)) {
    if (leaf.op !== 'under') leaves.set(leaf.fact, [...(leaves.get(leaf.fact) ?? []), leaf])
  }
  const facts = Object.entries(regulation.facts)
  const asked = readingsBeside(conditions, Object.keys(regulation.facts))
  const domains = facts.flatMap(([name, fact]) => [
    ...(asked.get(name) ?? []).map((reading) =>
      domainOfReading(reading, Object.keys(regulation.readings[reading]!.positions)),
    ),
    domainOf(name, fact, leaves.get(name) ?? []),
  ])
  const readings = domains.flatMap((domain, index) => (domain.kind === 'reading' ? [index] : []))
  const indexOf = new Map(domains.map((domain, index) => [domain.name, index]))
  const residuals = new Residuals(domains)

  const truthOf = (leaf: Leaf, domain: Domain): number =>
    leaf.negated ? domain.full & ~domain.truthOf(leaf) : domain.truthOf(leaf)
  const domainIndex = (leaf: Leaf): number => indexOf.get(leaf.op === 'under' ? leaf.reading : leaf.fact)!

  const functions = new Map<Condition, Residual>()
  const functionOf = (condition: Condition): Residual => {
    let known = functions.get(condition)
    if (known === undefined) {
      known = functionAnew(condition)
      functions.set(condition, known)
    }
    return known
  }
  const functionAnew = (condition: Condition): Residual => {
    if (condition.op === 'term') return functionOf(condition.condition)
    if (!('conditions' in condition)) {
      const index = domainIndex(condition)
      return residuals.test(index, truthOf(condition, domains[index]!))
    }
    const members = condition.conditions.map(functionOf)
    if (condition.op === 'allOf') return members.reduce((f, g) => residuals.and(f, g))
    if (condition.op === 'anyOf') return members.reduce((f, g) => residuals.or(f, g))
    const { count } = condition
    const held = members.reduce((f, g) => residuals.apply(`count${count}`, f, g, countUpTo(count)))
    return residuals.apply(`from${count}`, held, residuals.constant(count), (a, b) => (a >= b ? 1 : 0))
  }

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
    const domain = domainIndex(condition)
    const line = leafProof(regulation, condition)
    const withStatus = (status: Status): Proof => Object.freeze({ ...line, status })
    const proofs = [withStatus('not-met'), withStatus('met'), withStatus('unknown')] as const
    return { op: 'leaf', domain, truth: truthOf(condition, domains[domain]!), proofs }
  }

  const contradictions = regulation.inconsistencies.map(({ when }) => {
    const facts = new Set(leavesOf(when).flatMap((leaf) => (leaf.op === 'under' ? [] : [leaf.fact])))
    const applies = [...facts].flatMap((fact) => regulation.appliesWhen[fact] ?? [])
    return [when, ...applies].map(functionOf).reduce((f, g) => residuals.and(f, g))
  })
  const contradiction = contradictions.reduce((f, g) => residuals.or(f, g), residuals.zero)
  const possible = residuals.apply('not', contradiction, residuals.zero, (value) => (value ? 0 : 1))
  const completions = new Completions(residuals, possible)
  const constrained = new Set(residuals.supportOf(possible))

  // Where no fact stands twice, the members' statuses give the exact one (each can still go either way by itself),
  // unless which answers can stand together has a say.
  const readyCondition = (condition: Condition): ReadyCondition => {
    const subjects = leavesOf(condition).map(domainIndex)
    const readOnce = new Set(subjects).size === subjects.length
    const isExact = readOnce && !subjects.some((domain) => constrained.has(domain))
    return { node: nodeOf(condition), function: isExact ? undefined : functionOf(condition), readOnce }
  }

  const duties = regulation.duties.map((duty) => ({
    duty,
    articles: articlesOf(duty.cite),
    when: nodeOf(duty.when),
    function: functionOf(duty.when),
    done: duty.done && 'op' in duty.done ? readyCondition(duty.done) : undefined,
  }))
  const dutyFunction = (name: string): Residual => {
    const found = duties.find(({ duty }) => duty.name === name)
    if (!found && regulation.scope) return residuals.zero
    if (!found)
      throw new RangeError(`the verdict names the duty ${name}, which ${regulation.id} does not have`)
    return found.function
  }
  const filing = regulation.verdict.filing
    .map(dutyFunction)
    .reduce((f, g) => residuals.or(f, g), residuals.zero)
  let filingUnderSome = filing
  for (const index of readings) {
    const branches = domains[index]!.examples.map((_, position) =>
      residuals.given(filingUnderSome, index, 1 << position),
    )
    filingUnderSome = branches.reduce((f, g) => residuals.or(f, g))
  }
  const exposure = dutyFunction(regulation.verdict.exposure)
  const toConsult = residuals.or(filingUnderSome, exposure)
  const tierReasons = (['governance', 'supplemental'] as const).flatMap((tier) =>
    tiers[tier].map(({ name, claim, when }) => ({
      tier,
      name,
      claim,
      function: functionOf(when),
      condition: readyCondition(when),
    })),
  )
  const someReason = (of: ReadyTierReason['tier']): Residual =>
    tierReasons
      .filter(({ tier }) => tier === of)
      .reduce((f, each) => residuals.or(f, each.function), residuals.zero)

  const flags = regulation.flags.map((flag) => {
    const [condition, unless] = conditionsOfFlag(flag).map(readyCondition)
    return { flag, articles: articlesOf(flag.cite), condition, unless }
  })

  return {
    regulation,
    domains,
    readings,
    indexOf,
    residuals,
    settled: new Settlements(residuals, completions),
    completions,
    possible,
    nodes: new NodeTable(nodes),
    duties,
    filing,
    filingUnderSome,
    assess: dutyFunction(regulation.verdict.assess.duty),
    exposure,
    verdict: residuals.apply('verdict', filing, toConsult, (file, consult) => (file ? 0 : consult ? 1 : 2)),
    tier: residuals.apply('tier', someReason('governance'), someReason('supplemental'), (high, middle) =>
      high ? 2 : middle ? 1 : 0,
    ),
    tierReasons,
    flags,
    factors: Object.entries(regulation.factors),
    isJudgement: Uint8Array.from(domains, ({ name }) => (regulation.facts[name]?.judgement ? 1 : 0)),
    judgements: facts.filter(([, fact]) => fact.judgement).map(([name]) => name),
    appliesWhen: new Map(
      Object.entries(regulation.appliesWhen).map(([name, condition]) => [name, functionOf(condition)]),
    ),
    start: Int32Array.from(domains, (domain, index) =>
      readings.includes(index)
        ? domain.openAfter({ state: 'answered', value: regulation.readings[domain.name]!.default })
        : domain.full,
    ),
    inconsistencies: regulation.inconsistencies.map((inconsistency) => functionOf(inconsistency.when)),
    functionOf,
  }
}

/**
 * Each reading that a rule asks, under the first fact that stands in a group with it: asked side by side they keep
 * the functions small.
 */
function readingsBeside(conditions: readonly Condition[], facts: readonly string[]): Map<string, string[]> {
  const firstFact = new Map<string, number>()
  const visit = (condition: Condition): void => {
    if (condition.op === 'term') visit(condition.condition)
    else if ('conditions' in condition) {
      const places = leavesOf(condition).flatMap((leaf) =>
        leaf.op === 'under' ? [] : [facts.indexOf(leaf.fact)],
      )
      for (const member of condition.conditions) {
        if (member.op === 'under') {
          firstFact.set(
            member.reading,
            Math.min(firstFact.get(member.reading) ?? facts.length - 1, ...places),
          )
        } else visit(member)
      }
    } else if (condition.op === 'under' && !firstFact.has(condition.reading)) {
      firstFact.set(condition.reading, facts.length - 1)
    }
  }
  conditions.forEach(visit)
  const beside = new Map<string, string[]>()
  for (const [reading, place] of firstFact)
    beside.set(facts[place]!, [...(beside.get(facts[place]!) ?? []), reading])
  return beside
}

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
