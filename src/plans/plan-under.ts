import { type Calendar, type CivilDate, workingDaysBetween } from '#clock'
import type { Matter } from '#matters'
import { versions } from '#regulations'
import type { Positions } from '#rules'
import type { Assumptions } from './assumptions.ts'
import { gatesFor } from './gates.ts'
import { reviewsOfRecord } from './history.ts'
import { latestStart } from './latest-day.ts'
import { milestonesOn, ownMilestone } from './milestones.ts'
import { beforeTheLaw, beyondCalendar, conditionalContract, noCap, past, startedByMember } from './no-day.ts'
import { lateNotes, notesOn } from './notes.ts'
import type { DayRange, Milestone, NoDay, Plan } from './plan.ts'
import { dayOf, later, type Point, START } from './point.ts'
import { roadOf, type Station } from './road.ts'
import { gateOf, type TargetGate } from './target.ts'
import { listingDuty, stepIn, type Terms, termsUnder, versionOn } from './terms.ts'

/** What is to be planned, already checked. */
export interface PlanInput {
  readonly asOf: CivilDate
  readonly target?: NonNullable<Plan['target']>
  readonly filed?: CivilDate
  readonly assume: Assumptions
  /** Readings switched away from their default. */
  readonly positions: Positions
  readonly calendar?: Calendar
}

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
  return finished(matter, input, terms, { road, filed, gate, direction: 'forward', begins: true })
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

type Found =
  | { readonly terms: Terms; readonly range: DayRange }
  | { readonly terms: Terms; readonly reason: NoDay }

/** The latest safe filing day under the version in force on that day: the newest version under which there is one. */
function latestFiling(input: PlanInput, gate: TargetGate | undefined): Found {
  let found: Found | undefined
  for (const version of versions.toReversed()) {
    const terms = termsUnder(version, input.positions, input.calendar)
    if (!gate || gate === 'not-given') return { terms, reason: conditionalContract() }
    if (input.assume.startedBy === 'member') return { terms, reason: startedByMember([]) }
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
function tooLate(day: DayRange, { asOf, target }: PlanInput, { calendar }: Terms): NoDay | undefined {
  if (day.latest >= asOf) return undefined
  const count = workingDaysBetween(day.latest, asOf, { calendar })
  return past(day, asOf, !count.refused && count.firm ? count.workingDays : undefined, target?.for)
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

/** The latest day to begin the work before filing: so that the filing, and all that follows, is still in time. */
function beginning(
  { assume, asOf }: PlanInput,
  terms: Terms,
  end: Point | undefined,
  gate: Exclude<TargetGate, 'not-given'> | undefined,
  filed: CivilDate,
  direction: Plan['direction'],
): { readonly range: DayRange; readonly milestone: Milestone } | undefined {
  const days = assume.preparationWorkingDays
  if (days === null) return undefined
  const work = later(START, days, { name: PREPARATION, cite: [] })
  const whole = direction === 'backward' && end && gate ? gate.after(remedied(end, assume)) : undefined
  const range =
    whole && gate
      ? latestStart(following(work, whole), gate.limit, terms)
      : latestStart(work, { day: filed, inclusive: true }, terms)
  if (!range) return undefined
  const earliest = asOf < range.earliest ? asOf : range.earliest
  const milestone: Milestone = {
    id: 'preparation-begins',
    name: { en: 'Latest day to begin preparing', zh: '最晚开始准备日' },
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

const remedied = (point: Point, { remediationDays }: Assumptions): Point =>
  later(point, remediationDays ?? 0, { name: REMEDIATION, cite: [] })

function remediation(
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
  const { asOf, filed, target, assume, calendar } = input
  return {
    direction,
    regulation: terms.version.regulation.id,
    asOf,
    ...(filed ? { filed } : {}),
    ...(target ? { target } : {}),
    ...(direction === 'backward' ? { latestSafeFilingDay: null } : {}),
    reason: startedByMember(stepIn(terms, 'review-initiated')?.cite ?? []),
    milestones: [],
    gates: [],
    assumptions: assume,
    readings: readingsIn(terms, target?.for),
    notes: [],
    history: reviewsOfRecord(asOf, calendar),
  }
}

const gateIn = ({ target, assume }: PlanInput): TargetGate | undefined => target && gateOf(target, assume)

function termsOn(day: CivilDate, { positions, calendar }: PlanInput): Terms {
  const version = versionOn(day)
  if (!version) throw new RangeError(`no procedure was in force on ${day}`)
  return termsUnder(version, positions, calendar)
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
