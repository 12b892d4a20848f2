import { describe, expect, it } from 'vitest'
import { readReceipt } from './read-receipt.ts'
import { replayReceipt } from './replay-receipt.ts'
import { screen } from './screen.ts'

const ON = '2026-11-21'
const sealOf = (listingPlace: readonly ('foreign' | 'hongKong')[]) => {
  const screened = screen({ on: ON, facts: { seeksListing: true, listingPlace } }, ON)
  if (!screened.ok) throw new Error(JSON.stringify(screened.refusal))
  return screened.value
}

describe('a receipt', () => {
  it('is one for one set of answers: the order of a list makes no other', () => {
    const [one, other] = [sealOf(['foreign', 'hongKong']), sealOf(['hongKong', 'foreign'])]
    expect(other.report.receipt).toBe(one.report.receipt)
    expect(other.receipt).toEqual(one.receipt)
  })

  it('of a limited screening says its scope, is read and replays', () => {
    const screened = screen({ on: ON, scope: ['listing', 'procurement'], facts: {} }, ON)
    if (!screened.ok) throw new Error(JSON.stringify(screened.refusal))
    const { receipt } = screened.value
    expect(receipt.scope).toEqual(['procurement', 'listing'])
    const read = readReceipt(JSON.stringify(receipt))
    expect(read.ok && replayReceipt(read.value)).toEqual({ replay: 'same' })
  })
})
