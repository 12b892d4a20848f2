import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Bundle, bundled, type Ran } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const FOLDER = `${process.cwd()}/examples/plans`
const PURCHASE = `${FOLDER}/cloud-purchase.matter.yaml`
const LISTING = `${FOLDER}/listing.matter.yaml`
const plan = (...args: string[]): Promise<Ran> => anshen.run(['plan', ...args])
const SEEN = ['--as-of', '2026-03-02']
const said = ({ out }: Ran): string => out.replaceAll(/\s+/g, ' ')

describe('anshen plan, backward', () => {
  it('gives the contract’s plan as JSON, its members first', async () => {
    const { status, out, err } = await plan(PURCHASE, '--target', '2026-09-30', ...SEEN, '--json')
    expect([status, err]).toEqual([0, ''])
    const found = JSON.parse(out)
    expect(Object.keys(found).slice(0, 3)).toEqual(['latestSafeFilingDay', 'milestones', 'assumptions'])
    expect(found.latestSafeFilingDay).toEqual({ earliest: '2026-07-14', latest: '2026-07-14', firm: true })
    // A purchase and no listing: the target is taken as a signing.
    expect(found.target).toEqual({ on: '2026-09-30', for: 'signing' })
    expect(found.scenarios.map(({ id }: { id: string }) => id)).toEqual([
      'no-review-needed',
      'preliminary-review',
      'complex',
      'one-supplement',
      'special-review',
      'complex-special-review',
    ])
    expect(found.screening).toMatchObject({ verdict: 'must-file', filing: 'met' })
  })

  it('says in both languages which day it is, the scenarios, the milestones and the order of gates', async () => {
    const args = [PURCHASE, '--target', '2026-09-30', ...SEEN, '--assume', 'preparationWorkingDays=40']
    const english = said(await plan(...args))
    const roads =
      'Latest filing day on these assumptions: Preliminary review, not extended (as assumed): 14 Jul 2026'
    expect(english).toContain(
      `${roads} Preliminary review extended: 23 Jun 2026 Preliminary review, not extended, with one supplement of 10 working days (an example): 29 Jun 2026 Special review: 4 Mar 2026`,
    )
    expect(english).toContain('Latest day to begin preparing: 18 May 2026')
    expect(english).toContain('2026-03-04 2026-09-29 Special review · 145 working days ∞')
    expect(english).toContain('too late by 13 working days')
    expect(english).toContain('Assess in advance, then file, then sign')
    const chinese = said(await plan(...args, '--lang', 'zh')).replaceAll(' ', '')
    expect(chinese).toContain('最迟申报日（按所列假设）：初步审查，不延长（本计划所设）：2026年7月14日')
    expect(`${english}${chinese}`).not.toMatch(/\bsafe\b|安全申报日|reading \d|解释口径\d/)
    expect(chinese).toContain('已晚13个工作日')
    expect(chinese).toContain('先预判，后申报，再签订')
  })

  it('names the order an assumption is cited by where the plan follows another one', async () => {
    const special = ['--assume', 'specialReview=true']
    const before = said(await plan(PURCHASE, '--filed', '2021-06-15', ...special))
    expect(before).toContain('special review follows · Order No. 8, Art. 12, para. 2; Order No. 8, Art. 14')
    const now = said(await plan(PURCHASE, '--filed', '2026-03-02', ...special))
    expect(now).toContain('special review follows · Art. 12, para. 2; Art. 14')
  })

  it('answers a target in an unpublished year with a range, and says what it assumes', async () => {
    const out = said(await plan(PURCHASE, '--target', '2027-06-30', '--as-of', '2026-03-02'))
    expect(out).toContain('8 Apr 2027 to 10 Apr 2027 (provisional)')
    expect(out).toContain('the first is in time under every holiday notice of the usual kind')
    expect(out).toContain('~2027-04-08..2027-04-10')
    expect(out.split('No holiday notice for 2027 is in the calendar.')).toHaveLength(2)
  })

  it('answers a listing whose application day is not known with the reason first, then named estimates', async () => {
    const { out } = await plan(LISTING, '--target', '2027-06-30', ...SEEN)
    const text = said({ out } as Ran)
    expect(text.indexOf('No latest filing day can be given')).toBeLessThan(
      text.indexOf('60 working days before'),
    )
    expect(text).not.toContain('Latest filing day on these assumptions')
    expect(text).toContain(
      'If the application goes out 120 working days before the listing (an example, not law)',
    )
  })

  it('asks what the target is where the matter is about a purchase and a listing', async () => {
    const both = anshen.file(
      'both.yaml',
      'facts: { seeksListing: true, procuresNetworkProductsOrServices: true }\n',
    )
    const { status, err } = await plan(both, '--target', '2027-06-30')
    expect([status, err.includes('--for')]).toEqual([1, true])
    expect((await plan(both, '--target', '2027-06-30', '--for', 'signing')).status).toBe(0)
  })

  it('says why there is no day, and what it would need', async () => {
    const extended = ['--assume', 'specialReview=true', '--assume', 'specialReviewExtensionDays=no-cap']
    const { status, out } = await plan(PURCHASE, '--target', '2026-09-30', ...SEEN, ...extended, '--json')
    const found = JSON.parse(out)
    expect([status, found.latestSafeFilingDay, found.reason.code]).toEqual([0, null, 'no-cap'])
    const member = said(await plan(PURCHASE, '--target', '2026-09-30', '--assume', 'startedBy=member'))
    expect(member).toContain('Products that Micron sells in China: review not passed, 33 working days')
  })
})

