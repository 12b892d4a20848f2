import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { checkCase, correctionsShown, readCase, replayCase, unmetBy } from './index.ts'

const TODAY = '2026-11-21'

/** The case of a file; its faults fail the test. */
function caseOf(text: string) {
  const read = readCase(text, TODAY)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults, null, 1))
  return read.value
}

/** The faults of a file: where, and what was expected. */
function faultsOf(text: string): readonly (readonly [number | undefined, string, string])[] {
  const read = readCase(text, TODAY)
  return read.ok
    ? []
    : read.refusal.faults.map(({ line, pointer, expected }) => [line, pointer, expected.en] as const)
}

const FILE = `case: Listing of an online hiring platform
procedure: order-8
asOf: 2026-03-20
events:
  - { on: 2026-03-02, step: application-submitted }
  - { on: 2026-03-05, step: materials-conform }
  - { on: 2026-03-12, step: review-required }
`

describe('the contract’s case file', () => {
  test('is read and replayed', () => {
    const { report } = replayCase(caseOf(FILE))
    expect(report.state).toBe('preliminary-review')
    expect(report.clocks.at(-1)).toMatchObject({
      period: 'preliminary-review',
      article: 'art.11',
      starts: '2026-03-12',
      due: '2026-04-24',
      firm: true,
      status: 'running',
    })
    expect(report.refused).toEqual([])
  })

  test('is the same as JSON', () => {
    const events = [{ on: '2026-03-02', step: 'application-submitted' }]
    const json = JSON.stringify({ procedure: 'order-8', asOf: '2026-03-20', events })
    expect(replayCase(caseOf(json)).report.state).toBe('submitted')
  })

  test('follows the version of its first day where it names none', () => {
    expect(caseOf('events: [{ on: 2021-07-02, step: complaint-filed }]').procedure).toBe('order-6')
    expect(caseOf('events: [{ on: 2022-02-15, step: complaint-filed }]').procedure).toBe('order-8')
  })

  test('is a test where it expects something', () => {
    const expecting = `${FILE}expect: { state: replies, clocks: [{ period: preliminary-review, due: 2026-04-24 }], refused: [] }\n`
    const file = caseOf(expecting)
    expect(unmetBy(replayCase(file).report, file.expect!)).toEqual([
      { field: 'state', expected: 'replies', found: 'preliminary-review' },
    ])
  })
})

describe('a refused step', () => {
  test('names its line, and the rest of the case stands', () => {
    const { report } = replayCase(caseOf(FILE.replace('materials-conform', 'special-review-notified')))
    expect(report.state).toBe('submitted')
    expect(report.refused.map(({ code, faults }) => [code, faults[0]!.pointer, faults[0]!.line])).toEqual([
      ['not-in-this-state', '/events/1', 6],
      ['not-in-this-state', '/events/2', 7],
    ])
  })
})

