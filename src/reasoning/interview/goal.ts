import type { Compiled, Residual } from '#rules'

/**
 * What an interview is to settle.
 *
 * - `verdict`: which of "must file", "consult" and "no filing" follows from complete knowledge. The two other verdicts say
 *   that knowledge is not complete: where somebody answers "don't know", the interview ends with `must-assess` or
 *   `undetermined`; it never aims at them, and goes on to the judgement that `must-assess` asks for.
 * - `tier`: ordinary, supplemental or governance.
 * - `{ duty }`: whether one duty applies.
 * - `all`: the verdict, then each duty, then the tier.
 */
export type Goal = 'verdict' | 'tier' | 'all' | { readonly duty: string }

/**
 * The functions to settle, one after the other.
 *
 * @throws RangeError for a duty that the regulation does not have
 */
export function functionsOf(
  { regulation, verdict, tier, duties }: Compiled,
  goal: Goal,
): readonly Residual[] {
  if (goal === 'verdict') return [verdict]
  if (goal === 'tier') return [tier]
  if (goal === 'all') return [verdict, ...duties.map((duty) => duty.function), tier]
  const found = duties.find(({ duty }) => duty.name === goal.duty)
  if (!found) throw new RangeError(`${regulation.id} has no duty ${goal.duty}`)
  return [found.function]
}
