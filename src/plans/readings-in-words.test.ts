import { expect, it } from 'vitest'
import { checkMatter } from '#screening'
import { planMatter } from './index.ts'

it('a plan cites no reading by a number: some numbers are no switches, and nobody knows them by heart (W13)', () => {
  const checked = checkMatter({ facts: {} }, '2026-11-21')
  if (!checked.ok) throw new Error('the empty matter')
  for (const kind of ['signing', 'listing', 'launch'] as const) {
    const plan = planMatter(checked.value, { asOf: '2026-11-21', target: { on: '2027-06-30', for: kind } })
    expect(JSON.stringify(plan)).not.toMatch(/readings? \d+|(?:解释)?口径\d+/)
  }
})
