import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { versions } from '#practice'
import { rulebookOf, tableFaults } from '#review'
import { version as toy } from './toy-law/index.ts'
import { DAY, type TreeWithToy, treeWithToy } from './with-toy-law.ts'

const MATTER = readFileSync('test/toy-law/matter.yaml', 'utf8')
const CASE = `case: Short videos
events:
  - { on: 2026-12-01, step: statement-filed }
  - { on: 2026-12-07, step: particulars-asked-for }
  - { on: 2026-12-09, step: particulars-given }
asOf: ${DAY}
`
/** A listing abroad, on the last day of Order No. 8. */
const LISTING = readFileSync('examples/01-listing-abroad.yaml', 'utf8').replace(/^on: .*/m, 'on: 2026-11-30')
/** Nothing that practice would send further: only a matter file answers the facts of practice. */
const NOTHING = `facts:
  processesData: false
  usersWithPersonalInformation: 0
${[
  'servesOrConnectsToCii',
  'customersInSensitiveSectors',
  'usesForeignCloudOrCompute',
  'usesForeignChips',
  'exposedToExportControlOrSanctions',
  'remoteAccessFromAbroad',
  'groupSystemsAbroadHaveWriteAccess',
  'operatesPlatformisedAi',
]
  .map((name) => `  ${name}: false\n`)
  .join('')}on: ${DAY}
`

let tree: TreeWithToy
beforeAll(() => {
  tree = treeWithToy()
  tree.file('matter.yaml', MATTER)
  tree.file('listing.yaml', LISTING)
  tree.file('case.yaml', CASE)
  tree.file('open.yaml', `on: ${DAY}\nfacts: { processesData: true }\n`)
  tree.file('examples/201-nothing-that-the-toy-asks.yaml', NOTHING)
  tree.build()
})
afterAll(() => tree.remove())

/** Runs a command that must succeed, and gives what it printed in one line. */
function said(...args: readonly string[]): string {
  const { status, out, err } = tree.anshen(...args)
  expect([args.join(' '), status, err]).toEqual([args.join(' '), 0, ''])
  return out.replaceAll(/\s+/g, ' ')
}
const json = (...args: readonly string[]) => JSON.parse(said(...args, '--json'))

