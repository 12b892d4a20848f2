import type { State, States, Way } from './state.ts'

/** Efforts closer than this are equal: they are sums of a few dozen fractions of doubles. */
const EQUAL = 1e-9

/**
 * The interview of least effort in expectation, exactly: dynamic programming over the states. An interview that has
 * reached a state goes on best in the same way, however it got there, so each state is worked out once; of facts that
 * are interchangeable the cheapest is tried. Where several questions are equally good it is the cheapest, then the first
 * of the vocabulary.
 *
 * @param within  give up where more states than this would have to be worked out; what was found out is kept
 * @returns how it goes on, or undefined where it gave up
 */
export function leastEffort(
  states: States,
  start: State,
  within = Number.POSITIVE_INFINITY,
): Way | undefined {
  const { efforts } = states.asking
  let worked = 0
  const wayOn = (state: State): Way | undefined => {
    if (state.way !== undefined) return state.way
    worked += 1
    if (worked > within) return undefined
    let best = Number.POSITIVE_INFINITY
    let question: number | undefined
    const tried: number[] = []
    const cheapestFirst = state.askable.toSorted((a, b) => efforts[a]! - efforts[b]!)
    for (const fact of cheapestFirst) {
      if (tried.some((other) => states.areInterchangeable(state, other, fact))) continue
      tried.push(fact)
      let effort = efforts[fact]!
      for (const { state: next, probability } of states.after(state, fact)) {
        if (effort >= best - EQUAL) break
        const further = wayOn(next)
        if (further === undefined) return undefined
        effort += probability * further.effort
      }
      if (effort < best - EQUAL) {
        best = effort
        question = fact
      }
    }
    state.way = wayAsking(states, state, question!)
    return state.way
  }
  return wayOn(start)
}

/** The way on that asks this question first, where the ways after each answer are known. */
export function wayAsking(states: States, state: State, question: number): Way {
  let effort = states.asking.efforts[question]!
  let questions = 1
  let most = 0
  for (const { state: next, probability } of states.after(state, question)) {
    const further = next.way!
    effort += probability * further.effort
    questions += probability * further.questions
    most = Math.max(most, further.most)
  }
  return { question, effort, questions, most: most + 1 }
}
