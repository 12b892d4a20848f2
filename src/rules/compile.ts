import type { Text } from '#language'
import { type Condition, type Group, type Leaf, leavesOf } from './conditions.ts'
import { type Domain, domainOf, domainOfReading } from './domains.ts'
import type { Duty, Flag, Proof, Regulation, Status, Tiers } from './regulation.ts'
import { type Residual, Residuals } from './residuals.ts'
import type { Fact } from './vocabulary.ts'

/** A condition ready to be evaluated: leaves as masks over answer classes, with their proof lines at hand. */
export type Ready = ReadyLeaf | ReadyGroup | ReadyTerm

export interface ReadyLeaf {
  readonly op: 'leaf'
  readonly domain: number
  readonly truth: number
  readonly proofs: Readonly<Record<Status, Proof>>
}

export interface ReadyGroup {
  readonly op: 'group'
  /** How many members must hold. */
  readonly count: number
  readonly members: readonly Ready[]
}

export interface ReadyTerm {
  readonly op: 'term'
  readonly claim: Text
  readonly cite: readonly string[]
  readonly condition: Ready
}

export interface ReadyDuty {
  readonly duty: Duty
  readonly when: Ready
  readonly function: Residual
  readonly done: Residual | undefined
}

export interface ReadyFlag {
  readonly flag: Flag
  readonly function: Residual | undefined
}

/** A regulation with its tiers, every rule a function in one table. */
export interface Compiled {
  readonly regulation: Regulation
  readonly domains: readonly Domain[]
  /** The first so many domains are facts, in the vocabulary's order; the others are readings. */
  readonly factCount: number
  readonly indexOf: ReadonlyMap<string, number>
  readonly residuals: Residuals
  readonly duties: readonly ReadyDuty[]
  /** 1 where some filing duty is met. */
  readonly filing: Residual
  /** 1 where some filing duty is met under some position of each reading. */
  readonly filingUnderSome: Residual
  /** 0 must file, 1 consult, 2 no filing. */
  readonly verdict: Residual
  readonly exposure: Residual
  /** 0 ordinary, 1 supplemental, 2 governance. */
  readonly tier: Residual
  readonly flags: readonly ReadyFlag[]
  readonly appliesWhen: ReadonlyMap<string, Residual>
  readonly inconsistencies: readonly Residual[]
}

const or = (a: number, b: number): number => a | b
const and = (a: number, b: number): number => a & b

/** How many of the conditions hold, up to `count`. */
const countUpTo = (count: number) => (a: number, b: number) => Math.min(a + b, count)

