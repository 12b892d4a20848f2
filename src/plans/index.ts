/** Plans: forward from a filing, backward from a date that waits for the review. Pure; invents no period. */
export { type AssumptionKind, assumptionNames, assumptionTable, meaningOf } from './assumption-table.ts'
export { type Assumptions, plainAssumptions } from './assumptions.ts'
export { type AssumptionFault, type AssumptionReading, checkAssumptions } from './check-assumptions.ts'
export { type PlanExpectation, type PlanUnmet, unmetBy, written } from './expectation.ts'
export { isAboutBoth, subjectOf } from './matter-answers.ts'
export { proveMilestone } from './milestones.ts'
export type {
  Count,
  DayRange,
  Estimate,
  Gate,
  Milestone,
  NoDay,
  Plan,
  PlanNote,
  PlanReport,
  ReviewOfRecord,
  Road,
  Scenario,
  Screening,
  TargetKind,
  Unbounded,
} from './plan.ts'
export { type PlanRequest, planMatter } from './plan-matter.ts'
export { type FileScenario, type PlanFile, readPlanFile } from './read-plan-file.ts'
export { standardScenarios } from './scenarios.ts'
export { TARGET as targetNames, targetKindNamed, targetKinds } from './target.ts'
