import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReceipt } from '#checker'
import { tiersOf } from '#practice'
import { isWordedElsewhere, readReceipt, replayReceipt } from '#screening'

const names = readdirSync('test/receipts')
const textOf = (name: string): string => readFileSync(`test/receipts/${name}`, 'utf8')
const ofRelease = (release: string): readonly string[] =>
  names.filter((name) => name.startsWith(`release-${release}-`))

describe('a receipt of an earlier release, kept as it was written', () => {
  it.each(ofRelease('0.1.0'))('%s is refused by the name of the release that reads it', (name) => {
    const read = readReceipt(textOf(name))
    const faults = read.ok ? [] : read.refusal.faults
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/receipt'])
    expect(faults[0]!.message!.en).toContain('which release 0.1.0 reads and replays')
    expect(faults[0]!.message!.zh).toContain('由0.1.0版读取')
  })

  it.each([...ofRelease('0.2.0'), ...ofRelease('0.3.0')])(
    '%s replays with the same result, and its proof holds',
    (name) => {
      const read = readReceipt(textOf(name))
      if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults))
      const { receipt, regulation } = read.value
      expect(['same', 'same-result']).toContain(replayReceipt(read.value).replay)
      const words = isWordedElsewhere(read.value) ? { wordsDiffer: true as const } : {}
      const checked = checkReceipt({ ...receipt, ...words, regulation, tiers: tiersOf(regulation) })
      expect(checked.findings).toEqual([])
    },
  )

  it('was changed: the check finds it, whatever the words', () => {
    const receipt = JSON.parse(textOf('release-0.2.0-listing.json'))
    receipt.result.duties.fileBeforeForeignListing.proof.because[0].status = 'not-met'
    const read = readReceipt(JSON.stringify(receipt))
    if (!read.ok) throw new Error('the form is in order')
    const { regulation } = read.value
    const given = {
      ...read.value.receipt,
      wordsDiffer: true as const,
      regulation,
      tiers: tiersOf(regulation),
    }
    expect(checkReceipt(given).findings.map(({ pointer }) => pointer)).toContain(
      '/result/duties/fileBeforeForeignListing/proof/because/0/status',
    )
  })

  it('of each release is kept', () => {
    expect(ofRelease('0.1.0').length).toBeGreaterThanOrEqual(2)
    expect(ofRelease('0.2.0').length).toBeGreaterThanOrEqual(7)
    expect(ofRelease('0.3.0').length).toBeGreaterThanOrEqual(8)
  })
})
