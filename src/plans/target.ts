import type { CivilDate } from '#clock'
import { targetNames } from '#contract'
import type { GateDay } from '#review'
import { type Limit, latestStart } from './latest-day.ts'
import type { DayRange, Milestone, Plan } from './plan.ts'
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
  /** The filing itself comes before this day, whatever waits for the result: the signing of a conditional contract. */
  readonly fileBefore?: CivilDate
}

export const isUndated = (gate: GateDay): gate is Extract<GateDay, { readonly undated: string }> =>
  'undated' in gate

/** The gate as it is counted back from; nothing where its day is not known. */
export function datedGate(gate: GateDay | undefined, target: Target | undefined): DatedGate | undefined {
  if (!gate || isUndated(gate)) return undefined
  const before = gate.fileBefore === undefined ? {} : { fileBefore: gate.fileBefore }
  if ('on' in gate) return { ...dayGate(target, gate.on, gate.name), ...before }
  return target && { ...wayGate(target, gate), ...before }
}

/** The milestones of what waits, its own and that of the target. */
export const gateMilestones = (
  gate: GateDay | undefined,
  target: Target | undefined,
  terms: Terms,
): readonly Milestone[] =>
  gate && isUndated(gate)
    ? target
      ? [targetMilestone(target)]
      : []
    : (datedGate(gate, target)?.milestones(terms) ?? [])

function dayGate(target: Target | undefined, day: CivilDate, name: Milestone['name'] | undefined): DatedGate {
  const range: DayRange = { earliest: day, latest: day, firm: true }
  return {
    limit: { day, inclusive: false },
    after: (result) => result,
    day: () => range,
    milestones: () => [
      ...(name ? [given('gate', name, range)] : []),
      ...(target ? [targetMilestone(target)] : []),
    ],
  }
}

/** It goes out on the working day after the result, and the target follows so many working days later. */
function wayGate(
  target: Target,
  { workingDays, name, way, next }: Extract<GateDay, { readonly workingDays: number }>,
): DatedGate {
  const limit: Limit = { day: target.on, inclusive: true }
  const wait = { name: way, cite: [] }
  const toTarget = later(START, workingDays, wait)
  const day = (terms: Terms) => latestStart(toTarget, limit, terms)
  return {
    limit,
    after: (result) => later(later(result, 1, { name: next, cite: [] }), workingDays, wait),
    day,
    milestones: (terms) => {
      const range = day(terms)
      return [
        ...(range ? [{ ...given('gate', name, range), basis: 'estimate' as const }] : []),
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
