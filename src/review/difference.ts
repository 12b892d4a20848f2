import type { CivilDate } from '#clock'
import type { CaseState } from './case-state.ts'
import type { Clock, ClockStatus } from './clock.ts'
import type { Refused } from './refused.ts'

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
export interface Difference {
  readonly state?: { readonly was: string; readonly is: string }
  readonly clocks: readonly MovedClock[]
  readonly newlyRefused: readonly Refused[]
  readonly noLongerRefused: readonly Refused[]
}

/**
 * What moved between two states of one case: before and after a correction, or under two calendars.
 *
 * @example differenceBetween(stateOf(review, s, day), stateOf(withCalendar(review, with2027), s, day)).clocks
 */
export function differenceBetween(before: CaseState, after: CaseState): Difference {
  const [was, is] = [byName(before.clocks), byName(after.clocks)]
  const clocks = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    moved(was.get(name), is.get(name)),
  )
  const stands = (refused: readonly Refused[]) =>
    new Set(refused.map(({ event, code }) => `${event} ${code}`))
  const [refusedBefore, refusedAfter] = [stands(before.refused), stands(after.refused)]
  return {
    ...(before.state === after.state ? {} : { state: { was: before.state, is: after.state } }),
    clocks,
    newlyRefused: after.refused.filter(({ event, code }) => !refusedBefore.has(`${event} ${code}`)),
    noLongerRefused: before.refused.filter(({ event, code }) => !refusedAfter.has(`${event} ${code}`)),
  }
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
