export type { FactName, Facts } from './cybersecurity-review/order-8/facts.ts'
export { order8 } from './cybersecurity-review/order-8/index.ts'
export * as order8Terms from './cybersecurity-review/order-8/terms.ts'
export { type EarlierRule, lawOn, regulations } from './in-time.ts'
