export { type Lever, levers } from './changes.ts'
export {
  interviewWeights,
  type QuestionWeight,
  questionWeights,
  usualWeights,
  type WeightName,
} from './question-weights.ts'
export { askedOfSuppliers } from './supplier-road.ts'
export { tierCondition, tiers, tiersOf } from './tiers.ts'
