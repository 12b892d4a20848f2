/**
 * The table of versions: a further one is a folder and a line here. What a folder gives is a `Version`; everything else
 * that the project says or does finds it through this table.
 */
export { version as order6 } from './cybersecurity-review/order-6/index.ts'
export { version as order8 } from './cybersecurity-review/order-8/index.ts'
