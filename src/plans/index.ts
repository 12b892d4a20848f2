/** Plans: forward from a filing, backward from a date that waits for the review. Pure; invents no period. */
export { type AssumptionKind, assumptionNames, assumptionTable } from './assumption-table.ts'
export { type Assumptions, plainAssumptions } from './assumptions.ts'
export { type AssumptionFault, type AssumptionReading, checkAssumptions } from './check-assumptions.ts'
export { type PlanExpectation, type PlanUnmet, unmetBy, written } from './expectation.ts'
export { proveMilestone } from './milestones.ts'
export type {
  Count,
  DayRange,
  Gate,
  Milestone,
  NoDay,
  Plan,
  PlanNote,
  PlanReport,
  ReviewOfRecord,
  Scenario,
  Screening,
  TargetKind,
  Unbounded,
} from './plan.ts'
export { type PlanRequest, planMatter } from './plan-matter.ts'
export { type FileScenario, type PlanFile, readPlanFile } from './read-plan-file.ts'
export { standardScenarios } from './scenarios.ts'
export { TARGET as targetNames, targetKinds } from './target.ts'
