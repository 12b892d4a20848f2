import { describe, expect, it } from 'vitest'
import { verdictAnswer } from '#answers'
import { order8 } from '#practice'
import { readMatter, screenMatter } from '#screening'
import { dutiesPage } from './duties-page.ts'

describe('the duties of a screening', () => {
  it('one that does not apply says so once: no mark of “not met” stands before “there is no duty” (W4)', () => {
    const read = readMatter(
      `facts:
  isCiiOperator: false
  isNetworkPlatformOperator: false
  procuresNetworkProductsOrServices: false
  usesNetworkProductsOrServices: false
  seeksListing: false
`,
      '2026-11-21',
    )
    if (!read.ok) throw new Error(read.refusal.message.en)
    const screened = screenMatter(read.value, '2026-11-21')
    if (!screened.ok) throw new Error(screened.refusal.message.en)
    const denials = order8.duties.map(({ denial }) => denial)
    const verdict = verdictAnswer(read.value, screened.value.report, order8)
    const lines = dutiesPage(verdict).map((line) => JSON.stringify(line))
    const denied = lines.filter((line) => denials.some(({ zh }) => line.includes(zh)))
    expect(denied.length).toBeGreaterThan(2)
    for (const line of denied) expect(line).not.toMatch(/✗|not met|does not hold: |不成立：/)
  })
})
