import type { Condition, Regulation } from '#rules'
import { factLeaves, type Open, openAfter } from './answers.ts'
import { canBe, type Question, whether, whetherAny } from './completions.ts'
import type { ReceiptToCheck } from './receipt-to-check.ts'
import { truth } from './truth.ts'

/** No result: the answers of this completion contradict each other. */
const IMPOSSIBLE = 'impossible'

/** The completions that can be: what they leave open, and questions asked of them alone. */
export interface Worlds {
  /** For each fact the values that some completion has. */
  readonly open: Open
  /** The question, without a result where answers contradict each other. */
  among<T>(question: Question<T>): Question<T | typeof IMPOSSIBLE>
  /** Whether some completion has these values. */
  isPossible(open: Open): boolean
}

/**
 * @param conditions  those that will be asked about
 * @returns every completion where the answers themselves contradict each other: such answers are refused before
 */
export function worldsOf(
  { regulation, facts, readings }: Pick<ReceiptToCheck, 'regulation' | 'facts' | 'readings'>,
  conditions: readonly Condition[],
): Worlds {
  const contradictions = contradictionsOf(regulation)
  const open = openAfter(regulation.facts, facts, [...conditions, ...contradictions])
  const contradict = whetherAny(contradictions.map((each) => whether(each, readings)))
  const isPossible = (of: Open): boolean => canBe(contradict, false, of)
  if (!isPossible(open)) return { open, among: (question) => question, isPossible: () => true }
  const bound = new Set(contradictions.flatMap(factLeaves).map(({ fact }) => fact))
  const narrowed = Object.fromEntries(
    Object.entries(open).map(([name, values]) => [
      name,
      bound.has(name) ? values.filter((value) => isPossible({ ...open, [name]: [value] })) : values,
    ]),
  )
  const between = connected(
    contradictions.filter((each) => truth(each, narrowed, readings) === undefined),
    conditions,
    narrowed,
  )
  if (between.length === 0) return { open: narrowed, isPossible, among: (question) => question }
  const contradictHere = whetherAny(between.map((each) => whether(each, readings)))
  return {
    open: narrowed,
    isPossible,
    among: ({ ask, next }) => ({
      ask: (of) => {
        const known = contradictHere.ask(of)
        if (!known.includes(false)) return [IMPOSSIBLE]
        return known.includes(true) ? [...ask(of), IMPOSSIBLE] : ask(of)
      },
      next: (of) => (ask(of).length > 1 ? next(of) : contradictHere.next(of)),
    }),
  }
}

/** The contradictions that open facts connect with the conditions: the others leave them as they are. */
function connected(
  contradictions: readonly Condition[],
  conditions: readonly Condition[],
  open: Open,
): readonly Condition[] {
  const openIn = (condition: Condition): readonly string[] =>
    factLeaves(condition).flatMap(({ fact }) => (open[fact]!.length > 1 ? [fact] : []))
  const reached = new Set(conditions.flatMap(openIn))
  let found: readonly Condition[] = []
  for (;;) {
    const more = contradictions.filter((each) => openIn(each).some((fact) => reached.has(fact)))
    if (more.length === found.length) return found
    found = more
    for (const fact of more.flatMap(openIn)) reached.add(fact)
  }
}

/** Each way in which answers contradict each other: the facts it speaks of must apply. */
const contradictionsOf = ({ inconsistencies, appliesWhen }: Regulation): readonly Condition[] =>
  inconsistencies.map(({ when }) => {
    const facts = [...new Set(factLeaves(when).map(({ fact }) => fact))]
    const conditions = [when, ...facts.flatMap((fact) => appliesWhen[fact] ?? [])]
    return { op: 'allOf', count: conditions.length, conditions }
  })
