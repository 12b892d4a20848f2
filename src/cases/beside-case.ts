import { type CivilDate, workingDaysBetween } from '#clock'
import { type ParallelRegime, type PublicHistory, parallelRegime, publicHistory } from '#regulations'
import {
  type CaseRecord,
  type EventInForce,
  eventsInForce,
  type Procedure,
  type Remark,
  type Rulebook,
  remarksOf,
  type SeatKnowledge,
} from '#review'
import type { CaseFile } from './case-file.ts'
import { versionNamed } from './law.ts'
import { type LiabilityOfCase, liabilityOfCase } from './liability-of-case.ts'
import { type ResultOfCase, resultOfCase } from './result-of-case.ts'

/** What stands beside a case: other regimes, pointers to liability, and history where there is no forecast. */
export interface BesideCase {
  readonly parallel: readonly ParallelRegime[]
  readonly liability: LiabilityOfCase
  readonly noForecast?: NoForecast
  /** What the case has come to, and what is allowed now; absent where nothing was filed or started. */
  readonly result?: ResultOfCase
  readonly remarks: Iterable<Remark>
}

/** A review whose periods are not forecast: what is known in their place. */
export interface NoForecast {
  /** The reading, and the step after which no period starts. */
  readonly reading: string
  readonly after: string
  /** How long it took, or has taken so far, in working days; a range where the calendar is not published. */
  readonly elapsed?: {
    readonly since: CivilDate
    readonly through: CivilDate
    readonly fewest: number
    readonly most: number
  }
  readonly history: PublicHistory
}

/** What stands beside a replayed case, on the day it is looked at. */
export function besideCase(file: CaseFile, review: Rulebook, record: CaseRecord): BesideCase {
  return besideEvents(file, review, {
    at: record.state.at,
    events: eventsInForce(record, file.asOf),
    remarks: remarksOf(review, record, file.asOf),
  })
}

/** The same as far as a seat knows of the case. How long it takes is not said to whoever does not know its end. */
export function besideKnown(
  file: CaseFile,
  review: Rulebook,
  record: CaseRecord,
  { events, state: at, knows }: SeatKnowledge,
): BesideCase {
  const [{ procedure }] = review.tables
  const byPlace = new Map(eventsInForce(record, file.asOf).map(({ event, place }) => [place, event]))
  const all = remarksOf(review, record, file.asOf)
  const remarks = {
    *[Symbol.iterator]() {
      for (const remark of all) {
        const event = byPlace.get(remark.event)
        if (event && knows(event)) yield remark
      }
    },
  }
  const beside = besideEvents(file, review, { at: at ?? procedure.initial, events, remarks })
  const { noForecast } = beside
  if (!noForecast?.elapsed || procedure.final.includes(at ?? '')) return beside
  const { elapsed: _, ...others } = noForecast
  return { ...beside, noForecast: others }
}

function besideEvents(
  file: CaseFile,
  review: Rulebook,
  {
    at,
    events,
    remarks,
  }: {
    readonly at: string
    readonly events: readonly EventInForce[]
    readonly remarks: Iterable<Remark>
  },
): BesideCase {
  const { regulation } = versionNamed(file.procedure)!
  const [{ procedure }] = review.tables
  const through = throughDay(procedure, file, at, events)
  const result = resultOfCase(file, at, events)
  const unforecast = noForecastOf(procedure, review.positions, events)
  return {
    parallel: file.parallel.map((name) => parallelRegime(regulation, name, file.asOf)),
    liability: liabilityOfCase(file, at, events),
    ...(result ? { result } : {}),
    remarks,
    ...(unforecast
      ? {
          noForecast: {
            ...unforecast.terms,
            ...elapsedSince(unforecast.since, through, review),
            history: publicHistory(file.asOf),
          },
        }
      : {}),
  }
}

function noForecastOf(
  { noForecast }: Procedure,
  positions: Rulebook['positions'],
  events: readonly EventInForce[],
):
  | { readonly terms: Pick<NoForecast, 'reading' | 'after'>; readonly since: CivilDate | 'unknown' }
  | undefined {
  if (!noForecast || positions[noForecast.unless.reading] === noForecast.unless.position) return undefined
  const after = events.findLast(({ event }) => event.step === noForecast.after)
  const terms = { reading: noForecast.unless.reading, after: noForecast.after }
  return after && { terms, since: after.event.on }
}

function elapsedSince(
  since: CivilDate | 'unknown',
  through: CivilDate | 'unknown',
  { calendar }: Rulebook,
): Pick<NoForecast, 'elapsed'> {
  if (since === 'unknown' || through === 'unknown') return {}
  const count = workingDaysBetween(since, through, { calendar })
  if (count.refused) return {}
  const [fewest, most] = count.firm ? [count.workingDays, count.workingDays] : [count.fewest, count.most]
  return { elapsed: { since, through, fewest, most } }
}

/** A case at rest took until it came to rest; another, until the day it is looked at. */
function throughDay(
  { final, steps }: Procedure,
  { asOf }: CaseFile,
  state: string,
  events: readonly EventInForce[],
): CivilDate | 'unknown' {
  if (!final.includes(state)) return asOf
  const last = events.findLast(({ event }) =>
    steps.some(({ name, leadsTo }) => name === event.step && leadsTo === state),
  )
  return last?.event.on ?? asOf
}
