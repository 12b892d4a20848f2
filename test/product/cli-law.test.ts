import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { criteria, glossary, liabilities } from '#regulations'
import { type Bundle, bundled } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const printed = async (args: string, columns = '80') =>
  (await anshen.run(args.split(' '), { env: { COLUMNS: columns } })).out
const json = async (args: string) => JSON.parse((await anshen.run([...args.split(' '), '--json'])).out)
const widest = (page: string): number => Math.max(...page.split('\n').map((row) => row.length))

describe('anshen law order-6', () => {
  it('lists its twenty-two articles and says that they stand here in digest', async () => {
    const { textKind, articles } = await json('law order-6')
    expect([textKind, articles.length]).toEqual(['digest', 22])
    const page = await printed('law order-6')
    expect(page.match(/^Art\. \d+/gm)).toHaveLength(22)
    expect(page).toContain('not the official text')
    expect(page).toContain('In force from 1 Jun 2020 to 14 Feb 2022.')
  })

  it('gives an article in text and as JSON', async () => {
    const article = await json('law order-6 13')
    expect(Object.keys(article)).toEqual(['regulation', 'textKind', 'article', 'paragraphs'])
    expect(article).toMatchObject({ regulation: 'order-6', textKind: 'digest', article: 13 })
    const page = await printed('law order-6 13')
    expect(page).toContain('特别审查一般以45个工作日为限')
    expect(page).toContain('A digest of our own in both languages; not the official text.')
    expect(await printed('law order-6 13 --lang zh')).toContain('此处为本项目所作中英文摘要，并非官方文本。')
  })

  it('has its own readings, and no article 23', async () => {
    expect((await json('law order-6 readings')).regulation).toBe('order-6')
    const { status, err } = await anshen.run(['law', 'order-6', '23'])
    expect([status, err.includes('an article number from 1 to 22')]).toEqual([1, true])
  })
})

describe('anshen law criteria', () => {
  it('shows in one table which text has which factor, and which it no longer has', async () => {
    const page = await printed('law criteria')
    expect(
      `\n${page.slice(page.indexOf('  2017'), page.indexOf('\n\nWhat is assessed'))}\n`,
    ).toMatchInlineSnapshot(`
        "
          2017  2019  2020  2022  Factor
           ✓     ✓     ✓     ✓    What is assessed
           ✓     ✓     ✓     ✓    Illegal control, interference, damage
           ·     ✓     ✓     ✓    Business continuity
           ✓     ✓     ✓     ✓    Supply chain and supply
           ·     ✓     ✓     ✓    The provider’s compliance
           ·     ✓     ✓     ✓    Data
           ✓     ✗     ·     ·    User information taken by the provider
           ✓     ✗     ·     ·    Dependence of users exploited
           ·     ✓     ✗     ·    Defence industry; technology and industry
           ·     ✓     ✗     ·    A foreign government behind the provider
           ·     ·     ·     ✓    Listing
           ✓     ✓     ✓     ✓    Others
        ✓ a factor of that text; ✗ no longer one; · none
        "
      `)
  })

  it('goes on factor by factor: deleted ones, the path of “secure and controllable”, graded sources', async () => {
    const page = (await printed('law criteria', '200')).replace(/\s+/g, ' ')
    for (const shown of [
      '2020 Art. 9(1): Use of the product',
      '2020 ✗ no longer there: Not replaced.',
      'The path of “secure and controllable” 2017 Art. 4: The yardstick of review itself',
      'no improper gain from the dependence of users, no forced updating or replacement · no fact records it',
      'In force from 1 Jun 2017 to 31 May 2020.',
      'A draft; never in force.',
      '[C: one secondary source]',
      '[not compared] http://www.cac.gov.cn/2019-05/24/c_1124532846.htm',
    ]) {
      expect(page).toContain(shown)
    }
  })

  it('keeps to eighty columns in either language, and to two columns where there is room', async () => {
    expect(widest(await printed('law criteria'))).toBeLessThanOrEqual(80)
    expect(await printed('law criteria --lang zh')).toContain('✗ 不再列入：')
    expect(await printed('law criteria --lang both', '160')).toMatch(/Business continuity +│ .*业务连续性/)
    expect(await printed('law criteria --lang both')).toMatch(/Business continuity\n.*业务连续性/)
  })

  it('is the whole table as JSON', async () => {
    expect(await json('law criteria')).toEqual(JSON.parse(JSON.stringify(criteria)))
  })
})

