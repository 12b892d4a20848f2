import { describe, expect, test } from 'vitest'
import { versions } from '#practice'
import {
  type ReviewEvent,
  remarksOf,
  replay,
  rulebookOf,
  type Seat,
  type Seated,
  seatView,
  stateOf,
} from './index.ts'

const order8 = versions.find(({ regulation }) => regulation.id === 'order-8')!
const positions = Object.fromEntries(
  Object.entries(order8.regulation.readings).map(([name, { default: position }]) => [name, position]),
)
const review = rulebookOf(order8.procedure, { positions })
type Day = Parameters<typeof stateOf>[2]

const at = (events: readonly ReviewEvent[], asOf: Day) => stateOf(review, replay(review, events, asOf), asOf)
const remarks = (events: readonly ReviewEvent[], asOf: Day) =>
  [...remarksOf(review, replay(review, events, asOf), asOf)].map(({ code, event }) => [code, event])
const seen = (events: readonly ReviewEvent[], asOf: Day, seated: Seat | Seated) =>
  seatView(review, replay(review, events, asOf), asOf, typeof seated === 'string' ? { seat: seated } : seated)

const REQUIRED: readonly ReviewEvent[] = [
  { on: '2026-09-14', step: 'application-submitted' },
  { on: '2026-09-18', step: 'materials-conform' },
  { on: '2026-10-12', step: 'review-required' },
]
const ASKED: readonly ReviewEvent[] = [
  ...REQUIRED,
  { on: '2026-10-20', step: 'supplement-requested', of: 'party' },
]
const GIVEN: readonly ReviewEvent[] = [
  ...ASKED,
  { on: '2026-11-03', step: 'supplement-received', of: 'party' },
]

describe('a pause stands in the arithmetic (art. 15)', () => {
  test('30 working days from 12 October and 11 not counted end on 8 December 2026', () => {
    const clock = at(GIVEN, '2026-11-10').clocks.find(({ period }) => period === 'preliminary-review')
    expect(clock).toMatchObject({
      workingDays: 30,
      due: '2026-12-08',
      notCounted: { workingDays: 11, times: [{ from: '2026-10-20', to: '2026-11-03' }] },
    })
  })

  test('while it is open it counts up to the day the case is looked at', () => {
    const clock = at(ASKED, '2026-10-26').clocks.find(({ period }) => period === 'preliminary-review')
    expect(clock?.notCounted).toEqual({ workingDays: 5, times: [{ from: '2026-10-20', to: '2026-10-26' }] })
  })

  test('a period without one says nothing of it', () => {
    for (const clock of at(REQUIRED, '2026-10-14').clocks) expect(clock).not.toHaveProperty('notCounted')
  })
})

describe('whose move it is', () => {
  test('a pending supplement is awaited of whoever must provide it, then the Office again (art. 15)', () => {
    expect(at(ASKED, '2026-10-26').waitingOn).toEqual([
      { seat: 'party', step: 'supplement-received', since: '2026-10-20' },
    ])
    expect(at(GIVEN, '2026-11-10').waitingOn).toEqual([{ seat: 'office' }])
  })

  test('of two providers asked it is that of the one that has not answered, since its own request (art. 15)', () => {
    const of = { of: 'supplier' } as const
    const both: readonly ReviewEvent[] = [
      ...REQUIRED,
      { on: '2026-10-20', step: 'supplement-requested', ...of, supplier: 'Acme' },
      { on: '2026-10-21', step: 'supplement-requested', ...of, supplier: 'Beta' },
    ]
    const answer = { on: '2026-10-27', step: 'supplement-received', ...of } as const
    const awaited = (name: string, since: string) => ({
      seat: 'supplier',
      name,
      step: 'supplement-received',
      since,
    })
    const [acme, beta] = [awaited('Acme', '2026-10-20'), awaited('Beta', '2026-10-21')]
    const waiting = (events: readonly ReviewEvent[]) => at(events, '2026-11-03').waitingOn
    expect(waiting(both)).toEqual([acme, beta])
    expect(waiting([...both, { ...answer, supplier: 'ACME' }])).toEqual([beta])
    // An answer that does not say whose it is leaves open who still owes one.
    expect(waiting([...both, answer])).toEqual([
      { seat: 'supplier', step: 'supplement-received', since: '2026-10-20' },
    ])
    expect(waiting([...both.slice(0, 4), answer])).toEqual([{ seat: 'office' }])
    const whole = [...both, { ...answer, supplier: 'Acme' }, { ...answer, supplier: 'Beta' }]
    expect(waiting(whole)).toEqual([{ seat: 'office' }])
  })

  test('while opinions are sought it is that of each addressee without a reply (art. 12)', () => {
    const sent: readonly ReviewEvent[] = [
      ...REQUIRED,
      { on: '2026-11-02', step: 'recommendation-sent', members: ['公安部', '某行业主管部门'] },
      { on: '2026-11-05', step: 'reply-received', member: '公安部', agrees: true },
    ]
    expect(at(sent, '2026-11-10').waitingOn).toEqual([
      { seat: 'relevant-department', name: '某行业主管部门', step: 'reply-received', since: '2026-11-02' },
    ])
    const all: ReviewEvent = {
      on: '2026-11-09',
      step: 'reply-received',
      member: '某行业主管部门',
      agrees: true,
    }
    expect(at([...sent, all], '2026-11-10').waitingOn).toEqual([{ seat: 'office' }])
  })

  test('a case that rests waits on nobody', () => {
    const withdrawn: ReviewEvent = { on: '2026-10-15', step: 'withdrawn' }
    expect(at([...REQUIRED, withdrawn], '2026-11-10').waitingOn).toEqual([])
  })
})

