import { describe, expect, it } from 'vitest'
import { order8, providerRoad } from '#practice'
import { checkMatter, type MatterGiven, screenMatter } from '#screening'
import { commitmentsDuty, commitmentsOf } from './commitments.ts'
import { dutyGroups } from './duty-groups.ts'
import { headlineOf } from './headline.ts'
import { saidOnce } from './proof-words.ts'
import { readingsSaid } from './verdict-words.ts'

const today = '2026-11-21'

const screened = (given: MatterGiven) => {
  const checked = checkMatter(given, today)
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal.faults))
  const result = screenMatter(checked.value, today)
  if (!result.ok) throw new Error(result.refusal.message.en)
  return { matter: checked.value, report: result.value.report }
}
const headline = (given: MatterGiven) => {
  const { matter, report } = screened(given)
  return { verdict: report.verdict, ...headlineOf(report, matter, order8) }
}

const judged = { by: 'security committee', on: '2026-11-02' } as const
const listing: MatterGiven['facts'] = {
  isNetworkPlatformOperator: true,
  usersWithPersonalInformation: { moreThan: 1_000_000 },
  seeksListing: true,
  listingPlace: 'foreign',
  listingRoute: 'ipo',
}
const purchase: MatterGiven['facts'] = {
  isCiiOperator: true,
  procuresNetworkProductsOrServices: true,
  productKinds: ['cloudServices'],
  affectsOrMayAffectNationalSecurity: { value: true, ...judged },
}

const nothingElse: MatterGiven['facts'] = {
  procuresNetworkProductsOrServices: false,
  usesNetworkProductsOrServices: false,
  suppliesNetworkProductsOrServices: false,
}

