import { type CivilDate, civilDate, epochDay } from '#clock'
import { settled } from './compile.ts'
import type { Day } from './event.ts'
import type { Procedure } from './procedure.ts'
import type { Seat } from './seat.ts'
import { governing, type ReviewState, type Round, tableOf } from './state.ts'
import type { Review } from './terms.ts'

/** Somebody whose move it is. */
export interface Waiting {
  readonly seat: Seat
  /** The addressee whose reply is awaited, as the record names it. */
  readonly name?: string
  /** The step that is awaited, where it is one and no other. */
  readonly step?: string
  /** Since when, where the day is known. */
  readonly since?: CivilDate
}

/**
 * Whose move it is. While supplementary materials are outstanding it is that of whoever must provide them; while
 * opinions are being sought, of each addressee that has not replied. A case that rests waits on nobody.
 */
export function waitingOn(review: Review, state: ReviewState, asOf: CivilDate): readonly Waiting[] {
  const { procedure } = tableOf(review, governing(review, state, epochDay(asOf)))
  const at = review.names.states[state.at] as string
  if (procedure.final.includes(at)) return []
  const supplements = supplementsOf(review, state, procedure)
  const { round } = state
  const isOpen = round !== undefined && round.end === undefined
  if (!isOpen) {
    if (supplements.length > 0) return supplements
    return (procedure.waitsFor[at] ?? []).map((seat) => ({ seat }))
  }
  const stopped = procedure.excluded.some(
    ({ stops, name }) =>
      Object.keys(state.open[review.names.excluded.indexOf(name)] ?? {}).length > 0 &&
      settled(stops, review.positions).some(
        (period) => procedure.periods.find((each) => each.name === period)?.perAddressee,
      ),
  )
  const replies = stopped ? [] : repliesOf(review, round, procedure, at)
  const both = [...supplements, ...replies]
  return both.length > 0 ? both : [{ seat: 'office' }]
}

function supplementsOf(
  { names }: Review,
  { open }: ReviewState,
  { excluded }: Procedure,
): readonly Waiting[] {
  return excluded.flatMap(({ name, closes }) =>
    Object.entries(open[names.excluded.indexOf(name)] ?? {}).map(([of, { since }]) => ({
      seat: of as Seat,
      step: closes,
      ...sinceOf(since),
    })),
  )
}

function repliesOf(review: Review, round: Round, procedure: Procedure, at: string): readonly Waiting[] {
  const step = procedure.steps.find(({ details, ends = [] }) => details?.member && ends.length > 0)?.name
  const replying = step === undefined ? {} : { step }
  const seats = procedure.waitsFor[at] ?? []
  if (round.known === 0) return seats.map((seat) => ({ seat, ...replying }))
  const members = new Set(procedure.members?.flatMap(({ en, zh }) => [review.keyOf(en), review.keyOf(zh)]))
  const other = seats.find((seat) => seat !== 'member') ?? 'member'
  return round.addressees
    .values()
    .filter(({ replied }) => !replied)
    .toSorted((a, b) => a.n - b.n)
    .map(({ name, received }) => ({
      seat: members.has(review.keyOf(name)) ? 'member' : other,
      name,
      ...replying,
      ...sinceOf(received ?? round.sent),
    }))
}

const sinceOf = ({ lo, hi }: Day): { since?: CivilDate } =>
  lo === hi && Number.isFinite(lo) ? { since: civilDate(lo) } : {}
