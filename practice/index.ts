export { type Lever, levers } from './changes.ts'
export { isOfPractice, leaves } from './facts.ts'
export { isFlagOfPractice } from './flags.ts'
export {
  interviewWeights,
  type QuestionWeight,
  questionWeights,
  usualWeights,
  type WeightName,
} from './question-weights.ts'
export { askedOfSuppliers } from './supplier-road.ts'
export { tierCondition, tiers, tiersOf } from './tiers.ts'
export {
  type EarlierRule,
  type FactName,
  type Facts,
  lawOn,
  order6,
  order8,
  regulations,
  type Version,
  versions,
} from './versions.ts'
