import * as z from 'zod/mini'
import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { CHANNELS, type Detail, type Step } from '#review'
import { closed, expecting, type Faults, inJson, type JsonSchema, lenient, named, says } from '../kit.ts'
import { readDay } from '../reading/read-day.ts'
import { textIn } from '../reading/read-text.ts'
import { readChoice, readYesNo } from '../reading/read-value.ts'
import { asWritten } from '../reading/untyped.ts'
import { absent, choice, DATE, label, noDate } from '../values.ts'

/** What an event of a case can say: its day, the paper behind it, and the details that its step declares. */

export const EVENT_EXAMPLE = '{ on: 2026-03-02, step: application-submitted }'
const NO_DAY: Text = { en: 'The event has no day.', zh: '事件没有日期。' }
const A_DAY: Text = { en: 'on, a day in China, or unknown', zh: 'on，中国的日期，或者unknown' }
const A_TEXT: Text = { en: 'a text', zh: '文本' }
const UNKNOWN_DAY = ['unknown', '不明', '不详']

function readDayIn(pointer: string, given: unknown, faults: Faults): CivilDate | undefined {
  const read = readDay(asWritten(given))
  if (read.ok) return read.day
  faults.add(pointer, noDate(faults.sourceOf(pointer) ?? asWritten(given)), read.expected, read.example)
  return undefined
}

/** The day of an event; it says so where it is not known. */
export function readDayOrUnknown(
  pointer: string,
  given: unknown,
  faults: Faults,
): CivilDate | 'unknown' | undefined {
  if (given === undefined || given === null) faults.add('', NO_DAY, A_DAY, EVENT_EXAMPLE)
  else if (UNKNOWN_DAY.includes(asWritten(given))) return 'unknown'
  else return readDayIn(pointer, given, faults)
  return undefined
}

export const dayOrUnknown = named(
  'dayOrUnknown',
  expecting(
    says(
      lenient<CivilDate | 'unknown'>({ anyOf: [DATE, { const: 'unknown' }] }, (given, faults) =>
        readDayOrUnknown('', given, faults),
      ),
      { en: 'The day the law names, a civil day in China.', zh: '条文所指的日期（中国日期）。' },
    ),
    {
      expected: A_DAY,
      example: EVENT_EXAMPLE,
      missing: { message: NO_DAY, expected: A_DAY, example: EVENT_EXAMPLE },
    },
  ),
)

const POSITION = {
  expected: { en: 'a position, or { position, name }', zh: '职务，或者{ position, name }' },
  example: 'with: 业务处负责人',
}
const filled = expecting(z.string().check(z.regex(/\S/)), POSITION)

/** What every event can say of the paper behind it, and how it came. No rule turns on it. */
export const PAPER = {
  number: named(
    'paperNumber',
    says(label('number: 〔2026〕12号'), {
      en: 'The number of the paper, with its 〔〕.',
      zh: '文号，保留〔〕。',
    }),
  ),
  document: named(
    'paperDocument',
    says(label('document: notice.pdf'), {
      en: 'The file, or where it is kept.',
      zh: '文件或者存放位置。',
    }),
  ),
  channel: named(
    'paperChannel',
    says(absent(choice(CHANNELS, 'channel: written')), { en: 'How it came.', zh: '方式。' }),
  ),
  with: named(
    'paperWith',
    says(
      absent(expecting(z.union([filled, closed({ position: filled, name: z.nullish(filled) })]), POSITION)),
      {
        en: 'The position of whom it was dealt with; a name only where it is needed.',
        zh: '对方职务；确有必要时方填写姓名。',
      },
    ),
  ),
}

/** In place of the name of a step where there is none. */
export const NO_NAME = z.optional(z.undefined())
inJson.add(NO_NAME, { not: {} } as never)

/** Each detail of a step under its own name. */
export const detailsOf = ({ name, details = {} }: Pick<Step, 'name' | 'details'>) =>
  Object.fromEntries(Object.entries(details).map(([field, detail]) => [field, detailOf(field, detail, name)]))

function detailOf(name: string, detail: Detail, step: string): z.ZodMiniType {
  const missing = detail.required ? missingOf(name, detail, step) : undefined
  const schema = says(
    lenient<unknown>(acceptedOf(detail), (given, faults) => {
      if (given !== null) return READ[detail.kind](given, faults, name, detail.values ?? {})
      if (missing) faults.add('', missing.message, missing.expected, missing.example)
      return undefined
    }),
    detail.label,
  )
  return missing ? expecting(schema, { ...missing, missing }) : z.optional(schema)
}

function missingOf(name: string, { label: said, values }: Detail, step: string) {
  const each = Object.keys(values ?? {}).map((value) => `${name}: ${value}`)
  return {
    message: { en: `${step} does not say: ${said.en}.`, zh: `${step}缺少：${said.zh}。` },
    expected: values
      ? { en: each.join(' or '), zh: each.join('或者') }
      : { en: `${name}: ${said.en}`, zh: `${name}：${said.zh}` },
    example: each[0] ?? `${name}: …`,
  }
}

/** A number is read as it was typed. */
const WRITTEN: JsonSchema = { type: ['string', 'number'], pattern: '\\S' }

function acceptedOf({ kind, values = {} }: Detail): JsonSchema {
  switch (kind) {
    case 'day':
      return DATE
    case 'yes-no':
      return { enum: [true, false, 'yes', 'no'] }
    case 'one-of':
      return { enum: Object.keys(values) }
    case 'text':
      return WRITTEN
    case 'texts':
      return { anyOf: [WRITTEN, { type: 'array', items: WRITTEN }] }
    case 'event':
      return { type: ['string', 'number'] }
  }
}

type Reader = (
  given: unknown,
  faults: Faults,
  name: string,
  values: Readonly<Record<string, Text>>,
) => unknown

const READ: Readonly<Record<Detail['kind'], Reader>> = {
  day: (given, faults) => readDayIn('', given, faults),
  'yes-no': (given, faults, name) => {
    const read = typeof given === 'boolean' ? given : readYesNo(asWritten(given))
    const expected = { en: 'true or false', zh: 'true或者false' }
    if (read === undefined) faults.addWrongKind('', given, expected, `${name}: true`)
    return read
  },
  'one-of': (given, faults, name, values) => {
    const meant = readChoice(values, asWritten(given))
    if (meant.length === 1) return meant[0]
    const names = Object.keys(values)
    faults.unknownName('', asWritten(given), names, `${name}: ${names[0]}`, 'value')
    return undefined
  },
  text: (given, faults, name) => {
    const text = textIn('', given, faults, `${name}: …`)
    if (text?.trim() !== '') return text
    faults.addWrongKind('', given, A_TEXT, `${name}: …`)
    return undefined
  },
  texts: (given, faults, name) => {
    // One name is a list of one.
    const list: readonly unknown[] = Array.isArray(given) ? given : [given]
    const example = `${name}: [公安部, 商务部]`
    const texts = list.map((each, index) =>
      textIn(Array.isArray(given) ? `/${index}` : '', each ?? '', faults, example),
    )
    if (texts.length > 0 && texts.every((text) => text?.trim() !== '')) return texts
    faults.addWrongKind('', given, { en: 'a list of names', zh: '名称列表' }, example)
    return undefined
  },
  event: (given, faults, name) => textIn('', given, faults, `${name}: e1`),
}
