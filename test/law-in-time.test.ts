import { describe, expect, it } from 'vitest'
import { lawOn, order6, order8 } from '#practice'
import type { Proof } from '#rules'
import { type MatterGiven, matterText, readMatter, screen, type VerdictReport } from '#screening'

const TODAY = '2026-11-21'
const DAYS = ['2019-12-31', '2021-07-02', '2022-02-14', '2022-02-15', '2026-01-02'] as const

/** The matter on a day, told as a reader of the terminal would: regulation and verdict, or the refusal. */
function on(day: string, matter: MatterGiven): VerdictReport {
  const screened = screen({ ...matter, on: day }, TODAY)
  if (!screened.ok) throw new Error(JSON.stringify(screened.refusal, null, 1))
  return screened.value.report
}
function told(day: string, matter: MatterGiven): string {
  const screened = screen({ ...matter, on: day }, TODAY)
  if (!screened.ok) return `refused: ${screened.refusal.code}`
  const { regulation, verdict, tier } = screened.value.report
  return `${regulation} ${verdict} ${tier}`
}
const inTime = (matter: MatterGiven): Record<string, string> =>
  Object.fromEntries(DAYS.map((day) => [day, told(day, matter)]))

const judged = { by: 'security committee', on: '2020-05-06' }
const operatorBuysCloud: MatterGiven = {
  facts: {
    isCiiOperator: true,
    procuresNetworkProductsOrServices: true,
    productKinds: ['cloudServices'],
    affectsOrMayAffectNationalSecurity: { value: true, ...judged },
  },
}
const operatorBuysCommunicationProducts: MatterGiven = {
  facts: { ...operatorBuysCloud.facts, productKinds: ['importantCommunicationProducts'] },
}
const platformListsAbroad: MatterGiven = {
  facts: {
    isCiiOperator: false,
    procuresNetworkProductsOrServices: false,
    usesNetworkProductsOrServices: false,
    suppliesNetworkProductsOrServices: false,
    isNetworkPlatformOperator: true,
    usersWithPersonalInformation: { moreThan: 1_000_000, basis: 'registered accounts, deduplicated' },
    seeksListing: true,
    listingPlace: 'foreign',
    listingRoute: 'ipo',
    processesData: true,
    processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
  },
  readings: { 'hong-kong-is-foreign': false, 'spac-and-acquisition': 'no-duty' },
}

describe('the same matter on five days', () => {
  it('a purchase of cloud services judged to touch national security: filed under either order', () => {
    expect(inTime(operatorBuysCloud)).toEqual({
      '2019-12-31': 'refused: not-in-force',
      '2021-07-02': 'order-6 must-file governance',
      '2022-02-14': 'order-6 must-file governance',
      '2022-02-15': 'order-8 must-file governance',
      '2026-01-02': 'order-8 must-file governance',
    })
  })

  it('the same purchase of communication products: to consult until Order No. 8 lists them', () => {
    expect(inTime(operatorBuysCommunicationProducts)).toEqual({
      '2019-12-31': 'refused: not-in-force',
      '2021-07-02': 'order-6 consult governance',
      '2022-02-14': 'order-6 consult governance',
      '2022-02-15': 'order-8 must-file governance',
      '2026-01-02': 'order-8 must-file governance',
    })
  })

  it('a listing abroad with more than a million users: nothing to file until Order No. 8', () => {
    expect(inTime(platformListsAbroad)).toEqual({
      '2019-12-31': 'refused: not-in-force',
      '2021-07-02': 'order-6 no-filing governance',
      '2022-02-14': 'order-6 no-filing governance',
      '2022-02-15': 'order-8 must-file governance',
      '2026-01-02': 'order-8 must-file governance',
    })
    const flags = on('2021-07-02', platformListsAbroad).flags.map(({ code }) => code)
    expect(flags).toContain('not-yet-in-the-measures')
    expect(flags).toContain('member-unit-may-judge-otherwise')
  })

  it('the penalty that is flagged changes its article on 1 January 2026', () => {
    const flags = (day: string) => on(day, operatorBuysCloud).flags.map(({ code }) => code)
    expect(flags('2022-02-14')).toContain('unreviewed-product-penalty-to-2025')
    expect(flags('2026-01-02')).toContain('unreviewed-product-penalty')
    expect(flags('2026-01-02')).not.toContain('unreviewed-product-penalty-to-2025')
  })

  it('reads as the same matter on every day: what a version does not know is kept and decides nothing', () => {
    const facts = DAYS.slice(1).map((day) => {
      const read = readMatter(JSON.stringify({ ...platformListsAbroad, on: day }), TODAY)
      if (!read.ok) throw new Error(JSON.stringify(read.refusal))
      expect(readMatter(matterText(read.value), TODAY)).toEqual(read)
      return [read.value.answers, read.value.positions]
    })
    for (const each of facts) expect(each).toEqual(facts[0])
  })
})

describe('before Order No. 6 there is a refusal and never a verdict', () => {
  it.each([
    ['2017-05-31', 'no rule on cybersecurity review', '尚无网络安全审查规则'],
    ['2017-06-01', 'Trial Implementation', '试行'],
    ['2019-12-31', 'Trial Implementation', '试行'],
    ['2020-05-31', 'Trial Implementation', '试行'],
  ])('on %s it names the rule then in force', (day, en, zh) => {
    const screened = screen({ ...operatorBuysCloud, on: day }, TODAY)
    if (screened.ok) throw new Error('a verdict')
    expect(screened.refusal.message.en).toContain(en)
    expect(screened.refusal.message.zh).toContain(zh)
    expect(screened.refusal.remedy.en).toContain('1 June 2020')
  })

  it.each([
    ['2020-06-01', 'order-6'],
    ['2022-02-14', 'order-6'],
    ['2022-02-15', 'order-8'],
  ])('on %s %s speaks', (day, id) => {
    const law = lawOn(day)
    expect('regulation' in law && law.regulation.id).toBe(id)
  })
})

describe('a proof cites the version that speaks', () => {
  const citesIn = ({ cite, because }: Proof): string[] => [...cite, ...because.flatMap(citesIn)]

  it.each([
    ['2022-02-14', order6],
    ['2022-02-15', order8],
  ] as const)('on %s', (day, regulation) => {
    const paragraphs = new Set(regulation.articles.flatMap((each) => each.paragraphs.map(({ id }) => id)))
    for (const matter of [operatorBuysCloud, operatorBuysCommunicationProducts, platformListsAbroad]) {
      const cites = Object.values(on(day, matter).duties).flatMap(({ proof }) => citesIn(proof))
      expect(cites.length).toBeGreaterThan(20)
      expect(cites.filter((cite) => !paragraphs.has(cite))).toEqual([])
    }
  })

  it('the kinds of products are those of Art. 20, and then of Art. 21', () => {
    const cites = (day: string) => citesIn(on(day, operatorBuysCloud).duties.advanceAssessment!.proof)
    expect(cites('2022-02-14')).toContain('art.20.2')
    expect(cites('2022-02-15')).toContain('art.21')
  })
})
