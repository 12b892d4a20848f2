import * as z from 'zod/mini'
import type { Text } from '#language'
import { regulations } from '#practice'
import { type ParallelRegimeName, parallelRegimeNames, type Subject, subjects } from '#regulations'
import type { Procedure, Step } from '#review'
import type { ReadingsTable } from '#rules'
import { CLOCK_STATUS } from '#words'
import { closed, type Expectation, expecting, lenient, says } from '../kit.ts'
import { anyOf } from '../reading/faults.ts'
import type { FileKind } from '../reading/file-kind.ts'
import { readChoice } from '../reading/read-value.ts'
import { asWritten } from '../reading/untyped.ts'
import { absent, bilingual, choice, civilDay, label } from '../values.ts'
import { periodNames, procedureIds, readings, stateNames, steps } from '../versions.ts'
import { eventOf } from './case-event.ts'
import { keysOf, list, once } from './pieces.ts'
import { readingsOf } from './readings.ts'

const CASE_EXAMPLE = 'events:\n  - { on: 2026-03-02, step: application-submitted }'
const EXPECT_EXAMPLE = 'expect: { state: preliminary-review }'
const JSON_LINES = [
  '{ "case": "A long review", "procedure": "order-8", "asOf": "2026-03-20" }',
  '{ "on": "2026-03-02", "step": "application-submitted" }',
].join('\n')

const TOP_KEYS = {
  案件: 'case',
  案件名称: 'case',
  编号: 'id',
  说明: 'teaches',
  程序: 'procedure',
  审查程序: 'procedure',
  办法: 'procedure',
  适用办法: 'procedure',
  规定: 'procedure',
  截至: 'asOf',
  截至日: 'asOf',
  口径: 'readings',
  解释口径: 'readings',
  所涉: 'about',
  并行: 'parallel',
  事件: 'events',
  预期: 'expect',
}
const EVENT_KEYS = {
  编号: 'id',
  日期: 'on',
  步骤: 'step',
  备注: 'note',
  文号: 'number',
  文件: 'document',
  渠道: 'channel',
  对方: 'with',
  递交: 'handedIn',
  收到: 'received',
  成员单位: 'member',
  结果: 'outcome',
  理由: 'reason',
}

/** A case file read whole: some 35,000 events. */
export const CASE_FILE = {
  expected: { en: 'a case file in YAML or JSON', zh: 'YAML或者JSON格式的案件文件' },
  example: `procedure: order-8\n${CASE_EXAMPLE}`,
  limit: {
    characters: 2 * 1024 * 1024,
    expected: {
      en: 'a longer case as JSON Lines (.jsonl): the case on the first line, then an event a line',
      zh: '更长的案件请采用JSON Lines格式（.jsonl）：首行为案件，其后每行一个事件',
    },
    example: JSON_LINES,
  },
  keysAt: (pointer: string) =>
    pointer === '' ? TOP_KEYS : /^\/events\/\d+(?:\/instead)?$/.test(pointer) ? EVENT_KEYS : undefined,
} satisfies FileKind

/** A line of a case in JSON Lines: the first of them, and one of the others. */
export const CASE_LINE: FileKind = {
  ...CASE_FILE,
  keysAt: (pointer) => (pointer === '' ? TOP_KEYS : undefined),
}
export const EVENT_LINE: FileKind = {
  ...CASE_FILE,
  keysAt: (pointer) => (pointer === '' || pointer === '/instead' ? EVENT_KEYS : undefined),
}

/**
 * A version as people write it, as the name of its procedure: by its name or its short title.
 *
 * @example procedureNamed('第8号令')  // 'order-8'
 */
export function procedureNamed(given: unknown): string {
  const typed = asWritten(given)
  const bare = bareTitle(typed)
  const version = regulations.find(
    ({ id, shortTitle: { en, zh } }) =>
      bare === bareTitle(id) || bare === bareTitle(en) || bare.includes(bareTitle(zh)),
  )
  return version?.id ?? typed
}

/** Without spaces, marks and what may be left out: “Order No. 8”, “order-8”, “第 8 号”. */
const bareTitle = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.-]|no(?=\W*\d)|令$/g, '')

const procedure = z.optional(
  lenient<string>({ enum: [...procedureIds(), null] }, (given, faults) => {
    if (given === null) return undefined
    const named = procedureIds().find((id) => id === procedureNamed(given))
    if (named === undefined)
      faults.unknownName('', asWritten(given), procedureIds(), 'procedure: order-8', 'value')
    return named
  }),
)

const about = z.optional(
  lenient<Subject>({ enum: [...keysOf(subjects), null] }, (given, faults) => {
    if (given === null) return undefined
    const meant = typeof given === 'string' ? readChoice(subjects, given) : []
    const subject = meant.length === 1 ? keysOf(subjects).find((name) => name === meant[0]) : undefined
    if (!subject) faults.unknownName('', asWritten(given), keysOf(subjects), 'about: listing', 'value')
    return subject
  }),
)

const besides = absent(
  expecting(
    list(choice<ParallelRegimeName>(parallelRegimeNames, `parallel: [${parallelRegimeNames[0]}]`), {
      uniqueItems: true,
    }),
    {
      expected: { en: 'a list of regimes beside the review', zh: '与审查并行的制度列表' },
      example: `parallel: [${parallelRegimeNames[0]}]`,
    },
  ),
)

/** What the names in a case file are held against: those of one version, or of all together. */
export interface CaseNames {
  readonly readings: ReadingsTable
  readonly steps: readonly Step[]
  readonly states: readonly string[]
  readonly periods: readonly string[]
}

