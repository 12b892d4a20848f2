import type { Determiner } from '#engine'
import { askedAsProvider, consultationFact, weightsIn } from '#practice'
import {
  answeredYetOpen,
  type Goal,
  type NextQuestion,
  nextQuestion,
  situationOf,
  type Weights,
} from '#reasoning'
import type { Answers, Positions } from '#rules'
import type { InterviewPart } from '#words'

/** What can be asked of an interview; without one it goes from the verdict on to the steps. */
export const ASK_GOALS = ['verdict', 'steps', 'tier', 'all'] as const
export type AskGoal = (typeof ASK_GOALS)[number]

/** A part of an interview, with its own heading. */
export interface Stage {
  readonly name: InterviewPart
  readonly goal: Goal
}

/** The matter that is asked about, as far as it is known. */
export interface Asked {
  readonly determiner: Determiner
  readonly answers: Answers
  readonly positions: Positions
}

/** What the interview goes through, in this order, on the answers so far. */
export function stagesOf(
  goal: AskGoal | undefined,
  { answers, positions, determiner }: Asked,
): readonly Stage[] {
  if (goal !== undefined) return [{ name: goal, goal }]
  const { regulation } = determiner
  const { verdict } = determiner.determine(answers, positions)
  const onTheLaw: readonly Stage[] = [
    { name: 'verdict', goal: 'verdict' },
    { name: 'steps', goal: 'steps' },
    // To consult the Office ends with its answer.
    ...(verdict === 'consult' && Object.hasOwn(regulation.facts, consultationFact)
      ? [{ name: 'steps', goal: { facts: [consultationFact] } } as const]
      : []),
  ]
  const asked = askedAsProvider(answers, regulation)
  if (!asked) return onTheLaw
  const asSupplier: Stage = { name: 'supplier', goal: { facts: asked.facts } }
  return asked.isFirst ? [asSupplier, ...onTheLaw] : [...onTheLaw, asSupplier]
}

export interface StagedQuestion {
  readonly stage: Stage
  readonly question: NextQuestion
}

/**
 * The next question of the first stage that has one.
 *
 * @param later  facts put off
 */
export function nextIn(
  stages: readonly Stage[],
  { determiner, answers, positions }: Asked,
  later: ReadonlySet<string>,
  weights: Weights,
): StagedQuestion | undefined {
  const situation = situationOf(determiner, answers, positions)
  const known = weightsIn(determiner.regulation, weights)
  for (const stage of stages) {
    const question = nextQuestion(situation, { goal: stage.goal, later, weights: known })
    if (question) return { stage, question }
  }
  return undefined
}

/** Facts answered so that a stage stays open: a number between bounds. A judgement is open for want of a signature. */
export function unsettledIn(
  stages: readonly Stage[],
  { determiner, answers, positions }: Asked,
): readonly string[] {
  const situation = situationOf(determiner, answers, positions)
  return stages
    .flatMap(({ goal }) => answeredYetOpen(situation, goal))
    .filter((name) => !determiner.regulation.facts[name]!.judgement)
}
