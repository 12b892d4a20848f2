import { describe, expect, it } from 'vitest'
import { regulations } from '#practice'
import { readMatter, screenMatter } from '#screening'

const TODAY = '2026-11-27' as const
const JUDGED = '{ value: true, by: legal counsel, on: 2026-11-01 }'
const HARMLESS = '{ value: false, by: legal counsel, on: 2026-11-01 }'

/** A matter of these facts, as a file has them. */
function determined(facts: readonly string[], head: readonly string[] = []) {
  const read = readMatter(
    ['matter: t', ...head, 'facts:', ...facts.map((fact) => `  ${fact}`)].join('\n'),
    TODAY,
  )
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults))
  const screened = screenMatter(read.value, TODAY)
  if (!screened.ok) throw new Error(screened.refusal.message.en)
  const { verdict, duties, flags, missing } = screened.value.report
  return { verdict, duties, missing, codes: flags.map(({ code }) => code) }
}

const LISTING = [
  'isNetworkPlatformOperator: true',
  'usersWithPersonalInformation: { moreThan: 1000000 }',
  'seeksListing: true',
  'listingPlace: foreign',
]
const PURCHASE = [
  'isCiiOperator: true',
  'procuresNetworkProductsOrServices: true',
  'productKinds: [cloudServices]',
  'seeksListing: false',
  'processesData: false',
]

describe('a listing (art. 7)', () => {
  it('that must be filed is told to file before the foreign application, unless it is known that it did', () => {
    expect(determined([...LISTING, 'listingRoute: ipo']).codes).toContain('file-before-foreign-application')
    const late = [...LISTING, 'listingRoute: ipo', 'listingApplicationSubmitted: true']
    expect(determined(late).codes).toContain('foreign-application-before-filing')
    expect(determined([...late, 'applicationFiled: true']).codes).not.toContain(
      'foreign-application-before-filing',
    )
  })

  it('whose application is older than the Measures is not reproached for an order that could not be kept', () => {
    const older = [
      'listingRoute: ipo',
      'listingApplicationSubmitted: true',
      'listingApplicationDay: 2021-06-08',
    ]
    const { verdict, codes } = determined([...LISTING, ...older], ['on: 2022-09-16'])
    expect(verdict).toBe('must-file')
    expect(codes).toContain('application-older-than-the-measures')
    expect(codes).not.toContain('foreign-application-before-filing')
  })

  it('at several venues is one matter per venue; by every route that brings new shares abroad it is one', () => {
    const several = LISTING.map((fact) =>
      fact.startsWith('listingPlace') ? 'listingPlace: [foreign, hongKong]' : fact,
    )
    expect(determined([...several, 'listingRoute: ipo']).codes).toContain('one-matter-per-venue')
    for (const route of ['introduction', 'directListing', 'depositaryReceipts', 'changeOfVenue', 'spinOff']) {
      expect([route, determined([...LISTING, `listingRoute: ${route}`]).verdict]).toEqual([
        route,
        'must-file',
      ])
    }
  })

  it('whose route is open and that is not listed abroad asks for nothing that other answers exclude', () => {
    expect(determined([...LISTING, 'alreadyListedAbroad: no'])).toMatchObject({
      verdict: 'must-file',
      missing: [],
    })
  })

  it('says who counts as a user where the number is open, and that Order 790 names no listing', () => {
    const open = LISTING.map((fact) =>
      fact.startsWith('users') ? 'usersWithPersonalInformation: dont-know' : fact,
    )
    expect(determined(open).codes).toContain('who-counts-as-user')
    const hongKong = LISTING.map((fact) =>
      fact.startsWith('listingPlace') ? 'listingPlace: hongKong' : fact,
    )
    expect(determined(hongKong).codes).toContain('no-listing-trigger-in-order-790')
  })

  it('screened alone under Order No. 6, which has no listing duty, comes to no filing', () => {
    expect(
      determined([...LISTING, 'listingRoute: ipo'], ['on: 2021-07-01', 'scope: [listing]']).verdict,
    ).toBe('no-filing')
  })
})

describe('a purchase (arts. 2, 5, 6, 8)', () => {
  it('judged harmless of a product that publicly did not pass is warned of', () => {
    const { duties, codes } = determined([
      ...PURCHASE,
      `affectsOrMayAffectNationalSecurity: ${HARMLESS}`,
      'productReviewOutcome: notPassed',
    ])
    expect(duties.fileForProcurement?.status).toBe('not-met')
    expect(codes).toContain('product-did-not-pass')
  })

  it('filed without having to be brings the duties of arts. 6, 8 and 15', () => {
    const { verdict, duties } = determined([
      ...PURCHASE,
      'applicationFiled: true',
      `affectsOrMayAffectNationalSecurity: ${HARMLESS}`,
    ])
    expect(verdict).toBe('no-filing')
    for (const name of ['obtainSupplierCommitments', 'submitMaterials', 'provideSupplementaryMaterials']) {
      expect([name, duties[name]?.status]).toEqual([name, 'met'])
    }
  })

  it('is assessed in advance only by a judgement with person and day; an unsigned “no” counts as none', () => {
    const unsigned = determined([...PURCHASE, 'affectsOrMayAffectNationalSecurity: false'])
    expect([unsigned.verdict, unsigned.duties.advanceAssessment?.done]).toEqual(['must-assess', 'unknown'])
    expect(unsigned.codes).toContain('unsigned-no-does-not-count')
    const signed = determined([...PURCHASE, `affectsOrMayAffectNationalSecurity: ${JUDGED}`])
    expect(signed.duties.advanceAssessment?.done).toBe('yes')
  })

  it('signed with the filing not answered is warned of (official Q&A of 2020)', () => {
    const signed = [...PURCHASE, 'contractSigned: true', `affectsOrMayAffectNationalSecurity: ${JUDGED}`]
    expect(determined(signed).codes).toContain('contract-signed-before-review')
  })

  it('of a supplier whose customer is open leads to the customer’s status and filing', () => {
    expect(
      determined(['suppliesNetworkProductsOrServices: true', 'productKinds: [cloudServices]']).codes,
    ).toContain('customer-may-have-to-file')
  })
})

it('processing that a party judged to affect national security must be reviewed, though no filing duty is found (art. 2.1)', () => {
  const { verdict, duties, codes } = determined([
    'isNetworkPlatformOperator: true',
    'isCiiOperator: false',
    'seeksListing: false',
    'processesData: true',
    `processingAffectsOrMayAffectNationalSecurity: ${JUDGED}`,
  ])
  expect([verdict, duties.undergoReview?.status]).toEqual(['consult', 'met'])
  expect(codes).toContain('review-without-filing')
})

it('what no lawyer would sign is said nowhere in the regulations', () => {
  const all = JSON.stringify(regulations)
  expect(
    all.match(
      /境外所有权|不可能影响国家安全|不予通过|该等|寄望于|business secret|shell merger|units and departments involved/g,
    ),
  ).toBeNull()
})
