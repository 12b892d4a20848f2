import type { Residual } from '#engine'
import { type Cube, coverOf, functionOfCube, type Literal, primesOf, smallestCube } from './cubes.ts'
import { type Given, matterOf } from './matter.ts'
import { negated, type Space } from './space.ts'

/** At least one of the literals holds. */
export type Clause = readonly Literal[]

/** Matters of one kind: every clause holds. A clause of one literal is an answer, a longer one an alternative. */
export interface Pattern {
  readonly clauses: readonly Clause[]
  /** A matter with just the answers that place it in the pattern, whatever its other answers are. */
  readonly witness: Given
}

/** The function that is 1 just on the pattern. */
export function functionOfPattern(space: Space, { clauses }: Pick<Pattern, 'clauses'>): Residual {
  const { residuals } = space.compiled
  const some = (clause: Clause): Residual =>
    clause.map((literal) => functionOfCube(space, [literal])).reduce((f, g) => residuals.or(f, g))
  return clauses.map(some).reduce((f, g) => residuals.and(f, g), residuals.one)
}

/**
 * A function as fact patterns, as few as are found. Exact: a consistent matter is in one of them just where the
 * function is 1.
 */
export function patternsOf(space: Space, f: Residual): readonly Pattern[] {
  const { residuals } = space.compiled
  return clausesOf(space, f).flatMap((clauses) => {
    const whole = functionOfPattern(space, { clauses })
    const here = residuals.and(whole, space.consistent)
    const cube = smallestCube(space, here, whole)
    return cube ? [{ clauses, witness: matterOf(space, cube, here) }] : []
  })
}

/**
 * What can be split is: a function that is all of several, of different facts each, is said part by part; one that is
 * either of several is several patterns. What is left is covered by its largest cubes.
 */
function clausesOf(space: Space, f: Residual): readonly (readonly Clause[])[] {
  const { residuals } = space.compiled
  const value = residuals.valueOf(f)
  if (value !== undefined) return value === 0 ? [] : [[]]
  const against = primesOf(space, negated(space, f))
  const [excluded] = against
  if (against.length === 1) return [[alternatives(space, excluded!)]]
  const parts = componentsOf(against)
  if (parts.length > 1) {
    const choices = parts.map((domains) => clausesOf(space, only(space, f, domains)))
    return choices.reduce((all, choice) => all.flatMap((one) => choice.map((other) => [...one, ...other])), [
      [],
    ] as readonly (readonly Clause[])[])
  }
  let patterns = coverOf(space, f).map((cube) => cube.map((literal): Clause => [literal]))
  for (let joined = joinTwo(patterns); joined; joined = joinTwo(patterns)) patterns = joined
  return patterns
}

/** Not all of the cube: at least one of its answers is another. */
const alternatives = ({ compiled: { domains } }: Space, cube: Cube): Clause =>
  cube.map(({ domain, mask }) => ({ domain, mask: domains[domain]!.full & ~mask }))

/** The domains in groups that no cube connects. */
function componentsOf(cubes: readonly Cube[]): readonly ReadonlySet<number>[] {
  let groups: ReadonlySet<number>[] = []
  for (const cube of cubes) {
    const domains = cube.map(({ domain }) => domain)
    const touched = groups.filter((group) => domains.some((domain) => group.has(domain)))
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      new Set([...touched.flatMap((group) => [...group]), ...domains]),
    ]
  }
  return groups.sort((a, b) => Math.min(...a) - Math.min(...b))
}

/** What the function says of these domains, whatever the others are. */
function only({ compiled }: Space, f: Residual, domains: ReadonlySet<number>): Residual {
  const { residuals } = compiled
  return residuals
    .supportOf(f)
    .filter((domain) => !domains.has(domain))
    .reduce(
      (left, domain) =>
        compiled.domains[domain]!.examples.map((_, index) =>
          residuals.given(left, domain, 1 << index),
        ).reduce((g, h) => residuals.or(g, h)),
      f,
    )
}

/** The patterns with two joined into one, or undefined where no two differ in one clause only. */
function joinTwo(patterns: readonly Clause[][]): Clause[][] | undefined {
  for (const [index, one] of patterns.entries()) {
    for (const other of patterns.slice(index + 1)) {
      const own = one.filter((clause) => !other.some((each) => isSame(clause, each)))
      const others = other.filter((clause) => !one.some((each) => isSame(clause, each)))
      if (own.length !== 1 || others.length !== 1) continue
      const either = eitherOf(own[0]!, others[0]!)
      const joined = one.map((clause) => (clause === own[0] ? either : clause))
      return patterns.flatMap((each) => (each === one ? [joined] : each === other ? [] : [each]))
    }
  }
  return undefined
}

const isSame = (one: Clause, other: Clause): boolean =>
  one.length === other.length &&
  one.every(({ domain, mask }, index) => other[index]!.domain === domain && other[index]!.mask === mask)

/** Literals of the same domain become one. */
function eitherOf(one: Clause, other: Clause): Clause {
  const masks = new Map<number, number>()
  for (const { domain, mask } of [...one, ...other]) masks.set(domain, (masks.get(domain) ?? 0) | mask)
  return [...masks].map(([domain, mask]) => ({ domain, mask })).sort((a, b) => a.domain - b.domain)
}
