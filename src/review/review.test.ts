import { describe, expect, test } from 'vitest'
import { type CivilDate, publishedCalendar, withNotice } from '#clock'
import { versions } from '#practice'
import {
  type CaseState,
  type Clock,
  changedByCorrections,
  correctionShown,
  decide,
  differenceBetween,
  initialState,
  nextSteps,
  proveClocks,
  type ReviewEvent,
  replay,
  rulebookOf,
  stateOf,
  withCalendar,
} from './index.ts'

const [order6, order8] = [versions[0]!, versions[1]!]
const defaults = Object.fromEntries(
  Object.entries(order8.regulation.readings).map(([name, reading]) => [name, reading.default]),
)
const under = (readings: Readonly<Record<string, string>> = {}) =>
  rulebookOf(order8.procedure, { positions: { ...defaults, ...readings } })
const underOrder6 = (readings: Readonly<Record<string, string>> = {}) =>
  rulebookOf(order6.procedure, { positions: { ...defaults, ...readings }, successor: order8.procedure })

type Said = Omit<ReviewEvent, 'on' | 'step'>
const event = (on: ReviewEvent['on'], step: string, said: Said = {}): ReviewEvent => ({ on, step, ...said })

/** Given these events, the case as of a day. */
const given = (events: readonly ReviewEvent[], asOf: CivilDate, review = under()): CaseState =>
  stateOf(review, replay(review, events, asOf), asOf)
const clock = ({ clocks }: CaseState, period: string, of?: string): Clock | undefined =>
  clocks.find((each) => each.period === period && each.of === of)

const conforming = [event('2026-03-02', 'application-submitted'), event('2026-03-05', 'materials-conform')]
const required = [...conforming, event('2026-03-12', 'review-required')]
const sent = [...required, event('2026-04-20', 'recommendation-sent', { members: ['A', 'B'] })]
const differing = [...sent, event('2026-04-28', 'reply-received', { member: 'A', agrees: false })]
const special = [...differing, event('2026-05-18', 'special-review-notified')]
const acts = ['opinions-heard', 'analysed-in-depth', 'recommendation-reformed', 'opinions-sought-again']
const approved = [
  ...special,
  ...acts.map((step) => event('2026-06-01', step)),
  event('2026-06-02', 'commission-approval-requested'),
  event('unknown', 'commission-approved'),
]

describe('the contract’s example', () => {
  test('an application that conforms and needs a review runs on Article 11', () => {
    expect(given(required, '2026-03-20')).toEqual({
      state: 'preliminary-review',
      clocks: [
        {
          period: 'decision-on-need',
          article: 'art.9',
          starts: '2026-03-05',
          workingDays: 10,
          due: '2026-03-19',
          firm: true,
          status: 'met',
          completedOn: '2026-03-12',
        },
        {
          period: 'preliminary-review',
          article: 'art.11',
          starts: '2026-03-12',
          workingDays: 30,
          due: '2026-04-24',
          firm: true,
          status: 'running',
        },
      ],
      next: [
        'preliminary-review-extended',
        'recommendation-formed',
        'recommendation-sent',
        'supplement-requested',
        'on-site-inspection',
        'withdrawn',
        'mitigation-required',
      ],
      waitingOn: [{ seat: 'office' }],
      refused: [],
    })
  })
})

