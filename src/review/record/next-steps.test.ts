import { describe, expect, test } from 'vitest'
import { versions } from '#practice'
import { initialState, type ReviewEvent, replay, rulebookOf, SEAT, type Seat, seatView } from '../index.ts'
import { reachablePlaces } from '../reachability/reachability.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { nextSteps } from './next-steps.ts'
import type { ReviewState } from './state.ts'

const ASOF = '2026-11-30' as const
const DAY = '2021-03-02' as const

describe.each(versions)('what $regulation.id offers as a next step', ({ regulation, procedure }) => {
  const positions = Object.fromEntries(
    Object.entries(regulation.readings).map(([name, { default: position }]) => [name, position]),
  )
  const review = rulebookOf(procedure, { positions })
  const places = reachablePlaces(review)
  const offered = (state: ReviewState): readonly string[] => nextSteps(review, state).map(({ name }) => name)
  const taken = (state: ReviewState, step: string): ReviewState => evolve(review, state, { on: DAY, step })

  test('can be taken, wherever a case can stand', () => {
    const wrong = places.flatMap(({ state }) =>
      nextSteps(review, state)
        .filter(({ name, details = {} }) => {
          const said = Object.entries(details).flatMap(([detail, { kind, required, values = {} }]) => {
            if (detail === 'of') return [{ of: 'party' }, { of: 'supplier' }, {}]
            if (detail === 'member') return ['A', 'B', 'C'].map((member) => ({ member }))
            if (!required) return []
            return [{ [detail]: kind === 'yes-no' ? true : (Object.keys(values)[0] ?? 'A') }]
          })
          const fixed = Object.assign({}, ...said)
          return ![{}, ...said].some((each) => decide(review, state, { on: DAY, step: name, ...fixed, ...each } as ReviewEvent).ok) // biome-ignore format: one line
        })
        .map(({ name }) => [state.at, name]),
    )
    expect(wrong).toEqual([])
  })

  test('presupposes nothing that is not there: measures to report or to lift were required, and not lifted (art. 16.2)', () => {
    for (const { opens, closes, marks } of procedure.bonds) {
      const steps = procedure.steps.filter(({ name, from }) => from.length > 0 && [...marks, closes].includes(name)) // biome-ignore format: one line
      for (const { state } of places) {
        const without = { ...state, taken: [] }
        for (const { name, from } of steps) {
          const isHere = from.includes(state.at)
          const isOffered = (each: ReviewState): boolean => offered(each).includes(name)
          const opened = taken(without, opens)
          expect([name, isOffered(without), isOffered(opened)]).toEqual([name, false, isHere])
          const closed = closes ? taken(opened, closes) : without
          expect([name, isOffered(closed), isOffered(taken(closed, opens))]).toEqual([name, false, isHere])
        }
      }
    }
  })

  test('says of a reply only while an addressee has not replied, or opinions were sought again', () => {
    const replied = (state: ReviewState): boolean => offered(state).includes('reply-received')
    for (const { state } of places) {
      const { round, at } = state
      if (at === 'special-review') expect(replied(state)).toBe(state.taken.includes('opinions-sought-again'))
      if (at === 'replies')
        expect(replied(state)).toBe(!round || round.listed.length === 0 || round.replied < round.known)
    }
  })

  test.each(Object.keys(SEAT) as Seat[])(
    'to %s nothing of a commitment or of measures before there are any',
    (seat) => {
      const filed = procedure.steps.some(({ name }) => name === 'materials-conform')
        ? ['materials-conform']
        : []
      const events = ['application-submitted', ...filed, 'review-required'].map((step) => ({ on: DAY, step }))
      const of = (more: readonly string[]): readonly string[] => {
        const all = [...events, ...more.map((step) => ({ on: DAY, step, outcome: 'passed' }))]
        const asked = { seat }
        return seatView(review, replay(review, all as readonly ReviewEvent[], ASOF), ASOF, asked).mayDo.map(({ step }) => step) // biome-ignore format: one line
      }
      const presupposing = procedure.bonds.flatMap(({ marks, closes = [], offers }) => [...marks, closes, ...(offers?.[seat] ?? [])].flat()) // biome-ignore format: one line
      const concluded = ['recommendation-sent', 'concluded']
      for (const more of [[], concluded])
        expect(of(more).filter((step) => presupposing.includes(step))).toEqual([])
      if (seat !== 'party') return
      expect(of(['commitment-recorded'])).toEqual(expect.arrayContaining(['commitment-urged', 'supervision-report'])) // biome-ignore format: one line
      if (!procedure.bonds.some(({ name }) => name === 'measures')) return
      expect(of(['mitigation-required'])).toContain('mitigation-reported')
      expect(of(['mitigation-required', 'mitigation-lifted'])).not.toContain('mitigation-reported')
    },
  )

  test('a report on measures that stands in the record without the requirement is counted all the same', () => {
    const reported = procedure.steps.find(({ name }) => name === 'mitigation-reported')
    if (!reported) return
    const state = { ...initialState(review), at: 'preliminary-review' }
    expect(decide(review, state, { on: DAY, step: 'mitigation-reported' }).ok).toBe(true)
  })
})
