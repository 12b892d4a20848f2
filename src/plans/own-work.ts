import type { CivilDate } from '#clock'
import type { Assumptions } from '#review'
import { latestStart } from './latest-day.ts'
import { ownMilestone } from './milestones.ts'
import type { DayRange, Milestone, Plan } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { later, type Point, START } from './point.ts'
import type { Station } from './road.ts'
import type { DatedGate } from './target.ts'
import type { Terms } from './terms.ts'

/** The latest day to begin the work before filing: so that the filing, and all that follows, is still in time. */
export function beginning(
  { assume, asOf }: PlanInput,
  terms: Terms,
  end: Point | undefined,
  gate: DatedGate | undefined,
  filed: CivilDate,
  direction: Plan['direction'],
): { readonly range: DayRange; readonly milestone: Milestone } | undefined {
  const days = assume.preparationWorkingDays
  if (days === null) return undefined
  const work = later(START, days, { name: PREPARATION, cite: [] })
  const whole = direction === 'backward' && end && gate ? gate.after(remedied(end, assume)) : undefined
  const toFiling = latestStart(work, { day: filed, inclusive: true }, terms)
  const toTarget = whole && gate ? latestStart(following(work, whole), gate.limit, terms) : toFiling
  if (!toFiling || !toTarget) return undefined
  // Where the filing must come earlier than the target asks, under a version about to end, its day decides.
  const range = toTarget.firm && toFiling.latest < toTarget.latest ? toFiling : toTarget
  const earliest = asOf < range.earliest ? asOf : range.earliest
  const milestone: Milestone = {
    id: 'preparation-begins',
    name: { en: 'Latest day to begin preparing', zh: '最迟开始准备日' },
    cite: [],
    basis: 'estimate',
    readings: {},
    earliest,
    latest: range.earliest,
    firm: range.firm,
    statutory: range,
    unbounded: [],
  }
  return { range, milestone }
}

/** One way after another: where the first day of the second counts, it is on the first one already. */
const following = (first: Point, second: Point): Point =>
  first.workingDays === 0
    ? second
    : {
        firstDay: 'not-counted',
        workingDays:
          first.workingDays +
          second.workingDays -
          (second.firstDay === 'counted' && second.workingDays > 0 ? 1 : 0),
        parts: [...first.parts, ...second.parts],
      }

const PREPARATION = { en: 'preparing the filing (estimate)', zh: '准备申报（自行估计）' }
const REMEDIATION = { en: 'remediation (estimate)', zh: '整改（自行估计）' }

/** The point with the remediation after it. */
export const remedied = (point: Point, { remediationDays }: Assumptions): Point =>
  later(point, remediationDays ?? 0, { name: REMEDIATION, cite: [] })

export function remediation(
  { earliest, latest, unbounded }: Station,
  assume: Assumptions,
  filed: CivilDate,
  terms: Terms,
): Milestone | undefined {
  if (assume.remediationDays === null) return undefined
  return ownMilestone(
    'remediation-done',
    { en: 'Remediation done', zh: '整改完成' },
    { earliest: remedied(earliest, assume), latest: latest && remedied(latest, assume) },
    filed,
    terms,
    { basis: 'estimate', unbounded },
  )
}
