import * as z from 'zod/mini'
import type { Text } from '#language'
import { exampleFactIn, exampleFacts } from '#practice'
import { type Answer, conditionText, type Fact, type Regulation, SCOPES, type Scope } from '#rules'
import { DUTY_STATUS, TIER, VERDICT } from '#words'
import { exampleOf } from '../answers/fact-examples.ts'
import { factsLike } from '../answers/facts-like.ts'
import { checkAnswer } from '../answers/read-answer.ts'
import { checkScope } from '../answers/read-scope.ts'
import { closed, described, expecting, type JsonSchema, lenient, says } from '../kit.ts'
import { meantOneOf } from '../reading/faults.ts'
import { absent, bilingual, choice, civilDay, DATE, label } from '../values.ts'
import { duties, facts, flags, readings, versionOf } from '../versions.ts'
import { keysOf, list, membersOf, once } from './pieces.ts'
import { readingsOf } from './readings.ts'

const FACTS_EXAMPLE = `facts: { ${exampleFacts.activity}: false }`
const EXPECT_EXAMPLE = 'expect: { verdict: must-file }'
export const A_MATTER: Text = { en: 'a matter: facts, each with a value', zh: '事项：逐项填写的事实' }
const FACTS: Text = {
  en: 'facts, each with a value; {} if nothing is known',
  zh: '逐项填写的事实；一无所知的，填写{}',
}

/** What a matter's names are held against: one version's, or those of all together. */
type Names = Pick<Regulation, 'facts' | 'readings'> & {
  readonly duties: readonly string[]
  readonly flags: readonly string[]
}

/**
 * The contract's matter file. What no schema can say (answers that exclude one another, facts that do not apply, days to
 * come) is checked beside it.
 */
function matterOf({ facts, readings, duties, flags }: Names) {
  const answers = Object.entries(facts).map(([name, fact]) => [name, factOf(name, fact)])
  const names = Object.keys(facts)
  const given = expecting(
    closed(Object.fromEntries(answers)) as z.ZodMiniType<Readonly<Record<string, Answer>>>,
    {
      expected: FACTS,
      example: FACTS_EXAMPLE,
      unknown: (name, list) => {
        const like = factsLike(name, facts)
        const example = like[0] ?? exampleFactIn(facts)
        const otherwise = like.length > 0 ? meantOneOf(like) : LISTED
        list.unknownName('', name, [], exampleOf(example, facts[example]!), 'key', otherwise)
      },
    },
  )
  const oneOfEach = (values: readonly string[], field: string) =>
    z.exactOptional(
      expecting(list(choice(values, EXPECT_EXAMPLE)), {
        expected: { en: 'a list', zh: '列表' },
        example: `${field}: [${values[0]}]`,
      }),
    )
  const expectation = closed({
    verdict: z.exactOptional(choice(keysOf(VERDICT), EXPECT_EXAMPLE)),
    tier: z.exactOptional(choice(keysOf(TIER), EXPECT_EXAMPLE)),
    duties: z.exactOptional(
      expecting(
        membersOf(
          Object.fromEntries(duties.map((name) => [name, choice(keysOf(DUTY_STATUS), EXPECT_EXAMPLE)])),
        ),
        { expected: { en: 'duties, each with a status', zh: '各项义务及其状态' }, example: EXPECT_EXAMPLE },
      ),
    ),
    missing: oneOfEach(names, 'missing'),
    flags: oneOfEach(flags, 'flags'),
  })
  return closed(
    {
      matter: says(label('matter: Recommender for a ride-hailing platform'), {
        en: 'A title.',
        zh: '事项名称。',
      }),
      id: label('id: "0123"'),
      teaches: says(z.optional(bilingual('teaches: { en: …, zh: … }')), {
        en: 'What the file is an example of.',
        zh: '本文件示例的内容。',
      }),
      on: civilDay('on', {
        en: 'The law of this day; default today in China.',
        zh: '适用该日施行的规则；默认为中国当日。',
      }),
      scope: says(z.optional(lenient<readonly Scope[]>(SCOPE, checkScope)), {
        en: 'Screened for these alone; default all.',
        zh: '仅就所列范围进行筛查；默认为全部。',
      }),
      facts: says(
        expecting(z.nullable(given), {
          expected: FACTS,
          example: FACTS_EXAMPLE,
          missing: { message: NO_FACTS, expected: FACTS, example: FACTS_EXAMPLE },
        }),
        { en: 'A fact left out, or null, is not asked.', zh: '省略或者填写null的事实视为未询问。' },
      ),
      readings: readingsOf(readings, 'readings: { hong-kong-is-foreign: true }'),
      // A misspelt expectation would be a test that asserts nothing.
      expect: says(
        absent(expectation, {
          expected: { en: 'what the matter should come to', zh: '预期结果' },
          example: EXPECT_EXAMPLE,
        }),
        { en: 'Makes the file a test.', zh: '填写后，该文件即为测试。' },
      ),
    },
    {
      expected: A_MATTER,
      example: FACTS_EXAMPLE,
      unknown: (name, list, own) => {
        if (!Object.hasOwn(facts, name)) list.unknownName('', name, own, FACTS_EXAMPLE, 'key')
        else list.add('', FACT_AT_TOP, FACTS, `facts:\n  ${name}: …`, 'key')
      },
    },
  )
}

