import { weightsIn } from '#practice'
import { inOrderOfAsking, situationOf } from '#reasoning'
import type { Determination, Regulation } from '#rules'
import { determinerFor } from './determiners.ts'
import type { Matter } from './matter.ts'

/**
 * What follows from a matter's answers under a version on a day, what is missing in the order in which the interview of
 * least effort asks it.
 */
export function determinationOn(
  regulation: Regulation,
  { answers, positions, scope }: Pick<Matter, 'answers' | 'positions' | 'scope'>,
  on: string,
): Determination {
  const determiner = determinerFor(regulation, scope)
  const { missing, ...others } = determiner.determine(answers, positions, on)
  const situation = situationOf(determiner, answers, positions)
  return { ...others, missing: inOrderOfAsking(situation, missing, { weights: weightsIn(regulation) }) }
}
