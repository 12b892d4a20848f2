import { describe, expect, it } from 'vitest'
import { leaves, order8 } from '#practice'
import type { Regulation } from '#rules'
import { digestsAnew } from './digests.ts'

const { holds } = leaves
const here = digestsAnew(order8)
const changedBy = (change: Partial<Regulation>): readonly string[] => {
  const after = digestsAnew({ ...order8, ...change })
  return (['rules', 'practice', 'text', 'words'] as const).filter((name) => after[name] !== here[name])
}

describe('the digests that a receipt names', () => {
  it('of what decides do not change with a word of a question, a claim or a message', () => {
    const { seeksListing } = order8.facts
    const question = { en: 'Is a listing planned?', zh: '是否计划上市？' }
    expect(changedBy({ facts: { ...order8.facts, seeksListing: { ...seeksListing!, question } } })).toEqual([
      'words',
    ])
    const [flag, ...flags] = order8.flags
    expect(changedBy({ flags: [{ ...flag!, message: question }, ...flags] })).toEqual(['words'])
    const [duty, ...duties] = order8.duties
    // A duty is a reason for a tier too, in the duty’s own words.
    expect(changedBy({ duties: [{ ...duty!, claim: question }, ...duties] })).toEqual(['words'])
  })

  it('change with a condition, a citation, a value of a fact or the default of a reading', () => {
    const [duty, ...duties] = order8.duties
    const changes: readonly Partial<Regulation>[] = [
      { duties: [{ ...duty!, when: holds('seeksListing') }, ...duties] },
      { duties: [{ ...duty!, cite: ['art.1'] }, ...duties] },
      { inconsistencies: order8.inconsistencies.slice(1) },
      { flags: order8.flags.slice(1) },
    ]
    for (const change of changes) expect(changedBy(change)).toContain('rules')
  })

  it('tell rules of practice from those of law', () => {
    const facts = Object.fromEntries(
      Object.entries(order8.facts).filter(([name]) => name !== 'supplierIsForeign'),
    )
    expect(changedBy({ facts })).toEqual(['practice', 'words'])
  })
})
