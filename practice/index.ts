export { tiers } from './tiers.ts'
