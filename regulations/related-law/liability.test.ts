import { describe, expect, it } from 'vitest'
import { type Breach, fineText, lawOfCite, laws, liabilities, liabilityFor, whoPaysText } from './index.ts'

/** What a breach costs on a day, a line a row. */
const costs = (breach: Breach, day: string): string[] =>
  liabilityFor(breach, day).rows.map(
    (row) => `${row.article}: ${fineText(row).en}, ${row.whoPays}, ${row.where.en}`,
  )
const BREACHES = Object.keys(liabilities) as Breach[]

describe('liability on each side of every date', () => {
  it('use of an unreviewed product: none before 1 June 2017, Art. 65 to 2025, Art. 67 since 2026', () => {
    expect(costs('usedUnreviewedProduct', '2017-05-31')).toEqual([])
    const cost = (article: string) => [
      `cybersecurity-law/${article}: fined 1 to 10 times the purchase price, organisation, on the breach`,
      `cybersecurity-law/${article}: fined CNY 10,000 to 100,000, personsResponsible, on the breach`,
    ]
    expect(costs('usedUnreviewedProduct', '2017-06-01')).toEqual(cost('art.65'))
    expect(costs('usedUnreviewedProduct', '2025-12-31')).toEqual(cost('art.65'))
    expect(costs('usedUnreviewedProduct', '2026-01-01')).toEqual(cost('art.67'))
  })

  it('since 2026 the use must also be corrected in time and its effect removed', () => {
    const besides = (day: string) =>
      liabilityFor('usedUnreviewedProduct', day).rows[0]!.besides.map(({ zh }) => zh)
    expect(besides('2025-12-31')).toEqual(['责令停止使用'])
    expect(besides('2026-01-01')).toEqual(['责令限期改正', '停止使用', '消除对国家安全的影响'])
  })

  it('a purchase without review: the CII Regulation from 1 September 2021, before it not found', () => {
    expect(costs('boughtWithoutRequiredReview', '2021-08-31')).toEqual([])
    expect(liabilityFor('boughtWithoutRequiredReview', '2021-08-31').notFound[0]!.en).toMatch(/not found/)
    expect(costs('boughtWithoutRequiredReview', '2021-09-01')).toEqual([
      'order-745/art.41: fined 1 to 10 times the purchase price, organisation, on the breach',
      'order-745/art.41: fined CNY 10,000 to 100,000, personsResponsible, on the breach',
    ])
  })

  it('one purchase is not fined twice, and that is said beside each of the articles it can fall under', () => {
    for (const breach of [
      'usedUnreviewedProduct',
      'boughtWithoutRequiredReview',
      'usedUnreviewedCryptography',
    ] as const) {
      expect(
        liabilityFor(breach, '2026-01-01')
          .notes.map(({ zh }) => zh)
          .join(),
      ).toMatch(/不得给予两次以上罚款/)
    }
  })

  it('an e-government operator is dealt with under the Cybersecurity Law (CII Regulation, Art. 48)', () => {
    expect(liabilityFor('boughtWithoutRequiredReview', '2021-09-01').notes.at(-1)!.en).toMatch(/Art\. 48/)
    expect(liabilityFor('boughtWithoutRequiredReview', '2021-08-31').notes).toEqual([])
  })

  it('no security agreement: Art. 59 to 2025, the four degrees of Art. 61 since 2026, the CII Regulation beside both', () => {
    const regulation = [
      'order-745/art.39(9): no fine at this degree, organisation, on the breach',
      'order-745/art.39(9): fined CNY 100,000 to 1 million, organisation, on refusal to correct, or where consequences such as harm to cybersecurity follow',
      'order-745/art.39(9): fined CNY 10,000 to 100,000, personsInCharge, on refusal to correct, or where consequences such as harm to cybersecurity follow',
    ]
    const article59 = regulation.map((row) => row.replace('order-745/art.39(9)', 'cybersecurity-law/art.59'))
    expect(costs('noSecurityAgreementWithSupplier', '2021-08-31')).toEqual(article59)
    expect(costs('noSecurityAgreementWithSupplier', '2025-12-31')).toEqual([...article59, ...regulation])
    expect(costs('noSecurityAgreementWithSupplier', '2026-01-01')).toEqual([
      'cybersecurity-law/art.61: may be fined CNY 50,000 to 100,000, organisation, on the breach',
      'cybersecurity-law/art.61: fined CNY 100,000 to 1 million, organisation, on refusal to correct, or where consequences such as harm to cybersecurity follow',
      'cybersecurity-law/art.61: fined CNY 10,000 to 100,000, personsResponsible, on refusal to correct, or where consequences such as harm to cybersecurity follow',
      'cybersecurity-law/art.61: fined CNY 500,000 to 2 million, organisation, where serious consequences harming cybersecurity follow, such as a large data leak or critical information infrastructure losing part of its function',
      'cybersecurity-law/art.61: fined CNY 50,000 to 200,000, personsResponsible, where serious consequences harming cybersecurity follow, such as a large data leak or critical information infrastructure losing part of its function',
      'cybersecurity-law/art.61: fined CNY 2 million to 10 million, organisation, where especially serious consequences harming cybersecurity follow, such as critical information infrastructure losing its main function',
      'cybersecurity-law/art.61: fined CNY 200,000 to 1 million, personsResponsible, where especially serious consequences harming cybersecurity follow, such as critical information infrastructure losing its main function',
      ...regulation,
    ])
  })

  it('leniency: Art. 73 of the Cybersecurity Law since 2026, Art. 59 of Order 790 since 2025', () => {
    const notes = (breach: Breach, day: string) =>
      liabilityFor(breach, day)
        .notes.map(({ en }) => en)
        .join()
    expect(notes('usedUnreviewedProduct', '2025-12-31')).not.toMatch(/Art\. 73/)
    expect(notes('usedUnreviewedProduct', '2026-01-01')).toMatch(/Art\. 73/)
    expect(notes('dataProcessingNotReviewed', '2024-12-31')).toBe('')
    expect(notes('dataProcessingNotReviewed', '2025-01-01')).toMatch(/Art\. 59/)
  })

  /** Art. 56: correct and warn first; the fine may be added; the upper degree on refusal, or in serious cases. */
  const article56 = [
    'order-790/art.56: may be fined CNY 100,000 to 1 million, organisation, on the breach',
    'order-790/art.56: may be fined CNY 10,000 to 100,000, personsResponsible, on the breach',
    'order-790/art.56: fined CNY 1 million to 10 million, organisation, on refusal to correct, or in serious cases',
    'order-790/art.56: fined CNY 100,000 to 1 million, personsResponsible, on refusal to correct, or in serious cases',
  ]

  it('a listing not filed: no duty to 14 February 2022, no amount found to 2024, Art. 56 from 2025', () => {
    const said = (day: string) => liabilityFor('didNotFileListing', day)
    expect(said('2022-02-14').notFound[0]!.en).toMatch(/^No article asked for a filing/)
    expect(said('2022-02-15').notFound[0]!.zh).toMatch(/未找到明文罚款数额/)
    expect(said('2024-12-31').rows).toEqual([])
    expect(costs('didNotFileListing', '2025-01-01')).toEqual(article56)
    expect(said('2025-01-01').notFound[0]!.en).toMatch(/missed filing as such was not found/)
  })

  it('data processing not reviewed: not found to 2024, Art. 56 from 2025', () => {
    expect(costs('dataProcessingNotReviewed', '2024-12-31')).toEqual([])
    expect(liabilityFor('dataProcessingNotReviewed', '2024-12-31').notFound).toHaveLength(1)
    expect(costs('dataProcessingNotReviewed', '2025-01-01')).toEqual(article56)
    expect(liabilityFor('dataProcessingNotReviewed', '2025-01-01').notFound).toEqual([])
  })

  it('the Data Security Law’s own duties from 1 September 2021, and never for a failure to file', () => {
    expect(costs('brokeCoreDataRules', '2021-08-31')).toEqual([])
    expect(costs('brokeCoreDataRules', '2021-09-01')).toEqual([
      'data-security-law/art.45.2: fined CNY 2 million to 10 million, organisation, where national sovereignty, security and development interests are harmed',
    ])
    expect(liabilityFor('brokeCoreDataRules', '2021-09-01').notFound[0]!.en).toMatch(/no amount for persons/)
    expect(costs('brokeDataSecurityDuties', '2021-09-01')).toEqual([
      'data-security-law/art.45: may be fined CNY 50,000 to 500,000, organisation, on the breach',
      'data-security-law/art.45: may be fined CNY 10,000 to 100,000, personsResponsible, on the breach',
      'data-security-law/art.45: fined CNY 500,000 to 2 million, organisation, on refusal to correct, or where serious consequences such as a large data leak follow',
      'data-security-law/art.45: fined CNY 50,000 to 200,000, personsResponsible, on refusal to correct, or where serious consequences such as a large data leak follow',
    ])
    expect(costs('providedImportantDataAbroad', '2021-09-01')).toEqual([
      'data-security-law/art.46: may be fined CNY 100,000 to 1 million, organisation, on the breach',
      'data-security-law/art.46: may be fined CNY 10,000 to 100,000, personsResponsible, on the breach',
      'data-security-law/art.46: fined CNY 1 million to 10 million, organisation, in serious cases',
      'data-security-law/art.46: fined CNY 100,000 to 1 million, personsResponsible, in serious cases',
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

  it('commercial cryptography: the same review, Cryptography Law 37(2) since 2020, Regulations 61 since July 2023', () => {
    const cost = (article: string) => [
      `${article}: fined 1 to 10 times the purchase price, organisation, on the breach`,
      `${article}: fined CNY 10,000 to 100,000, personsResponsible, on the breach`,
    ]
    const law = cost('cryptography-law/art.37.2')
    expect(costs('usedUnreviewedCryptography', '2019-12-31')).toEqual([])
    expect(costs('usedUnreviewedCryptography', '2023-06-30')).toEqual(law)
    expect(costs('usedUnreviewedCryptography', '2023-07-01')).toEqual([
      ...law,
      ...cost('commercial-cryptography-regulations/art.61'),
    ])
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

  it('says fines and payers in both languages', () => {
    const [organisation, persons] = liabilityFor('dataProcessingNotReviewed', '2026-01-01').rows
    expect([fineText(organisation!), whoPaysText(organisation!).zh]).toEqual([
      { en: 'may be fined CNY 100,000 to 1 million', zh: '可以并处10万元以上100万元以下罚款' },
      '单位',
    ])
    expect([fineText(persons!).zh, whoPaysText(persons!).zh]).toEqual([
      '可以处1万元以上10万元以下罚款',
      '直接负责的主管人员和其他直接责任人员',
    ])
  })
})