describe('anshen plan, forward', () => {
  it('proves every milestone day by day', async () => {
    const args = [PURCHASE, '--filed', '2026-03-02', ...SEEN, '--why']
    expect((await plan(...args)).out).toMatch(/Why 2026-03-16[\s\S]*10 {2}2026-03-16 {2}Mon/)
    const { proofs } = JSON.parse((await plan(...args, '--json')).out)
    expect(proofs.concluded.result).toMatchObject({ workingDays: 55, due: '2026-05-21' })
  })

  it('gives the dates that anshen case replay gives for the same events', async () => {
    const found = JSON.parse((await plan(PURCHASE, '--filed', '2026-03-02', ...SEEN, '--json')).out)
    const steps = found.milestones.filter(({ step }: { step?: string }) => step)
    const more: Record<string, string> = {
      'recommendation-sent': ', members: [A]',
      'reply-received': ', member: A, agrees: true',
      concluded: ', outcome: passed',
    }
    const events = steps.map(
      ({ step, latest }: { step: string; latest: string }) =>
        `  - { on: ${latest}, step: ${step}${more[step] ?? ''} }`,
    )
    const file = anshen.file(
      'same.yaml',
      `procedure: order-8\nasOf: 2026-06-30\nevents:\n${events.join('\n')}\n`,
    )
    const state = JSON.parse((await anshen.run(['case', 'replay', file, '--json'])).out)
    expect(state.refused).toEqual([])
    const due = state.clocks.map(({ period, due: day }: { period: string; due: string }) => [period, day])
    expect(due).toEqual(
      found.milestones.flatMap((each: { period?: { name: string }; latest: string }) =>
        each.period ? [[each.period.name, each.latest]] : [],
      ),
    )
    expect(due).toHaveLength(3)
  })
})

