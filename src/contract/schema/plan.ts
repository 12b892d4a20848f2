import * as z from 'zod/mini'
import type { Assumptions, DayRange, Gate, NoDay, PlanNote, ReviewOfRecord, Unbounded } from '#review'
import { DUTY_STATUS, VERDICT } from '#words'
import { describing, inJson, named, open, says } from '../kit.ts'
import { ids, roadIds } from '../versions.ts'
import { assumptionTable } from './assumption-table.ts'
import {
  article,
  articles,
  both,
  citations,
  day,
  flag,
  keyOf,
  list,
  namesOf,
  once,
  record,
  tableOf,
  text,
  whole,
} from './pieces.ts'
import { assumptionMembers } from './plan-file.ts'
import { targetNames } from './target-kind.ts'

/** A day, or the ends of what it can be where a holiday notice is not published. */
const range = named('range', describing<DayRange>()(open({ earliest: day, latest: day, firm: flag })))
const readings = tableOf(text)
const someAssumptions = record as unknown as z.ZodMiniType<Partial<Assumptions>>
const kind = keyOf(targetNames)
const inTime = z.enum(['yes', 'unless-extended', 'no', 'unknown'])
const span = open({ from: day, to: day })

const unbounded = describing<Unbounded>()(
  open({ code: text, because: both, cite: citations, readings: list(text) }),
)

/**
 * One thing that happens in the plan, with three days kept apart: the earliest it can be, the latest it should be by the
 * periods of the law and the assumptions made, and whether the law holds that latest day at all.
 */
const milestone = named(
  'milestone',
  open({
    id: says(text, {
      en: 'Stable: the step’s name, with -2, -3 … where it is taken again; beside the procedure preparation-begins, remediation-done, gate and target.',
      zh: '固定标识：步骤名称，重复时加-2、-3等；程序之外为preparation-begins、remediation-done、gate、target。',
    }),
    step: z.exactOptional(text),
    name: both,
    article: z.exactOptional(article),
    cite: citations,
    basis: says(z.enum(['law', 'estimate', 'assumed', 'given']), {
      en: 'law: a period of the law sets the latest day; estimate: your own; assumed: the law sets none; given.',
      zh: 'law指最迟日由条文期限确定；estimate为自行估计；assumed为条文未规定；given为给定。',
    }),
    readings,
    earliest: says(day, {
      en: 'The law sets only upper bounds: the day of the step before, moved by your own estimates alone. No forecast.',
      zh: '条文仅规定上限：为前一步骤之日，仅随自行估计变动；不作预测。',
    }),
    latest: says(z.nullable(day), {
      en: 'By the periods of the law, the late end of a range; null where there is none.',
      zh: '依条文期限；为区间的，取其末日；没有的，为null。',
    }),
    firm: flag,
    statutory: z.exactOptional(range),
    unbounded: list(unbounded),
    period: z.exactOptional(open({ name: text, workingDays: whole(1), starts: z.exactOptional(range) })),
    count: z.exactOptional(
      open({
        from: day,
        workingDays: whole(1),
        firstDay: z.enum(['counted', 'not-counted']),
        pauses: list(span),
        parts: list(open({ name: both, workingDays: z.int(), cite: citations })),
      }),
    ),
    wayWorkingDays: z.exactOptional(
      says(whole(0), {
        en: 'Working days from the day the plan starts to the latest day.',
        zh: '自计划起始日至最迟日的工作日数。',
      }),
    ),
    note: z.exactOptional(both),
  }),
)

/** Why there is no latest filing day, or, forward, why no day can be called in time. */
const noDay = describing<NoDay>()(
  open({
    code: text as z.ZodMiniType as z.ZodMiniType<NoDay['code']>,
    cite: citations,
    message: both,
    remedy: both,
    options: z.exactOptional(list(text)),
    wouldHaveBeen: z.exactOptional(range),
    workingDaysLate: z.exactOptional(z.int()),
  }),
)

/** One of the roads that the headline sets side by side. */
const road = open({
  id: namesOf(['assumed', ...roadIds()]),
  name: both,
  assume: someAssumptions,
  assumed: says(flag, { en: 'It is the road the plan itself assumes.', zh: '即本计划所设的路径。' }),
  latestSafeFilingDay: z.exactOptional(z.nullable(range)),
  reason: z.exactOptional(noDay),
  filed: z.exactOptional(day),
  result: z.nullable(range),
  inTime: z.exactOptional(inTime),
})

