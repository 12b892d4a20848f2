import type { Gate, GateInput, TargetKind } from '#review'
import { listingGates } from './listing-gates.ts'
import { saidOf } from './matter-answers.ts'
import { purchaseGates } from './purchase-gates.ts'
import { standstill } from './standstill.ts'

/**
 * What must come before what. Assessment and filing come before the signing; a condition in the contract is the remedy
 * for a late filing and never lets a product be used; for a listing the application is the gate, not the listing day.
 * A contract signed, a use and an application made already are gates of every plan that they concern, whatever the
 * target is.
 */
export function gatesFor(input: GateInput): readonly Gate[] {
  const gates = [
    ...(concernsPurchase(input) ? purchaseGates(input) : []),
    ...(concernsListing(input) ? listingGates(input) : []),
  ]
  return [...gates, standstill(input, gates)]
}

const OPEN: readonly TargetKind[] = ['launch', 'other']

const concernsPurchase = ({ kind, matter }: GateInput): boolean =>
  kind === 'signing' ||
  kind === 'deployment' ||
  kind === 'closing' ||
  (OPEN.includes(kind) && saidOf(matter, 'procuresNetworkProductsOrServices') === 'yes')

const concernsListing = ({ kind, matter }: GateInput): boolean =>
  kind === 'listing' || (OPEN.includes(kind) && saidOf(matter, 'seeksListing') === 'yes')
