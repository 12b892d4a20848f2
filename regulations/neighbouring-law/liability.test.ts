import { describe, expect, it } from 'vitest'
import {
  amountText,
  type Breach,
  fines,
  lawOfCite,
  laws,
  liabilities,
  liabilityFor,
  whoPaysText,
} from './index.ts'

/** What a breach costs on a day, a line a row. */
const costs = (breach: Breach, day: string): string[] =>
  liabilityFor(breach, day).rows.map(
    (row) => `${row.article}: ${amountText(row.amount).en}, ${row.whoPays}, ${row.where.en}`,
  )
const BREACHES = Object.keys(liabilities) as Breach[]

describe('liability on each side of every date', () => {
  it('use of an unreviewed product: none before 1 June 2017, Art. 65 to 2025, Art. 67 since 2026', () => {
    expect(costs('usedUnreviewedProduct', '2017-05-31')).toEqual([])
    const cost = (article: string) => [
      `cybersecurity-law/${article}: 1 to 10 times the purchase price, organisation, on the breach`,
      `cybersecurity-law/${article}: CNY 10,000 to 100,000, personsResponsible, on the breach`,
    ]
    expect(costs('usedUnreviewedProduct', '2017-06-01')).toEqual(cost('art.65'))
    expect(costs('usedUnreviewedProduct', '2025-12-31')).toEqual(cost('art.65'))
    expect(costs('usedUnreviewedProduct', '2026-01-01')).toEqual(cost('art.67'))
  })

  it('since 2026 the use must also be corrected in time and its effect removed', () => {
    const besides = (day: string) =>
      liabilityFor('usedUnreviewedProduct', day).rows[0]!.besides.map(({ zh }) => zh)
    expect(besides('2025-12-31')).toEqual(['责令停止使用'])
    expect(besides('2026-01-01')).toEqual(['责令限期改正', '责令停止使用', '责令消除对国家安全的影响'])
  })

  it('a purchase without review: the CII Regulation from 1 September 2021, before it not found', () => {
    expect(costs('boughtWithoutRequiredReview', '2021-08-31')).toEqual([])
    expect(liabilityFor('boughtWithoutRequiredReview', '2021-08-31').notFound[0]!.en).toMatch(/not found/)
    expect(costs('boughtWithoutRequiredReview', '2021-09-01')).toEqual([
      'order-745/art.41: 1 to 10 times the purchase price, organisation, on the breach',
      'order-745/art.41: CNY 10,000 to 100,000, personsResponsible, on the breach',
    ])
  })

  it('no security agreement: Art. 59 to 2025, the four degrees of Art. 61 since 2026', () => {
    expect(costs('noSecurityAgreementWithSupplier', '2025-12-31')).toEqual([
      'cybersecurity-law/art.59: CNY 100,000 to 1 million, organisation, on refusal to correct, or where harm follows',
      'cybersecurity-law/art.59: CNY 10,000 to 100,000, personsResponsible, on refusal to correct, or where harm follows',
    ])
    expect(costs('noSecurityAgreementWithSupplier', '2026-01-01')).toEqual([
      'cybersecurity-law/art.61: CNY 50,000 to 100,000, organisation, on the breach, beside a warning; the fine may be imposed',
      'cybersecurity-law/art.61: CNY 100,000 to 1 million, organisation, on refusal to correct, or where harm follows',
      'cybersecurity-law/art.61: CNY 500,000 to 2 million, organisation, in serious cases',
      'cybersecurity-law/art.61: CNY 2 million to 10 million, organisation, in the most serious cases',
    ])
  })

  it('a listing not filed: no duty to 14 February 2022, no amount found to 2024, Art. 56 from 2025', () => {
    const said = (day: string) => liabilityFor('didNotFileListing', day)
    expect(said('2022-02-14').notFound[0]!.en).toMatch(/^No article asked for a filing/)
    expect(said('2022-02-15').notFound[0]!.zh).toMatch(/未找到明文罚款数额/)
    expect(said('2024-12-31').rows).toEqual([])
    expect(costs('didNotFileListing', '2025-01-01')).toEqual([
      'order-790/art.56: CNY 100,000 to 1 million, organisation, on the breach',
      'order-790/art.56: CNY 1 million to 10 million, organisation, in serious cases',
      'order-790/art.56: up to CNY 1 million, personsResponsible, on the breach',
    ])
    expect(said('2025-01-01').notFound[0]!.en).toMatch(/missed filing as such was not found/)
  })

  it('data processing not reviewed: not found to 2024, Art. 56 from 2025', () => {
    expect(costs('dataProcessingNotReviewed', '2024-12-31')).toEqual([])
    expect(liabilityFor('dataProcessingNotReviewed', '2024-12-31').notFound).toHaveLength(1)
    expect(costs('dataProcessingNotReviewed', '2025-01-01')).toHaveLength(3)
    expect(liabilityFor('dataProcessingNotReviewed', '2025-01-01').notFound).toEqual([])
  })

  it('the Data Security Law’s own duties from 1 September 2021, and never for a failure to file', () => {
    expect(costs('brokeCoreDataRules', '2021-08-31')).toEqual([])
    expect(costs('brokeCoreDataRules', '2021-09-01')).toEqual([
      'data-security-law/art.45: CNY 2 million to 10 million, organisation, where national sovereignty, security or development interests are harmed',
    ])
    expect(costs('brokeDataSecurityDuties', '2021-09-01')).toEqual([
      'data-security-law/art.45: CNY 50,000 to 500,000, organisation, on the breach, beside a warning; the fine may be imposed',
      'data-security-law/art.45: CNY 500,000 to 2 million, organisation, on refusal to correct, or where serious consequences such as a large leak follow',
    ])
    expect(costs('providedImportantDataAbroad', '2021-09-01')).toEqual([
      'data-security-law/art.46: CNY 100,000 to 1 million, organisation, on the breach, beside a warning; the fine may be imposed',
      'data-security-law/art.46: CNY 10,000 to 100,000, personsResponsible, on the breach; the fine may be imposed',
      'data-security-law/art.46: CNY 1 million to 10 million, organisation, in serious cases',
      'data-security-law/art.46: CNY 100,000 to 1 million, personsResponsible, in serious cases',
    ])
    for (const breach of ['didNotFileListing', 'didNotFilePurchase'] as const) {
      const cited = liabilities[breach].rows.map(({ article }) => lawOfCite(article))
      expect(cited).not.toContain('data-security-law')
    }
  })

  it.each(['supplierCommitmentsNotDemanded', 'commitmentsNotSupervised'] as const)(
    '%s: an amount is not found, under either version',
    (breach) => {
      for (const day of ['2020-06-01', '2022-02-14', '2022-02-15', '2026-11-21']) {
        expect(liabilityFor(breach, day).rows).toEqual([])
        expect(liabilityFor(breach, day).notFound).toHaveLength(1)
      }
      expect(liabilityFor(breach, '2022-02-14').notFound[0]!.en).toMatch(/Order No\. 6, Art\. 19/)
      expect(liabilityFor(breach, '2022-02-15').notFound[0]!.en).toMatch(/Order No\. 8, Art\. 20/)
    },
  )

  it('commercial cryptography: what is not held is said, not filled in', () => {
    expect(liabilityFor('brokeCommercialCryptographyRules', '2023-06-30').notVerified[0]!.en).toMatch(
      /Art\. 27/,
    )
    expect(liabilityFor('brokeCommercialCryptographyRules', '2023-07-01').notVerified[0]!.en).toMatch(
      /Art\. 61/,
    )
  })
})

