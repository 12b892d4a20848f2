import { describe, expect, test } from 'vitest'
import type { CivilDate } from '#clock'
import { besideCase, checkCase, replayCase } from './index.ts'

const beside = (given: Record<string, unknown>) => {
  const read = checkCase(given, '2026-11-21')
  if (!read.ok) throw new Error(read.refusal.faults.map(({ message }) => message.en).join('; '))
  const { review, record } = replayCase(read.value)
  return besideCase(read.value, review, record)
}
const started = (on: CivilDate) => [
  { on: 'unknown', step: 'member-proposed-review' },
  { on: 'unknown', step: 'initiation-approval-requested' },
  { on: 'unknown', step: 'initiation-approved' },
  { on, step: 'review-initiated' },
]
const articles = (given: Record<string, unknown>) => [
  ...new Set(
    beside(given).liability.pointers.flatMap(({ rows }) => rows.map(({ article }) => article as string)),
  ),
]

describe('liability pointers', () => {
  const notPassed = [...started('2025-10-09'), { on: '2025-12-15', step: 'concluded', outcome: 'not-passed' }]

  test.each([
    ['2025-12-31', ['cybersecurity-law/art.65']],
    ['2026-01-01', ['cybersecurity-law/art.67']],
  ])('a review not passed points on %s to %j', (asOf, found) => {
    expect(articles({ asOf, events: notPassed })).toEqual(found)
    expect(beside({ asOf, events: notPassed }).liability.notFound.map(({ en }) => en)).toEqual([
      expect.stringContaining('an express amount was not found'),
    ])
  })

  test('a review that passed points nowhere, and so does an open one', () => {
    const passed = notPassed.map((each) => ('outcome' in each ? { ...each, outcome: 'passed' } : each))
    for (const events of [passed, started('2025-10-09')]) {
      expect(beside({ events }).liability).toEqual({ pointers: [], notFound: [] })
    }
  })

  test.each([
    ['2024-12-31', []],
    ['2025-01-02', ['order-790/art.56']],
  ] as const)('a penalty of %s for processing that was not reviewed points to %j', (on, found) => {
    const events = [
      ...started('2024-06-03'),
      { on, step: 'penalty-decided', breach: 'dataProcessingNotReviewed' },
    ]
    expect(articles({ events })).toEqual(found)
    const [pointer] = beside({ events }).liability.pointers
    expect([pointer!.day, pointer!.cite, pointer!.notFound.length > 0]).toEqual([
      on,
      ['art.20'],
      found.length === 0,
    ])
  })

  test('a referral that does not say for what points to no article', () => {
    const { pointers, notFound } = beside({
      events: [...started('2026-03-02'), { on: '2026-04-01', step: 'violation-referred' }],
    }).liability
    expect([pointers, notFound.length]).toEqual([[], 1])
  })

  test('measures required are pointed to until they are lifted or the review is over', () => {
    const required = [...started('2026-03-02'), { on: '2026-03-03', step: 'mitigation-required' }]
    const lifted = [...required, { on: '2026-04-01', step: 'mitigation-lifted' }]
    const over = [...required, { on: '2026-04-01', step: 'concluded', outcome: 'passed' }]
    const breaches = (events: unknown) => beside({ events }).liability.pointers.map(({ breach }) => breach)
    expect([required, lifted, over].map(breaches)).toEqual([['risksNotMitigatedDuringReview'], [], []])
  })

  test('under Order No. 6 Article 19 points, and no breach of a later duty can be named', () => {
    const events = [...started('2021-07-05'), { on: '2021-12-01', step: 'concluded', outcome: 'not-passed' }]
    const [pointer] = beside({ asOf: '2021-12-02', events }).liability.pointers
    expect([pointer!.breach, pointer!.cite, pointer!.rows[0]!.article]).toEqual([
      'usedUnreviewedProduct',
      ['art.19'],
      'cybersecurity-law/art.65',
    ])
    const later = { on: '2021-12-02', step: 'penalty-decided', breach: 'didNotFileListing' }
    expect(checkCase({ events: [...events, later] }, '2026-11-21').ok).toBe(false)
  })
})

describe('no forecast', () => {
  test('the public history of the day stands beside a review started by a member unit, and its own working days', () => {
    const { noForecast } = beside({ asOf: '2026-11-20', events: started('2026-08-06') })
    expect(noForecast).toMatchObject({
      reading: 'started-by-member',
      after: 'review-initiated',
      history: { fewest: 33, most: 385 },
    })
    expect(noForecast!.elapsed).toMatchObject({ since: '2026-08-06', through: '2026-11-20' })
  })

  test('a case at rest took until it came to rest', () => {
    const events = [...started('2023-03-31'), { on: '2023-05-21', step: 'concluded', outcome: 'not-passed' }]
    expect(beside({ events }).noForecast!.elapsed).toEqual({
      since: '2023-03-31',
      through: '2023-05-21',
      fewest: 33,
      most: 33,
    })
  })

  test('a case begun by a filing has periods and no history, and so has one under the other reading', () => {
    const filed = [{ on: '2026-03-02', step: 'application-submitted' }]
    expect(beside({ events: filed })).not.toHaveProperty('noForecast')
    const readings = { 'started-by-member': 'periods-apply' }
    expect(beside({ readings, events: started('2026-03-02') })).not.toHaveProperty('noForecast')
  })
})

describe('parallel regimes', () => {
  const filed = [{ on: '2026-03-02', step: 'application-submitted' }]

  test('are those the file names, under the paragraph that names them', () => {
    const { parallel } = beside({
      parallel: ['underForeignInvestmentSecurityReview', 'involvesStateSecrets'],
      events: filed,
    })
    expect(parallel.map(({ name, cite }) => [name, cite[0]])).toEqual([
      ['involvesStateSecrets', 'art.22.1'],
      ['underForeignInvestmentSecurityReview', 'art.22.2'],
    ])
    expect(beside({ events: filed }).parallel).toEqual([])
  })

  test('under Order No. 6 only secrets stand in the Measures; a regime not yet there is said to be so', () => {
    const events = [{ on: '2021-03-01', step: 'application-submitted' }]
    const given = {
      asOf: '2021-03-02',
      parallel: ['involvesStateSecrets', 'underDataSecurityReview'],
      events,
    }
    expect(beside(given).parallel.map(({ cite }) => cite)).toEqual([['art.21'], []])
  })
})