describe('a step out of order', () => {
  test('is refused with its article and what can be done; what comes later still stands', () => {
    const { state, refused } = given(
      [conforming[0]!, event('2026-03-03', 'recommendation-sent'), conforming[1]!],
      '2026-03-20',
    )
    expect(state).toBe('conforming')
    expect(refused).toMatchObject([
      {
        code: 'not-in-this-state',
        cite: ['art.11'],
        event: 1,
        on: '2026-03-03',
        step: 'recommendation-sent',
      },
    ])
    expect(refused[0]!.remedy.en).toContain('(Arts. 9, 8)')
    expect(refused[0]!.remedy.zh).toContain('（第九条、第八条）')
    expect(refused[0]!.example).toContain('materials-conform')
  })

  test('is refused in words: the names to type stand in the example alone', () => {
    const names = new Set(order8.procedure.steps.map(({ name }) => name).filter((name) => name.includes('-')))
    const tried: readonly ReviewEvent[] = order8.procedure.steps.flatMap(({ name }) => [
      event('2026-03-03', name),
      {
        ...event('2026-03-03', name),
        of: 'party',
        outcome: 'passed',
        member: 'A',
        agrees: true,
        corrects: 'x',
      },
    ])
    for (const each of tried) {
      const { refused } = stateOf(under(), replay(under(), [each, each, each]), '2026-03-20')
      for (const { message, remedy } of refused) {
        for (const text of [message, remedy].flatMap(({ en, zh }) => [en, zh])) {
          expect([
            each.step,
            [...names].filter((name) => new RegExp(`(?<![a-z-])${name}(?![a-z-])`).test(text)),
          ]).toEqual([each.step, []])
        }
      }
    }
  })

  test.each([
    ['its cause not recorded', [...special, event('2026-06-01', 'analysed-in-depth')], 'before-its-cause'],
    [
      'a second extension',
      [
        ...required,
        event('2026-04-01', 'preliminary-review-extended'),
        event('2026-04-02', 'preliminary-review-extended'),
      ],
      'once-only',
    ],
    [
      'a conclusion against an opinion',
      [...differing, event('2026-05-18', 'concluded', { outcome: 'passed' })],
      'opinions',
    ],
    [
      'a conclusion while an addressee has not replied',
      [
        ...sent,
        event('2026-04-28', 'reply-received', { member: 'A', agrees: true }),
        event('2026-05-18', 'concluded', { outcome: 'passed' }),
      ],
      'opinions',
    ],
    [
      'a receipt of what was not asked for',
      [
        ...required,
        event('2026-03-16', 'supplement-requested', { of: 'supplier' }),
        event('2026-03-18', 'supplement-received', { of: 'party' }),
      ],
      'nothing-outstanding',
    ],
    [
      'an extension of a period that ended',
      [...sent, event('2026-04-21', 'preliminary-review-extended')],
      'period-ended',
    ],
    [
      'a day before the one before it',
      [...conforming, event('2026-03-04', 'review-required')],
      'out-of-date-order',
    ],
    ['a day not yet come', [...conforming, event('2026-12-01', 'review-required')], 'not-yet-come'],
    [
      'a reply of somebody not asked',
      [...sent, event('2026-04-28', 'reply-received', { member: 'C', agrees: true })],
      'not-an-addressee',
    ],
    [
      'a second reply of one addressee',
      [...differing, event('2026-04-29', 'reply-received', { member: 'A', agrees: true })],
      'twice',
    ],
    [
      'a receipt after the reply',
      [...differing, event('2026-04-29', 'recommendation-received', { member: 'A' })],
      'before-its-cause',
    ],
    ['a conclusion without an outcome', [...approved, event('2026-07-01', 'concluded')], 'incomplete'],
    [
      'a receipt of a notice before its issue',
      [...conforming, event('2026-03-12', 'review-required', { received: '2026-03-11' })],
      'received-before-issue',
    ],
    [
      'an id used before',
      [
        event('2026-03-02', 'application-submitted', { id: 'e1' }),
        event('2026-03-05', 'materials-conform', { id: 'e1' }),
      ],
      'twice',
    ],
    [
      'an id that stands on something refused',
      [
        event('2026-03-02', 'concluded', { id: 'e1', outcome: 'passed' }),
        event('2026-03-05', 'application-submitted', { id: 'e1' }),
      ],
      'not-in-this-state, twice',
    ],
    ['a step the law does not know', [event('2026-03-02', 'case-closed')], 'unknown-step'],
    [
      'a correction of nothing',
      [event('2026-03-02', 'corrected', { corrects: 'e9', reason: 'typing error' })],
      'unknown-event',
    ],
  ] as const)('%s is refused', (_, events, code) => {
    const { refused } = given(events, '2026-11-21')
    expect(refused.map((each) => each.code).join(', ')).toBe(code)
    for (const { message, remedy } of refused) {
      for (const text of [message, remedy]) expect(text.zh).not.toBe(text.en)
    }
  })
})

