import * as z from 'zod/mini'
import { inJson, named, open, says } from '../kit.ts'
import { ids, roadIds } from '../versions.ts'
import { assumptionTable } from './assumption-table.ts'
import {
  article,
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

const range = named('range', open({ earliest: day, latest: day, firm: flag }))
const readings = tableOf(text)
const kind = keyOf(targetNames)
const inTime = z.enum(['yes', 'unless-extended', 'no', 'unknown'])
const span = open({ from: day, to: day })

const milestone = named(
  'milestone',
  open({
    id: text,
    step: z.exactOptional(text),
    name: both,
    article: z.exactOptional(article),
    cite: citations,
    basis: z.enum(['law', 'estimate', 'assumed', 'given']),
    readings,
    earliest: day,
    latest: z.nullable(day),
    firm: flag,
    statutory: z.exactOptional(range),
    unbounded: list(
      open({ code: text, because: both, cite: citations, readings: z.exactOptional(list(text)) }),
    ),
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
    wayWorkingDays: z.exactOptional(whole(0)),
    note: z.exactOptional(both),
  }),
)

const noDay = open({
  code: text,
  cite: citations,
  message: both,
  remedy: both,
  options: z.exactOptional(list(text)),
  wouldHaveBeen: z.exactOptional(range),
  workingDaysLate: z.exactOptional(z.int()),
})

/** One of the roads that the headline sets side by side. */
const road = open({
  id: namesOf(['assumed', ...roadIds()]),
  name: both,
  assume: record,
  assumed: flag,
  latestSafeFilingDay: z.exactOptional(z.nullable(range)),
  reason: z.exactOptional(noDay),
  filed: z.exactOptional(day),
  result: z.nullable(range),
  inTime: z.exactOptional(inTime),
})

const gate = open({
  id: text,
  order: both,
  cite: citations,
  source: open({
    title: z.exactOptional(both),
    grade: z.exactOptional(z.enum(['A', 'A-minus', 'B', 'C', 'none'])),
  }),
  readings: z.exactOptional(readings),
  by: z.exactOptional(range),
  kept: z.enum(['yes', 'no', 'unknown']),
  remedy: z.exactOptional(both),
})

/** In an answer every assumption stands, null where nothing is estimated. */
const assumptions = once(() => {
  const schema = z.record(z.string(), z.unknown())
  inJson.add(schema, {
    id: 'assumptions',
    properties: assumptionMembers([{ type: 'null' }]),
    required: Object.keys(assumptionTable),
  } as never)
  return schema
})

const ofPlan = () => ({
  latestSafeFilingDay: z.exactOptional(z.nullable(range)),
  ifSpecialReview: z.exactOptional(z.nullable(range)),
  reason: z.exactOptional(noDay),
  lateFiling: z.exactOptional(open({ code: text, cite: citations, message: both })),
  milestones: list(milestone),
  assumptions: assumptions(),
  direction: z.enum(['forward', 'backward']),
  regulation: namesOf(ids()),
  asOf: day,
  filed: z.exactOptional(day),
  about: kind,
  target: z.exactOptional(open({ on: day, for: kind })),
  gateDay: z.exactOptional(range),
  latestDayToBegin: z.exactOptional(z.nullable(range)),
  inTime: z.exactOptional(inTime),
  gates: list(gate),
  readings,
  notes: list(open({ code: text, cite: citations, message: both, assume: z.exactOptional(text) })),
  assuming: z.exactOptional(both),
  history: z.exactOptional(
    list(
      open({
        name: both,
        from: day,
        to: z.exactOptional(day),
        end: both,
        workingDays: z.exactOptional(z.int()),
        regulation: text,
      }),
    ),
  ),
})

/**
 * The contract's plan (`anshen plan --json`). What must be there is said in full; members may be added in a later
 * release, so a reader passes over those it does not know.
 */
export const plan = once(() =>
  open({
    ...ofPlan(),
    screening: open({
      verdict: text,
      filing: z.enum(['met', 'unknown', 'consult', 'none']),
      duties: record,
      message: both,
    }),
    roads: list(road),
    estimates: list(open({ name: both, assume: record, roads: list(road) })),
    scenarios: list(
      open({ id: text, name: both, assume: record, readings, plan: named('plan', open(ofPlan())) }),
    ),
    proofs: z.exactOptional(
      says(record, { en: 'With --why: by milestone.', zh: '使用--why时：各节点的证明。' }),
    ),
  }),
)
