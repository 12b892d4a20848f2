import { describe, expect, test } from 'vitest'
import { subjects } from '#regulations'
import { eventsInForce } from '#review'
import { readCase, replayCase, resultOfCase } from './index.ts'

const resultIn = (text: string) => {
  const read = readCase(text, '2026-11-21')
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults))
  const { report, record } = replayCase(read.value)
  return resultOfCase(read.value, report.state, eventsInForce(record, read.value.asOf))
}
const concluded = (outcome: string, head = '') =>
  resultIn(
    `${head}\nasOf: 2026-11-21\nevents:\n  - { on: unknown, step: member-proposed-review }\n  - { on: unknown, step: initiation-approval-requested }\n  - { on: unknown, step: initiation-approved }\n  - { on: 2026-03-31, step: review-initiated }\n  - { on: 2026-05-21, step: concluded, outcome: ${outcome}, number: 网审〔2026〕3号 }\n`,
  )

describe('the result of a case', () => {
  test('is not passed in the words of the notices, never 不予通过', () => {
    const found = concluded('not-passed')
    expect(found).toMatchObject({ result: 'not-passed', on: '2026-05-21', number: '网审〔2026〕3号' })
    expect(found?.said.zh).toBe('未通过网络安全审查')
    expect(JSON.stringify(found)).not.toContain('不予通过')
  })

  test('of a listing is said in the words of the official answers of 4 January 2022', () => {
    expect(concluded('passed', 'about: listing')?.said.zh).toBe('不影响国家安全，可继续赴国外上市程序')
    const refused = concluded('not-passed', 'about: listing')
    expect(refused?.said.zh).toBe('影响国家安全，不允许赴国外上市')
    expect(refused?.allowed.map(({ about }) => about)).toEqual(['listing'])
  })

  test('of a purchase rests on the Cybersecurity Law as it is numbered on the day', () => {
    const on = (day: string) =>
      resultIn(
        `about: procurement\nasOf: ${day}\nevents:\n  - { on: 2025-11-03, step: application-submitted }\n`,
      )?.allowed[0]?.cite
    expect(on('2025-12-31')).toEqual(['cybersecurity-law/art.35', 'cybersecurity-law/art.65'])
    expect(on('2026-01-01')).toEqual(['cybersecurity-law/art.37', 'cybersecurity-law/art.67'])
  })

  test('that the text does not list is left to the written conclusion', () => {
    expect(concluded('other')?.allowed[0]?.said.en).toMatch(/what the written conclusion says/)
  })

  test('says after the end who supervises the commitments (art. 19)', () => {
    expect(concluded('passed')?.after[0]?.cite).toEqual(['art.19.1', 'art.19.2'])
  })

  test('says so of a listing only where a commitment is recorded: else there is no provider to urge (art. 19)', () => {
    const cites = (about: string) => concluded('passed', about)?.after.flatMap(({ cite }) => cite)
    expect(cites('about: listing')).toEqual([])
    expect(cites('about: processing')).toEqual([])
    for (const about of ['about: procurement', 'about: supply'])
      expect(cites(about)).toEqual(['art.19.1', 'art.19.2'])
    const committed = `about: listing
events:
  - { on: 2026-03-02, step: application-submitted }
  - { on: 2026-03-05, step: materials-conform }
  - { on: 2026-03-12, step: review-required }
  - { on: 2026-03-13, step: commitment-recorded }
  - { on: 2026-04-17, step: recommendation-sent }
  - { on: 2026-05-11, step: concluded, outcome: passed }
`
    expect(resultIn(committed)?.after.flatMap(({ cite }) => cite)).toEqual(['art.19.1', 'art.19.2'])
  })

  test('is pending while nothing was decided, and nothing while nothing was filed', () => {
    const submitted = 'events:\n  - { on: 2026-03-02, step: application-submitted }\n'
    expect(resultIn(submitted)?.result).toBe('pending')
    expect(resultIn(submitted)?.allowed.map(({ about }) => about)).toEqual(['procurement', 'listing'])
    expect(resultIn('events: []')).toBeUndefined()
  })

  test('a withdrawal clears nothing', () => {
    const text =
      'events:\n  - { on: 2026-03-02, step: application-submitted }\n  - { on: 2026-03-05, step: withdrawn }\n'
    expect(resultIn(text)?.allowed[0]?.said.en).toMatch(/^Nothing was decided, so nothing is cleared/)
  })

  test('a consultation is no result', () => {
    expect(
      resultIn('events:\n  - { on: 2026-03-02, step: consultation-held, outcome: noFilingNeeded }\n'),
    ).toBeUndefined()
  })

  test('is about one of what a matter’s scope names', () => {
    expect(Object.keys(subjects)).toEqual(['procurement', 'listing', 'processing', 'supply'])
  })
})

