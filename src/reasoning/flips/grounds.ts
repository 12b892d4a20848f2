import type { Compiled, Masks, Residual } from '#engine'
import { leavesOf, type Verdict } from '#rules'

/** What a verdict rests on: functions of the facts, and how their values make the verdict. */
export interface Grounds {
  readonly functions: readonly Residual[]
  /** What is left of the functions, without those whose value no longer matters: they become 0. */
  relevant(left: readonly Residual[], assessed: boolean): readonly Residual[]
  /**
   * The verdict where each function says whether it is 1 whatever the open facts are.
   *
   * @returns undefined where answers contradict each other: nothing can be so
   */
  verdictOf(certain: readonly boolean[], assessed: boolean): Verdict | undefined
}

/**
 * The grounds of the verdict under the positions taken. Each function stands for "it is so whatever the open facts
 * are", among the completions that can be: filing, no filing, the assessment, neither exposure nor filing under any
 * reading; that nothing can be; then, for each inconsistency, that the answers contain it, and that a fact it speaks of
 * is excluded, so that its answer falls away.
 */
export function groundsOf(compiled: Compiled, masks: Masks): Grounds {
  const { residuals, domains, readings } = compiled
  const taken = Int32Array.from(domains, ({ full }) => full)
  for (const reading of readings) taken[reading] = masks[reading]!
  const under = (f: Residual): Residual => residuals.residual(f, taken)
  const not = (f: Residual): Residual => residuals.apply('not', f, f, (value) => 1 - value)

  const filing = under(compiled.filing)
  const reached = residuals.or(under(compiled.exposure), under(compiled.filingUnderSome))
  const impossible = not(under(compiled.possible))
  const functions = [
    ...[filing, not(filing), under(compiled.assess), not(reached)].map((f) => residuals.or(f, impossible)),
    impossible,
  ]
  const add = (f: Residual): number => functions.push(f) - 1
  const inconsistencies = compiled.regulation.inconsistencies.map(({ when }, index) => {
    const facts = new Set(leavesOf(when).flatMap((leaf) => (leaf.op === 'under' ? [] : [leaf.fact])))
    return {
      contained: add(under(compiled.inconsistencies[index]!)),
      excluded: [...facts].flatMap((fact) => {
        const applies = compiled.appliesWhen.get(fact)
        return applies === undefined ? [] : [add(not(under(applies)))]
      }),
    }
  })
  const { zero, one } = residuals
  return {
    functions,
    relevant(left, assessed) {
      const kept = [...left]
      const drop = (at: number): void => {
        kept[at] = zero
      }
      if (assessed || left[0] === one) drop(2)
      if (left[0] === one) drop(1)
      if (kept[1] === zero) drop(3)
      for (const { contained, excluded } of inconsistencies) {
        if (excluded.some((at) => left[at] === one)) drop(contained)
        if (kept[contained] === zero) excluded.forEach(drop)
      }
      return kept
    },
    verdictOf(certain, assessed) {
      const contradict = inconsistencies.some(
        ({ contained, excluded }) => certain[contained] && !excluded.some((at) => certain[at]),
      )
      if (contradict || certain[4]) return undefined
      if (certain[0]) return 'must-file'
      if (!assessed && certain[2]) return 'must-assess'
      if (!certain[1]) return 'undetermined'
      return certain[3] ? 'no-filing' : 'consult'
    },
  }
}
