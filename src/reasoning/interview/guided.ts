import type { LeastQuestions } from './bound.ts'
import type { State, States } from './state.ts'

/** A question that is not proved to be the best, and a number of questions that no order can stay below. */
export interface Guided {
  readonly question: number
  readonly atLeast: number
}

/**
 * Where the shortest interview is out of reach: the question after which the bound on what remains is lowest. The bound
 * of a state is exact where its shortest interview is known.
 */
export function guided(states: States, state: State, least: LeastQuestions): Guided | undefined {
  const leastOf = (at: State): number => at.expected ?? least.of(at.left, states.open(at))
  let best: Guided | undefined
  for (const question of state.askable) {
    let atLeast = 1
    for (const { state: next, probability } of states.after(state, question))
      atLeast += probability * leastOf(next)
    if (!best || atLeast < best.atLeast) best = { question, atLeast }
  }
  return best && { question: best.question, atLeast: Math.max(best.atLeast, leastOf(state)) }
}
