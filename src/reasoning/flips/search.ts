import type { Residual } from '#engine'
import type { Verdict } from '#rules'
import type { Situation } from '../situation.ts'
import { type Grounds, groundsOf } from './grounds.ts'

/** The verdicts that other answers can reach. Undetermined is reached by forgetting, which changes nothing. */
export const TARGETS = ['must-file', 'must-assess', 'consult', 'no-filing'] as const
export type Target = (typeof TARGETS)[number]

/** Some answer classes of one domain. */
export interface Turned {
  readonly domain: number
  readonly classes: number
}

/** A set of turns by their codes, in the order of the domains. */
type Codes = readonly number[]
/** For each target the smallest sets that reach it: none contains another. */
type Families = readonly (readonly Codes[])[]

/** The classes of one domain that no ground tells apart, together. */
interface Asked {
  readonly domain: number
  readonly groups: readonly number[]
  /** Which groups what is known leaves open. */
  readonly open: readonly number[]
  /** Which groups the fact can be turned to: all but one that it certainly is in. */
  readonly offered: readonly number[]
  readonly isJudgement: boolean
}

/** More groups than a domain has classes. */
const WIDTH = 32

/**
 * All smallest sets of turned answers that reach each verdict, on what is then known: of a set that is found no proper
 * subset reaches it, and none is left out.
 *
 * One walk over the domains in the order of the diagrams. At each the fact is left as it is, and then a ground holds
 * where it holds for every class still open, or it is turned to one group of classes. What is left of the grounds says
 * all there is to know of the rest, so the sets found from there are kept and found once. A set that turns the fact
 * is dropped where leaving it reaches the verdict with no more.
 */
export function smallestSets(situation: Situation): ReadonlyMap<Target, readonly (readonly Turned[])[]> {
  const { compiled, answered, assessed } = situation
  const { residuals } = compiled
  const grounds = groundsOf(compiled, answered)
  const asked = askedOf(situation, grounds)
  const known = new Map<string, Families>()

  const from = (at: number, left: readonly Residual[], isAssessed: boolean): Families => {
    const functions = grounds.relevant(left, isAssessed)
    const next = nextAsked(at, functions, isAssessed)
    if (next === asked.length)
      return reached(
        grounds,
        functions.map((f) => f === residuals.one),
        isAssessed,
      )
    const key = `${next}:${isAssessed ? 1 : 0}:${functions.join()}`
    let families = known.get(key)
    if (!families) {
      families = fromHere(next, functions, isAssessed)
      known.set(key, families)
    }
    return families
  }

  const nextAsked = (from: number, functions: readonly Residual[], isAssessed: boolean): number => {
    let at = from
    while (at < asked.length) {
      const { domain, isJudgement } = asked[at]!
      if (isJudgement && !isAssessed) break
      if (functions.some((f) => residuals.supportOf(f).includes(domain))) break
      at += 1
    }
    return at
  }

  const fromHere = (at: number, functions: readonly Residual[], isAssessed: boolean): Families => {
    const { domain, groups, open, offered, isJudgement } = asked[at]!
    const within = (f: Residual, group: number): Residual =>
      residuals.given(f, domain, groups[group]! & -groups[group]!)
    const left = functions.map((f) =>
      open.map((group) => within(f, group)).reduce((f, g) => residuals.and(f, g)),
    )
    const families = from(at + 1, left, isAssessed).map((sets) => [...sets])
    const leaving = families.map((sets) => sets.length)
    for (const group of offered) {
      const turned = functions.map((f) => within(f, group))
      const judged = isAssessed || isJudgement
      if (judged === isAssessed && turned.every((f, index) => f === left[index])) continue
      const code = at * WIDTH + group
      from(at + 1, turned, judged).forEach((sets, target) => {
        const family = families[target]!
        const kept = family.slice(0, leaving[target])
        for (const set of sets) {
          if (!kept.some((smaller) => isWithin(smaller, set))) family.push([code, ...set])
        }
      })
    }
    return families
  }

  const found = from(0, grounds.functions, assessed)
  return new Map(TARGETS.map((target, index) => [target, found[index]!.map((set) => set.map(turnedBy))]))

  function turnedBy(code: number): Turned {
    const { domain, groups } = asked[Math.floor(code / WIDTH)]!
    return { domain, classes: groups[code % WIDTH]! }
  }
}

const NOWHERE: readonly Codes[] = []
const HERE: readonly Codes[] = [[]]

function reached(grounds: Grounds, certain: readonly boolean[], assessed: boolean): Families {
  const verdict: Verdict | undefined = grounds.verdictOf(certain, assessed)
  return TARGETS.map((target) => (target === verdict ? HERE : NOWHERE))
}

function askedOf({ compiled, answered, assessed }: Situation, { functions }: Grounds): readonly Asked[] {
  const { residuals, domains, regulation, indexOf } = compiled
  const { assess } = regulation.verdict
  const judgement = assess && indexOf.get(assess.judgement)!
  const support = new Set([
    ...(judgement === undefined ? [] : [judgement]),
    ...functions.flatMap((f) => residuals.supportOf(f)),
  ])
  return [...support]
    .sort((a, b) => a - b)
    .map((domain) => {
      const byEffect = new Map<string, number>()
      for (let index = 0; index < domains[domain]!.size; index += 1) {
        const effect = functions.map((f) => residuals.given(f, domain, 1 << index)).join()
        byEffect.set(effect, (byEffect.get(effect) ?? 0) | (1 << index))
      }
      const groups = [...byEffect.values()]
      const mask = answered[domain]!
      const isJudgement = domain === judgement
      const numbers = groups.map((_, group) => group)
      return {
        domain,
        groups,
        open: numbers.filter((group) => (groups[group]! & mask) !== 0),
        offered: numbers.filter((group) => (mask & ~groups[group]!) !== 0 || (isJudgement && !assessed)),
        isJudgement,
      }
    })
}

/** Whether one set is part of another, or the same. */
function isWithin(smaller: Codes, set: Codes): boolean {
  if (smaller.length > set.length) return false
  let at = 0
  for (const code of set) if (code === smaller[at]) at += 1
  return at === smaller.length
}