describe('a review of its own', () => {
  const proposed = '  - { on: 2026-03-19, step: member-proposed-review }\n'
  const codes = (text: string) => replayCase(caseOf(text)).report.refused.map(({ code }) => code)

  test('is a case of its own once a review was opened, though the filing was withdrawn', () => {
    const withdrawn = `${FILE}  - { on: 2026-03-18, step: withdrawn }\n`
    const { refused, state, next } = replayCase(caseOf(withdrawn + proposed)).report
    expect(state).toBe('withdrawn')
    expect(next).not.toContain('member-proposed-review')
    expect(refused).toMatchObject([{ code: 'own-case', cite: ['art.16.1'], faults: [{ line: 9 }] }])
    expect(refused[0]!.message.en).toMatch(
      /this one has had its review \(The Office notified the party in writing that a review is/,
    )
    expect(refused[0]!.remedy).toEqual({
      en: 'Open a new case that begins with this step; this one keeps its record.',
      zh: '请另立案件，自该步骤起记录；本案记录保持不变。',
    })
    expect(refused[0]!.example).toBe('member-proposed-review')
  })

  test('goes on in the case where a filing was withdrawn before any review', () => {
    const filed = FILE.replace(/.*review-required.*\n/, '')
    expect(codes(`${filed}  - { on: 2026-03-18, step: withdrawn }\n${proposed}`)).toEqual([])
  })

  test('is told so while a review is open or a filing lies with the Office', () => {
    expect(codes(FILE + proposed)).toEqual(['own-case'])
    expect(codes(FILE.replace(/.*review-required.*\n/, '') + proposed)).toEqual(['own-case'])
  })

  test('so is another filing, under either order', () => {
    const again = `procedure: order-8\nasOf: 2026-03-20\nevents:\n  - { on: 2026-03-02, step: application-submitted }\n  - { on: 2026-03-03, step: withdrawn }\n  - { on: 2026-03-04, step: application-submitted }\n`
    expect(codes(again)).toEqual(['own-case'])
    expect(codes(again.replace('order-8', 'order-6').replaceAll('2026', '2021'))).toEqual(['own-case'])
  })
})

describe('an addressee', () => {
  test('is recognised by either name, and another is taken as written', () => {
    const file = caseOf(`${FILE.replace('2026-03-20', '2026-06-20')}
  - { on: 2026-04-20, step: recommendation-sent, members: [公安部, Ministry of Transport] }
  - { on: 2026-04-21, step: recommendation-received, member: the Ministry of Public  Security }
`)
    const replies = replayCase(file).report.clocks.filter(({ period }) => period === 'written-replies')
    expect(replies.map(({ of, starts }) => [of, starts])).toEqual([
      ['公安部', '2026-04-21'],
      ['Ministry of Transport', '2026-04-20'],
    ])
  })
})

describe('a correction in a file', () => {
  test('shows what it moved', () => {
    const text = `procedure: order-8
asOf: 2026-03-20
events:
  - { id: e1, on: 2026-03-02, step: application-submitted }
  - { id: e2, on: 2026-03-04, step: materials-conform }
  - { on: 2026-03-20, step: corrected, corrects: e2, reason: mistyped, instead: { on: 2026-03-05 } }
`
    expect(replayCase(caseOf(text)).report.clocks[0]!.due).toBe('2026-03-19')
    expect(correctionsShown(caseOf(text))).toMatchObject([
      { event: 2, corrects: 'e2', reason: 'mistyped', changed: { clocks: [{ was: { due: '2026-03-18' } }] } },
    ])
  })
})

describe('faults', () => {
  const event = (line: string): string =>
    `procedure: order-8\nasOf: 2026-03-20\nevents:\n  - { on: 2026-03-02, step: application-submitted, id: a }\n  - ${line}\n`

  test.each([
    [
      'a misspelt step',
      '{ on: 2026-03-05, step: material-conforms }',
      '/events/1/step',
      'did you mean materials-conform?',
    ],
    [
      'a day that does not exist',
      '{ on: 2026-02-30, step: materials-conform }',
      '/events/1/on',
      'a day that exists: 2026-02 has 28 days',
    ],
    [
      'a day not yet come',
      '{ on: 2026-03-21, step: materials-conform }',
      '/events/1/on',
      'a day not after 2026-03-20, or a later asOf',
    ],
    [
      'a day before the one above',
      '{ on: 2026-03-01, step: materials-conform }',
      '/events/1/on',
      'events in the order of their days',
    ],
    [
      'a day before the law',
      '{ on: 2022-02-14, step: materials-conform }',
      '/events/1/on',
      'a day from 2022-02-15 on, or the procedure of that day',
    ],
    [
      'an id twice',
      '{ on: 2026-03-05, step: materials-conform, id: a }',
      '/events/1/id',
      'an id of its own, or the event left out',
    ],
    ['no day', '{ step: materials-conform }', '/events/1', 'on, a day in China, or unknown'],
    ['no step', '{ on: 2026-03-05 }', '/events/1', 'step, the name of what happened'],
    [
      'a detail that the step does not have',
      '{ on: 2026-03-05, step: materials-conform, membr: x }',
      '/events/1/membr',
      'one of the fields of materials-conform: id, on, step, note, number, document, channel, with, found',
    ],
    [
      'a detail that is missing',
      '{ on: 2026-03-05, step: supplement-requested }',
      '/events/1',
      'of: party or of: supplier',
    ],
    [
      'a value that does not exist',
      '{ on: 2026-03-05, step: supplement-requested, of: suplier }',
      '/events/1/of',
      'did you mean supplier?',
    ],
    [
      'a correction of an event that is not there',
      '{ on: 2026-03-05, step: corrected, corrects: z, reason: x }',
      '/events/1/corrects',
      'the id of an event that stands before this one',
    ],
    ['something that is no event', 'application-submitted', '/events/1', 'an event: a day and a step'],
    ['a number for an event', '5', '/events/1', 'an event: a day and a step'],
    [
      'a detail left empty that its step needs',
      '{ on: 2026-03-05, step: supplement-requested, of: }',
      '/events/1/of',
      'of: party or of: supplier',
    ],
    [
      'somebody without a position',
      '{ on: 2026-03-05, step: materials-conform, with: { position: 5 } }',
      '/events/1/with',
      'a position, or { position, name }',
    ],
    [
      'a correction to what its step cannot say',
      '{ on: 2026-03-05, step: corrected, corrects: a, reason: x, instead: { step: withdrawn, agrees: true } }',
      '/events/1/instead/agrees',
      'one of the fields of withdrawn: on, step',
    ],
    [
      'a day of a correction that has not come',
      '{ on: 2026-03-05, step: corrected, corrects: a, reason: x, instead: { on: 2026-04-05 } }',
      '/events/1/instead/on',
      'a day not after 2026-03-20, or a later asOf',
    ],
  ])('%s', (_, line, pointer, expected) => {
    expect(faultsOf(event(line))).toEqual([[5, pointer, expected]])
  })

  test.each([
    [
      'a procedure that does not exist',
      FILE.replace('order-8', 'order-9'),
      '/procedure',
      'one of: order-6, order-8',
    ],
    [
      'a version that had ceased',
      FILE.replace('order-8', 'order-6'),
      '/procedure',
      'the version in force when the case began',
    ],
    [
      'a reading that does not exist',
      `${FILE}readings: { first-dya: counted }\n`,
      '/readings/first-dya',
      'did you mean first-day?',
    ],
    [
      'a position that does not exist',
      `${FILE}readings: { first-day: maybe }\n`,
      '/readings/first-day',
      'one of: not-counted, counted',
    ],
    [
      'an expectation that does not exist',
      `${FILE}expect: { stat: concluded }\n`,
      '/expect/stat',
      'did you mean state?',
    ],
    ['no events', 'procedure: order-8\n', '', 'events, each with a day and a step; [] for none'],
    [
      'a clock without its period',
      `${FILE}expect: { clocks: [{ due: 2026-03-20 }] }\n`,
      '/expect/clocks/0',
      'one of: decision-on-need, preliminary-review, written-replies, special-review',
    ],
    [
      'more than is read of a case in YAML',
      FILE + '#'.repeat(2_097_152),
      '',
      'a longer case as JSON Lines (.jsonl): the case on the first line, then an event a line',
    ],
  ])('%s', (_, text, pointer, expected) => {
    expect(faultsOf(text).map(([, ...rest]) => rest)).toContainEqual([pointer, expected])
  })

  test('are all found at once, in the order of the text', () => {
    const text = `${FILE}  - { on: 2026-13-01, step: review-requird }\n  - { on: 2026-03-12, step: reply-received, agrees: perhaps }\n`
    expect(faultsOf(text).map(([line, pointer]) => [line, pointer])).toEqual([
      [8, '/events/3/on'],
      [8, '/events/3/step'],
      [9, '/events/4'],
      [9, '/events/4/agrees'],
    ])
  })

  test('of a text that is no YAML show what a case file is, not a matter file', () => {
    const read = readCase('procedure: order-8\nevents: [', TODAY)
    const faults = read.ok ? [] : read.refusal.faults
    expect(faults[0]?.expected.en).toBe('a case file in YAML or JSON')
    expect(faults[0]?.example).toContain('step: application-submitted')
  })

  test('never become a crash, whatever the text or the value', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void readCase(text, TODAY)),
      { numRuns: runs(100) },
    )
    const value = fc.jsonValue({ maxDepth: 3 })
    const anything = fc.record(
      {
        procedure: value,
        asOf: value,
        readings: value,
        expect: value,
        events: fc.array(fc.record({ on: value, step: value, instead: value }, { requiredKeys: [] })),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anything, (given) => void readCase(JSON.stringify(given), TODAY)),
      { numRuns: runs(100) },
    )
  })
})

