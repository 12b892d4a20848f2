import { describe, expect, test } from 'vitest'
import { versions } from '#practice'
import {
  accessOn,
  type ReviewEvent,
  replay,
  rulebookOf,
  SEAT,
  type Seat,
  type Seated,
  seatView,
} from '../index.ts'

const version = versions.find(({ regulation }) => regulation.id === 'order-8')!
const positions = Object.fromEntries(
  Object.entries(version.regulation.readings).map(([name, { default: position }]) => [name, position]),
)
const review = rulebookOf(version.procedure, { positions })

const FILED: readonly ReviewEvent[] = [
  { on: '2026-03-02', step: 'application-submitted' },
  { on: '2026-03-05', step: 'materials-conform' },
  { on: '2026-03-12', step: 'review-required' },
]
const SUPPLEMENTED: readonly ReviewEvent[] = [
  ...FILED,
  { on: '2026-03-16', step: 'supplement-requested', of: 'supplier' },
  { on: '2026-03-20', step: 'supplement-received', of: 'supplier' },
]
const SENT: readonly ReviewEvent[] = [
  ...FILED,
  { on: '2026-04-17', step: 'recommendation-formed' },
  { on: '2026-04-17', step: 'recommendation-sent', members: ['公安部', '商务部'] },
]
const CONSENT: ReviewEvent = {
  on: '2026-03-23',
  step: 'disclosure-consented',
  of: 'supplier',
  document: 'supplementaryMaterials',
  disclosedTo: 'party',
}

const view = (events: readonly ReviewEvent[], seated: Seat | Seated, asOf = '2026-06-30' as const) => {
  const who = typeof seated === 'string' ? { seat: seated } : seated
  return seatView(review, replay(review, events, asOf), asOf, who)
}
/** For whoever holds the file: every document, and why the seat may see it or not. */
const access = (events: readonly ReviewEvent[], seated: Seat | Seated, asOf = '2026-06-30' as const) => {
  const who = typeof seated === 'string' ? { seat: seated } : seated
  return accessOn(review, replay(review, events, asOf), asOf, who)
}
const grounds = (events: readonly ReviewEvent[], seated: Seat | Seated, document: string) =>
  access(events, seated)
    .filter((each) => each.document === document)
    .map(({ ground }) => ground)

