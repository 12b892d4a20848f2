import type { Calendar, CivilDate } from '#clock'
import type { Outcome, Refusal } from '#contract'
import type { Text } from '#language'
import { versionOn, versions } from '#practice'
import { type Assumptions, type Planning, plainAssumptions } from '#review'
import type { Positions } from '#rules'
import { type Matter, screenMatter } from '#screening'
import { dateText } from '#words'
import type { Plan, PlanReport, Scenario } from './plan.ts'
import { planUnder } from './plan-under.ts'
import { roadsOf } from './roads.ts'
import { screeningOf } from './screening.ts'
import { planningOn } from './terms.ts'

/** What is asked of a plan: a target, a filing day, or both. */
export interface PlanRequest {
  /** The civil day in China on which the plan is looked at. */
  readonly asOf: CivilDate
  readonly target?: NonNullable<Plan['target']>
  readonly filed?: CivilDate
  /** Checked (`checkAssumptions`); what is left out is as in {@link plainAssumptions}. */
  readonly assume?: Partial<Assumptions>
  /** Readings switched, over those the matter switches; an assumption can be another name of one. */
  readonly readings?: Positions
  /** Compared beside the plan; default: those of the law. Each is laid over `assume` and `readings`. */
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
  const { asOf, target, filed, calendar } = request
  const planning = planningOn(asOf)
  const { scenarios = planning.scenarios } = request
  if (!target && !filed) throw new RangeError('a plan needs a target or a filing day')
  const early = [asOf, ...(filed ? [filed] : [])].find((day) => day < FIRST.from)
  if (early) return { ok: false, refusal: notAvailable(early) }
  const clash = clashIn(request, planning)
  if (clash) return { ok: false, refusal: clash }
  const given = {
    asOf,
    about: target?.for ?? planning.subject(matter),
    ...(target ? { target } : {}),
    ...(filed ? { filed } : {}),
    ...(calendar ? { calendar } : {}),
  }
  const plan = (assume: Partial<Assumptions>, readings: Positions): Plan => {
    const switched = positionsWith({ ...matter.positions, ...readings }, assume, planning)
    return planUnder(matter, { ...given, ...switched })
  }
  const [assume, readings] = [request.assume ?? {}, request.readings ?? {}]
  const own = plan(assume, readings)
  const day = dayOfLaw(own, (matter.on as CivilDate | undefined) ?? asOf)
  const screened = screenMatter({ ...matter, on: day }, asOf)
  if (!screened.ok) return screened
  const otherwise = matter.on === undefined || matter.on === day ? [] : [screenedElsewhere(matter.on, day)]
  const besides = (over: Partial<Assumptions>) => plan({ ...assume, ...over }, readings)
  const roads = roadsOf(planning, own, besides)
  const special = roads.find((road) => road.assume.specialReview === true)
  const isOpen = own.reason?.code === 'gate-day-unknown'
  return {
    ok: true,
    value: {
      ...own,
      ...(own.latestSafeFilingDay && special && !own.assumptions.specialReview
        ? { ifSpecialReview: special.latestSafeFilingDay ?? null }
        : {}),
      notes: [...otherwise, ...own.notes],
      screening: screeningOf(screened.value.report, versionOn(day)!),
      roads,
      estimates:
        isOpen && target
          ? planning.estimates(own.direction).map((example) => ({
              ...example,
              roads: roadsOf(planning, besides(example.assume), (over) =>
                besides({ ...example.assume, ...over }),
              ),
            }))
          : [],
      scenarios: scenarios.map((scenario) => ({
        ...scenario,
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
    en: `The matter names ${dateText(given).en}; it was screened by the law of ${dateText(on).en}, under which it would be filed.`,
    zh: `事项载明${dateText(given).zh}；此处依${dateText(on).zh}（申报时）的规则筛查。`,
  },
})

/** An assumption that is a reading under another name: one follows the other. */
function positionsWith(
  switched: Positions,
  given: Partial<Assumptions>,
  { alias }: Planning,
): { readonly assume: Assumptions; readonly positions: Positions } {
  const assume = { ...plainAssumptions, ...given }
  if (!alias) return { assume, positions: switched }
  const position = given.replies ?? switched[alias.reading]
  const replies = position === 'inside' ? 'inside' : 'after'
  return { assume: { ...assume, replies }, positions: { ...switched, [alias.reading]: replies } }
}

function clashIn(
  { assume = {}, readings = {}, scenarios = [] }: PlanRequest,
  { alias }: Planning,
): Refusal | undefined {
  if (!alias) return undefined
  const { assumption: name, reading, cite } = alias
  const clash = [{ assume, readings }, ...scenarios].find(
    (each) =>
      each.assume[name] !== undefined &&
      each.readings[reading] !== undefined &&
      each.assume[name] !== each.readings[reading],
  )
  if (!clash) return undefined
  const assumed = `${name}=${clash.assume[name]}`
  const taken = `${reading}=${clash.readings[reading]}`
  const message: Text = {
    en: `The assumption ${assumed} and the reading ${taken} contradict each other: they are the same.`,
    zh: `假设${assumed}与解释口径${taken}相互矛盾：二者为同一事项。`,
  }
  const expected: Text = { en: 'one of the two', zh: '二者之一' }
  return {
    code: 'bad-input',
    cite,
    message,
    remedy: { en: 'Give one of them.', zh: '请只给出其一。' },
    faults: [{ pointer: `/assume/${name}`, message, expected, example: assumed }],
  }
}

const OLDEST = versions[0]!
const FIRST = OLDEST.regulation.inForce

const notAvailable = (day: CivilDate): Refusal => ({
  code: 'not-in-force',
  cite: [],
  message: {
    en: `On ${dateText(day).en} no version with a filing procedure was in force.`,
    zh: `${dateText(day).zh}尚无设有申报程序的版本施行。`,
  },
  remedy: OLDEST.planning.before(FIRST.from),
  faults: [],
})
