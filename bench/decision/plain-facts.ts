import type { DrawnMatter } from '../matters.ts'

/** The facts the decision turns on, as plain data for engines that know no "unknown": what is open is absent. */
export interface PlainFacts {
  readonly [name: string]: boolean | number | string | readonly string[]
}

/** Facts that stand in some duty's rule or in the verdict under the default readings. */
export const DECIDING = [
  'procuresNetworkProductsOrServices',
  'usesNetworkProductsOrServices',
  'suppliesNetworkProductsOrServices',
  'isCiiOperator',
  'productKinds',
  'affectsOrMayAffectNationalSecurity',
  'seeksListing',
  'isNetworkPlatformOperator',
  'listingPlace',
  'usersWithPersonalInformation',
  'listingRoute',
  'processesData',
  'processingAffectsOrMayAffectNationalSecurity',
  'customerFilesForReview',
  'underCybersecurityReview',
  'commitmentsMadeInReview',
]

/** The least and the most users an answer allows: two numbers, so that a bound need not be thrown away. */
export const LEAST_USERS = 'usersAtLeast'
export const MOST_USERS = 'usersAtMost'

export function plainFacts({ matter }: DrawnMatter): PlainFacts {
  const facts: Record<string, boolean | number | string | readonly string[]> = {}
  for (const name of DECIDING) {
    const answer = matter.answers[name]
    if (answer?.state !== 'answered') continue
    const { value } = answer
    if (typeof value === 'object' && 'least' in value) {
      facts[LEAST_USERS] = value.least
      if (value.most !== null) facts[MOST_USERS] = value.most
    } else facts[name] = value
  }
  return facts
}