/** What a case is meant to come to. A misspelt expectation would be a test that asserts nothing. */
function expectationOf({ states, steps, periods }: CaseNames) {
  const step = choice(
    steps.map(({ name }) => name),
    EXPECT_EXAMPLE,
  )
  const listOf = <S extends z.ZodMiniType>(items: S, example = EXPECT_EXAMPLE) =>
    absent(expecting(list(items), { expected: { en: 'a list', zh: '列表' }, example }))
  const day = (name: string) => civilDay(name, { en: 'A civil day in China.', zh: '中国日期。' })
  const aPeriod = { expected: anyOf(periods), example: `clocks: [{ period: ${periods[0]} }]` }
  const clock = closed(
    {
      period: expecting(choice(periods, EXPECT_EXAMPLE), {
        ...aPeriod,
        missing: { message: NO_PERIOD, ...aPeriod },
      }),
      of: label('of: 公安部'),
      due: day('due'),
      earliest: day('earliest'),
      latest: day('latest'),
      status: z.exactOptional(choice(keysOf(CLOCK_STATUS), EXPECT_EXAMPLE)),
      completedOn: day('completedOn'),
    },
    { expected: { en: 'a clock: its period and dates', zh: '期限及其日期' }, example: EXPECT_EXAMPLE },
  )
  return absent(
    closed({
      state: z.exactOptional(choice(states, EXPECT_EXAMPLE)),
      clocks: listOf(clock),
      next: listOf(step),
      refused: listOf(code, A_CODE),
    }),
    { expected: { en: 'what the case should come to', zh: '预期结果' }, example: EXPECT_EXAMPLE },
  )
}
const NO_PERIOD: Text = { en: 'The clock names no period.', zh: '未载明期限名称。' }
const A_CODE = 'refused: [not-in-this-state]'
const code = lenient<string>({ type: 'string' }, (given, faults) => {
  if (typeof given === 'string') return given
  faults.addWrongKind('', given, { en: 'a code', zh: '代码' }, A_CODE)
  return undefined
})

const EVENTS: Text = {
  en: 'events, each with a day and a step; [] for none',
  zh: '事件列表，各有日期和步骤；没有的，填写[]',
}
const NO_EVENTS: Text = { en: 'The case has no events.', zh: '案件没有事件。' }

/**
 * The contract's case file: whole, and in parts, its head and one event. What no schema can say (days in their order, ids
 * used twice, steps that the procedure does not allow where they stand) is checked beside it.
 */
function caseOf(names: CaseNames) {
  const head = {
    case: says(label('case: Listing of an online hiring platform'), { en: 'A title.', zh: '案件名称。' }),
    id: label('id: "0123"'),
    teaches: z.optional(bilingual('teaches: { en: …, zh: … }')),
    procedure: says(procedure, {
      en: 'Default: the version in force when the case began.',
      zh: '默认为案件启动时施行的版本。',
    }),
    asOf: civilDay('asOf', {
      en: 'The day the case is looked at; default today in China.',
      zh: '查看案件的日期；默认为中国当日。',
    }),
    readings: readingsOf(names.readings, 'readings: { first-day: counted }'),
    about: says(about, {
      en: 'What the case is about: says which result allows what.',
      zh: '案件所涉事项，据以说明结果的含义。',
    }),
    parallel: says(besides, {
      en: 'Regimes that run beside the review (Art. 22), by the fact of a matter.',
      zh: '与审查并行的制度（第二十二条），以事项的事实名称表示。',
    }),
  }
  const expect = says(expectationOf(names), {
    en: 'Makes the file a test.',
    zh: '填写后，该文件即为测试。',
  })
  const event = eventOf(names.steps)
  const inFile: Expectation = {
    expected: { en: 'a case: procedure and events', zh: '案件：程序和事件' },
    example: CASE_EXAMPLE,
  }
  const given = { expected: EVENTS, example: CASE_EXAMPLE }
  const events = expecting(z.nullable(expecting(list(event), given)), {
    ...given,
    missing: { message: NO_EVENTS, ...given },
  })
  return {
    file: closed({ ...head, events, expect }, inFile),
    /** The first line of JSON Lines. */
    head: closed(
      { ...head, expect },
      {
        expected: { en: 'a case: its procedure, and its day', zh: '案件：程序和截至日' },
        example: CASE_EXAMPLE,
        unknown: (name, faults, own) => {
          if (name === 'events') faults.add('', NOT_A_LIST, IN_LINES, JSON_LINES, 'key')
          else faults.unknownName('', name, own, CASE_EXAMPLE, 'key')
        },
      },
    ),
    event,
  }
}

const NOT_A_LIST: Text = {
  en: 'The events of this case cannot be read one by one.',
  zh: '本案件的事件无法逐个读取。',
}
const IN_LINES: Text = { en: 'an event a line below this one', zh: '自下一行起每行一个事件' }

/** As published: what any version accepts. */
export const caseFile = once(
  () => caseOf({ readings: readings(), steps: steps(), states: stateNames(), periods: periodNames() }).file,
)

const made = new Map<string, ReturnType<typeof caseOf>>()
/** A case under the procedure of one version. @param steps  those it can record: a later version may take it over */
export function caseUnder(
  { regulation, states, periods }: Procedure,
  readings: ReadingsTable,
  steps: readonly Step[],
): ReturnType<typeof caseOf> {
  const before = made.get(regulation)
  const names = { readings, steps, states: keysOf(states), periods: periods.map(({ name }) => name) }
  const schema = before ?? caseOf(names)
  made.set(regulation, schema)
  return schema
}
/** What a case file says beside its events. */
export type CaseFileHead = z.output<ReturnType<typeof caseOf>['head']>
export type CaseExpectation = NonNullable<CaseFileHead['expect']>
export type ClockExpectation = NonNullable<CaseExpectation['clocks']>[number]