describe('a further version of the law, a folder and a line', () => {
  it('has facts, duties, steps and readings of its own, and does not ship', () => {
    const { regulation, procedure } = toy
    const names = (of: (version: (typeof versions)[number]) => readonly string[]) =>
      new Set(versions.flatMap(of))
    const facts = names((each) => Object.keys(each.regulation.facts))
    expect(Object.keys(regulation.facts).filter((name) => !facts.has(name))).toEqual([
      'recommendsByBehaviour',
      'ranksByPopularity',
      'audiences',
    ])
    const others = names((each) => [
      ...each.regulation.duties.map(({ name }) => name),
      ...Object.keys(each.regulation.readings),
      ...each.procedure.steps.map(({ name }) => name),
      ...each.procedure.periods.map(({ name }) => name),
    ])
    const own = [...regulation.duties, ...procedure.steps, ...procedure.periods].map(({ name }) => name)
    expect([...own, ...Object.keys(regulation.readings)].filter((name) => others.has(name))).toEqual([])
    expect(versions.map((each) => each.regulation.id)).toEqual(['order-6', 'order-8'])
    expect(readdirSync('regulations/cybersecurity-review')).not.toContain('toy-law')
  })

  it('has a table without a fault, and a place for each paragraph', () => {
    const defaults = Object.fromEntries(
      Object.entries(toy.regulation.readings).map(([name, reading]) => [name, reading.default]),
    )
    expect(tableFaults(rulebookOf(toy.procedure, { positions: defaults }))).toEqual([])
    const paragraphs = toy.regulation.articles.flatMap((article) => article.paragraphs)
    expect(paragraphs.filter(({ as }) => as.length === 0)).toEqual([])
  })

  it('screens a matter of a day on which it is in force, with its articles', () => {
    const page = said('screen', 'matter.yaml')
    expect(page).toContain('Toy Measures for Recommendations, on 10 Dec 2026')
    expect(page).toContain('Must file — File before recommendations are offered (Art. 1).')
    expect(page).toContain('Offer minors a plain view · Art. 3, para. 1')
    const verdict = json('screen', 'matter.yaml')
    expect(verdict).toMatchObject({
      regulation: 'toy',
      verdict: 'must-file',
      duties: { fileBeforeRecommending: { status: 'met', articles: ['art.1'] } },
      tier: 'governance',
    })
    expect(said('screen', 'matter.yaml', '--lang', 'zh')).toContain('第一条')
  })

  it('says of an open matter what is missing, in the order of least effort', () => {
    const verdict = json('screen', 'open.yaml')
    expect(verdict).toMatchObject({ regulation: 'toy', verdict: 'undetermined' })
    expect(verdict.missing.toSorted()).toEqual([
      'ranksByPopularity',
      'recommendsByBehaviour',
      'usersWithPersonalInformation',
    ])
  })

  it('leaves an earlier day to the version that was in force on it', () => {
    const verdict = json('screen', 'listing.yaml')
    expect(verdict).toMatchObject({ regulation: 'order-8', on: '2026-11-30', verdict: 'must-file' })
  })

  it('asks of practice what its own facts allow, and says which of them stand under it', () => {
    const { facts } = json('facts')
    const names = facts.map(({ name }: { name: string }) => name)
    expect(names).toContain('audiences')
    // They apply where data is processed, a fact of the toy; where there are products, and it knows none.
    expect(names).toContain('logsOrMonitoringLeaveChina')
    expect(names).not.toContain('supplierIsForeign')
  })

  it('plans a filing by its own road and period', () => {
    const plan = json('plan', 'matter.yaml', '--target', '2026-12-25', '--for', 'launch')
    expect(plan).toMatchObject({
      regulation: 'toy',
      latestSafeFilingDay: { earliest: '2026-12-10', latest: '2026-12-10', firm: true },
      screening: { verdict: 'must-file', filing: 'met' },
    })
    expect(plan.milestones.map(({ id, latest }: { id: string; latest: string }) => [id, latest])).toEqual([
      ['statement-filed', '2026-12-10'],
      ['opening-decided', '2026-12-24'],
      ['target', '2026-12-25'],
    ])
    const page = said('plan', 'matter.yaml', '--target', '2026-12-25', '--for', 'launch')
    expect(page).toContain('The Office decided · Art. 2, para. 2')
    expect(page).not.toContain('written replies')
  })

  it('folds a case over its steps, with a clock that stands still while particulars are awaited', () => {
    const state = json('case', 'replay', 'case.yaml')
    expect(state).toMatchObject({ state: 'awaiting-decision', waitingOn: [{ seat: 'office' }], refused: [] })
    // Ten working days from 1 December, and three from 7 to 9 December that are not counted.
    expect(state.clocks).toMatchObject([
      { period: 'opening-decision', article: 'art.2', starts: '2026-12-01', due: '2026-12-18', firm: true },
    ])
    expect(state.next).toContain('opening-decided')
    const page = said('case', 'replay', 'case.yaml')
    expect(page).toContain('The Office decides within 10 working days')
    expect(said('case', 'steps')).toContain('statement-filed --on DAY')
  })

  it('shows its text, and what differs from the version before: article by article, step by step, duty by duty', () => {
    expect(said('law', '1')).toContain('Whoever processes data, recommends content')
    const page = said('law', 'diff', 'order-8', 'toy', 'listing.yaml', 'matter.yaml')
    expect(page).toContain('Order No. 8 → Toy Measures')
    expect(page).toContain('Art. 7 → Art. 1 Recommendations take the place of listings')
    expect(page).toContain('statement-filed · new step')
    expect(page).toContain('application-submitted · step no longer there')
    expect(page).toContain('does not exist under Order No. 8, applies under Toy Measures')
    expect(page).toContain('2 of 2 change.')
    // Without a word the newest is compared with the one before it.
    expect(said('law', 'diff')).toContain('Order No. 8 → Toy Measures')
  })

  it('is asked about one question at a time, turned over, sealed and checked like any other', () => {
    expect(json('ask', 'matter.yaml')).toMatchObject({ verdict: 'must-file' })
    expect(said('flip', 'matter.yaml')).toContain('No data is processed · now: yes · Art. 1')
    said('screen', 'matter.yaml', '--receipt', 'receipt.json')
    expect(said('verify', 'receipt', 'receipt.json')).toContain('The proof holds: 2 duties')
  })

  it('holds as a whole: every outcome comes about and is shown, by its examples and those that ship', () => {
    const { versions: proved } = json('verify', 'rules', 'toy')
    const { proofs } = proved[0]
    expect(proofs.length).toBeGreaterThan(15)
    expect(proofs.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([])
  })
})
