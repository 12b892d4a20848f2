import type { Calendar, CivilDate } from '#clock'
import { type Assumptions, type Outcome, plainAssumptions, type Refusal } from '#contract'
import type { Text } from '#language'
import { type Matter, screenMatter } from '#matters'
import { versions } from '#practice'
import type { Positions } from '#rules'
import { subjectOf } from './matter-answers.ts'
import type { Plan, PlanReport, Scenario } from './plan.ts'
import { planUnder } from './plan-under.ts'
import { applicationExamples, roadsOf } from './roads.ts'
import { standardScenarios } from './scenarios.ts'
import { screeningOf } from './screening.ts'
import { versionOn } from './terms.ts'

/** What is asked of a plan: a target, a filing day, or both. */
export interface PlanRequest {
  /** The civil day in China on which the plan is looked at. */
  readonly asOf: CivilDate
  readonly target?: NonNullable<Plan['target']>
  readonly filed?: CivilDate
  /** Checked (`checkAssumptions`); what is left out is as in {@link plainAssumptions}. */
  readonly assume?: Partial<Assumptions>
  /** Readings switched, over those the matter switches; `replies` switches `written-replies`. */
  readonly readings?: Positions
  /** Compared beside the plan; default: {@link standardScenarios}. Each is laid over `assume` and `readings`. */
  readonly scenarios?: readonly Scenario[]
  readonly calendar?: Calendar
}

/**
 * Plans a matter: backward from a target to the latest filing day, or forward from a filing day.
 *
 * @returns the plan, its scenarios side by side and the matter's own screening; or a refusal where no version with a
 *   procedure was in force, or where `replies` and the reading it stands for disagree
 * @throws RangeError where neither a target nor a filing day is given: callers check first
 * @example planMatter(matter, { asOf: '2026-03-02', target: { on: '2026-09-30', for: 'signing' } })
 */
export function planMatter(matter: Matter, request: PlanRequest): Outcome<PlanReport> {
  const { asOf, target, filed, calendar, scenarios = standardScenarios } = request
  if (!target && !filed) throw new RangeError('a plan needs a target or a filing day')
  const early = [asOf, ...(filed ? [filed] : [])].find((day) => day < FIRST.from)
  if (early) return { ok: false, refusal: notAvailable(early) }
  const clash = clashIn(request)
  if (clash) return { ok: false, refusal: clash }
  const given = {
    asOf,
    about: target?.for ?? subjectOf(matter),
    ...(target ? { target } : {}),
    ...(filed ? { filed } : {}),
    ...(calendar ? { calendar } : {}),
  }
  const plan = (assume: Partial<Assumptions>, readings: Positions): Plan => {
    const switched = positionsWith({ ...matter.positions, ...readings }, assume)
    return planUnder(matter, { ...given, ...switched })
  }
  const [assume, readings] = [request.assume ?? {}, request.readings ?? {}]
  const own = plan(assume, readings)
  const day = dayOfLaw(own, (matter.on as CivilDate | undefined) ?? asOf)
  const screened = screenMatter({ ...matter, on: day }, asOf)
  if (!screened.ok) return screened
  const otherwise = matter.on === undefined || matter.on === day ? [] : [screenedElsewhere(matter.on, day)]
  const besides = (over: Partial<Assumptions>) => plan({ ...assume, ...over }, readings)
  const roads = roadsOf(own, besides)
  const special = roads.find(({ id }) => id === 'special-review')
  const isOpen = own.reason?.code === 'gate-day-unknown'
  return {
    ok: true,
    value: {
      ...own,
      ...(own.latestSafeFilingDay && special && !own.assumptions.specialReview
        ? { ifSpecialReview: special.latestSafeFilingDay ?? null }
        : {}),
      notes: [...otherwise, ...own.notes],
      screening: screeningOf(screened.value.report),
      roads,
      estimates:
        isOpen && target
          ? applicationExamples(own.direction).map((example) => ({
              ...example,
              roads: roadsOf(besides(example.assume), (over) => besides({ ...example.assume, ...over })),
            }))
          : [],
      scenarios: scenarios.map((scenario) => ({
        scenario,
        plan: plan({ ...assume, ...scenario.assume }, { ...readings, ...scenario.readings }),
      })),
    },
  }
}

/** The day given where the plan's version is in force on it; otherwise that of the filing. */
function dayOfLaw({ regulation, filed, latestSafeFilingDay, asOf }: Plan, day: CivilDate): CivilDate {
  if (versionOn(day)?.regulation.id === regulation) return day
  return filed ?? latestSafeFilingDay?.earliest ?? asOf
}

const screenedElsewhere = (given: string, on: string): Plan['notes'][number] => ({
  code: 'screened-under-another-version',
  cite: [],
  message: {
    en: `The matter names ${given}; it was screened by the law of ${on}, under which it would be filed.`,
    zh: `事项载明${given}；此处依${on}（申报时）的规则筛查。`,
  },
})

const REPLIES = 'written-replies'

/** `replies` is reading 7 under the contract's name: one follows the other. */
function positionsWith(
  switched: Positions,
  given: Partial<Assumptions>,
): { readonly assume: Assumptions; readonly positions: Positions } {
  const position = given.replies ?? switched[REPLIES]
  const replies = position === 'inside' ? 'inside' : 'after'
  return {
    assume: { ...plainAssumptions, ...given, replies },
    positions: { ...switched, [REPLIES]: replies },
  }
}

function clashIn({ assume = {}, readings = {}, scenarios = [] }: PlanRequest): Refusal | undefined {
  const sets = [{ assume, readings }, ...scenarios]
  const clash = sets.find(
    (each) =>
      each.assume.replies !== undefined &&
      each.readings[REPLIES] !== undefined &&
      each.assume.replies !== each.readings[REPLIES],
  )
  if (!clash) return undefined
  const message: Text = {
    en: `The assumption replies=${clash.assume.replies} and the reading ${REPLIES}=${clash.readings[REPLIES]} contradict each other: they are the same.`,
    zh: `假设replies=${clash.assume.replies}与解释口径${REPLIES}=${clash.readings[REPLIES]}相互矛盾：二者为同一事项。`,
  }
  const expected: Text = { en: 'one of the two', zh: '二者之一' }
  return {
    code: 'bad-input',
    cite: ['art.11', 'art.12.1'],
    message,
    remedy: { en: 'Give one of them.', zh: '请只给出其一。' },
    faults: [{ pointer: '/assume/replies', message, expected, example: `replies=${clash.assume.replies}` }],
  }
}

const FIRST = versions[0]!.regulation.inForce

const notAvailable = (day: CivilDate): Refusal => ({
  code: 'not-in-force',
  cite: [],
  message: {
    en: `On ${day} no version with a filing procedure was in force.`,
    zh: `${day}尚无设有申报程序的版本施行。`,
  },
  remedy: {
    en: `Plan from ${FIRST.from}, when Order No. 6 took effect.`,
    zh: `请以${FIRST.from}（第6号令施行之日）及以后的日期作计划。`,
  },
  faults: [],
})
