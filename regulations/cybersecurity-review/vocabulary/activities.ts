import type { Scope } from '#rules'
import type { FactName } from './facts.ts'

/** What a matter can be about (arts. 2, 5, 7, 16), each with the facts by whose yes it is there. */
export const activities: Readonly<Record<Scope, readonly FactName[]>> = {
  procurement: ['procuresNetworkProductsOrServices', 'usesNetworkProductsOrServices'],
  listing: ['seeksListing'],
  processing: ['processesData'],
  supply: ['suppliesNetworkProductsOrServices'],
}
