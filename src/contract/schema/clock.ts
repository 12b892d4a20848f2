import * as z from 'zod/mini'
import type { DueDateProof, ProofDay, ProofEdge } from '#clock'
import { CLOCK_STATUS } from '#words'
import { closed, describing, named, open, says } from '../kit.ts'
import { periodNames } from '../versions.ts'
import {
  always,
  article,
  both,
  cite,
  day,
  flag,
  keyOf,
  list,
  namesOf,
  once,
  tableOf,
  text,
  whole,
} from './pieces.ts'

const dateMembers = {
  starts: z.exactOptional(day),
  due: z.exactOptional(day),
  earliest: z.exactOptional(day),
  latest: z.exactOptional(day),
  firm: flag,
  status: keyOf(CLOCK_STATUS),
  completedOn: z.exactOptional(day),
}
/** What of a clock can move. */
export const dates = named('dates', open(dateMembers))
export const period = once(() => namesOf(periodNames()))

/** A period of a case as it runs. */
export const clock = once(() =>
  named(
    'clock',
    open({
      ...dateMembers,
      period: period(),
      article,
      of: z.exactOptional(text),
      startsEarliest: z.exactOptional(day),
      startsLatest: z.exactOptional(day),
      workingDays: whole(1),
      notCounted: z.exactOptional(
        open({ workingDays: z.exactOptional(whole(0)), times: list(open({ from: day, to: day })) }),
      ),
      assuming: z.exactOptional(both),
      extended: z.exactOptional(always),
      noCap: z.exactOptional(always),
      completionUnknown: z.exactOptional(always),
      assumed: z.exactOptional(list(text)),
      claim: z.exactOptional(
        says(both, { en: 'What the law says of the period.', zh: '条文对该期限的规定。' }),
      ),
      says: z.exactOptional(says(both, { en: 'How it stands, in words.', zh: '期限状态的文字说明。' })),
    }),
  ),
)

const dayOfProof = closed({
  date: day,
  weekday: whole(1, 7),
  kind: z.enum(['counted', 'weekend', 'holiday', 'paused', 'not-counted']),
  n: z.exactOptional(whole(1)),
  makeUp: z.exactOptional(always),
  holiday: z.exactOptional(both),
  notice: z.exactOptional(text),
  supposed: z.exactOptional(always),
})
/** The days of a count, each with why it counts or does not. */
export const days = list(named('proofDay', describing<ProofDay>()(dayOfProof)))
const supposed = closed({
  year: z.int(),
  published: day,
  address: text,
  additionalDays: z.exactOptional(z.int()),
  supposed: always,
  holidays: list(closed({ festivals: list(text), name: both, from: day, to: day, makeUp: list(day) })),
})
/** An end of a provisional range, on notices that would lead there: these amend nothing, and say that they are supposed. */
export const edge = named(
  'proofEdge',
  closed({ due: day, supposed: list(named('supposedNotice', supposed)), days }),
) as z.ZodMiniType as z.ZodMiniType<ProofEdge>

/** Day by day; a provisional date as far as notices reach, then each end of its range on a supposed notice. */
export const count = named(
  'count',
  z.union([
    closed({ result: closed({ from: day, workingDays: whole(1), due: day, firm: always }), days }),
    closed({
      result: closed({
        from: day,
        workingDays: whole(1),
        firm: z.literal(false),
        earliest: day,
        latest: day,
        assuming: both,
      }),
      days,
      provisionalFrom: z.exactOptional(day),
      edges: z.exactOptional(closed({ earliest: z.exactOptional(edge), latest: z.exactOptional(edge) })),
    }),
  ]),
) as z.ZodMiniType as z.ZodMiniType<DueDateProof>

/** What a clock rests on (`anshen case replay --why --json`), described in full: nothing else is in it. */
export const clockProof = once(() =>
  named(
    'proof',
    closed({
      clock: clock(),
      cite,
      title: both,
      claim: both,
      runsFrom: both,
      startedBy: says(text, {
        en: 'The step whose day it runs from; empty for a period of addressees.',
        zh: '起算日所据步骤；各征求意见单位的期限为空。',
      }),
      workingDays: whole(1),
      readings: tableOf(text),
      excluded: list(closed({ from: day, to: day, cite })),
      note: z.exactOptional(both),
      count: z.exactOptional(count),
      latestCount: z.exactOptional(
        says(count, {
          en: 'Where the start or the time not counted is a range: the count to the latest day.',
          zh: '起算日或者不计入的时间为区间时：计至最晚日。',
        }),
      ),
    }),
  ),
)
export type ClockAnswer = Readonly<z.output<ReturnType<typeof clock>>>
