import { describe, expect, test } from 'vitest'
import { withAsOf, withEvent } from './event-in-text.ts'

const EVENT = { on: '2026-03-12', step: 'review-required', number: '网审〔2026〕7号' }
const ROW = '{ on: 2026-03-12, step: review-required, number: 网审〔2026〕7号 }'
const FIRST = '{ on: 2026-03-02, step: application-submitted }'

describe('an event put into the text of a case', () => {
  test.each([
    [
      'after the last row, comments kept',
      `# c\nevents:\n  - ${FIRST} # filed\n  # later\nexpect: {}\n`,
      `# c\nevents:\n  - ${FIRST} # filed\n  - ${ROW}\n  # later\nexpect: {}\n`,
    ],
    [
      'after a row of several lines',
      'events:\n- on: 2026-03-02\n  step: application-submitted\ncase: x\n',
      `events:\n- on: 2026-03-02\n  step: application-submitted\n- ${ROW}\ncase: x\n`,
    ],
    [
      'at the end of a file without a last line feed',
      `events:\n  - ${FIRST}`,
      `events:\n  - ${FIRST}\n  - ${ROW}\n`,
    ],
    [
      'with the line ends of the file',
      `events:\r\n  - ${FIRST}\r\n`,
      `events:\r\n  - ${FIRST}\r\n  - ${ROW}\r\n`,
    ],
    ['into an empty list', 'events: []\n', `events: [${ROW}]\n`],
    ['under a key without a list', 'case: x\nevents:\n', `case: x\nevents:\n  - ${ROW}\n`],
    ['into a list in brackets', `events: [${FIRST}]\n`, `events: [${FIRST}, ${ROW}]\n`],
    ['under the Chinese key', `事件:\n  - ${FIRST}\n`, `事件:\n  - ${FIRST}\n  - ${ROW}\n`],
  ])('%s', (_, text, expected) => {
    expect(withEvent(text, EVENT)).toBe(expected)
  })

  const LAST = '{ on: 2026-04-02, step: withdrawn }'
  test.each([
    [
      'before the first row',
      `events:\n  # c\n  - ${FIRST}\n`,
      0,
      `events:\n  # c\n  - ${ROW}\n  - ${FIRST}\n`,
    ],
    [
      'between two rows, the comment above the later kept with it',
      `events:\n  - ${FIRST}\n  # d\n  - ${LAST}\n`,
      1,
      `events:\n  - ${FIRST}\n  - ${ROW}\n  # d\n  - ${LAST}\n`,
    ],
    ['first in brackets', `events: [${FIRST}]\n`, 0, `events: [${ROW}, ${FIRST}]\n`],
    ['between two in brackets', `events: [${FIRST}, ${LAST}]\n`, 1, `events: [${FIRST}, ${ROW}, ${LAST}]\n`],
  ])('at a place among the events: %s', (_, text, at, expected) => {
    expect(withEvent(text, EVENT, at)).toBe(expected)
  })

  test('as JSON where the file is JSON', () => {
    const text = '{\n  "events": [\n    { "on": "2026-03-02", "step": "application-submitted" }\n  ]\n}\n'
    const edited = withEvent(text, EVENT)
    expect(JSON.parse(edited!)).toEqual({ events: [...JSON.parse(text).events, EVENT] })
    expect(edited).toContain('application-submitted" },\n    {"on":"2026-03-12"')
  })

  test('a number that YAML would take for one keeps its digits', () => {
    expect(withEvent('events: []\n', { ...EVENT, number: '0123' })).toContain('number: "0123"')
  })

  test('is not put where no list is found, or the text is not read', () => {
    for (const text of ['case: x\n', 'events: 3\n', 'events: [', '- a\n']) {
      expect(withEvent(text, EVENT)).toBeUndefined()
    }
  })

  test('with another day to look at the case, where the file names one', () => {
    expect(withAsOf('asOf: 2026-03-20 # here\nevents: []\n', '2026-04-02')).toBe(
      'asOf: 2026-04-02 # here\nevents: []\n',
    )
    expect(withAsOf('{"asOf":"2026-03-20"}', '2026-04-02')).toBe('{"asOf":"2026-04-02"}')
    expect(withAsOf('events: []\n', '2026-04-02')).toBe('events: []\n')
  })
})
