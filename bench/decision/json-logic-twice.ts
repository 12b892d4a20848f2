import { byDuty, type Contender, type Decision } from './contender.ts'
import { jsonLogicRules } from './json-logic.ts'
import { LEAST_USERS, MOST_USERS, type PlainFacts, plainFacts } from './plain-facts.ts'

/**
 * The same compiled rules asked twice: every unknown fact as the answer that leads away from a duty, then as the
 * one that leads towards it. Under the default readings each duty only grows with its facts, so the two agree
 * exactly where the duty is settled. It is no feature of the engine: the caller must know that no rule says "not",
 * and puts the verdict together itself. It stands here as a second opinion on ours, worked out by other means.
 */
export function jsonLogicTwice(): Contender {
  const { duties, somethingToConsultOn, somethingIsFiled, build } = jsonLogicRules
  const answer = build({ ...duties, somethingToConsultOn, somethingIsFiled })
  const decide = ({ least, most, judged }: Extremes): Decision => {
    const [sure, possible] = [answer(least), answer(most)] as [Answers, Answers]
    return {
      verdict: verdictOf(sure, possible, judged),
      duties: byDuty((duty) => (sure[duty] ? 'met' : possible[duty] ? 'unknown' : 'not-met')),
    }
  }
  return {
    name: 'json-logic-engine, asked twice by its caller',
    answers: 'verdict and duties of three values',
    load(matters) {
      const extremes = matters.map((drawn) => extremesOf(plainFacts(drawn)))
      return {
        pass: () => extremes.reduce((sum, each) => sum + readAll(decide(each)), 0),
        decide: (index) => decide(extremes[index]!),
      }
    },
  }
}

type Answers = Readonly<Record<string, unknown>>

function verdictOf(sure: Answers, possible: Answers, judged: boolean): string {
  if (sure.somethingIsFiled) return 'must-file'
  if (sure.advanceAssessment && !judged) return 'must-assess'
  if (possible.somethingIsFiled) return 'undetermined'
  return possible.somethingToConsultOn ? 'consult' : 'no-filing'
}

interface Extremes {
  readonly least: PlainFacts
  readonly most: PlainFacts
  readonly judged: boolean
}

/** For each fact the answer that most favours a duty. */
const MOST: PlainFacts = {
  procuresNetworkProductsOrServices: true,
  usesNetworkProductsOrServices: true,
  suppliesNetworkProductsOrServices: true,
  isCiiOperator: true,
  productKinds: ['massStorage'],
  affectsOrMayAffectNationalSecurity: true,
  seeksListing: true,
  isNetworkPlatformOperator: true,
  listingPlace: ['foreign', 'hongKong'],
  listingRoute: 'ipo',
  processesData: true,
  processingAffectsOrMayAffectNationalSecurity: true,
  customerFilesForReview: true,
  underCybersecurityReview: true,
  commitmentsMadeInReview: true,
}

function extremesOf(facts: PlainFacts): Extremes {
  const mostUsers = facts[MOST_USERS] ?? Number.MAX_SAFE_INTEGER
  return {
    least: facts,
    most: { ...MOST, ...facts, [LEAST_USERS]: mostUsers },
    judged: 'affectsOrMayAffectNationalSecurity' in facts,
  }
}

function readAll({ verdict, duties }: Decision): number {
  let sum = verdict.length
  for (const status of Object.values(duties)) sum += status.length
  return sum
}
