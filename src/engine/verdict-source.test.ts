import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { order6, order8, regulations } from '#practice'
import type { Answers, Positions, Regulation, Status, Verdict } from '#rules'
import { determinerFor } from '#screening'
import { drawnFor } from '../../test/drawn.ts'
import { runs } from '../../test/runs.ts'
import { knownFrom } from './masks.ts'
import { verdictSource } from './verdict-source.ts'

interface Made {
  readonly verdictOf: (answers: Answers, positions?: Positions) => Verdict
  readonly statusOf: Readonly<Record<string, (answers: Answers, positions?: Positions) => Status | undefined>>
}
const sourceOf = (regulation: Regulation): string => verdictSource(determinerFor(regulation).compiled)
const made = async (regulation: Regulation): Promise<Made> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(sourceOf(regulation))}`)

describe('the verdict as a plain function', () => {
  for (const regulation of [order8, order6]) {
    it(`is exactly what ${regulation.id} determines, duties too, whatever is known and however the readings stand`, async () => {
      const { verdictOf, statusOf } = await made(regulation)
      const { determine, compiled } = determinerFor(regulation)
      const met = new Set<string>()
      fc.assert(
        fc.property(drawnFor(regulation), fc.boolean(), ({ answers, positions }, atDefaults) => {
          // Answers that contradict each other are refused before: what they would give is nowhere said.
          fc.pre(compiled.completions.isPossible(knownFrom(compiled, answers, {}).answered))
          const taken = atDefaults ? undefined : positions
          const { verdict, duties } = determine(answers, taken)
          expect(verdictOf(answers, taken)).toBe(verdict)
          met.add(verdict)
          for (const name of Object.keys(statusOf)) {
            expect([name, statusOf[name]!(answers, taken)]).toEqual([name, duties[name]?.status])
          }
          expect(Object.keys(statusOf)).toEqual(expect.arrayContaining(Object.keys(duties)))
        }),
        { numRuns: runs(1000) },
      )
      expect([...met].sort()).toEqual(['consult', 'must-assess', 'must-file', 'no-filing', 'undetermined'])
    }, 3_600_000)
  }

  it('says of nothing known that it is undetermined, and of "don’t know" and "not applicable" the same as of nothing', async () => {
    const { verdictOf } = await made(order8)
    const of = (state: 'dont-know' | 'not-applicable') =>
      verdictOf(Object.fromEntries(Object.keys(order8.facts).map((name) => [name, { state }])))
    expect([verdictOf({}), of('dont-know'), of('not-applicable')]).toEqual(Array(3).fill('undetermined'))
  })

  it('makes no function from text when it runs, so that a strict content security policy allows it', () => {
    for (const regulation of regulations) expect(sourceOf(regulation)).not.toMatch(/\beval\b|new Function/)
  })

  // The functions repeat each other much: what a program loads over a line is what counts.
  it('is small: under 40 KB as it is sent, compressed', () => {
    for (const regulation of regulations) expect(gzipSync(sourceOf(regulation)).length).toBeLessThan(40_000)
  })
})
