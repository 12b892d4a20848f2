export { type Lever, levers } from './changes.ts'
export {
  interviewWeights,
  type QuestionWeight,
  questionWeights,
  usualWeights,
  type WeightName,
} from './question-weights.ts'
export { tierCondition, tiers, tiersOf } from './tiers.ts'
