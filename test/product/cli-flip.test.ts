import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spread } from '../runs.ts'
import { type Bundle, bundled } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const PURCHASE = `matter: Load forecasting
on: 2026-11-21
facts:
  isCiiOperator: true
  procuresNetworkProductsOrServices: true
  productKinds: [cloudServices]
  affectsOrMayAffectNationalSecurity: { value: true, by: security committee, on: 2026-11-12 }
  contractSigned: false
  seeksListing: false
`
const file = () => anshen.file('purchase.yaml', PURCHASE)

/** The page up to the levers, which a test of their own reads. */
const upToLevers = (page: string): string => page.split(/\n\n(?:What can be changed|何者可以改变)/)[0]!

describe('anshen flip', () => {
  it('says word for word what would take the duty away, and what the organisation can change', async () => {
    const { status, out, err } = await anshen.run(['flip', file(), '--to', 'consult', '--lang', 'en'], {
      env: { COLUMNS: '100' },
    })
    expect([status, err]).toEqual([0, ''])
    expect(`\n${upToLevers(out)}\n`).toMatchInlineSnapshot(`
      "
      Load forecasting
      Measures for Cybersecurity Review (Order No. 8), on 21 Nov 2026

      Must file — A duty to file for cybersecurity review applies.

      Under other readings of the text
      • Must file — Article 5 reaches every purchase of an operator (default); Any acquisition is a
        purchase (default)
      • Undetermined — Article 5 reaches every purchase of an operator (default); Only an acquisition for
        a price is a purchase
      • Undetermined — Article 5 reaches only purchases for the designated infrastructure
      “anshen law readings” gives each reading with its sources and how to take another position.

      To reach “Consult”
      4 sets of changes reach it, and no other.
      ! This result speaks of filing only. A member unit of the review mechanism may still judge otherwise
        and have the matter reviewed (Art. 16). · Art. 16
      By what the organisation can change (open facts must be found to be so)
      1.  one of:
          – The kinds of the products and services include “none of these” · now: cloud computing
            services · Art. 21
          – No network products or services are purchased · now: yes · Art. 2, para. 1; Art. 5, para. 1
          (2 sets)
      By a named person’s or body’s judgement, with what else it needs
      2.  The products and services, once in use, neither affect nor may affect national security · now:
          yes · Art. 2, para. 1; Art. 5, para. 1; Art. 16, para. 1
      Only by what is not the organisation’s to change
      3.  The organisation is not an operator of critical information infrastructure · now: yes ·
          Art. 2, para. 1; Art. 5, para. 1
      "
    `)
  })

  it('the same in Chinese', async () => {
    const { out } = await anshen.run(['flip', file(), '--to', 'consult', '--lang', 'zh'], {
      env: { COLUMNS: '100' },
    })
    expect(`\n${upToLevers(out)}\n`).toMatchInlineSnapshot(`
      "
      Load forecasting
      网络安全审查办法（第8号令），适用日期：2026年11月21日

      应当申报——负有申报网络安全审查的义务。

      采其他解释口径时
      • 应当申报——第五条适用于运营者的任何采购（默认）；任何取得方式均属于采购（默认）
      • 待定——第五条适用于运营者的任何采购（默认）；仅有偿取得属于采购
      • 待定——第五条仅适用于为已认定设施的采购
      “anshen law readings”列出各解释口径的依据及切换方法。

      得出“宜咨询”
      共有4组改变可得出该结果。
      ! 本筛查结果仅就申报义务而言。网络安全审查工作机制成员单位仍可能作出不同判断，审查可能因此依第十六条
        启动。 · 第十六条
      通过本单位可以改变的事项（所列待定事实须查明如此）
      1.  下列之一：
          – 产品和服务的类别包括“均不属于” · 现为：云计算服务 · 第二十一条
          – 未采购网络产品和服务 · 现为：是 · 第二条第一款、第五条第一款
          （计2组）
      取决于具名人员或者机构的判断（及其他必需事项）
      2.  产品和服务投入使用后不属于影响或者可能影响国家安全的情形 · 现为：是 · 第二条第一款、
          第五条第一款、第十六条第一款
      有赖于本单位不能自行改变的事项
      3.  本单位不是关键信息基础设施运营者 · 现为：是 · 第二条第一款、第五条第一款
      "
    `)
  })

  it('tells a lever from a designation and a judgement, with the ground of the judgement', async () => {
    const { out } = await anshen.run(['flip', file(), '--lang', 'en'])
    expect(out).toMatch(/purchase[^?]*\? · can be\s+changed ·\s+Art\. 2, para\. 1/)
    expect(out).toMatch(/not\s+the\s+organisation’s\s+to\s+change · Art\. 2/)
    expect(out).toMatch(/national\s+security\? · a\s+named\s+person\s+or\s+body\s+judges/)
    expect(out).toContain('Art. 10(3)')
    expect(out).toContain('A second source from elsewhere')
    expect(out).toMatch(/A change on paper only .*\n.*Art\. 16, para\. 1/)
  })

  it('as JSON is what its schema says, for examples of all kinds', async () => {
    const schema = JSON.parse((await anshen.run(['schema', 'flip'])).out)
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema)
    const examples = readdirSync('examples').filter((each) => each.endsWith('.yaml'))
    for (const name of spread(examples, 6)) {
      const { status, out } = await anshen.run(['flip', resolve('examples', name), '--json'])
      expect([name, status, validate(JSON.parse(out)), validate.errors]).toEqual([name, 0, true, null])
    }
  })

  it('lists as many sets as are asked for and says how many there are', async () => {
    const { out } = await anshen.run(['flip', file(), '--to', 'no-filing', '--most', '1', '--json'])
    const { flips } = JSON.parse(out)
    expect(Object.keys(flips)).toEqual(['no-filing'])
    expect(flips['no-filing'].sets).toHaveLength(1)
    expect(flips['no-filing'].count).toBeGreaterThan(1)
  })

  it('takes another reading, and says which readings decide', async () => {
    const { out } = await anshen.run(['flip', resolve('examples/07-hong-kong.yaml'), '--lang', 'en'])
    expect(out).toContain('• Must file — Hong Kong counts as a foreign country')
    const other = [
      'flip',
      resolve('examples/07-hong-kong.yaml'),
      '--reading',
      'hong-kong-is-foreign=true',
      '--json',
    ]
    expect(JSON.parse((await anshen.run(other)).out).verdict).toBe('must-file')
  })

  it('refuses what it cannot read: every fault, an example, exit status 1', async () => {
    const { status, err } = await anshen.run([
      'flip',
      file(),
      '--to',
      'undetermined',
      '--most',
      'x',
      '--lang',
      'en',
    ])
    expect(status).toBe(1)
    expect(err).toContain('undetermined is reached by knowing less')
    expect(err).toContain('“x” is no number of sets.')
    expect((await anshen.run(['flip', 'nowhere.yaml'])).status).toBe(1)
    expect((await anshen.run(['flip'])).err).toContain('FILE')
    const early = await anshen.run(['flip', file(), '--on', '2019-01-01', '--json'])
    expect([early.status, JSON.parse(early.out).code]).toEqual([1, 'not-in-force'])
  })
})
