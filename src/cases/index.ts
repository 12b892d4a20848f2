/** Case files: reading, replaying, stories. Pure; brings the regulations' procedures to the engine of `#review`. */
export { type BesideCase, besideCase, besideKnown, type NoForecast } from './beside-case.ts'
export type { CaseFile, CaseHead, SetAside } from './case-file.ts'
export { CaseStream, type CaseStreamOptions } from './case-stream.ts'
export { checkStory, lastDay, type StoryCheck } from './check-story.ts'
export { type Unmet, unmetBy } from './expectation.ts'
export { isJsonLines } from './json-lines.ts'
export { positionsUnder, procedureNames, reviewOf, versionNamed } from './law.ts'
export type { CasePointer, LiabilityOfCase } from './liability-of-case.ts'
export { checkCase, readCase } from './read-case.ts'
export {
  correctionsShown,
  type ReplayedCase,
  type ReplayOptions,
  refusedIn,
  replayCase,
} from './replay-case.ts'
export { bringsResult, isResultOpenIn, type ResultOfCase, resultOfCase } from './result-of-case.ts'
export { readStory, type Story, type StoryRow } from './story.ts'
export type { Expected } from './story-row.ts'
