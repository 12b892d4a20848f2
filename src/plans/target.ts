import type { CivilDate } from '#clock'
import { type Assumptions, type TargetKind, targetNames } from '#contract'
import type { Matter } from '#matters'
import { type Limit, latestStart } from './latest-day.ts'
import { applicationDayOf, isApplied, saidOf, venueOf } from './matter-answers.ts'
import type { DayRange, Milestone, Plan } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { later, type Point, START } from './point.ts'
import type { Terms } from './terms.ts'

type Target = NonNullable<Plan['target']>

/** What waits for the result: the day before which it must be there, and the way from there to the target. */
export interface DatedGate {
  readonly limit: Limit
  /** The way from the result to what is held against the limit. */
  readonly after: (result: Point) => Point
  readonly day: (terms: Terms) => DayRange | undefined
  readonly milestones: (terms: Terms) => readonly Milestone[]
  /** Which day is the gate, where it is not the target’s own: what has to move where it is too early. */
  readonly moves?: 'application' | 'condition'
  /** The filing itself comes before this day, whatever waits for the result: the signing of a conditional contract. */
  readonly fileBefore?: CivilDate
}

/** A gate whose day nobody gave. */
export interface UndatedGate {
  readonly undated: 'condition' | 'application'
  /** The signing that the filing still comes before. */
  readonly fileBefore?: CivilDate
  readonly milestones: (terms: Terms) => readonly Milestone[]
}

export type TargetGate = DatedGate | UndatedGate

export const isDated = (gate: TargetGate | undefined): gate is DatedGate =>
  gate !== undefined && 'limit' in gate

/**
 * The gate of a plan. For a listing it is the application to the securities regulator: on a day given, or so many working
 * days before the listing; where neither is known there is no day to count back from. An application that is older than the
 * duty to file leaves the listing itself. A contract conditional on the review does not wait with its signing: the gate is
 * the day the condition must be met by, and the filing still comes before the signing.
 */
export function gateOf(matter: Matter, input: PlanInput): TargetGate | undefined {
  const { target, about, assume } = input
  if (about === 'listing') return listingGate(matter, input)
  if (!target) return undefined
  if (!waitsOnCondition(target.for, matter, assume)) {
    // A closing, a use: they wait for the result themselves, and may have to come after the condition is met.
    const { conditionMetBy } = assume
    return conditionMetBy !== null && conditionMetBy < target.on
      ? dayGate(target, conditionMetBy, 'condition')
      : dayGate(target, target.on, undefined)
  }
  const signing = saidOf(matter, 'contractSigned') === 'yes' ? {} : { fileBefore: target.on }
  return assume.conditionMetBy === null
    ? { undated: 'condition', milestones: () => [targetMilestone(target)], ...signing }
    : { ...dayGate(target, assume.conditionMetBy, 'condition'), ...signing }
}

function listingGate(matter: Matter, { asOf, target, assume, positions }: PlanInput): TargetGate | undefined {
  const applied = isApplied(matter, asOf) === 'yes'
  // Once it has gone out the listing is left; whether the order was broken the gates say.
  if (applied || venueOf(matter, { positions }) === 'mainland')
    return target && dayGate(target, target.on, undefined)
  const day =
    assume.applicationDate ?? (assume.applicationWorkingDays === null ? applicationDayOf(matter) : undefined)
  if (day !== undefined) return dayGate(target, day, 'application')
  if (target && assume.applicationWorkingDays !== null)
    return applicationGate(target, assume.applicationWorkingDays)
  return { undated: 'application', milestones: () => (target ? [targetMilestone(target)] : []) }
}

/** Assumed conditional, or signed already with a condition: then the signing does not wait for the result. */
const waitsOnCondition = (kind: TargetKind, matter: Matter, { contract }: Assumptions): boolean =>
  kind === 'signing' &&
  (contract !== 'after-result' ||
    (saidOf(matter, 'contractSigned') === 'yes' && saidOf(matter, 'contractConditionalOnReview') === 'yes'))

function dayGate(target: Target | undefined, day: CivilDate, moves: DatedGate['moves']): DatedGate {
  const range: DayRange = { earliest: day, latest: day, firm: true }
  return {
    ...(moves ? { moves } : {}),
    limit: { day, inclusive: false },
    after: (result) => result,
    day: () => range,
    milestones: () => [
      ...(moves ? [given('gate', GATE[moves], range)] : []),
      ...(target ? [targetMilestone(target)] : []),
    ],
  }
}

/** The application goes out on the working day after the result, and the listing follows so many working days later. */
function applicationGate(target: Target, workingDays: number): DatedGate {
  const limit: Limit = { day: target.on, inclusive: true }
  const wait = { name: APPLICATION_TO_LISTING, cite: [] }
  const toListing = later(START, workingDays, wait)
  const day = (terms: Terms) => latestStart(toListing, limit, terms)
  return {
    moves: 'application',
    limit,
    after: (result) => later(later(result, 1, { name: NEXT_DAY, cite: [] }), workingDays, wait),
    day,
    milestones: (terms) => {
      const range = day(terms)
      return [
        ...(range ? [{ ...given('gate', APPLICATION, range), basis: 'estimate' as const }] : []),
        targetMilestone(target),
      ]
    },
  }
}

const given = (id: string, name: Milestone['name'], range: DayRange): Milestone => ({
  id,
  name,
  cite: [],
  basis: 'given',
  readings: {},
  earliest: range.earliest,
  latest: range.latest,
  firm: range.firm,
  statutory: range,
  unbounded: [],
})

const targetMilestone = ({ on, for: kind }: Target): Milestone =>
  given('target', targetNames[kind], { earliest: on, latest: on, firm: true })

const APPLICATION = {
  en: 'Listing application to the securities regulator abroad',
  zh: '向境外证券监管机构提出上市申请',
}
const CONDITION = { en: 'Condition of the contract to be met', zh: '合同条件应当成就' }
const GATE = { application: APPLICATION, condition: CONDITION }
const NEXT_DAY = { en: 'the next working day', zh: '次一工作日' }
const APPLICATION_TO_LISTING = {
  en: 'from the application to the listing (estimate)',
  zh: '自提出上市申请至上市（自行估计）',
}
