import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CivilDate } from '#clock'
import type { ReviewEvent } from '#review'
import { runs } from '../../test/runs.ts'
import { CaseStream, type CaseStreamOptions, isJsonLines, readCase } from './index.ts'

const TODAY: CivilDate = '2026-11-21'

const HEAD = {
  case: '招聘平台赴国外上市 / a listing abroad',
  procedure: 'order-8',
  asOf: '2026-06-20',
  readings: { 'first-day': 'counted' },
  teaches: { en: 'a', zh: '甲' },
  expect: { state: 'replies' },
}
const EVENTS: readonly Record<string, unknown>[] = [
  { on: '2026-03-02', step: 'application-submitted', id: 'e1' },
  { on: '2026-03-05', step: 'materials-conform', number: '〔2026〕7号', note: 'counter' },
  { on: '2026-03-12', step: 'review-required', received: '2026-03-13' },
  { on: '2026-04-20', step: 'recommendation-sent', members: ['公安部', 'Ministry of Transport'] },
  { on: '2026-04-21', step: 'recommendation-received', member: '公安部' },
  { on: '2026-05-08', step: 'reply-received', member: '公安部', agrees: true, id: 7 },
  {
    on: '2026-06-01',
    step: 'corrected',
    corrects: 'e1',
    reason: '收到日期有误: 早一日',
    instead: { on: '2026-03-01' },
  },
]

const lines = (head: object, events: readonly object[]): string =>
  [head, ...events].map((each) => `${JSON.stringify(each)}\n`).join('')
const FILE = lines(HEAD, EVENTS)
/** The same case, read whole. */
const whole = (head: object, events: readonly object[], options = {}) =>
  readCase(JSON.stringify({ ...head, events }), TODAY, options)

/** What a text comes to, read in the pieces given. */
function streamed(pieces: readonly string[], options: Partial<CaseStreamOptions> = {}) {
  const stream = new CaseStream({ today: TODAY, ...options })
  const events: ReviewEvent[] = []
  for (const piece of pieces) events.push(...stream.push(piece))
  events.push(...stream.finish())
  return { events, outcome: stream.outcome() }
}

/** Without the places, which differ where a case is written otherwise. */
const unplaced = (outcome: ReturnType<typeof streamed>['outcome']) =>
  outcome.ok
    ? { ...outcome.value, places: outcome.value.places.length }
    : outcome.refusal.faults.map(({ line: _, column: __, ...fault }) => fault)

/** Cut at these places, whatever stands there: between the halves of a character too. */
const cutAt = (text: string, places: readonly number[]): readonly string[] => {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b)
  return [0, ...at].map((from, index) => text.slice(from, at[index]))
}
const cuts = fc.array(fc.nat(), { maxLength: 60 })

const faultsIn = ({ outcome }: ReturnType<typeof streamed>) => (outcome.ok ? [] : outcome.refusal.faults)
const saidOf = (text: string, options?: Partial<CaseStreamOptions>) =>
  faultsIn(streamed([text], options)).map(({ line, column, message }) => `${line}:${column} ${message.en}`)

describe('a case read as its text comes', () => {
  test('is the case that its events are in one document', () => {
    const { outcome, events } = streamed([FILE])
    expect(unplaced(outcome)).toEqual(unplaced(whole(HEAD, EVENTS)))
    expect(outcome.ok && outcome.value.events).toEqual(events)
    expect(outcome.ok && outcome.value.places).toEqual(
      EVENTS.map((_, index) => ({ line: index + 2, column: 1 })),
    )
    expect(events[1]).toEqual({
      on: '2026-03-05',
      step: 'materials-conform',
      paper: { number: '〔2026〕7号' },
    })
    expect(events[5]!.id).toBe('7')
  })

  test('does not depend on where its chunks were cut, nor on the line ends of Windows', () => {
    for (const text of [FILE, FILE.replaceAll('\n', '\r\n')]) {
      const read = streamed([text])
      expect(read.events).toEqual(streamed([FILE]).events)
      fc.assert(
        fc.property(cuts, (places) => {
          expect(streamed(cutAt(text, places))).toEqual(read)
        }),
        { numRuns: runs(100) },
      )
    }
  })

  test('follows the version of its first known day where it names none', () => {
    for (const day of ['2021-07-02', '2022-02-15']) {
      const events = ['unknown', day].map((on) => ({ on, step: 'complaint-filed' }))
      const { outcome } = streamed([lines({}, events)])
      expect(unplaced(outcome)).toEqual(unplaced(whole({}, events)))
      expect(outcome.ok && outcome.value.procedure).toBe(day < '2022' ? 'order-6' : 'order-8')
    }
  })

  test('is looked at on another day where that is asked for', () => {
    const { outcome } = streamed([FILE], { asOf: '2026-07-01' })
    expect(outcome.ok && outcome.value.asOf).toBe('2026-07-01')
    expect(saidOf(FILE, { asOf: '2026-06-01' })).toEqual([])
  })

  test('is looked at as of an earlier day with what happened later set aside, as when read whole', () => {
    for (const asOf of ['2026-05-10', '2026-03-05', '2025-01-01'] as const) {
      const { outcome } = streamed([FILE], { asOf })
      expect(unplaced(outcome)).toEqual(unplaced(whole(HEAD, EVENTS, { asOf })))
      const events = outcome.ok ? outcome.value.events : []
      expect(events.every(({ on }) => on === 'unknown' || on <= asOf)).toBe(true)
      expect(outcome.ok && outcome.value.setAside?.events).toBeGreaterThan(0)
    }
  })

  test('may have no events', () => {
    expect(streamed(['{"procedure":"order-8"}\n']).outcome.ok).toBe(true)
  })
})