describe('the table of liability', () => {
  it.each(BREACHES)('%s is never silent, whatever the day', (breach) => {
    for (const day of ['2010-01-01', '2019-12-31', '2021-07-02', '2022-02-15', '2025-12-31', '2026-01-01']) {
      const { rows, notFound, notVerified } = liabilityFor(breach, day)
      expect(rows.length + notFound.length + notVerified.length).toBeGreaterThan(0)
    }
  })

  it.each(BREACHES)('%s: no row applies before its law, and each names its source with a grade', (breach) => {
    for (const row of liabilities[breach].rows) {
      expect(row.from >= laws[row.rule].from).toBe(true)
      expect(lawOfCite(row.article)).toBe(row.rule)
      for (const { source } of liabilityFor(breach, row.from).rows) expect(source.grade).toBe('A')
    }
  })

  it('no row cites the Cybersecurity Law by a number it does not have that day', () => {
    for (const { article, breaks, to, from } of BREACHES.flatMap((breach) => [...liabilities[breach].rows])) {
      for (const cite of [article, ...breaks]) {
        if (/^cybersecurity-law\/art\.(35|36|59|65)$/.test(cite))
          expect([cite, to]).toEqual([cite, '2025-12-31'])
        if (/^cybersecurity-law\/art\.(37|38|61|67)$/.test(cite))
          expect([cite, from]).toEqual([cite, '2026-01-01'])
      }
    }
  })

  it('says amounts and payers in both languages', () => {
    expect(amountText(fines.unreviewedProduct)).toEqual({
      en: '1 to 10 times the purchase price',
      zh: '采购金额1倍以上10倍以下',
    })
    expect(amountText(fines.importantDataSerious)).toEqual({
      en: 'CNY 500,000 to 2 million',
      zh: '50万元以上200万元以下',
    })
    expect(amountText(fines.networkDataPersons)).toEqual({ en: 'up to CNY 1 million', zh: '100万元以下' })
    expect(whoPaysText({ whoPays: 'organisation' }).zh).toBe('单位')
  })
})
