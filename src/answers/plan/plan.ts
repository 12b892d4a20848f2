import type { Calendar, CivilDate } from '#clock'
import { type Fault, type Outcome, type PlanAnswer, type Refusal, targetKinds, targetNames } from '#contract'
import type { Text } from '#language'
import { type PlanFile, type PlanReport, planMatter, planningOn, readPlanFile } from '#plans'
import { lawOn } from '#practice'
import type { Assumptions, TargetKind } from '#review'
import { type Matter, readMatter } from '#screening'
import { answer, badInput, optionFault, positionsWith, type Readings, refuse } from '../options.ts'
import { type PlanSources, planAnswer } from './plan-answer.ts'

export interface PlanOptions {
  /** The civil day in China on which the plan is looked at, where neither `asOf` nor the plan file names one. */
  readonly today: CivilDate
  readonly asOf?: CivilDate | undefined
  /** The day that waits for the result, and what is planned for it. */
  readonly target?: CivilDate | undefined
  readonly for?: TargetKind | undefined
  readonly filed?: CivilDate | undefined
  /** Checked already (`checkAssumptions`); over those of the plan file. */
  readonly assume?: Partial<Assumptions> | undefined
  readonly readings?: Readings | undefined
  /** The calendar to count by, where notices stand beside the published ones. */
  readonly calendar?: Calendar | undefined
  /** Whether each day is proved, day by day. */
  readonly why?: boolean | undefined
}

/** A plan in words, with what a picture, a calendar or a table of it is made from. */
export interface PlanResult extends PlanSources {
  readonly plan: PlanAnswer
  readonly report: PlanReport
}

/**
 * By when must this matter be filed, and what becomes of it on the way?
 *
 * @param text  the contract's matter file, YAML or JSON
 * @param file  a plan file, where there is one: what stands in the options goes before what it says
 * @returns the contract's plan; or a refusal, each fault with the text that it is in (`of`)
 * @example plan('facts: { seeksListing: true }', undefined, { today: '2026-11-21', filed: '2026-12-01' })
 */
export function plan(text: string, file: string | undefined, options: PlanOptions): Outcome<PlanResult> {
  const read = file === undefined ? answer(undefined) : readPlanFile(file)
  const asOf = options.asOf ?? (read.ok ? read.value?.asOf : undefined) ?? options.today
  const matter = readMatter(text, asOf)
  if (!read.ok || !matter.ok) return refuse(refusalOf(matter, read))
  return planOf(matter.value, read.value, { ...options, asOf })
}

/** What is wrong with either text, or with both. */
function refusalOf(matter: Outcome<unknown>, file: Outcome<unknown>): Refusal {
  const ofMatter = matter.ok ? [] : [tagged(matter.refusal, 'matter')]
  const ofFile = file.ok ? [] : [tagged(file.refusal, 'plan')]
  const [first, second] = [...ofFile, ...ofMatter]
  return second ? badInput([...first!.faults, ...second.faults], first!.remedy) : first!
}

const tagged = (refusal: Refusal, of: NonNullable<Fault['of']>): Refusal => ({
  ...refusal,
  faults: refusal.faults.map((fault) => ({ ...fault, of })),
})

function planOf(
  matter: Matter,
  file: PlanFile | undefined,
  options: PlanOptions & { readonly asOf: CivilDate },
): Outcome<PlanResult> {
  const { asOf, calendar, why = false } = options
  const filed = options.filed ?? file?.filed
  const on = options.target ?? file?.target
  if (filed === undefined && on === undefined) return refuse(NOTHING_ASKED)
  const law = lawOn(asOf)
  const readings = 'regulation' in law ? positionsWith(law.regulation.readings, options.readings) : answer({})
  if (!readings.ok) return readings
  const kind = options.for ?? file?.for
  const { subject, several } = planningOn(asOf)
  const which = on !== undefined && kind === undefined ? several(matter) : undefined
  if (which) return refuse(whichTarget(which))
  const misfit = on !== undefined && kind !== undefined ? misfitOf(matter, kind, asOf) : undefined
  if (misfit) return refuse(misfit)
  const report = planMatter(matter, {
    asOf,
    ...(on === undefined ? {} : { target: { on, for: kind ?? subject(matter) } }),
    ...(filed === undefined ? {} : { filed }),
    assume: { ...file?.assume, ...options.assume },
    readings: { ...file?.readings, ...readings.value },
    ...(file && file.scenarios.length > 0 ? { scenarios: file.scenarios } : {}),
    ...(calendar ? { calendar } : {}),
  })
  if (!report.ok) return report
  const sources = { matter, file, calendar }
  return answer({ plan: planAnswer(report.value, sources, why), report: report.value, ...sources })
}

/** A target that the matter does not have, by the law of the day the plan is looked at. */
export function misfitOf(matter: Matter, kind: TargetKind, asOf: CivilDate): Refusal | undefined {
  const misfit = planningOn(asOf).misfit(matter, kind, targetNames[kind])
  return misfit && badInput([optionFault('for', misfit.message, misfit.expected, misfit.instead)])
}

/** What waits with different gates: the day is not laid to either by guessing. */
const whichTarget = (message: Text): Refusal =>
  badInput([
    optionFault(
      'for',
      message,
      { en: `one of: ${targetKinds.join(', ')}`, zh: `下列之一：${targetKinds.join('、')}` },
      'listing',
    ),
  ])

const NOTHING_ASKED: Refusal = badInput([
  optionFault(
    'target',
    { en: 'Neither a target nor a filing day is given.', zh: '既未给出目标日期，也未给出申报日。' },
    {
      en: '--target DATE to plan backward, --filed DATE to plan forward, or both',
      zh: '倒推使用--target DATE，顺推使用--filed DATE，也可同时使用',
    },
    'anshen plan matter.yaml --target 2027-06-30',
  ),
])
