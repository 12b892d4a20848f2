import type { Residual } from '#engine'
import { type Space, without } from './space.ts'

/** Answer classes of one domain that are left open, a bit each: never none, never all. */
export interface Literal {
  readonly domain: number
  readonly mask: number
}

/** Answers that stand together: one literal for each domain it speaks of, in the order of asking. */
export type Cube = readonly Literal[]

/** What is left of a function where the cube's answers are given. */
export const leftBy = ({ compiled: { residuals } }: Space, f: Residual, cube: Cube): Residual =>
  cube.reduce((left, { domain, mask }) => residuals.given(left, domain, mask), f)

/** The function that is 1 just on the cube. */
export const functionOfCube = ({ compiled: { residuals } }: Space, cube: Cube): Residual =>
  cube.reduce((f, { domain, mask }) => residuals.and(f, residuals.test(domain, mask)), residuals.one)

/** The classes of a domain that lead to the same function: one mask for each function. */
function branchesOf({ compiled }: Space, domain: number, ...functions: readonly Residual[]) {
  const groups = new Map<string, { mask: number; left: readonly Residual[] }>()
  for (let index = 0; index < compiled.domains[domain]!.size; index += 1) {
    const left = functions.map((f) => compiled.residuals.given(f, domain, 1 << index))
    const known = groups.get(left.join())
    if (known) known.mask |= 1 << index
    else groups.set(left.join(), { mask: 1 << index, left })
  }
  return [...groups.values()]
}

/** Every choice of some of the branches, the largest first. */
const choices = (count: number): readonly number[] =>
  Array.from({ length: 2 ** count - 1 }, (_, index) => index + 1).sort((a, b) => ones(b) - ones(a))
const ones = (bits: number): number => bits.toString(2).replaceAll('0', '').length

/**
 * Fewest answers that make `certain` 1 on some matter and `allowed` 1 on every one they leave: `allowed` is where
 * `certain` is 1, or where nobody cares. A yes is preferred to a no, and a no to one of several values.
 *
 * @returns undefined where `certain` is 0 everywhere
 */
export function smallestCube(space: Space, certain: Residual, allowed: Residual): Cube | undefined {
  const { residuals } = space.compiled
  const memory = new Map<string, Found | undefined>()
  const search = (c: Residual, a: Residual): Found | undefined => {
    if (c === residuals.zero || a === residuals.zero) return undefined
    if (a === residuals.one) return NONE
    const key = `${c}:${a}`
    if (memory.has(key)) return memory.get(key)
    const domain = Math.min(...[c, a].map((f) => residuals.supportOf(f)[0] ?? Number.POSITIVE_INFINITY))
    const branches = branchesOf(space, domain, c, a)
    let best: Found | undefined
    for (const choice of choices(branches.length)) {
      const chosen = branches.filter((_, index) => (choice >> index) & 1)
      const mask = chosen.reduce((all, branch) => all | branch.mask, 0)
      const some = chosen.map(({ left }) => left[0]!).reduce((f, g) => residuals.or(f, g))
      const every = chosen.map(({ left }) => left[1]!).reduce((f, g) => residuals.and(f, g))
      const rest = search(some, every)
      if (!rest) continue
      const cost = rest.cost + (chosen.length === branches.length ? 0 : costOf(space, domain, mask))
      const cube = chosen.length === branches.length ? rest.cube : [{ domain, mask }, ...rest.cube]
      if (!best || cost < best.cost) best = { cost, cube }
    }
    memory.set(key, best)
    return best
  }
  return search(certain, allowed)?.cube
}

const costOf = ({ compiled }: Space, domain: number, mask: number): number =>
  compiled.domains[domain]!.size > 2 ? 18 : mask === 0b10 ? 16 : 17

interface Found {
  readonly cost: number
  readonly cube: Cube
}
const NONE: Found = { cost: 0, cube: [] }

/** Every largest cube on which the function is 1 (its prime implicants). */
export function primesOf(space: Space, f: Residual): readonly Cube[] {
  const { residuals } = space.compiled
  const memory = new Map<Residual, readonly Cube[]>()
  const primes = (g: Residual): readonly Cube[] => {
    const value = residuals.valueOf(g)
    if (value !== undefined) return value === 0 ? [] : [[]]
    const known = memory.get(g)
    if (known) return known
    const domain = residuals.supportOf(g)[0]!
    const branches = branchesOf(space, domain, g)
    const found: Cube[] = []
    for (const choice of choices(branches.length)) {
      const isIn = (index: number): boolean => ((choice >> index) & 1) === 1
      const chosen = branches.filter((_, index) => isIn(index))
      const every = chosen.map(({ left }) => left[0]!).reduce((a, b) => residuals.and(a, b))
      const mask = chosen.reduce((all, branch) => all | branch.mask, 0)
      for (const cube of primes(every)) {
        const isLargest = branches.every(
          ({ left }, index) => isIn(index) || residuals.valueOf(leftBy(space, left[0]!, cube)) !== 1,
        )
        if (isLargest) found.push(chosen.length === branches.length ? cube : [{ domain, mask }, ...cube])
      }
    }
    memory.set(g, found)
    return found
  }
  return primes(f)
}

/** More steps than any cover of the law has needed; beyond them the cover is one that lacks nothing and repeats nothing. */
const MOST_STEPS = 20_000

/** As few of the function's largest cubes as together make it up. */
export function coverOf(space: Space, f: Residual): readonly Cube[] {
  const { residuals } = space.compiled
  const primes = primesOf(space, f)
    .map((cube) => ({ cube, f: functionOfCube(space, cube) }))
    .sort((a, b) => a.cube.length - b.cube.length)
  let steps = 0
  const within = (open: Residual, most: number): readonly Cube[] | undefined => {
    if (open === residuals.zero) return []
    steps += 1
    if (most === 0 || steps > MOST_STEPS) return undefined
    const point = pointOf(space, open)
    for (const prime of primes) {
      if (residuals.valueOf(leftBy(space, prime.f, point)) !== 1) continue
      const rest = within(without(space, open, prime.f), most - 1)
      if (rest) return [prime.cube, ...rest]
    }
    return undefined
  }
  for (let most = 0; steps <= MOST_STEPS; most += 1) {
    const found = within(f, most)
    if (found) return found
  }
  return withoutRepetition(space, f, primes)
}

/** The cubes in their order, less each that the others make up without it. */
function withoutRepetition(
  space: Space,
  f: Residual,
  cubes: readonly { readonly cube: Cube; readonly f: Residual }[],
): readonly Cube[] {
  const { residuals } = space.compiled
  let kept = cubes
  for (const each of [...cubes].reverse()) {
    const others = kept.filter((other) => other !== each)
    const together = others.map((other) => other.f).reduce((a, b) => residuals.or(a, b), residuals.zero)
    if (together === f) kept = others
  }
  return kept.map(({ cube }) => cube)
}

/** One answer of each domain that the function asks on the way to 1. */
function pointOf(space: Space, f: Residual): Cube {
  const { residuals, domains } = space.compiled
  const point: Literal[] = []
  let left = f
  for (const domain of residuals.supportOf(f)) {
    for (let index = 0; index < domains[domain]!.size; index += 1) {
      const next = residuals.given(left, domain, 1 << index)
      if (next === residuals.zero) continue
      point.push({ domain, mask: 1 << index })
      left = next
      break
    }
  }
  return point
}