export function compile(regulation: Regulation, tiers: Tiers): Compiled {
  const conditions = [
    ...regulation.duties.flatMap(({ when, done }) => (done && 'op' in done ? [when, done] : [when])),
    ...regulation.flags.flatMap((flag) => ('condition' in flag.when ? [flag.when.condition] : [])),
    ...Object.values(regulation.appliesWhen),
    ...regulation.inconsistencies.map((inconsistency) => inconsistency.when),
    tiers.governance,
    tiers.supplemental,
  ]
  const leaves = new Map<string, Leaf[]>()
  const usedReadings = new Set<string>()
  for (const leaf of conditions.flatMap(leavesOf)) {
    if (leaf.op === 'under') usedReadings.add(leaf.reading)
    else leaves.set(leaf.fact, [...(leaves.get(leaf.fact) ?? []), leaf])
  }
  const facts = Object.entries(regulation.facts)
  // Facts before readings: what is left of a rule once the facts are known says which readings still decide.
  const domains = [
    ...facts.map(([name, fact]) => domainOf(name, fact, leaves.get(name) ?? [])),
    ...Object.entries(regulation.readings)
      .filter(([name]) => usedReadings.has(name))
      .map(([name, reading]) => domainOfReading(name, Object.keys(reading.positions))),
  ]
  const indexOf = new Map(domains.map((domain, index) => [domain.name, index]))
  const residuals = new Residuals(domains)

  const truthOf = (leaf: Leaf, domain: Domain): number =>
    leaf.negated ? domain.full & ~domain.truthOf(leaf) : domain.truthOf(leaf)
  const domainIndex = (leaf: Leaf): number => indexOf.get(leaf.op === 'under' ? leaf.reading : leaf.fact)!

  const functionOf = (condition: Condition): Residual => {
    if (condition.op === 'term') return functionOf(condition.condition)
    if (!('conditions' in condition)) {
      const index = domainIndex(condition)
      return residuals.test(index, truthOf(condition, domains[index]!))
    }
    const members = condition.conditions.map(functionOf)
    if (condition.op === 'allOf') return members.reduce((f, g) => residuals.apply('and', f, g, and))
    if (condition.op === 'anyOf') return members.reduce((f, g) => residuals.apply('or', f, g, or))
    const { count } = condition
    const held = members.reduce((f, g) => residuals.apply(`count${count}`, f, g, countUpTo(count)))
    return residuals.apply(`from${count}`, held, residuals.constant(count), (a, b) => (a >= b ? 1 : 0))
  }

  const readyLeaf = (leaf: Leaf): ReadyLeaf => {
    const domain = domainIndex(leaf)
    const line = leafProof(regulation, leaf)
    const proofs = {
      met: Object.freeze({ ...line, status: 'met' as const }),
      'not-met': Object.freeze({ ...line, status: 'not-met' as const }),
      unknown: Object.freeze({ ...line, status: 'unknown' as const }),
    }
    return { op: 'leaf', domain, truth: truthOf(leaf, domains[domain]!), proofs }
  }
  const readyGroup = (group: Group): ReadyGroup => ({
    op: 'group',
    count: group.count,
    members: group.conditions.map(ready),
  })
  const ready = (condition: Condition): Ready => {
    if (condition.op === 'term') {
      const { claim, denial, cite, negated } = condition
      return { op: 'term', claim: negated ? denial : claim, cite, condition: ready(condition.condition) }
    }
    return 'conditions' in condition ? readyGroup(condition) : readyLeaf(condition)
  }

  const duties = regulation.duties.map((duty) => ({
    duty,
    when: ready(duty.when),
    function: functionOf(duty.when),
    done: duty.done && 'op' in duty.done ? functionOf(duty.done) : undefined,
  }))
  const dutyFunction = (name: string): Residual => {
    const found = duties.find(({ duty }) => duty.name === name)
    if (!found) throw new RangeError(`the verdict names the duty ${name}, which ${regulation.id} does not have`)
    return found.function
  }
  const filing = regulation.verdict.filing.map(dutyFunction).reduce((f, g) => residuals.apply('or', f, g, or))
  let filingUnderSome = filing
  for (let index = facts.length; index < domains.length; index += 1) {
    const branches = domains[index]!.examples.map((_, position) =>
      residuals.given(filingUnderSome, index, 1 << position),
    )
    filingUnderSome = branches.reduce((f, g) => residuals.apply('or', f, g, or))
  }
  const exposure = dutyFunction(regulation.verdict.exposure)
  const toConsult = residuals.apply('or', filingUnderSome, exposure, or)
  const governance = functionOf(tiers.governance)
  const supplemental = functionOf(tiers.supplemental)

  return {
    regulation,
    domains,
    factCount: facts.length,
    indexOf,
    residuals,
    duties,
    filing,
    filingUnderSome,
    exposure,
    verdict: residuals.apply('verdict', filing, toConsult, (file, consult) => (file ? 0 : consult ? 1 : 2)),
    tier: residuals.apply('tier', governance, supplemental, (high, middle) => (high ? 2 : middle ? 1 : 0)),
    flags: regulation.flags.map((flag) => ({
      flag,
      function: 'condition' in flag.when ? functionOf(flag.when.condition) : undefined,
    })),
    appliesWhen: new Map(
      Object.entries(regulation.appliesWhen).map(([name, condition]) => [name, functionOf(condition)]),
    ),
    inconsistencies: regulation.inconsistencies.map((inconsistency) => functionOf(inconsistency.when)),
  }
}

function leafProof(regulation: Regulation, leaf: Leaf): Omit<Proof, 'status'> {
  if (leaf.op === 'under') {
    const reading = regulation.readings[leaf.reading]!
    const said = reading.positions[leaf.position]!
    const claim = leaf.negated
      ? { en: `Reading ${leaf.reading} is not “${leaf.position}”`, zh: `解释口径${leaf.reading}不取“${leaf.position}”` }
      : { en: `${said.en} (reading ${leaf.reading})`, zh: `${said.zh}（解释口径${leaf.reading}）` }
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
  if (leaf.op === 'moreThan') {
    return { en: `more than ${countEn(leaf.bound)}`, zh: `超过${countZh(leaf.bound)}` }
  }
  if (leaf.op === 'isAtLeast') {
    return { en: `at least ${countEn(leaf.bound)}`, zh: `不少于${countZh(leaf.bound)}` }
  }
  if ('values' in leaf && 'values' in fact) {
    const labels = leaf.values.map((value) => (fact.values as Record<string, Text>)[value]!)
    return {
      en: enumerated(
        labels.map((label) => label.en),
        ', ',
        ' or ',
      ),
      zh: enumerated(
        labels.map((label) => label.zh),
        '、',
        '或者',
      ),
    }
  }
  return { en: '', zh: '' }
}

const enumerated = (words: readonly string[], comma: string, or: string): string =>
  words.length < 2 ? words.join() : words.slice(0, -1).join(comma) + or + words.at(-1)

const countEn = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
const countZh = (count: number): string => (count >= 10_000 && count % 10_000 === 0 ? `${count / 10_000}万` : String(count))
