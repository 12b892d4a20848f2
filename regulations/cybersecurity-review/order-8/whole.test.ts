import { describe, expect, it } from 'vitest'
import { determinerFor } from '#matters'
import type { Residual } from '#rules'
import { order8 } from './index.ts'

const { compiled } = determinerFor(order8)
const { residuals, domains } = compiled
const implies = (f: Residual, g: Residual): boolean =>
  residuals.valueOf(residuals.apply('and-not', f, g, (a, b) => (a && !b ? 1 : 0))) === 0

/** What holds of every version stands in ../whole.test.ts. */
describe('over the whole space of facts and readings', () => {
  it('the careful positions are the defaults of readings 2, 5: no other position of theirs adds a filing', () => {
    for (const name of ['platform-operator', 'spac-and-acquisition']) {
      const index = compiled.indexOf.get(name)!
      const domain = domains[index]!
      const byDefault = order8.readings[name]!.default
      const given = (position: string): Residual =>
        residuals.given(compiled.filing, index, domain.openAfter({ state: 'answered', value: position }))
      for (const position of domain.examples) {
        expect(implies(given(String(position)), given(byDefault))).toBe(true)
      }
    }
  })

  it('every reading touches something', () => {
    for (const [name, { touches }] of Object.entries(order8.readings)) {
      expect([name, touches.length > 0]).toEqual([name, true])
    }
  })
})
