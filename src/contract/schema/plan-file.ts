import * as z from 'zod/mini'
import type { Text } from '#language'
import { readingsOfAll } from '#regulations'
import type { AssumptionKind, Assumptions, TargetKind } from '#review'
import { closed, expecting, type JsonSchema, lenient, says } from '../kit.ts'
import type { FileKind } from '../reading/file-kind.ts'
import { asWritten, isRecord } from '../reading/untyped.ts'
import { absent, bilingual, civilDay, DATE } from '../values.ts'
import { assumptionTable } from './assumption-table.ts'
import { checkAssumptions } from './check-assumptions.ts'
import { list, once, tableOf } from './pieces.ts'
import { readingsOf } from './readings.ts'
import { targetKindNamed, targetKinds } from './target-kind.ts'

const EXAMPLE = 'scenarios:\n  - name: Complex\n    assume: { complex: true }'
const NAMES = { 假设: 'assume', 假定: 'assume', 口径: 'readings', 解释口径: 'readings', 预期: 'expect' }
const OF_SCENARIO = { 名称: 'name', ...NAMES }
const TOP = {
  计划: 'plan',
  说明: 'teaches',
  截至: 'asOf',
  截至日: 'asOf',
  目标日: 'target',
  申报日: 'filed',
  情形: 'scenarios',
  ...NAMES,
}
export const PLAN_FILE: FileKind = {
  expected: { en: 'a plan file in YAML or JSON', zh: 'YAML或者JSON格式的计划文件' },
  example: EXAMPLE,
  asTyped: true,
  keysAt: (pointer) => (pointer === '' ? TOP : /^\/scenarios\/\d+$/.test(pointer) ? OF_SCENARIO : undefined),
}

const DAY: Text = { en: 'A civil day in China.', zh: '中国日期。' }
const title = (key: string) => z.optional(bilingual(`${key}: Listing on 30 June 2027`))

const target = z.optional(
  lenient<TargetKind>({ enum: [...targetKinds] }, (given, faults) => {
    const kind = given === null ? undefined : targetKindNamed(asWritten(given))
    if (!kind && given !== null)
      faults.unknownName('', asWritten(given), targetKinds, 'for: listing', 'value')
    return kind
  }),
)

/** What an assumption accepts, in its strict form. */
function accepted({ kind, most = 0, values = [] }: AssumptionKind): JsonSchema {
  if (kind === 'yes-no') return { type: 'boolean' }
  if (kind === 'day') return DATE
  if (kind === 'one-of') return { enum: values }
  const number = { type: 'integer', minimum: 0, maximum: most }
  return values.length === 0 ? number : { anyOf: [number, { enum: values }] }
}

/** Every assumption with its meaning and what it accepts; `more` beside it, as null in an answer. */
export const assumptionMembers = (more: readonly JsonSchema[] = []): JsonSchema =>
  Object.fromEntries(
    Object.entries(assumptionTable).map(([name, kind]) => {
      const accepts = more.length === 0 ? accepted(kind) : { anyOf: [accepted(kind), ...more] }
      return [name, { ...accepts, description: `${kind.claim.en} / ${kind.claim.zh}` }]
    }),
  )

const assume = z.optional(
  lenient<Partial<Assumptions>>(
    { type: 'object', properties: assumptionMembers(), additionalProperties: false },
    (given, faults) => {
      if (given === null) return {}
      if (!isRecord(given)) {
        faults.addWrongKind('', given, ASSUMED, 'assume: { complex: true }')
        return {}
      }
      const { assume, faults: found } = checkAssumptions(given)
      for (const { name, at, message, expected, example } of found)
        faults.add(`/${name}`, message, expected, `assume: { ${example.replace('=', ': ')} }`, at)
      return assume
    },
  ),
)
const ASSUMED: Text = { en: 'assumptions, each with a value', zh: '各项假设及其取值' }

const written = (accepts: JsonSchema) =>
  lenient<string>({ type: 'string', ...accepts }, (given) => (given === null ? undefined : asWritten(given)))
const dayOrRange = says(written({ pattern: '^(none|\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?)$' }), {
  en: 'DATE, EARLIEST..LATEST or none.',
  zh: '日期、最早日..最晚日，或者none。',
})
/**
 * What a plan is meant to come to: makes the file a test, and a misspelt one would assert nothing. Days are written as one
 * day, or as EARLIEST..LATEST; 'none' where there is none. What is left out is not checked.
 */
const expectation = () =>
  absent(
    closed({
      latestSafeFilingDay: z.exactOptional(dayOrRange),
      latestDayToBegin: z.exactOptional(dayOrRange),
      /** Why there is no latest filing day: a code. */
      reason: z.exactOptional(written({})),
      inTime: z.exactOptional(written({ enum: ['yes', 'unless-extended', 'no', 'unknown', 'none'] })),
      /** The latest day by the law, by the milestone's id. */
      milestones: z.exactOptional(tableOf(dayOrRange)),
    }),
    {
      expected: { en: 'what the plan should come to', zh: '预期结果' },
      example: 'expect: { latestSafeFilingDay: 2026-06-30 }',
    },
  )

const A_NAME: Text = { en: 'a name', zh: '名称' }
const NO_NAME = { en: 'The scenario has no name.', zh: '情形没有名称。' }
const name = expecting(bilingual('name: Complex', NO_NAME, A_NAME), {
  expected: A_NAME,
  example: 'name: Complex',
  missing: { message: NO_NAME, expected: A_NAME, example: 'name: Complex' },
})

/** A plan file: what a command line can say of a plan, and scenarios to compare. */
export const planFile = once(() => {
  const readings = readingsOf(readingsOfAll, 'readings: { first-day: counted }')
  const expected = { en: 'a list of scenarios, each with a name', zh: '情形列表，各有名称' }
  return closed(
    {
      plan: title('plan'),
      teaches: title('teaches'),
      asOf: civilDay('asOf', DAY),
      target: civilDay('target', DAY),
      for: target,
      filed: civilDay('filed', DAY),
      assume,
      readings,
      scenarios: absent(
        list(closed({ name, assume, readings, expect: expectation() }, { expected, example: EXAMPLE })),
        { expected, example: EXAMPLE },
      ),
      expect: expectation(),
    },
    { expected: { en: 'a plan: scenarios to compare', zh: '计划：供比较的情形' }, example: EXAMPLE },
  )
})
export type PlanExpectation = NonNullable<z.output<ReturnType<typeof expectation>>>
