import { readFileSync, rmSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundled, type Ran } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const replay = (...args: string[]): Promise<Ran> => anshen.run(['case', 'replay', ...args])
const SUPPLEMENTED = `${process.cwd()}/examples/cases/04-a-provider-supplements-and-consents.yaml`
const NOT_PASSED = `${process.cwd()}/examples/cases/05-a-review-started-by-a-member-unit-not-passed.yaml`
const words = (out: string): string => out.replaceAll(/\s+/g, ' ')

describe('anshen case replay --seat', () => {
  it('shows the party what the provider consented to, by whom and when', async () => {
    const { status, out, err } = await replay(SUPPLEMENTED, '--seat', 'party')
    expect([status, err]).toEqual([0, ''])
    expect(words(out)).toMatch(
      /As seen by the party.*must: Provide the supplementary materials.*By consent, on 2026-03-24/,
    )
    const { documents, outstanding, consents } = JSON.parse(
      (await replay(SUPPLEMENTED, '--seat', 'party', '--json')).out,
    ).seat
    const opened = documents.find(({ ground }: { ground: string }) => ground === 'consent')
    expect(opened).toMatchObject({ document: 'supplementaryMaterials', of: 'supplier', visible: true })
    expect(outstanding).toEqual([{ since: '2026-04-07', requests: 1, cite: ['art.15'] }])
    expect(consents).toMatchObject([{ on: '2026-03-24', opens: true }])
  })

  it('shows the provider its own materials and not what the party filed, in both languages', async () => {
    const { out } = await replay(SUPPLEMENTED, '--seat', 'supplier', '--lang', 'zh')
    expect(out).toMatch(/可以知悉的文件[\s\S]*补充材料[\s\S]*案件中可能有不属于该方知悉范围的文件/)
    expect(out).not.toMatch(/申报书|分析报告|3月2日|3月9日|审查阶段|初步审查/)
    expect(out).not.toMatch(/应当：/)
  })

  it('says of a document that is closed to a seat nothing at all: on the page, in JSON, in the calendar and in the table', async () => {
    for (const [seat, closed] of [
      [
        'supplier',
        /applicationForm|Application form|noticeOnNeed|2026-03-02|2026-03-09|2 Mar|9 Mar|12 Mar|7 Apr|mitigation|preliminary/i,
      ],
      ['anyone', /2026-0[34]-0|Application|Supplementary materials —|preliminary-review|underway/i],
      ['member:商务部', /applicationForm|2026-03|2026-04-0|supplement-|preliminary-review/i],
    ] as const) {
      const [ics, csv] = [anshen.file(`${seat.length}.ics`, ''), anshen.file(`${seat.length}.csv`, '')]
      for (const path of [ics, csv]) rmSync(path)
      const page = await replay(SUPPLEMENTED, '--seat', seat, '--ics', ics, '--csv', csv)
      const json = await replay(SUPPLEMENTED, '--seat', seat, '--json')
      const written = [readFileSync(csv, 'utf8'), ...readFileSync(ics, 'utf8').split('\n').filter((row) => /^(SUMMARY|DESC|DTSTART)/.test(row))] // biome-ignore format: one line
      const { otherDocuments, part, mayDo, ...seen } = JSON.parse(json.out).seat
      const all = [
        page.out
          .split('\n')
          .slice(2)
          .join('\n')
          .replaceAll(/^.*(may|must): .*$/gm, ''),
        JSON.stringify({ ...JSON.parse(json.out), seat: seen, parallel: [] }),
      ]
      for (const text of [...all, ...written])
        expect([seat, closed.exec(text)?.[0]]).toEqual([seat, undefined])
      expect(words(page.out)).toContain('There may be documents that are not this seat’s.')
      // The title of the file can say how the case ended.
      expect(page.out + written.join('\n')).not.toContain('A provider supplements directly')
    }
  })

  it('refuses a provider who is not in the case, and does not say who is', async () => {
    const { status, err, out } = await replay(SUPPLEMENTED, '--seat', 'supplier:不存在')
    expect([status, out, words(err).includes('there is no such provider in the case')]).toEqual([1, '', true])
    const named = readFileSync(SUPPLEMENTED, 'utf8').replaceAll('of: supplier', 'of: supplier, supplier: 甲公司').replace('of: supplier, supplier: 甲公司\n    document', 'of: supplier\n    supplier: 甲公司\n    document') // biome-ignore format: one line
    const path = anshen.file('named.yaml', named)
    expect((await replay(path, '--seat', 'supplier:甲公司')).status).toBe(0)
    const other = await replay(path, '--seat', 'supplier:不存在')
    expect([other.status, /甲公司/.test(other.err + other.out)]).toEqual([1, false])
  })

  it('tells a provider who gives no name first that what is addressed by name is not shown, and says of nothing that there is none', async () => {
    const begun = ['case: c', 'procedure: order-8', 'asOf: 2026-11-03', 'events:']
    const required = ['application-submitted', 'materials-conform', 'review-required'].map(
      (step) => `  - { on: 2026-10-12, step: ${step} }`,
    )
    const of = (step: string, who: string): string =>
      `  - { on: 2026-10-20, step: ${step}, supplier: ${who} }`
    const [asked, committed] = ['supplement-requested, of: supplier', 'commitment-recorded']
    const pages = []
    for (const events of [
      [],
      [of(asked, 'Acme')],
      [of(asked, 'Acme'), of(asked, 'Beta')],
      [of(asked, 'Acme'), of(committed, 'Beta')],
    ]) {
      const path = anshen.file('unnamed.yaml', [...begun, ...required, ...events].join('\n'))
      const [en, zh] = [
        await replay(path, '--seat', 'supplier'),
        await replay(path, '--seat', 'supplier', '--lang', 'zh'),
      ]
      expect(words(en.out)).toMatch(
        /As seen by the provider of products and services Asked without a name\..*--seat supplier:NAME/,
      )
      expect(en.out).not.toMatch(/outstanding|None|Nothing|no commitment/)
      expect(zh.out).toMatch(/查看身份：产品和服务提供者\s+查询时未写明名称/)
      expect(zh.out).not.toMatch(/目前没有|没有尚待/)
      pages.push(en.out)
    }
    expect(new Set(pages).size).toBe(1)
  })

  it('tells the party what is outstanding of it, and on whom it knows the case to wait; no names to type, no half-width brackets', async () => {
    const path = anshen.file('open.yaml', ['case: c', 'procedure: order-8', 'asOf: 2026-11-03', 'events:', ...['application-submitted', 'materials-conform', 'review-required', 'commitment-recorded, supplier: Acme', 'supplement-requested, of: supplier, supplier: Acme'].map((step) => `  - { on: 2026-10-12, step: ${step} }`)].join('\n')) // biome-ignore format: one line
    const [en, zh] = [
      await replay(path, '--seat', 'party'),
      await replay(path, '--seat', 'party', '--lang', 'zh'),
    ]
    expect(words(en.out)).toMatch(/As seen by the party Waiting on: the Office of Cybersecurity Review/)
    expect(en.out).not.toMatch(/no supplementary materials are outstanding,|commitment-urged|applicationForm/)
    expect(zh.out).toMatch(/等待：网络安全审查办公室/)
    expect(zh.out).toContain('（Acme）')
    expect(zh.out).not.toMatch(/commitment-urged|\(Acme\)/)
  })

  it('tells one addressee from another by name', async () => {
    const path = `${process.cwd()}/examples/cases/03-three-addressees-one-silent.yaml`
    const { seat } = JSON.parse((await replay(path, '--seat', 'member:商务部', '--json')).out)
    expect([seat.seat, seat.name, seat.clocks.map(({ of }: { of: string }) => of)]).toEqual([
      'member',
      '商务部',
      ['商务部'],
    ])
  })

  it('says to the seat what it does, whether the case waits on it, and what binds it', async () => {
    const { out } = await replay(SUPPLEMENTED, '--seat', 'party')
    expect(words(out)).toMatch(/Waiting on: you .*must: Provide the supplementary materials/)
    expect(words(out)).toMatch(/What binds it .*Measures that prevent and reduce risks, since 12.Mar.2026/)
    expect(out).not.toContain('must: The Office received')
  })

  it('does not say to the provider that the party reported reviewers, nor gives it what is not its own', async () => {
    for (const args of [[], ['--json']]) {
      const { out } = await replay(SUPPLEMENTED, '--seat', 'supplier', ...args)
      expect([args, out.includes('Report about review personnel')]).toEqual([args, false])
    }
    const { clocks, waitingOn, result, liability } = JSON.parse(
      (await replay(SUPPLEMENTED, '--seat', 'supplier', '--json')).out,
    )
    expect([clocks, waitingOn, result, liability]).toEqual([[], [], undefined, undefined])
    const { status, err } = await replay(SUPPLEMENTED, '--seat', 'supplier', '--svg', 'case.svg')
    expect([status, err.includes('shows the whole case')]).toEqual([1, true])
  })

  it('has a state that its schema describes, for every seat', async () => {
    const schema = JSON.parse((await anshen.run(['schema', 'case-state'])).out)
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    for (const seat of schema.$defs.seat.properties.seat.enum as string[]) {
      const { out } = await replay(SUPPLEMENTED, '--seat', seat, '--json')
      expect([seat, validate(JSON.parse(out)), validate.errors]).toEqual([seat, true, null])
    }
    expect(validate(JSON.parse((await replay(NOT_PASSED, '--json')).out))).toBe(true)
  })

  it.each([
    ['case replay case.yaml --seat suplier', 'did you mean supplier?'],
    ['case replay story.txt --seat party', 'a story says for itself who sees what'],
  ])('anshen %s is refused', async (args, says) => {
    const { status, out, err } = await anshen.run(args.split(' '))
    expect([status, out]).toEqual([1, ''])
    expect(words(err)).toContain(says)
  })
})