describe('faults in a case read as its text comes', () => {
  const wrong = EVENTS.map((event) => ({ ...event }))
  Object.assign(wrong[1]!, { step: 'material-conforms' })
  Object.assign(wrong[2]!, { on: '2026-03-32' })
  Object.assign(wrong[5]!, { agrees: 'perhaps' })
  Object.assign(wrong[6]!, { corrects: 'e9' })
  const head = { ...HEAD, expect: { state: 'repleis' } }
  const text = lines(head, wrong)

  test('are those of the whole case, each in its line, and one does not hide another', () => {
    const read = streamed([text])
    expect(faultsIn(read).map(({ line, pointer }) => [line, pointer])).toEqual([
      [1, '/expect/state'],
      [3, '/events/1/step'],
      [4, '/events/2/on'],
      [7, '/events/5/agrees'],
      [8, '/events/6/corrects'],
    ])
    expect(new Set(unplaced(read.outcome) as object[])).toEqual(
      new Set(unplaced(whole(head, wrong)) as object[]),
    )
  })

  test('do not depend on where its chunks were cut', () => {
    const read = streamed([text])
    fc.assert(
      fc.property(cuts, (places) => {
        expect(streamed(cutAt(text, places))).toEqual(read)
      }),
      { numRuns: runs(100) },
    )
  })

  test('stand in their line and column', () => {
    const said = (at: number, line: string) => saidOf(FILE.split('\n').with(at, line).join('\n'))
    expect(said(2, '{"on":"2026-03-05","on":"2026-03-06","step":"materials-conform"}')).toEqual([
      '3:20 The name stands twice; only the first was read.',
    ])
    expect(said(2, '{"on":"2026-03-05","step":')[0]).toMatch(/^3:\d+ /)
    expect(said(2, '  {"on":"2026-03-05","step":"material-conforms"}')[0]).toMatch(/^3:29 There is no/)
    expect(said(2, '[]')[0]).toMatch(/^3:1 /)
    expect(said(0, '{"procedure":"order-8","events":[]}')[0]).toMatch(/^1:24 .*cannot be read one by one/)
    expect(said(0, '[]')[0]).toMatch(/^1:1 Found/)
  })

  test('a line longer than an event can be is said to be so', () => {
    const line = `{"events":[${'{"on":"2026-03-02","step":"complaint-filed"},'.repeat(7_000)}`
    const [fault] = faultsIn(streamed([line.slice(0, 100_000), line.slice(100_000), '\n']))
    expect(fault!.message.en).toContain('This line is longer than')
    expect(fault!.expected.en).toMatch(/JSON Lines/)
  })

  test('are kept to a thousand, the others counted', () => {
    const events = Array.from({ length: 1_500 }, () => ({ on: '2026-13-02', step: 'complaint-filed' }))
    for (const outcome of [streamed([lines({}, events)]).outcome, whole({}, events)]) {
      expect(outcome.ok ? [] : [outcome.refusal.faults.length, outcome.refusal.more]).toEqual([1_000, 500])
      expect(outcome.ok ? '' : outcome.refusal.message.en).toBe('There are 1500 faults in the input.')
    }
  })

  test('never become a crash, whatever the text', () => {
    const scrap = fc.constantFrom('{', '}', '\n', '"on":', '"2026-03-02"', ',', '"step":"x"', '[', ']', '"', '\t', '---', ': ', '&a', '案', '{}') // biome-ignore format: one line
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), cuts, (scraps, places) => {
        const { outcome } = streamed(cutAt(scraps.join(''), places))
        if (!outcome.ok) expect(outcome.refusal.faults.length).toBeGreaterThan(0)
      }),
      { numRuns: runs(500) },
    )
  })
})

describe('JSON Lines', () => {
  test('are told from JSON and from YAML by their first line', () => {
    expect(isJsonLines(FILE)).toBe(true)
    const yaml = 'procedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }\n'
    const json = { ...HEAD, events: EVENTS }
    for (const text of [yaml, JSON.stringify(json), JSON.stringify(json, null, 2), '{ a: b }\n{ c: d }']) {
      expect(isJsonLines(text)).toBe(false)
    }
  })
})
