import { assumptionTable, targetKinds } from '#plans'
import { regulations } from '#practice'
import {
  anyOfThese,
  bilingual,
  constants,
  DRAFT,
  date,
  described,
  list,
  object,
  type Schema,
} from './json-schema.ts'
import { assumeSchema } from './plan-file-schema.ts'

/**
 * The contract's plan. What must be there is said in full; members may be added in a later release, so a reader passes
 * over those it does not know.
 */
export function planSchema(): Schema {
  return {
    $schema: DRAFT,
    $id: 'urn:anshen:schema:plan',
    title: 'Anshen plan (anshen plan --json) / 安审计划',
    ...object(
      {
        ...plan,
        screening,
        roads: list(road),
        estimates: list(
          object({ name: bilingual, assume: { type: 'object' }, roads: list(road) }, [
            'name',
            'assume',
            'roads',
          ]),
        ),
        scenarios: list(
          object(
            {
              id: { type: 'string' },
              name: bilingual,
              assume: { type: 'object' },
              readings,
              plan: { $ref: '#/$defs/plan' },
            },
            ['id', 'name', 'assume', 'readings', 'plan'],
          ),
        ),
        proofs: {
          type: 'object',
          description: described({ en: 'With --why: by milestone.', zh: '使用--why时：各节点的证明。' }),
        },
      },
      [...REQUIRED, 'screening', 'roads', 'estimates', 'scenarios'],
    ),
    $defs: {
      day: date({ en: 'A civil day in China.', zh: '中国日期。' }),
      range,
      milestone,
      assumptions: assumptions(),
      plan: object(plan, REQUIRED),
    },
  }
}

const day: Schema = { $ref: '#/$defs/day' }
const aRange: Schema = { $ref: '#/$defs/range' }
const nothing: Schema = { type: 'null' }
const cite: Schema = list({ type: 'string' })
const readings: Schema = { type: 'object', additionalProperties: { type: 'string' } }
const range: Schema = object({ earliest: day, latest: day, firm: { type: 'boolean' } }, [
  'earliest',
  'latest',
  'firm',
])

const milestone: Schema = object(
  {
    id: { type: 'string' },
    step: { type: 'string' },
    name: bilingual,
    article: { type: 'string', pattern: '^([a-z0-9-]+/)?art\\.\\d+$' },
    cite,
    basis: constants('law', 'estimate', 'assumed', 'given'),
    readings,
    earliest: day,
    latest: anyOfThese(day, nothing),
    firm: { type: 'boolean' },
    statutory: aRange,
    unbounded: list(
      object({ code: { type: 'string' }, because: bilingual, cite, readings: list({ type: 'string' }) }, [
        'code',
        'because',
        'cite',
      ]),
    ),
    period: object(
      { name: { type: 'string' }, workingDays: { type: 'integer', minimum: 1 }, starts: aRange },
      ['name', 'workingDays'],
    ),
    count: object(
      {
        from: day,
        workingDays: { type: 'integer', minimum: 1 },
        firstDay: constants('counted', 'not-counted'),
        pauses: list(object({ from: day, to: day }, ['from', 'to'])),
        parts: list(
          object({ name: bilingual, workingDays: { type: 'integer' }, cite }, [
            'name',
            'workingDays',
            'cite',
          ]),
        ),
      },
      ['from', 'workingDays', 'firstDay', 'pauses', 'parts'],
    ),
    wayWorkingDays: { type: 'integer', minimum: 0 },
    note: bilingual,
  },
  ['id', 'name', 'cite', 'basis', 'readings', 'earliest', 'latest', 'firm', 'unbounded'],
)

const noDay: Schema = object(
  {
    code: { type: 'string' },
    cite,
    message: bilingual,
    remedy: bilingual,
    options: list({ type: 'string' }),
    wouldHaveBeen: aRange,
    workingDaysLate: { type: 'integer' },
  },
  ['code', 'cite', 'message', 'remedy'],
)
const inTime: Schema = constants('yes', 'unless-extended', 'no', 'unknown')

/** One of the roads that the headline sets side by side. */
const road: Schema = object(
  {
    id: constants('assumed', 'plain', 'extended', 'supplement', 'special-review'),
    name: bilingual,
    assume: { type: 'object' },
    assumed: { type: 'boolean' },
    latestSafeFilingDay: anyOfThese(aRange, nothing),
    reason: noDay,
    filed: day,
    result: anyOfThese(aRange, nothing),
    inTime,
  },
  ['id', 'name', 'assume', 'assumed', 'result'],
)

const plan: Schema = {
  latestSafeFilingDay: anyOfThese(aRange, nothing),
  ifSpecialReview: anyOfThese(aRange, nothing),
  reason: noDay,
  lateFiling: object({ code: { type: 'string' }, cite, message: bilingual }, ['code', 'cite', 'message']),
  milestones: list({ $ref: '#/$defs/milestone' }),
  assumptions: { $ref: '#/$defs/assumptions' },
  direction: constants('forward', 'backward'),
  regulation: constants(...regulations.map(({ id }) => id)),
  asOf: day,
  filed: day,
  about: constants(...targetKinds),
  target: object({ on: day, for: constants(...targetKinds) }, ['on', 'for']),
  gateDay: aRange,
  latestDayToBegin: anyOfThese(aRange, nothing),
  inTime,
  gates: list(
    object(
      {
        id: { type: 'string' },
        order: bilingual,
        cite,
        source: object({ title: bilingual, grade: constants('A', 'A-minus', 'B', 'C', 'none') }, [
          'title',
          'grade',
        ]),
        readings,
        by: aRange,
        kept: constants('yes', 'no', 'unknown'),
        remedy: bilingual,
      },
      ['id', 'order', 'cite', 'source', 'kept'],
    ),
  ),
  readings,
  notes: list(
    object({ code: { type: 'string' }, cite, message: bilingual, assume: { type: 'string' } }, [
      'code',
      'cite',
      'message',
    ]),
  ),
  assuming: bilingual,
  history: list(
    object(
      {
        name: bilingual,
        from: day,
        to: day,
        end: bilingual,
        workingDays: { type: 'integer' },
        regulation: { type: 'string' },
      },
      ['name', 'from', 'end', 'regulation'],
    ),
  ),
}
const REQUIRED = [
  'milestones',
  'assumptions',
  'direction',
  'regulation',
  'asOf',
  'about',
  'gates',
  'readings',
  'notes',
]

const screening: Schema = object(
  {
    verdict: { type: 'string' },
    filing: constants('met', 'unknown', 'consult', 'none'),
    duties: { type: 'object' },
    message: bilingual,
  },
  ['verdict', 'filing', 'duties', 'message'],
)

/** In an answer every assumption stands, null where nothing is estimated. */
function assumptions(): Schema {
  const given = assumeSchema().properties as Readonly<Record<string, Schema>>
  const properties = Object.fromEntries(
    Object.entries(given).map(([name, { description, ...accepts }]) => [
      name,
      { ...anyOfThese(accepts, nothing), description },
    ]),
  )
  return object(properties, Object.keys(assumptionTable))
}
