export { type Lever, levers } from './changes.ts'
export { tiers, tiersOf } from './tiers.ts'
