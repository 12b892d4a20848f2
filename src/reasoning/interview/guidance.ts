import type { LeastEffort } from './bound.ts'
import type { State, States } from './state.ts'

/** A question that is not proved to be the best, and an effort that no order can stay below. */
export interface Guidance {
  readonly question: number
  readonly atLeast: number
}

/**
 * Where the interview of least effort is out of reach: the question after which the bound on what remains is lowest. The
 * bound of a state is exact where its way on is known.
 */
export function guidance(states: States, state: State, least: LeastEffort): Guidance | undefined {
  const leastOf = (at: State): number => at.way?.effort ?? least.of(at.left, states.open(at))
  let best: Guidance | undefined
  for (const question of state.askable) {
    let atLeast = states.asking.efforts[question]!
    for (const { state: next, probability } of states.after(state, question))
      atLeast += probability * leastOf(next)
    if (!best || atLeast < best.atLeast) best = { question, atLeast }
  }
  return best && { question: best.question, atLeast: Math.max(best.atLeast, leastOf(state)) }
}
