import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { CivilDate } from '#clock'
import type { ReviewEvent } from '#review'
import { simpleItem } from './event-text.ts'
import { CaseStream, type CaseStreamOptions, isJsonLines, readCase } from './index.ts'

const TODAY: CivilDate = '2026-11-21'

const HEAD = `# a long case
case: 招聘平台赴国外上市 / a listing abroad
procedure: order-8
asOf: 2026-06-20
readings: { first-day: counted }
`
const EVENTS = `events:
  - { on: 2026-03-02, step: application-submitted, id: e1 }
  # a remark between events
  - { on: 2026-03-05, step: materials-conform }
# another at the margin

  - on: 2026-03-12
    step: review-required
    received: 2026-03-13
  - { on: 2026-04-20, step: recommendation-sent,
      members: [公安部, "Ministry of Transport"] }
  - { on: 2026-04-21, step: recommendation-received, member: 公安部 }
  -
    on: 2026-05-08
    step: reply-received
    member: 公安部
    agrees: true
    note: |
      # no remark, but text

      审查意见：同意
  - { on: 2026-06-01, step: corrected, corrects: e1, reason: "收到日期有误: 早一日", instead: { on: 2026-03-01 } }
`
const TAIL = `teaches: { en: a, zh: 甲 }
expect:
  state: replies
`
const FILE = HEAD + EVENTS + TAIL

/** What a text comes to, read in the pieces given. */
function streamed(pieces: readonly string[], options: Partial<CaseStreamOptions> = {}) {
  const stream = new CaseStream({ today: TODAY, shape: 'yaml', ...options })
  const events: ReviewEvent[] = []
  for (const piece of pieces) events.push(...stream.push(piece))
  events.push(...stream.finish())
  return { events, outcome: stream.outcome() }
}

/** Cut at these places, whatever stands there: between the halves of a character too. */
const cutAt = (text: string, places: readonly number[]): readonly string[] => {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b)
  return [0, ...at].map((from, index) => text.slice(from, at[index]))
}
const cuts = fc.array(fc.nat(), { maxLength: 60 })

/** The same case as JSON Lines. */
const asJsonLines = (text: string): string => {
  const { events, ...head } = parse(text) as { events: unknown[] }
  return [head, ...events].map((each) => `${JSON.stringify(each)}\n`).join('')
}

const faultsIn = ({ outcome }: ReturnType<typeof streamed>) => (outcome.ok ? [] : outcome.refusal.faults)
const saidOf = (text: string, options?: Partial<CaseStreamOptions>) =>
  faultsIn(streamed([text], options)).map(({ line, column, message }) => `${line}:${column} ${message.en}`)

describe('a case read as its text comes', () => {
  test('is the case that the whole text is, places included', () => {
    const { outcome, events } = streamed([FILE])
    const whole = readCase(FILE, TODAY)
    expect(outcome).toEqual(whole)
    expect(outcome.ok && outcome.value.events).toEqual(events)
    expect(events).toHaveLength(7)
  })

  test('does not depend on where its chunks were cut', () => {
    const whole = streamed([FILE])
    fc.assert(
      fc.property(cuts, (places) => {
        expect(streamed(cutAt(FILE, places))).toEqual(whole)
      }),
    )
  })

  test('does not depend on it in JSON Lines, nor with the line ends of Windows', () => {
    for (const text of [asJsonLines(FILE), asJsonLines(FILE).replaceAll('\n', '\r\n')]) {
      const whole = streamed([text], { shape: 'json-lines' })
      expect(whole.events).toEqual(streamed([FILE]).events)
      fc.assert(
        fc.property(cuts, (places) => {
          expect(streamed(cutAt(text, places), { shape: 'json-lines' })).toEqual(whole)
        }),
      )
    }
    const windows = streamed([FILE.replaceAll('\n', '\r\n')])
    expect(windows.outcome.ok && windows.outcome.value.events).toEqual(streamed([FILE]).events)
  })

  test('follows the version of its first known day where it names none', () => {
    const text = (day: string) =>
      `events:\n- { on: unknown, step: complaint-filed }\n- { on: ${day}, step: complaint-filed }\n`
    for (const day of ['2021-07-02', '2022-02-15']) {
      expect(streamed([text(day)]).outcome).toEqual(readCase(text(day), TODAY))
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
      expect(outcome).toEqual(readCase(FILE, TODAY, { asOf }))
      const events = outcome.ok ? outcome.value.events : []
      expect(events.every(({ on }) => on === 'unknown' || on <= asOf)).toBe(true)
      expect(outcome.ok && outcome.value.setAside?.events).toBeGreaterThan(0)
    }
  })

  test('may have no events', () => {
    for (const text of ['events:\n', 'procedure: order-8\nevents:\n# none\n']) {
      expect(streamed([text]).outcome).toEqual(readCase(text, TODAY))
    }
    expect(streamed(['{"procedure":"order-8"}\n'], { shape: 'json-lines' }).outcome.ok).toBe(true)
  })
})