const NO_FACTS: Text = { en: 'The matter has no facts.', zh: '事项未填写facts。' }
const FACT_AT_TOP: Text = { en: 'A fact stands under “facts”.', zh: '事实应当写在facts之下。' }
const LISTED: Text = {
  en: 'a fact; “anshen facts WORD” finds those that a word can mean',
  zh: '事实名称；“anshen facts 词语”可查找相关事实',
}
const SCOPE: JsonSchema = {
  anyOf: [
    { enum: [...SCOPES, null] },
    { type: 'array', items: { enum: SCOPES }, minItems: 1, uniqueItems: true },
  ],
}

/** As published: what any version accepts. */
export const matter = once(() =>
  matterOf({
    facts: facts(),
    readings: readings(),
    duties: Object.keys(duties()),
    flags: Object.keys(flags()),
  }),
)

/** What a matter says, part by part, whatever version it is screened under. */
export const matterParts = once(() => {
  const { facts: answers, scope, readings: positions, on } = matter().shape
  return { answers, scope, positions, on }
})

const made = new Map<string, ReturnType<typeof matterOf>>()
/** A matter under one version. */
export function matterUnder(regulation: Regulation): ReturnType<typeof matterOf> {
  const before = made.get(regulation.id)
  const schema =
    before ??
    matterOf({
      ...regulation,
      duties: regulation.duties.map(({ name }) => name),
      flags: regulation.flags.map(({ code }) => code),
    })
  made.set(regulation.id, schema)
  return schema
}
export type Expectation = NonNullable<z.output<ReturnType<typeof matterOf>>['expect']>

/** One answer: a bare value, or a value with its provenance. The strict form is worked out only when it is published. */
const factOf = (name: string, fact: Fact): z.ZodMiniType<Answer | undefined> =>
  z.optional(
    lenient<Answer>(
      {
        get anyOf() {
          return acceptedOf(fact)
        },
        get description() {
          const version = versionOf(name)
          const applies = version.appliesWhen[name]
          const only = applies ? [appliesText(conditionText(applies, version))] : []
          return described([fact.question, fact.why, ...only])
        },
        get examples() {
          return [exampleOf(name, fact)]
        },
      },
      (given, faults) => checkAnswer(name, fact, given, faults),
    ),
  )

const appliesText = ({ en, zh }: Text): Text => ({
  en: `Applies where: ${en}; otherwise left out or not-applicable.`,
  zh: `适用情形：${zh}；否则省略或者填写not-applicable。`,
})

/** A number is read as it was typed: 0123 is a text here. */
const TEXT: JsonSchema = { type: ['string', 'number', 'null'] }
const NOTHING: JsonSchema = { type: 'null' }
const COUNT: JsonSchema = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
const OPEN = { enum: ['dont-know', 'not-applicable', null] }

const object = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
})
const meaning = (schema: JsonSchema, en: string, zh: string): JsonSchema => ({
  ...schema,
  description: described([{ en, zh }]),
})
const PROVENANCE: JsonSchema = {
  by: meaning(
    {
      anyOf: [
        TEXT,
        object({ body: { type: ['string', 'number'] }, minutes: TEXT, signedBy: TEXT }, ['body']),
      ],
    },
    'Who answered or judged: a person, or a body with its minutes and who signed them.',
    '答复人或者评估人：个人，或者机构及其会议纪要、签署人。',
  ),
  on: { anyOf: [meaning(DATE, 'When.', '日期。'), NOTHING] },
  evidence: meaning(TEXT, 'A document.', '证据文件。'),
  basis: meaning(TEXT, 'How it was counted.', '计数口径。'),
  reason: meaning(TEXT, 'Why.', '理由。'),
}

function acceptedOf(fact: Fact): readonly JsonSchema[] {
  const value = strictOf(fact)
  const bounds = ['moreThan', 'atLeast'].flatMap((lower) =>
    ['atMost', 'lessThan'].map((upper) => [lower, upper]),
  )
  const bounded = bounds.map((names) => {
    const each = names.map((name) => [name, { anyOf: [COUNT, NOTHING] }])
    return object({ ...Object.fromEntries(each), value: NOTHING, ...PROVENANCE })
  })
  const whole = object({ value: { anyOf: [value, OPEN] }, ...PROVENANCE })
  return [value, OPEN, whole, ...(fact.kind === 'count' ? bounded : [])]
}

function strictOf(fact: Fact): JsonSchema {
  if (fact.kind === 'yes-no') return { type: 'boolean' }
  if (fact.kind === 'count') return COUNT
  if (fact.kind === 'day') return meaning(DATE, fact.question.en, fact.question.zh)
  const names = Object.keys(fact.values)
  if (fact.kind === 'one-of') return { enum: names }
  const others = names.filter((name) => name !== fact.alone)
  const several = { type: 'array', items: { enum: others }, minItems: 1, uniqueItems: true }
  const alone = { type: 'array', items: { enum: [fact.alone] }, minItems: 1, maxItems: 1 }
  return { anyOf: [{ enum: names }, several, ...(fact.alone === undefined ? [] : [alone])] }
}
