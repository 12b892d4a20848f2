import { describe, expect, test } from 'vitest'
import { versions } from '#practice'
import { append, caseKind, stateOf } from '#records'
import { type ReviewEvent, rulebookOf } from '#review'

const { regulation, procedure } = versions.find((each) => each.regulation.id === 'order-8')!
const rulebook = rulebookOf(procedure, {
  positions: Object.fromEntries(
    Object.entries(regulation.readings).map(([name, reading]) => [name, reading.default]),
  ),
})
const author = {
  person: 'one',
  today: '2026-03-20',
  now: '2026-03-20T01:00:00.000Z',
  isAlone: false,
  isMember: () => true,
  readings: {},
  newId: () => 'id',
}
const filed: readonly ReviewEvent[] = [
  { on: '2026-03-02', step: 'application-submitted' },
  { on: '2026-03-05', step: 'materials-conform' },
  { on: '2026-03-12', step: 'review-required' },
]
const complaint: ReviewEvent = { on: '2026-03-12', step: 'complaint-filed' }
const penalty: ReviewEvent = { on: '2026-03-12', step: 'penalty-decided' }
const appended = (events: readonly ReviewEvent[], seen: number, input: ReviewEvent) =>
  append(caseKind, rulebook, { id: 'one', events }, { input, seen }, author)

describe('a review case as a record', () => {
  test('is decided as the procedure has it, and the decision is plain data', () => {
    const too = appended([], 0, { on: '2026-03-02', step: 'concluded', outcome: 'passed' })
    expect(too).toMatchObject({ ok: false, refusal: { code: 'not-in-this-state' } })
    expect(JSON.parse(JSON.stringify(too))).toStrictEqual(too)
    expect(appended(filed, 3, complaint)).toEqual({ ok: true, events: [complaint] })
  })

  test('comes to the same folded at once and event by event', () => {
    const events = [...filed, complaint, penalty]
    const one = events.reduce(
      (state, event) => caseKind.evolve(rulebook, state, event),
      caseKind.initialState(rulebook),
    )
    expect(one).toEqual(stateOf(caseKind, rulebook, events))
  })

  test('takes what is allowed at any time beside what its author had not seen', () => {
    expect(appended([...filed, complaint], 3, penalty)).toEqual({ ok: true, events: [penalty] })
  })

  test('tells both sides where the order is the procedure’s, or the days run the other way', () => {
    const extended: ReviewEvent = { on: '2026-03-13', step: 'preliminary-review-extended' }
    expect(appended([...filed, extended], 3, complaint)).toEqual({
      ok: false,
      clash: { own: [complaint], others: [extended] },
    })
    const later = { ...complaint, on: '2026-03-15' } as const
    expect(appended([...filed, later], 3, penalty)).toMatchObject({ ok: false, clash: { own: [penalty] } })
  })

  test('commutes only where either order gives the same state and refuses the same', () => {
    const steps = procedure.steps.map(({ name }): ReviewEvent => ({ on: '2026-03-12', step: name }))
    const before = stateOf(caseKind, rulebook, filed)
    let commuting = 0
    for (const one of steps) {
      for (const other of steps) {
        if (!caseKind.commutes(rulebook, before, one, other)) continue
        commuting += 1
        const [a, b] = [
          [one, other],
          [other, one],
        ].map((order) => stateOf(caseKind, rulebook, [...filed, ...order]))
        expect(a!.state).toEqual(b!.state)
        expect(a!.refused.length).toBe(b!.refused.length)
      }
    }
    expect(commuting).toBeGreaterThan(10)
  })
})
