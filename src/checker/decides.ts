import type { Condition } from '#rules'
import { canDiffer, whether } from './completions.ts'
import type { Basis } from './lines.ts'
import { assignments, readingsOf } from './questions.ts'
import { afterAnswers, leftOf, type Positions } from './truth.ts'
import type { Worlds } from './worlds.ts'

/**
 * The readings of which another position, with the others at some position of theirs, turns a duty into another
 * one. A reading that can only undo what another would do is not among them.
 */
export function decides(
  whole: Condition,
  { regulation, open, positions, among }: Pick<Basis, 'regulation' | 'positions'> & Worlds,
): readonly string[] {
  const condition = afterAnswers(whole, open)
  if (typeof condition === 'boolean') return []
  const readings = [...readingsOf(condition)]
  const taking = among(whether(condition, positions))
  const asTaken = new Map<string, boolean>()
  const isAsTaken = (other: Positions): boolean => {
    const left = leftOf(condition, open, other)
    const known = asTaken.get(left) ?? !canDiffer(taking, among(whether(condition, other)), open)
    asTaken.set(left, known)
    return known
  }
  return readings.filter((reading) => {
    const others = readings.filter((other) => other !== reading)
    const taken = positions[reading]!
    const elsewhere = Object.keys(regulation.readings[reading]!.positions).filter((each) => each !== taken)
    return assignments(others, regulation).some(
      (assigned) =>
        elsewhere.some((position) => !isAsTaken({ ...assigned, [reading]: position })) &&
        isAsTaken({ ...assigned, [reading]: taken }),
    )
  })
}
