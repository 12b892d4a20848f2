import { tiersOf } from '#practice'
import { type Determiner, determinerOf, type Regulation } from '#rules'

const made = new WeakMap<Regulation, Determiner>()

/** The determiner of a version with the tiers of practice, compiled once. */
export function determinerFor(regulation: Regulation): Determiner {
  let determiner = made.get(regulation)
  if (!determiner) {
    determiner = determinerOf(regulation, tiersOf(regulation))
    made.set(regulation, determiner)
  }
  return determiner
}