describe('the paper of an event', () => {
  const eventIn = (row: string) => {
    const read = readCase(`events:\n  - ${row}\n`, '2026-11-21')
    return read.ok ? read.value.events[0] : read.refusal.faults.map(({ pointer }) => pointer)
  }

  test('keeps its number as it is written, with its brackets, and no room where there is none', () => {
    expect(
      eventIn(
        '{ on: 2026-03-02, step: application-submitted, number: 〔2026〕12号, channel: counter, with: 业务处 }',
      ),
    ).toMatchObject({ paper: { number: '〔2026〕12号', channel: 'counter', with: { position: '业务处' } } })
    expect(eventIn('{ on: 2026-03-02, step: application-submitted, note: x }')).toEqual({
      on: '2026-03-02',
      step: 'application-submitted',
    })
  })

  test('a day that starts nothing lies on its side of the day of the step', () => {
    expect(eventIn('{ on: 2026-03-02, step: application-submitted, handedIn: 2026-03-03 }')).toEqual([
      '/events/0/handedIn',
    ])
    expect(eventIn('{ on: 2026-03-02, step: application-submitted, handedIn: 2026-02-27 }')).toMatchObject({
      handedIn: '2026-02-27',
    })
  })

  test('a channel that does not exist, and a person without a position, are faults', () => {
    expect(eventIn('{ on: 2026-03-02, step: application-submitted, channel: fax }')).toEqual([
      '/events/0/channel',
    ])
    expect(eventIn('{ on: 2026-03-02, step: application-submitted, with: { name: x } }')).toEqual([
      '/events/0/with',
    ])
  })
})

describe('a case as of an earlier day', () => {
  const FILE = [
    'asOf: 2026-04-01',
    'events:',
    '  - { on: 2026-03-02, step: application-submitted }',
    '  - { on: 2026-03-05, step: materials-conform, found: 2026-03-10 }',
    '  - { on: unknown, step: review-required, received: 2026-03-16 }',
    '  - { on: 2026-03-20, step: supplement-requested, of: party }',
    '  - { on: unknown, step: supplement-received, of: party }',
    'expect: { state: preliminary-review }',
  ].join('\n')

  test('leaves out what happened later, and what was not yet received or found', () => {
    const read = readCase(FILE, '2026-11-21', { asOf: '2026-03-09' })
    expect(read.ok && read.value.events).toEqual([
      { on: '2026-03-02', step: 'application-submitted' },
      { on: '2026-03-05', step: 'materials-conform' },
    ])
    expect(read.ok && read.value.setAside).toEqual({ events: 3, expectation: true })
  })

  test('of an event without a day its place says whether it was known', () => {
    const read = readCase(FILE, '2026-11-21', { asOf: '2026-03-18' })
    expect(read.ok && read.value.events.map(({ step }) => step)).toEqual([
      'application-submitted',
      'materials-conform',
      'review-required',
    ])
  })

  test('on the day the file names nothing is set aside', () => {
    const read = readCase(FILE, '2026-11-21', { asOf: '2026-04-01' })
    expect(read.ok && read.value.setAside).toBeUndefined()
    expect(read.ok && read.value.expect).toEqual({ state: 'preliminary-review' })
  })
})