const gate = describing<Gate>()(
  open({
    id: text,
    order: both,
    cite: citations,
    source: open({ title: both, grade: z.enum(['A', 'A-minus', 'B', 'C', 'none']) }),
    readings,
    by: z.exactOptional(range),
    kept: z.enum(['yes', 'no', 'unknown']),
    remedy: z.exactOptional(both),
  }),
)

/** The roads under an estimate of what nobody gave: NOT LAW, an example with its name. */
const estimate = open({ name: both, assume: someAssumptions, roads: list(road) })

/** What the matter itself comes to: a plan is possible whatever it says, as “if it must be filed”. */
const screening = open({
  verdict: keyOf(VERDICT),
  filing: says(z.enum(['met', 'unknown', 'consult', 'none']), {
    en: 'met: a filing duty applies; unknown: one may; consult: none under the readings taken; none.',
    zh: 'met指有申报义务；unknown指可能有；consult指按所采口径没有；none指没有。',
  }),
  duties: tableOf(open({ status: keyOf(DUTY_STATUS), articles })),
  message: both,
})

/** In an answer every assumption stands, null where nothing is estimated. */
const assumptions = once(() => {
  const schema = z.record(z.string(), z.unknown())
  inJson.add(schema, {
    id: 'assumptions',
    properties: assumptionMembers([{ type: 'null' }]),
    required: Object.keys(assumptionTable),
  } as never)
  return schema as unknown as z.ZodMiniType<Assumptions>
})
const note = describing<PlanNote>()(
  open({ code: text, cite: citations, message: both, assume: z.exactOptional(keyOf(assumptionTable)) }),
)
const ofRecord = describing<ReviewOfRecord>()(
  open({
    name: both,
    from: day,
    to: z.exactOptional(day),
    end: both,
    workingDays: z.exactOptional(z.int()),
    regulation: text,
  }),
)

/** A plan under one set of assumptions, with what it rests on. */
const ofPlan = () => ({
  latestSafeFilingDay: z.exactOptional(
    says(z.nullable(range), {
      en: 'Backward: a filing on earliest is in time under every notice, on latest under some; null with the reason.',
      zh: '倒推时：earliest在任何放假安排下可以按期，latest在部分放假安排下可以按期；为null的，并列理由。',
    }),
  ),
  ifSpecialReview: z.exactOptional(
    says(z.nullable(range), {
      en: 'The latest filing day should a special review follow, where the plan assumes none.',
      zh: '计划未设特别审查时，如其后进行特别审查的最迟申报日。',
    }),
  ),
  reason: z.exactOptional(noDay),
  lateFiling: z.exactOptional(note),
  milestones: list(milestone),
  assumptions: assumptions(),
  direction: z.enum(['forward', 'backward']),
  regulation: says(namesOf(ids()), {
    en: 'The version whose procedure the plan follows: the one in force on the filing day.',
    zh: '计划所依程序的版本：申报日施行的版本。',
  }),
  asOf: day,
  filed: z.exactOptional(day),
  about: kind,
  target: z.exactOptional(open({ on: day, for: kind })),
  gateDay: z.exactOptional(range),
  latestDayToBegin: z.exactOptional(z.nullable(range)),
  inTime: z.exactOptional(
    says(inTime, {
      en: 'Forward: yes: also where the preliminary review is extended; unless-extended: only where it is not.',
      zh: '顺推时：yes指初步审查延长的亦可按期；unless-extended指仅在不延长时可以按期。',
    }),
  ),
  gates: list(gate),
  readings,
  notes: list(note),
  assuming: z.exactOptional(both),
  history: z.exactOptional(list(ofRecord)),
})

/**
 * The contract's plan (`anshen plan --json`). What must be there is said in full; members may be added in a later
 * release, so a reader passes over those it does not know.
 */
export const plan = once(() =>
  open({
    ...ofPlan(),
    screening,
    roads: list(road),
    estimates: list(estimate),
    scenarios: list(
      open({ id: text, name: both, assume: someAssumptions, readings, plan: named('plan', open(ofPlan())) }),
    ),
    proofs: z.exactOptional(
      says(record, { en: 'With --why: by milestone.', zh: '使用--why时：各节点的证明。' }),
    ),
  }),
)

export type PlanReport = Readonly<z.output<ReturnType<typeof plan>>>
export type Plan = Readonly<PlanReport['scenarios'][number]['plan']>
export type Milestone = Readonly<z.output<typeof milestone>>
export type Road = Readonly<z.output<typeof road>>
export type Estimate = Readonly<z.output<typeof estimate>>
export type Screening = Readonly<z.output<typeof screening>>
