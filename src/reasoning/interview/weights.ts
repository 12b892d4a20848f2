import type { Compiled } from '#engine'
import type { Fact } from '#rules'

/** The sorts of question that differ in what they cost to answer. */
export type QuestionSort = 'fact' | 'choice' | 'list' | 'count' | 'judgement'

/**
 * What it costs to answer a question, beside a plain yes or no that costs 1: by the sort of question, or by the name of
 * one fact, which then goes before its sort. What is left out costs 1.
 *
 * @example { judgement: 5, count: 2, isCiiOperator: 2 }
 */
export type Weights = Readonly<Record<string, number>>

/** Every question costs the same: the interview of least effort is then the one with the fewest questions. */
export const EVEN: Weights = {}

const SORTS: readonly QuestionSort[] = ['fact', 'choice', 'list', 'count', 'judgement']

const SORT_OF_KIND: Readonly<Record<Fact['kind'], QuestionSort>> = {
  'yes-no': 'fact',
  'one-of': 'choice',
  'any-of': 'list',
  count: 'count',
  day: 'fact',
}

export const sortOf = ({ kind, judgement }: Fact): QuestionSort =>
  judgement ? 'judgement' : SORT_OF_KIND[kind]

/**
 * The weight of every question, by the number of its domain.
 *
 * @throws RangeError for a name that is no sort and no fact, or a weight that is not a number above 0
 */
export function effortsOf({ domains, regulation }: Compiled, weights: Weights): readonly number[] {
  for (const [name, weight] of Object.entries(weights)) {
    if (!SORTS.includes(name as QuestionSort) && !regulation.facts[name])
      throw new RangeError(`${regulation.id} has no fact ${name}, and there is no such sort of question`)
    if (!(weight > 0 && Number.isFinite(weight)))
      throw new RangeError(`the weight of ${name} is ${weight}: it must be a number above 0`)
  }
  return domains.map(({ name }) => {
    const fact = regulation.facts[name]
    return fact ? (weights[name] ?? weights[sortOf(fact)] ?? 1) : 1
  })
}
