import { type Compiled, compile, type Residual } from '#engine'
import type { Condition, Regulation, Tiers } from '#rules'

/** Every matter there can be under a regulation and every reading, as one table of functions. */
export interface Space {
  readonly regulation: Regulation
  readonly compiled: Compiled
  /** 1 where the answers can stand together. */
  readonly consistent: Residual
  /** The function of a duty; constant 0 where the regulation has no such duty. */
  dutyOf(name: string): Residual
}

/**
 * @param conditions  further conditions to ask about (`compiled.functionOf`): answers that only they tell apart are
 *                    told apart
 * @example spaceOf(order8, tiersOf(order8)).dutyOf('advanceAssessment')
 */
export function spaceOf(regulation: Regulation, tiers: Tiers, conditions: readonly Condition[] = []): Space {
  // A condition asked about stands in the table as the duties do.
  const asked = conditions.map((when, index) => ({
    name: `asked ${index}`,
    claim: NOTHING,
    denial: NOTHING,
    cite: [],
    when,
  }))
  const compiled = compile({ ...regulation, duties: [...regulation.duties, ...asked] }, tiers)
  const { residuals } = compiled
  const duties = new Map(compiled.duties.map((ready) => [ready.duty.name, ready.function]))
  const together = compiled.inconsistencies.reduce((f, g) => residuals.or(f, g), residuals.zero)
  return {
    regulation,
    compiled,
    consistent: residuals.apply('not', together, residuals.zero, (a) => (a ? 0 : 1)),
    dutyOf: (name) => duties.get(name) ?? residuals.zero,
  }
}

const NOTHING = { en: '', zh: '' }

/** 1 where the function is 0. */
export const negated = ({ compiled: { residuals } }: Space, f: Residual): Residual =>
  residuals.apply('not', f, residuals.zero, (a) => (a ? 0 : 1))

/** 1 where `f` is 1 and `g` is 0. */
export const without = ({ compiled: { residuals } }: Space, f: Residual, g: Residual): Residual =>
  residuals.apply('and-not', f, g, (a, b) => (a && !b ? 1 : 0))

/** The function with the readings in these positions, every other reading at its default. */
export function underReadings(
  { compiled, regulation }: Space,
  f: Residual,
  positions: Readonly<Record<string, string>> = {},
): Residual {
  const { domains, readings, residuals } = compiled
  return readings.reduce((left, index) => {
    const { name, openAfter } = domains[index]!
    const value = positions[name] ?? regulation.readings[name]!.default
    return residuals.given(left, index, openAfter({ state: 'answered', value }))
  }, f)
}

/** How many combinations of answer classes of these domains the function is 1 on; it must ask no other domain. */
export function countOf({ compiled }: Space, f: Residual, domains: readonly number[]): bigint {
  const { residuals } = compiled
  const memory = new Map<string, bigint>()
  const count = (g: Residual, at: number): bigint => {
    if (at === domains.length) return BigInt(residuals.valueOf(g)!)
    const key = `${g}:${at}`
    const known = memory.get(key)
    if (known !== undefined) return known
    const domain = domains[at]!
    let sum = 0n
    for (let index = 0; index < compiled.domains[domain]!.size; index += 1) {
      sum += count(residuals.given(g, domain, 1 << index), at + 1)
    }
    memory.set(key, sum)
    return sum
  }
  return count(f, 0)
}
