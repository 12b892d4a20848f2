import {
  articlesOf,
  type Condition,
  conditionsOfFlag,
  type Duty,
  FLAG_KINDS,
  type Flag,
  kindOf,
  leavesOf,
  type RaisedFlag,
  type Regulation,
  type TierReasonResult,
  type Tiers,
} from '#rules'
import { Completions } from '../completions.ts'
import { Settlements } from '../duty-memory.ts'
import { NodeTable } from '../prove.ts'
import { type Residual, Residuals } from '../residuals.ts'
import { type AnswerDomains, answerDomains, domainIndex } from './answer-domains.ts'
import { functionsOver } from './functions.ts'
import { proofNodes } from './proof-nodes.ts'

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

export interface ReadyTierReason {
  readonly tier: 'governance' | 'supplemental'
  readonly function: Residual
  readonly condition: ReadyCondition
  readonly met: TierReasonResult
  /** Without what it still turns on. */
  readonly unknown: TierReasonResult
}

export interface ReadyFlag {
  readonly flag: Flag
  /** As it is raised where nothing is to be named in its message. */
  readonly raised: RaisedFlag
  /** As it was raised with something named, by what that was. */
  readonly raisedWith: Map<string, RaisedFlag>
  readonly condition: ReadyCondition | undefined
  readonly unless: ReadyCondition | undefined
}

/** A regulation with its tiers, every rule a function in one table. */
export interface Compiled extends AnswerDomains {
  readonly regulation: Regulation
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
  readonly inconsistencies: readonly Residual[]
  /** The function of a condition of which the rules test every leaf. */
  functionOf(condition: Condition): Residual
}

/** Compiles in stages: the classes of answers, functions of them, nodes to prove, what can stand together, the rules. */
export function compile(regulation: Regulation, tiers: Tiers): Compiled {
  const table = answerDomains(regulation, tiers)
  const residuals = new Residuals(table.domains)
  const functionOf = functionsOver(table, residuals)
  const { nodes, nodeOf } = proofNodes(table, regulation)
  const possible = whatCanStand(regulation, residuals, functionOf)
  const completions = new Completions(residuals, possible)
  const stages: Stages = {
    table,
    residuals,
    functionOf,
    nodeOf,
    constrained: new Set(residuals.supportOf(possible)),
  }
  const duties = readyDuties(regulation, stages)
  const flags = readyFlags(regulation, stages)
  const judgements = Object.keys(regulation.facts).filter((name) => regulation.facts[name]!.judgement)
  return {
    ...table,
    regulation,
    residuals,
    settled: new Settlements(residuals, completions),
    completions,
    possible,
    duties,
    ...verdictOver(regulation, duties, stages),
    ...tiersOver(tiers, stages),
    flags,
    // The table of nodes is whole once every rule has its own.
    nodes: new NodeTable(nodes),
    factors: Object.entries(regulation.factors),
    isJudgement: Uint8Array.from(table.domains, ({ name }) => (judgements.includes(name) ? 1 : 0)),
    judgements,
    appliesWhen: new Map(
      Object.entries(regulation.appliesWhen).map(([name, condition]) => [name, functionOf(condition)]),
    ),
    inconsistencies: regulation.inconsistencies.map(({ when }) => functionOf(when)),
    functionOf,
  }
}

/** What the first stages came to, for those that make the rules ready. */
interface Stages {
  readonly table: AnswerDomains
  readonly residuals: Residuals
  functionOf(condition: Condition): Residual
  nodeOf(condition: Condition): number
  /** The domains that have a say in what can stand together. */
  readonly constrained: ReadonlySet<number>
}

/** 1 where complete answers can stand together: no inconsistency holds among facts that apply. */
function whatCanStand(
  { inconsistencies, appliesWhen }: Regulation,
  residuals: Residuals,
  functionOf: Stages['functionOf'],
): Residual {
  const contradictions = inconsistencies.map(({ when }) => {
    const facts = new Set(leavesOf(when).flatMap((leaf) => (leaf.op === 'under' ? [] : [leaf.fact])))
    const applies = [...facts].flatMap((fact) => appliesWhen[fact] ?? [])
    return [when, ...applies].map(functionOf).reduce((f, g) => residuals.and(f, g))
  })
  const contradiction = contradictions.reduce((f, g) => residuals.or(f, g), residuals.zero)
  return residuals.not(contradiction)
}

