import * as z from 'zod/mini'
import type { Assumptions, PlanNote, ReviewOfRecord } from '#review'
import { DUTY_STATUS, VERDICT } from '#words'
import { describing, inJson, named, open, says } from '../kit.ts'
import { ids } from '../versions.ts'
import { assumptionTable } from './assumption-table.ts'
import { count } from './clock.ts'
import { articles, both, citations, day, keyOf, list, namesOf, once, tableOf, text } from './pieces.ts'
import { assumptionMembers } from './plan-file.ts'
import {
  gate,
  inTime,
  kind,
  milestone,
  noDay,
  ofRoad,
  range,
  readings,
  road,
  someAssumptions,
} from './road.ts'

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

/** What is asked of a comparison. */
const scenario = { id: text, name: both, assume: someAssumptions, readings }
const planOfScenario = once(() => named('plan', open(ofPlan())))

/** A plan as it is worked out, before it is put in words. */
const report = () =>
  open({
    ...ofPlan(),
    screening,
    roads: list(road),
    estimates: list(estimate),
    scenarios: list(open({ ...scenario, plan: planOfScenario() })),
  })

/** A road as a page says it. */
const roadSaid = open({
  ...ofRoad,
  says: says(both, {
    en: 'Its latest filing day, or why there is none, and its result.',
    zh: '最迟申报日或者没有的理由，以及结果。',
  }),
  tone: z.enum(['day', 'fault', 'open']),
})

/**
 * The contract's plan (`anshen plan --json`). What must be there is said in full; members may be added in a later
 * release, so a reader passes over those it does not know.
 */
export const plan = once(() =>
  open({
    ...ofPlan(),
    screening,
    roads: list(roadSaid),
    estimates: list(open({ name: both, assume: someAssumptions, roads: list(roadSaid) })),
    scenarios: list(
      open({
        ...scenario,
        says: says(both, {
          en: 'In a few words: how long, and whether in time.',
          zh: '简述：历时及能否按期。',
        }),
        plan: planOfScenario(),
      }),
    ),
    title: z.exactOptional(both),
    teaches: z.exactOptional(both),
    inTimeSays: z.exactOptional(
      says(both, { en: 'Whether it is in time, as a sentence.', zh: '以一句话说明能否按期。' }),
    ),
    supposes: says(list(open({ says: both, assume: z.exactOptional(text) })), {
      en: 'What every day here supposes, and what two days of a filing mean.',
      zh: '以上日期的前提，以及列有两个日期的含义。',
    }),
    readingsTaken: says(tableOf(both), {
      en: 'The positions of readings, in words.',
      zh: '所采口径的文字说明。',
    }),
    assumes: says(
      list(open({ name: keyOf(assumptionTable), value: z.unknown(), says: both, articles: citations })),
      { en: 'What is assumed away from the plain road, in words.', zh: '与默认不同的假设（文字说明）。' },
    ),
    leftPlain: says(list(keyOf(assumptionTable)), {
      en: 'The other assumptions that the version knows, at their defaults.',
      zh: '该版本的其余假设，均取默认值。',
    }),
    expectation: z.exactOptional(
      says(list(open({ what: text, expected: text, found: text })), {
        en: 'Where the plan file says what it expects: each difference; empty where there is none.',
        zh: '计划文件载有预期时：各项不符之处；相符的为空。',
      }),
    ),
    proofs: z.exactOptional(
      says(tableOf(z.nullable(count)), {
        en: 'With --why: by milestone.',
        zh: '使用--why时：各节点的证明。',
      }),
    ),
  }),
)

export type PlanAnswer = Readonly<z.output<ReturnType<typeof plan>>>
export type PlanReport = Readonly<z.output<ReturnType<typeof report>>>
export type Plan = Readonly<PlanReport['scenarios'][number]['plan']>
export type Estimate = Readonly<z.output<typeof estimate>>
export type Screening = Readonly<z.output<typeof screening>>