describe('what is accepted with a remark', () => {
  test('an extension dated after the last day of what it extends (art. 11)', () => {
    const late: readonly ReviewEvent[] = [
      { on: '2026-08-03', step: 'application-submitted' },
      { on: '2026-08-03', step: 'materials-conform' },
      { on: '2026-08-10', step: 'review-required' },
      { on: '2026-10-20', step: 'preliminary-review-extended' },
    ]
    expect(remarks(late, '2026-10-20')).toEqual([['after-its-period', 3]])
    const inTime = [...late.slice(0, 3), { on: '2026-09-18', step: 'preliminary-review-extended' } as const]
    expect(remarks(inTime, '2026-10-20')).toEqual([])
  })

  test('an extension of the special review after the day that the one before it gave (art. 14)', () => {
    const special: readonly ReviewEvent[] = [
      { on: '2025-01-06', step: 'application-submitted' },
      { on: '2025-01-06', step: 'materials-conform' },
      { on: '2025-01-13', step: 'review-required' },
      { on: '2025-02-10', step: 'recommendation-sent' },
      { on: '2025-03-03', step: 'special-review-notified' },
      { on: '2025-06-03', step: 'special-review-extended', until: '2025-08-01' },
    ]
    const again = (on: Day): ReviewEvent => ({ on, step: 'special-review-extended', until: '2025-12-01' })
    expect(remarks([...special, again('2025-07-30')], '2025-09-01')).toEqual([])
    expect(remarks([...special, again('2025-08-04')], '2025-09-01')).toEqual([['after-its-period', 6]])
  })

  test('an act of the Office on a day that is no working day, and of nobody else', () => {
    const sunday: readonly ReviewEvent[] = [
      { on: '2026-03-01', step: 'application-submitted' },
      { on: '2026-03-02', step: 'materials-conform' },
      { on: '2026-03-08', step: 'review-required' },
    ]
    expect(remarks(sunday, '2026-03-20')).toEqual([['not-a-working-day', 2]])
    // A Sunday worked for the National Day week.
    expect(
      remarks([...sunday.slice(0, 2), { on: '2026-09-20', step: 'review-required' }], '2026-09-21'),
    ).toEqual([])
  })

  test('a notice by telephone where the text asks for writing (art. 9)', () => {
    const called: ReviewEvent = { on: '2026-10-12', step: 'review-required', paper: { channel: 'telephone' } }
    expect(remarks([...REQUIRED.slice(0, 2), called], '2026-10-20')).toEqual([['not-in-writing', 2]])
  })
})

