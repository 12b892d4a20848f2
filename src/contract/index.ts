export { exampleOf, fullExampleOf } from './answers/fact-examples.ts'
export { factsLike } from './answers/facts-like.ts'
export { MATTER_FILE } from './answers/matter-file-kind.ts'
export { boundsOf, expectedCount, noCount } from './answers/read-bounds.ts'
export { ifNoneOf, noIsNoKind } from './answers/read-fact-value.ts'
export { jsonSchemaOf } from './json-schema.ts'
export { closed, expecting, type JsonSchema, labelled, lenient } from './kit.ts'
export {
  allNearestTo,
  anyOf,
  FaultList,
  type FileText,
  meant,
  meantOneOf,
  nameExpected,
  nearestTo,
  valuesOf,
} from './reading/faults.ts'
export { type FileKind, MOST_CHARACTERS, type Place } from './reading/file-kind.ts'
export { type Parsed, parseText } from './reading/parse.ts'
export { plainData } from './reading/plain-data.ts'
export { readText, readValue } from './reading/read.ts'
export { type CountReading, grouped, readCount } from './reading/read-count.ts'
export { lacksYear, readDay } from './reading/read-day.ts'
export { checkReadings, positionNamed } from './reading/read-readings.ts'
export { A_SIGNER, namesNobody, nobody, SIGNER_EXAMPLE } from './reading/read-signer.ts'
export { bilingualIn, textIn } from './reading/read-text.ts'
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
} from './reading/read-value.ts'
export { type Fault, faultsFound, type Outcome, type Refusal } from './reading/refusal.ts'
export { wideColonFault } from './reading/text-faults.ts'
export { asWritten, isRecord, wrongKind } from './reading/untyped.ts'
export { escapePointer, withSources } from './reading/written.ts'
export { assumptionNames, assumptionTable, meaningOf } from './schema/assumption-table.ts'
export {
  CASE_FILE,
  CASE_LINE,
  type CaseExpectation,
  type CaseFileHead,
  type ClockExpectation,
  caseUnder,
  EVENT_LINE,
  procedureNamed,
} from './schema/case.ts'
export type { FileEvent } from './schema/case-event.ts'
export type { CaseAnswer } from './schema/case-state.ts'
export { type AssumptionFault, checkAssumptions } from './schema/check-assumptions.ts'
export type { ClockAnswer } from './schema/clock.ts'
export type { CriteriaAnswer } from './schema/criteria.ts'
export { type AnswerDraft, type CountForm, type Draft, type SavedDraft, savedDraft } from './schema/draft.ts'
export type { DueDateAnswer } from './schema/due-date.ts'
export { stepInput } from './schema/event-payload.ts'
export type { FactAnswer, FactsAnswer } from './schema/facts.ts'
export type {
  FileAnswer,
  FlipChange,
  FlipReport,
  FlipSet,
  FlipsTo,
  LeverReport,
} from './schema/flip.ts'
export type { LawAnswer } from './schema/law.ts'
export type { LawDiffAnswer } from './schema/law-diff.ts'
export type { ArticlesAnswer, GlossaryAnswer, ReadingsAnswer } from './schema/law-lists.ts'
export { A_MATTER, type Expectation, matterParts, matterUnder } from './schema/matter.ts'
export { NOTICE_FILE, notice as noticeInput, readHolidayNotice, readNotice } from './schema/notice.ts'
export { type LoadedNotice, noticeClash } from './schema/notice-clash.ts'
export type { Estimate, Plan, PlanAnswer, PlanReport, Screening } from './schema/plan.ts'
export { PLAN_FILE, type PlanExpectation, planFile } from './schema/plan-file.ts'
export type { ProcedureAnswer } from './schema/procedure.ts'
export type { QuestionAnswer } from './schema/question.ts'
export { readingsOf, switchesOf } from './schema/readings.ts'
export { RECEIPT_FORM, type Receipt, receipt } from './schema/receipt.ts'
export type { BreachesAnswer, LiabilityAnswer, RelatedArticleAnswer } from './schema/related-law.ts'
export type { Milestone, Road } from './schema/road.ts'
export type { StoryAnswer } from './schema/story.ts'
export { targetKindNamed, targetKinds, targetNames } from './schema/target-kind.ts'
export type { VerdictAnswer } from './schema/verdict.ts'
export type { ReceiptCheckAnswer, RulesCheckAnswer } from './schema/verification.ts'
export { requiredDay } from './values.ts'
export {
  allDetails,
  duties,
  facts,
  flags,
  periodNames,
  procedureIds,
  readings,
  stateNames,
  steps,
  versionOf,
} from './versions.ts'
