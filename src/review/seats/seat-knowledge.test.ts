import { describe, expect, test } from 'vitest'
import { versions } from '#practice'
import {
  isProviderIn,
  type ReviewEvent,
  replay,
  rulebookOf,
  SEAT,
  type Seat,
  type Seated,
  seatView,
} from '../index.ts'

const ASOF = '2026-09-30' as const
const version = versions.find(({ regulation }) => regulation.id === 'order-8')!
const positions = Object.fromEntries(
  Object.entries(version.regulation.readings).map(([name, { default: position }]) => [name, position]),
)
const review = rulebookOf(version.procedure, { positions })
const seen = (events: readonly ReviewEvent[], seated: Seated) =>
  seatView(review, replay(review, events, ASOF), ASOF, seated)
const titles = (events: readonly ReviewEvent[], seated: Seated) =>
  seen(events, seated).documents.map(({ document }) => document)

/** Everything that a review can bring about, each paper with a number that says whose it is. */
const WHOLE: readonly ReviewEvent[] = (
  [
    { on: '2026-03-02', step: 'application-submitted' },
    { on: '2026-03-03', step: 'materials-conform' },
    { on: '2026-03-09', step: 'review-required' },
    { on: '2026-03-16', step: 'supplement-requested', of: 'supplier', supplier: 'Amber' },
    { on: '2026-03-17', step: 'supplement-requested', of: 'supplier', supplier: 'Birch' },
    { on: '2026-03-18', step: 'supplement-requested', of: 'party' },
    { on: '2026-03-19', step: 'supplement-received', of: 'supplier', supplier: 'Amber' },
    { on: '2026-03-20', step: 'supplement-received', of: 'supplier', supplier: 'Birch' },
    { on: '2026-03-23', step: 'supplement-received', of: 'party' },
    { on: '2026-03-24', step: 'complaint-filed', by: 'party', addressedTo: 'office' },
    { on: '2026-03-25', step: 'complaint-filed', by: 'supplier', supplier: 'Birch', addressedTo: 'office' },
    { on: '2026-03-26', step: 'commitment-recorded', supplier: 'Birch', commitment: 'cooperation' },
    { on: '2026-04-16', step: 'recommendation-formed' },
    { on: '2026-04-17', step: 'recommendation-sent', members: ['公安部', '商务部'] },
    { on: '2026-04-24', step: 'reply-received', member: '公安部', agrees: true },
    { on: '2026-04-27', step: 'reply-received', member: '商务部', agrees: false },
    { on: '2026-04-28', step: 'special-review-notified' },
    { on: '2026-05-06', step: 'opinions-heard' },
    { on: '2026-05-07', step: 'analysed-in-depth' },
    { on: '2026-05-08', step: 'recommendation-reformed' },
    { on: '2026-05-11', step: 'opinions-sought-again' },
    { on: '2026-05-12', step: 'commission-approval-requested' },
  ] as const
).map((event, place) => ({ ...event, paper: { number: `NUMBER-${place}` } }))
const asks: readonly Seated[] = [
  ...(Object.keys(SEAT) as Seat[]).map((seat) => ({ seat })),
  { seat: 'supplier', name: 'Amber' },
  { seat: 'supplier', name: 'Birch' },
  { seat: 'member', name: '公安部' },
  { seat: 'member', name: '财政部' },
]

