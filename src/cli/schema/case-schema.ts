import { allDetails, periodNames, procedureIds, readings, stateNames, steps, switchesOf } from '#contract'
import { parallelRegimeNames, subjects } from '#regulations'
import { CHANNELS, type Detail, type Step } from '#review'
import { anyOfThese, closed, constants, DRAFT, date, described, list, type Schema } from './json-schema.ts'

const CLOCK_STATUSES = ['running', 'paused', 'met', 'met-late', 'overdue', 'superseded', 'ended']

const orNull = (schema: Schema): Schema => anyOfThese(schema, { type: 'null' })

/** A number is read as it was typed. */
const written: Schema = { type: ['string', 'number'], pattern: '\\S' }
const text: Schema = { type: 'string', pattern: '\\S' }
const label: Schema = { type: ['string', 'number', 'null'] }
const ON = { en: 'The day the law names, a civil day in China.', zh: '条文所指的日期（中国日期）。' }
const day: Schema = { $ref: '#/$defs/day' }

/**
 * The contract's case file. What no schema can say (the order of days, ids that are used twice, steps that the
 * procedure does not allow where they stand) is checked when the file is read and replayed.
 */
export function caseSchema(): Schema {
  const teaches = anyOfThese({ type: ['string', 'null'] }, closed({ en: text, zh: text }, ['en', 'zh']))
  return {
    $schema: DRAFT,
    $id: 'urn:anshen:schema:case',
    title: 'Anshen case file (YAML or JSON) / 安审案件文件',
    ...closed(
      {
        case: { ...label, description: described({ en: 'A title.', zh: '案件名称。' }) },
        id: label,
        teaches,
        procedure: {
          ...constants(...procedureIds(), null),
          description: described({
            en: 'Default: the version in force when the case began.',
            zh: '默认为案件启动时施行的版本。',
          }),
        },
        asOf: orNull(
          date({
            en: 'The day the case is looked at; default today in China.',
            zh: '查看案件的日期；默认为中国当日。',
          }),
        ),
        readings: switchesOf(readings()),
        about: {
          ...constants(...Object.keys(subjects), null),
          description: described({
            en: 'What the case is about: says which result allows what.',
            zh: '案件所涉事项，据以说明结果的含义。',
          }),
        },
        parallel: {
          ...orNull(list(constants(...parallelRegimeNames), { uniqueItems: true })),
          description: described({
            en: 'Regimes that run beside the review (Art. 22), by the fact of a matter.',
            zh: '与审查并行的制度（第二十二条），以事项的事实名称表示。',
          }),
        },
        events: anyOfThese(list({ anyOf: steps().map(stepSchema) }), { type: 'null' }),
        expect: orNull(expectation()),
      },
      ['events'],
    ),
    $defs: { day: date(ON), dayOrUnknown: anyOfThese(day, constants('unknown')) },
  }
}

/** One step: its day, and what it says beside it. */
function stepSchema({ name, claim, details = {} }: Step): Schema {
  const said = Object.fromEntries(Object.entries(details).map(([detail, each]) => [detail, ofKind(each)]))
  const isRecord = Object.values(details).some(({ kind }) => kind === 'event')
  const required = Object.entries(details).filter((each) => each[1].required)
  return closed(
    {
      id: { type: ['string', 'number'] },
      on: { $ref: '#/$defs/dayOrUnknown' },
      step: { const: name },
      note: {},
      ...paper(),
      ...said,
      ...(isRecord ? { instead: insteadSchema() } : {}),
    },
    ['on', 'step', ...required.map(([detail]) => detail)],
    { description: described(claim) },
  )
}

/** What every event can say of the paper behind it. */
function paper(): Readonly<Record<string, Schema>> {
  const written: Schema = { type: ['string', 'number', 'null'] }
  return {
    number: {
      ...written,
      description: described({ en: 'The number of the paper, with its 〔〕.', zh: '文号，保留〔〕。' }),
    },
    document: {
      ...written,
      description: described({ en: 'The file, or where it is kept.', zh: '文件或者存放位置。' }),
    },
    channel: {
      ...constants(...CHANNELS, null),
      description: described({ en: 'How it came.', zh: '方式。' }),
    },
    with: {
      ...anyOfThese(text, closed({ position: text, name: text }, ['position']), { type: 'null' }),
      description: described({
        en: 'The position of whom it was dealt with; a name only where it is needed.',
        zh: '对方职务；确有必要时方填写姓名。',
      }),
    },
  }
}

/** What a corrected event should have said: any of the fields of an event. */
function insteadSchema(): Schema {
  const { corrects: _, reason: __, ...details } = allDetails()
  const said = Object.entries(details).map(([detail, each]) => [detail, ofKind(each)])
  const names = constants(...steps().map(({ name }) => name))
  return closed({ on: { $ref: '#/$defs/dayOrUnknown' }, step: names, ...Object.fromEntries(said) })
}

function ofKind({ kind, values, label: says }: Detail): Schema {
  const description = described(says)
  switch (kind) {
    case 'day':
      return { ...day, description }
    case 'yes-no':
      return { ...constants(true, false, 'yes', 'no'), description }
    case 'one-of':
      return { ...constants(...Object.keys(values ?? {})), description }
    case 'text':
      return { ...written, description }
    case 'texts':
      return { ...anyOfThese(written, list(written)), description }
    case 'event':
      return { type: ['string', 'number'], description }
  }
}

function expectation(): Schema {
  const clock = closed(
    {
      period: constants(...periodNames()),
      of: text,
      due: day,
      earliest: day,
      latest: day,
      status: constants(...CLOCK_STATUSES),
      completedOn: day,
    },
    ['period'],
  )
  return closed({
    state: constants(...stateNames()),
    clocks: list(clock),
    next: list(constants(...steps().map(({ name }) => name))),
    refused: list({ type: 'string' }),
  })
}
