import { describe, expect, it } from 'vitest'
import { planCsv, planEvents } from '#documents'
import { planPicture } from '#drawings'
import { checkMatter, type Matter, type MatterGiven, readMatter } from '#screening'
import { type PlanReport, type PlanRequest, planMatter } from './index.ts'

function matterOf(facts: MatterGiven['facts'], asOf = '2026-11-27'): Matter {
  const checked = checkMatter({ facts }, asOf)
  if (!checked.ok) throw new Error(checked.refusal.faults.map(({ message }) => message.en).join('\n'))
  return checked.value
}
function planned(matter: Matter, request: Partial<PlanRequest>): PlanReport {
  const report = planMatter(matter, { asOf: '2026-11-27', ...request })
  if (!report.ok) throw new Error(report.refusal.message.en)
  return report.value
}
const kept = ({ gates }: PlanReport) => Object.fromEntries(gates.map((each) => [each.id, each.kept]))

const purchase = {
  isCiiOperator: true,
  procuresNetworkProductsOrServices: true,
  productKinds: ['cloudServices'],
  affectsOrMayAffectNationalSecurity: { value: true, by: 'security committee', on: '2026-11-02' },
} satisfies MatterGiven['facts']
const listing = {
  isNetworkPlatformOperator: true,
  usersWithPersonalInformation: { moreThan: 2_500_000 },
  seeksListing: true,
  listingPlace: 'foreign',
  listingRoute: 'ipo',
} satisfies MatterGiven['facts']

/** No latest filing day in any form it could be read from. */
function hasNoLatestDay(report: PlanReport): void {
  expect(report.latestSafeFilingDay).toBeNull()
  expect(report.ifSpecialReview).toBeUndefined()
  expect(report.roads.map(({ latestSafeFilingDay }) => latestSafeFilingDay)).toEqual(
    report.roads.map(() => null),
  )
  expect(report.scenarios.map(({ plan }) => plan.latestSafeFilingDay)).toEqual(
    report.scenarios.map(() => null),
  )
  const { reason } = report
  // The reason comes first in the calendar, the table and the picture.
  const events = planEvents(report)
  expect(events.filter(({ id }) => /^latest-(safe-)?filing-day/.test(id))).toEqual([])
  expect(events[0]).toMatchObject({ id: 'no-latest-filing-day' })
  expect(events[0]?.text.zh).toContain(reason!.message.zh)
  const [, first] = planCsv(report).split('\r\n')
  expect(first).toContain('no-latest-filing-day')
  const svg = planPicture({ plan: report, title: 'A plan', spoken: 'zh' })
  expect(svg).not.toContain('最迟申报日（按所列假设）')
}

