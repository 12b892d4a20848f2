import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, calendarOf, dueDate, isWorkingDay, publishedNotices } from '#clock'
import { versionOn, versions } from '#practice'
import { type Assumptions, type ReviewEvent, replay, rulebookOf, stateOf, type TargetKind } from '#review'
import { checkMatter, type Matter } from '#screening'
import { runs } from '../../test/runs.ts'
import { type Plan, planMatter } from './index.ts'

const checked = checkMatter({ facts: {} }, '2026-03-02')
if (!checked.ok) throw new Error('the empty matter')
const matter: Matter = checked.value

function planned(request: Parameters<typeof planMatter>[1]): Plan {
  const plan = planMatter(matter, { scenarios: [], ...request })
  if (!plan.ok) throw new Error(plan.refusal.message.en)
  return plan.value
}

const day = (from: CivilDate, span: number) =>
  fc.integer({ min: 0, max: span }).map((days) => addDays(from, days))
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values)

const assumptions = fc.record({
  reviewNeeded: oneOf(true, true, true, false),
  complex: fc.boolean(),
  specialReview: fc.boolean(),
  specialReviewExtensionDays: oneOf(0, 1, 30),
  supplementRounds: fc.integer({ min: 0, max: 4 }),
  supplementWorkingDays: fc.integer({ min: 0, max: 15 }),
  supplementDuring: oneOf<Assumptions['supplementDuring']>(
    'decision-on-need',
    'preliminary-review',
    'special-review',
    null,
  ),
  completionWorkingDays: oneOf(null, 0, 7),
  noticeWorkingDays: oneOf(null, 0, 4),
  remediationDays: oneOf(null, 0, 12),
} as const)
const readings = fc.record({
  'written-replies': oneOf('after', 'inside'),
  'special-review-from': oneOf('notice', 'end-of-replies'),
  'first-day': oneOf('not-counted', 'counted'),
  'supplement-boundary': oneOf('both-excluded', 'request-counts', 'receipt-counts'),
  'pause-starts': oneOf('issue', 'receipt'),
  'supplement-pauses': oneOf('art.9-11-14', 'review-only', 'all'),
})

/** The plan's steps, each taken on its latest day, as a case records them. */
function eventsOf({ milestones, assumptions: assume }: Plan): readonly ReviewEvent[] {
  return milestones.flatMap(({ step, statutory }): readonly ReviewEvent[] => {
    if (!step || !statutory) return []
    const on = statutory.latest
    const same = (...steps: readonly string[]) => steps.map((each) => ({ on, step: each }))
    switch (step) {
      case 'supplement-requested':
        return [{ on, step, of: 'party', received: on }]
      case 'supplement-received':
        return [{ on, step, of: 'party' }]
      case 'review-required':
        return [{ on, step }, ...(assume.complex ? same('preliminary-review-extended') : [])]
      case 'recommendation-sent':
        return [
          { on, step, members: ['an addressee'] },
          { on, step: 'recommendation-received', member: 'an addressee' },
        ]
      case 'reply-received':
        return [{ on, step, member: 'an addressee', agrees: !assume.specialReview }]
      case 'opinions-sought-again':
        return same(
          'opinions-heard',
          'analysed-in-depth',
          'recommendation-reformed',
          step,
          'commission-approval-requested',
        )
      case 'concluded':
        return [{ on, step, outcome: 'passed' }]
      default:
        return [{ on, step }]
    }
  })
}

