import { type CivilDate, clockLimits, workingDaysBetween } from '#clock'
import { versions } from '#regulations'
import { latestStart } from './latest-day.ts'
import { beforeTheLaw, beyondCalendar, conditionalContract, noCap, past, startedByMember } from './no-day.ts'
import { remedied } from './own-work.ts'
import type { DayRange, NoDay } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { START } from './point.ts'
import { roadOf } from './road.ts'
import type { TargetGate } from './target.ts'
import { stepIn, type Terms, termsUnder } from './terms.ts'

/** The latest safe filing day, or why there is none. */
type Found =
  | { readonly terms: Terms; readonly range: DayRange }
  | { readonly terms: Terms; readonly reason: NoDay }

/** The latest safe filing day under the version in force on that day: the newest version under which there is one. */
export function latestFiling(input: PlanInput, gate: TargetGate | undefined): Found {
  let found: Found | undefined
  for (const version of versions.toReversed()) {
    const terms = termsUnder(version, input.positions, input.calendar)
    if (!gate || gate === 'not-given') return { terms, reason: conditionalContract() }
    if (input.assume.startedBy === 'member') return { terms, reason: startedByMember([], input.asOf) }
    // Past the end of the calendar the last day it answers would come out, decades before the target.
    if (gate.limit.day > clockLimits.lastDate) return { terms, reason: beyondCalendar() }
    const end = roadOf(terms, input.assume).at(-1)?.latest
    if (!end) return { terms, reason: noCap(stepIn(terms, 'special-review-extended')?.cite ?? []) }
    const { from, to } = version.regulation.inForce
    const range = latestStart(gate.after(remedied(end, input.assume)), gate.limit, terms)
    if (range && range.earliest >= from) {
      const last = to as CivilDate | null
      if (last === null || range.latest <= last) return { terms, range }
      const capped = latestStart(START, { day: last, inclusive: true }, terms)
      if (capped) return { terms, range: capped }
    }
    found = { terms, reason: beforeTheLaw(version.regulation.inForce.from) }
  }
  return found as Found
}

/** Too late where even the most generous notice leaves the day before the one on which the plan is looked at. */
export function tooLate(day: DayRange, { asOf, target }: PlanInput, { calendar }: Terms): NoDay | undefined {
  if (day.latest >= asOf) return undefined
  const count = workingDaysBetween(day.latest, asOf, { calendar })
  return past(day, asOf, !count.refused && count.firm ? count.workingDays : undefined, target?.for)
}
