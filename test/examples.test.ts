import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMatter, screenMatter } from '#matters'

const TODAY = '2026-11-21'
const names = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

/** A matter file, read and screened; a refusal fails the test with its faults. */
function screened(name: string) {
  const read = readMatter(readFileSync(`examples/${name}`, 'utf8'), TODAY)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal, null, 1))
  const outcome = screenMatter(read.value, TODAY)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal, null, 1))
  return { matter: read.value, report: outcome.value.report }
}

describe('the matter files that ship', () => {
  it('are at least ten', () => {
    expect(names.length).toBeGreaterThanOrEqual(10)
  })

  for (const name of names) {
    it(`${name} comes to what it expects, and teaches something in both languages`, () => {
      const { matter, report } = screened(name)
      const { verdict, tier, duties = {}, missing, flags = [] } = matter.expect!
      expect(report.verdict).toBe(verdict)
      if (tier) expect(report.tier).toBe(tier)
      for (const [duty, status] of Object.entries(duties)) {
        expect(`${duty} ${report.duties[duty]?.status}`).toBe(`${duty} ${status}`)
      }
      if (missing) expect(report.missing).toEqual(missing)
      for (const flag of flags) expect(report.flags.map(({ code }) => code)).toContain(flag)
      expect(matter.teaches!.en).not.toBe(matter.teaches!.zh)
    })
  }

  it('show every verdict there is', () => {
    const verdicts = new Set(names.map((name) => screened(name).report.verdict))
    expect([...verdicts].sort()).toEqual(['consult', 'must-assess', 'must-file', 'no-filing', 'undetermined'])
  })
})
