import type { Compiled } from '#engine'
import type { Opening } from '#rules'
import { factsBefore } from './before.ts'
import { LeastEffort } from './bound.ts'
import { type Likelihoods, probabilitiesOf } from './likelihoods.ts'
import { openingOf, openWith } from './opening.ts'
import { gatesOf } from './start.ts'
import { type State, States } from './state.ts'
import { effortsOf, type Weights } from './weights.ts'

/** By what the orders of an interview are told apart. */
export interface Weighing {
  /** What it costs to answer. */
  readonly weights: Weights
  /** How likely each answer is. */
  readonly likelihoods: Likelihoods
  /** Whether facts wait neither for what shows that they apply nor for those that stand before them. */
  readonly anyTime: boolean
}

/** The states of interviews under one regulation and one way of weighing, with what is already worked out. */
export interface Interview {
  readonly states: States
  readonly least: LeastEffort
  /** Whether first questions that were worked out beforehand are still to be put in: where they are first asked for. */
  isUnopened: boolean
}

/** States kept; beyond, the memory starts anew. */
const KEPT = 400_000

const made = new WeakMap<Compiled, Map<string, Interview>>()

export function interviewOf(compiled: Compiled, weighing: Weighing): Interview {
  let ofCompiled = made.get(compiled)
  if (!ofCompiled) {
    ofCompiled = new Map()
    made.set(compiled, ofCompiled)
  }
  const key = textOf(weighing)
  let interview = ofCompiled.get(key)
  if (!interview || interview.states.size > KEPT) {
    interview = interviewAnew(compiled, weighing)
    ofCompiled.set(key, interview)
  }
  return interview
}

function interviewAnew(compiled: Compiled, weighing: Weighing): Interview {
  const states = statesUnder(compiled, weighing)
  // The table is that of the whole law.
  const known = compiled.regulation.scope ? undefined : compiled.regulation.opening?.verdict
  const isUnopened = known !== undefined && textOf(weighingOf(known)) === textOf(weighing)
  return { states, least: new LeastEffort(compiled.residuals, states.asking), isUnopened }
}

function statesUnder(compiled: Compiled, { weights, likelihoods, anyTime }: Weighing): States {
  return new States(compiled, {
    probabilities: probabilitiesOf(compiled, likelihoods),
    efforts: effortsOf(compiled, weights),
    before: anyTime ? new Map() : factsBefore(compiled),
  })
}

const weighingOf = ({ weights = {} }: Opening): Weighing => ({ weights, likelihoods: {}, anyTime: false })

const inNameOrder = (record: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))

const textOf = ({ weights, likelihoods, anyTime }: Weighing): string =>
  JSON.stringify([inNameOrder(weights), inNameOrder(likelihoods), anyTime])

/** Puts in the first questions towards the verdict that were worked out beforehand. */
export function open(interview: Interview): void {
  const { states, isUnopened } = interview
  if (!isUnopened) return
  interview.isUnopened = false
  openWith(states, startOf(states), states.compiled.regulation.opening!.verdict!)
}

/**
 * The first questions towards the verdict, worked out from the rules alone: what `npm run interview` writes.
 *
 * @param depth  after how many answers, given in any order, the next question is still in the table
 */
export function openingFor(compiled: Compiled, depth: number, weights: Weights): Opening {
  const states = statesUnder(compiled, { weights, likelihoods: {}, anyTime: false })
  return { weights, ...openingOf(states, startOf(states), depth) }
}

/** Nothing answered, every reading at its default. */
function startOf(states: States): State {
  const { compiled } = states
  const { residuals, start } = compiled
  const nothing = { compiled, masks: start, answers: {} }
  return states.of(residuals.residual(compiled.verdict, start), gatesOf(nothing))
}