describe('what binds a seat beside the periods', () => {
  const COMMITTED: readonly ReviewEvent[] = [
    ...REQUIRED,
    { on: '2026-10-13', step: 'commitment-recorded', supplier: 'Amber', commitment: 'cooperation' },
    {
      on: '2026-10-13',
      step: 'commitment-recorded',
      supplier: 'Birch',
      commitment: 'noUnjustifiedInterruption',
    },
    { on: '2026-10-14', step: 'commitment-urged', supplier: 'Amber' },
    { on: '2026-10-15', step: 'commitment-breached', supplier: 'Birch' },
    { on: '2026-10-16', step: 'mitigation-required' },
  ]
  const bonds = (seated: Seat | Seated, events = COMMITTED) =>
    seen(events, '2026-10-20', seated).bonds.map(({ bond, name, marks }) => [
      bond,
      name,
      marks.map(({ step }) => step),
    ])

  test('a provider has its own commitments and what was urged; what others found of it was not told it (art. 19)', () => {
    expect(bonds({ seat: 'supplier', name: 'birch' })).toEqual([['commitment', 'Birch', []]])
    expect(bonds({ seat: 'supplier', name: 'Amber' })).toEqual([
      ['commitment', 'Amber', ['commitment-urged']],
    ])
    expect(bonds('supplier')).toEqual([])
    const found = COMMITTED.map((each) =>
      each.step === 'commitment-breached' ? { ...each, by: 'party' } : each,
    )
    expect(bonds('party', found).map(([, , marks]) => marks)).toEqual([
      ['commitment-urged'],
      ['commitment-breached'],
      [],
    ])
  })

  test('the party has every commitment and the measures of the review (art. 16.2), until they are lifted', () => {
    expect(bonds('party').map(([bond]) => bond)).toEqual(['commitment', 'commitment', 'measures'])
    const lifted: ReviewEvent = { on: '2026-10-19', step: 'mitigation-lifted' }
    expect(bonds('party', [...COMMITTED, lifted]).map(([bond]) => bond)).toEqual(['commitment', 'commitment'])
    expect(bonds('member')).toEqual([])
  })

  test('who the party is in a review of products is a reading: by the definition a maker that is none is not bound', () => {
    const narrow = rulebookOf(order8.procedure, {
      positions: { ...positions, 'party-in-product-review': 'definition' },
    })
    const state = replay(narrow, COMMITTED, '2026-10-20')
    const asks = seatView(narrow, state, '2026-10-20', { seat: 'party' }).bonds.at(-1)?.asks.en
    expect(asks).toMatch(/no other is bound$/)
    expect(seen(COMMITTED, '2026-10-20', 'party').bonds.at(-1)?.asks.en).toBe('to be taken during the review')
  })

  test('it is told what to do, and whether the case waits on it', () => {
    const { mayDo, isAwaited } = seen(ASKED, '2026-10-26', 'party')
    expect(mayDo.find(({ step }) => step === 'supplement-received')).toMatchObject({
      must: true,
      act: { en: 'Provide the supplementary materials', zh: '提供补充材料' },
    })
    expect([isAwaited, seen(ASKED, '2026-10-26', 'supplier').isAwaited]).toEqual([true, false])
    expect(seen(GIVEN, '2026-11-10', 'party').isAwaited).toBe(false)
  })

  test('the number of a paper is shown with a document that the seat may see, and with no other', () => {
    const numbered: readonly ReviewEvent[] = [
      ...REQUIRED.slice(0, 2),
      { on: '2026-10-12', step: 'review-required', paper: { number: '网审〔2026〕7号' } },
    ]
    const numbers = (seat: Seat) =>
      seen(numbered, '2026-10-20', seat).documents.find(({ document }) => document === 'noticeOnNeed')
        ?.numbers
    expect(numbers('party')).toEqual(['网审〔2026〕7号'])
    expect(numbers('supplier')).toBeUndefined()
  })
})

describe('a step that came with a later law', () => {
  const order6 = versions.find(({ regulation }) => regulation.id === 'order-6')!
  const old = rulebookOf(order6.procedure, {
    positions: Object.fromEntries(
      Object.entries(order6.regulation.readings).map(([name, { default: position }]) => [name, position]),
    ),
  })
  test.each(['mitigation-required', 'mitigation-reported', 'mitigation-lifted', 'materials-conform'])(
    'is refused under Order No. 6 with the word that it came with Order No. 8: %s',
    (step) => {
      const { refused } = stateOf(old, replay(old, [{ on: '2021-07-05', step }]), '2021-08-01')
      expect(refused[0]?.code).toBe('unknown-step')
      expect(refused[0]?.message.en).toContain('came with Order No. 8')
      expect(refused[0]?.cite[0]).toMatch(/^order-8\/art\.(9|16\.2)$/)
    },
  )
})

describe('when the pause of art. 15 starts (reading 29)', () => {
  const onReceipt = rulebookOf(order8.procedure, { positions: { ...positions, 'pause-starts': 'receipt' } })
  const clockOf = (events: readonly ReviewEvent[], asOf: Day) =>
    stateOf(onReceipt, replay(onReceipt, events, asOf), asOf).clocks.at(-1)
  const asked = (received?: Day): readonly ReviewEvent[] => [
    ...REQUIRED,
    { on: '2026-10-20', step: 'supplement-requested', of: 'party', ...(received ? { received } : {}) },
    { on: '2026-11-03', step: 'supplement-received', of: 'party' },
  ]

  test('by default with its issue, whatever the day of receipt', () => {
    expect(at(asked('2026-10-22'), '2026-11-10').clocks.at(-1)).toMatchObject({ due: '2026-12-08' })
  })

  test('with its receipt where that is read so: two working days fewer', () => {
    expect(clockOf(asked('2026-10-22'), '2026-11-10')).toMatchObject({
      due: '2026-12-04',
      notCounted: { workingDays: 9, times: [{ from: '2026-10-22', to: '2026-11-03' }] },
    })
  })

  test('where its receipt is not recorded it lies between the issue and the answer: a range', () => {
    expect(clockOf(asked(), '2026-11-10')).toMatchObject({
      firm: false,
      earliest: '2026-11-24',
      latest: '2026-12-08',
    })
  })
})