describe('faults in a case read as its text comes', () => {
  const wrong = FILE.replace('step: materials-conform', 'step: material-conforms')
    .replace('2026-03-12', '2026-03-32')
    .replace('agrees: true', 'agrees: perhaps')
    .replace('corrects: e1', 'corrects: e9')
    .replace('state: replies', 'state: repleis')

  test('are those of the whole text, each at its place, and one does not hide another', () => {
    const whole = readCase(wrong, TODAY)
    expect(saidOf(wrong)).toHaveLength(5)
    expect(faultsIn(streamed([wrong]))).toEqual(whole.ok ? [] : whole.refusal.faults)
  })

  test('do not depend on where its chunks were cut', () => {
    const whole = streamed([wrong])
    fc.assert(
      fc.property(cuts, (places) => {
        expect(streamed(cutAt(wrong, places))).toEqual(whole)
      }),
    )
  })

  test('of its YAML stand in their event, and the others are read', () => {
    const broken = FILE.replace(
      '[公安部, "Ministry of Transport"]',
      '[公安部, "Ministry of Transport]',
    ).replace('step: materials-conform', 'step: x')
    const said = saidOf(broken)
    expect(said[0]).toMatch(/^9:\d+ There is no “x” here/)
    expect(said[1]).toMatch(/^1[4-6]:\d+ /)
    expect(saidOf(FILE.replace('id: e1', 'id: e1, on: 2026-03-03'))).toEqual([
      '7:60 The name stands twice; only the first was read.',
    ])
    expect(saidOf(FILE.replace('id: e1', 'id: &a e1'))[0]).toMatch(/^7:\d+ Anchors/)
  })

  test('of its JSON Lines stand in their line', () => {
    const lines = asJsonLines(FILE).split('\n')
    const said = (at: number, text: string) =>
      saidOf(lines.with(at, text).join('\n'), { shape: 'json-lines' })
    expect(said(2, '{"on":"2026-03-05","on":"2026-03-06","step":"materials-conform"}')).toEqual([
      '3:20 The name stands twice; only the first was read.',
    ])
    expect(said(2, '{"on":"2026-03-05","step":')[0]).toMatch(/^3:\d+ /)
    expect(said(2, '  {"on":"2026-03-05","step":"material-conforms"}')[0]).toMatch(/^3:29 There is no/)
    expect(said(2, '[]')[0]).toMatch(/^3:1 /)
    expect(said(0, '{"procedure":"order-8","events":[]}')[0]).toMatch(/^1:24 .*cannot be read one by one/)
  })

  test('what the events are folded under stands above them, and nothing stands twice', () => {
    expect(saidOf(`${EVENTS}asOf: 2026-07-01\n`).join()).toContain('The events above were read without it.')
    expect(saidOf(`${FILE}case: again\n`)).toEqual(['31:1 The name stands twice; only the first was read.'])
    expect(saidOf(`${FILE}events:\n`)).toEqual(['31:1 The name stands twice; only the first was read.'])
    expect(saidOf(`${FILE}---\n`).join()).toContain('more than one document')
  })

  test('other shapes are said to be such, with those that can be read', () => {
    for (const text of [
      'events: [{ on: 2026-03-02, step: application-submitted }]\n',
      'events:\n  [{ on: x }]\n',
    ]) {
      const [fault] = faultsIn(streamed([text]))
      expect(fault!.message.en).toMatch(/cannot be read one by one/)
    }
    const line = `{"events":[${'{"on":"2026-03-02","step":"complaint-filed"},'.repeat(7_000)}`
    const [fault] = faultsIn(streamed([line.slice(0, 100_000), line.slice(100_000), '\n']))
    expect(fault!.message.en).toContain('This line alone is longer than')
    expect(fault!.expected.en).toMatch(/“events:” as a YAML list.*JSON Lines/)
    expect(saidOf('procedure: order-8\n')).toEqual(['1:1 The case has no events.'])
  })

  test('are kept to a thousand, the others counted', () => {
    const text = `events:\n${'- { on: 2026-13-02, step: complaint-filed }\n'.repeat(1_500)}`
    const { outcome } = streamed([text])
    expect(outcome.ok ? [] : [outcome.refusal.faults.length, outcome.refusal.more]).toEqual([1_000, 500])
    expect(outcome.ok ? '' : outcome.refusal.message.en).toBe('There are 1500 faults in the input.')
  })

  test('never become a crash, whatever the text', () => {
    const scrap = fc.constantFrom('events:', '\n', '  - ', '- ', '{ on: 2026-03-02', '}', 'step: ', '#', '"', '\t', '---', ': ', '&a', '案') // biome-ignore format: one line
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), cuts, (scraps, places) => {
        for (const shape of ['yaml', 'json-lines'] as const) {
          const { outcome } = streamed(cutAt(scraps.join(''), places), { shape })
          if (!outcome.ok) expect(outcome.refusal.faults.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the plain events', () => {
  test('are read as the YAML parser reads them', () => {
    const name = fc.constantFrom('on', 'step', 'id', 'member', 'agrees', 'note')
    const value = fc.oneof(
      fc.constantFrom('2026-03-02', 'true', 'false', 'null', 'True', 'NULL', '~', 'yes', '12', '-', 'a - b'),
      fc.constantFrom(
        '公安部',
        'a  b',
        'a#b',
        'a #b',
        '0x1f',
        '.inf',
        '-1',
        '1e3',
        "o'clock",
        '2026-03-02 x',
        'a: b',
      ),
      fc.string({ maxLength: 6 }),
    )
    const pair = fc.tuple(name, value).map(([key, said]) => `${key}: ${said}`)
    const item = fc
      .tuple(fc.array(pair, { maxLength: 4 }), fc.constantFrom(', ', ',', ' , '), fc.constantFrom('', ' '))
      .map(([pairs, comma, space]) => `  - {${space}${pairs.join(comma)}${space}}`)
    fc.assert(
      fc.property(item, (text) => {
        const simple = simpleItem(text)
        if (simple) expect([text, { ...simple }]).toEqual([text, parse(text)[0]])
      }),
      { numRuns: 3_000 },
    )
    expect(simpleItem('  - { on: 2026-03-02, step: complaint-filed, agrees: true }')).toBeDefined()
  })
})

describe('JSON Lines', () => {
  test('are told from JSON and from YAML by their first line', () => {
    expect(isJsonLines(asJsonLines(FILE))).toBe(true)
    for (const text of [
      FILE,
      JSON.stringify(parse(FILE)),
      JSON.stringify(parse(FILE), null, 2),
      '{ a: b }\n{ c: d }',
    ]) {
      expect(isJsonLines(text)).toBe(false)
    }
  })
})
