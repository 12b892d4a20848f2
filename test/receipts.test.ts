import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReceipt } from '#matters'

describe('a receipt of an earlier release, kept as it was written', () => {
  it.each(readdirSync('test/receipts'))('%s is refused by the name of the release that reads it', (name) => {
    const release = /release-(\d+\.\d+\.\d+)-/.exec(name)![1]!
    const read = readReceipt(readFileSync(`test/receipts/${name}`, 'utf8'))
    const faults = read.ok ? [] : read.refusal.faults
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/receipt'])
    expect(faults[0]!.message!.en).toContain(`which release ${release} reads and replays`)
    expect(faults[0]!.message!.zh).toContain(`由${release}版读取`)
  })
})
