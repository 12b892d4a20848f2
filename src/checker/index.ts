export { type CheckedReceipt, checkReceipt } from './check-receipt.ts'
export type { Finding } from './finding.ts'
export type { ReceiptToCheck } from './receipt-to-check.ts'
