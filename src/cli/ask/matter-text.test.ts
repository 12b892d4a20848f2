import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runs } from '../../../test/runs.ts'
import { answersIn, type PlainAnswer } from './matter-parts.ts'
import { withAnswer, withComments, withoutAnswer } from './matter-text.ts'

const rows = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

describe('an answer put into a matter file', () => {
  it('changes its own place and nothing else: comments, line ends, numbers as typed, quotes, order', () => {
    const text = rows(
      '# ours, since May',
      'matter: 911101085513850821',
      'id: 0123',
      '',
      'facts:   # as asked',
      "  seeksListing: 'no'   # for now",
      '  usersWithPersonalInformation: { moreThan: 1_000, basis: "注册账号" } # counted',
      '  isCiiOperator:',
      '  # to be asked: listingPlace',
      '',
      'readings: {  hong-kong-is-foreign:   false }',
    )
    for (const each of [text, text.replaceAll('\n', '\r\n'), text.trimEnd()]) {
      const end = each.includes('\r') ? '\r\n' : '\n'
      const changed = withAnswer(each, 'isCiiOperator', true)
      expect(changed).toBe(each.replace('isCiiOperator:', 'isCiiOperator: true'))
      expect(withAnswer(each, 'seeksListing', true)).toBe(each.replace("'no'", 'true'))
      expect(withAnswer(each, 'listingPlace', ['foreign'])).toBe(
        each.replace(`listingPlace${end}`, `listingPlace${end}  listingPlace: [ foreign ]${end}`),
      )
      expect(withoutAnswer(changed, 'isCiiOperator')).toBe(each.replace(`  isCiiOperator:${end}`, ''))
    }
  })

  it.each([
    ['', 'facts:\n  a: true\n'],
    ['# only a note', '# only a note\nfacts:\n  a: true'],
    ['facts: {}\n', 'facts:\n  a: true\n'],
    ['facts: {} # none yet\nid: x\n', 'facts: # none yet\n  a: true\nid: x\n'],
    ['facts:\nid: 0123\n', 'facts:\n  a: true\nid: 0123\n'],
    ['id: 0123', 'id: 0123\nfacts:\n  a: true'],
    ['facts: { b: 1 }', 'facts: { b: 1, a: true }'],
    ['{ facts: {} }', '{ facts: { a: true } }'],
    ['{"id":911101085513850821}', '{"id":911101085513850821, "facts": { "a": true }}'],
    ['{"facts":{"b":1e3}}', '{"facts":{"b":1e3, "a": true}}'],
    ['{\n  "facts": {\n    "b": 1\n  }\n}\n', '{\n  "facts": {\n    "b": 1,\n    "a": true\n  }\n}\n'],
    ['facts:\n    b:\n        value: true\n        by: |\n            Li\n\nid: 1\n', undefined],
    ['facts:\n  a:\n    value: false # so\n    # why: see mail\n    by: Li\n  b: 1\n', undefined],
    ['事实:\n  b: 1\n', '事实:\n  b: 1\n  a: true\n'],
  ])('%j', (text, expected) => {
    const changed = withAnswer(text, 'a', true)
    if (expected !== undefined) expect(changed).toBe(expected)
    const said = parse(changed)
    const was = parse(text) ?? {}
    const name = was.事实 ? '事实' : 'facts'
    expect(said).toEqual({ ...was, [name]: { ...was[name], a: true } })
    for (const comment of text.match(/#.*/g) ?? []) expect(changed).toContain(comment)
  })

  it('keeps what an answer said beside where only who judged is added', () => {
    const text =
      'facts:\n  a: { value: true, evidence: memo.pdf } # see\n  b:\n    value: true\n    on: 2026-11-02\n'
    const judged = withAnswer(text, 'a', { value: true, by: 'Li, counsel' })
    expect(judged).toBe(text.replace('memo.pdf }', 'memo.pdf, by: "Li, counsel" }'))
    expect(withAnswer(text, 'b', { value: true, by: 'Li', evidence: 'x' })).toBe(
      `${text}    by: Li\n    evidence: x\n`,
    )
    expect(withAnswer(text, 'a', { value: false, by: 'Li' })).toContain('a: { value: false, by: Li } # see')
  })

  it('knows an answer again that is spelt in Chinese, and keeps its evidence', () => {
    const text = 'facts:\n  a: { 值: 是, 证据: memo.pdf, 判断人: Li }\n'
    expect(withAnswer(text, 'a', { value: true, by: 'Li', on: '2026-11-02' })).toBe(
      text.replace('Li }', 'Li, on: 2026-11-02 }'),
    )
    expect(withAnswer(text, 'a', { value: true, by: 'Wang', on: '2026-11-02' })).toBe(
      text.replace('Li }', 'Wang, on: 2026-11-02 }'),
    )
    expect(parse(withAnswer(text, 'a', { value: false })).facts.a).toEqual({ value: false })
  })

  it('is the answer, whatever the form of the file, and taken out again it is gone', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    const scalar = fc.oneof(fc.boolean(), fc.integer(), fc.string({ unit: 'grapheme', maxLength: 12 }))
    const answer: fc.Arbitrary<PlainAnswer> = fc.oneof(
      scalar,
      fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }),
      fc.record({ value: scalar, by: fc.string({ unit: 'grapheme', maxLength: 8 }) }),
    )
    const form = fc.constantFrom(
      '',
      'facts: {}\r\n',
      '{"facts":{}}',
      'id: 7\nfacts: # c\n',
      '{ facts: { z: 1, } }',
    )
    fc.assert(
      fc.property(form, fc.array(fc.tuple(name, answer), { maxLength: 6 }), (start, answers) => {
        let text: string = start
        const expected: Record<string, unknown> = { ...parse(start)?.facts }
        for (const [fact, given] of answers) {
          text = withAnswer(text, fact, given)
          expected[fact] = JSON.parse(JSON.stringify(given))
        }
        expect(parse(text)?.facts ?? {}).toEqual(expected)
        if (start.includes('#')) expect(text).toContain('# c')
        for (const [fact] of answers) {
          text = withoutAnswer(text, fact)
          delete expected[fact]
          expect(parse(text)?.facts ?? {}).toEqual(expected)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('knows the answers in their order, as the text has them', () => {
    const text = 'facts:\n  a: true # sure\n  b: { moreThan: 5 }\n  c:\n'
    expect(answersIn(text)).toEqual([
      { fact: 'a', given: true, source: 'a: true # sure' },
      { fact: 'b', given: { moreThan: 5 }, source: 'b: { moreThan: 5 }' },
    ])
    expect(answersIn('facts: {}\n')).toEqual([])
  })

  it('keeps answers that no longer apply as comments at the end, word for word; JSON takes none', () => {
    const text = 'facts:\r\n  a: true\r\n  b:\r\n    value: ipo # by the bank\r\n'
    const kept = withComments(withoutAnswer(text, 'b'), answersIn(text).slice(1))
    expect(kept).toBe(
      'facts:\r\n  a: true\r\n# no longer applies / 不再适用:\r\n# b:\r\n#     value: ipo # by the bank\r\n',
    )
    expect(withComments('{ "facts": {} }', answersIn(text))).toBe('{ "facts": {} }')
  })
})
