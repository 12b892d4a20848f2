import { describe, expect, it } from 'vitest'
import { publishedCalendar } from '#clock'
import { assumptionNames, assumptionTable, checkAssumptions, meaningOf } from '#contract'
import { planCsv } from '#documents'
import { checkMatter, type Matter, type MatterGiven } from '#screening'
import {
  type Plan,
  type PlanReport,
  type PlanRequest,
  planMatter,
  proveMilestone,
  readPlanFile,
} from './index.ts'

function matterOf(facts: MatterGiven['facts']): Matter {
  const checked = checkMatter({ facts }, '2026-03-02')
  if (!checked.ok) throw new Error(checked.refusal.faults.map(({ message }) => message.en).join('\n'))
  return checked.value
}
const purchase = matterOf({
  isCiiOperator: true,
  procuresNetworkProductsOrServices: true,
  productKinds: ['cloudServices'],
  affectsOrMayAffectNationalSecurity: { value: true, by: 'security committee' },
  contractSigned: false,
  applicationFiled: false,
})

function planned(request: Partial<PlanRequest>, matter: Matter = purchase): PlanReport {
  const report = planMatter(matter, { asOf: '2026-03-02', ...request })
  if (!report.ok) throw new Error(report.refusal.message.en)
  return report.value
}
const signing = { on: '2026-09-30', for: 'signing' } as const
const at = (plan: Plan, id: string) => plan.milestones.find((each) => each.id === id)
const latest = (plan: Plan, id: string) => at(plan, id)?.latest
const codes = (plan: Plan) => plan.notes.map(({ code }) => code)

describe('the three days of a milestone', () => {
  it('are kept apart: the law sets no lower bound, a sum of periods, and no period for the notice after the replies', () => {
    const { milestones } = planned({ filed: '2026-03-02' })
    const days = milestones.map(({ id, earliest, latest: last, unbounded }) => [
      id,
      earliest,
      last,
      unbounded.length,
    ])
    expect(days).toEqual([
      ['application-submitted', '2026-03-02', '2026-03-02', 0],
      ['materials-conform', '2026-03-02', '2026-03-02', 0],
      ['review-required', '2026-03-02', '2026-03-16', 0],
      ['recommendation-sent', '2026-03-02', '2026-04-28', 0],
      ['reply-received', '2026-03-02', '2026-05-21', 0],
      ['concluded', '2026-03-02', '2026-05-21', 1],
    ])
  })

  it('have no latest at all where an extension without a day is assumed', () => {
    const plan = planned({
      filed: '2026-03-02',
      assume: { specialReview: true, specialReviewExtensionDays: 'no-cap' },
    })
    expect(latest(plan, 'special-review-notified')).toBe('2026-05-21')
    expect(latest(plan, 'concluded')).toBeNull()
    expect(at(plan, 'concluded')?.unbounded.map(({ code }) => code)).toEqual([
      'notice-after-replies',
      'special-review-generally',
      'extension-without-cap',
    ])
  })

  it('move by the user’s own estimates, which are said to be such', () => {
    const plan = planned({ filed: '2026-03-02', assume: { completionWorkingDays: 5, noticeWorkingDays: 3 } })
    // Conforming five working days later, on 9 March; three more before the notice: 28 May and 2 June.
    expect(at(plan, 'materials-conform')).toMatchObject({ latest: '2026-03-09', basis: 'estimate' })
    expect(latest(plan, 'reply-received')).toBe('2026-05-28')
    expect(at(plan, 'concluded')).toMatchObject({
      latest: '2026-06-02',
      earliest: '2026-03-12',
      basis: 'estimate',
    })
    expect(codes(plan)).not.toContain('materials-conform-at-once')
  })

  it('are proved by the clock, day by day, from the first day of the period', () => {
    const plan = planned({ filed: '2026-03-02', assume: { supplementRounds: 1, supplementWorkingDays: 10 } })
    const sent = at(plan, 'recommendation-sent')!
    expect(sent.count).toMatchObject({
      from: '2026-03-16',
      workingDays: 30,
      pauses: [{ from: '2026-03-17', to: '2026-03-31' }],
    })
    const proof = proveMilestone(sent, { calendar: publishedCalendar })!
    expect(proof.result).toMatchObject({ due: sent.latest, firm: true })
    expect(proof.days.filter(({ kind }) => kind === 'counted')).toHaveLength(30)
  })
})

