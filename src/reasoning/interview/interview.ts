import type { Text } from '#language'
import type { Situation } from '../situation.ts'
import { articlesServed, type Decides, decidedBy } from './decides.ts'
import { functionsOf, type Goal } from './goal.ts'
import { guidance } from './guidance.ts'
import { withImplied } from './implications.ts'
import { leastEffort } from './least-effort.ts'
import { EQUALLY_LIKELY, type Likelihoods } from './likelihoods.ts'
import { type Interview, interviewOf, open } from './memory.ts'
import { gatesOf } from './start.ts'
import type { State } from './state.ts'
import { EVEN, type Weights } from './weights.ts'

export interface InterviewOptions {
  /** What is to be settled; the verdict where nothing is said. */
  readonly goal?: Goal
  /** What it costs to answer; every question the same where nothing is said. */
  readonly weights?: Weights
  /** How likely each answer is; every answer class the same where nothing is said. */
  readonly likelihoods?: Likelihoods
  /** Facts put off: not asked now. */
  readonly later?: ReadonlySet<string>
  /**
   * Facts may be asked before it is known that they apply, and judgements before the facts beside them. That takes less
   * effort on paper, where every fact has an answer; a person cannot say where a listing is sought that is not sought.
   */
  readonly anyTime?: boolean
}

/** The next question of an interview, and why it is asked. */
export interface NextQuestion {
  readonly fact: string
  readonly why: Text
  /** The articles it serves. */
  readonly articles: readonly string[]
  readonly decides: Decides
  /**
   * The expected effort to the goal, this question included: equal where the order is proved to be that of least effort;
   * otherwise no order takes less than `atLeast`, and this one never more than `atMost`. Where the goal has several parts
   * it is that of the part now being settled. What later answers will imply is not foreseen: it spares a question when it
   * comes.
   */
  readonly effort: { readonly atLeast: number; readonly atMost: number }
  /** Questions still to come to the goal, or to the end of its part, this one included. */
  readonly left: QuestionsLeft
}

export interface QuestionsLeft {
  /** On average; undefined where that is not worked out. */
  readonly onAverage: number | undefined
  /** However the answers go. */
  readonly atMost: number
}

/** States worked out before a question is asked without a proof that it is the best. About a second of work. */
const WITHIN_REACH = 20_000
/** The same for parts of which only the length is told. */
const WORTH_TELLING = 1_000

/**
 * The question to ask next: the first of the interview that takes the least effort in expectation to settle the goal,
 * whatever else could be asked first (readings stay at the positions taken). A fact is asked once, only where it can
 * still decide, not where other answers imply it, and only once it is known to apply; a judgement comes after the facts
 * that stand beside it in its rule. A fact answered "don't know" is not asked again: the interview goes on with the
 * others, and ends where nothing that can be asked matters.
 *
 * @returns undefined where the goal is settled, or only facts are open that nobody knows or that were put off
 * @throws RangeError for a duty, fact, weights or likelihoods that do not fit the regulation
 * @example
 * nextQuestion(situationOf(determiner, {}), { weights: { judgement: 5 } })
 * // { fact: 'procuresNetworkProductsOrServices', left: { onAverage: 6.1, atMost: 10 }, … }
 */
export function nextQuestion(known: Situation, options: InterviewOptions = {}): NextQuestion | undefined {
  const situation = withImplied(known)
  const { compiled } = situation
  const interview = interviewFor(situation, options)
  const states = statesOf(interview, situation, options).filter(({ askable }) => askable.length > 0)
  const [state] = states
  if (!state) return undefined
  const { question, atLeast, atMost, left } = stepOf(interview, state)
  const fact = compiled.domains[question]!.name
  return {
    fact,
    why: compiled.regulation.facts[fact]!.why,
    articles: articlesServed(situation, fact),
    decides: decidedBy(situation, fact),
    effort: { atLeast, atMost },
    left: isInSmallParts(options.goal) ? leftOfAll(interview, states, options.goal === 'tier') : left,
  }
}

/**
 * Facts in the order of asking: the next question first, then those that the interview of least effort is likeliest to
 * come to; after them those it never asks, then those answered "don't know".
 *
 * @param facts  the facts to put in order, such as the `missing` of a determination
 */
