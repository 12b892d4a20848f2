import type { FactName } from './versions.ts'

/**
 * NOT LAW: what somebody who supplies products or services is asked before anything else. Its own purchases are another
 * matter (Art. 5); what reaches it comes through its customers (Arts. 6, 15, 18): who they are, whether they file, and
 * whether it can give the four promises they must demand.
 */
export const askedOfSuppliers: readonly FactName[] = [
  'procuresNetworkProductsOrServices',
  'customerIsCiiOperator',
  'customerFilesForReview',
  'supplierCooperatesWithReview',
  'supplierForswearsIllegalDataAcquisition',
  'supplierForswearsIllegalDeviceControl',
  'supplierForswearsUnjustifiedInterruption',
]