describe('clocks', () => {
  test('a period that runs out is overdue and decides nothing', () => {
    const state = given(conforming, '2026-03-20')
    expect(clock(state, 'decision-on-need')).toMatchObject({ due: '2026-03-19', status: 'overdue' })
    expect(given(conforming, '2026-03-19').clocks[0]!.status).toBe('running')
    expect(state.state).toBe('conforming')
    expect(state.next).toContain('review-required')
  })

  test('an act after the last day is met late', () => {
    const late = [...conforming, event('2026-03-20', 'no-review-needed')]
    expect(clock(given(late, '2026-03-20'), 'decision-on-need')).toMatchObject({
      status: 'met-late',
      completedOn: '2026-03-20',
    })
  })

  test('an extension changes the same clock, by 15 working days, once', () => {
    const extended = given([...required, event('2026-04-01', 'preliminary-review-extended')], '2026-04-02')
    expect(extended.clocks.filter(({ period }) => period === 'preliminary-review')).toMatchObject([
      { workingDays: 45, due: '2026-05-19', extended: true },
    ])
    expect(extended.next).not.toContain('preliminary-review-extended')
  })

  test('supplementary materials pause Articles 9, 11 and 14, neither boundary day counting', () => {
    const asked = [...required, event('2026-03-16', 'supplement-requested', { of: 'party' })]
    const paused = clock(given(asked, '2026-03-20'), 'preliminary-review')!
    expect(paused).toMatchObject({ status: 'paused', firm: false, earliest: '2026-05-06' })
    expect(paused).not.toHaveProperty('due')
    expect(paused).not.toHaveProperty('latest')
    const answered = [...asked, event('2026-03-20', 'supplement-received', { of: 'party' })]
    // Five working days, 16 to 20 March, do not count: 24 April becomes 6 May, after the Labour Day holiday.
    expect(clock(given(answered, '2026-04-01'), 'preliminary-review')).toMatchObject({
      due: '2026-05-06',
      status: 'running',
    })
  })

  test.each([
    ['both-excluded', '2026-05-06'],
    ['request-counts', '2026-04-30'],
    ['receipt-counts', '2026-04-30'],
  ])('reading supplement-boundary, %s: %s', (position, due) => {
    const review = under({ 'supplement-boundary': position })
    const asked = [
      ...required,
      event('2026-03-16', 'supplement-requested', { of: 'party' }),
      event('2026-03-20', 'supplement-received', { of: 'party' }),
    ]
    expect(clock(given(asked, '2026-04-01', review), 'preliminary-review')!.due).toBe(due)
  })

  test.each([
    ['art.9-11-14', '2026-03-20', 'paused'],
    ['review-only', '2026-03-19', 'running'],
    ['all', '2026-03-20', 'paused'],
  ])('reading supplement-pauses, %s, on the ten days of Article 9', (position, end, status) => {
    const review = under({ 'supplement-pauses': position })
    const asked = [...conforming, event('2026-03-10', 'supplement-requested', { of: 'supplier' })]
    const { due, earliest, ...rest } = clock(given(asked, '2026-03-10', review), 'decision-on-need')!
    expect([due ?? earliest, rest.status]).toEqual([end, status])
  })

  test('two requests to one addressee: the time is open until both are answered', () => {
    const twice = [
      ...required,
      event('2026-03-16', 'supplement-requested', { of: 'party' }),
      event('2026-03-17', 'supplement-requested', { of: 'party' }),
      event('2026-03-18', 'supplement-received', { of: 'party' }),
    ]
    expect(clock(given(twice, '2026-03-20'), 'preliminary-review')!.status).toBe('paused')
    const both = [...twice, event('2026-03-20', 'supplement-received', { of: 'party' })]
    expect(clock(given(both, '2026-03-20'), 'preliminary-review')!.due).toBe('2026-05-06')
  })

  test('a request after the period ran out does not bring it back', () => {
    const late = [...conforming, event('2026-03-23', 'supplement-requested', { of: 'party' })]
    expect(clock(given(late, '2026-03-24'), 'decision-on-need')).toMatchObject({
      due: '2026-03-19',
      firm: true,
      status: 'overdue',
    })
  })

  test('each addressee of Article 12 has its own, from its own receipt; sending stands in and is said to', () => {
    const events = [
      ...sent,
      event('2026-04-22', 'recommendation-received', { member: 'A' }),
      event('2026-05-18', 'reply-received', { member: 'A', agrees: true }),
    ]
    const state = given(events, '2026-05-18')
    expect(clock(state, 'written-replies', 'A')).toMatchObject({ due: '2026-05-15', status: 'met-late' })
    expect(clock(state, 'written-replies', 'A')).not.toHaveProperty('assumed')
    expect(clock(state, 'written-replies', 'B')).toMatchObject({
      starts: '2026-04-20',
      due: '2026-05-13',
      status: 'overdue',
      assumed: ['recommendation-received'],
    })
  })

  test('sent to nobody by name: one clock without addressee, until one is known', () => {
    const unnamed = [...required, event('2026-04-20', 'recommendation-sent')]
    expect(given(unnamed, '2026-04-21').clocks.at(-1)).toMatchObject({
      period: 'written-replies',
      assumed: ['recommendation-received'],
    })
    expect(given(unnamed, '2026-04-21').clocks.at(-1)).not.toHaveProperty('of')
    const named = [...unnamed, event('2026-04-21', 'recommendation-received', { member: 'A' })]
    expect(
      given(named, '2026-04-21').clocks.filter(({ period }) => period === 'written-replies'),
    ).toMatchObject([{ of: 'A', starts: '2026-04-21' }])
  })

  test('special review: those who have not replied are superseded, and 90 working days run from the notice', () => {
    const state = given(special, '2026-06-01')
    expect(clock(state, 'written-replies', 'B')!.status).toBe('superseded')
    expect(clock(state, 'special-review')).toMatchObject({ starts: '2026-05-18', due: '2026-09-21' })
  })

  test('a first reply on the day of that notice counts, whichever is recorded first', () => {
    const reply = event('2026-05-18', 'reply-received', { member: 'B', agrees: true })
    const after = clock(given([...special, reply], '2026-06-01'), 'written-replies', 'B')
    expect(after).toMatchObject({ status: 'met-late', completedOn: '2026-05-18' })
    const before = [...special.slice(0, -1), reply, special.at(-1)!]
    expect(clock(given(before, '2026-06-01'), 'written-replies', 'B')).toEqual(after)
  })

  test('reading special-review-from: the end of the reply period instead', () => {
    const review = under({ 'special-review-from': 'end-of-replies' })
    expect(clock(given(special, '2026-06-01', review), 'special-review')!.starts).toBe('2026-05-13')
  })

  test('an extension without cap: the notice’s day, or no day at all', () => {
    const open = given([...special, event('2026-09-01', 'special-review-extended')], '2026-11-01')
    expect(clock(open, 'special-review')).toMatchObject({ firm: false, noCap: true, status: 'running' })
    expect(clock(open, 'special-review')).not.toHaveProperty('due')
    const until = [...special, event('2026-09-01', 'special-review-extended', { until: '2026-11-30' })]
    expect(clock(given(until, '2026-10-01'), 'special-review')).toMatchObject({
      due: '2026-11-30',
      firm: true,
    })
    const paused = [
      ...until,
      event('2026-11-02', 'supplement-requested', { of: 'party' }),
      event('2026-11-03', 'supplement-received', { of: 'party' }),
    ]
    expect(clock(given(paused, '2026-11-04'), 'special-review')!.due).toBe('2026-12-02')
  })

  test('a commission that declines sends the case back, and the period runs on', () => {
    const declined = [...approved.slice(0, -1), event('2026-06-30', 'commission-declined')]
    const state = given(declined, '2026-07-01')
    expect(state.state).toBe('special-review')
    expect(clock(state, 'special-review')!.status).toBe('running')
    expect(state.next).toContain('commission-approval-requested')
  })

  test('a withdrawal ends every clock and meets none', () => {
    const state = given([...required, event('2026-03-20', 'withdrawn')], '2026-12-01')
    expect(clock(state, 'preliminary-review')!.status).toBe('ended')
  })
})

