export { canonical } from './canonical.ts'
export { checkMatter, noDayIn, type ReadOptions, readMatter } from './check-matter.ts'
export { counterexampleText } from './counterexample-text.ts'
export {
  ASK_GOALS,
  type Asked,
  type AskGoal,
  nextIn,
  type Stage,
  type StagedQuestion,
  stagesOf,
  unsettledIn,
} from './course.ts'
export { determinerFor } from './determiners.ts'
export { allDigests } from './digests.ts'
export { type ArticleExample, articleExamples } from './examples.ts'
export type { Matter, MatterGiven } from './matter.ts'
export { type ReadReceipt, readReceipt } from './read-receipt.ts'
export {
  type Background,
  type Basis,
  type Difference,
  type Differing,
  isWordedElsewhere,
  type Replay,
  replayReceipt,
} from './replay-receipt.ts'
export { type Screened, screen, screenMatter, type VerdictReport } from './screen.ts'
export { type Sha256, seal } from './seal.ts'
export { verifyingOf } from './verification-basis.ts'
export { givenAs, matterText } from './write-matter.ts'
