import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'

/**
 * What a plan takes to be so. None of it is law: every one is named, shown and switchable. Durations are the user's
 * own estimates, in working days like the periods they stand between; null is “not estimated” and moves nothing.
 */
export interface Assumptions {
  /** Whether a filing starts the review, or the opinion of a member unit (Art. 16). */
  readonly startedBy: 'filing' | 'member'
  /** The Office determines that a review is needed (Art. 9). */
  readonly reviewNeeded: boolean
  /** The circumstances are complex: the preliminary review takes its 15 more working days (Art. 11). */
  readonly complex: boolean
  /** Opinions differ: special review (Arts. 12 to 14). */
  readonly specialReview: boolean
  /** An extension of the special review, in working days; 'no-cap': extended without a day. */
  readonly specialReviewExtensionDays: number | 'no-cap'
  /** Requests for supplementary materials (Art. 15), one after another. */
  readonly supplementRounds: number
  /** Working days from each request to the Office's receipt. */
  readonly supplementWorkingDays: number
  /** The period in which they are requested; null: the one in which they usually are. */
  readonly supplementDuring: string | null
  /** Reading 7: the written replies come after the preliminary review, or inside it. */
  readonly replies: 'after' | 'inside'
  /** Work before filing, from its first day to the filing. */
  readonly preparationWorkingDays: number | null
  /** From the first submission to materials that conform to Art. 8; null: they conform when they are filed. */
  readonly completionWorkingDays: number | null
  /** From the last reply to the Office's notice, for which the law sets no period; null: the same day (reading 17). */
  readonly noticeWorkingDays: number | null
  /** Work after the result and before the target, in working days. */
  readonly remediationDays: number | null
  /** For a listing: the day the application is to reach the foreign regulator. */
  readonly applicationDate: CivilDate | null
  /** For a listing: from the application to the listing. */
  readonly applicationWorkingDays: number | null
  /** For a purchase: signed only after the result, or earlier and conditional in effect or in performance. */
  readonly contract: 'after-result' | 'conditional-in-effect' | 'conditional-in-performance'
  /** With a conditional contract: the day before which the condition must be met. */
  readonly conditionMetBy: CivilDate | null
}

/** The plain road: a filing that conforms, a review that is needed and not complex, opinions that agree. */
export const plainAssumptions: Assumptions = {
  startedBy: 'filing',
  reviewNeeded: true,
  complex: false,
  specialReview: false,
  specialReviewExtensionDays: 0,
  supplementRounds: 0,
  supplementWorkingDays: 0,
  supplementDuring: null,
  replies: 'after',
  preparationWorkingDays: null,
  completionWorkingDays: null,
  noticeWorkingDays: null,
  remediationDays: null,
  applicationDate: null,
  applicationWorkingDays: null,
  contract: 'after-result',
  conditionMetBy: null,
}

/** How an assumption is given: what is asked, and what is accepted. */
export interface AssumptionKind {
  readonly kind: 'yes-no' | 'number' | 'one-of' | 'day'
  readonly claim: Text
  readonly cite: readonly Cite[]
  /** For numbers: working days unless it is a number of rounds. */
  readonly most?: number
  readonly values?: readonly string[]
  /** What each accepted value means, where the claim alone does not say it. */
  readonly meanings?: Readonly<Record<string, Text>>
  readonly example: string
}
