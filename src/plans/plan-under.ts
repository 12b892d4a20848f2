import { type CivilDate, workingDaysBetween } from '#clock'
import type { Matter } from '#matters'
import type { Assumptions } from './assumptions.ts'
import { gatesFor } from './gates.ts'
import { reviewsOfRecord } from './history.ts'
import { latestFiling, tooLate } from './latest-filing.ts'
import { milestonesOn } from './milestones.ts'
import { beyondCalendar, conditionalContract, startedByMember } from './no-day.ts'
import { lateNotes, notesOn } from './notes.ts'
import { beginning, remediation, remedied } from './own-work.ts'
import type { DayRange, Milestone, Plan } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { dayOf } from './point.ts'
import { roadOf, type Station } from './road.ts'
import { gateOf, type TargetGate } from './target.ts'
import { listingDuty, stepIn, type Terms, termsUnder, versionOn } from './terms.ts'

/**
 * A plan under one set of assumptions: forward where a filing day is given, else backward from the target.
 *
 * @throws RangeError where no version with a procedure was in force on the filing day: callers check first
 */
export function planUnder(matter: Matter, input: PlanInput): Plan {
  const plan = input.filed === undefined ? backward(matter, input) : forward(matter, input, input.filed)
  const assuming = assumingOf(plan, input)
  return assuming ? { ...plan, assuming } : plan
}

function forward(matter: Matter, input: PlanInput, filed: CivilDate): Plan {
  const terms = termsOn(filed, input)
  if (!isForecast(terms, input.assume)) return unforecast(terms, input, 'forward')
  const road = roadOf(terms, input.assume)
  const gate = gateIn(input)
  const plan = finished(matter, input, terms, { road, filed, gate, direction: 'forward', begins: true })
  if (gate !== 'not-given') return plan
  const { code, cite, message } = conditionalContract()
  return { ...plan, notes: [{ code, cite, message }, ...plan.notes] }
}

function backward(matter: Matter, input: PlanInput): Plan {
  const gate = gateIn(input)
  const found = latestFiling(input, gate)
  if (found.terms && input.assume.startedBy === 'member') return unforecast(found.terms, input, 'backward')
  const day = 'range' in found ? found.range : undefined
  const reason = day ? tooLate(day, input, found.terms) : 'reason' in found ? found.reason : undefined
  const filed = day && !reason ? day.earliest : input.asOf
  const terms = filed === day?.earliest ? found.terms : termsOn(filed, input)
  const road = roadOf(terms, input.assume)
  const begins = reason === undefined
  const plan = finished(matter, input, terms, { road, filed, gate, direction: 'backward', begins })
  return {
    ...plan,
    latestSafeFilingDay: reason || !day ? null : day,
    ...(reason
      ? { reason, ...(input.assume.preparationWorkingDays === null ? {} : { latestDayToBegin: null }) }
      : {}),
    notes: [...lateNotes(plan, day, reason), ...plan.notes],
  }
}

interface Laid {
  readonly road: readonly Station[]
  readonly filed: CivilDate
  readonly gate: TargetGate | undefined
  readonly direction: Plan['direction']
  /** There is still a day to begin the work before filing. */
  readonly begins: boolean
}

/** The milestones of a filing, and what stands around them. */
function finished(
  matter: Matter,
  input: PlanInput,
  terms: Terms,
  { road, filed, gate, direction, begins }: Laid,
): Plan {
  const { asOf, target, assume } = input
  const own = milestonesOn(road, filed, terms)
  const result = road.at(-1)
  const known = gate && gate !== 'not-given' ? gate : undefined
  const begin = own && begins && beginning(input, terms, result?.latest, known, filed, direction)
  const done = own && result && remediation(result, assume, filed, terms)
  const gateDay = known?.day(terms)
  const milestones: readonly Milestone[] = own
    ? [
        ...(begin ? [begin.milestone] : []),
        ...own.map((each) => citedFor(each, target?.for, terms)),
        ...(done ? [done] : []),
        ...(known?.milestones(terms) ?? []),
      ]
    : []
  const filing: DayRange = { earliest: filed, latest: filed, firm: true }
  return {
    direction,
    regulation: terms.version.regulation.id,
    asOf,
    filed,
    ...(target ? { target } : {}),
    ...(gateDay ? { gateDay } : {}),
    ...(begin ? { latestDayToBegin: begin.range } : {}),
    ...(own ? {} : { reason: beyondCalendar() }),
    ...(direction === 'forward' && known && own
      ? { inTime: inTime(result, known, assume, filed, terms) }
      : {}),
    milestones,
    gates: target ? gatesFor(target.for, terms, assume, matter, { filing, gate: gateDay }) : [],
    assumptions: assume,
    readings: readingsIn(terms, target?.for),
    notes: notesOn({ assume, target: target?.for, milestones, filed }, terms),
  }
}

