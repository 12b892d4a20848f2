import { nextSteps } from '../record/next-steps.ts'
import { detailsOfAnotherKind } from '../table/details.ts'
import type { Step } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { keepsRecords, type Place, reachablePlaces } from './reachability.ts'

/** What a table can have wrong with it. */
export type TableFault =
  | 'state-unreachable'
  | 'step-unreachable'
  | 'dead-end'
  | 'no-way-to-rest'
  | 'waits-on-nobody'
  | 'period-without-article'
  | 'step-without-article'
  | 'detail-of-another-kind'
  | 'clock-started-twice'
  | 'two-clocks-of-one-period'
  | 'clock-runs-at-rest'
  | 'clock-never-ends'

export interface TableFinding {
  readonly fault: TableFault
  /** The state, step or period concerned. */
  readonly at: string
  /** The steps that lead there. */
  readonly path: readonly string[]
}

export interface TableFaultOptions {
  /** Steps that stand under no article, and are said to. */
  readonly withoutArticle?: readonly string[]
}

/**
 * Walks every case that a table allows, and answers what is wrong with the table.
 *
 * @returns every fault, each with a shortest path to it; none for a table that is whole
 */
export function tableFaults(
  rulebook: Rulebook,
  { withoutArticle = [] }: TableFaultOptions = {},
): readonly TableFinding[] {
  const { procedure } = rulebook.tables[0]
  const found = new Map<string, TableFinding>()
  const report: Report = (fault, at, place) => {
    if (!found.has(`${fault} ${at}`))
      found.set(`${fault} ${at}`, { fault, at, path: place ? pathTo(place) : [] })
  }
  const places = reachablePlaces(rulebook)
  const reached = new Set(places.map(({ state }) => state.at))
  const taken = new Set(places.flatMap((place) => [...place.taken]))
  for (const place of places) checkPlace(rulebook, place, report)
  for (const state of Object.keys(procedure.states))
    if (!reached.has(state)) report('state-unreachable', state)
  for (const step of procedure.steps) {
    if (!taken.has(step.name) && !keepsRecords(step)) report('step-unreachable', step.name)
    if (step.cite.length === 0 && !withoutArticle.includes(step.name))
      report('step-without-article', step.name)
    if (detailsOfAnotherKind(step).length > 0) report('detail-of-another-kind', step.name)
  }
  for (const { name, cite } of procedure.periods)
    if (cite.length === 0) report('period-without-article', name)
  checkEndings(rulebook, places, report)
  return [...found.values()]
}

type Report = (fault: TableFault, at: string, place?: Place) => void

function pathTo(place: Place): readonly string[] {
  const steps: string[] = []
  for (let at: Place | undefined = place; at?.from; at = at.from) steps.push(at.by)
  return steps.reverse()
}

function checkPlace(rulebook: Rulebook, place: Place, report: Report): void {
  const { procedure } = rulebook.tables[0]
  const name = place.state.at
  const { clocks, live } = place
  for (const clock of clocks.filter((each, index) => clocks.indexOf(each) !== index)) {
    report('two-clocks-of-one-period', clock, place)
  }
  for (const step of procedure.steps) if (place.taken.has(step.name)) checkStarts(step, place, report)
  if (procedure.final.includes(name)) {
    for (const clock of live) report('clock-runs-at-rest', clock, place)
    return
  }
  const next = nextSteps(rulebook, place.state)
  if (next.length === 0) report('dead-end', name, place)
  else if (next.every(({ by }) => by.length === 0)) report('waits-on-nobody', name, place)
}

/** A step that starts a period whose clock is running would make a second one; an addressee's own is no second. */
function checkStarts({ starts = [], ends = [], details }: Step, place: Place, report: Report): void {
  if (details?.member) return
  for (const { period } of starts) {
    const ended = ends.some((effect) => effect.period === period)
    if (place.live.includes(period) && !ended) report('clock-started-twice', period, place)
  }
}

/** From everywhere the case can come to rest, and every clock that runs can end. */
function checkEndings(rulebook: Rulebook, places: readonly Place[], report: Report): void {
  const { final } = rulebook.tables[0].procedure
  const back = new Map<Place, Place[]>(places.map((place) => [place, []]))
  for (const place of places) for (const onwards of place.onwards) back.get(onwards)!.push(place)
  const reaching = (goal: (place: Place) => boolean): ReadonlySet<Place> => {
    const reached = new Set(places.filter(goal))
    for (const place of reached) for (const before of back.get(place)!) reached.add(before)
    return reached
  }
  const resting = reaching((place) => final.includes(place.state.at))
  for (const place of places) {
    if (!resting.has(place)) report('no-way-to-rest', place.state.at, place)
  }
  for (const clock of new Set(places.flatMap(({ live }) => live))) {
    const ending = reaching(({ live }) => !live.includes(clock))
    for (const place of places) if (!ending.has(place)) report('clock-never-ends', clock, place)
  }
}
