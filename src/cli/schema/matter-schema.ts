import { duties, facts, flags, readings, versionOf } from '#contract'
import { type Reading, SCOPES } from '#rules'
import { factSchema } from './fact-schema.ts'
import { anyOfThese, closed, constants, DRAFT, date, described, list, type Schema } from './json-schema.ts'

const VERDICTS = ['must-file', 'must-assess', 'undetermined', 'consult', 'no-filing']
const TIERS = ['ordinary', 'supplemental', 'governance', 'undetermined']
const STATUSES = ['met', 'not-met', 'unknown']

export const orNull = (schema: Schema): Schema => anyOfThese(schema, { type: 'null' })

/**
 * The contract's matter file in its canonical spellings; the reader understands others as well. What no schema can say (answers that exclude one another, days that do not exist) is
 * checked when the file is read.
 */
export function matterSchema(): Schema {
  const answers = Object.fromEntries(
    Object.entries(facts()).map(([name, fact]) => [name, factSchema(name, fact, versionOf(name))]),
  )
  // A number is read as it was typed: 0123 is a title here.
  const text = { type: ['string', 'number', 'null'] }
  const teaches = anyOfThese(
    { type: ['string', 'null'] },
    closed({ en: { type: 'string' }, zh: { type: 'string' } }, ['en', 'zh']),
  )
  return {
    $schema: DRAFT,
    $id: 'urn:anshen:schema:matter',
    title: 'Anshen matter file (YAML or JSON) / 安审事项文件',
    ...closed(
      {
        matter: { ...text, description: described({ en: 'A title.', zh: '事项名称。' }) },
        id: text,
        teaches: {
          ...teaches,
          description: described({ en: 'What the file is an example of.', zh: '本文件示例的内容。' }),
        },
        on: orNull(
          date({
            en: 'The law of this day; default today in China.',
            zh: '适用该日施行的规则；默认为中国当日。',
          }),
        ),
        scope: {
          ...anyOfThese(
            constants(...SCOPES, null),
            list(constants(...SCOPES), { minItems: 1, uniqueItems: true }),
          ),
          description: described({
            en: 'Screened for these alone; default all.',
            zh: '仅就所列范围进行筛查；默认为全部。',
          }),
        },
        facts: {
          ...orNull(closed(answers)),
          description: described({
            en: 'A fact left out, or null, is not asked.',
            zh: '省略或者填写null的事实视为未询问。',
          }),
        },
        readings: { ...orNull(closed(switches())), description: SWITCHES },
        expect: { ...orNull(expectation()), description: EXPECT },
      },
      ['facts'],
    ),
  }
}

export const SWITCHES = described({ en: 'Readings to be switched.', zh: '需切换的解释口径。' })
const EXPECT = described({ en: 'Makes the file a test.', zh: '填写后，该文件即为测试。' })

export const switches = (): Schema =>
  Object.fromEntries(Object.entries(readings()).map(([id, reading]) => [id, positions(reading)]))

/** YAML writers turn yes and no into true and false: both forms are accepted, as the reader accepts them. */
function positions({ question, positions: named, default: standard }: Reading): Schema {
  const names = Object.keys(named)
  const isSwitch = names.some((name) => ['true', 'false', 'yes', 'no'].includes(name))
  return {
    ...constants(...names, ...(isSwitch ? [true, false] : []), null),
    default: standard,
    description: described(question),
  }
}

function expectation(): Schema {
  return closed({
    verdict: constants(...VERDICTS),
    tier: constants(...TIERS),
    duties: closed(Object.fromEntries(Object.keys(duties()).map((name) => [name, constants(...STATUSES)]))),
    missing: list(constants(...Object.keys(facts()))),
    flags: list(constants(...Object.keys(flags()))),
  })
}
