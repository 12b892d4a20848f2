import { describe, expect, it } from 'vitest'
import { isWorkingDay, publishedCalendar } from '#clock'
import { shippedPlans } from '../../../test/shipped-plans.ts'
import { barsOf, scenarioBars } from './bars.ts'
import { daysOff, monthsIn } from './days.ts'
import { planPicture } from './picture.ts'

describe('the days of a picture', () => {
  it('shade just the days that are no working days', () => {
    const stretches = daysOff(publishedCalendar, '2026-01-01', '2026-12-25')
    for (let at = 0; at < 359; at += 1) {
      const date = new Date(Date.UTC(2026, 0, 1 + at))
        .toISOString()
        .slice(0, 10) as `${number}-${number}-${number}`
      const shaded = stretches.some(({ from, to }) => from <= date && date <= to)
      expect([date, shaded]).toEqual([date, isWorkingDay(date) === false])
    }
  })

  it('name every month', () => {
    expect(monthsIn('2026-11-21', '2027-02-01')).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ])
  })
})

describe.each(shippedPlans)('the picture of %s', (_name, title, plan) => {
  it('has a bar for each milestone and for each scenario, ranges as ranges, the open ones open', () => {
    const own = plan.milestones.filter(({ id }) => id !== 'target' && id !== 'gate')
    const bars = barsOf(plan)
    expect(bars.map(({ name }) => name)).toEqual(own.map(({ name }) => name))
    expect(bars.map(({ open }) => open)).toEqual(own.map(({ unbounded }) => unbounded.length > 0))
    for (const [at, { statutory, firm }] of own.entries()) {
      if (statutory && !firm)
        expect(bars[at]!.end).toMatchObject({ earliest: statutory.earliest, latest: statutory.latest })
    }
    const scenarios = scenarioBars(plan)
    expect(scenarios).toHaveLength(plan.scenarios.length)
    const svg = planPicture({ plan, title, spoken: 'en' })
    expect(svg.match(/class="beyond"/g) ?? []).toHaveLength(
      [...bars, ...scenarios].filter(({ open }) => open).length,
    )
  })

  it('says the latest filing day, or why there is none, and the target', () => {
    const svg = planPicture({ plan, title, spoken: 'zh' }).replaceAll(/<\/text>\s*<text[^>]*>/g, '')
    if (plan.latestSafeFilingDay) expect(svg).toContain('最迟申报日（按所列假设）')
    if (plan.reason) expect(svg).toContain(plan.reason.message.zh)
    if (plan.target) expect(svg).toMatch(/class="mark fault"/)
  })
})
