import { type Condition, conditionsOfFlag, type Leaf, leavesOf, type Regulation, type Tiers } from '#rules'
import { type Domain, domainOf, domainOfReading } from '../domains.ts'

/** The facts and readings that rules ask, each with its answer classes: in the vocabulary's order, a number each. */
export interface AnswerDomains {
  readonly domains: readonly Domain[]
  /** Which of the domains are readings; the others are facts. */
  readonly readings: readonly number[]
  readonly indexOf: ReadonlyMap<string, number>
  /** Nothing answered, every reading at its default: where a matter starts. */
  readonly start: Int32Array
}

/** The first stage: every condition that a regulation and its tiers ask, and from it the classes to tell apart. */
export function answerDomains(regulation: Regulation, tiers: Tiers): AnswerDomains {
  const conditions = [
    ...regulation.duties.flatMap(({ when, done }) => (done && 'op' in done ? [when, done] : [when])),
    ...regulation.flags.flatMap(conditionsOfFlag),
    ...Object.values(regulation.appliesWhen),
    ...regulation.inconsistencies.map(({ when }) => when),
    ...[...tiers.governance, ...tiers.supplemental].map(({ when }) => when),
  ]
  const leaves = new Map<string, Leaf[]>()
  for (const leaf of conditions.flatMap(leavesOf)) {
    if (leaf.op === 'under') continue
    const ofFact = leaves.get(leaf.fact)
    if (ofFact) ofFact.push(leaf)
    else leaves.set(leaf.fact, [leaf])
  }
  const asked = readingsBeside(conditions, Object.keys(regulation.facts))
  const domains = Object.entries(regulation.facts).flatMap(([name, fact]) => [
    ...(asked.get(name) ?? []).map((reading) =>
      domainOfReading(reading, Object.keys(regulation.readings[reading]!.positions)),
    ),
    domainOf(name, fact, leaves.get(name) ?? []),
  ])
  return {
    domains,
    readings: domains.flatMap(({ kind }, index) => (kind === 'reading' ? [index] : [])),
    indexOf: new Map(domains.map(({ name }, index) => [name, index])),
    start: Int32Array.from(domains, (domain) =>
      domain.kind === 'reading'
        ? domain.openAfter({ state: 'answered', value: regulation.readings[domain.name]!.default })
        : domain.full,
    ),
  }
}

/** The domain of what a leaf tests. */
export const domainIndex = ({ indexOf }: AnswerDomains, leaf: Leaf): number =>
  indexOf.get(leaf.op === 'under' ? leaf.reading : leaf.fact)!

/** The classes of its domain in which a leaf holds. */
export function truthOf({ domains }: AnswerDomains, leaf: Leaf, index: number): number {
  const domain = domains[index]!
  return leaf.negated ? domain.full & ~domain.truthOf(leaf) : domain.truthOf(leaf)
}

/**
 * Each reading that a rule asks, under the first fact that stands in a group with it: asked side by side they keep
 * the functions small.
 */
function readingsBeside(conditions: readonly Condition[], facts: readonly string[]): Map<string, string[]> {
  const firstFact = new Map<string, number>()
  const placeOf = new Map(facts.map((fact, index) => [fact, index]))
  const visit = (condition: Condition): void => {
    if (condition.op === 'term') visit(condition.condition)
    else if ('conditions' in condition) {
      const readings = condition.conditions.flatMap((member) =>
        member.op === 'under' ? [member.reading] : [],
      )
      if (readings.length > 0) {
        const places = leavesOf(condition).flatMap((leaf) =>
          leaf.op === 'under' ? [] : [placeOf.get(leaf.fact)!],
        )
        for (const reading of readings) {
          firstFact.set(reading, Math.min(firstFact.get(reading) ?? facts.length - 1, ...places))
        }
      }
      for (const member of condition.conditions) if (member.op !== 'under') visit(member)
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
