import type { Compiled, Domain } from '#engine'

/**
 * How likely each answer class of a fact is thought to be, by fact: as many numbers as the fact has classes (the order
 * is that of the domain's examples), none negative, not all zero; only their proportion counts. A fact left out has
 * classes that are equally likely.
 *
 * @example { seeksListing: [9, 1] } — one matter in ten lists
 */
export type Likelihoods = Readonly<Record<string, readonly number[]>>

/** NOT LAW: no source says how often an answer is given, so by default every class counts the same. */
export const EQUALLY_LIKELY: Likelihoods = {}

/**
 * The probability of every class, a list a domain.
 *
 * @throws RangeError for a fact the regulation does not have, or a list that is no distribution over its classes
 */
export function probabilitiesOf(
  { domains, indexOf, regulation }: Compiled,
  likelihoods: Likelihoods,
): readonly (readonly number[])[] {
  for (const name of Object.keys(likelihoods)) {
    if (!indexOf.has(name)) throw new RangeError(`${regulation.id} has no fact ${name}`)
  }
  return domains.map((domain) => normalised(domain, likelihoods[domain.name]))
}

function normalised({ name, size }: Domain, shares: readonly number[] | undefined): readonly number[] {
  if (!shares) return Array.from({ length: size }, () => 1 / size)
  const sum = shares.reduce((a, b) => a + b, 0)
  const isDistribution = shares.length === size && shares.every((share) => share >= 0) && sum > 0
  if (!isDistribution || !Number.isFinite(sum)) {
    throw new RangeError(`${name} has ${size} answer classes: give as many numbers, none negative`)
  }
  return shares.map((share) => share / sum)
}
