import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { order8, regulations } from '#practice'
import type { Regulation } from '#rules'
import { determinerFor, readMatter, screenMatter } from '#screening'

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

/** The files whose day falls under a version. */
const under = ({ inForce }: Regulation): readonly string[] =>
  names.filter((name) => {
    const { on } = screened(name).report
    return inForce.from <= on && (inForce.to === null || on <= inForce.to)
  })

describe('the matter files that ship', () => {
  it('are at least thirty-two', () => {
    expect(names.length).toBeGreaterThanOrEqual(32)
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
      const raised = report.flags.map(({ code }) => code)
      for (const flag of flags) expect(raised).toContain(flag)
      expect(matter.on).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(matter.teaches!.en).not.toBe(matter.teaches!.zh)
      expect(matter.teaches!.zh).toMatch(/\p{Script=Han}/u)
    })
  }

  it('show every verdict there is', () => {
    const verdicts = new Set(names.map((name) => screened(name).report.verdict))
    expect([...verdicts].sort()).toEqual(['consult', 'must-assess', 'must-file', 'no-filing', 'undetermined'])
  })

  it.each(regulations)('show every duty of $id met', (regulation) => {
    const met = under(regulation).flatMap((name) =>
      Object.entries(screened(name).report.duties).flatMap(([duty, { status }]) =>
        status === 'met' ? duty : [],
      ),
    )
    expect(regulation.duties.map(({ name }) => name).filter((name) => !met.includes(name))).toEqual([])
  })

  it.each(regulations)('expect every flag of $id by name somewhere', ({ flags }) => {
    const expected = names.flatMap((name) => screened(name).matter.expect?.flags ?? [])
    expect(flags.map(({ code }) => code).filter((code) => !expected.includes(code))).toEqual([])
  })

  it('switch every reading that a determination asks', () => {
    const switched = new Set(names.flatMap((name) => Object.keys(screened(name).report.readings)))
    const asked = determinerFor(order8).compiled.domains.filter(({ kind }) => kind === 'reading')
    expect([...switched].sort()).toEqual(asked.map(({ name }) => name).sort())
  })

  it('warn of a contract signed too early only where it carries no condition', () => {
    const early = (name: string): boolean =>
      screened(name).report.flags.some(({ code }) => code === 'contract-signed-before-review')
    expect(names.filter(early)).toEqual([
      '31-contract-signed-too-early.yaml',
      '91-contract-signed-too-early-under-order-6.yaml',
    ])
  })

  it('cite no number of the Cybersecurity Law that it does not have that day', () => {
    for (const name of names) {
      const { matter, report } = screened(name)
      const cited = report.flags.flatMap(({ articles }) => articles)
      const wrong =
        matter.on! < '2026-01-01'
          ? /^cybersecurity-law\/art\.(37|38|61|67)$/
          : /^cybersecurity-law\/art\.(35|36|59|65)$/
      expect([name, cited.filter((article) => wrong.test(article))]).toEqual([name, []])
    }
  })
})