/** A listing is filed under another article than a purchase: the one that speaks of it comes first. */
function citedFor(milestone: Milestone, kind: string | undefined, terms: Terms): Milestone {
  const { cite } = milestone
  const listing = listingDuty(terms)?.cite[0]
  if (kind !== 'listing' || listing === undefined || !cite.includes(listing)) return milestone
  return { ...milestone, article: listing, cite: [listing, ...cite.filter((each) => each !== listing)] }
}

function inTime(
  result: Station | undefined,
  gate: Exclude<TargetGate, 'not-given'>,
  assume: Assumptions,
  filed: CivilDate,
  terms: Terms,
): NonNullable<Plan['inTime']> {
  if (!result?.latest) return 'unknown'
  const end = dayOf(gate.after(remedied(result.latest, assume)), filed, terms)
  if (!end) return 'unknown'
  const before = (day: CivilDate): boolean =>
    gate.limit.inclusive ? day <= gate.limit.day : day < gate.limit.day
  return before(end.latest) ? 'yes' : before(end.earliest) ? 'unknown' : 'no'
}

/** Said once for the whole plan: the years without a notice that its days reach. */
function assumingOf(plan: Plan, { calendar }: PlanInput): Plan['assuming'] {
  const { latestSafeFilingDay, latestDayToBegin, gateDay, milestones } = plan
  const ranges = [latestSafeFilingDay, latestDayToBegin, gateDay, ...milestones.map((each) => each.statutory)]
  const days = ranges
    .flatMap((range) => (range && !range.firm ? [range.earliest, range.latest] : []))
    .toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return undefined
  const count = workingDaysBetween(first, last, calendar ? { calendar } : {})
  return count.refused || count.firm ? undefined : count.assuming
}

/** READING 11: a review started by a member unit is not forecast, unless the reading says that the periods apply. */
function isForecast({ procedure, positions }: Terms, { startedBy }: Assumptions): boolean {
  const unless = procedure.noForecast?.unless
  return startedBy === 'filing' || (unless !== undefined && positions[unless.reading] === unless.position)
}

function unforecast(terms: Terms, input: PlanInput, direction: Plan['direction']): Plan {
  const { asOf, filed, target, assume } = input
  return {
    direction,
    regulation: terms.version.regulation.id,
    asOf,
    ...(filed ? { filed } : {}),
    ...(target ? { target } : {}),
    ...(direction === 'backward' ? { latestSafeFilingDay: null } : {}),
    reason: startedByMember(stepIn(terms, 'review-initiated')?.cite ?? [], asOf),
    milestones: [],
    gates: [],
    assumptions: assume,
    readings: readingsIn(terms, target?.for),
    notes: [],
    history: reviewsOfRecord(asOf),
  }
}

/** Readings that move a date of the plan, with the position taken. */
function readingsIn(
  { procedure, positions }: Terms,
  kind: string | undefined,
): Readonly<Record<string, string>> {
  const names = new Set([
    ...procedure.periods.flatMap(({ readings }) => readings),
    ...(kind === 'listing' ? ['confidential-draft'] : []),
  ])
  return Object.fromEntries([...names].map((name) => [name, positions[name] ?? '']))
}

const gateIn = ({ target, assume }: PlanInput): TargetGate | undefined => target && gateOf(target, assume)

function termsOn(day: CivilDate, { positions, calendar }: PlanInput): Terms {
  const version = versionOn(day)
  if (!version) throw new RangeError(`no procedure was in force on ${day}`)
  return termsUnder(version, positions, calendar)
}
