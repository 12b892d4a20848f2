import { type Determiner, determinerOf, scopedTo, tiersScopedTo } from '#engine'
import { tiersOf } from '#practice'
import { type Regulation, type Scope, scopeOf } from '#rules'

const made = new WeakMap<Regulation, Map<string, Determiner>>()

/** The determiner of a version with the tiers of practice, limited to the scope where there is one; compiled once. */
export function determinerFor(regulation: Regulation, given?: readonly Scope[]): Determiner {
  const scope = scopeOf(given)
  const key = scope?.join() ?? ''
  const ofRegulation = made.get(regulation) ?? new Map<string, Determiner>()
  made.set(regulation, ofRegulation)
  let determiner = ofRegulation.get(key)
  if (!determiner) {
    const tiers = tiersOf(regulation)
    determiner = scope
      ? determinerOf(scopedTo(regulation, scope), tiersScopedTo(tiers, regulation, scope))
      : determinerOf(regulation, tiers)
    ofRegulation.set(key, determiner)
  }
  return determiner
}
