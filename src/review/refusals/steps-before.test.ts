import { describe, expect, test } from 'vitest'
import { versions } from '#practice'
import { type ReviewEvent, replay, rulebookOf, stateOf } from '../index.ts'

const order8 = versions.find(({ regulation }) => regulation.id === 'order-8')!
const positions = Object.fromEntries(
  Object.entries(order8.regulation.readings).map(([name, { default: position }]) => [name, position]),
)
const review = rulebookOf(order8.procedure, { positions })
const at = (events: readonly ReviewEvent[]) =>
  stateOf(review, replay(review, events, '2026-12-31'), '2026-12-31')

const SUBMITTED: ReviewEvent = { on: '2026-09-14', step: 'application-submitted' }
const CONFORM: ReviewEvent = { on: '2026-09-23', step: 'materials-conform' }
const REQUIRED: ReviewEvent = { on: '2026-10-12', step: 'review-required' }
const FILED = [SUBMITTED, CONFORM, REQUIRED]
const NOTIFIED: ReviewEvent = { on: '2026-11-26', step: 'special-review-notified' }
const SENT: ReviewEvent = { on: 'unknown', step: 'recommendation-sent' }
const PASSED: ReviewEvent = { on: '2026-12-14', step: 'concluded', outcome: 'passed' }
const SPECIAL = [
  'opinions-heard',
  'analysed-in-depth',
  'recommendation-reformed',
  'opinions-sought-again',
  'commission-approval-requested',
  'commission-approved',
]

describe('a notice that a party received, without the steps that it never sees', () => {
  test.each<[string, readonly ReviewEvent[], ReviewEvent, readonly string[]]>([
    ['the conclusion (art. 12.2)', FILED, PASSED, ['recommendation-sent']],
    ['that the special review applies (art. 12.2)', FILED, NOTIFIED, ['recommendation-sent']],
    ['the conclusion of a special review (art. 13)', [...FILED, SENT, NOTIFIED], PASSED, SPECIAL],
    ['that a review is needed (art. 9)', [SUBMITTED], REQUIRED, ['materials-conform']],
    [
      'that no review is needed (art. 9)',
      [SUBMITTED],
      { on: '2026-10-12', step: 'no-review-needed' },
      ['materials-conform'],
    ],
    [
      'the start of a review on the opinion of a member unit (art. 16.1)',
      [],
      { on: '2026-10-12', step: 'review-initiated' },
      ['member-proposed-review', 'initiation-approval-requested', 'initiation-approved'],
    ],
  ])(
    '%s: the refusal names all that is to be recorded first, and with it the notice is accepted',
    (_, before, notice, steps) => {
      const { refused } = at([...before, notice])
      expect(refused).toMatchObject([{ step: notice.step, recordFirst: steps }])
      expect(refused[0]!.example).toBe(steps.join(', '))
      for (const name of steps) expect(refused[0]!.remedy.en).not.toContain(name)
      const unknown = steps.map((step): ReviewEvent => ({ on: 'unknown', step }))
      expect(at([...before, ...unknown, notice]).refused).toEqual([])
    },
  )

  test.each<[string, readonly ReviewEvent[], ReviewEvent]>([
    ['a conclusion where the party had no notice that a review is needed (art. 9)', [SUBMITTED], PASSED],
    ['a notice where nothing was filed', [], REQUIRED],
    ['an act of the Office that is no notice', [SUBMITTED], { on: '2026-10-12', step: 'opinions-heard' }],
  ])('nothing is taken for done that the party must have seen: %s', (_, before, event) => {
    expect(at([...before, event]).refused[0]).not.toHaveProperty('recordFirst')
  })

  test('what the text leaves open is never named: no approval refused, no extension (arts. 11, 13)', () => {
    const { refused } = at([...FILED, SENT, NOTIFIED, PASSED])
    expect(refused[0]!.recordFirst).not.toContain('commission-declined')
    expect(refused[0]!.recordFirst).not.toContain('special-review-extended')
  })
})

describe('a period whose step is done on a day not known (art. 11)', () => {
  const clockOf = (events: readonly ReviewEvent[]) =>
    at(events).clocks.find(({ period }) => period === 'preliminary-review')

  test('is said to be done on a day not known, once in time or late cannot be told', () => {
    expect(clockOf([...FILED, SENT, PASSED])).toMatchObject({ status: 'ended', completionUnknown: true })
  })

  test('not where the case was withdrawn: nothing was completed', () => {
    expect(clockOf([...FILED, { on: 'unknown', step: 'withdrawn' }])).not.toHaveProperty('completionUnknown')
  })
})
