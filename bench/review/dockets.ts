import { addDays, type CivilDate, dueDate } from '../../src/clock/index.ts'
import { type Clock, Docket, type ReviewEvent, replay, stateOf } from '../../src/review/index.ts'
import { review } from './terms.ts'

export const AS_OF: CivilDate = '2026-11-20'
const WORKING_DAYS = 10

export type Cases = ReadonlyMap<string, readonly Clock[]>

/** Open cases at any stage, most of them in time: a filing of the last three weeks, or a review of the last ten. */
export function openCases(count: number): Cases {
  return new Map(Array.from({ length: count }, (_, number) => [`case-${number}`, clocksOf(number)]))
}

function clocksOf(number: number): readonly Clock[] {
  const inReview = number % 3 !== 0
  const filed = addDays(AS_OF, -3 - ((number * 7) % (inReview ? 67 : 19)))
  const events: ReviewEvent[] = [
    { on: filed, step: 'application-submitted' },
    { on: addDays(filed, 1), step: 'materials-conform' },
  ]
  if (inReview) events.push({ on: addDays(filed, 2), step: 'review-required' })
  if (number % 10 === 0) events.push({ on: addDays(filed, 3), step: 'supplement-requested', of: 'party' })
  return stateOf(review, replay(review, events, AS_OF), AS_OF).clocks
}

export function docketOf(cases: Cases): Docket {
  const docket = new Docket()
  for (const [id, clocks] of cases) docket.put(id, clocks)
  return docket
}

/** How many are due and how many overdue: asked of the docket. */
export function asked(docket: Docket): string {
  const { due, overdue } = docket.dueWithin(AS_OF, WORKING_DAYS)
  return `${due.length} due, ${overdue.length} overdue`
}

/** The same by looking at every clock of every case, then putting what is found in order. */
export function scanned(cases: Cases): string {
  const limit = dueDate(AS_OF, WORKING_DAYS)
  if (limit.refused) throw new Error('no limit')
  const last = limit.firm ? limit.due : limit.latest
  const [due, overdue]: [Found[], Found[]] = [[], []]
  for (const [id, clocks] of cases) {
    for (const { status, due: day, earliest, latest } of clocks) {
      if (status !== 'running' && status !== 'overdue') continue
      const to = day ?? latest
      if (to === undefined) continue
      const from = day ?? earliest ?? to
      if (to < AS_OF) overdue.push({ id, from })
      else if (from <= last) due.push({ id, from })
    }
  }
  for (const found of [due, overdue]) found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return `${due.length} due, ${overdue.length} overdue`
}

interface Found {
  readonly id: string
  readonly from: string
}
