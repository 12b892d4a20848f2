import { type CivilDate, clockLimits, workingDaysBetween } from '#clock'
import { versions } from '#practice'
import type { Answered, GateDay } from '#review'
import { latestStart } from './latest-day.ts'
import { beforeTheLaw, beyondCalendar } from './no-day.ts'
import { remedied } from './own-work.ts'
import type { DayRange, NoDay } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { START } from './point.ts'
import { roadOf } from './road.ts'
import { type DatedGate, datedGate } from './target.ts'
import { type Terms, termsUnder } from './terms.ts'

/** The latest filing day, or why there is none. */
type Found =
  | { readonly terms: Terms; readonly range: DayRange }
  | { readonly terms: Terms; readonly reason: NoDay }

/** The latest filing day under the version in force on that day: the newest version under which there is one. */
export function latestFiling(input: PlanInput, waiting: GateDay | undefined): Found {
  const gate = datedGate(waiting, input.target)
  let found: Found | undefined
  for (const version of versions.toReversed()) {
    const terms = termsUnder(version, input.positions, input.calendar)
    const { planning } = version
    if (!gate)
      return {
        terms,
        reason: planning.undated(waiting ?? { undated: 'application' }, 'backward', input.asOf),
      }
    if (input.assume.startedBy === 'member') return { terms, reason: planning.notForecast(terms, input.asOf) }
    // Past the end of the calendar the last day it answers would come out, decades before the target.
    if (gate.limit.day > clockLimits.lastDate) return { terms, reason: beyondCalendar() }
    const end = roadOf(terms, input.assume).at(-1)?.latest
    if (!end) return { terms, reason: planning.noCap(terms) }
    const { from, to } = version.regulation.inForce
    const range = beforeSigning(
      latestStart(gate.after(remedied(end, input.assume)), gate.limit, terms),
      gate,
      terms,
    )
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

/** With a conditional contract the filing still comes on a day before the signing: the earlier of the two. */
function beforeSigning(
  range: DayRange | undefined,
  { fileBefore }: DatedGate,
  terms: Terms,
): DayRange | undefined {
  if (!range || fileBefore === undefined) return range
  const last = latestStart(START, { day: fileBefore, inclusive: false }, terms)
  if (!last || last.earliest >= range.latest) return last && range
  if (range.earliest >= last.latest) return last
  const earliest = range.earliest < last.earliest ? range.earliest : last.earliest
  return { earliest, latest: range.latest < last.latest ? range.latest : last.latest, firm: false }
}

/**
 * Too late where even the most generous notice leaves a day before the first on which a filing is still possible.
 *
 * @param next  the first working day from the one on which the plan is looked at: nothing is received on a day off
 */
export function tooLate(
  day: DayRange,
  next: CivilDate,
  { asOf, target }: PlanInput,
  { calendar, version }: Terms,
  matter: Answered,
  gate: GateDay | undefined,
): NoDay | undefined {
  if (day.latest >= next) return undefined
  const count = workingDaysBetween(day.latest, next, { calendar })
  const late = !count.refused && count.firm ? { workingDaysLate: count.workingDays } : {}
  return version.planning.late(
    { wouldHaveBeen: day, asOf, next, workingDaysLate: late.workingDaysLate, kind: target?.for, gate },
    matter,
  )
}