describe('readings', () => {
  test('first-day: counted brings every date a day nearer', () => {
    const review = under({ 'first-day': 'counted' })
    expect(given(required, '2026-03-20', review).clocks.map(({ due }) => due)).toEqual([
      '2026-03-18',
      '2026-04-23',
    ])
  })

  test('written-replies inside: Article 11 runs until the last addressee has replied', () => {
    const review = under({ 'written-replies': 'inside' })
    expect(clock(given(differing, '2026-04-29', review), 'preliminary-review')!.status).toBe('overdue')
    const all = [...differing, event('2026-04-29', 'reply-received', { member: 'B', agrees: true })]
    expect(clock(given(all, '2026-04-29', review), 'preliminary-review')).toMatchObject({
      status: 'met-late',
      completedOn: '2026-04-29',
    })
  })

  test('opinions-agree: all against the recommendation agree with one another only', () => {
    const against = [
      ...sent,
      event('2026-04-28', 'reply-received', { member: 'A', agrees: false }),
      event('2026-04-28', 'reply-received', { member: 'B', agrees: false }),
    ]
    expect(given(against, '2026-05-01').next).toContain('special-review-notified')
    const review = under({ 'opinions-agree': 'with-each-other' })
    expect(given(against, '2026-05-01', review).next).toContain('concluded')
  })

  const initiated = [
    event('unknown', 'member-proposed-review'),
    event('unknown', 'initiation-approval-requested'),
    event('unknown', 'initiation-approved'),
    event('2023-03-31', 'review-initiated'),
  ]

  test('started-by-member: no date is forecast, or the periods apply', () => {
    expect(given(initiated, '2023-04-03').clocks).toEqual([])
    const review = under({ 'started-by-member': 'periods-apply' })
    expect(given(initiated, '2023-04-03', review).clocks).toMatchObject([
      { article: 'art.11', due: '2023-05-16' },
    ])
  })

  test('pending-on-commencement: Order 6 to its end, or Order 8 for steps from its first day', () => {
    const pending = [
      event('2022-01-20', 'application-submitted'),
      event('2022-01-28', 'review-required'),
      event('2022-03-01', 'recommendation-sent'),
      event('2022-03-22', 'special-review-notified'),
    ]
    const takenOver = (on: CivilDate) => {
      const notified = [
        ...pending.slice(0, 2),
        event('2022-02-07', 'recommendation-sent'),
        event(on, 'special-review-notified'),
      ]
      return clock(
        given(notified, '2022-04-01', underOrder6({ 'pending-on-commencement': 'new-procedure' })),
        'special-review',
      )
    }
    expect(takenOver('2022-02-14')!.workingDays).toBe(45)
    expect(takenOver('2022-02-15')!.workingDays).toBe(90)
    const old = given(pending, '2022-04-01', underOrder6())
    expect(clock(old, 'special-review')).toMatchObject({ article: 'art.13', workingDays: 45 })
    const renewed = given(pending, '2022-04-01', underOrder6({ 'pending-on-commencement': 'new-procedure' }))
    expect(clock(renewed, 'special-review')).toMatchObject({ article: 'order-8/art.14', workingDays: 90 })
    expect(clock(renewed, 'preliminary-review')).toMatchObject({ article: 'art.10' })
  })
})

