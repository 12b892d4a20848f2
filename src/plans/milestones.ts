import { addDays, type CivilDate, type DueDateProof, proveDueDate } from '#clock'
import type { Text } from '#language'
import { type Step, settled } from '#review'
import type { Cite } from '#rules'
import type { Count, Milestone } from './plan.ts'
import { dayOf, type Point } from './point.ts'
import type { Run, Station } from './road.ts'
import type { Stop } from './supplement.ts'
import type { Terms } from './terms.ts'

/** The milestones of a road that starts on a day; nothing where the calendar ends before the road does. */
export function milestonesOn(
  road: readonly Station[],
  from: CivilDate,
  terms: Terms,
): readonly Milestone[] | undefined {
  const milestones = road.map((station) => milestoneOn(station, from, terms))
  if (!milestones.every((each) => each !== undefined)) return undefined
  return milestones.toSorted((a, b) =>
    (a.latest ?? LAST) < (b.latest ?? LAST) ? -1 : a.latest === b.latest ? 0 : 1,
  )
}

const LAST = '9999'

function milestoneOn(station: Station, from: CivilDate, terms: Terms): Milestone | undefined {
  const { id, step, earliest, latest, basis, run, unbounded, note } = station
  const dated = datesOf(earliest, latest, from, terms)
  if (!dated) return undefined
  const count = latest && countOf(latest, run, from, terms)
  const starts = run && dayOf(run.start, from, terms)
  return {
    id,
    step: step.name,
    name: milestoneName(id, step, terms),
    ...cited(run && basis === 'law' ? run.period.cite : step.cite),
    basis,
    readings: readingsOf(station, terms),
    ...dated,
    unbounded,
    ...(run && basis === 'law'
      ? { period: { name: run.period.name, workingDays: run.workingDays, ...(starts ? { starts } : {}) } }
      : {}),
    ...(count ? { count } : {}),
    ...(latest ? { wayWorkingDays: latest.workingDays } : {}),
    ...(note ? { note } : {}),
  }
}

/** A milestone's name; a step taken again carries its number. */
function milestoneName(id: string, step: Step, { version }: Terms): Text {
  const name = version.planning.milestoneNames[step.name] ?? step.claim
  const [, number] = /-(\d+)$/.exec(id) ?? []
  return number ? { en: `${name.en} (${number})`, zh: `${name.zh}（第${number}次）` } : name
}

/** A milestone beside the procedure: the user's own work, a gate, the target. */
export function ownMilestone(
  id: string,
  name: Text,
  points: { readonly earliest: Point; readonly latest: Point | undefined },
  from: CivilDate,
  terms: Terms,
  rest: Pick<Milestone, 'basis' | 'unbounded'> & { readonly note?: Text; readonly cite?: readonly Cite[] },
): Milestone | undefined {
  const dated = datesOf(points.earliest, points.latest, from, terms)
  if (!dated) return undefined
  const { cite = [], ...others } = rest
  const count = points.latest && countOf(points.latest, undefined, from, terms)
  return { id, name, ...cited(cite), readings: {}, ...dated, ...others, ...(count ? { count } : {}) }
}

/** Citations, and the article of the first without its paragraph. */
export const cited = (cite: readonly Cite[]): Pick<Milestone, 'cite' | 'article'> => {
  const article = /^(?:[a-z0-9-]+\/)?art\.\d+/.exec(cite[0] ?? '')?.[0]
  return { cite, ...(article ? { article } : {}) }
}

function datesOf(
  earliest: Point,
  latest: Point | undefined,
  from: CivilDate,
  terms: Terms,
): Pick<Milestone, 'earliest' | 'latest' | 'firm' | 'statutory'> | undefined {
  const early = dayOf(earliest, from, terms)
  const statutory = latest && dayOf(latest, from, terms)
  if (!early || (latest && !statutory)) return undefined
  return {
    earliest: early.earliest,
    latest: statutory?.latest ?? null,
    firm: (statutory?.firm ?? false) && early.firm,
    ...(statutory ? { statutory } : {}),
  }
}

/** A period is counted from its own first day where every day on the way is firm; else the whole way is. */
function countOf(latest: Point, run: Run | undefined, from: CivilDate, terms: Terms): Count | undefined {
  if (latest.workingDays === 0) return undefined
  const own = run && run.end.workingDays === latest.workingDays ? ownCount(run, from, terms) : undefined
  if (own) return own
  const { workingDays, firstDay, parts } = latest
  return { from, workingDays, firstDay, pauses: [], parts }
}

function ownCount(run: Run, from: CivilDate, terms: Terms): Count | undefined {
  const start = dayOf(run.start, from, terms)
  if (!start?.firm) return undefined
  const pauses = run.stops.map((stop) => pauseOf(stop, from, terms))
  if (pauses.includes('provisional')) return undefined
  const { period, workingDays } = run
  return {
    from: start.earliest,
    workingDays,
    firstDay: settled(terms.procedure.firstDay, terms),
    pauses: pauses.filter((pause) => typeof pause === 'object'),
    parts: [{ name: period.claim, workingDays, cite: period.cite }],
  }
}

function pauseOf(
  { from: opens, to: closes, counts }: Stop,
  from: CivilDate,
  terms: Terms,
): Count['pauses'][number] | 'none' | 'provisional' {
  const [opened, closed] = [dayOf(opens, from, terms), dayOf(closes, from, terms)]
  if (!opened?.firm || !closed?.firm) return 'provisional'
  const first = counts.firstDayCounts ? addDays(opened.earliest, 1) : opened.earliest
  const last = counts.lastDayCounts ? addDays(closed.earliest, -1) : closed.earliest
  return last < first ? 'none' : { from: first, to: last }
}

/** The readings of its period, and of the way to it. */
function readingsOf({ run, step, latest }: Station, terms: Terms): Readonly<Record<string, string>> {
  const names = new Set(run?.period.readings ?? [])
  if (latest && latest.workingDays > 0) names.add(terms.procedure.firstDay.reading)
  for (const { under } of step.ends ?? []) if (under && latest) names.add(under.reading)
  // A filing starts it: what is said of reviews started by a member unit moves nothing.
  names.delete(terms.procedure.noForecast?.unless.reading ?? '')
  return Object.fromEntries([...names].map((name) => [name, terms.positions[name] ?? '']))
}

/**
 * The days of a milestone one by one, as the clock proves them.
 *
 * @returns undefined for a day that nothing was counted to
 */
export function proveMilestone(
  { count }: Milestone,
  { calendar }: Pick<Terms, 'calendar'>,
): DueDateProof | undefined {
  if (!count) return undefined
  const { from, workingDays, firstDay, pauses } = count
  const proof = proveDueDate(from, workingDays, { calendar, firstDay, pauses })
  return proof.refused ? undefined : proof
}
