import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '#clock'
import { type PlanReport, planMatter, readPlanFile, unmetBy } from '#plans'
import { readMatter } from '#screening'

const FOLDER = 'examples/plans'
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.plan.yaml'))

function shipped(file: string): {
  readonly report: PlanReport
  readonly unmet: readonly string[]
  readonly asked: number
} {
  const read = readPlanFile(readFileSync(`${FOLDER}/${file}`, 'utf8'))
  if (!read.ok)
    throw new Error(read.refusal.faults.map(({ line, message }) => `${line}: ${message.en}`).join('\n'))
  const { asOf, target, for: kind, filed, assume, readings, scenarios, expect: expected } = read.value
  const matter = readMatter(readFileSync(`${FOLDER}/${file.split('.')[0]}.matter.yaml`, 'utf8'), asOf!)
  if (!matter.ok) throw new Error(matter.refusal.message.en)
  const planned = planMatter(matter.value, {
    asOf: asOf!,
    ...(target ? { target: { on: target, for: kind! } } : {}),
    ...(filed ? { filed } : {}),
    assume,
    readings,
    scenarios,
  })
  if (!planned.ok) throw new Error(planned.refusal.message.en)
  const report = planned.value
  const own = expected ? unmetBy(report, expected) : []
  const ofScenarios = scenarios.flatMap(({ expect: of }, at) =>
    of ? unmetBy(report.scenarios[at]!.plan, of) : [],
  )
  return {
    report,
    unmet: [...own, ...ofScenarios].map(
      ({ field, expected: said, found }) => `${field}: ${said}, found ${found}`,
    ),
    asked: scenarios.filter((each) => each.expect).length + (expected ? 1 : 0),
  }
}

describe('the plans that ship', () => {
  it.each(files)('%s comes to what it expects, scenario by scenario', (file) => {
    const { unmet, asked } = shipped(file)
    expect(asked).toBeGreaterThanOrEqual(3)
    expect(unmet).toEqual([])
  })

  it('are a purchase and a listing, backward and forward', () => {
    expect(files).toEqual([
      'cloud-purchase.backward.plan.yaml',
      'cloud-purchase.forward.plan.yaml',
      'listing.backward.plan.yaml',
      'listing.forward.plan.yaml',
    ])
  })
})

/**
 * Counted by hand from the notice for 2026: off are 15 to 23 February, 4 to 6 April, 1 to 5 May, 19 to 21 June, 25 to 27
 * September and 1 to 7 October; worked are the weekend days 14 and 28 February, 9 May, 20 September and 10 October.
 * Working days by month: March 22, April 21, May 19, June 21, July 23, August 21, September 22 (21 to the 29th),
 * October 18, November 21.
 */
describe('a cloud purchase to be signed on 30 September 2026, as seen on 2 March 2026', () => {
  const { report } = shipped('cloud-purchase.backward.plan.yaml')
  const safe = (name: string) =>
    report.scenarios.find((scenario) => scenario.name.en === name)!.plan.latestSafeFilingDay

  it('must be filed by 14 July where the review stays preliminary', () => {
    // 55 days end on 29 September: 21 in September, 21 in August, 13 in July (23, less the 10 from 1 to 14 July).
    expect(report.latestSafeFilingDay).toEqual({ earliest: '2026-07-14', latest: '2026-07-14', firm: true })
  })

  it('must be filed by 4 March where opinions differ: two working days are left', () => {
    // 145 days: 21 + 21 + 23 (July) + 21 (June) + 19 (May) + 21 (April) = 126; 19 more in March leave 2, 3 and 4 out.
    expect(safe('Special review')).toEqual({ earliest: '2026-03-04', latest: '2026-03-04', firm: true })
  })

  it('is too late by thirteen working days for the longest road', () => {
    // 160: 126 + 22 (March) = 148; 12 more in February: 28, 27, 26, 25, 24, 14, 13, 12, 11, 10, 9, 6. Filed on the 5th.
    const { reason } = report.scenarios.find(
      ({ name: { en } }) => en === 'Special review after a complex one',
    )!.plan
    expect(reason?.wouldHaveBeen?.latest).toBe('2026-02-05')
    // Those twelve and 2 March.
    expect(reason?.workingDaysLate).toBe(13)
  })

  it('has forty working days of preparation begun by 18 May', () => {
    // To 14 July: 10 in July, 21 in June, 9 in May: 29, 28, 27, 26, 25, 22, 21, 20, 19.
    expect(report.latestDayToBegin).toEqual({ earliest: '2026-05-18', latest: '2026-05-18', firm: true })
  })
})

describe('a listing on 30 June 2027, as seen on 2 March 2026', () => {
  it('has no last day while the day of the application is not known: only days under named estimates', () => {
    const { report } = shipped('listing.backward.plan.yaml')
    expect(report.latestSafeFilingDay).toBeNull()
    expect(report.reason?.code).toBe('gate-day-unknown')
    expect(report.estimates.map(({ assume }) => assume)).toEqual([
      { applicationWorkingDays: 60 },
      { applicationWorkingDays: 120 },
    ])
  })

  it('would have a provisional last day were it the listing that waited, around the one of the statutory holidays alone', () => {
    // No notice for 2027 yet. Weekdays from 9 April to 29 June 2027: 16 + 21 + 21 = 58, less three statutory days off
    // (two for Labour Day, one for Dragon Boat): 55, so 8 April. A notice could make 10 April, a Saturday, a working day.
    const matter = readMatter('facts: {}', '2026-03-02')
    if (!matter.ok) throw new Error('the empty matter')
    const planned = planMatter(matter.value, {
      asOf: '2026-03-02',
      target: { on: '2027-06-30', for: 'other' },
    })
    if (!planned.ok) throw new Error(planned.refusal.message.en)
    const report = planned.value
    expect(report.latestSafeFilingDay).toEqual({ earliest: '2027-04-08', latest: '2027-04-10', firm: false })
    expect(report.assuming?.en).toContain('2027')
  })

  it('filed on 1 September 2026 has its result by 23 November', () => {
    // 10: to 15 September. 30: 16 to 18, 20 to 24 and 28 to 30 September (11), 8 to 10, 12 to 16, 19 to 23 and 26 to 30
    // October (18), 2 November. 15: 3 to 6, 9 to 13, 16 to 20 and 23 November.
    const { report } = shipped('listing.forward.plan.yaml')
    const latest = (id: string): CivilDate | null | undefined =>
      report.milestones.find((each) => each.id === id)?.latest
    expect(latest('review-required')).toBe('2026-09-15')
    expect(latest('recommendation-sent')).toBe('2026-11-02')
    expect(latest('concluded')).toBe('2026-11-23')
  })
})
