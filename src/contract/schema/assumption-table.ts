import type { Text } from '#language'
import { versions } from '#practice'
import type { AssumptionKind, Assumptions } from '#review'

/** Every assumption by name: its meaning, and what it accepts; what a later version says goes before an earlier one. */
export const assumptionTable: Readonly<Record<keyof Assumptions, AssumptionKind>> = Object.assign(
  {},
  ...versions.map(({ planning }) => planning.assumptions),
)

/**
 * An assumption in words: what the value means, or, for numbers and days, what the value is of.
 *
 * @example meaningOf('reviewNeeded', false).en  // The Office determines that no review is needed
 */
export function meaningOf(name: keyof Assumptions, value: unknown): Text {
  const { claim, meanings } = assumptionTable[name]
  return meanings?.[String(value)] ?? claim
}

export const assumptionNames = Object.keys(assumptionTable) as readonly (keyof Assumptions)[]
