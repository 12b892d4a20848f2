export {
  type CriteriaTable,
  type CriteriaText,
  type CriteriaTextId,
  type Criterion,
  type CriterionCell,
  criteria,
  type SecureAndControllableStep,
} from './cybersecurity-review/criteria.ts'
export { articlesFromOrder6ToOrder8 } from './cybersecurity-review/from-order-6-to-order-8.ts'
export { authorities, glossary } from './cybersecurity-review/glossary.ts'
export type { LiabilityPointer } from './cybersecurity-review/liability-pointers.ts'
export { facts as factsOfOrder8 } from './cybersecurity-review/order-8/facts.ts'
export {
  type Effect,
  type ResultName,
  resultNames,
  type Subject,
  subjects,
} from './cybersecurity-review/outcomes.ts'
export {
  type ParallelRegime,
  type ParallelRegimeName,
  parallelRegime,
  parallelRegimeNames,
} from './cybersecurity-review/parallel-regimes.ts'
export {
  type PublicCase,
  type PublicDuration,
  type PublicHistory,
  type PublicMilestone,
  publicCases,
  publicHistory,
} from './cybersecurity-review/public-cases.ts'
export type { Correspondence, Version } from './cybersecurity-review/version.ts'
export type { CaseEvent } from './cybersecurity-review/vocabulary/acts.ts'
export { sharedFacts } from './cybersecurity-review/vocabulary/facts.ts'
export { riskFacts } from './cybersecurity-review/vocabulary/facts-risk.ts'
export { sharedReadings } from './cybersecurity-review/vocabulary/readings.ts'
export { concernsProducts } from './cybersecurity-review/vocabulary/terms.ts'
export { type EarlierRule, earlierRuleOn, isInForceOn, readingsOfAll, versionsOfLaw } from './in-time.ts'
export * from './related-law/index.ts'
