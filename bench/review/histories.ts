import { addDays, type CivilDate } from '../../src/clock/index.ts'
import {
  decide,
  evolve,
  initialState,
  nextSteps,
  type ReviewEvent,
  type ReviewState,
  type Step,
} from '../../src/review/index.ts'
import { type Chance, seeded } from '../seeded.ts'
import { procedure, review } from './terms.ts'

/** The record of one case. */
export type History = readonly ReviewEvent[]

/** Left out: corrections, which change the past, and the addressees' replies, which the machine does not keep. */
export const isTold = ({ name, details }: Step): boolean =>
  !/^(recommendation-received|reply-received)$/.test(name) &&
  !Object.values(details ?? {}).some(({ kind }) => kind === 'event')

const told = procedure.steps.filter(isTold)
const always = told.filter(({ from }) => from.length === 0)

/** Cases as they are lived: mostly what may come next, now and then what may come at any time, or what may not. */
export function drawHistories(seed: number, count: number, length: number): readonly History[] {
  const chance = seeded(seed)
  return Array.from({ length: count }, () => historyOf(chance, length))
}

function historyOf(chance: Chance, length: number): History {
  let state: ReviewState = initialState(review)
  let on: CivilDate = addDays('2022-03-01', chance.whole(0, 900))
  const events: ReviewEvent[] = []
  while (events.length < length) {
    on = addDays(on, chance.whole(0, 4))
    const event = eventOf(stepOf(state, chance), on, chance)
    events.push(event)
    if (decide(review, state, event).ok) state = evolve(review, state, event)
  }
  return events
}

function stepOf(state: ReviewState, chance: Chance): Step {
  const next = nextSteps(review, state).filter(isTold)
  if (chance.is(0.1)) return chance.oneOf(told)
  return next.length === 0 || chance.is(0.15) ? chance.oneOf(always) : chance.oneOf(next)
}

function eventOf({ name, details = {} }: Step, on: CivilDate, chance: Chance): ReviewEvent {
  const said = Object.entries(details).flatMap(([detail, { kind, required, values }]) => {
    if (kind === 'one-of') return [[detail, chance.oneOf(Object.keys(values ?? {}))]]
    if (!required) return []
    return [[detail, kind === 'yes-no' ? true : kind === 'day' ? on : kind === 'texts' ? ['x'] : 'x']]
  })
  return { on, step: name, ...Object.fromEntries(said) }
}
