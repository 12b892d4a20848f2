export {
  type ChangedPattern,
  changesOf,
  type DutyDifference,
  differencesOf,
} from './difference/difference.ts'
export { type Side, type Sides, sidesOf } from './difference/sides.ts'
export { type AfterFlip, afterFlip, turnValuesIn } from './flips/after-flip.ts'
export { type Flip, type Flips, flipsOf, type Turn } from './flips/flips.ts'
export type { Target } from './flips/search.ts'
export type { TurnList, TurnValues } from './flips/turn-values.ts'
export { type Fork, type Forks, forksOf } from './forks.ts'
export type { Decides } from './interview/decides.ts'
export type { Goal } from './interview/goal.ts'
export {
  type InterviewOptions,
  inOrderOfAsking,
  type NextQuestion,
  nextQuestion,
  type QuestionsLeft,
} from './interview/interview.ts'
export type { Likelihoods } from './interview/likelihoods.ts'
export { openingFor } from './interview/memory.ts'
export { answeredYetOpen } from './interview/still-open.ts'
export { type QuestionSort, sortOf, type Weights } from './interview/weights.ts'
export { missingIn, type Situation, situationOf, verdictOf } from './situation.ts'
export type { Literal } from './space/cubes.ts'
export type { Given } from './space/matter.ts'
export { type Clause, functionOfPattern, type Pattern } from './space/pattern.ts'
export type { Space } from './space/space.ts'
export type { Counterexample, ProofKind, ShownMatter, SpaceProof, Verifying } from './verify/space-proof.ts'
export { type Verification, verifyRules } from './verify/verify.ts'