describe('art.5: a contract signed without a condition', () => {
  const signed = matterOf({ ...purchase, contractSigned: true, contractConditionalOnReview: false })

  it.each(['signing', 'deployment', 'closing', 'launch'] as const)(
    'leaves no latest filing day, for %s too',
    (kind) => {
      const report = planned(signed, { target: { on: '2027-06-30', for: kind } })
      hasNoLatestDay(report)
      expect(report.reason).toMatchObject({ code: 'gate-broken', cite: ['art.5.1'] })
      expect(kept(report)).toMatchObject({
        'assessment-before-signing': 'no',
        'signing-after-result': 'no',
        'use-after-passing': 'unknown',
        // Signed is not used, closed or launched: nobody admitted that.
        standstill: kind === 'signing' ? 'no' : 'unknown',
      })
    },
  )

  it('is never in time forward', () => {
    const report = planned(signed, { filed: '2026-11-27', target: { on: '2028-06-30', for: 'deployment' } })
    expect([report.inTime, report.reason?.code]).toEqual(['no', 'gate-broken'])
  })

  it('is not mended by a plan that assumes a condition', () => {
    const assume = { contract: 'conditional-in-effect', conditionMetBy: '2027-12-31' } as const
    hasNoLatestDay(planned(signed, { target: { on: '2027-03-15', for: 'signing' }, assume }))
  })

  it('of which nobody said whether it is conditional leaves none either, until that is answered', () => {
    const report = planned(matterOf({ ...purchase, contractSigned: true }), {
      target: { on: '2027-06-30', for: 'deployment' },
    })
    hasNoLatestDay(report)
    expect(report.reason?.code).toBe('gate-unanswered')
  })

  it('and one signed with a condition has the remedy of the Q&A of 2020: the use still waits', () => {
    const conditional = matterOf({ ...purchase, contractSigned: true, contractConditionalOnReview: true })
    const report = planned(conditional, { target: { on: '2027-06-30', for: 'deployment' } })
    expect(report.latestSafeFilingDay).toMatchObject({ earliest: '2027-04-08' })
    expect(kept(report)).toMatchObject({
      'assessment-before-signing': 'no',
      'signing-after-result': 'no',
      'use-after-passing': 'unknown',
      standstill: 'unknown',
    })
    expect(report.gates.map(({ remedy }) => remedy?.en ?? '').join()).toContain(
      'the remedy for a late filing',
    )
  })

  it.each(['signing', 'deployment', 'closing', 'launch', 'other'] as const)(
    'and one signed with a condition and not filed says to file without delay above any day, for %s',
    (kind) => {
      const facts = { ...purchase, contractSigned: true, contractConditionalOnReview: true }
      const report = planned(matterOf({ ...facts, applicationFiled: false }), {
        target: { on: '2027-03-15', for: kind },
      })
      expect(report.lateFiling?.message.en).toMatch(/^File without delay/)
      // First in the calendar, the table and the picture.
      const text = report.lateFiling!.message
      expect(planEvents(report)[0]?.text).toEqual(text)
      expect(planCsv(report).split('\r\n')[1]).toContain('signed-before-filing')
      const svg = planPicture({ plan: report, title: 'A plan', spoken: 'zh' })
      expect(svg).toContain('请尽快申报')
      // Nothing is said of a signing to come.
      const said = [
        ...report.gates.map(({ order }) => order.en),
        ...[report.reason, ...report.roads.map(({ reason }) => reason)].flatMap((reason) =>
          reason ? [reason.message.en, reason.remedy.en, ...(reason.options ?? [])] : [],
        ),
      ].join('\n')
      expect(said).not.toMatch(
        /this plan signs|before signing on|must be signed|the signing on|file before signing/,
      )
      expect(kept(report).standstill).toBe('unknown')
    },
  )

  it('judged to need no filing, a contract signed has broken no order', () => {
    const judged = { value: false, by: 'security committee', on: '2026-11-02' }
    const report = planned(
      matterOf({
        ...purchase,
        affectsOrMayAffectNationalSecurity: judged,
        contractSigned: true,
        contractConditionalOnReview: true,
      }),
      { target: { on: '2027-06-30', for: 'deployment' } },
    )
    expect(report.lateFiling).toBeUndefined()
    expect(kept(report)['assessment-before-signing']).toBe('unknown')
  })
})

describe('Cybersecurity Law, Arts. 37 and 67: a use before the review is passed', () => {
  it('leaves no latest filing day, whatever the contract says', () => {
    const used = matterOf({
      ...purchase,
      contractSigned: true,
      contractConditionalOnReview: true,
      usesNetworkProductsOrServices: true,
    })
    const report = planned(used, { target: { on: '2027-06-30', for: 'deployment' } })
    hasNoLatestDay(report)
    expect(report.reason?.cite).toEqual(['cybersecurity-law/art.37', 'cybersecurity-law/art.67'])
    expect(report.reason?.message.en).toContain('no condition in the contract helps')
  })

  it('of products bought earlier does not break the gate of a contract that is not signed', () => {
    const earlier = matterOf({ ...purchase, contractSigned: false, usesNetworkProductsOrServices: true })
    const report = planned(earlier, { target: { on: '2027-06-30', for: 'signing' } })
    expect(report.latestSafeFilingDay).not.toBeNull()
    expect(kept(report)['use-after-passing']).toBe('unknown')
  })
})

describe('art.5: a conditional contract', () => {
  const unsigned = matterOf({ ...purchase, contractSigned: false })
  const signing = { on: '2027-03-15', for: 'signing' } as const

  it('is filed before it is signed: the latest filing day lies before the signing, not months after it', () => {
    const assume = { contract: 'conditional-in-effect', conditionMetBy: '2027-12-31' } as const
    const report = planned(unsigned, { target: signing, assume })
    expect(report.latestSafeFilingDay).toMatchObject({ earliest: '2027-03-12' })
    expect(report.latestSafeFilingDay!.latest < signing.on).toBe(true)
    const days = report.milestones.map(({ latest }) => latest ?? '9')
    expect(days).toEqual(days.toSorted())
    expect(report.milestones.at(-1)).toMatchObject({ id: 'gate', latest: '2027-12-31' })
    // The gates of the signing carry its day, not that of the condition.
    const by = Object.fromEntries(report.gates.map((each) => [each.id, each.by?.latest]))
    expect([by['contract-conditional-in-effect'], by.standstill]).toEqual(['2027-03-15', '2027-03-15'])
  })

  it('without the day its condition must be met by has no latest filing day', () => {
    const report = planned(unsigned, { target: signing, assume: { contract: 'conditional-in-effect' } })
    hasNoLatestDay(report)
    expect(report.reason?.message.en).toContain('before the signing on 15 Mar 2027')
  })

  it('performed on passing is advice of practitioners, not of the Q&A', () => {
    const assume = { contract: 'conditional-in-performance', conditionMetBy: '2027-12-31' } as const
    const gate = planned(unsigned, { target: signing, assume }).gates.find(
      ({ id }) => id === 'contract-conditional-in-performance',
    )
    expect(gate?.source.grade).toBe('C')
  })
})