describe('the headline of a screening result', () => {
  it('says 必须 where Art. 7 decides, and 应当 where Art. 5 does', () => {
    expect(headline({ facts: listing })).toMatchObject({ verdict: 'must-file', name: { zh: '必须申报' } })
    expect(headline({ facts: purchase })).toMatchObject({ verdict: 'must-file', name: { zh: '应当申报' } })
  })

  it('says of an activity that must be reviewed under Art. 2.1 so, where nobody must file', () => {
    const { verdict, more } = headline({
      facts: {
        isNetworkPlatformOperator: true,
        ...nothingElse,
        seeksListing: false,
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
      },
    })
    expect(verdict).toBe('consult')
    expect(more[0]?.en).toMatch(
      /^The activity must be reviewed \(Art\. 2.*approach the Office of Cybersecurity Review\.$/,
    )
    expect(more[0]?.zh).toContain('应当进行网络安全审查')
  })

  it('ends a consultation with what the Office answered, by whom it is recorded and when', () => {
    const facts = { ...listing, ...nothingElse, listingPlace: 'hongKong' } as const
    expect(headline({ facts }).verdict).toBe('consult')
    const answered = headline({
      facts: { ...facts, consultedTheOffice: { value: 'noFilingNeeded', ...judged } },
    })
    expect(answered.verdict).toBe('consult')
    expect(answered.says.en).toContain('answered on 2 Nov 2026 that no filing is needed')
    expect(answered.says.en).toContain('security committee')
    const awaiting = headline({
      facts: { ...facts, consultedTheOffice: { value: 'awaitingAnswer', ...judged } },
    })
    expect(awaiting.says.zh).toContain('尚待答复')
  })

  it('says of a “no” that nobody signed that it is not yet a judgement (W2)', () => {
    const { verdict, more } = headline({ facts: { ...purchase, affectsOrMayAffectNationalSecurity: false } })
    expect(verdict).toBe('must-assess')
    expect(more.map(({ en }) => en).join()).toContain('it counts as not yet judged')
  })

  it('names the filing duty that is settled while another is open: Hong Kong is no foreign country (Art. 7)', () => {
    const { more } = headline({
      facts: { seeksListing: true, listingPlace: 'hongKong', listingRoute: 'ipo' },
    })
    expect(more[0]!.en).toBe(
      'Settled on the answers given: There is no duty to file before a listing in a foreign country (Art. 7).',
    )
  })

  it('says to a provider that it does not file and that its customer may have to, unless that is no operator (Art. 5)', () => {
    const of = (customerIsCiiOperator: boolean | 'dont-know' | undefined) => {
      const { verdict, more } = headline({
        facts: {
          procuresNetworkProductsOrServices: false,
          usesNetworkProductsOrServices: false,
          suppliesNetworkProductsOrServices: true,
          isCiiOperator: false,
          isNetworkPlatformOperator: false,
          seeksListing: false,
          processesData: false,
          ...(customerIsCiiOperator === undefined ? {} : { customerIsCiiOperator }),
        },
      })
      expect(verdict).not.toBe('must-file')
      return more.map(({ en, zh }) => en + zh).join()
    }
    for (const open of [of('dont-know'), of(undefined)]) {
      expect(open).toContain('As a provider you do not file; your customer may have to')
      expect(open).toContain('客户可能须申报')
    }
    expect(of(true)).toContain('an operator of critical information infrastructure, may have to')
    expect(of(false)).not.toContain('may have to')
    expect(headline({ facts: purchase }).more.join()).not.toContain('provider')
  })

  it('begins with the scope of a screening that was limited', () => {
    const { says } = headline({ scope: ['procurement'], facts: purchase } as MatterGiven)
    expect(says.en).toMatch(/^Screened for procurement only\. /)
    expect(says.zh).toMatch(/^仅就采购筛查。/)
    const two = headline({ scope: ['supply', 'listing'], facts: purchase } as MatterGiven)
    expect(two.says.en).toMatch(/^Screened for listing and supply of products and services only\. /)
    expect(two.says.zh).toMatch(/^仅就上市以及产品和服务提供筛查。/)
  })
})

describe('what stands below it', () => {
  it('over a duty that applies, a reading says which answer would settle it (a9)', () => {
    const { matter, report } = screened({ facts: listing })
    const said = readingsSaid(report, matter, order8).map(({ en }) => en)
    expect(said.some((each) => /^Read as here, the duty stands: .*third parties together/.test(each))).toBe(
      true,
    )
  })

  it('a reading is said to decide only where another position of it alone gives another result', () => {
    const { matter, report } = screened({
      facts: {
        ...listing,
        ...nothingElse,
        usersWithPersonalInformation: 3_200_000,
        listingPlace: 'hongKong',
      },
    })
    const all = readingsSaid(report, matter, order8)
    const deciding = all.filter(({ en }) => en.startsWith('Another reading'))
    expect(deciding.map(({ en }) => en).join()).toContain('Hong Kong')
    expect(deciding.map(({ en }) => en).join()).not.toMatch(/Who is a network platform operator|held/)
    expect(all.at(-1)!.en).toMatch(/only together with another: .*Who is a network platform operator/)
    expect(all.at(-1)!.zh).toContain('仅与其他争点同时变化时方有影响')
  })

  it('a review started by the authorities stands apart from the duties (W3)', () => {
    const { report } = screened({ facts: listing })
    const { apply, may, rest, turning, exposure } = dutyGroups(report, order8)
    const names = [...apply, ...may, ...rest, ...turning].map(({ duty }) => duty.name)
    expect(exposure?.duty.name).toBe(order8.verdict.exposure)
    expect(names).not.toContain(order8.verdict.exposure)
    expect(names.length + 1).toBe(Object.keys(report.duties).length)
  })

  it('the four commitments of Art. 6 stand one by one with their state (b2)', () => {
    const { matter, report } = screened({
      facts: {
        ...purchase,
        supplierCooperatesWithReview: true,
        supplierForswearsIllegalDataAcquisition: false,
      },
    })
    const duty = commitmentsDuty(report, matter, order8)!
    expect(commitmentsOf(duty, matter, order8).map(({ state }) => state)).toEqual([
      'yes',
      'no',
      'unknown',
      'unknown',
    ])
  })

  it('a provider whose customer’s status is unknown is told to ask it in writing (W5, c1)', () => {
    const steps = (customerIsCiiOperator: boolean | 'dont-know') => {
      const { matter } = screened({
        facts: { suppliesNetworkProductsOrServices: true, customerIsCiiOperator },
      })
      return providerRoad(matter, order8).map(({ says }) => says.en)
    }
    expect(steps('dont-know')[0]).toContain('Your customer may have to file')
    expect(steps('dont-know')[0]).toContain('ask it in writing')
    expect(steps(true)[0]).toContain('whether it does')
    expect(steps(false).join()).toContain('As a provider you do not file')
    expect(providerRoad(screened({ facts: purchase }).matter, order8)).toEqual([])
  })
})

describe('a proof as it is shown', () => {
  it('says no claim twice running: a term with one ground of the same words stands as that ground', () => {
    const { report } = screened({ facts: listing })
    const claims: string[] = []
    const walk = (proof: Parameters<typeof saidOnce>[0], above?: string): void => {
      expect(proof.claim.en).not.toBe(above)
      claims.push(`${proof.claim.en}${proof.fact ? ` (${proof.fact})` : ''}`)
      for (const each of proof.because) walk(each, proof.claim.en)
    }
    walk(saidOnce(report.duties.fileBeforeForeignListing!.proof))
    expect(claims.filter((claim) => claim.startsWith('A venue is in a foreign country'))).toEqual([
      'A venue is in a foreign country (listingPlace)',
    ])
  })
})
