export { consultationFact, consultationSaid } from './consultation.ts'
export { exampleFactIn, exampleFacts } from './example-facts.ts'
export { factWords } from './fact-words.ts'
export { isOfPractice, leaves } from './facts.ts'
export { isFlagOfPractice } from './flags.ts'
export { type Lever, leverOf, levers } from './levers.ts'
export { askedAsProvider, isProvider, providerRoad, providerSaid, type RoadStep } from './provider-road.ts'
export {
  interviewWeights,
  type QuestionWeight,
  questionWeights,
  usualWeights,
  type WeightName,
  weightsIn,
} from './question-weights.ts'
export { tierCondition, tiers, tiersOf } from './tiers.ts'
export { valueWords, wordsOfSeveral, wordsShortOf } from './value-words.ts'
export {
  type EarlierRule,
  type FactName,
  type Facts,
  lawOn,
  order6,
  order8,
  regulations,
  type Version,
  versionOn,
  versions,
} from './versions.ts'
