import type { Condition, Status } from '#rules'
import type { Open, Value } from './answers.ts'
import { firstOpen, type Positions, truth } from './truth.ts'

/**
 * A question with several possible results, asked of what is known. It need not see through everything: it may
 * leave results standing that cannot come out, as long as it gives exactly one once every fact is known.
 */
export interface Question<T> {
  /** The results not ruled out. */
  readonly ask: (open: Open) => readonly T[]
  /** A fact that is open and on which an answer may turn; asked only where several results stand. */
  readonly next: (open: Open) => string
}

/** Whether a condition holds. */
export const whether = (condition: Condition, positions: Positions): Question<boolean> => ({
  ask: (open) => {
    const known = truth(condition, open, positions)
    return known === undefined ? [true, false] : [known]
  },
  next: (open) => firstOpen(condition, open, positions),
})

/** Whether at least one of several conditions holds. */
export const whetherAny = (questions: readonly Question<boolean>[]): Question<boolean> => {
  const openOf = (open: Open) => questions.filter(({ ask }) => ask(open).length > 1)
  return {
    ask: (open) =>
      questions.some(({ ask }) => !ask(open).includes(false))
        ? [true]
        : openOf(open).length > 0
          ? [true, false]
          : [false],
    next: (open) => openOf(open)[0]!.next(open),
  }
}

/** Whether some completion of the open facts has this result: looks for one, case by case. */
export function canBe<T>(question: Question<T>, result: T, open: Open): boolean {
  const standing = question.ask(open)
  if (!standing.includes(result)) return false
  return standing.length === 1 || cases(question, open).some((each) => canBe(question, result, each))
}

/** Whether some completion that can be gives two questions different results. */
export function canDiffer<T>(one: Question<T>, other: Question<T>, open: Open): boolean {
  const [ofOne, ofOther] = [one.ask(open), other.ask(open)]
  const some = (results: readonly T[]): readonly T[] => results.filter((result) => result !== 'impossible')
  const [inOne, inOther] = [some(ofOne), some(ofOther)]
  if (inOne.length === 0 || inOther.length === 0) return false
  if (inOne.length === 1 && inOther.length === 1 && inOne[0] === inOther[0]) return false
  const mayBeNone = inOne.length < ofOne.length || inOther.length < ofOther.length
  if (!mayBeNone && !inOne.some((result) => inOther.includes(result))) return true
  if (ofOne.length === 1 && ofOther.length === 1) return false
  return cases(ofOne.length > 1 ? one : other, open).some((each) => canDiffer(one, other, each))
}

/** Whether one holds in every completion in which the other does. */
export function implies(one: Question<boolean>, other: Question<boolean>, open: Open): boolean {
  const [ofOne, ofOther] = [one.ask(open), other.ask(open)]
  if (!ofOne.includes(true) || !ofOther.includes(false)) return true
  if (ofOne.length === 1 && ofOther.length === 1) return false
  return cases(ofOne.length > 1 ? one : other, open).every((each) => implies(one, other, each))
}

/**
 * Whether two completions that differ only in this fact give different results. One value is held against each
 * other: were all the same as the first, none could differ.
 */
export function mattersTo<T>(question: Question<T>, fact: string, open: Open): boolean {
  const [first, ...others] = open[fact]!
  return others.some((other) => canDiffer(given(question, fact, first!), given(question, fact, other), open))
}

/** Met or not met where every completion says so; else unknown. */
export function statusBy(question: Question<boolean | 'impossible'>, open: Open): Status {
  if (!canBe(question, false, open)) return 'met'
  return canBe(question, true, open) ? 'unknown' : 'not-met'
}

const cases = <T>({ next }: Question<T>, open: Open): readonly Open[] => {
  const fact = next(open)
  return open[fact]!.map((value) => ({ ...open, [fact]: [value] }))
}

/** The question where a fact has a value, whatever is known of it. */
const given = <T>({ ask, next }: Question<T>, fact: string, value: Value): Question<T> => ({
  ask: (open) => ask({ ...open, [fact]: [value] }),
  next: (open) => next({ ...open, [fact]: [value] }),
})
