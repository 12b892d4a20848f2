import { type CivilDate, workingDaysBetween } from '#clock'
import { versionOn } from '#practice'
import type { Assumptions, GateDay, GateInput } from '#review'
import type { Matter } from '#screening'
import { lateNotes } from './late-notes.ts'
import { nextWorkingDay } from './latest-day.ts'
import { latestFiling, tooLate } from './latest-filing.ts'
import { cited, milestonesOn } from './milestones.ts'
import { beyondCalendar } from './no-day.ts'
import { beginning, remediation, remedied } from './own-work.ts'
import type { DayRange, Milestone, NoDay, Plan, TargetKind } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { dayOf } from './point.ts'
import { roadOf, type Station } from './road.ts'
import { type DatedGate, datedGate, gateMilestones, isUndated } from './target.ts'
import { planningOn, type Terms, termsUnder } from './terms.ts'

/**
 * A plan under one set of assumptions: forward where a filing day is given, else backward from the target.
 *
 * @throws RangeError where no version with a procedure was in force on the filing day: callers check first
 */
export function planUnder(matter: Matter, input: PlanInput): Plan {
  const plan = input.filed === undefined ? backward(matter, input) : forward(matter, input, input.filed)
  const assuming = assumingOf(plan, input)
  const isLate = plan.gates.some(({ remedy }) => remedy) && plan.reason?.code !== 'gate-broken'
  const { lateFiling } = planningOn(plan.filed ?? input.asOf)
  return { ...plan, ...(isLate && lateFiling ? { lateFiling } : {}), ...(assuming ? { assuming } : {}) }
}

function forward(matter: Matter, input: PlanInput, filed: CivilDate): Plan {
  const terms = termsOn(filed, input)
  if (!isForecast(terms, input.assume)) return unforecast(matter, terms, input, 'forward')
  const road = roadOf(terms, input.assume)
  const { planning } = terms.version
  const gate = gateDayOf(matter, input)
  const plan = finished(matter, input, terms, { road, filed, gate, direction: 'forward', begins: true })
  const breach = planning.breach(plan.gates, matter, input.asOf)
  const open =
    gate && isUndated(gate) && input.target ? planning.undated(gate, 'forward', input.asOf) : undefined
  const reason = plan.reason ?? breach ?? open
  const inTime =
    plan.milestones.length === 0 ? undefined : timeOf(breach, road, gate, { ...input, filed }, terms)
  return { ...plan, ...(reason ? { reason } : {}), ...(inTime ? { inTime } : {}) }
}

