export { expectedCount } from './check-count.ts'
export { checkMatter, noDayIn, type ReadOptions, readMatter } from './check-matter.ts'
export { checkReadings, positionNamed } from './check-readings.ts'
export { ifNoneOf, noIsNoKind } from './check-value.ts'
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
export { type ArticleExample, articleExamples } from './examples.ts'
export { exampleOf, fullExampleOf } from './fact-examples.ts'
export { factsLike } from './facts-like.ts'
export { anyOf, FaultList, type FileText, meant, meantOneOf, nearestTo, valuesOf } from './faults.ts'
export { type FileKind, MOST_CHARACTERS, type Place } from './file-kind.ts'
export { asWritten, isRecord, wrongKind } from './given.ts'
export type { Expectation, Matter, MatterGiven } from './matter.ts'
export { MATTER_FILE } from './matter-file-kind.ts'
export { type Parsed, parseText } from './parse.ts'
export { plainData } from './plain-data.ts'
export { type CountReading, grouped, readCount } from './read-count.ts'
export { readDay } from './read-day.ts'
export { type ReadReceipt, readReceipt } from './read-receipt.ts'
export { bilingualIn, textIn } from './read-text.ts'
export {
  deniedList,
  hintedChoice,
  isHalved,
  madeWhole,
  OPEN_SPELLINGS,
  readChoice,
  readChoices,
  readOpen,
  readYesNo,
  YES_NO_SPELLINGS,
} from './read-value.ts'
export { type Receipt, receiptFor } from './receipt.ts'
export { type Fault, faultsFound, type Outcome, type Refusal } from './refusal.ts'
export { type Basis, type Difference, type Replay, replayReceipt } from './replay-receipt.ts'
export { type Screened, screen, screenMatter, type VerdictReport } from './screen.ts'
export { type Sha256, seal } from './seal.ts'
export { wideColonFault } from './text-faults.ts'
export { verifyingOf } from './verifying.ts'
export { givenAs, matterText } from './write-matter.ts'