describe('a seat and the documents of a case', () => {
  test('the party has what it filed, the Office was given it, and for a provider the text does not settle it', () => {
    expect(grounds(FILED, 'party', 'applicationForm')).toEqual(['own'])
    expect(grounds(FILED, 'office', 'applicationForm')).toEqual(['handed-over'])
    expect(grounds(FILED, 'supplier', 'applicationForm')).toEqual(['not-found'])
    expect(grounds(FILED, 'commission', 'applicationForm')).toEqual(['not-found'])
    expect(grounds(FILED, 'anyone', 'applicationForm')).toEqual(['confidential'])
  })

  test('what the provider supplements is not the party’s to see, and the other way round', () => {
    expect(grounds(SUPPLEMENTED, 'party', 'supplementaryMaterials')).toEqual(['not-found'])
    expect(grounds(SUPPLEMENTED, 'supplier', 'supplementaryMaterials')).toEqual(['own'])
    expect(grounds(SUPPLEMENTED, 'supplier', 'supplementRequest')).toEqual(['handed-over'])
    expect(grounds(SUPPLEMENTED, 'party', 'supplementRequest')).toEqual(['not-found'])
  })

  test('a consent opens the document it names, of the one who gave it, to the seat it names', () => {
    const opened = view([...SUPPLEMENTED, CONSENT], 'party')
    expect(opened.documents.find(({ document }) => document === 'supplementaryMaterials')).toMatchObject({
      visible: true,
      ground: 'consent',
      consentedOn: '2026-03-23',
      cite: ['art.17'],
    })
    expect(opened.consents).toMatchObject([{ on: '2026-03-23', opens: true }])
    expect(grounds([...SUPPLEMENTED, CONSENT], 'member', 'supplementaryMaterials')).toEqual(['not-found'])
    expect(grounds([...SUPPLEMENTED, CONSENT], 'party', 'supplementRequest')).toEqual(['not-found'])
  })

  test.each([
    ['another provided it', { of: 'party' }],
    ['it is about another document', { document: 'writtenReply' }],
    ['it opens to another seat', { disclosedTo: 'member' }],
    ['it does not say which document', { document: undefined }],
    ['it does not say to whom', { disclosedTo: undefined }],
    ['it does not say whose it is', { of: undefined }],
  ])('a consent opens nothing where %s', (_, other) => {
    const events = [...SUPPLEMENTED, { ...CONSENT, ...other } as ReviewEvent]
    expect(grounds(events, 'party', 'supplementaryMaterials')).toEqual(['not-found'])
  })

  test('a consent does not reach what comes in after it', () => {
    const later: readonly ReviewEvent[] = [
      ...SUPPLEMENTED,
      CONSENT,
      { on: '2026-04-01', step: 'supplement-requested', of: 'supplier' },
      { on: '2026-04-02', step: 'supplement-received', of: 'supplier' },
    ]
    expect(grounds(later, 'party', 'supplementaryMaterials')).toEqual(['consent', 'not-found'])
  })

  test('a consent struck out by a correction opens nothing', () => {
    const struck: readonly ReviewEvent[] = [
      ...SUPPLEMENTED,
      { ...CONSENT, id: 'c' },
      { on: '2026-03-24', step: 'corrected', corrects: 'c', reason: 'never given' },
    ]
    expect(grounds(struck, 'party', 'supplementaryMaterials')).toEqual(['not-found'])
    expect(view(struck, 'party').consents).toEqual([])
  })

  test('one provider has nothing of another', () => {
    const two: readonly ReviewEvent[] = [
      ...FILED,
      { on: '2026-03-16', step: 'supplement-requested', of: 'supplier', supplier: 'Amber' },
      { on: '2026-03-16', step: 'supplement-requested', of: 'supplier', supplier: 'Birch' },
      { on: '2026-03-20', step: 'supplement-received', of: 'supplier', supplier: 'Amber' },
    ]
    const amber = { seat: 'supplier', name: 'amber' } as const
    const birch = { seat: 'supplier', name: 'Birch' } as const
    expect(grounds(two, amber, 'supplementaryMaterials')).toEqual(['own'])
    expect(grounds(two, birch, 'supplementaryMaterials')).toEqual(['not-found'])
    expect(grounds(two, 'supplier', 'supplementaryMaterials')).toEqual(['unclear'])
    expect(grounds(two, amber, 'supplementRequest')).toEqual(['handed-over', 'not-found'])
    const byBirch = { ...CONSENT, supplier: 'Birch' }
    expect(grounds([...two, byBirch], 'party', 'supplementaryMaterials')).toEqual(['not-found'])
    expect(grounds([...two, { ...CONSENT, supplier: 'AMBER' }], 'party', 'supplementaryMaterials')).toEqual([
      'consent',
    ])
    expect([view(two, amber).outstanding.length, view(two, birch).outstanding.length]).toEqual([0, 1])
  })

  test('the recommendation is seen by those it was sent to, in either language, and not by the party', () => {
    expect(grounds(SENT, { seat: 'member', name: 'Ministry of Public Security' }, 'recommendation')).toEqual([
      'handed-over',
    ])
    expect(grounds(SENT, { seat: 'member', name: '财政部' }, 'recommendation')).toEqual(['unclear'])
    expect(grounds(SENT, 'relevant-department', 'recommendation')).toEqual(['unclear'])
    expect(grounds(SENT, 'party', 'recommendation')).toEqual(['not-found'])
    expect(grounds(SENT.slice(0, 4), 'member', 'recommendation')).toEqual(['unclear'])
    expect(grounds(SENT, 'office', 'recommendation')).toEqual(['own'])
  })

  test('an addressee has its own reply and not that of another', () => {
    const replied: readonly ReviewEvent[] = [
      ...SENT,
      { on: '2026-04-24', step: 'reply-received', member: '公安部', agrees: true },
      { on: '2026-04-27', step: 'reply-received', member: '商务部', agrees: false },
    ]
    expect(grounds(replied, { seat: 'member', name: '公安部' }, 'writtenReply')).toEqual(['own', 'not-found'])
    expect(grounds(replied, 'member', 'writtenReply')).toEqual(['not-found', 'not-found'])
    expect(grounds(replied, 'office', 'writtenReply')).toEqual(['handed-over', 'handed-over'])
    expect(grounds(replied, 'party', 'writtenReply')).toEqual(['not-found', 'not-found'])
  })

  test('a refused step brings no document', () => {
    const refused: readonly ReviewEvent[] = [
      { on: '2026-03-02', step: 'application-submitted' },
      { on: '2026-03-03', step: 'concluded', outcome: 'passed' },
    ]
    expect(grounds(refused, 'party', 'conclusion')).toEqual([])
  })

  test('a complaint is seen by who made it and whom it was made to; to others not even that there is one (art. 17, 18)', () => {
    const made = { on: '2026-04-01', step: 'complaint-filed', by: 'party', about: 'objectivity' } as const
    expect(grounds([...FILED, { ...made, addressedTo: 'office' }], 'office', 'complaint')).toEqual([
      'handed-over',
    ])
    expect(
      grounds([...FILED, { ...made, addressedTo: 'office' }], 'department-concerned', 'complaint'),
    ).toEqual(['confidential'])
    expect(view([...FILED, made], 'supplier').documents).toEqual([])
    const unsaid: ReviewEvent = { on: '2026-04-01', step: 'complaint-filed', addressedTo: 'office' }
    expect(view([...FILED, unsaid], 'supplier').documents).toEqual([])
  })

  test.each(Object.keys(SEAT) as Seat[])(
    'every document has an answer, an article and a reason for %s',
    (seat) => {
      for (const events of [SUPPLEMENTED, SENT, [...SUPPLEMENTED, CONSENT]]) {
        const documents = access(events, seat)
        expect(documents.length).toBeGreaterThan(0)
        expect(view(events, seat).documents).toEqual(documents.filter(({ visible }) => visible))
        for (const { visible, ground, cite, reason } of documents) {
          expect(visible).toBe(['own', 'handed-over', 'consent', 'published'].includes(ground))
          expect(cite.length).toBeGreaterThan(0)
          expect([reason.en, reason.zh].every((text) => text.length > 3)).toBe(true)
        }
      }
    },
  )
})

