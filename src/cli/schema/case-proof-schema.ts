import { bilingual, closed, constants, described, list, type Schema } from './json-schema.ts'

/** What each clock rests on (`anshen case replay --why --json`), described in full: nothing else is in it. */

const day: Schema = { $ref: '#/$defs/day' }
const days: Schema = list({ $ref: '#/$defs/proofDay' })
const always: Schema = { const: true }
const workingDays: Schema = { type: 'integer', minimum: 1 }

export const cite: Schema = list({
  type: 'string',
  pattern: '^([a-z0-9-]+/)?art\\.\\d+(\\.\\d+)?(\\(\\d+\\))?$',
})

const proof: Schema = closed(
  {
    clock: { $ref: '#/$defs/clock' },
    cite,
    title: bilingual,
    claim: bilingual,
    runsFrom: bilingual,
    startedBy: {
      type: 'string',
      description: described({
        en: 'The step whose day it runs from; empty for a period of addressees.',
        zh: '起算日所据步骤；各征求意见单位的期限为空。',
      }),
    },
    workingDays,
    readings: { type: 'object', additionalProperties: { type: 'string' } },
    excluded: list(closed({ from: day, to: day, cite }, ['from', 'to', 'cite'])),
    note: bilingual,
    count: { $ref: '#/$defs/count' },
    latestCount: {
      $ref: '#/$defs/count',
      description: described({
        en: 'Where the start or the time not counted is a range: the count to the latest day.',
        zh: '起算日或者不计入的时间为区间时：计至最晚日。',
      }),
    },
  },
  ['clock', 'cite', 'title', 'claim', 'runsFrom', 'startedBy', 'workingDays', 'readings', 'excluded'],
)

const firm: Schema = closed({ from: day, workingDays, due: day, firm: always }, [
  'from',
  'workingDays',
  'due',
  'firm',
])

const provisional: Schema = closed(
  { from: day, workingDays, firm: { const: false }, earliest: day, latest: day, assuming: bilingual },
  ['from', 'workingDays', 'firm', 'earliest', 'latest', 'assuming'],
)

/** Day by day; a provisional date as far as notices reach, then each end of its range on a supposed notice. */
const count: Schema = {
  oneOf: [
    closed({ result: firm, days }, ['result', 'days']),
    closed(
      {
        result: provisional,
        days,
        provisionalFrom: day,
        edges: closed({ earliest: { $ref: '#/$defs/proofEdge' }, latest: { $ref: '#/$defs/proofEdge' } }, [
          'earliest',
          'latest',
        ]),
      },
      ['result', 'days', 'provisionalFrom', 'edges'],
    ),
  ],
}

const proofDay: Schema = closed(
  {
    date: day,
    weekday: { type: 'integer', minimum: 1, maximum: 7 },
    kind: constants('counted', 'weekend', 'holiday', 'paused', 'not-counted'),
    n: { type: 'integer', minimum: 1 },
    makeUp: always,
    holiday: bilingual,
    notice: { type: 'string' },
    supposed: always,
  },
  ['date', 'weekday', 'kind'],
)

const proofEdge: Schema = closed({ due: day, supposed: list({ $ref: '#/$defs/supposedNotice' }), days }, [
  'due',
  'supposed',
  'days',
])

const supposedHoliday: Schema = closed(
  { festivals: list({ type: 'string' }), name: bilingual, from: day, to: day, makeUp: list(day) },
  ['festivals', 'name', 'from', 'to', 'makeUp'],
)

const supposedNotice: Schema = closed(
  {
    year: { type: 'integer' },
    published: day,
    address: { type: 'string' },
    additionalDays: { type: 'integer' },
    supposed: always,
    holidays: list(supposedHoliday),
  },
  ['year', 'published', 'address', 'supposed', 'holidays'],
)

export const proofDefinitions: Readonly<Record<string, Schema>> = {
  proof,
  count,
  proofDay,
  proofEdge,
  supposedNotice,
}