describe('days that are not known', () => {
  test('satisfy the order and start no clock', () => {
    const state = given([...conforming, event('unknown', 'review-required')], '2026-03-20')
    expect(state.state).toBe('preliminary-review')
    expect(clock(state, 'preliminary-review')).toBeUndefined()
    expect(clock(state, 'decision-on-need')!.status).toBe('ended')
  })

  test('a notice known only by its receipt gives a range', () => {
    const events = [...conforming, event('unknown', 'review-required', { received: '2026-03-16' })]
    expect(clock(given(events, '2026-03-20'), 'preliminary-review')).toMatchObject({
      startsEarliest: '2026-03-05',
      startsLatest: '2026-03-16',
      earliest: '2026-04-17',
      latest: '2026-04-28',
      firm: false,
      assumed: ['review-required'],
    })
    expect(clock(given(events, '2026-03-20'), 'decision-on-need')!.status).toBe('met')
  })
})

describe('a date beyond the published calendar', () => {
  const late = [event('2026-11-02', 'application-submitted'), event('2026-11-20', 'materials-conform')]
  const events = [...late, event('2026-11-21', 'review-required')]

  test('is provisional, and is recounted when the notice comes, with what moved', () => {
    const review = under()
    const state = replay(review, events)
    const before = stateOf(review, state, '2026-11-21')
    expect(clock(before, 'preliminary-review')).toMatchObject({ firm: false })
    expect(clock(before, 'preliminary-review')!.assuming!.zh).toContain('2027年')
    const notice = {
      year: 2027,
      published: '2026-11-30',
      address: 'https://example.org/2027',
      holidays: [
        {
          festivals: ['new-year'],
          name: { en: 'New Year', zh: '元旦' },
          from: '2027-01-01',
          to: '2027-01-03',
          makeUp: [],
        },
      ],
    } as const
    const loaded = withCalendar(review, withNotice(publishedCalendar, notice))
    const { clocks } = differenceBetween(before, stateOf(loaded, state, '2026-11-21'))
    expect(clocks).toMatchObject([
      { period: 'preliminary-review', was: { firm: false }, is: { firm: true, due: '2027-01-04' } },
    ])
  })
})