describe('readings', () => {
  const conclusion = (readings: PlanRequest['readings'], assume: PlanRequest['assume'] = {}) =>
    latest(planned({ filed: '2026-03-02', readings: readings!, assume }), 'concluded')

  it('7: inside, the replies cost no days of their own', () => {
    // 10 + 30 working days: 16 March and 28 April.
    expect(conclusion({ 'written-replies': 'inside' })).toBe('2026-04-28')
    expect(conclusion({}, { replies: 'inside' })).toBe('2026-04-28')
  })

  it('7 and its assumption are the same: a contradiction is refused', () => {
    const request = { asOf: '2026-03-02', filed: '2026-03-02' } as const
    const report = planMatter(purchase, {
      ...request,
      assume: { replies: 'after' },
      readings: { 'written-replies': 'inside' },
    })
    expect(report.ok).toBe(false)
  })

  it('8: from the end of the replies, days until the notice are not added', () => {
    const assume = { specialReview: true, noticeWorkingDays: 3 } as const
    // 90 working days from 21 May end on 24 September; from the notice three working days later on 30 September.
    expect(conclusion({ 'special-review-from': 'end-of-replies' }, assume)).toBe('2026-09-24')
    expect(conclusion({}, assume)).toBe('2026-09-30')
  })

  it('9: counted, every period is a day shorter', () => {
    // 10 from 2 March: 13 March. 30 from 13 March: 23 April. 15 from 23 April: 18 May.
    expect(conclusion({ 'first-day': 'counted' })).toBe('2026-05-18')
  })

  it('10: a boundary day that counts brings the end a day forward', () => {
    const assume = { supplementRounds: 1, supplementWorkingDays: 10 } as const
    expect(conclusion({}, assume)).toBe('2026-06-05')
    expect(conclusion({ 'supplement-boundary': 'request-counts' }, assume)).toBe('2026-06-04')
    expect(conclusion({ 'supplement-boundary': 'receipt-counts' }, assume)).toBe('2026-06-04')
  })

  it('19: materials supplemented before the review stop the first ten days, or do not', () => {
    const assume = { reviewNeeded: false, supplementRounds: 1, supplementWorkingDays: 5 } as const
    const decided = (readings: PlanRequest['readings']) =>
      planned({ filed: '2026-03-02', assume, readings: readings! })
    // Requested on 3 March, received on 10 March: six working days that do not count.
    expect(latest(decided({}), 'no-review-needed')).toBe('2026-03-24')
    const running = decided({ 'supplement-pauses': 'review-only' })
    expect(latest(running, 'no-review-needed')).toBe('2026-03-16')
    expect(codes(running)).toContain('supplement-does-not-stop-the-clock')
  })

  it('11: a review started by a member unit is not forecast; the periods are laid out only under the other position', () => {
    const assume = { startedBy: 'member' } as const
    const plan = planned({ filed: '2026-03-02', assume })
    expect(plan.milestones).toEqual([])
    expect(plan.reason?.code).toBe('started-by-member')
    expect(plan.history?.map(({ workingDays }) => workingDays)).toEqual([263, 385, 246, 246, 300, 33])
    const laid = planned({ filed: '2026-03-02', assume, readings: { 'started-by-member': 'periods-apply' } })
    // 30 from 2 March: 14 April. 15 more: 8 May.
    expect(latest(laid, 'recommendation-sent')).toBe('2026-04-14')
    expect(latest(laid, 'concluded')).toBe('2026-05-08')
  })
})