describe('art.7: a listing', () => {
  const target = { on: '2027-06-30', for: 'listing' } as const

  it('whose application day is not known has no latest filing day: the days stand under named estimates', () => {
    const report = planned(matterOf({ ...listing, listingApplicationSubmitted: false }), { target })
    hasNoLatestDay(report)
    expect(report.reason?.code).toBe('gate-day-unknown')
    const plain = report.estimates.map(({ assume, roads }) => [
      assume.applicationWorkingDays,
      roads.find(({ assumed }) => assumed)?.latestSafeFilingDay?.latest,
      roads.find(({ assumed }) => assumed)?.reason?.wouldHaveBeen?.latest,
    ])
    // 120 working days before the listing the day has passed already; 60 before it there is one left.
    expect(plain).toEqual([
      [60, '2027-01-07', undefined],
      [120, undefined, '2026-10-14'],
    ])
    const names = report.estimates.map(({ name }) => name.en)
    expect(names.every((name) => name.includes('not law'))).toBe(true)
    expect(planEvents(report)[0]?.text.en).toContain(names[0])
  })

  it('whose application went out before the result has none: three gates are broken', () => {
    const report = planned(
      matterOf({ ...listing, listingApplicationSubmitted: true, applicationFiled: false }),
      { target },
    )
    hasNoLatestDay(report)
    expect(kept(report)).toEqual({
      'filing-before-foreign-application': 'no',
      'result-before-foreign-application': 'no',
      'securities-regulator': 'no',
      standstill: 'no',
    })
    expect(report.reason?.cite).toEqual(['art.7', 'overseas-listing-measures/art.9'])
    expect(report.estimates).toEqual([])
  })

  it('filed and applied for, of which nobody said which came first, leaves that gate open and the result’s broken', () => {
    const report = planned(
      matterOf({ ...listing, listingApplicationSubmitted: true, applicationFiled: true }),
      { target },
    )
    expect(kept(report)).toMatchObject({
      'filing-before-foreign-application': 'unknown',
      'result-before-foreign-application': 'no',
    })
    expect(report.reason?.message.en).toContain('it has been filed already')
    expect(report.reason?.options).toEqual(['--filed DATE'])
  })

  it('planned forward without a target cites Article 7 and has its gates', () => {
    const report = planned(matterOf({ ...listing, listingApplicationSubmitted: false }), {
      filed: '2026-11-27',
    })
    expect(report.about).toBe('listing')
    expect(report.milestones[0]).toMatchObject({ id: 'application-submitted', article: 'art.7' })
    expect(report.gates.map(({ id }) => id)).toEqual([
      'filing-before-foreign-application',
      'result-before-foreign-application',
      'securities-regulator',
      'standstill',
    ])
    expect(report.inTime).toBeUndefined()
  })

  it('planned forward is never called in time while the day of the application is open', () => {
    const matter = matterOf({ ...listing, listingApplicationSubmitted: false })
    expect(planned(matter, { filed: '2026-11-27', target }).inTime).toBe('unknown')
    // Too late for the listing itself is too late for any application before it.
    expect(planned(matter, { filed: '2027-06-01', target }).inTime).toBe('no')
  })

  it('in Hong Kong has the securities regulator’s order, not that of Article 7', () => {
    const report = planned(matterOf({ ...listing, listingPlace: 'hongKong' }), { target })
    expect(report.gates.map(({ id }) => id)).toEqual(['securities-regulator', 'standstill'])
  })

  it('applied for before there was a duty to file is not reproached: what is left is the listing', () => {
    const on = '2022-09-16'
    const target = { on: '2023-01-31', for: 'listing' } as const
    const facts = { ...listing, listingApplicationSubmitted: true }
    const older = planned(matterOf({ ...facts, listingApplicationDay: '2022-02-14' }, on), {
      asOf: on,
      target,
    })
    expect(kept(older)).toEqual({ 'result-before-listing': 'unknown', standstill: 'unknown' })
    expect(older.latestSafeFilingDay).not.toBeNull()
    hasNoLatestDay(
      planned(matterOf({ ...facts, listingApplicationDay: '2022-02-15' }, on), { asOf: on, target }),
    )
  })

  it('whose application day is too early is told to move that day, in both languages: the listing may have time left', () => {
    const matter = matterOf({ ...listing, listingApplicationSubmitted: false })
    for (const assume of [{ applicationDate: '2026-12-15' }, { applicationWorkingDays: 150 }] as const) {
      const { reason } = planned(matter, { target, assume })
      expect(reason?.code).toBe('past')
      expect(reason?.remedy.en).toMatch(/^Move the day of the listing application/)
      expect(reason?.remedy.zh).toMatch(/^请推迟提出上市申请之日/)
    }
    // Of an application that is older than the duty what is left is the listing.
    const on = '2022-09-16'
    const facts = { ...listing, listingApplicationSubmitted: true, listingApplicationDay: '2022-02-14' }
    const { reason } = planned(matterOf(facts, on), {
      asOf: on,
      target: { on: '2022-10-10', for: 'listing' },
    })
    expect([reason?.code, reason?.remedy.zh]).toEqual(['past', expect.stringMatching(/^请推迟目标日期/)])
  })

  it('whose application day the matter gives is planned back from that day', () => {
    const facts = { ...listing, listingApplicationSubmitted: false, listingApplicationDay: '2027-03-31' }
    const known = planned(matterOf(facts), { target })
    const assumed = planned(matterOf({ ...listing, listingApplicationSubmitted: false }), {
      target,
      assume: { applicationDate: '2027-03-31' },
    })
    expect(known.latestSafeFilingDay).not.toBeNull()
    expect(known.latestSafeFilingDay).toEqual(assumed.latestSafeFilingDay)
  })
})

