import type { Residual } from '#engine'
import type { Positions, Regulation, Tiers } from '#rules'
import { type Space, spaceOf, underReadings } from '../space/space.ts'

/** A regulation under readings: one of two that are compared. */
export interface Side {
  readonly regulation: Regulation
  /** Readings switched away from their default. */
  readonly positions: Positions
}

/** Two sides in one table, so that their duties can be compared answer by answer. */
export interface Sides {
  readonly space: Space
  readonly before: Side
  readonly after: Side
  /** The duty's function on each side, every reading in its place; 0 where the side has no such duty. */
  functionOf(side: 'before' | 'after', duty: string): Residual
}

/**
 * @param tiers  those of `after`; they decide no duty
 * @throws RangeError where a fact has different kinds on the two sides: such texts cannot be compared by their facts
 */
export function sidesOf(before: Side, after: Side, tiers: Tiers): Sides {
  const space = spaceOf(inOneTable(before.regulation, after.regulation), tiers)
  return {
    space,
    before,
    after,
    functionOf: (side, duty) => {
      const { positions } = side === 'before' ? before : after
      return underReadings(space, space.dutyOf(side === 'before' ? earlier(duty) : duty), positions)
    },
  }
}

const earlier = (duty: string): string => `before/${duty}`

/** The later regulation, with the duties of the earlier one beside its own under names that no duty has. */
export function inOneTable(before: Regulation, after: Regulation): Regulation {
  for (const [name, { kind }] of Object.entries(before.facts)) {
    const other = after.facts[name]
    if (other && other.kind !== kind)
      throw new RangeError(`${name} is ${kind} before and ${other.kind} after`)
  }
  return {
    ...after,
    facts: { ...before.facts, ...after.facts },
    readings: { ...before.readings, ...after.readings },
    // When a fact applies the side says that asks it, the later where both do.
    appliesWhen: {
      ...Object.fromEntries(
        Object.entries(before.appliesWhen).filter(([name]) => !Object.hasOwn(after.facts, name)),
      ),
      ...after.appliesWhen,
    },
    inconsistencies: [...new Set([...before.inconsistencies, ...after.inconsistencies])],
    // Flags decide nothing, and the answers that only they tell apart would make many patterns of one.
    flags: [],
    duties: [...after.duties, ...before.duties.map((duty) => ({ ...duty, name: earlier(duty.name) }))],
  }
}

/** The earlier duty's function in such a table, under every reading. */
export const dutyBefore = (space: Space, name: string): Residual => space.dutyOf(earlier(name))
