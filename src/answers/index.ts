/**
 * Answers: one function a question, each giving a document of the contract with all that a page says of it. Pure: today,
 * files and notices are given.
 */
export { caseAnswer } from './case/case-answer.ts'
export { type CaseView, isResultAside, type RefusedEvent, viewOf } from './case/case-view.ts'
export {
  dayText,
  lastDayText,
  periodOf,
  seatName,
  standingText,
  stateText,
  stepNamed,
} from './case/case-words.ts'
export { type FoldedCase, foldCase, rulebookUnder, withReadings } from './case/fold-case.ts'
export { type CaseResult, caseSeen, type ReplayOptions, replay } from './case/replay.ts'
export { replayStory } from './case/story.ts'
export { type Due, due, dueAnswer } from './due.ts'
export { factAnswer, factsAnswer } from './facts.ts'
export { type FlipOptions, flip } from './flip/flip.ts'
export { flipReport } from './flip/flip-report.ts'
export { CHANGEABLE, FLIP_GROUP, type FlipGroup, HOW_TO_READ } from './flip/names.ts'
export { type FlipAlternative, type FlipPlace, type FlipWay, waysOf } from './flip/ways.ts'
export { diffAnswer } from './law/diff-answer.ts'
export {
  type Comparison,
  changeOf,
  lawDifference,
  type MatterResult,
} from './law/difference.ts'
export {
  articleAnswer,
  articlesAnswer,
  criteriaAnswer,
  glossaryAnswer,
  readingsAnswer,
} from './law/law-answer.ts'
export { procedureAnswer } from './law/procedure-answer.ts'
export {
  articlesWithSomething,
  breachesAnswer,
  liabilityAnswer,
  relatedArticleAnswer,
} from './law/related-law.ts'
export { positionsWith, type Readings, SEE_READINGS } from './options.ts'
export { type PlanOptions, type PlanResult, plan } from './plan/plan.ts'
export { nextQuestion } from './question.ts'
export { type ScreenAnswer, type ScreenOptions, screen } from './screen.ts'
export { joinText, NOTHING_SEEN, saidOnce } from './verdict/proof-words.ts'
export { verdictAnswer } from './verdict/verdict-answer.ts'
export { type ReceiptCheck, receiptAnswer, verifyReceipt } from './verify/receipt.ts'
export { rulesAnswer, verifyRules } from './verify/rules.ts'
