import type { Opening } from '#rules'
import { shortest } from './shortest.ts'
import type { State, States } from './state.ts'

/** A goal whose first questions are worked out when the project is built. */
export type OpeningGoal = 'verdict' | 'tier'

/**
 * Puts the first questions, worked out beforehand, in their places. What they are expected to take follows from them.
 *
 * @param start  nothing answered, every reading at its default
 * @throws RangeError where the table does not fit the rules: `npm run interview` writes it anew
 */
export function openWith(states: States, start: State, { facts, questions }: Opening): void {
  const { indexOf, regulation } = states.compiled
  const stale = (): never => {
    throw new RangeError(`the first questions of ${regulation.id} do not fit its rules: npm run interview`)
  }
  const factAt = (index: number): number => indexOf.get(facts[index] ?? '') ?? stale()
  const placed: State[] = []
  for (const [question, from, fact, index] of questions) {
    const state = from === undefined ? start : states.step(placed[from] ?? stale(), factAt(fact!), index!)
    if (!state.askable.includes(factAt(question!))) stale()
    state.question = factAt(question!)
    placed.push(state)
  }
  const expected = (state: State): number => {
    if (state.expected === undefined) {
      if (state.question === undefined) return stale()
      let sum = 1
      for (const { state: next, probability } of states.after(state, state.question))
        sum += probability * expected(next)
      state.expected = sum
    }
    return state.expected
  }
  for (const state of placed) expected(state)
}

/**
 * Works the first questions out: those after up to `depth` answers in any order, and from each of these the whole of the
 * shortest interview.
 */
export function openingOf(states: States, start: State, depth: number): Opening {
  const { domains } = states.compiled
  const facts: string[] = []
  const questions: (readonly number[])[] = []
  const placed = new Map<State, number>()
  const named = (fact: number): number => {
    const { name } = domains[fact]!
    if (!facts.includes(name)) facts.push(name)
    return facts.indexOf(name)
  }
  const place = (state: State, ...way: readonly number[]): void => {
    if (placed.has(state) || state.askable.length === 0) return
    shortest(states, state)
    placed.set(state, questions.push([named(state.question!), ...way]) - 1)
  }
  const goOn = (state: State, fact: number): void => {
    states.probabilities[fact]!.forEach((_, index) => {
      place(states.step(state, fact, index), placed.get(state)!, named(fact), index)
    })
  }
  place(start)
  for (let answers = 0; answers < depth; answers += 1) {
    for (const state of [...placed.keys()]) for (const fact of state.askable) goOn(state, fact)
  }
  for (const state of placed.keys()) goOn(state, state.question!)
  return { facts, questions }
}
