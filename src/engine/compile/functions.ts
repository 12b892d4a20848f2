import type { Condition } from '#rules'
import type { Residual, Residuals } from '../residuals.ts'
import { type AnswerDomains, domainIndex, truthOf } from './answer-domains.ts'

/** The second stage: every condition a function of the answers in one table, equal conditions once. */
export function functionsOver(
  table: AnswerDomains,
  residuals: Residuals,
): (condition: Condition) => Residual {
  const functions = new Map<Condition, Residual>()
  const functionOf = (condition: Condition): Residual => {
    let known = functions.get(condition)
    if (known === undefined) {
      known = functionAnew(condition)
      functions.set(condition, known)
    }
    return known
  }
  const functionAnew = (condition: Condition): Residual => {
    if (condition.op === 'term') return functionOf(condition.condition)
    if (!('conditions' in condition)) {
      const index = domainIndex(table, condition)
      return residuals.test(index, truthOf(table, condition, index))
    }
    const members = condition.conditions.map(functionOf)
    if (condition.op === 'allOf') return members.reduce((f, g) => residuals.and(f, g))
    if (condition.op === 'anyOf') return members.reduce((f, g) => residuals.or(f, g))
    const { count } = condition
    const held = members.reduce((f, g) => residuals.apply(`count${count}`, f, g, countUpTo(count)))
    return residuals.apply(`from${count}`, held, residuals.constant(count), (a, b) => (a >= b ? 1 : 0))
  }
  return functionOf
}

/** How many of the conditions hold, up to `count`. */
const countUpTo = (count: number) => (a: number, b: number) => Math.min(a + b, count)
