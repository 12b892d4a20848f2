/** Plans: forward from a filing, backward from a date that waits for the review. Pure; invents no period. */
export { type Assumptions, plainAssumptions } from './assumptions.ts'
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
