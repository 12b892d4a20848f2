import { askedOfSuppliers } from '#practice'
import {
  answeredYetOpen,
  type Goal,
  type NextQuestion,
  nextQuestion,
  situationOf,
  type Weights,
} from '#reasoning'
import type { Standing } from './standing.ts'

/** What somebody can ask the interview to settle; without one it goes from the verdict on to the steps. */
export const ASK_GOALS = ['verdict', 'steps', 'tier', 'all'] as const
export type AskGoal = (typeof ASK_GOALS)[number]

/** A part of the interview, with its own heading. */
export interface Stage {
  readonly name: AskGoal | 'supplier'
  readonly goal: Goal
}

/** What the interview goes through, in this order, on the answers so far. */
export function stagesOf(goal: AskGoal | undefined, { matter, determiner }: Standing): readonly Stage[] {
  if (goal !== undefined) return [{ name: goal, goal }]
  const isYes = (fact: string): boolean => {
    const answer = matter.answers[fact]
    return answer?.state === 'answered' && answer.value === true
  }
  const onTheLaw: readonly Stage[] = [
    { name: 'verdict', goal: 'verdict' },
    { name: 'steps', goal: 'steps' },
  ]
  if (!isYes('suppliesNetworkProductsOrServices')) return onTheLaw
  const facts = askedOfSuppliers.filter((name) => determiner.regulation.facts[name])
  const asSupplier: Stage = { name: 'supplier', goal: { facts } }
  // Whoever also buys has a filing of its own to think of first.
  return isYes('procuresNetworkProductsOrServices') ? [...onTheLaw, asSupplier] : [asSupplier, ...onTheLaw]
}

export interface StagedQuestion {
  readonly stage: Stage
  readonly question: NextQuestion
}

/** The next question of the first stage that has one. */
export function nextIn(
  stages: readonly Stage[],
  { matter, determiner }: Standing,
  later: ReadonlySet<string>,
  weights: Weights,
): StagedQuestion | undefined {
  const situation = situationOf(determiner, matter.answers, matter.positions)
  for (const stage of stages) {
    const question = nextQuestion(situation, { goal: stage.goal, later, weights })
    if (question) return { stage, question }
  }
  return undefined
}

/** Facts answered so that a stage stays open: a number between bounds. A judgement is open for want of a signature. */
export function unsettledIn(stages: readonly Stage[], { matter, determiner }: Standing): readonly string[] {
  const situation = situationOf(determiner, matter.answers, matter.positions)
  return stages
    .flatMap(({ goal }) => answeredYetOpen(situation, goal))
    .filter((name) => !determiner.regulation.facts[name]!.judgement)
}
