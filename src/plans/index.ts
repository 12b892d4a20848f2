/** Plans: forward from a filing, backward from a date that waits for the review. Pure; invents no period. */
export { type PlanUnmet, unmetBy, written } from './expectation.ts'
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
  Unbounded,
} from './plan.ts'
export { type PlanRequest, planMatter } from './plan-matter.ts'
export { type FileScenario, type PlanFile, readPlanFile } from './read-plan-file.ts'
export { resultIn } from './roads.ts'
export { briefly, planningOfPlan, planningOn } from './terms.ts'
