export { type CheckedReceipt, checkReceipt, NOT_CHECKED } from './check-receipt.ts'
export type { Finding } from './finding.ts'
export type { Given } from './given.ts'
