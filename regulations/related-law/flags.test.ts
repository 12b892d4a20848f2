import { describe, expect, it } from 'vitest'
import { order8 } from '#practice'
import { type Answers, leavesOf } from '#rules'
import { determinerFor } from '#screening'
import { lawOfCite, laws, relatedLawFlags } from './index.ts'

const yes = { state: 'answered', value: true } as const
const judged = { ...yes, by: 'security committee' }
const codes = new Set<string>(relatedLawFlags.map(({ code }) => code))
const raised = (answers: Answers, on: string): string[] =>
  determinerFor(order8)
    .determine(answers, {}, on)
    .flags.map(({ code }) => code)
    .filter((code) => codes.has(code))

const operatorBuys: Answers = {
  isCiiOperator: yes,
  procuresNetworkProductsOrServices: yes,
  affectsOrMayAffectNationalSecurity: judged,
}
const platform = (users: number): Answers => ({
  isNetworkPlatformOperator: yes,
  usersWithPersonalInformation: { state: 'answered', value: { least: users, most: users } },
})
const lists = (...places: string[]): Answers => ({
  seeksListing: yes,
  listingPlace: { state: 'answered', value: places },
})

describe('a flag is raised on the days on which its article is in force', () => {
  it('a purchase: the Cybersecurity Law’s old numbers on the last day of 2025, its new ones on the next', () => {
    expect(raised(operatorBuys, '2025-12-31')).toEqual([
      'supplier-security-agreement-to-2025',
      'supplier-security-agreement-supervised',
      'unreviewed-product-penalty-to-2025',
      'unreviewed-purchase-penalty',
      'secure-and-trustworthy-products',
    ])
    expect(raised(operatorBuys, '2026-01-01')).toEqual([
      'supplier-security-agreement',
      'supplier-security-agreement-supervised',
      'unreviewed-product-penalty',
      'unreviewed-purchase-penalty',
      'secure-and-trustworthy-products',
    ])
  })

  it.each([
    ['secure-and-trustworthy-products', operatorBuys, '2021-08-31', '2021-09-01'],
    ['unreviewed-purchase-penalty', operatorBuys, '2021-08-31', '2021-09-01'],
    [
      'designation-is-notified',
      { procuresNetworkProductsOrServices: yes, ciiSector: { state: 'answered', value: 'railway' } },
      '2021-08-31',
      '2021-09-01',
    ],
    [
      'cloud-assessment',
      {
        procuresNetworkProductsOrServices: yes,
        productKinds: { state: 'answered', value: ['cloudServices'] },
      },
      '2019-08-31',
      '2019-09-01',
    ],
    [
      'commercial-cryptography',
      { isCiiOperator: yes, buysCommercialCryptography: yes },
      '2019-12-31',
      '2020-01-01',
    ],
    [
      'commercial-cryptography-regulations',
      { isCiiOperator: yes, buysCommercialCryptography: yes },
      '2023-06-30',
      '2023-07-01',
    ],
    [
      'infrastructure-cryptography-rules',
      { isCiiOperator: yes, buysCommercialCryptography: yes },
      '2025-07-31',
      '2025-08-01',
    ],
    ['data-risk-assessment-measures', { processesImportantData: yes }, '2026-08-19', '2026-08-20'],
    ['data-risk-assessment-every-year', { processesImportantData: yes }, '2024-12-31', '2025-01-01'],
    ['listing-confidentiality-and-archives', lists('hongKong'), '2023-03-30', '2023-03-31'],
    ['no-listing-trigger-in-order-790', lists('hongKong'), '2024-12-31', '2025-01-01'],
    ['data-for-foreign-authorities', lists('foreign'), '2021-10-31', '2021-11-01'],
    [
      'foreign-investment-review-measures',
      { underForeignInvestmentSecurityReview: yes },
      '2021-01-17',
      '2021-01-18',
    ],
    ['data-security-review', { underDataSecurityReview: yes }, '2021-08-31', '2021-09-01'],
    [
      'review-of-data-processing',
      { processesData: yes, processingAffectsOrMayAffectNationalSecurity: judged },
      '2021-08-31',
      '2021-09-01',
    ],
    ['important-data-duties', { processesImportantData: yes }, '2021-08-31', '2021-09-01'],
    ['core-data-rules', { processesCoreData: yes }, '2021-08-31', '2021-09-01'],
    ['exports-personal-information', { exportsPersonalInformation: yes }, '2021-10-31', '2021-11-01'],
    [
      'unfiled-listing-no-amount-found',
      { ...platform(2e6), ...lists('foreign') },
      '2022-02-14',
      '2022-02-15',
    ],
    ['overseas-listing-sequence', lists('hongKong'), '2023-03-30', '2023-03-31'],
    ['cross-border-thresholds', { exportsPersonalInformation: yes }, '2024-03-21', '2024-03-22'],
    [
      'network-data-review',
      { processesData: yes, processingAffectsOrMayAffectNationalSecurity: judged },
      '2024-12-31',
      '2025-01-01',
    ],
    ['ten-million-persons', platform(10_000_000), '2024-12-31', '2025-01-01'],
    ['large-platform', platform(10_000_000), '2024-12-31', '2025-01-01'],
    ['unfiled-listing-penalty', { ...platform(2e6), ...lists('foreign') }, '2024-12-31', '2025-01-01'],
    [
      'foreign-investment-security-review',
      { underForeignInvestmentSecurityReview: yes },
      '2019-12-31',
      '2020-01-01',
    ],
  ] as const)('%s', (code, answers, before, from) => {
    expect(raised(answers as Answers, before)).not.toContain(code)
    expect(raised(answers as Answers, from)).toContain(code)
  })

  it('that no amount was found for an unfiled listing is said to 2024 and no longer', () => {
    const answers = { ...platform(2e6), ...lists('foreign') }
    expect(raised(answers, '2024-12-31')).toContain('unfiled-listing-no-amount-found')
    expect(raised(answers, '2025-01-01')).not.toContain('unfiled-listing-no-amount-found')
  })
})

