import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate } from '#clock'
import { headlineRows, planCsv, planEvents } from '#documents'
import { checkMatter } from '#screening'
import { runs } from '../../test/runs.ts'
import { barsOf, scenarioBars } from '../drawings/timeline/bars.ts'
import { type PlanReport, type PlanRequest, planMatter } from './index.ts'

const checked = checkMatter({ facts: {} }, '2026-03-02')
if (!checked.ok) throw new Error('the empty matter')
const matter = checked.value

function planned(request: PlanRequest): PlanReport {
  const plan = planMatter(matter, { scenarios: [], ...request })
  if (!plan.ok) throw new Error(plan.refusal.message.en)
  return plan.value
}
const signing = { on: '2026-09-30', for: 'signing' } as const
const seen = { asOf: '2026-03-02' } as const
const road = ({ roads }: PlanReport, id: string) => roads.find((each) => each.id === id)

describe('the headline', () => {
  it('sets the plain road, the extension, one supplement and special review side by side', () => {
    const { roads } = planned({ ...seen, target: signing })
    expect(roads.map(({ id, assumed, latestSafeFilingDay: day }) => [id, assumed, day?.latest])).toEqual([
      ['plain', true, '2026-07-14'],
      ['extended', false, '2026-06-23'],
      // 55 and 11 working days: the day of the request and the ten to the receipt are not counted.
      ['supplement', false, '2026-06-29'],
      ['special-review', false, '2026-03-04'],
    ])
    expect(roads.find(({ id }) => id === 'supplement')?.name.en).toContain('10 working days (an example)')
  })

  it('names a supplement by the user’s own estimate, and the road assumed stands once', () => {
    const assume = { supplementRounds: 2, supplementWorkingDays: 15 }
    const { roads, latestSafeFilingDay } = planned({ ...seen, target: signing, assume })
    const own = roads.filter(({ assumed }) => assumed)
    expect(own).toHaveLength(1)
    expect(own[0]?.name.zh).toContain('2次补充材料各15个工作日（自行估计）')
    expect(own[0]?.latestSafeFilingDay).toEqual(latestSafeFilingDay)
    const extended = roads.find(({ id }) => id === 'extended')
    expect(extended?.name.en).toBe(
      'Preliminary review extended, with 2 supplements of 15 working days each (your estimate)',
    )
  })

  it('is in time only where the extended preliminary review ends in time too', () => {
    // Filed on 2 March the preliminary review ends on 21 May, extended on 11 June.
    const at = (on: CivilDate) =>
      planned({ ...seen, filed: '2026-03-02', target: { on, for: 'signing' } }).inTime
    expect([at('2026-05-21'), at('2026-05-22'), at('2026-06-11'), at('2026-06-12')]).toEqual([
      'no',
      'unless-extended',
      'unless-extended',
      'yes',
    ])
  })

  it('marks a provisional day wherever it stands, also one that is the same under every notice', () => {
    const plan = planned({ asOf: '2026-11-27', target: { on: '2027-03-15', for: 'signing' } })
    // Weekdays less the statutory holidays of early 2027, and no notice moves one in between.
    expect(plan.latestSafeFilingDay).toEqual({ earliest: '2026-12-18', latest: '2026-12-18', firm: false })
    const said = [
      ...headlineRows(plan.roads, 'backward').map(({ text }) => text.zh),
      ...[...barsOf(plan), ...scenarioBars(plan)].flatMap(({ about }) => about.map(({ zh }) => zh)),
    ].join('\n')
    for (const each of said.match(/2027年\d+月\d+日(?!至)(?:（暂定）)?/g) ?? [])
      expect(each).toContain('暂定')
    expect(said).toContain('2026年12月18日（暂定）')
    const table = planCsv(plan).split('\r\n')
    expect(table[1]).toContain(',2026-12-18,2026-12-18,false,')
  })

  it('has each of its days in the calendar file', () => {
    const events = planEvents(planned({ ...seen, target: signing }))
    expect(events.slice(0, 4).map(({ id, from, to }) => [id, from, to])).toEqual([
      ['latest-safe-filing-day', '2026-07-14', '2026-07-14'],
      ['latest-filing-day-extended', '2026-06-23', '2026-06-23'],
      ['latest-filing-day-supplement', '2026-06-29', '2026-06-29'],
      ['latest-filing-day-special-review', '2026-03-04', '2026-03-04'],
    ])
    for (const { text, title } of events.slice(0, 4)) {
      expect(title.zh).toContain('按所列假设')
      expect(text.en).toContain('Preliminary review extended: 23')
    }
  })

  it('with a day implies that the extended review has one too, no later, or is named as having none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2022-06-01', days)),
        fc.integer({ min: 0, max: 200 }),
        fc.record({
          supplementRounds: fc.integer({ min: 0, max: 2 }),
          supplementWorkingDays: fc.integer({ min: 0, max: 15 }),
          specialReview: fc.boolean(),
          remediationDays: fc.constantFrom(null, 5),
        }),
        (on, before, assume) => {
          const plan = planned({ asOf: addDays(on, -before), target: { on, for: 'other' }, assume })
          const { latestSafeFilingDay: day } = plan
          if (!day) return
          const extended = road(plan, 'extended')!
          if (extended.latestSafeFilingDay)
            expect(extended.latestSafeFilingDay.latest <= day.latest).toBe(true)
          else expect(extended.reason?.code).toBe('past')
          const filed = planned({
            asOf: day.earliest,
            filed: day.earliest,
            target: { on, for: 'other' },
            assume,
          })
          expect(filed.inTime).toBe(
            extended.latestSafeFilingDay && day.earliest <= extended.latestSafeFilingDay.earliest
              ? 'yes'
              : 'unless-extended',
          )
        },
      ),
      { numRuns: runs(150) },
    )
  })
})
