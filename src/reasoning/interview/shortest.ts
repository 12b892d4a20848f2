import type { State, States } from './state.ts'

/** Expectations closer than this are equal: they are sums of a few dozen fractions of doubles. */
const EQUAL = 1e-9

/**
 * The shortest interview in expectation, exactly: dynamic programming over the states. An interview that has reached
 * a state goes on best in the same way, however it got there, so each state is worked out once; of facts that are
 * interchangeable one is tried. Where several questions are equally good it is the first of the vocabulary.
 *
 * @param within  give up where more states than this would have to be worked out; what was found out is kept
 * @returns the expected number of questions, or undefined where it gave up
 */
export function shortest(
  states: States,
  start: State,
  within = Number.POSITIVE_INFINITY,
): number | undefined {
  let worked = 0
  const expected = (state: State): number | undefined => {
    if (state.expected !== undefined) return state.expected
    worked += 1
    if (worked > within) return undefined
    let best = Number.POSITIVE_INFINITY
    let question: number | undefined
    const tried: number[] = []
    for (const fact of state.askable) {
      if (tried.some((other) => states.areInterchangeable(state, other, fact))) continue
      tried.push(fact)
      let sum = 1
      for (const { state: next, probability } of states.after(state, fact)) {
        if (sum >= best - EQUAL) break
        const further = expected(next)
        if (further === undefined) return undefined
        sum += probability * further
      }
      if (sum < best - EQUAL) {
        best = sum
        question = fact
      }
    }
    state.expected = best
    state.question = question
    return best
  }
  return expected(start)
}