describe('bounds', () => {
  it('ten million persons counts from ten million itself', () => {
    expect(raised(platform(9_999_999), '2026-11-21')).toEqual([])
    expect(raised(platform(10_000_000), '2026-11-21')).toEqual(['ten-million-persons', 'large-platform'])
  })

  it('overseas includes Hong Kong; the mainland is not overseas', () => {
    expect(raised(lists('hongKong'), '2026-11-21')).toContain('overseas-listing-sequence')
    expect(raised(lists('mainland'), '2026-11-21')).toEqual([])
  })

  it('persons exported say nothing about users held', () => {
    expect(raised({ exportsPersonalInformation: yes }, '2026-11-21')).toEqual([
      'exports-personal-information',
      'cross-border-thresholds',
    ])
  })

  it('the cross-border exemptions of Arts. 3 to 6 hold for an operator too, and important data is always assessed', () => {
    const message = relatedLawFlags.find(({ code }) => code === 'cross-border-thresholds')!.message
    expect(message.zh).toMatch(/第三条至第六条.*关键信息基础设施运营者亦同/)
    expect(message.zh).toMatch(/重要数据的，一律申报安全评估/)
    expect(message.en).not.toMatch(/any number needs the assessment/)
  })

  it('commercial cryptography is the same review, and not using it is no way around (Cryptography Law, Arts. 27, 37)', () => {
    const said = raised({ isCiiOperator: yes, buysCommercialCryptography: yes }, '2026-11-21')
    expect(said).toEqual([
      'commercial-cryptography',
      'commercial-cryptography-regulations',
      'cryptography-must-be-used',
      'infrastructure-cryptography-rules',
    ])
    const message = relatedLawFlags.find(({ code }) => code === 'commercial-cryptography')!.message
    expect(message.zh).toMatch(/即同一项审查/)
  })

  it('an answer that is missing raises nothing', () => {
    expect(raised({ procuresNetworkProductsOrServices: yes }, '2026-11-21')).toEqual([])
  })
})

describe('every flag of related law', () => {
  it.each(relatedLawFlags)(
    '$code cites law that is in force as long as it is raised',
    ({ cite, inForce }) => {
      expect(cite.length).toBeGreaterThan(0)
      for (const one of cite) {
        const law = lawOfCite(one)
        expect([one, law !== undefined]).toEqual([one, true])
        expect([one, inForce!.from! >= laws[law!].from]).toEqual([one, true])
        if (/^cybersecurity-law\/art\.(35|36|59|65)$/.test(one)) expect(inForce!.to).toBe('2025-12-31')
        if (/^cybersecurity-law\/art\.(37|38|61|67)$/.test(one)) expect(inForce!.from).toBe('2026-01-01')
      }
    },
  )

  it.each(relatedLawFlags)('$code asks facts only, so that it serves every version', ({ when }) => {
    const condition = 'condition' in when ? when.condition : undefined
    expect(leavesOf(condition!).filter(({ op }) => op === 'under')).toEqual([])
  })

  it.each(order8.flags.filter(({ code }) => codes.has(code)))(
    '$code is named by a paragraph of Order No. 8',
    ({ cite }) => {
      expect(cite[0]).toMatch(/^art\.(20|21|22\.2)$/)
    },
  )

  it('has a code of its own', () => {
    expect(codes.size).toBe(relatedLawFlags.length)
  })
})
