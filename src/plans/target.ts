import type { Assumptions } from './assumptions.ts'
import { type Limit, latestStart } from './latest-day.ts'
import type { DayRange, Milestone, Plan, TargetKind } from './plan.ts'
import { later, type Point, START } from './point.ts'
import type { Terms } from './terms.ts'

type Target = NonNullable<Plan['target']>

/** What waits for the result: the day before which it must be there, and the way from there to the target. */
export type TargetGate =
  | {
      readonly limit: Limit
      /** The way from the result to what is held against the limit. */
      readonly after: (result: Point) => Point
      readonly day: (terms: Terms) => DayRange | undefined
      readonly milestones: (terms: Terms) => readonly Milestone[]
    }
  | 'not-given'

/**
 * The gate of a target. For a listing it is the application to the foreign securities regulator: on a day given, or so many
 * working days before the listing; where neither is known, the date given stands in, and the plan says so. A signing
 * whose contract is conditional on the review does not wait: then the gate is the day the condition must be met by.
 */
export function gateOf(target: Target, assume: Assumptions): TargetGate {
  if (waitsOnCondition(target.for, assume)) {
    return assume.conditionMetBy === null ? 'not-given' : dayGate(target, assume.conditionMetBy, CONDITION)
  }
  if (target.for === 'listing' && assume.applicationDate !== null)
    return dayGate(target, assume.applicationDate, APPLICATION)
  if (target.for === 'listing' && assume.applicationWorkingDays !== null)
    return applicationGate(target, assume.applicationWorkingDays)
  return dayGate(target, target.on, undefined)
}

const waitsOnCondition = (kind: TargetKind, { contract }: Assumptions): boolean =>
  (kind === 'signing' || kind === 'closing') && contract !== 'after-result'

function dayGate(target: Target, day: Target['on'], name: Milestone['name'] | undefined): TargetGate {
  const range: DayRange = { earliest: day, latest: day, firm: true }
  return {
    limit: { day, inclusive: false },
    after: (result) => result,
    day: () => range,
    milestones: () => [...(name ? [given('gate', name, range)] : []), targetMilestone(target)],
  }
}

/** The application goes out on the working day after the result, and the listing follows so many working days later. */
function applicationGate(target: Target, workingDays: number): TargetGate {
  const limit: Limit = { day: target.on, inclusive: true }
  const wait = { name: APPLICATION_TO_LISTING, cite: [] }
  const toListing = later(START, workingDays, wait)
  const day = (terms: Terms) => latestStart(toListing, limit, terms)
  return {
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
  given('target', TARGET[kind], { earliest: on, latest: on, firm: true })

export const TARGET: Readonly<Record<TargetKind, Milestone['name']>> = {
  signing: { en: 'Signing', zh: '签订合同' },
  deployment: { en: 'Deployment', zh: '投入使用' },
  launch: { en: 'Launch', zh: '上线' },
  closing: { en: 'Closing', zh: '交割' },
  listing: { en: 'Listing', zh: '上市' },
  other: { en: 'Target', zh: '目标日' },
}
export const targetKinds = Object.keys(TARGET) as readonly TargetKind[]

const APPLICATION = {
  en: 'Application to the foreign securities regulator',
  zh: '向国外证券监管机构提出上市申请',
}
const CONDITION = { en: 'Condition of the contract to be met', zh: '合同条件应当成就' }
const NEXT_DAY = { en: 'the next working day', zh: '次一工作日' }
const APPLICATION_TO_LISTING = {
  en: 'from the application to the listing (estimate)',
  zh: '自提出上市申请至上市（自行估计）',
}
