import type { Residual } from '#engine'
import { type Condition, conditionsOfFlag, kindOf, leavesOf } from '#rules'
import type { Situation } from '../situation.ts'

/**
 * What is still open once it is known which duties apply: the flags that a step taken, or not taken, clears or raises,
 * then how far the duties are performed, member by member, so that of several commitments each is asked.
 *
 * A flag belongs here where it warns until something is answered (`unless`), and where it turns on a fact that such a
 * warning or the performance of a duty turns on: "signed without a condition" beside "file before signing".
 */
export function openSteps({ compiled, masks, positions }: Situation): readonly Residual[] {
  const { residuals, duties, flags, regulation, verdict, indexOf, functionOf } = compiled
  const left = (condition: Condition): Residual => residuals.residual(functionOf(condition), masks)
  const isMet = (condition: Condition): boolean => residuals.valueOf(left(condition)) === 1

  const performed = duties.flatMap(({ duty: { done, when, onlyUnder } }) => {
    const exists =
      !onlyUnder ||
      (positions[onlyUnder.reading] ?? regulation.readings[onlyUnder.reading]!.default) === onlyUnder.position
    return exists && done && 'op' in done && isMet(when) ? membersOf(done) : []
  })
  const warnings = flags.flatMap(({ flag: { when } }) =>
    'condition' in when && when.unless && isMet(when.condition) ? [when.unless] : [],
  )
  // Whether there is, say, a listing besides is no step.
  const decidesVerdict = new Set(residuals.supportOf(verdict))
  const stepFacts = new Set(
    [...performed, ...warnings].flatMap(factsIn).filter((fact) => !decidesVerdict.has(indexOf.get(fact)!)),
  )
  const turnsOnStepsAlone = (f: Residual): boolean =>
    residuals.supportOf(f).every((fact) => !decidesVerdict.has(fact))
  const beside = flags.flatMap(({ flag }): readonly Residual[] => {
    const conditions = kindOf(flag) === 'know' ? [] : conditionsOfFlag(flag)
    if (!conditions.flatMap(factsIn).some((fact) => stepFacts.has(fact))) return []
    const [condition, unless] = conditions.map(left)
    if (unless === undefined) return [condition!]
    return [residuals.apply('not cleared', condition!, unless, (a, b) => (a && !b ? 1 : 0))]
  })
  const functions = [...warnings.map(left), ...beside.filter(turnsOnStepsAlone), ...performed.map(left)]
  return [...new Set(functions)].filter((f) => residuals.valueOf(f) === undefined)
}

const factsIn = (condition: Condition): readonly string[] =>
  leavesOf(condition).flatMap((leaf) => (leaf.op === 'under' ? [] : [leaf.fact]))

const membersOf = (condition: Condition): readonly Condition[] =>
  condition.op === 'term'
    ? membersOf(condition.condition)
    : condition.op === 'allOf'
      ? condition.conditions.flatMap(membersOf)
      : [condition]
