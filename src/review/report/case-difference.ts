import type { CivilDate } from '#clock'
import type { Clock, ClockStatus } from '../clocks/clock.ts'
import type { CaseRefusal } from '../refusals/refusal.ts'
import type { CaseStanding } from './case-state.ts'

/** What of a clock can move. */
export interface ClockDates {
  readonly starts?: CivilDate
  readonly due?: CivilDate
  readonly earliest?: CivilDate
  readonly latest?: CivilDate
  readonly firm: boolean
  readonly status: ClockStatus
  readonly completedOn?: CivilDate
}

export interface MovedClock {
  readonly period: string
  readonly of?: string
  /** Absent: there was no such clock. */
  readonly was?: ClockDates
  /** Absent: there is none any more. */
  readonly is?: ClockDates
}

/** What a correction, or another calendar, changed. Empty lists and no `state`: nothing. */
export interface CaseDifference {
  readonly state?: { readonly was: string; readonly is: string }
  readonly clocks: readonly MovedClock[]
  readonly newlyRefused: readonly CaseRefusal[]
  readonly noLongerRefused: readonly CaseRefusal[]
}

interface Seen extends CaseStanding {
  readonly refused: Iterable<CaseRefusal>
}

/**
 * What moved between two states of one case: before and after a correction, or under two calendars.
 *
 * @example differenceBetween(stateOf(review, s, day), stateOf(withCalendar(review, with2027), s, day)).clocks
 */
export function differenceBetween(before: Seen, after: Seen): CaseDifference {
  const [was, is] = [byName(before.clocks), byName(after.clocks)]
  const clocks = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    moved(was.get(name), is.get(name)),
  )
  return {
    ...(before.state === after.state ? {} : { state: { was: before.state, is: after.state } }),
    clocks,
    newlyRefused: refusedOnlyIn(after, before),
    noLongerRefused: refusedOnlyIn(before, after),
  }
}

/** Refusals can be very many: they are gone through, never gathered. */
function refusedOnlyIn({ refused }: Seen, { refused: others }: Seen): readonly CaseRefusal[] {
  const nameOf = ({ event, code }: CaseRefusal): string => `${event} ${code}`
  const known = new Set<string>()
  for (const each of others) known.add(nameOf(each))
  const only: CaseRefusal[] = []
  for (const each of refused) if (!known.has(nameOf(each))) only.push(each)
  return only
}

const byName = (clocks: readonly Clock[]): ReadonlyMap<string, Clock> =>
  new Map(clocks.map((clock) => [`${clock.period} ${clock.of ?? ''}`, clock]))

function moved(was: Clock | undefined, is: Clock | undefined): readonly MovedClock[] {
  const [before, after] = [was && datesOf(was), is && datesOf(is)]
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const { period, of } = (is ?? was) as Clock
  return [
    {
      period,
      ...(of === undefined ? {} : { of }),
      ...(before ? { was: before } : {}),
      ...(after ? { is: after } : {}),
    },
  ]
}

const datesOf = ({ starts, due, earliest, latest, firm, status, completedOn }: Clock): ClockDates => ({
  ...(starts ? { starts } : {}),
  ...(due ? { due } : {}),
  ...(earliest ? { earliest } : {}),
  ...(latest ? { latest } : {}),
  firm,
  status,
  ...(completedOn ? { completedOn } : {}),
})
