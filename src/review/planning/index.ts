/** What an author of law writes for a planner. */
export { type AssumptionKind, type Assumptions, plainAssumptions } from './assumptions.ts'
export {
  type DayRange,
  type Gate,
  type NoDay,
  type PlanNote,
  type ReviewOfRecord,
  type Scenario,
  STARTED_OTHERWISE,
  type TargetKind,
  type Unbounded,
} from './gate.ts'
export type { Answered, GateInput } from './gate-input.ts'
export { planningOf } from './plain-planning.ts'
export { effectsOf, type PlanTerms, periodIn, settled, stepIn } from './plan-terms.ts'
export type { GateDay, Late, Move, PlanLaidOut, Planning, PlanQuestion, RoadAxis } from './planning.ts'