describe('a correction', () => {
  const wrong = [
    event('2026-03-02', 'application-submitted', { id: 'e1' }),
    event('2026-03-04', 'materials-conform', { id: 'e2' }),
    event('2026-03-12', 'review-required', { id: 'e3' }),
  ]
  const right = event('2026-03-20', 'corrected', {
    id: 'c1',
    corrects: 'e2',
    reason: 'the last material came a day later',
    instead: { on: '2026-03-05' },
  })

  test('recomputes the dates and shows the difference', () => {
    expect(given([...wrong, right], '2026-03-20').clocks).toEqual(given(required, '2026-03-20').clocks)
    expect(correctionShown(under(), [...wrong, right], 3, '2026-03-20')!.changed).toEqual({
      clocks: [
        {
          period: 'decision-on-need',
          was: {
            starts: '2026-03-04',
            due: '2026-03-18',
            firm: true,
            status: 'met',
            completedOn: '2026-03-12',
          },
          is: {
            starts: '2026-03-05',
            due: '2026-03-19',
            firm: true,
            status: 'met',
            completedOn: '2026-03-12',
          },
        },
      ],
      newlyRefused: [],
      noLongerRefused: [],
    })
    expect(changedByCorrections(under(), [...wrong, right], '2026-03-20')!.clocks).toHaveLength(1)
  })

  test('without what should have stood there strikes the event out; the right one can follow', () => {
    const struck = event('2026-03-20', 'corrected', { corrects: 'e3', reason: 'issued a day later' })
    const state = given([...wrong, struck, event('2026-03-13', 'review-required')], '2026-03-20')
    expect(clock(state, 'preliminary-review')!.starts).toBe('2026-03-13')
    expect(state.refused).toEqual([])
  })

  test('of a correction undoes it', () => {
    const undone = event('2026-03-21', 'corrected', { corrects: 'c1', reason: 'it was right before' })
    expect(given([...wrong, right, undone], '2026-03-21').clocks).toEqual(given(wrong, '2026-03-21').clocks)
  })

  test('lets stand what was refused because of the mistake', () => {
    const misnamed = [
      event('2026-03-02', 'complaint-filed', { id: 'e1' }),
      event('2026-03-05', 'materials-conform', { id: 'e2' }),
    ]
    expect(given(misnamed, '2026-03-20').refused).toHaveLength(1)
    const fixed = event('2026-03-20', 'corrected', {
      corrects: 'e1',
      reason: 'wrong step chosen',
      instead: { step: 'application-submitted' },
    })
    const changed = correctionShown(under(), [...misnamed, fixed], 2, '2026-03-20')!.changed
    expect(changed).toMatchObject({
      state: { was: 'unfiled', is: 'conforming' },
      noLongerRefused: [{ event: 1 }],
    })
  })
})

