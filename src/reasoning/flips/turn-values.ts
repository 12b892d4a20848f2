import { type Domain, listsOf } from '#engine'
import type { CountRange, Fact } from '#rules'

/** The answers of some classes, as a person would say them. */
export type TurnValues =
  | { readonly kind: 'yes-no'; readonly values: readonly boolean[] }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'day'; readonly values: readonly string[] }
  /** Counts between these bounds, the smallest first. */
  | { readonly kind: 'count'; readonly ranges: readonly CountRange[] }
  | TurnList

/** A list with at least one of `some` and none of `none`; where classes cannot be said so, each list by itself. */
export interface TurnList {
  readonly kind: 'any-of'
  readonly some: readonly string[]
  readonly none: readonly string[]
  readonly lists: readonly (readonly string[])[] | undefined
  /** The list that does with the fewest entries added to and taken from the one there is. */
  readonly nearest: readonly string[]
}

/**
 * What answers the classes of a fact hold.
 *
 * @param now  what is known of a count, or the list there is: an open count is found within it, and the nearest list
 *             is near to it
 */
export function turnValuesOf(
  fact: Fact,
  domain: Domain,
  classes: number,
  now?: CountRange | readonly string[],
): TurnValues {
  const wanted = domain.examples.filter((_, index) => (classes >> index) & 1)
  switch (fact.kind) {
    case 'yes-no':
      return { kind: 'yes-no', values: wanted as readonly boolean[] }
    case 'one-of':
      return { kind: 'one-of', values: wanted as readonly string[] }
    case 'day':
      return { kind: 'day', values: wanted as readonly string[] }
    case 'count':
      return { kind: 'count', ranges: rangesOf(domain, classes, now as CountRange | undefined) }
    case 'any-of':
      return listWanted(fact, domain, classes, (now as readonly string[] | undefined) ?? [])
  }
}

function rangesOf({ examples }: Domain, classes: number, now: CountRange | undefined): readonly CountRange[] {
  const ranges: { least: number; most: number | null }[] = []
  examples.forEach((low, index) => {
    if (((classes >> index) & 1) === 0) return
    const next = examples[index + 1] as number | undefined
    const most = next === undefined ? null : next - 1
    const last = ranges.at(-1)
    if (last && last.most === (low as number) - 1) last.most = most
    else ranges.push({ least: low as number, most })
  })
  const within = now === undefined ? [] : ranges.flatMap((range) => overlap(range, now))
  return within.length > 0 ? within : ranges
}

function overlap(a: CountRange, b: CountRange): readonly CountRange[] {
  const least = Math.max(a.least, b.least)
  const most = a.most === null ? b.most : b.most === null ? a.most : Math.min(a.most, b.most)
  return most !== null && most < least ? [] : [{ least, most }]
}

function listWanted(
  fact: Extract<Fact, { kind: 'any-of' }>,
  domain: Domain,
  classes: number,
  now: readonly string[],
): TurnList {
  const values = Object.keys(fact.values)
  const all = listsOf(values, fact.alone)
  const isWanted = (list: readonly string[]): boolean =>
    (domain.openAfter({ state: 'answered', value: list }) & classes) !== 0
  const wanted = all.filter(isWanted)
  const none = values.filter((value) => !wanted.some((list) => list.includes(value)))
  const free = all.filter((list) => !list.some((value) => none.includes(value)))
  const short = free.filter((list) => !isWanted(list))
  const some = values.filter((value) => !none.includes(value) && !short.some((list) => list.includes(value)))
  const saysIt = free.every((list) => isWanted(list) === list.some((value) => some.includes(value)))
  const distance = (list: readonly string[]): number =>
    list.filter((value) => !now.includes(value)).length + now.filter((value) => !list.includes(value)).length
  // Of lists as near, the last: a vocabulary names first what the rules speak of most.
  const nearest = wanted.reduce((best, list) => (distance(list) <= distance(best) ? list : best))
  return { kind: 'any-of', some, none, lists: saysIt ? undefined : wanted, nearest }
}
