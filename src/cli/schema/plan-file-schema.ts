import { type AssumptionKind, assumptionTable, targetKinds } from '#plans'
import { readingsOfAll } from '#regulations'
import {
  anyOfThese,
  bilingual,
  closed,
  constants,
  DRAFT,
  date,
  described,
  list,
  type Schema,
} from './json-schema.ts'

/** A plan file: what a command line can say of a plan, and scenarios to compare. */
export function planFileSchema(): Schema {
  return {
    $schema: DRAFT,
    $id: 'urn:anshen:schema:plan-file',
    title: 'Anshen plan file (anshen plan --scenario FILE) / 安审计划文件',
    ...closed({
      plan: text,
      teaches: text,
      asOf: day,
      target: day,
      for: constants(...targetKinds),
      filed: day,
      assume: { $ref: '#/$defs/assume' },
      readings: { $ref: '#/$defs/readings' },
      scenarios: list(
        closed(
          {
            name: text,
            assume: { $ref: '#/$defs/assume' },
            readings: { $ref: '#/$defs/readings' },
            expect: { $ref: '#/$defs/expect' },
          },
          ['name'],
        ),
      ),
      expect: { $ref: '#/$defs/expect' },
    }),
    $defs: { assume: assumeSchema(), readings: readingsSchema(), expect },
  }
}

const text: Schema = anyOfThese({ type: 'string' }, bilingual)
const day: Schema = date({ en: 'A civil day in China.', zh: '中国日期。' })
const dayOrRange: Schema = {
  type: 'string',
  pattern: '^(none|\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?)$',
  description: described({ en: 'DATE, EARLIEST..LATEST or none.', zh: '日期、最早日..最晚日，或者none。' }),
}

const expect: Schema = closed({
  latestSafeFilingDay: dayOrRange,
  latestDayToBegin: dayOrRange,
  reason: { type: 'string' },
  inTime: constants('yes', 'unless-extended', 'no', 'unknown', 'none'),
  milestones: { type: 'object', additionalProperties: dayOrRange },
})

/** Every assumption with its meaning and what it accepts. */
export function assumeSchema(): Schema {
  return closed(
    Object.fromEntries(
      Object.entries(assumptionTable).map(([name, kind]) => [
        name,
        { ...accepted(kind), description: described(kind.claim) },
      ]),
    ),
  )
}

function accepted({ kind, most = 0, values = [] }: AssumptionKind): Schema {
  if (kind === 'yes-no') return { type: 'boolean' }
  if (kind === 'day') return day
  if (kind === 'one-of') return constants(...values)
  const number: Schema = { type: 'integer', minimum: 0, maximum: most }
  return values.length === 0 ? number : anyOfThese(number, constants(...values))
}

function readingsSchema(): Schema {
  return closed(
    Object.fromEntries(
      Object.entries(readingsOfAll).map(([id, { question, positions }]) => {
        const names = Object.keys(positions).flatMap((name) =>
          name === 'true' || name === 'false' ? [name, name === 'true'] : [name],
        )
        return [id, { ...constants(...names), description: described(question) }]
      }),
    ),
  )
}
