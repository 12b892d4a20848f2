import type { Text } from '#language'
import type { Compiled, Opening, Residual } from '#rules'
import type { Situation } from '../situation.ts'
import { LeastQuestions } from './bound.ts'
import { articlesServed, type Decides, decidedBy } from './decides.ts'
import { functionsOf, type Goal } from './goal.ts'
import { guided } from './guided.ts'
import { type OpeningGoal, openingOf, openWith } from './opening.ts'
import { shortest } from './shortest.ts'
import { gatesOf } from './start.ts'
import { type State, States } from './state.ts'
import { probabilitiesOf, UNIFORM, type Weights } from './weights.ts'

export interface InterviewOptions {
  /** What is to be settled; the verdict where nothing is said. */
  readonly goal?: Goal
  /** How likely each answer is; every answer class the same where nothing is said. Keep the object: it is the memory. */
  readonly weights?: Weights
  /** Facts put off: not asked now. */
  readonly later?: ReadonlySet<string>
  /**
   * Facts may be asked before it is known that they apply. That takes fewer questions on paper, where every fact has an
   * answer; a person cannot say where a listing is sought that is not sought.
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
   * The expected number of questions to the goal, this one included: equal where the order is proved to be the shortest
   * there is; otherwise no order takes fewer than `atLeast`, and this one never more than `atMost`. For the goal `all`
   * it is that of the part now being settled.
   */
  readonly expected: { readonly atLeast: number; readonly atMost: number }
}

/** States worked out before a question is asked without a proof that it is the best. About a second of work. */
const WITHIN_REACH = 20_000
/** States kept; beyond, the memory starts anew. */
const KEPT = 400_000

/**
 * The question to ask next: the first of the interview that takes the fewest questions in expectation to settle the goal,
 * whatever else could be asked first (readings stay at the positions taken). A fact is asked once, only where it can
 * still decide, and only once it is known to apply. A fact answered "don't know" is not asked again: the interview goes
 * on with the others, and ends where nothing that can be asked matters.
 *
 * @returns undefined where the goal is settled, or only facts are open that nobody knows or that were put off
 * @throws RangeError for a duty, fact or weights that do not fit the regulation
 * @example
 * nextQuestion(situationOf(determiner, {}))
 * // { fact: 'procuresNetworkProductsOrServices', articles: ['art.2', 'art.5'], expected: { atLeast: 5.3, atMost: 5.3 }, … }
 */
export function nextQuestion(situation: Situation, options: InterviewOptions = {}): NextQuestion | undefined {
  const { compiled } = situation
  const interview = interviewOf(compiled, options.weights ?? UNIFORM)
  for (const state of statesOf(interview, situation, options)) {
    if (state.askable.length === 0) continue
    const { question, atLeast, atMost } = stepOf(interview, state)
    const fact = compiled.domains[question]!.name
    return {
      fact,
      why: compiled.regulation.facts[fact]!.why,
      articles: articlesServed(situation, fact),
      decides: decidedBy(situation, fact),
      expected: { atLeast, atMost },
    }
  }
  return undefined
}

/**
 * Facts in the order of asking: the next question first, then those that the shortest interview is likeliest to come to;
 * after them those it never asks, then those answered "don't know".
 *
 * @param facts  the facts to put in order, such as the `missing` of a determination
 */
export function inOrderOfAsking(
  situation: Situation,
  facts: readonly string[],
  options: InterviewOptions = {},
): readonly string[] {
  if (facts.length < 2) return facts
  const { compiled, answers } = situation
  const interview = interviewOf(compiled, options.weights ?? UNIFORM)
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

interface Interview {
  readonly states: States
  readonly least: LeastQuestions
  /** The goals whose first questions are still to be put in: each where it is first asked for. */
  readonly unopened: Set<OpeningGoal>
}

const made = new WeakMap<Compiled, WeakMap<Weights, Interview>>()

function interviewOf(compiled: Compiled, weights: Weights): Interview {
  let ofCompiled = made.get(compiled)
  if (!ofCompiled) {
    ofCompiled = new WeakMap()
    made.set(compiled, ofCompiled)
  }
  let interview = ofCompiled.get(weights)
  if (!interview || interview.states.size > KEPT) {
    const probabilities = probabilitiesOf(compiled, weights)
    const states = new States(compiled, probabilities)
    const unopened = new Set<OpeningGoal>(weights === UNIFORM ? ['verdict', 'tier'] : [])
    interview = { states, least: new LeastQuestions(compiled.residuals, probabilities), unopened }
    ofCompiled.set(weights, interview)
  }
  return interview
}

function open({ states, unopened }: Interview, goal: Goal): void {
  for (const each of unopened) {
    if (goal !== 'all' && goal !== each) continue
    const known = states.compiled.regulation.opening?.[each]
    if (known) openWith(states, startOf(states, each), known)
    unopened.delete(each)
  }
}

/**
 * The first questions towards a goal, worked out from the rules alone: what `npm run interview` writes.
 *
 * @param depth  after how many answers, given in any order, the next question is still in the table
 */
export function openingFor(compiled: Compiled, goal: OpeningGoal, depth: number): Opening {
  const states = new States(compiled, probabilitiesOf(compiled, UNIFORM))
  return openingOf(states, startOf(states, goal), depth)
}

/** Nothing answered, every reading at its default. */
function startOf(states: States, goal: OpeningGoal): State {
  const { compiled } = states
  const { residuals, start } = compiled
  const nothing = { compiled, masks: start, answers: {} }
  return states.of(residuals.residual(compiled[goal], start), gatesOf(nothing))
}

function statesOf(
  interview: Interview,
  situation: Situation,
  { goal = 'verdict', later, anyTime }: InterviewOptions,
): State[] {
  const { states } = interview
  open(interview, goal)
  const { compiled, masks } = situation
  const gates = gatesOf(situation, later, anyTime)
  const left = (f: Residual): Residual => compiled.residuals.residual(f, masks)
  return functionsOf(compiled, goal).map((f) => states.of(left(f), gates))
}

/** The best question where it is within reach, otherwise one chosen by the bound. */
function stepOf({ states, least }: Interview, state: State) {
  const exact = shortest(states, state, WITHIN_REACH)
  if (exact !== undefined) return { question: state.question!, atLeast: exact, atMost: exact }
  return { ...guided(states, state, least)!, atMost: states.open(state).length }
}

/** How likely each fact is to be asked, in the order in which the interview comes to them. */
function likelihoodsOf(interview: Interview, start: State): ReadonlyMap<number, number> {
  const asked = new Map<number, number>()
  let level = new Map([[start, 1]])
  while (level.size > 0) {
    const next = new Map<State, number>()
    for (const [state, likely] of level) {
      if (state.askable.length === 0) continue
      const { question, atLeast, atMost } = stepOf(interview, state)
      asked.set(question, (asked.get(question) ?? 0) + likely)
      // Where nothing is proved there may be too many ways to follow: the question alone is told.
      if (atLeast !== atMost) continue
      for (const branch of interview.states.after(state, question))
        next.set(branch.state, (next.get(branch.state) ?? 0) + likely * branch.probability)
    }
    level = next
  }
  return asked
}
