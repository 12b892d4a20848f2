import { besideSchemas } from './beside-schema.ts'
import { cite, proofDefinitions } from './case-proof-schema.ts'
import { CLOCK_STATUSES } from './case-schema.ts'
import { bilingual, constants, DRAFT, date, described, list, object, type Schema } from './json-schema.ts'
import { periodNames, stateNames, steps } from './procedures.ts'
import { resultSchemas } from './result-schema.ts'
import { seatSchema } from './seat-schema.ts'

const CODES = [
  'unknown-step',
  'incomplete',
  'not-yet-come',
  'out-of-date-order',
  'received-before-issue',
  'twice',
  'not-in-this-state',
  'own-case',
  'before-its-cause',
  'once-only',
  'opinions',
  'nothing-outstanding',
  'period-ended',
  'not-an-addressee',
  'unknown-event',
]

/**
 * The contract's state of a case. What must be there is said in full; members may be added in a later release, so a
 * reader passes over those it does not know.
 */
export function caseStateSchema(): Schema {
  const period = constants(...periodNames())
  return {
    $schema: DRAFT,
    $id: 'urn:anshen:schema:case-state',
    title: 'Anshen case state (anshen case replay --json) / 安审案件状态',
    ...object(
      {
        state: constants(...stateNames()),
        clocks: list({ $ref: '#/$defs/clock' }),
        next: {
          ...list(constants(...steps().map(({ name }) => name)), { uniqueItems: true }),
          description: described({
            en: 'Steps that may come next; those allowed at any time are not listed.',
            zh: '可能的后续步骤；随时可以发生的步骤未列入。',
          }),
        },
        refused: list({ $ref: '#/$defs/refused' }),
        ...resultSchemas(cite),
        ...besideSchemas(cite),
        seat: {
          $ref: '#/$defs/seat',
          description: described({
            en: 'With --seat: the case as that seat has it.',
            zh: '使用--seat时：该身份所见的案件。',
          }),
        },
        corrections: {
          ...list({ $ref: '#/$defs/correction' }),
          description: described({ en: 'Where the file has corrections.', zh: '文件含有更正时。' }),
        },
        moved: {
          ...list({ $ref: '#/$defs/moved' }),
          description: described({
            en: 'With --calendar: what it moved.',
            zh: '使用--calendar时：变动的日期。',
          }),
        },
        correctedTogether: {
          ...object(
            { corrections: { type: 'integer', minimum: 1 }, changed: { $ref: '#/$defs/difference' } },
            ['corrections', 'changed'],
          ),
          description: described({
            en: 'In place of corrections where there are too many to tell apart: what they changed together.',
            zh: '更正过多、不再逐一列示时代替corrections：其共同引起的变动。',
          }),
        },
        proofs: {
          ...list({ $ref: '#/$defs/proof' }),
          description: described({ en: 'With --why: one to a clock.', zh: '使用--why时：各期限的证明。' }),
        },
      },
      // A seat may know nothing of the state.
      ['clocks', 'next', 'waitingOn', 'refused', 'remarks'],
    ),
    $defs: {
      day: date({ en: 'A civil day in China.', zh: '中国日期。' }),
      clock: clock(period),
      seat: seatSchema(cite),
      dates,
      moved: moved(period),
      correction,
      difference,
      refused,
      ...proofDefinitions,
    },
  }
}

const day: Schema = { $ref: '#/$defs/day' }
const movable: Schema = {
  starts: day,
  due: day,
  earliest: day,
  latest: day,
  firm: { type: 'boolean' },
  status: constants(...CLOCK_STATUSES),
  completedOn: day,
}

const clock = (named: Schema): Schema =>
  object(
    {
      ...movable,
      period: named,
      article: { type: 'string', pattern: '^([a-z0-9-]+/)?art\\.\\d+$' },
      of: { type: 'string' },
      startsEarliest: day,
      startsLatest: day,
      workingDays: { type: 'integer', minimum: 1 },
      notCounted: object(
        {
          workingDays: { type: 'integer', minimum: 0 },
          times: list(object({ from: day, to: day }, ['from', 'to'])),
        },
        ['times'],
      ),
      assuming: bilingual,
      extended: { const: true },
      noCap: { const: true },
      completionUnknown: { const: true },
      assumed: list({ type: 'string' }),
    },
    ['period', 'article', 'workingDays', 'firm', 'status'],
  )

const dates: Schema = object(movable, ['firm', 'status'])

const moved = (named: Schema): Schema =>
  object(
    { period: named, of: { type: 'string' }, was: { $ref: '#/$defs/dates' }, is: { $ref: '#/$defs/dates' } },
    ['period'],
  )

const refused: Schema = object(
  {
    code: constants(...CODES),
    cite,
    message: bilingual,
    remedy: bilingual,
    event: { type: 'integer', minimum: 0 },
    id: { type: 'string' },
    on: { type: 'string' },
    step: { type: 'string' },
    example: { type: 'string' },
    recordFirst: list({ type: 'string' }),
    faults: list(
      object(
        {
          pointer: { type: 'string' },
          line: { type: 'integer', minimum: 1 },
          column: { type: 'integer', minimum: 1 },
          message: bilingual,
          expected: bilingual,
          example: { type: 'string' },
        },
        ['pointer', 'message', 'expected', 'example'],
      ),
    ),
  },
  ['code', 'cite', 'message', 'remedy', 'on', 'step', 'faults'],
)

const difference: Schema = object(
  {
    state: object({ was: { type: 'string' }, is: { type: 'string' } }, ['was', 'is']),
    clocks: list({ $ref: '#/$defs/moved' }),
    newlyRefused: list({ $ref: '#/$defs/refused' }),
    noLongerRefused: list({ $ref: '#/$defs/refused' }),
  },
  ['clocks', 'newlyRefused', 'noLongerRefused'],
)

const correction: Schema = object(
  {
    event: { type: 'integer', minimum: 0 },
    corrects: { type: 'string' },
    reason: { type: 'string' },
    changed: { $ref: '#/$defs/difference' },
  },
  ['event', 'corrects', 'reason', 'changed'],
)
