import { type CivilDate, parseCivilDate } from '#clock'
import type { Text } from '#language'
import { asWritten, wrongKind } from '#matters'
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
      check.faults.unknownName(`${pointer}/${name}`, name, [...also, ...Object.keys(details)], EXAMPLE, 'key')
    } else if (value !== undefined && value !== null) {
      const read = detailIn(value, `${pointer}/${name}`, name, detail, check)
      if (read !== undefined) found[name] = read
    }
  }
  for (const [name, { required, label, values }] of Object.entries(details)) {
    if (!required || (given[name] !== undefined && given[name] !== null)) continue
    check.faults.add(
      pointer,
      { en: `${step.name} does not say: ${label.en}.`, zh: `${step.name}缺少：${label.zh}。` },
      { en: `${name}: ${label.en}`, zh: `${name}：${label.zh}` },
      `${name}: ${values ? Object.keys(values)[0] : '…'}`,
    )
  }
  return found as Partial<ReviewEvent>
}

function detailIn(given: unknown, pointer: string, name: string, detail: Detail, check: EventCheck): unknown {
  const { faults, ids } = check
  const wrong = (expected: Text, example: string): undefined => {
    faults.add(pointer, wrongKind(given), expected, `${name}: ${example}`)
  }
  switch (detail.kind) {
    case 'day':
      return dayIn(given, pointer, check, false)
    case 'yes-no':
      if (given === true || given === 'yes') return true
      if (given === false || given === 'no') return false
      return wrong({ en: 'true or false', zh: 'true或者false' }, 'true')
    case 'one-of': {
      const values = Object.keys(detail.values ?? {})
      if (values.includes(asWritten(given))) return asWritten(given)
      faults.unknownName(pointer, asWritten(given), values, `${name}: ${values[0]}`, 'value')
      return undefined
    }
    case 'text':
      return typeof given === 'string' && given.trim() !== ''
        ? given
        : wrong({ en: 'a text', zh: '文本' }, '…')
    case 'texts':
      return Array.isArray(given) && given.every((each) => typeof each === 'string' && each.trim() !== '')
        ? given
        : wrong({ en: 'a list of names', zh: '名称列表' }, '[公安部, 商务部]')
    case 'event':
      if (ids.has(asWritten(given))) return asWritten(given)
      faults.add(
        pointer,
        {
          en: `No earlier event has the id “${asWritten(given)}”.`,
          zh: `此前没有编号为“${asWritten(given)}”的事件。`,
        },
        { en: 'the id of an event that stands before this one', zh: '此前事件的编号' },
        `${name}: e1`,
      )
      return undefined
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
  if (unknown && (given === 'unknown' || given === undefined || given === null)) {
    if (given === 'unknown') return 'unknown'
    const expected = { en: 'on, a day in China, or unknown', zh: 'on，中国的日期，或者unknown' }
    faults.add(
      pointer.replace(/\/on$/, ''),
      { en: 'The event has no day.', zh: '事件没有日期。' },
      expected,
      EXAMPLE,
    )
    return undefined
  }
  const date = parseCivilDate(asWritten(given))
  if (!date.ok) {
    const message = { en: `“${asWritten(given)}” is not a date.`, zh: `“${asWritten(given)}”不是有效日期。` }
    faults.add(pointer, message, date.fault.expected, date.fault.example)
    return undefined
  }
  if (!pointer.endsWith('/until') && date.date > asOf) {
    faults.add(
      pointer,
      {
        en: `${date.date} has not come: the case is looked at as of ${asOf}.`,
        zh: `${date.date}尚未到来：案件截至${asOf}。`,
      },
      { en: `a day not after ${asOf}, or a later asOf`, zh: `不晚于${asOf}的日期，或者较晚的asOf` },
      asOf,
    )
  }
  return date.date
}
