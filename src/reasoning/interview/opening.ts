import type { Opening } from '#rules'
import { leastEffort, wayAsking } from './least-effort.ts'
import type { State, States } from './state.ts'

/**
 * Puts the first questions, worked out beforehand, in their places. What they are expected to take follows from them.
 *
 * @param start  nothing answered, every reading at its default
 * @returns whether the table fits the rules; where it does not (`npm run interview` writes it anew) nothing was put in
 */
export function openWith(states: States, start: State, { facts, questions }: Opening): boolean {
  const { indexOf } = states.compiled
  const placed: State[] = []
  const asked = new Map<State, number>()
  for (const [question, from, fact, index] of questions) {
    const name = indexOf.get(facts[question!] ?? '')
    const before = from === undefined ? undefined : indexOf.get(facts[fact!] ?? '')
    const earlier = from === undefined ? undefined : placed[from]
    const state = earlier && before !== undefined ? states.step(earlier, before, index!) : start
    if (name === undefined || (from !== undefined && state === start) || !state.askable.includes(name))
      return false
    asked.set(state, name)
    placed.push(state)
  }
  const isKnown = (state: State): boolean => {
    if (state.way) return true
    const question = asked.get(state)
    return question !== undefined && states.after(state, question).every(({ state: next }) => isKnown(next))
  }
  if (!placed.every(isKnown)) return false
  const put = (state: State): void => {
    if (state.way) return
    const question = asked.get(state)!
    for (const { state: next } of states.after(state, question)) put(next)
    state.way = wayAsking(states, state, question)
  }
  for (const state of placed) put(state)
  return true
}

/**
 * Works the first questions out: those after up to `depth` answers in any order, and from each of these the whole of the
 * interview of least effort.
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
    const { question } = leastEffort(states, state)!
    placed.set(state, questions.push([named(question!), ...way]) - 1)
  }
  const goOn = (state: State, fact: number): void => {
    states.asking.probabilities[fact]!.forEach((_, index) => {
      place(states.step(state, fact, index), placed.get(state)!, named(fact), index)
    })
  }
  place(start)
  for (let answers = 0; answers < depth; answers += 1) {
    for (const state of [...placed.keys()]) for (const fact of state.askable) goOn(state, fact)
  }
  for (const state of placed.keys()) goOn(state, state.way!.question!)
  return { facts, questions }
}