describe('a case file as people write it', () => {
  const read = (text: string) => readCase(text, '2026-03-20')
  const faults = (text: string): string[] => {
    const found = read(text)
    if (found.ok) return []
    return found.refusal.faults.map(
      ({ line, column, message, expected }) => `${line}:${column} ${message.en} ${expected.en}`,
    )
  }

  test('may have its own keys, its days and its answers in Chinese', () => {
    const text = `案件: 赴美上市
程序: order-8
截至: 2026年3月20日
事件:
  - { 日期: 2026/3/2, 步骤: application-submitted }
  - { 日期: 2026年3月12日, 步骤: review-required }
`
    const found = read(text)
    if (!found.ok) throw new Error(JSON.stringify(found.refusal.faults))
    const { title, asOf, events } = found.value
    expect([title, asOf, events.map(({ on }) => on)]).toEqual([
      '赴美上市',
      '2026-03-20',
      ['2026-03-02', '2026-03-12'],
    ])
  })

  test.each(['0123', '911101085513850821', '1.10', '61e9540'])('keeps a name as it was typed: %s', (id) => {
    const text = `case: ${id}\nid: ${id}\nprocedure: order-8\nevents:\n  - { id: ${id}, on: 2026-03-02, step: application-submitted }\n`
    const found = read(text)
    expect(found.ok && [found.value.title, found.value.id, found.value.events[0]!.id]).toEqual([id, id, id])
  })

  test('understands who the provider is by any name', () => {
    for (const name of ['supplier', 'provider', 'vendor', '供应商', '产品和服务提供者']) {
      const text = `procedure: order-8\nevents:\n  - { on: 2026-03-02, step: supplement-requested, of: ${name} }`
      const found = read(text)
      expect(found.ok && found.value.events[0]!.of).toBe('supplier')
    }
  })

  test.each([
    ['date for on', '{ date: 2026-03-02, step: application-submitted }', 'did you mean on?'],
    [
      'by, of few letters, for a field of the step',
      '{ on: 2026-03-02, step: reply-received, by: x }',
      'member',
    ],
    [
      'half a character',
      '{ on: 2026-03-02, step: application-submitted, id: "\\ud83d" }',
      'half a character',
    ],
    ['a tag', '{ on: !!str 2026-03-02, step: application-submitted }', 'Tags'],
    ['a comma', '{ on: 2026-03-02, step: application-submitted, to: Office, Beijing }', 'a comma ends what'],
    ['a full-width colon', '{ on： 2026-03-02, step: application-submitted }', 'full-width colon'],
  ])('%s is a fault that says what was meant', (_, event, said) => {
    expect(faults(`procedure: order-8\nevents:\n  - ${event}`).join('\n')).toContain(said)
  })

  test('with another day asked for, a wrong day in the file is still said', () => {
    const text = 'procedure: order-8\nasOf: 2026-02-30\nevents: []'
    expect(readCase(text, '2026-03-20', { asOf: '2026-03-10' }).ok).toBe(false)
  })

  test('an object of a program that no file can say is refused, never a throw', () => {
    for (const given of [new Map(), { events: new Set() }, { events: [{ on: new Date(0) }] }, 5n]) {
      expect(checkCase(given, '2026-03-20').ok).toBe(false)
    }
  })
})

describe('several requests to one addressee', () => {
  // Reading pause-starts: from receipt. The one answered on 2 March had been received by then, whichever it was; the other
  // may have come as late as its answer.
  test('not counted is at least the time of the one that was answered, at most all until the last answer (Art. 15)', () => {
    const { report } = replayCase(
      caseOf(`procedure: order-8
asOf: 2022-03-14
readings: { pause-starts: receipt }
events:
  - { on: 2022-03-01, step: application-submitted }
  - { on: 2022-03-01, step: materials-conform }
  - { on: 2022-03-01, step: review-required }
  - { on: 2022-03-01, step: supplement-requested, of: supplier }
  - { on: 2022-03-01, step: supplement-requested, of: supplier }
  - { on: 2022-03-02, step: supplement-received, of: supplier }
  - { on: 2022-03-12, step: supplement-received, of: supplier }
`),
    )
    expect(report.clocks.at(-1)).toMatchObject({
      period: 'preliminary-review',
      earliest: '2022-04-14',
      latest: '2022-04-24',
      firm: false,
    })
  })
})
