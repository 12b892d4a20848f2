import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type {
  Assumptions,
  DayRange,
  Gate,
  NoDay,
  PlanNote,
  ReviewOfRecord,
  Scenario,
  TargetKind,
  Unbounded,
} from '#review'
import type { Cite, Status, Verdict } from '#rules'

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
export interface Count {
  readonly from: CivilDate
  readonly workingDays: number
  readonly firstDay: 'counted' | 'not-counted'
  /** Days that do not count in the period (Art. 15); empty where the whole way is counted. */
  readonly pauses: readonly { readonly from: CivilDate; readonly to: CivilDate }[]
  /** What the working days are made of, in order; their sum is `workingDays`. */
  readonly parts: readonly {
    readonly name: Text
    readonly workingDays: number
    readonly cite: readonly Cite[]
  }[]
}

/**
 * One thing that happens in the plan, with three days kept apart: the earliest it can be, the latest it should be by
 * the periods of the law and the assumptions made, and whether the law holds that latest day at all.
 */
export interface Milestone {
  /**
   * Stable: the step's name in the procedure, with `-2`, `-3` … where it is taken again; beside the procedure
   * `preparation-begins`, `remediation-done`, `gate` and `target`.
   */
  readonly id: string
  /** The step of the procedure, as a case file names it. */
  readonly step?: string
  readonly name: Text
  /** The first citation without its paragraph: 'art.9'. Absent for what no article speaks of. */
  readonly article?: string
  readonly cite: readonly Cite[]
  /** law: a period of the law sets the latest day; estimate: the user's own; assumed: the law sets none; given. */
  readonly basis: 'law' | 'estimate' | 'assumed' | 'given'
  /** Readings on which the day turns, with the position taken. */
  readonly readings: Readonly<Record<string, string>>
  /**
   * The earliest day: the law sets only upper bounds, so this is the day of the step before, moved by nothing but
   * the user's own estimates. It forecasts nothing.
   */
  readonly earliest: CivilDate
  /** The latest day by the periods of the law, its late end where it is a range; null where there is none. */
  readonly latest: CivilDate | null
  readonly firm: boolean
  /** The latest day as a range; absent where there is none. */
  readonly statutory?: DayRange
  /** Every reason why the law does not hold the latest day; empty where it does. */
  readonly unbounded: readonly Unbounded[]
  /** The period that ends here, as the procedure names it, with its working days as extended. */
  readonly period?: { readonly name: string; readonly workingDays: number; readonly starts?: DayRange }
  readonly count?: Count
  /** Working days on the way from the day the plan starts to the latest day. */
  readonly wayWorkingDays?: number
  readonly note?: Text
}

/** What the matter itself comes to: a plan is possible whatever it says, as “if it must be filed”. */
export interface Screening {
  readonly verdict: Verdict
  /** met: a filing duty applies; unknown: one may; consult: none under the readings taken; none. */
  readonly filing: 'met' | 'unknown' | 'consult' | 'none'
  readonly duties: Readonly<Record<string, { readonly status: Status; readonly articles: readonly Cite[] }>>
  readonly message: Text
}

/**
 * A plan under one set of assumptions: the contract's plan, with what it rests on.
 *
 * Backward (`target`), the milestones are those of a filing on the last day that is in time under every notice the
 * clock thinks possible; forward (`filed`), those of that filing.
 */
export interface Plan {
  readonly direction: 'forward' | 'backward'
  /** The version whose procedure the plan follows: the one in force on the filing day. */
  readonly regulation: string
  readonly asOf: CivilDate
  readonly filed?: CivilDate
  readonly target?: { readonly on: CivilDate; readonly for: TargetKind }
  /** What waits for the result: the target's kind, or, without a target, what the matter is about. */
  readonly about: TargetKind
  /** The day before which the result and the remediation must lie; a range where it is counted back in unpublished years. */
  readonly gateDay?: DayRange
  /**
   * Backward only: the latest filing day on these assumptions. Null with `reason`, and always where a gate is broken or
   * its day is not known. A filing on `earliest` is in time under every notice, on `latest` under some.
   */
  readonly latestSafeFilingDay?: DayRange | null
  /** Backward, where the user estimates the work before filing. */
  readonly latestDayToBegin?: DayRange | null
  readonly reason?: NoDay
  /** The contract was signed before the filing, with the remedy for that: what is said above any day. */
  readonly lateFiling?: PlanNote
  /**
   * Forward with a day to be held: whether the latest day by the law lies before it. yes: also where the preliminary
   * review is extended (Art. 11); unless-extended: only where it is not. Never yes over a broken gate or an open day.
   */
  readonly inTime?: 'yes' | 'unless-extended' | 'no' | 'unknown'
  readonly milestones: readonly Milestone[]
  readonly gates: readonly Gate[]
  readonly assumptions: Assumptions
  /** The position of every reading the dates turn on. */
  readonly readings: Readonly<Record<string, string>>
  readonly notes: readonly PlanNote[]
  /** What every range that is not firm assumes of holiday notices not yet published. */
  readonly assuming?: Text
  /** For reviews started by a member unit: no forecast, but what happened. */
  readonly history?: readonly ReviewOfRecord[]
}

/**
 * One of the roads that the headline sets side by side: the plain one, the extended preliminary review, one supplement,
 * special review. A day is never shown without them.
 */
export interface Road {
  /** The name of the road, or `assumed` for that of the plan where it is none of these. */
  readonly id: string
  readonly name: Text
  readonly assume: Partial<Assumptions>
  /** It is the road the plan itself assumes. */
  readonly assumed: boolean
  /** Backward; null with `reason`. */
  readonly latestSafeFilingDay?: DayRange | null
  readonly reason?: NoDay
  /** The filing that the result is counted from. */
  readonly filed?: CivilDate
  /** The latest day of the result by the periods of the law; null where there is none. */
  readonly result: DayRange | null
  /** Forward, as in a {@link Plan}. */
  readonly inTime?: NonNullable<Plan['inTime']>
}

/** The roads under an estimate of what nobody gave: NOT LAW, an example with its name. */
export interface Estimate {
  readonly name: Text
  readonly assume: Partial<Assumptions>
  readonly roads: readonly Road[]
}

/** A plan with the matter's own screening and the scenarios compared beside it. */
export interface PlanReport extends Plan {
  readonly screening: Screening
  readonly roads: readonly Road[]
  /** Where the day of the gate is not known: the days under named examples. */
  readonly estimates: readonly Estimate[]
  /** The latest filing day should a special review follow, where the plan assumes none; null where there is none. */
  readonly ifSpecialReview?: Plan['latestSafeFilingDay']
  readonly scenarios: readonly { readonly scenario: Scenario; readonly plan: Plan }[]
}
