import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import type { AssumptionKind, Assumptions } from './assumptions.ts'
import type {
  DayRange,
  Gate,
  NoDay,
  PlanNote,
  ReviewOfRecord,
  Scenario,
  TargetKind,
  Unbounded,
} from './gate.ts'
import type { Answered, GateInput } from './gate-input.ts'
import type { PlanTerms } from './plan-terms.ts'

/** A move on the road from a filing to its result. */
export type Move =
  /** A step, on the last day of the periods it ends; `basis` where it ends none. */
  | { readonly take: string; readonly basis: 'law' | 'estimate' | 'assumed' | 'given' }
  /** A step for which the law sets no period of its own: at the latest with the period it lies in. */
  | { readonly take: string; readonly within: string }
  /** So many working days that no period of the law is; null: not estimated, and nothing moves. */
  | { readonly wait: number | null; readonly name: Text }
  /** The period in which supplementary materials can be asked for here. */
  | { readonly supplement: string }
  /** From here on the law does not hold the latest day. */
  | { readonly unbound: Unbounded }
  /** What was asked for and is still outstanding lapses. */
  | { readonly lapse: true }

/** The day before which the result must be there; where it is not the target’s own, how it is said to be moved. */
export type GateDay = (
  | { readonly on: CivilDate; readonly name?: Text; readonly move?: Text }
  /** Something that comes so many working days before the target, on the working day after the result. */
  | {
      readonly workingDays: number
      readonly name: Text
      readonly way: Text
      readonly next: Text
      readonly move: Text
    }
  /** Nobody gave it; it may be known to lie before the target. */
  | { readonly undated: 'condition' | 'application'; readonly beforeTarget?: true }
) & {
  /** The filing itself comes before this day, whatever waits for the result. */
  readonly fileBefore?: CivilDate
}

/** A road that stands beside the plan's own. */
interface RoadBeside {
  readonly id: string
  readonly assume: Partial<Assumptions>
  /** With one supplement, where the plan has none. */
  readonly supplemented?: true
}

/** What is asked of a plan: what waits, from which day it is looked at, and what is taken to be so. */
export interface PlanQuestion {
  readonly asOf: CivilDate
  readonly target?: { readonly on: CivilDate; readonly for: TargetKind }
  /** What waits for the result: the target's kind, or, without a target, what the matter is about. */
  readonly about: TargetKind
  readonly filed?: CivilDate
  readonly assume: Assumptions
}

/** A plan laid out, as far as notes speak of it. */
export interface PlanLaidOut extends PlanQuestion {
  readonly direction: 'forward' | 'backward'
  readonly matter: Answered
  readonly gate: GateDay | undefined
  readonly milestones: readonly {
    readonly id: string
    readonly step?: string
    readonly latest: CivilDate | null
  }[]
}

/** A filing day that has passed. */
export interface Late {
  readonly wouldHaveBeen: DayRange
  readonly asOf: CivilDate
  /** The first working day on which a filing is still possible: the day looked at, or the next one. */
  readonly next: CivilDate
  readonly workingDaysLate: number | undefined
  readonly kind: TargetKind | undefined
  readonly gate: GateDay | undefined
}

/** Why a target is none of the matter's, and what is one. */
interface Misfit {
  readonly message: Text
  readonly expected: Text
  readonly instead: TargetKind
}

/**
 * What a version says of time before a filing and of what waits for its result: which steps lie on the road, what must
 * come before what, and the words for it. The planner walks it and knows none of it by name.
 */
export interface Planning {
  readonly assumptions: Readonly<Partial<Record<keyof Assumptions, AssumptionKind>>>
  /** The version whose articles the assumptions cite. */
  readonly articlesOf: string
  /** An assumption that is a reading under another name: its values are the reading's positions, the first its default. */
  readonly alias?: {
    readonly assumption: 'replies'
    readonly reading: string
    readonly cite: readonly Cite[]
  }
  /** NOT LAW: short names of milestones by step, for lists and pictures. */
  readonly milestoneNames: Readonly<Record<string, Text>>
  /** From the first step to the result, which is the last. */
  readonly road: (assume: Assumptions, terms: PlanTerms) => readonly Move[]
  /** The period in which materials are supplemented: the one assumed, where the road has it. */
  readonly supplementedPeriod: (assume: Assumptions) => string | undefined
  /** NOT LAW: how long a supplement is taken to last where nobody estimated it. */
  readonly exampleSupplement: number
  readonly roads: readonly RoadBeside[]
  /** A road in words, by what is assumed of the review. */
  readonly roadName: (assume: Pick<Assumptions, RoadAxis>) => Text
  /** Compared beside a plan where nobody named others. */
  readonly scenarios: readonly Scenario[]
  /** NOT LAW: examples where the day of the gate is not known. */
  readonly estimates: (direction: 'forward' | 'backward') => readonly {
    readonly name: Text
    readonly assume: Partial<Assumptions>
  }[]
  /** What waits, where nobody said; `other` where the matter is about nothing, or about more than one thing. */
  readonly subject: (matter: Answered) => TargetKind
  /** Said where the matter is about things that wait with different gates, and nobody said which. */
  readonly several: (matter: Answered) => Text | undefined
  /** A target that the matter does not have, by its kind and what it is called. */
  readonly misfit: (matter: Answered, kind: TargetKind, called: Text) => Misfit | undefined
  readonly gateDay: (
    matter: Answered,
    question: PlanQuestion,
    terms: Pick<PlanTerms, 'positions'>,
  ) => GateDay | undefined
  readonly gates: (input: GateInput) => readonly Gate[]
  /** Why the gates leave no day that could be called the latest. */
  readonly breach: (gates: readonly Gate[], matter: Answered, asOf: CivilDate) => NoDay | undefined
  /** There is no filing day to look for. */
  readonly filedAlready: (matter: Answered, breach: NoDay | undefined) => NoDay | undefined
  readonly noCap: (terms: PlanTerms) => NoDay
  readonly notForecast: (terms: PlanTerms, asOf: CivilDate) => NoDay
  /** Reviews that are not forecast: how long those of record took. */
  readonly history: (asOf: CivilDate) => readonly ReviewOfRecord[]
  readonly undated: (gate: GateDay, direction: 'forward' | 'backward', asOf: CivilDate) => NoDay
  readonly late: (late: Late, matter: Answered) => NoDay
  /** Said above any day where a gate is not kept and has its remedy. */
  readonly lateFiling?: PlanNote
  readonly notes: (plan: PlanLaidOut, terms: PlanTerms) => readonly PlanNote[]
  /** By the code of what is unbounded: why, in a few words. */
  readonly unboundedBriefly: Readonly<Record<string, Text>>
  /** Citations of a step without those that do not speak of what waits. */
  readonly cites: (cite: readonly Cite[], about: TargetKind, terms: PlanTerms) => readonly Cite[]
  /** Readings that move a date of the plan beside those of its periods. */
  readonly readings: (about: TargetKind) => readonly string[]
  /** What the matter's own screening says of filing. */
  readonly screening: Readonly<Record<'met' | 'unknown' | 'consult' | 'none', Text>>
  /** On a day before the first version. */
  readonly before: (first: string) => Text
}

/** The assumptions that tell roads apart. */
export type RoadAxis =
  | 'reviewNeeded'
  | 'complex'
  | 'specialReview'
  | 'specialReviewExtensionDays'
  | 'supplementRounds'
  | 'supplementWorkingDays'
