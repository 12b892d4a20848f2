import canonicalize from 'canonicalize'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs.ts'
import { canonical } from './canonical.ts'

describe('the RFC 8785 form', () => {
  it('is that of the library by an author of the RFC, for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(!/\\ud[89a-f]/.test(JSON.stringify(value)))
        expect(canonical(value)).toBe(canonicalize(value))
      }),
      { numRuns: runs(500) },
    )
  })

  it.each([
    ['names by code units, numbers like texts', { 10: 1, 9: 2, é: 3, '\u{1f600}': 4, '\ufb33': 5 }],
    ['numbers as the RFC writes them', [1e21, 1e-7, -0, 333333333.3333333, 4.5, 0.1]],
    ['what JSON leaves out', { a: undefined, b: [undefined, 1] }],
    ['control characters', '\u0000\u001f"\\/\u2028'],
  ])('%s', (_, value) => {
    expect(canonical(value)).toBe(canonicalize(value))
  })

  it('of what is frozen to the last member is remembered; of what can change it is not', () => {
    const inner = { b: [1, '“”'], a: null }
    const outer = Object.freeze({ inner, list: Object.freeze(['x']) })
    expect(canonical(outer)).toBe(canonicalize(outer))
    inner.b = [2]
    expect(canonical(outer)).toBe('{"inner":{"a":null,"b":[2]},"list":["x"]}')
    Object.freeze(inner.b)
    Object.freeze(inner)
    expect([canonical(outer), canonical([outer, outer])]).toEqual([
      canonicalize(outer),
      canonicalize([outer, outer]),
    ])
  })

  it.each([
    ['no number', Number.NaN],
    ['half a character', ['\ud800']],
    ['half a character in a name', { '\udc00': 1 }],
    ['nothing', undefined],
  ])('%s has none', (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError)
  })
})