describe('a document that is closed to a seat (art. 17)', () => {
  test.each(asks)(
    '$seat $name: nothing of it is said: title, day, author, number, or how many there are',
    (who) => {
      const view = seen(WHOLE, who)
      expect(view.documents.every(({ visible }) => visible)).toBe(true)
      expect(view.consents).toEqual([])
      // The same case, with all that is closed to the seat told otherwise, is the same case to the seat.
      const known = new Set(view.documents.flatMap(({ numbers = [] }) => numbers))
      const others = WHOLE.map((event) => {
        if (known.has(event.paper?.number ?? '')) return event
        return { ...event, paper: { number: 'OTHER' }, note: 'OTHER' }
      })
      expect(seen(others, who)).toEqual(view)
      if (who.seat !== 'office') expect(JSON.stringify(view)).not.toMatch(/confidential|not-found|unclear/)
    },
  )

  test('the party does not see that the review went on behind the notices it got', () => {
    const { documents, mayDo } = seen(WHOLE, { seat: 'party' })
    const text = JSON.stringify({ documents, mayDo })
    expect(text).not.toMatch(/2026-04-1[67]|2026-04-2[47]|2026-05|Amber|公安部|商务部|recommendation/)
    expect(text).toMatch(/2026-04-28/)
    const before = WHOLE.slice(0, 12)
    const [early, late] = [seen(before, { seat: 'party' }), seen(WHOLE.slice(0, 16), { seat: 'party' })]
    expect(late).toEqual(early)
  })

  test('one provider does not see that there is another, named or not; nor what may be the other’s', () => {
    const amber = seen(WHOLE, { seat: 'supplier', name: 'Amber' })
    expect(JSON.stringify(amber)).not.toMatch(/Birch|2026-03-17|2026-03-20|2026-03-25|2026-03-26/)
    expect(titles(WHOLE, { seat: 'supplier', name: 'Amber' })).toEqual([
      'supplementRequest',
      'supplementaryMaterials',
    ])
    expect(titles(WHOLE, { seat: 'supplier' })).toEqual([])
    const unsaid: ReviewEvent = { on: '2026-03-27', step: 'supplement-requested', of: 'supplier' }
    const { documents, outstanding } = seen([...WHOLE.slice(0, 12), unsaid], {
      seat: 'supplier',
      name: 'Amber',
    })
    expect([documents.length, outstanding]).toEqual([2, []])
  })

  test('without a name the seat of a provider is the same whether the record names none, one or several', () => {
    const nobody = WHOLE.slice(0, 3)
    const asked = WHOLE.slice(0, 4)
    const committed: ReviewEvent = { on: '2026-03-18', step: 'commitment-recorded', supplier: 'Birch' }
    const view = seen(nobody, { seat: 'supplier' })
    expect(view.withoutName?.en).toMatch(/does not mean that there is none/)
    for (const events of [asked, WHOLE.slice(0, 5), [...asked, committed]])
      expect(seen(events, { seat: 'supplier' })).toEqual(view)
    expect(seen(asked, { seat: 'supplier', name: 'Amber' })).not.toHaveProperty('withoutName')
  })

  test.each(['supplier', 'member', 'relevant-department', 'protection-department'] as const)(
    'at the seat %s, where several may sit, whoever asks without a name is told what that leaves out',
    (seat) => {
      expect(seen([], { seat }).withoutName).toBeDefined()
      expect(seen([], { seat, name: 'one' }).withoutName).toBeUndefined()
    },
  )

  test('what must be answered is known: a request for supplementary materials (art. 15), a recommendation (art. 12)', () => {
    const asked = seen(WHOLE.slice(0, 4), { seat: 'supplier', name: 'Amber' })
    expect(asked.outstanding).toMatchObject([{ since: '2026-03-16', requests: 1 }])
    expect(asked.mayDo.find(({ step }) => step === 'supplement-received')).toMatchObject({ must: true })
    const sent = seen(WHOLE.slice(0, 14), { seat: 'member', name: '公安部' })
    // The day on which it was formed is the Office's own.
    expect(sent.documents).toMatchObject([{ document: 'recommendation', since: '2026-04-17' }])
    expect(sent.clocks.map(({ of }) => of)).toEqual(['公安部'])
    expect(seen(WHOLE.slice(0, 14), { seat: 'member' }).clocks).toEqual([])
  })

  test('that there may be others is said in general words, the same whatever there is', () => {
    for (const events of [[], WHOLE.slice(0, 1), WHOLE]) {
      expect(seen(events, { seat: 'anyone' }).otherDocuments.en).toMatch(/^There may be documents/)
    }
  })
})

describe('the announcement of a review (公告)', () => {
  test.each(asks)('is public: $seat $name is not kept from it', (who) => {
    const announced: readonly ReviewEvent[] = [
      { on: 'unknown', step: 'member-proposed-review' },
      { on: 'unknown', step: 'initiation-approval-requested' },
      { on: 'unknown', step: 'initiation-approved' },
      { on: '2026-03-31', step: 'review-initiated' },
    ]
    const { documents } = seen(announced, who)
    expect(documents.find(({ document }) => document === 'announcement')).toMatchObject({
      since: '2026-03-31',
      visible: true,
    })
  })
})

describe('a provider asked for by name', () => {
  test('is one that the record names, in whatever case it is written', () => {
    const state = replay(review, WHOLE, ASOF)
    expect(['amber', 'BIRCH', '不存在'].map((name) => isProviderIn(review, state, ASOF, name))).toEqual([
      true,
      true,
      false,
    ])
  })
})
