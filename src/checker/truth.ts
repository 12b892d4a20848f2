import type { Condition, Status } from '#rules'
import { holds, type Open } from './answers.ts'

/** Every reading with the position taken. */
export type Positions = Readonly<Record<string, string>>

/**
 * What is known of a condition, read straight off its members: true, false, or undefined where they leave it open.
 * A condition left open by its members may still be the same in every case; `completions.ts` finds that out.
 */
export function truth(condition: Condition, open: Open, positions: Positions): boolean | undefined {
  if (condition.op === 'term') return truth(condition.condition, open, positions)
  if (condition.op === 'under') {
    return (positions[condition.reading] === condition.position) !== condition.negated
  }
  if (!('conditions' in condition)) {
    const values = open[condition.fact]!
    const held = holds(condition, values[0]!)
    return values.every((value) => holds(condition, value) === held) ? held : undefined
  }
  let held = 0
  let denied = 0
  for (const member of condition.conditions) {
    const known = truth(member, open, positions)
    if (known === true) held += 1
    if (known === false) denied += 1
  }
  if (held >= condition.count) return true
  return denied > condition.conditions.length - condition.count ? false : undefined
}

/**
 * What the readings taken and the answers leave of a condition, written down: two conditions written alike are the same
 * whatever the open facts turn out to be.
 */
export function leftOf(condition: Condition, open: Open, positions: Positions): string {
  const known = truth(condition, open, positions)
  if (known !== undefined) return known ? '1' : '0'
  if (condition.op === 'term') return leftOf(condition.condition, open, positions)
  if (!('conditions' in condition)) return JSON.stringify(condition)
  const members = condition.conditions.map((each) => leftOf(each, open, positions))
  const needed = condition.count - members.filter((each) => each === '1').length
  const left = members.filter((each) => each !== '0' && each !== '1')
  return left.length === 1 ? left[0]! : `${needed} of (${left.sort().join(', ')})`
}

/**
 * What the answers alone leave of a condition, every reading still open: true, false, or a condition over open facts and
 * readings only. It holds exactly where the whole one does.
 */
export function afterAnswers(condition: Condition, open: Open): Condition | boolean {
  if (condition.op === 'term') return afterAnswers(condition.condition, open)
  if (condition.op === 'under') return condition
  if (!('conditions' in condition)) return truth(condition, open, {}) ?? condition
  const members = condition.conditions.map((each) => afterAnswers(each, open))
  const count = condition.count - members.filter((each) => each === true).length
  const conditions = members.filter((each) => typeof each !== 'boolean')
  if (count <= 0) return true
  if (conditions.length < count) return false
  return conditions.length === 1 ? conditions[0]! : { ...condition, count, conditions }
}

/** The first fact on which an open condition turns. */
export function firstOpen(condition: Condition, open: Open, positions: Positions): string {
  if (condition.op === 'term') return firstOpen(condition.condition, open, positions)
  if ('conditions' in condition) {
    const member = condition.conditions.find((each) => truth(each, open, positions) === undefined)
    return firstOpen(member!, open, positions)
  }
  return (condition as { readonly fact: string }).fact
}

export const statusOf = (known: boolean | undefined): Status =>
  known === undefined ? 'unknown' : known ? 'met' : 'not-met'