describe('a target', () => {
  it('has a day for a special review beside it, that of the scenario, even where no review is assumed', () => {
    const special = planned({ target: signing, assume: { specialReview: true } }).latestSafeFilingDay
    expect(special).toMatchObject({ latest: '2026-03-04' })
    expect(planned({ target: signing }).ifSpecialReview).toEqual(special)
    expect(planned({ target: signing, assume: { reviewNeeded: false } }).ifSpecialReview).toEqual(special)
    expect(planned({ target: signing, asOf: '2026-05-04' }).ifSpecialReview).toBeNull()
    expect(planned({ target: signing, assume: { specialReview: true } }).ifSpecialReview).toBeUndefined()
  })

  it('waits for the result, or, with a conditional contract, for the day the condition must be met', () => {
    const open = planned({ target: signing, assume: { contract: 'conditional-in-effect' } })
    expect(open.latestSafeFilingDay).toBeNull()
    expect(open.reason?.code).toBe('conditional-contract')
    const until = planned({
      target: { on: '2026-08-03', for: 'signing' },
      assume: { contract: 'conditional-in-performance', conditionMetBy: '2026-09-30' },
    })
    expect(until.latestSafeFilingDay?.latest).toBe('2026-07-14')
    expect(until.gates.map(({ id }) => id)).toContain('contract-conditional-in-performance')
    expect(open.gates.map(({ id }) => id)).toContain('contract-conditional-in-effect')
  })

  it('that has passed says how late it is and starts from the day it is looked at', () => {
    const plan = planned({ target: { on: '2026-04-01', for: 'signing' } })
    expect(plan.latestSafeFilingDay).toBeNull()
    // 55 working days before 1 April 2026, counted to 31 March: 22 in March, 16 in February, 17 in January, the
    // first of them the 8th: filed on 7 January; late by 17 + 16 + 1.
    expect(plan.reason).toMatchObject({
      code: 'past',
      wouldHaveBeen: { latest: '2026-01-07' },
      workingDaysLate: 34,
    })
    expect(plan.filed).toBe('2026-03-02')
  })

  it('beyond the calendar has no latest safe filing day: none is given decades too early', () => {
    for (const on of ['2080-12-26', '2081-06-30', '2099-01-01'] as const) {
      const plan = planned({ target: { on, for: 'signing' } })
      expect(plan.latestSafeFilingDay).toBeNull()
      expect(plan.reason?.code).toBe('beyond-calendar')
    }
    expect(planned({ target: { on: '2080-12-25', for: 'signing' } }).latestSafeFilingDay).not.toBeNull()
  })

  it('has its gates in order, each with its source and whether the matter keeps it', () => {
    const ids = (kind: NonNullable<PlanRequest['target']>['for'], matter?: Matter) =>
      planned({ target: { on: '2026-09-30', for: kind } }, matter).gates.map(({ id }) => id)
    const ofPurchase = [
      'assessment-before-signing',
      'signing-after-result',
      'use-after-passing',
      'standstill',
    ]
    for (const kind of ['signing', 'deployment', 'closing', 'launch'] as const)
      expect([kind, ids(kind)]).toEqual([kind, ofPurchase])
    expect(ids('launch', matterOf({}))).toEqual(['standstill'])
    expect(ids('listing')).toEqual([
      'filing-before-foreign-application',
      'result-before-foreign-application',
      'securities-regulator',
      'standstill',
    ])
    const signed = matterOf({ contractSigned: true, contractConditionalOnReview: false })
    const gate = planned({ target: signing }, signed).gates.find(({ id }) => id === 'signing-after-result')
    expect(gate).toMatchObject({ kept: 'no', cite: ['art.5.1'], source: { grade: 'B' } })
  })

  it('cites the Cybersecurity Law by the day of use: Arts. 35 and 65 to the end of 2025, 37 and 67 from 2026', () => {
    const cite = (on: '2025-12-31' | '2026-01-01') =>
      planned({ asOf: '2025-03-03', target: { on, for: 'deployment' } }).gates.find(
        ({ id }) => id === 'use-after-passing',
      )!.cite
    expect(cite('2025-12-31')).toEqual(['cybersecurity-law/art.35', 'cybersecurity-law/art.65'])
    expect(cite('2026-01-01')).toEqual(['cybersecurity-law/art.37', 'cybersecurity-law/art.67'])
  })

  it('is planned by the version in force on the filing day: 45 days of special review under Order No. 6', () => {
    const plan = planned({ asOf: '2020-07-01', filed: '2021-03-01', assume: { specialReview: true } })
    expect(plan.regulation).toBe('order-6')
    expect(at(plan, 'concluded')).toMatchObject({
      article: 'art.13',
      period: { workingDays: 45 },
      wayWorkingDays: 100,
    })
    expect(at(plan, 'materials-conform')).toBeUndefined()
    const early = planMatter(purchase, { asOf: '2019-06-03', target: signing })
    expect(early).toMatchObject({ ok: false, refusal: { code: 'not-in-force' } })
  })

  it('without a filing duty is still planned, as if it must be filed', () => {
    const none = matterOf({ isCiiOperator: false, isNetworkPlatformOperator: false, seeksListing: false })
    expect(planned({ target: signing }, none).screening.filing).not.toBe('met')
    expect(planned({ target: signing }, none).latestSafeFilingDay?.latest).toBe('2026-07-14')
    expect(planned({ target: signing }).screening.filing).toBe('met')
  })
})

