import Engine, { type EvaluatedNode } from 'publicodes'
import { parse } from 'yaml'
import type { DrawnMatter } from '../matters.ts'
import { byDuty, type Contender, type Decision, DUTIES } from './contender.ts'
import { LEAST_USERS, MOST_USERS, plainFacts } from './plain-facts.ts'
import rules from './publicodes.yaml'
import { FLAGS, type Rules, situationOfAll, tierAndFlagRules } from './publicodes-translated.ts'

type Situation = Record<string, string>

const GOALS = [...DUTIES, 'verdict'] as const
const BOUND = 1_000_000

/** Publicodes as its documentation has it used: set the situation, evaluate each goal, read what it explains. */
export function publicodes(): Contender {
  return publicodesWith('publicodes', 'verdict, duties, missing, explanation', parse(rules), [], situationOf)
}

/** The same with everything else that a determination of ours holds, as far as its language has it. */
export function publicodesWhole(): Contender {
  const all = { ...(parse(rules) as Rules), ...tierAndFlagRules() }
  const goals = ['tier', ...FLAGS.map(({ goal }) => goal)]
  return publicodesWith(
    'publicodes, tier and flags too',
    'the same with tier and flags: what ours answers, but in one language and without articles',
    all,
    goals,
    (drawn) => ({ ...situationOfAll(drawn, all), ...situationOf(drawn) }),
  )
}

function publicodesWith(
  name: string,
  answers: string,
  model: Rules,
  moreGoals: readonly string[],
  situationFor: (drawn: DrawnMatter) => Situation,
): Contender {
  const engine = new Engine(model as ConstructorParameters<typeof Engine>[0], { warn: false })
  const goals = [...GOALS, ...moreGoals]
  const evaluate = (situation: Situation): readonly EvaluatedNode[] => {
    engine.setSituation(situation)
    return goals.map((goal) => engine.evaluate(goal))
  }
  return {
    name,
    answers,
    load(matters) {
      const situations = matters.map(situationFor)
      return {
        pass: () => situations.reduce((sum, situation) => sum + readAll(evaluate(situation)), 0),
        decide: (index) => decisionOf(evaluate(situations[index]!)),
      }
    },
  }
}

const yesNo = (value: boolean): string => (value ? 'oui' : 'non')

function situationOf(drawn: DrawnMatter): Situation {
  const situation: Situation = {}
  const plain = plainFacts(drawn)
  for (const [name, value] of Object.entries(plain)) {
    if (typeof value === 'boolean') situation[name] = yesNo(value)
    else if (typeof value === 'string') situation[name] = `'${value}'`
    else if (name === 'productKinds') situation.productsAreOfArticle21 = yesNo(!includes(value, 'none'))
    else if (name === 'listingPlace') {
      situation.venueIsForeign = yesNo(includes(value, 'foreign'))
      situation.venueIsHongKong = yesNo(includes(value, 'hongKong'))
    }
  }
  const least = plain[LEAST_USERS]
  const most = plain[MOST_USERS]
  if (typeof least === 'number') {
    if (least === most) situation.usersWithPersonalInformation = String(least)
    else if (least > BOUND) situation.moreThanOneMillionUsers = 'oui'
    else if (typeof most === 'number' && most <= BOUND) situation.moreThanOneMillionUsers = 'non'
  }
  return situation
}

const includes = (value: unknown, member: string): boolean => Array.isArray(value) && value.includes(member)

/** The fact behind each question that is a part of a set. */
const FACT_OF: Readonly<Record<string, string>> = {
  productsAreOfArticle21: 'productKinds',
  venueIsForeign: 'listingPlace',
  venueIsHongKong: 'listingPlace',
}

function decisionOf(evaluated: readonly EvaluatedNode[]): Decision {
  const more = evaluated.slice(GOALS.length)
  const of = (goal: (typeof GOALS)[number]): EvaluatedNode => evaluated[GOALS.indexOf(goal)]!
  return {
    verdict: String(of('verdict').nodeValue),
    duties: byDuty((duty) => {
      const { nodeValue } = of(duty)
      return nodeValue === undefined ? 'unknown' : nodeValue === true ? 'met' : 'not-met'
    }),
    missing: byDuty(
      (duty) => new Set(Object.keys(of(duty).missingVariables).map((name) => FACT_OF[name] ?? name)),
    ),
    ...(more.length > 0 ? tierAndFlagsOf(more) : {}),
  }
}

function tierAndFlagsOf([tier, ...flags]: readonly EvaluatedNode[]): Pick<Decision, 'tier' | 'flags'> {
  const raised = FLAGS.filter((_, index) => flags[index]!.nodeValue === true)
  return { tier: String(tier!.nodeValue), flags: new Set(raised.map(({ flag }) => flag.code)) }
}

function readAll(evaluated: readonly EvaluatedNode[]): number {
  let sum = 0
  const seen = new Set<object>()
  for (const node of evaluated) sum += Object.keys(node.missingVariables).length + readExplanation(node, seen)
  return sum
}

/** Its proof: the evaluated nodes under `explanation`. They share nodes; each is read once. */
function readExplanation(part: unknown, seen: Set<object>): number {
  if (typeof part !== 'object' || part === null || seen.has(part)) return 0
  seen.add(part)
  if (Array.isArray(part)) return part.reduce((sum: number, member) => sum + readExplanation(member, seen), 0)
  if ('nodeKind' in part) {
    return 1 + ('explanation' in part ? readExplanation(part.explanation, seen) : 0)
  }
  let sum = 0
  for (const member of Object.values(part)) sum += readExplanation(member, seen)
  return sum
}
