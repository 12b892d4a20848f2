import type { Milestone } from '#contract'

export type { Estimate, Milestone, Plan, PlanReport, Road, Screening } from '#contract'
export type {
  DayRange,
  Gate,
  NoDay,
  PlanNote,
  ReviewOfRecord,
  Scenario,
  TargetKind,
  Unbounded,
} from '#review'

/**
 * How a day was counted: so many working days after a day. `proveMilestone` goes through it day by day. A period is
 * counted from its own first day where that is known; otherwise the whole way is, from the day the plan starts.
 */
export type Count = NonNullable<Milestone['count']>