describe('a plan', () => {
  const target = { on: '2027-03-15', for: 'closing' } as const

  it.each(['applicationFiled', 'underCybersecurityReview'])(
    'back from a target has no filing day where the answers say %s: it is planned forward',
    (fact) => {
      const filed = matterOf({ ...purchase, contractSigned: false, [fact]: true })
      const report = planned(filed, { target })
      hasNoLatestDay(report)
      expect(report.reason?.code).toBe('already-filed')
      expect(report.reason?.options).toEqual(['--filed DATE'])
      expect(report.milestones).toEqual([])
      expect(planned(filed, { filed: '2026-11-02', target }).reason).toBeUndefined()
    },
  )

  it('looked at on a day off files on the next working day, and is judged by it', () => {
    const unsigned = matterOf({ ...purchase, contractSigned: false })
    const on = { on: '2027-03-15', for: 'signing' } as const
    const assume = { complex: true, remediationDays: 0 }
    // The latest filing day of this road is a Friday; the day looked at the Saturday after it.
    const latest = planned(unsigned, { target: on, assume }).latestSafeFilingDay
    expect(latest?.latest).toBe('2026-11-27')
    const report = planned(unsigned, { asOf: '2026-11-28', target: on, assume })
    expect(report.latestSafeFilingDay).toBeNull()
    expect(report.filed).toBe('2026-11-30')
    const own = report.roads.find(({ assumed }) => assumed)!
    expect(own.filed).toBe('2026-11-30')
    expect(own.result!.latest >= on.on).toBe(true)
    expect(report.reason).toMatchObject({ code: 'past', workingDaysLate: 1 })
    expect(report.reason?.message.en).toContain('the next working day is 30 Nov 2026, 1 working day later')
    for (const { filed } of report.roads) expect(filed === '2026-11-28').toBe(false)
  })

  it('of a closing waits for the result: a condition in the contract does not put the closing before it', () => {
    const unsigned = matterOf({ ...purchase, contractSigned: false })
    const day = (assume: PlanRequest['assume']) =>
      planned(unsigned, { target, assume: assume! }).latestSafeFilingDay
    const plain = day({})
    expect(day({ contract: 'conditional-in-effect' })).toEqual(plain)
    expect(day({ contract: 'conditional-in-effect', conditionMetBy: '2027-12-31' })).toEqual(plain)
    expect(
      day({ contract: 'conditional-in-effect', conditionMetBy: '2027-03-01' })!.latest < plain!.latest,
    ).toBe(true)
  })

  it('for a product that did not pass a review has no latest filing day; for one under review it says so', () => {
    const of = (outcome: 'notPassed' | 'underReview') =>
      planned(matterOf({ ...purchase, contractSigned: false, productReviewOutcome: outcome }), {
        target: { on: '2027-06-30', for: 'signing' },
      })
    hasNoLatestDay(of('notPassed'))
    expect(of('notPassed').reason?.cite).toEqual(['cybersecurity-law/art.37', 'cybersecurity-law/art.67'])
    expect(of('underReview').notes.map(({ code }) => code)).toContain('product-under-review')
  })

  it('says that a filing day is no working day', () => {
    const codes = (filed: '2026-10-03' | '2026-10-10') =>
      planned(matterOf(purchase), { filed }).notes.map(({ code }) => code)
    expect(codes('2026-10-03')).toContain('filed-on-a-day-off')
    // A Saturday that is worked.
    expect(codes('2026-10-10')).not.toContain('filed-on-a-day-off')
  })

  it('under Order No. 6 cites no Article 7 of another order for a listing', () => {
    const report = planned(matterOf(listing, '2021-06-01'), {
      asOf: '2021-06-01',
      target: { on: '2021-12-31', for: 'listing' },
    })
    expect(report.reason).toMatchObject({ code: 'gate-day-unknown', cite: [] })
  })
})

