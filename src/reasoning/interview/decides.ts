import { articlesOf, type Verdict } from '#rules'
import type { Situation } from '../situation.ts'

/** What the answer to a question can still decide. */
export interface Decides {
  /** The duties of which the fact can change whether they apply. */
  readonly duties: readonly string[]
  /** The verdicts that complete knowledge can still lead to. */
  readonly verdicts: readonly Verdict[]
  /** Those at which some answer to this question alone would arrive. */
  readonly settles: readonly Verdict[]
  /** Whether the tier can depend on it. */
  readonly tier: boolean
}

const VERDICTS: readonly Verdict[] = ['must-file', 'consult', 'no-filing']

export function decidedBy({ compiled, masks, positions }: Situation, fact: string): Decides {
  const { residuals, indexOf, duties, verdict, tier, domains, regulation } = compiled
  const domain = indexOf.get(fact)!
  const turnsOn = (f: number): boolean => residuals.supportOf(residuals.residual(f, masks)).includes(domain)
  const left = residuals.residual(verdict, masks)
  const settled = new Set<number>()
  for (let index = 0; index < domains[domain]!.size; index += 1) {
    const value = residuals.valueOf(residuals.given(left, domain, 1 << index))
    if (value !== undefined) settled.add(value)
  }
  const exists = ({ onlyUnder }: (typeof duties)[number]['duty']): boolean =>
    !onlyUnder ||
    (positions[onlyUnder.reading] ?? regulation.readings[onlyUnder.reading]!.default) === onlyUnder.position
  return {
    duties: duties.filter(({ duty, function: f }) => exists(duty) && turnsOn(f)).map(({ duty }) => duty.name),
    verdicts: residuals.valuesOf(left).map((value) => VERDICTS[value]!),
    settles: [...settled].sort((a, b) => a - b).map((value) => VERDICTS[value]!),
    tier: turnsOn(tier),
  }
}

/** The articles a question serves: those that make the fact matter. */
export const articlesServed = ({ compiled }: Situation, fact: string): readonly string[] =>
  articlesOf(compiled.regulation.facts[fact]!.cite)
