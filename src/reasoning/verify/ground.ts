import { type Determiner, determinerOf, type Residual } from '#engine'
import type { Text } from '#language'
import type { Condition } from '#rules'
import { smallestCube } from '../space/cubes.ts'
import { type Given, matterOf } from '../space/matter.ts'
import { type Space, spaceOf, underReadings } from '../space/space.ts'
import type { Verifying } from './space-proof.ts'

/** What the proofs stand on: the whole space of a regulation, and its determiner to confirm what they find. */
export interface Ground extends Verifying {
  readonly space: Space
  readonly determiner: Determiner
}

export function groundOf(verifying: Verifying): Ground {
  const { regulation, tiers, implications } = verifying
  const asked = implications.flatMap((each) =>
    each.kind === 'implies'
      ? [each.given, each.follows]
      : each.kind === 'equals'
        ? [each.one, each.other]
        : [],
  )
  const conditions: readonly Condition[] = asked.flatMap((each) =>
    'condition' in each ? [each.condition] : [],
  )
  const space = spaceOf(regulation, tiers, conditions)
  return { ...verifying, space, determiner: determinerOf(regulation, tiers) }
}

/**
 * The fewest answers on which the function is 1 whatever the other answers are: with the default readings where they
 * suffice.
 *
 * @returns undefined where no consistent matter has it 1
 */
export function matterWhere(space: Space, f: Residual): Given | undefined {
  const { residuals } = space.compiled
  for (const g of [underReadings(space, f), f]) {
    const here = residuals.and(g, space.consistent)
    const cube = smallestCube(space, here, g)
    if (cube) return matterOf(space, cube, here)
  }
  return undefined
}

const DIFFER = {
  differs: (a: number, b: number): number => (a !== b ? 1 : 0),
  falls: (a: number, b: number): number => (a > b ? 1 : 0),
}

/**
 * 1 where two answers to the domain, each consistent with the rest, give the function different values; or, where it
 * `falls`, the greater answer the smaller value.
 */
export function turnsOn(
  { compiled, consistent }: Space,
  f: Residual,
  domain: number,
  how: keyof typeof DIFFER = 'differs',
): Residual {
  const { residuals, domains } = compiled
  const at = (g: Residual, index: number): Residual => residuals.given(g, domain, 1 << index)
  let found = residuals.zero
  for (let lower = 0; lower < domains[domain]!.size; lower += 1) {
    for (let higher = lower + 1; higher < domains[domain]!.size; higher += 1) {
      const pair = residuals.apply(how, at(f, lower), at(f, higher), DIFFER[how])
      if (pair === residuals.zero) continue
      const both = residuals.and(at(consistent, lower), at(consistent, higher))
      found = residuals.or(found, residuals.and(pair, both))
    }
  }
  return found
}

/** A fact or a reading in a sentence: what it claims, or its name. */
export function subjectText({ regulation }: Space, name: string): Text {
  const fact = regulation.facts[name]
  if (!fact) return { en: `the reading ${name}`, zh: `解释口径${name}` }
  if (fact.kind !== 'yes-no') return { en: `the fact ${name}`, zh: `事实${name}` }
  return { en: `whether “${fact.claim.en}”`, zh: `“${fact.claim.zh}”与否` }
}