function backward(matter: Matter, input: PlanInput): Plan {
  const gate = gateDayOf(matter, input)
  const found = latestFiling(input, gate)
  const { planning } = found.terms.version
  if (found.terms && input.assume.startedBy === 'member')
    return unforecast(matter, found.terms, input, 'backward')
  const day = 'range' in found ? found.range : undefined
  const breach = planning.breach(
    planning.gates({ ...gateInput(matter, input, found.terms), ...(day ? { filing: day } : {}) }),
    matter,
    input.asOf,
  )
  const already = planning.filedAlready(matter, breach)
  if (already) return unlaid(matter, found.terms, input, { latestSafeFilingDay: null, reason: already })
  const next = nextWorkingDay(input.asOf, found.terms)
  const none = day
    ? tooLate(day, next, input, found.terms, matter, gate)
    : 'reason' in found
      ? found.reason
      : undefined
  const reason = breach ?? none
  const filed = day && !reason ? day.earliest : next
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

/** What waits for the result, by the law of the day the plan is looked at. */
const gateDayOf = (matter: Matter, input: PlanInput): GateDay | undefined =>
  planningOn(input.asOf).gateDay(matter, input, input)

interface Laid {
  readonly road: readonly Station[]
  readonly filed: CivilDate
  readonly gate: GateDay | undefined
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
  const { asOf, target, assume, about } = input
  const { planning } = terms.version
  const own = milestonesOn(road, filed, terms)
  const result = road.at(-1)
  const known = datedGate(gate, target)
  const begin = own && begins && beginning(input, terms, result?.latest, known, filed, direction)
  const done = own && result && remediation(result, assume, filed, terms)
  const gateDay = known?.day(terms)
  const milestones: readonly Milestone[] = own
    ? inOrder([
        ...(begin ? [begin.milestone] : []),
        ...own.map((each) => citedFor(each, about, terms)),
        ...(done ? [done] : []),
        ...gateMilestones(gate, target, terms),
      ])
    : []
  const filing: DayRange = { earliest: filed, latest: filed, firm: true }
  return {
    direction,
    regulation: terms.version.regulation.id,
    asOf,
    filed,
    about,
    ...(target ? { target } : {}),
    ...(gateDay ? { gateDay } : {}),
    ...(begin ? { latestDayToBegin: begin.range } : {}),
    ...(own ? {} : { reason: beyondCalendar() }),
    milestones,
    gates: planning.gates({
      ...gateInput(matter, input, terms),
      filing,
      ...(gateDay ? { gate: gateDay } : {}),
    }),
    assumptions: assume,
    readings: readingsIn(terms, about),
    notes:
      milestones.length === 0
        ? []
        : planning.notes({ ...input, filed, direction, matter, gate, milestones }, terms),
  }
}

const gateInput = (matter: Matter, { about, assume, asOf, target }: PlanInput, terms: Terms): GateInput => ({
  kind: about,
  terms,
  assume,
  matter,
  asOf,
  ...(target ? { target: { earliest: target.on, latest: target.on, firm: true } } : {}),
})

/** By the latest day; what has none comes last, and what waits comes after what it waits for. */
const inOrder = (milestones: readonly Milestone[]): readonly Milestone[] =>
  milestones.toSorted(({ latest: a }, { latest: b }) => ((a ?? '9') < (b ?? '9') ? -1 : a === b ? 0 : 1))

/** A listing is filed under another article than a purchase: of the two the one that does not speak of it falls away. */
function citedFor(milestone: Milestone, about: TargetKind, terms: Terms): Milestone {
  const left = terms.version.planning.cites(milestone.cite, about, terms)
  return left.length === 0 || left.length === milestone.cite.length
    ? milestone
    : { ...milestone, ...cited(left) }
}

/** In time also where the preliminary review is extended; never over a broken gate, or one without a day. */
function timeOf(
  breach: NoDay | undefined,
  road: readonly Station[],
  waiting: GateDay | undefined,
  { assume, filed, target }: PlanInput & { readonly filed: CivilDate },
  terms: Terms,
): Plan['inTime'] {
  if (!waiting) return undefined
  if (breach) return breach.code === 'gate-broken' ? 'no' : 'unknown'
  const gate = datedGate(waiting, target)
  if (!gate) {
    const late =
      target && isUndated(waiting) && waiting.beforeTarget
        ? inTime(road.at(-1), dayGateOf(target.on), assume, filed, terms)
        : undefined
    return target && (late === 'no' ? 'no' : 'unknown')
  }
  const own = inTime(road.at(-1), gate, assume, filed, terms)
  const extensible = !assume.complex && (assume.reviewNeeded || assume.startedBy === 'member')
  if (own !== 'yes' || !extensible) return own
  const extended = { ...assume, complex: true }
  return inTime(roadOf(terms, extended).at(-1), gate, extended, filed, terms) === 'yes'
    ? 'yes'
    : 'unless-extended'
}

const dayGateOf = (day: CivilDate): Pick<DatedGate, 'limit' | 'after'> => ({
  limit: { day, inclusive: false },
  after: (result) => result,
})

function inTime(
  result: Station | undefined,
  gate: Pick<DatedGate, 'limit' | 'after'>,
  assume: Assumptions,
  filed: CivilDate,
  terms: Terms,
): 'yes' | 'no' | 'unknown' {
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

function unforecast(matter: Matter, terms: Terms, input: PlanInput, direction: Plan['direction']): Plan {
  return unlaid(matter, terms, input, {
    ...(direction === 'backward' ? { latestSafeFilingDay: null } : {}),
    reason: terms.version.planning.notForecast(terms, input.asOf),
    direction,
    history: terms.version.planning.history(input.asOf),
  })
}

/** A plan with no day laid out: its gates, and why. */
function unlaid(
  matter: Matter,
  terms: Terms,
  input: PlanInput,
  why: Partial<Plan> & { readonly reason: NoDay },
): Plan {
  const { asOf, filed, target, assume, about } = input
  return {
    direction: 'backward',
    regulation: terms.version.regulation.id,
    asOf,
    ...(filed ? { filed } : {}),
    about,
    ...(target ? { target } : {}),
    milestones: [],
    gates: terms.version.planning.gates(gateInput(matter, input, terms)),
    assumptions: assume,
    readings: readingsIn(terms, about),
    notes: [],
    ...why,
  }
}

/** Readings that move a date of the plan, with the position taken. */
function readingsIn(
  { procedure, positions, version }: Terms,
  about: TargetKind,
): Readonly<Record<string, string>> {
  const names = new Set([
    ...procedure.periods.flatMap(({ readings }) => readings),
    ...version.planning.readings(about),
  ])
  return Object.fromEntries([...names].map((name) => [name, positions[name] ?? '']))
}

function termsOn(day: CivilDate, { positions, calendar }: PlanInput): Terms {
  const version = versionOn(day)
  if (!version) throw new RangeError(`no procedure was in force on ${day}`)
  return termsUnder(version, positions, calendar)
}
