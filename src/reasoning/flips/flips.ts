import { verdictOn } from '#engine'
import type { Verdict } from '#rules'
import type { Situation } from '../situation.ts'
import { smallestSets, TARGETS, type Target, type Turned } from './search.ts'

/** One fact of a flip, and the answers that would do: any of its classes. */
export interface Turn {
  readonly fact: string
  /** `answer`: the fact is open, and may be found to be so. `change`: an answer given would be another. */
  readonly kind: 'answer' | 'change'
  /** The answer classes that would do, as a mask over the fact's domain. */
  readonly classes: number
}

/** Turns that together, whichever of their classes are taken, reach another verdict, none of them needlessly. */
export type Flip = readonly Turn[]

export interface Flips {
  /** The verdict as things stand. */
  readonly verdict: Verdict
  /**
   * For each other verdict all smallest sets that reach it, those with the fewest turns first; an empty list where no
   * answers can. Undetermined is none of them: it is reached by forgetting.
   */
  readonly to: Readonly<Partial<Record<Target, readonly Flip[]>>>
}

/**
 * What would change the verdict: all smallest sets of turned answers that reach each other verdict, complete and
 * exact, on what is then known. Facts that are open and not in a set stay unknown, and answers that would contradict
 * each other are left out.
 *
 * @example
 * flipsOf(situationOf(determiner, answers)).to['no-filing']
 * // [[{ fact: 'seeksListing', kind: 'change', classes: 0b01 }], …]
 */
export function flipsOf(situation: Situation): Flips {
  const { compiled, answered, assessed } = situation
  const { domains } = compiled
  const verdict = verdictOn(compiled, answered, assessed)
  const sets = smallestSets(situation)
  const turnOf = ({ domain, classes }: Turned): Turn => ({
    fact: domains[domain]!.name,
    kind: (classes & answered[domain]!) === 0 ? 'change' : 'answer',
    classes,
  })
  const changes = (flip: Flip): number => flip.filter(({ kind }) => kind === 'change').length
  const to = TARGETS.filter((target) => target !== verdict).map((target) => {
    const flips = joinedUp(sets.get(target)!).map((set) => set.map(turnOf))
    return [target, flips.sort((a, b) => a.length - b.length || changes(a) - changes(b))] as const
  })
  return { verdict, to: Object.fromEntries(to) }
}

type Boxed = readonly Turned[]

/** Sets that differ in the classes of one fact only are one set: any of those classes would do. */
function joinedUp(sets: readonly Boxed[]): readonly Boxed[] {
  let joined = sets
  const longest = Math.max(0, ...sets.map((set) => set.length))
  for (let place = 0; place < longest; place += 1) {
    const byRest = new Map<string, Boxed>()
    for (const set of joined) {
      const rest = set
        .map(({ domain, classes }, at) => (at === place ? `${domain}:` : `${domain}:${classes}`))
        .join()
      const alike = byRest.get(rest)
      byRest.set(rest, alike === undefined ? set : withClasses(alike, place, set[place]?.classes ?? 0))
    }
    joined = [...byRest.values()]
  }
  return joined
}

const withClasses = (set: Boxed, place: number, classes: number): Boxed =>
  set.map((turned, at) => (at === place ? { ...turned, classes: turned.classes | classes } : turned))
