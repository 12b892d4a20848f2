import type { CivilDate } from '#clock'
import { asWritten, meant, readChoice, readDay, readYesNo, textIn } from '#contract'
import type { Text } from '#language'
import type { Detail, ReviewEvent, Step } from '#review'
import type { CaseFaults } from './faults.ts'

/** What events are checked against, one after the other. */
export interface EventCheck {
  readonly steps: ReadonlyMap<string, Step>
  readonly asOf: CivilDate
  readonly faults: CaseFaults
  /** The place of each id seen so far. */
  readonly ids: Map<string, number>
  /** The last known day, and the first day of the law. */
  lastDay: CivilDate | undefined
  readonly lawFrom: CivilDate
  readonly lawTitle: Text
}

export const EXAMPLE = '{ on: 2026-03-02, step: application-submitted }'

/** What a step says beside its day, each detail by its kind. */
export function detailsIn(
  given: Record<string, unknown>,
  pointer: string,
  step: Step,
  check: EventCheck,
  also: readonly string[],
): Partial<ReviewEvent> {
  const details = step.details ?? {}
  const found: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    if (also.includes(name)) continue
    const detail = Object.hasOwn(details, name) ? details[name] : undefined
    if (!detail) {
      const own = [...also, ...Object.keys(details)]
      const expected = fieldMeant(name, own) ?? fieldsOf(step, own)
      check.faults.unknownName(`${pointer}/${name}`, name, [], EXAMPLE, 'key', expected)
    } else if (value !== undefined && value !== null) {
      const read = detailIn(value, `${pointer}/${name}`, name, detail, check)
      if (read !== undefined) found[name] = read
    }
  }
  for (const [name, { required, label, values }] of Object.entries(details)) {
    if (!required || (given[name] !== undefined && given[name] !== null)) continue
    const fields = values && Object.keys(values).map((value) => `${name}: ${value}`)
    check.faults.add(
      pointer,
      { en: `${step.name} does not say: ${label.en}.`, zh: `${step.name}缺少：${label.zh}。` },
      fields
        ? { en: fields.join(' or '), zh: fields.join('或者') }
        : { en: `${name}: ${label.en}`, zh: `${name}：${label.zh}` },
      `${name}: ${values ? Object.keys(values)[0] : '…'}`,
    )
  }
  return found as Partial<ReviewEvent>
}

/** Words that people use for the fields of an event. */
const FIELD_WORDS = new Map([
  ['date', 'on'],
  ['day', 'on'],
  ['event', 'step'],
  ['type', 'step'],
  ['to', 'members'],
])

/** The field that was meant, by its letters or by a word for it; of few letters nothing is guessed. */
function fieldMeant(name: string, fields: readonly string[]): Text | undefined {
  const word = FIELD_WORDS.get(name.toLowerCase())
  if (word !== undefined && fields.includes(word)) return meant(word, [word])
  return name.length > 2 ? meant(name, fields) : undefined
}

const fieldsOf = ({ name }: Step, fields: readonly string[]): Text => ({
  en: `one of the fields of ${name}: ${fields.join(', ')}`,
  zh: `${name}的字段之一：${fields.join('、')}`,
})

function detailIn(given: unknown, pointer: string, name: string, detail: Detail, check: EventCheck): unknown {
  const { faults, ids } = check
  const wrong = (expected: Text, example: string): undefined => {
    faults.addWrongKind(pointer, given, expected, `${name}: ${example}`)
  }
  switch (detail.kind) {
    case 'day':
      return dayIn(given, pointer, check, false)
    case 'yes-no': {
      const read = typeof given === 'boolean' ? given : readYesNo(asWritten(given))
      return read ?? wrong({ en: 'true or false', zh: 'true或者false' }, 'true')
    }
    case 'one-of': {
      const values = detail.values ?? {}
      const found = readChoice(values, asWritten(given))
      if (found.length === 1) return found[0]
      const names = Object.keys(values)
      faults.unknownName(pointer, asWritten(given), names, `${name}: ${names[0]}`, 'value')
      return undefined
    }
    case 'text': {
      const text = textIn(pointer, given, faults, `${name}: …`)
      return text?.trim() === '' ? wrong({ en: 'a text', zh: '文本' }, '…') : text
    }
    case 'texts': {
      // One name is a list of one.
      const list: readonly unknown[] = Array.isArray(given) ? given : [given]
      const at = (index: number): string => (Array.isArray(given) ? `${pointer}/${index}` : pointer)
      const texts = list.map((each, index) =>
        textIn(at(index), each ?? '', faults, `${name}: [公安部, 商务部]`),
      )
      return texts.every((text) => text === undefined || text.trim() !== '') && texts.length > 0
        ? texts
        : wrong({ en: 'a list of names', zh: '名称列表' }, '[公安部, 商务部]')
    }
    case 'event': {
      const id = textIn(pointer, given, faults, `${name}: e1`)
      if (id === undefined || ids.has(id)) return id
      faults.add(
        pointer,
        { en: `No earlier event has the id “${id}”.`, zh: `此前没有编号为“${id}”的事件。` },
        { en: 'the id of an event that stands before this one', zh: '此前事件的编号' },
        `${name}: e1`,
      )
      return undefined
    }
  }
}

/** A day of the law, not later than the day the case is looked at; 'unknown' where that is allowed. */
export function dayIn(
  given: unknown,
  pointer: string,
  check: EventCheck,
  unknown: boolean,
): CivilDate | 'unknown' | undefined {
  const { faults, asOf } = check
  const isUnknown = given === 'unknown' || given === '不明' || given === '不详'
  if (unknown && (isUnknown || given === undefined || given === null)) {
    if (isUnknown) return 'unknown'
    const expected = { en: 'on, a day in China, or unknown', zh: 'on，中国的日期，或者unknown' }
    faults.add(
      pointer.replace(/\/on$/, ''),
      { en: 'The event has no day.', zh: '事件没有日期。' },
      expected,
      EXAMPLE,
    )
    return undefined
  }
  const date = readDay(asWritten(given))
  if (!date.ok) {
    const said = faults.sourceOf(pointer) ?? asWritten(given)
    const message = { en: `“${said}” is not a date.`, zh: `“${said}”不是有效日期。` }
    faults.add(pointer, message, date.expected, date.example)
    return undefined
  }
  if (!pointer.endsWith('/until') && date.day > asOf) {
    faults.add(
      pointer,
      {
        en: `${date.day} has not come: the case is looked at as of ${asOf}.`,
        zh: `${date.day}尚未到来：案件截至${asOf}。`,
      },
      { en: `a day not after ${asOf}, or a later asOf`, zh: `不晚于${asOf}的日期，或者较晚的asOf` },
      asOf,
    )
  }
  return date.day
}