describe('decide', () => {
  test('answers plain data: a decision sent as JSON has its refusal with it', () => {
    const review = under()
    const { state } = replay(review, sent)
    const tried: readonly ReviewEvent[] = [
      event('2026-05-18', 'application-submitted'),
      event('2026-05-18', 'no-such-step'),
      event('2026-04-01', 'reply-received', { member: 'A', agrees: true }),
      event('2026-05-18', 'reply-received', { member: 'C', agrees: true }),
      event('2026-05-18', 'reply-received', { member: 'A', agrees: true }),
    ]
    const decisions = tried.map((each) => decide(review, state, each))
    expect(decisions.map(({ ok }) => ok)).toEqual([false, false, false, false, true])
    expect(JSON.parse(JSON.stringify(decisions))).toStrictEqual(decisions)
    expect(decisions[3]).toMatchObject({
      refusal: { code: 'not-an-addressee', remedy: { en: expect.stringContaining('A, B') } },
    })
  })

  test('says what is possible from the first moment, and never acts', () => {
    const review = under()
    const state = initialState(review)
    const submitted = event('2026-03-02', 'application-submitted')
    expect(decide(review, state, submitted)).toEqual({ ok: true, events: [submitted] })
    expect(decide(review, state, event('2026-03-02', 'concluded', { outcome: 'passed' })).ok).toBe(false)
    expect(nextSteps(review, state).map(({ name }) => name)).toEqual([
      'consultation-held',
      'advance-assessment-made',
      'application-submitted',
      'member-proposed-review',
    ])
  })
})

describe('a proof', () => {
  test('of every clock goes day by day, with article, reading and excluded time', () => {
    const review = under()
    const asked = [
      ...required,
      event('2026-03-16', 'supplement-requested', { of: 'party' }),
      event('2026-03-20', 'supplement-received', { of: 'party' }),
    ]
    const [, proof] = proveClocks(review, replay(review, asked), '2026-04-01')
    expect(proof).toMatchObject({
      cite: ['art.11'],
      startedBy: 'review-required',
      excluded: [{ from: '2026-03-16', to: '2026-03-20', cite: ['art.15'] }],
      readings: { 'first-day': 'not-counted' },
      count: { result: { due: '2026-05-06' } },
    })
    const days = proof!.count!.refused ? [] : proof!.count!.days
    expect(days.filter(({ kind }) => kind === 'paused')).toHaveLength(5)
    expect(days.at(-1)).toMatchObject({ date: '2026-05-06', n: 30 })
  })
})
