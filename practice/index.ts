export { tiers, tiersOf } from './tiers.ts'
