import * as z from 'zod/mini'
import type { Assumptions, DayRange, Gate, NoDay, Unbounded } from '#review'
import { MILESTONE_BASIS } from '#words'
import { describing, named, open, says } from '../kit.ts'
import { roadIds } from '../versions.ts'
import {
  article,
  both,
  citations,
  day,
  flag,
  keyOf,
  list,
  namesOf,
  record,
  tableOf,
  text,
  whole,
} from './pieces.ts'
import { targetNames } from './target-kind.ts'

/** A day, or the ends of what it can be where a holiday notice is not published. */
export const range = named('range', describing<DayRange>()(open({ earliest: day, latest: day, firm: flag })))
export const readings = tableOf(text)
export const someAssumptions = record as unknown as z.ZodMiniType<Partial<Assumptions>>
export const kind = keyOf(targetNames)
export const inTime = z.enum(['yes', 'unless-extended', 'no', 'unknown'])
const span = open({ from: day, to: day })

const unbounded = describing<Unbounded>()(
  open({ code: text, because: both, cite: citations, readings: list(text) }),
)

/**
 * One thing that happens in the plan, with three days kept apart: the earliest it can be, the latest it should be by the
 * periods of the law and the assumptions made, and whether the law holds that latest day at all.
 */
export const milestone = named(
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
    basis: says(keyOf(MILESTONE_BASIS), {
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
export const noDay = describing<NoDay>()(
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
export const ofRoad = {
  id: namesOf(['assumed', ...roadIds()]),
  name: both,
  assume: someAssumptions,
  assumed: says(flag, { en: 'It is the road the plan itself assumes.', zh: '即本计划所设的路径。' }),
  latestSafeFilingDay: z.exactOptional(z.nullable(range)),
  reason: z.exactOptional(noDay),
  filed: z.exactOptional(day),
  result: z.nullable(range),
  inTime: z.exactOptional(inTime),
}
export const road = open(ofRoad)

export const gate = describing<Gate>()(
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

export type Milestone = Readonly<z.output<typeof milestone>>
export type Road = Readonly<z.output<typeof road>>