/**
 * Where no fact stands twice, the members' statuses give the exact one (each can still go either way by itself), unless
 * which answers can stand together has a say.
 */
function readyCondition(
  condition: Condition,
  { table, nodeOf, functionOf, constrained }: Stages,
): ReadyCondition {
  const subjects = leavesOf(condition).map((leaf) => domainIndex(table, leaf))
  const readOnce = new Set(subjects).size === subjects.length
  const isExact = readOnce && !subjects.some((domain) => constrained.has(domain))
  return { node: nodeOf(condition), function: isExact ? undefined : functionOf(condition), readOnce }
}

const readyDuties = ({ duties }: Regulation, stages: Stages): readonly ReadyDuty[] =>
  duties.map((duty) => ({
    duty,
    articles: Object.freeze(articlesOf(duty.cite)),
    when: stages.nodeOf(duty.when),
    function: stages.functionOf(duty.when),
    done: duty.done && 'op' in duty.done ? readyCondition(duty.done, stages) : undefined,
  }))

/**
 * A limited scope first, then what is to be done before risks, risks before what is to be known, each in the
 * regulation's order.
 */
const readyFlags = ({ flags }: Regulation, stages: Stages): readonly ReadyFlag[] =>
  flags
    .map((flag) => {
      const [condition, unless] = conditionsOfFlag(flag).map((each) => readyCondition(each, stages))
      const { code, message } = flag
      const articles = Object.freeze(articlesOf(flag.cite))
      const raised = { code, kind: kindOf(flag), articles, message: Object.freeze({ ...message }) }
      return { flag, raised: Object.freeze(raised), raisedWith: new Map(), condition, unless }
    })
    .sort((a, b) => rankOf(a.flag) - rankOf(b.flag))

const rankOf = (flag: Flag): number => ('scope' in flag.when ? -1 : FLAG_KINDS.indexOf(kindOf(flag)))

/** What the verdict turns on, each a function. */
function verdictOver(
  { id, scope, verdict }: Regulation,
  duties: readonly ReadyDuty[],
  { table, residuals }: Stages,
): Pick<Compiled, 'filing' | 'filingUnderSome' | 'assess' | 'exposure' | 'verdict'> {
  const dutyFunction = (name: string | undefined): Residual => {
    if (name === undefined) return residuals.zero
    const duty = duties.find((each) => each.duty.name === name)
    if (!duty && scope) return residuals.zero
    if (!duty) throw new RangeError(`the verdict names the duty ${name}, which ${id} does not have`)
    return duty.function
  }
  const filing = verdict.filing.map(dutyFunction).reduce((f, g) => residuals.or(f, g), residuals.zero)
  const filingUnderSome = table.readings.reduce((under, index) => {
    const branches = table.domains[index]!.examples.map((_, position) =>
      residuals.given(under, index, 1 << position),
    )
    return branches.reduce((f, g) => residuals.or(f, g))
  }, filing)
  const exposure = dutyFunction(verdict.exposure)
  const toConsult = residuals.or(filingUnderSome, exposure)
  return {
    filing,
    filingUnderSome,
    assess: dutyFunction(verdict.assess?.duty),
    exposure,
    verdict: residuals.apply('verdict', filing, toConsult, (file, consult) => (file ? 0 : consult ? 1 : 2)),
  }
}

function tiersOver(tiers: Tiers, stages: Stages): Pick<Compiled, 'tier' | 'tierReasons'> {
  const { residuals, functionOf } = stages
  const tierReasons = (['governance', 'supplemental'] as const).flatMap((tier) =>
    tiers[tier].map(({ name, claim, when }) => {
      const result = (status: TierReasonResult['status']): TierReasonResult =>
        Object.freeze({
          tier,
          name,
          claim: Object.freeze({ ...claim }),
          status,
          missing: Object.freeze([]),
        })
      return {
        tier,
        function: functionOf(when),
        condition: readyCondition(when, stages),
        met: result('met'),
        unknown: result('unknown'),
      }
    }),
  )
  const someOf = (of: ReadyTierReason['tier']): Residual =>
    tierReasons
      .filter(({ tier }) => tier === of)
      .reduce((f, each) => residuals.or(f, each.function), residuals.zero)
  const tier = residuals.apply('tier', someOf('governance'), someOf('supplemental'), (high, middle) =>
    high ? 2 : middle ? 1 : 0,
  )
  return { tier, tierReasons }
}