describe('a plan forward', () => {
  it('has the days that a case replayed from the same events has: every clock of the engine ends where the plan says', () => {
    let compared = 0
    fc.assert(
      fc.property(day('2020-06-01', 1700), assumptions, readings, (filed, assume, switched) => {
        const plan = planned({ asOf: filed, filed, assume, readings: switched })
        const version = versions.find(({ regulation }) => regulation.id === plan.regulation)!
        const positions = {
          ...Object.fromEntries(
            Object.entries(version.regulation.readings).map(([id, each]) => [id, each.default]),
          ),
          ...switched,
        }
        const review = rulebookOf(version.procedure, { positions })
        const last = addDays(plan.milestones.at(-1)!.latest!, 30)
        const extended = assume.specialReview && assume.reviewNeeded && assume.specialReviewExtensionDays > 0
        const events = [...eventsOf(plan)]
        const until = plan.milestones.find(({ id }) => id === 'concluded')?.latest
        // A notice of extension moves with what is supplemented after it: this one comes when nothing is left to be.
        const heard = events.findIndex(({ step }) => step === 'opinions-heard')
        if (extended && until) events.splice(heard, 0, { on: until, step: 'special-review-extended', until })
        const { clocks, refused } = stateOf(review, replay(review, events, last), last)
        expect(refused.map(({ step, message }) => [step, message.en])).toEqual([])
        for (const { period, due, completedOn } of clocks) {
          const milestone = plan.milestones.find((each) => each.period?.name === period)
          if (!milestone) {
            // Inside the preliminary review its end and the replies' are one milestone.
            expect(period).toBe('preliminary-review')
            expect(due).toBe(plan.milestones.find(({ step }) => step === 'reply-received')!.latest)
            continue
          }
          expect([period, due]).toEqual([period, milestone.latest])
          expect([period, completedOn]).toEqual([period, milestone.latest])
          expect(milestone.firm).toBe(true)
          compared += 1
        }
      }),
      { numRuns: runs(1000) },
    )
    expect(compared).toBeGreaterThan(2000)
  })

  it('never ends earlier for being filed later', () => {
    fc.assert(
      fc.property(
        day('2020-06-01', 2300),
        fc.integer({ min: 1, max: 20 }),
        assumptions,
        (filed, after, assume) => {
          const later = addDays(filed, after)
          if (versionOn(later) !== versionOn(filed)) return
          const [first, second] = [filed, later].map((each) =>
            planned({ asOf: each, filed: each, assume }).milestones.map(({ latest }) => latest!),
          )
          for (const [index, each] of second!.entries()) expect(each >= first![index]!).toBe(true)
        },
      ),
      { numRuns: runs(200) },
    )
  })
})

describe('a plan backward', () => {
  const workingDayAfter = (from: CivilDate): CivilDate => {
    let next = addDays(from, 1)
    while (isWorkingDay(next) === false) next = addDays(next, 1)
    return next
  }

  it('gives a day that works, and the next working day does not', () => {
    fc.assert(
      fc.property(day('2021-09-01', 1900), assumptions, readings, (on, assume, switched) => {
        const target = { on, for: 'other' } as const
        const plan = planned({ asOf: '2020-06-01', target, assume, readings: switched })
        const safe = plan.latestSafeFilingDay
        if (!safe) return expect(['before-the-law']).toContain(plan.reason?.code)
        const inTime = (filed: CivilDate) =>
          planned({ asOf: '2020-06-01', filed, target, assume, readings: switched }).inTime
        expect(['yes', 'unless-extended']).toContain(inTime(safe.earliest))
        const begin = planned({
          asOf: '2020-06-01',
          target,
          assume: { ...assume, preparationWorkingDays: 20 },
          readings: switched,
        }).latestDayToBegin!
        const ready = (from: CivilDate) => dueDate(from, 20) as { readonly due: CivilDate }
        expect(ready(begin.latest).due <= safe.latest).toBe(true)
        expect(ready(workingDayAfter(begin.latest)).due > safe.latest).toBe(true)
        const next = workingDayAfter(safe.latest)
        // The last day under Order No. 6 is its last day of force: the next is under other periods.
        if (versionOn(next) === versionOn(safe.latest)) expect(inTime(next)).toBe('no')
      }),
      { numRuns: runs(200) },
    )
  })

  it('holds the true day in a range while a year’s notice is not published: tried on every notice since 2021', () => {
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const before = calendarOf(publishedNotices.filter((notice) => notice.year < year))
      for (let month = 1; month <= 12; month += 1) {
        const on = `${year}-${String(month).padStart(2, '0')}-20` as CivilDate
        const of = (calendar?: typeof before) =>
          planned({
            asOf: '2020-06-01',
            target: { on, for: 'other' },
            assume: { complex: true },
            ...(calendar ? { calendar } : {}),
          })
        const [known, range] = [of().latestSafeFilingDay!, of(before).latestSafeFilingDay!]
        expect(range.firm).toBe(false)
        expect([on, range.earliest <= known.earliest, known.latest <= range.latest]).toEqual([on, true, true])
      }
    }
  })
})

