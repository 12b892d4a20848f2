import type { Vocabulary } from '#rules'
import type { FactName } from './versions.ts'

/** NOT LAW: the facts that examples of files and commands show. One that no version knows does not compile. */
export const exampleFacts = {
  designation: 'isCiiOperator',
  status: 'isNetworkPlatformOperator',
  activity: 'seeksListing',
  list: 'listingPlace',
} as const satisfies Readonly<Record<string, FactName>>

/** A fact of a version to show as an example: the usual one, or the first of those it asks. */
export const exampleFactIn = (facts: Vocabulary): string =>
  Object.hasOwn(facts, exampleFacts.status) ? exampleFacts.status : Object.keys(facts)[0]!
