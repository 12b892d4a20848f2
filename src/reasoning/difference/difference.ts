import type { Residual } from '#engine'
import type { Duty, Regulation, Status } from '#rules'
import { type Pattern, patternsOf } from '../space/pattern.ts'
import { countOf, without } from '../space/space.ts'
import type { Sides } from './sides.ts'

/** Matters in which a duty's status differs, all in the same way. */
export interface ChangedPattern extends Pattern {
  readonly before: Status | 'absent'
  readonly after: Status | 'absent'
}

/** What becomes of one duty from one side to the other. */
export interface DutyDifference {
  readonly name: string
  /** The duty as each side has it; undefined where it has none of that name. */
  readonly before: Duty | undefined
  readonly after: Duty | undefined
  /** Empty where every matter keeps its status. */
  readonly patterns: readonly ChangedPattern[]
  /** Of the combinations of answers to the facts that the duty turns on, on either side, how many change. */
  readonly changed: bigint
  readonly of: bigint
}

/**
 * Every duty of either side, in the order of the later one, with the exact fact patterns in which its status differs.
 *
 * @example differencesOf(sidesOf(order6, order8, tiers)).find(({ name }) => name === 'advanceAssessment')
 * // one pattern: the kinds of the products include important communication products, and there is no other
 */
export function differencesOf(sides: Sides): readonly DutyDifference[] {
  const { before, after } = sides
  const names = [...after.regulation.duties, ...before.regulation.duties].map(({ name }) => name)
  return [...new Set(names)].map((name) => differenceOf(sides, name)).filter((each) => each !== undefined)
}

function differenceOf(sides: Sides, name: string): DutyDifference | undefined {
  const { space } = sides
  const [before, after] = [dutyIn(sides.before, name), dutyIn(sides.after, name)]
  if (!before && !after) return undefined
  const [was, is] = [sides.functionOf('before', name), sides.functionOf('after', name)]
  const gone: ChangedPattern['before'] = before ? 'not-met' : 'absent'
  const none: ChangedPattern['after'] = after ? 'not-met' : 'absent'
  const { added, removed } = changesOf(sides, name)
  const { residuals } = space.compiled
  const turnsOn = [...new Set([was, is].flatMap((f) => residuals.supportOf(f)))].sort((a, b) => a - b)
  return {
    name,
    before,
    after,
    patterns: [
      ...patternsOf(space, added).map((pattern) => ({ ...pattern, before: gone, after: 'met' as const })),
      ...patternsOf(space, removed).map((pattern) => ({ ...pattern, before: 'met' as const, after: none })),
    ],
    changed: countOf(space, residuals.or(added, removed), turnsOn),
    of: countOf(space, residuals.one, turnsOn),
  }
}

/** The matters that come under the duty, and those that fall out of it, as functions. */
export function changesOf(
  sides: Sides,
  name: string,
): { readonly added: Residual; readonly removed: Residual } {
  const [was, is] = [sides.functionOf('before', name), sides.functionOf('after', name)]
  return { added: without(sides.space, is, was), removed: without(sides.space, was, is) }
}

/** The duty, where it exists under the positions taken. */
function dutyIn({ regulation, positions }: Sides['before'], name: string): Duty | undefined {
  const duty = regulation.duties.find((each) => each.name === name)
  if (!duty?.onlyUnder) return duty
  const { reading, position } = duty.onlyUnder
  return (positions[reading] ?? defaultOf(regulation, reading)) === position ? duty : undefined
}

const defaultOf = ({ readings }: Regulation, name: string): string => readings[name]!.default