describe('what stands beside a case', () => {
  it('is history in place of a forecast, and liability by the law of the day', async () => {
    const { out } = await replay(NOT_PASSED)
    expect(words(out)).toMatch(
      /No forecast .*Public history: 33–385 working days.*33 working days: Products that Micron/,
    )
    expect(words(out)).toMatch(/Pointers, not findings.*Cybersecurity Law, Art\. 67/)
    const { noForecast, liability } = JSON.parse((await replay(NOT_PASSED, '--json')).out)
    expect(noForecast).toMatchObject({ reading: 'started-by-member', history: { fewest: 33, most: 385 } })
    expect(liability.pointers[0]).toMatchObject({ breach: 'usedUnreviewedProduct', day: '2026-06-30' })
  })

  it('is nothing more under the reading that the periods apply', async () => {
    const { out } = await replay(NOT_PASSED, '--reading', 'started-by-member=periods-apply', '--json')
    expect(JSON.parse(out)).not.toHaveProperty('noForecast')
  })

  it('is the regimes that the file names, each once; a misspelt one is a fault', async () => {
    expect((await replay(SUPPLEMENTED)).out).toMatch(
      /Other regimes beside the review[\s\S]*Data Security Law/,
    )
    const text = readFileSync(SUPPLEMENTED, 'utf8').replace(
      'underDataSecurityReview',
      'underDataSecurityRevue',
    )
    const { status, err } = await replay(anshen.file('wrong.yaml', text))
    expect([status, words(err).includes('did you mean underDataSecurityReview?')]).toEqual([1, true])
  })
})