describe('what people give', () => {
  it('names every fault in assumptions at once, with what was expected', () => {
    const { faults } = checkAssumptions({
      complx: true,
      remediationDays: -1,
      supplementRounds: 2,
      conditionMetBy: '2026-02-30',
      specialReviewExtensionDays: 5,
    })
    expect(faults.map(({ name }) => name)).toEqual([
      'complx',
      'remediationDays',
      'conditionMetBy',
      'supplementRounds',
      'specialReviewExtensionDays',
    ])
    expect(faults[0]?.expected.en).toBe('did you mean complex?')
  })

  it('means what help says of it: every value that is no number has words of its own', () => {
    for (const name of assumptionNames) {
      const { kind, values = [], meanings = {} } = assumptionTable[name]
      const closed = kind === 'yes-no' ? ['true', 'false'] : values
      expect([name, Object.keys(meanings)]).toEqual([name, closed])
    }
    expect(meaningOf('reviewNeeded', 'false').en).toContain('no review is needed')
    expect(meaningOf('reviewNeeded', false).zh).toContain('无需审查')
    expect(meaningOf('replies', 'inside').en).toContain('lies inside')
    const said = JSON.stringify([assumptionTable, planned({ target: signing }).notes])
    expect(said).not.toMatch(/reading \d|解释口径\d/)
  })

  it('has a place in a plan file for every fault', () => {
    const text =
      'asOf: 2026-02-30\nscenarios:\n  - name: A\n    assume: { complex: maybe }\n  - assume: { replies: insde }\nexpct: {}\n'
    const read = readPlanFile(text)
    expect(read.ok).toBe(false)
    if (read.ok) return
    const places = read.refusal.faults.map(({ line, pointer }) => [line, pointer])
    expect(places).toEqual([
      [1, '/asOf'],
      [4, '/scenarios/0/assume/complex'],
      [5, '/scenarios/1'],
      [5, '/scenarios/1/assume/replies'],
      [6, '/expct'],
    ])
  })

  it('never runs as a formula in a spreadsheet', () => {
    const scenarios = [{ id: 'x', name: { en: '=cmd()', zh: '=cmd()' }, assume: {}, readings: {} }]
    const csv = planCsv(planned({ target: signing, scenarios }))
    expect(csv).toContain("\r\n'=cmd(),'=cmd(),application-submitted,")
    expect(csv).not.toMatch(/(^|,)=/m)
  })
})