describe('anshen plan, a plan file', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.plan.yaml'))

  it('that ships comes to what it expects', async () => {
    for (const file of files) {
      const { status, err } = await plan(
        `${FOLDER}/${file.split('.')[0]}.matter.yaml`,
        '--scenario',
        `${FOLDER}/${file}`,
      )
      expect([file, status, err]).toEqual([file, 0, ''])
    }
    expect(files).toHaveLength(4)
  })

  it('that expects something else exits 1 and says where', async () => {
    const file = anshen.file(
      'other.yaml',
      'filed: 2026-03-02\nexpect: { milestones: { concluded: 2026-05-20 } }\n',
    )
    const { status, err } = await plan(PURCHASE, '--scenario', file)
    expect(status).toBe(1)
    expect(err).toContain('milestones.concluded: expected 2026-05-20, found 2026-05-21')
  })

  it('and the matter have their faults named together, with file and line', async () => {
    const matter = anshen.file('wrong-matter.yaml', 'facts:\n  seeksLising: true\n')
    const scenarios = anshen.file(
      'wrong-plan.yaml',
      'scenarios:\n  - name: A\n    assume: { complx: true }\n',
    )
    const { status, err } = await plan(matter, '--target', '2026-09-30', '--scenario', scenarios)
    expect(status).toBe(1)
    expect(err).toMatch(/wrong-plan\.yaml:3:\d+: .*complx/)
    expect(err).toMatch(/wrong-matter\.yaml:2:\d+: .*seeksLising/)
  })
})

describe('anshen plan, the command line', () => {
  it('names every fault at once', async () => {
    const { status, err } = await plan(
      PURCHASE,
      '--target',
      '2027-02-30',
      '--for',
      'listng',
      '--assume',
      'complx=1',
      '--reading',
      'first-day=x',
    )
    expect(status).toBe(1)
    for (const each of ['2027-02-30', 'did you mean listing?', 'did you mean complex?', 'no position “x”'])
      expect(err).toContain(each)
    expect((await plan(PURCHASE)).err).toContain('neither a target nor a filing day')
  })

  it('writes the milestones of every scenario as a table, and over nothing that is read', async () => {
    const table = anshen.file('plan.csv', '')
    const { status } = await plan(PURCHASE, '--target', '2026-09-30', ...SEEN, '--csv', table)
    const written = readFileSync(table, 'utf8')
    expect(status).toBe(0)
    expect(written.startsWith('\u{feff}scenario,scenario_zh,id,')).toBe(true)
    expect(written).toContain(
      'Special review,特别审查,concluded,Review conclusion notified,通知审查结论,art.14,law,',
    )
    const refused = await plan(PURCHASE, '--target', '2026-09-30', '--csv', PURCHASE)
    expect([refused.status, refused.err.includes('is read, or written by another option')]).toEqual([1, true])
    expect(existsSync(PURCHASE)).toBe(true)
  })
})

describe('anshen schema plan|plan-file', () => {
  const validator = async (name: string) =>
    new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse((await anshen.run(['schema', name])).out),
    )

  it('accepts every plan file that ships, and their plans', async () => {
    const [file, answer] = [await validator('plan-file'), await validator('plan')]
    for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.plan.yaml'))) {
      expect([name, file(parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))), file.errors]).toEqual([
        name,
        true,
        null,
      ])
      const matter = `${FOLDER}/${name.split('.')[0]}.matter.yaml`
      const { out } = await plan(matter, '--scenario', `${FOLDER}/${name}`, '--json', '--why')
      expect([name, answer(JSON.parse(out)), answer.errors]).toEqual([name, true, null])
    }
  })

  it('refuses what is wrong', async () => {
    const [file, answer] = [await validator('plan-file'), await validator('plan')]
    for (const wrong of [
      { scenario: [] },
      { assume: { complex: 'maybe' } },
      { for: 'x' },
      { scenarios: [{}] },
    ])
      expect([wrong, file(wrong)]).toEqual([wrong, false])
    const found = JSON.parse((await plan(PURCHASE, '--filed', '2026-03-02', ...SEEN, '--json')).out)
    expect(answer(found)).toBe(true)
    for (const change of [{ milestones: 1 }, { assumptions: {} }, { inTime: 'maybe' }])
      expect([change, answer({ ...found, ...change })]).toEqual([change, false])
  })
})
