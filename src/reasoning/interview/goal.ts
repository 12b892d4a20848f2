import type { Residual } from '#engine'
import type { Situation } from '../situation.ts'
import { openSteps } from './steps.ts'

/**
 * What an interview is to settle.
 *
 * - `verdict`: which of "must file", "consult" and "no filing" follows from complete knowledge. The two other verdicts say
 *   that knowledge is not complete: where somebody answers "don't know", the interview ends with `must-assess` or
 *   `undetermined`; it never aims at them, and goes on to the judgement that `must-assess` asks for.
 * - `steps`: what of the duties that apply is performed, and whether the order of steps is kept: nothing filed after what
 *   must wait for it. It is empty where no duty applies and no warning stands.
 * - `tier`: ordinary, supplemental or governance. First whether a reason for the highest tier is met, since that alone
 *   settles it; then whether one for the middle tier is.
 * - `{ duty }`: whether one duty applies.
 * - `{ facts }`: each of these facts, in this order, whatever it decides.
 * - `all`: the verdict, then each duty, then the steps, then the tier.
 */
export type Goal =
  | 'verdict'
  | 'steps'
  | 'tier'
  | 'all'
  | { readonly duty: string }
  | { readonly facts: readonly string[] }

/**
 * The functions to settle, one after the other, each with what is known put in.
 *
 * @throws RangeError for a duty or a fact that the regulation does not have
 */
export function functionsOf(situation: Situation, goal: Goal): readonly Residual[] {
  const { compiled, masks } = situation
  const { regulation, verdict, duties, residuals } = compiled
  const left = (f: Residual): Residual => residuals.residual(f, masks)
  if (goal === 'verdict') return [left(verdict)]
  if (goal === 'tier') return tierParts(situation)
  if (goal === 'steps') return openSteps(situation)
  if (goal === 'all') {
    return [
      left(verdict),
      ...duties.map((duty) => left(duty.function)),
      ...openSteps(situation),
      ...tierParts(situation),
    ]
  }
  if ('facts' in goal) return goal.facts.map((name) => left(answerTo(situation, name)))
  const found = duties.find(({ duty }) => duty.name === goal.duty)
  if (!found) throw new RangeError(`${regulation.id} has no duty ${goal.duty}`)
  return [left(found.function)]
}

/** Whether some reason for the governance tier is met, then the same of the tier below. */
function tierParts({ compiled: { residuals, tierReasons }, masks }: Situation): readonly Residual[] {
  const some = (of: string): Residual =>
    tierReasons
      .filter(({ tier }) => tier === of)
      .reduce((f, each) => residuals.or(f, residuals.residual(each.function, masks)), residuals.zero)
  const governance = some('governance')
  return residuals.valueOf(governance) === 1 ? [governance] : [governance, some('supplemental')]
}

/** The function that tells every answer class of a fact from every other. */
function answerTo(
  { compiled: { residuals, indexOf, domains, regulation } }: Situation,
  name: string,
): Residual {
  const index = indexOf.get(name)
  if (index === undefined || !regulation.facts[name])
    throw new RangeError(`${regulation.id} has no fact ${name}`)
  let f = residuals.zero
  for (let each = 1; each < domains[index]!.size; each += 1) {
    const test = residuals.test(index, 1 << each)
    f = residuals.apply(`class${each}`, f, test, (value, isOfClass) => (isOfClass ? each : value))
  }
  return f
}
