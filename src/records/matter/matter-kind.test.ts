import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { append, type MatterEvent, matterKind, stateOf } from '#records'
import { runs } from '../../../test/runs.ts'

const terms = {
  facts: new Set(['a', 'b', 'c']),
  readings: new Map([['r', new Set(['yes', 'no'])]]),
}
const yes = { state: 'answered', value: true } as const
const no = { state: 'answered', value: false } as const
const answer = (fact: string, said: typeof yes | typeof no): MatterEvent => ({
  act: 'answer',
  fact,
  answer: said,
})
const act: fc.Arbitrary<MatterEvent> = fc.oneof(
  fc
    .record({ fact: fc.constantFrom('a', 'b'), said: fc.constantFrom(yes, no) })
    .map(({ fact, said }) => answer(fact, said)),
  fc.constantFrom<MatterEvent>(
    { act: 'withdraw-answer', fact: 'a' },
    { act: 'take-reading', reading: 'r', position: 'no' },
    { act: 'take-reading', reading: 'r', position: 'yes' },
    { act: 'set-scope', scope: ['listing'] },
    { act: 'set-title', title: 'One' },
    { act: 'set-title', title: 'Two' },
  ),
)

describe('a matter as a record', () => {
  test('keeps what two people said of different facts, and tells both sides where it was one', () => {
    const stream = { id: 'one', events: [answer('a', yes), answer('b', yes)] }
    expect(append(matterKind, terms, stream, { input: answer('c', no), seen: 1 }, '2026-03-20').ok).toBe(true)
    expect(append(matterKind, terms, stream, { input: answer('b', no), seen: 1 }, '2026-03-20')).toEqual({
      ok: false,
      clash: { own: [answer('b', no)], others: [answer('b', yes)] },
    })
  })

  test('refuses a name that the law does not know, as plain data', () => {
    const refused = matterKind.decide(terms, matterKind.initialState(terms), answer('z', yes), '2026-03-20')
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'unknown-fact' } })
    expect(JSON.parse(JSON.stringify(refused))).toStrictEqual(refused)
  })

  test('events that commute come to the same in either order', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), act, act, (before, one, other) => {
        const state = stateOf(matterKind, terms, before)
        if (!matterKind.commutes(terms, state, one, other)) return
        expect(stateOf(matterKind, terms, [...before, one, other])).toEqual(
          stateOf(matterKind, terms, [...before, other, one]),
        )
      }),
      { numRuns: runs(100) },
    )
  })
})