describe('what a seat may or must do', () => {
  const doing = (events: readonly ReviewEvent[], seated: Seat | Seated) =>
    Object.fromEntries(view(events, seated).mayDo.map(({ step, must }) => [step, must]))

  test('the Office must decide and then complete the review; the party may withdraw', () => {
    expect(doing(FILED.slice(0, 2), 'office')).toMatchObject({
      'no-review-needed': true,
      'review-required': true,
      'supplement-requested': false,
    })
    expect(doing(FILED, 'office')).toMatchObject({
      'recommendation-formed': true,
      'recommendation-sent': true,
      'preliminary-review-extended': false,
    })
    expect(doing(SENT.slice(0, 4), 'office')).toMatchObject({ 'recommendation-formed': false })
    expect(doing(FILED, 'party')).toMatchObject({ withdrawn: false, 'complaint-filed': false })
  })

  test('only the one asked must supplement', () => {
    const asked = SUPPLEMENTED.slice(0, 4)
    expect(doing(asked, 'supplier')).toMatchObject({ 'supplement-received': true })
    expect(doing(asked, 'party')).not.toHaveProperty('supplement-received')
    expect(view(asked, 'supplier').outstanding).toEqual([
      { since: '2026-03-16', requests: 1, cite: ['art.15'] },
    ])
    expect(doing(SUPPLEMENTED, 'supplier')).not.toHaveProperty('supplement-received')
  })

  test('an addressee must reply, once, and its own clock is the only one that binds it', () => {
    const one = { seat: 'member', name: '公安部' } as const
    const replied: readonly ReviewEvent[] = [
      ...SENT,
      { on: '2026-04-24', step: 'reply-received', member: '公安部', agrees: true },
    ]
    expect(doing(SENT, one)).toMatchObject({ 'reply-received': true })
    expect(view(SENT, one).clocks.map(({ of }) => of)).toEqual(['公安部'])
    expect(doing(replied, one)).not.toHaveProperty('reply-received')
    expect(doing(replied, { seat: 'member', name: '财政部' })).not.toHaveProperty('reply-received')
    expect(view(SENT, 'party').clocks).toEqual([])
    expect(view(FILED, 'office').clocks.map(({ period }) => period)).toEqual([
      'decision-on-need',
      'preliminary-review',
    ])
  })

  test('commitments must be urged once there are any; record-keeping is nobody’s move', () => {
    const committed: readonly ReviewEvent[] = [...FILED, { on: '2026-03-30', step: 'commitment-recorded' }]
    expect(doing(FILED, 'party')).not.toHaveProperty('commitment-urged')
    expect(doing(committed, 'party')).toMatchObject({ 'commitment-urged': true })
    expect(doing(committed, 'party')).not.toHaveProperty('corrected')
  })
})