describe('a plan over gates', () => {
  const yesNo = oneOf(true, false, undefined)
  const facts = fc.record({
    contractSigned: yesNo,
    contractConditionalOnReview: yesNo,
    usesNetworkProductsOrServices: yesNo,
    listingApplicationSubmitted: yesNo,
    applicationFiled: yesNo,
  })
  const kinds = oneOf<TargetKind>('signing', 'deployment', 'launch', 'closing', 'listing', 'other')
  const ofKind = (of: string) =>
    of === 'listing'
      ? { seeksListing: true, listingPlace: 'foreign' }
      : { isCiiOperator: true, procuresNetworkProductsOrServices: true, productKinds: ['cloudServices'] }

  it('has a latest filing day, or is in time, only where no gate is broken and the day of each is known', () => {
    let [days, none] = [0, 0]
    fc.assert(
      fc.property(
        facts,
        kinds,
        day('2026-03-02', 600),
        fc.record({
          applicationDate: oneOf<CivilDate | null>(null, '2026-09-01'),
          contract: oneOf<Assumptions['contract']>(
            'after-result',
            'conditional-in-effect',
            'conditional-in-performance',
          ),
          conditionMetBy: oneOf<CivilDate | null>(null, '2027-12-31'),
          complex: fc.boolean(),
        }),
        fc.boolean(),
        (answers, kind, on, assume, isForward) => {
          const said = Object.fromEntries(
            Object.entries(answers).filter(([name, value]) => value !== undefined && applies(name, kind)),
          )
          const read = checkMatter({ facts: { ...ofKind(kind), ...said } as never }, '2026-03-02')
          if (!read.ok) return
          const request = { asOf: '2026-03-02', target: { on, for: kind }, assume, scenarios: [] } as const
          const plan = planMatter(read.value, isForward ? { ...request, filed: '2026-03-02' } : request)
          if (!plan.ok) throw new Error(plan.refusal.message.en)
          const { gates, latestSafeFilingDay, inTime, reason, roads } = plan.value
          const promised = latestSafeFilingDay || inTime === 'yes' || inTime === 'unless-extended'
          days += promised ? 1 : 0
          none += promised ? 0 : 1
          const shown = roads.filter(({ latestSafeFilingDay: each, inTime: time }) => each || time === 'yes')
          // Signed before the filing, the contract itself says whether that is broken, mended or not answered.
          const broken = gates.filter(({ kept, remedy }) => kept === 'no' && !remedy)
          if (broken.length > 0) {
            const isContract = broken.every(({ id }) => id === 'assessment-before-signing')
            expect(reason?.code).toBe(isContract ? 'gate-unanswered' : 'gate-broken')
            expect([Boolean(promised), shown]).toEqual([false, []])
          }
          if (kind === 'listing' && assume.applicationDate === null) {
            expect(reason).toBeDefined()
            expect([Boolean(promised), shown]).toEqual([false, []])
          }
          if (
            promised &&
            latestSafeFilingDay &&
            kind === 'signing' &&
            assume.contract !== 'after-result' &&
            answers.contractSigned !== true
          )
            expect(latestSafeFilingDay.latest < on).toBe(true)
        },
      ),
      { numRuns: runs(400) },
    )
    expect([days > 40, none > 40]).toEqual([true, true])
  })
})

/** Facts that other answers exclude are not answered. */
const applies = (name: string, kind: string): boolean =>
  name === 'listingApplicationSubmitted'
    ? kind === 'listing'
    : name.startsWith('contract') || name.startsWith('uses')
      ? kind !== 'listing'
      : true