describe('anshen law liability', () => {
  it('lists the breaches', async () => {
    const { breaches } = await json('law liability')
    expect(breaches.map(({ breach }: { breach: string }) => breach)).toEqual(Object.keys(liabilities))
    expect(await printed('law liability')).toContain('- Using network products or services')
    expect(await printed('law liability', '120')).toContain('  anshen law liability usedUnreviewedProduct\n')
  })

  it('is that of the day: the Cybersecurity Law before and since 1 January 2026', async () => {
    const on = (day: string) => printed(`law liability usedUnreviewedProduct --on ${day}`)
    expect(`\n${await on('2025-12-31')}`).toMatchInlineSnapshot(`
      "
      Liability for using network products or services that were not reviewed or did
      not pass the review
      A breach on 31 Dec 2025. What the articles say, not what an authority will
      impose.

      Cybersecurity Law, Art. 65
      For breach of Cybersecurity Law, Art. 35; applies from 1 Jun 2017 to
      31 Dec 2025.
      - the organisation, on the breach: fined 1 to 10 times the purchase price
        Besides: an order to stop using it
      - the persons directly in charge and otherwise directly responsible, on the
        breach: fined CNY 10,000 to 100,000
      Source: Cybersecurity Law of the People’s Republic of China [A: official text]

      Note
      - For one purchase the Cybersecurity Law (use), Art. 41 of the CII Regulation
        (purchase) and the rules on commercial cryptography each name 1 to 10 times
        the purchase price. The amounts are not to be added: one unlawful act is not
        fined twice.

      The answer changes on 1 Jun 2017, 1 Jan 2026; the one above is that of
      31 Dec 2025.
      "
    `)
    expect(await on('2026-01-01')).toContain('Cybersecurity Law, Art. 67\nFor breach of')
  })

  it('says what was not found, as such', async () => {
    const filed = await printed('law liability didNotFileListing --on 2024-12-31')
    expect(filed).toMatch(/Not found\n- No express amount was found before Art\. 56/)
    expect(filed).not.toContain('CNY')
    expect(await printed('law liability brokeCoreDataRules --on 2026-01-05')).toMatch(
      /Not found\n- For core data Art\. 45, second paragraph, names no amount for persons/,
    )
    expect(await printed('law liability noSecurityAgreementWithSupplier --on 2016-01-04')).toContain(
      'No rule recorded here imposed liability for this on that day.',
    )
  })

  it('is of today in China where no day is given, and says amounts in words as JSON too', async () => {
    const found = await json('law liability didNotFileListing')
    expect(found).toMatchObject({ breach: 'didNotFileListing', day: '2026-11-21' })
    expect(found.rows[0]).toMatchObject({
      article: 'order-790/art.56',
      amount: { kind: 'yuan', least: 100_000, most: 1_000_000 },
      amountSaid: { zh: '可以并处10万元以上100万元以下罚款' },
    })
    expect(found.notFound).toHaveLength(1)
  })
})

describe('anshen law glossary', () => {
  it('has one English term for each Chinese one', async () => {
    expect((await json('law glossary')).glossary).toHaveLength(glossary.length)
    const page = await printed('law glossary')
    expect(page).toContain('当事人 — party · 2, 8, 9')
    expect(page).toContain('国家保密局 — National Administration of State Secrets Protection')
  })
})

describe('anshen law --book', () => {
  it('writes the whole regulation to standard output or a file', async () => {
    const golden = (id: string) => readFileSync(`docs/book/${id}.md`, 'utf8')
    const asked = async (...args: string[]) => (await anshen.run(['law', ...args])).out
    expect((await asked('--book')) === golden('order-8')).toBe(true)
    expect((await asked('order-6', '--book')) === golden('order-6')).toBe(true)
    const file = `${anshen.folder}/book.md`
    expect(await asked('--book', '--out', file)).toContain('Written: ')
    expect(readFileSync(file, 'utf8') === golden('order-8')).toBe(true)
  })

  it('says where it cannot be written', async () => {
    const { status, err } = await anshen.run(['law', '--book', '--out', `${anshen.folder}/none/book.md`])
    expect([status, err.includes('cannot be written')]).toEqual([1, true])
  })
})