export function inOrderOfAsking(
  known: Situation,
  facts: readonly string[],
  options: InterviewOptions = {},
): readonly string[] {
  if (facts.length < 2) return facts
  const situation = withImplied(known)
  const { compiled, answers } = situation
  const interview = interviewFor(situation, options)
  const likelihood = new Map<string, number>()
  for (const state of statesOf(interview, situation, options)) {
    for (const [fact, asked] of likelihoodsOf(interview, state)) {
      const { name } = compiled.domains[fact]!
      if (!likelihood.has(name)) likelihood.set(name, asked)
    }
  }
  const rank = (fact: string): number =>
    answers[fact]?.state === 'dont-know' ? -1 : (likelihood.get(fact) ?? 0)
  const [next] = likelihood.keys()
  return facts.toSorted((a, b) => (a === next ? -1 : b === next ? 1 : rank(b) - rank(a)))
}

/** The parts of these goals are small enough to be looked at together. */
const isInSmallParts = (goal: Goal | undefined): boolean =>
  goal === 'steps' || goal === 'tier' || (typeof goal === 'object' && 'facts' in goal)

const interviewFor = (
  { compiled }: Situation,
  { weights = EVEN, likelihoods = EQUALLY_LIKELY, anyTime = false }: InterviewOptions,
): Interview => interviewOf(compiled, { weights, likelihoods, anyTime })

function statesOf(
  interview: Interview,
  situation: Situation,
  { goal = 'verdict', later, anyTime }: InterviewOptions,
): State[] {
  if (goal === 'verdict' || goal === 'all') open(interview)
  const gates = gatesOf(situation, later, anyTime)
  return functionsOf(situation, goal).map((f) => interview.states.of(f, gates))
}

/** The best question where it is within reach, otherwise one chosen by the bound. */
function stepOf({ states, least }: Interview, state: State) {
  const way = leastEffort(states, state, WITHIN_REACH)
  if (way !== undefined) {
    const { question, effort, questions, most } = way
    return {
      question: question!,
      atLeast: effort,
      atMost: effort,
      left: { onAverage: questions, atMost: most },
    }
  }
  const facts = states.open(state)
  const atMost = facts.reduce((sum, fact) => sum + states.asking.efforts[fact]!, 0)
  return { ...guidance(states, state, least)!, atMost, left: { onAverage: undefined, atMost: facts.length } }
}

/**
 * Over several parts: a fact that more than one part may come to is counted once, as likely as in the part that is
 * likeliest to ask it.
 *
 * @param untilMet  the first part that is met ends the interview
 */
function leftOfAll(interview: Interview, states: readonly State[], untilMet: boolean): QuestionsLeft {
  const { least } = interview
  const { one } = interview.states.compiled.residuals
  const asked = new Map<number, number>()
  const facts = new Set<number>()
  let isTold = true
  let reached = 1
  for (const [index, state] of states.entries()) {
    for (const fact of interview.states.open(state)) facts.add(fact)
    isTold &&= leastEffort(interview.states, state, index === 0 ? WITHIN_REACH : WORTH_TELLING) !== undefined
    if (!isTold) continue
    for (const [fact, likely] of likelihoodsOf(interview, state))
      asked.set(fact, Math.max(asked.get(fact) ?? 0, reached * likely))
    if (untilMet) reached *= least.differs(state.left, one)
  }
  const onAverage = isTold ? [...asked.values()].reduce((a, b) => a + b, 0) : undefined
  return { onAverage, atMost: facts.size }
}

/** How likely each fact is to be asked, in the order in which the interview comes to them. */
function likelihoodsOf(interview: Interview, start: State): ReadonlyMap<number, number> {
  const asked = new Map<number, number>()
  let level = new Map([[start, 1]])
  while (level.size > 0) {
    const next = new Map<State, number>()
    for (const [state, likely] of level) {
      if (state.askable.length === 0) continue
      const { question, left } = stepOf(interview, state)
      asked.set(question, (asked.get(question) ?? 0) + likely)
      // Where nothing is proved there may be too many ways to follow: the question alone is told.
      if (left.onAverage === undefined) continue
      for (const branch of interview.states.after(state, question))
        next.set(branch.state, (next.get(branch.state) ?? 0) + likely * branch.probability)
    }
    level = next
  }
  return asked
}
