import type { Residual } from '#engine'
import type { Situation } from '../situation.ts'
import type { Gate } from './state.ts'

/**
 * Which facts an interview may ask, and when: a fact whose condition is open waits until it is known to apply, so nobody
 * is asked where a listing is sought before it is known that one is, and no answer has to be taken back because a later
 * one excludes its fact. A fact with an answer, also "don't know", is not asked again.
 *
 * @param later  facts put off: not asked in this interview
 * @param anyTime  a fact does not wait
 */
export function gatesOf(
  { compiled, masks, answers }: Pick<Situation, 'compiled' | 'masks' | 'answers'>,
  later: ReadonlySet<string> = new Set(),
  anyTime = false,
): readonly Gate[] {
  const { residuals, indexOf, appliesWhen } = compiled
  const gates = new Map<number, Residual>()
  for (const [name, applies] of anyTime ? [] : appliesWhen)
    gates.set(indexOf.get(name)!, residuals.residual(applies, masks))
  for (const name of [...Object.keys(answers), ...later]) gates.set(indexOf.get(name)!, residuals.zero)
  return [...gates].sort(([a], [b]) => a - b)
}
