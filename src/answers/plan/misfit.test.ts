import { describe, expect, it } from 'vitest'
import type { CivilDate } from '#clock'
import { targetKinds } from '#contract'
import { readMatter } from '#screening'
import { misfitOf } from './plan.ts'

const TODAY = '2026-11-21' as CivilDate

const matterOf = (facts: string) => {
  const read = readMatter(`facts:\n${facts}`, TODAY)
  if (!read.ok) throw new Error(read.refusal.message.en)
  return read.value
}
const LISTING = '  isNetworkPlatformOperator: true\n  seeksListing: true\n  listingPlace: foreign\n'
const refusedFor = (facts: string) =>
  targetKinds.filter((kind) => misfitOf(matterOf(facts), kind, TODAY) !== undefined)

describe('the target of a plan', () => {
  it('a matter that only lists has no launch, no deployment and no signing: it is told to use the listing', () => {
    expect(refusedFor(LISTING)).toEqual(['signing', 'deployment', 'launch'])
    const [fault] = misfitOf(matterOf(LISTING), 'launch', TODAY)!.faults
    expect(fault!.message.en).toContain('launch does not belong to a listing')
    expect(fault!.message.zh).toContain('“上线”不属于上市事项')
    expect(fault!.expected.en).toContain('--for listing')
  })

  it('of a purchase, of both, and of a matter that says neither, is left to whoever plans', () => {
    expect(refusedFor(`${LISTING}  procuresNetworkProductsOrServices: true\n`)).toEqual([])
    expect(refusedFor('  procuresNetworkProductsOrServices: true\n')).toEqual([])
    expect(refusedFor('  isNetworkPlatformOperator: true\n')).toEqual([])
  })
})