describe('real disclosures', () => {
  const read = (facts: string, on: string): Matter => {
    const matter = readMatter(`on: ${on}\nfacts:\n${facts}`, on)
    if (!matter.ok) throw new Error(matter.refusal.faults.map(({ message }) => message.en).join('\n'))
    return matter.value
  }
  const FACTS =
    '  isNetworkPlatformOperator: true\n  usersWithPersonalInformation: { moreThan: 1000000 }\n  seeksListing: true\n  listingPlace: foreign\n'

  it('a secondary listing on 20 May 2022, filed on 6 May: only a notice that no review is needed comes in time, a day before', () => {
    const matter = read(`${FACTS}  listingRoute: secondaryListing\n`, '2022-05-06')
    const report = planned(matter, {
      asOf: '2022-05-06',
      filed: '2022-05-06',
      target: { on: '2022-05-20', for: 'listing' },
      assume: { applicationDate: '2022-05-20' },
    })
    const ends = report.scenarios.map(({ id, plan }) => [id, plan.inTime])
    // 7 May 2022, a Saturday, was worked: 7, 9 to 13, 16 to 19 May are ten working days.
    expect(report.scenarios[0]?.plan.milestones.find(({ id }) => id === 'no-review-needed')?.latest).toBe(
      '2022-05-19',
    )
    expect(ends).toEqual([
      ['no-review-needed', 'yes'],
      ['preliminary-review', 'no'],
      ['complex', 'no'],
      ['one-supplement', 'no'],
      ['special-review', 'no'],
      ['complex-special-review', 'no'],
    ])
    // As it was: the application had gone out before.
    const applied = read(
      `${FACTS}  listingRoute: secondaryListing\n  listingApplicationSubmitted: true\n`,
      '2022-05-06',
    )
    const real = planned(applied, { asOf: '2022-05-06', target: { on: '2022-05-20', for: 'listing' } })
    hasNoLatestDay(real)
    expect(real.reason?.remedy.en).toContain('before 15 February 2022')
    // The securities regulator’s measures came a year later: their order is not held against it.
    expect(real.gates.map(({ id }) => id)).not.toContain('securities-regulator')
  })

  it('a draft submitted on 6 March 2024: file by 20 February for a notice that no review is needed', () => {
    const matter = read(`${FACTS}  listingRoute: ipo\n  listingApplicationSubmitted: false\n`, '2024-02-01')
    const report = planned(matter, {
      asOf: '2024-02-01',
      target: { on: '2025-04-17', for: 'listing' },
      assume: { applicationDate: '2024-03-06' },
    })
    const [none, plain] = report.scenarios
    // 21 to 23 and 26 to 29 February, 1, 4 and 5 March: ten working days.
    expect(none?.plan.latestSafeFilingDay).toEqual({
      earliest: '2024-02-20',
      latest: '2024-02-20',
      firm: true,
    })
    expect(plain?.plan.reason?.code).toBe('past')
  })
})
