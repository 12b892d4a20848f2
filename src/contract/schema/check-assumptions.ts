import type { Text } from '#language'
import type { AssumptionKind, Assumptions } from '#review'
import { nearestTo } from '../reading/faults.ts'
import { readDay } from '../reading/read-day.ts'
import { readYesNo } from '../reading/read-value.ts'
import { asWritten } from '../reading/untyped.ts'
import { assumptionNames, assumptionTable } from './assumption-table.ts'

/** A fault of an assumption, before it has a place. */
export interface AssumptionFault {
  readonly name: string
  readonly at: 'key' | 'value'
  readonly message: Text
  readonly expected: Text
  readonly example: string
}

export interface AssumptionReading {
  readonly assume: Partial<Assumptions>
  readonly faults: readonly AssumptionFault[]
}

/**
 * Reads assumptions by name, from a command line (all texts) or a file.
 *
 * @returns those that are right, and every fault in the others
 * @example checkAssumptions({ complex: 'true', supplementRounds: 1 }).assume  // { complex: true, supplementRounds: 1 }
 */
export function checkAssumptions(given: Readonly<Record<string, unknown>>): AssumptionReading {
  const faults: AssumptionFault[] = []
  const assume: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const kind = Object.hasOwn(assumptionTable, name) ? assumptionTable[name as keyof Assumptions] : undefined
    if (!kind) {
      faults.push(unknownName(name))
      continue
    }
    if (value === null || value === undefined) continue
    const read = valueOfKind(kind, asWritten(value).trim())
    if (read.ok) assume[name] = read.value
    else
      faults.push({
        name,
        at: 'value',
        message: notAccepted(asWritten(value)),
        expected: read.expected,
        example: kind.example,
      })
  }
  const checked = assume as Partial<Assumptions>
  return { assume: checked, faults: [...faults, ...together(checked)] }
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly expected: Text }

function valueOfKind({ kind, most = 0, values = [] }: AssumptionKind, text: string): Read {
  if (kind === 'yes-no') {
    const value = readYesNo(text)
    return value !== undefined
      ? { ok: true, value }
      : { ok: false, expected: { en: 'true or false', zh: 'true或者false' } }
  }
  if (kind === 'day') {
    const read = readDay(text)
    return read.ok ? { ok: true, value: read.day } : read
  }
  if (values.includes(text)) return { ok: true, value: text }
  if (kind === 'one-of') return { ok: false, expected: oneOf(text, values) }
  if (/^\d{1,4}$/.test(text) && Number(text) <= most) return { ok: true, value: Number(text) }
  const or = {
    en: values.map((each) => `, or ${each}`).join(''),
    zh: values.map((each) => `，或者${each}`).join(''),
  }
  return {
    ok: false,
    expected: { en: `a whole number from 0 to ${most}${or.en}`, zh: `0至${most}的整数${or.zh}` },
  }
}

function oneOf(text: string, values: readonly string[]): Text {
  const nearest = nearestTo(text, values)
  return nearest === undefined
    ? { en: `one of: ${values.join(', ')}`, zh: `下列之一：${values.join('、')}` }
    : { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
}

const notAccepted = (value: string): Text => ({ en: `“${value}” is not accepted.`, zh: `不接受“${value}”。` })

function unknownName(name: string): AssumptionFault {
  return {
    name,
    at: 'key',
    message: { en: `There is no assumption “${name}”.`, zh: `没有名为“${name}”的假设。` },
    expected: oneOf(name, assumptionNames),
    example: 'complex=true',
  }
}

/** Assumptions that cannot hold together. Rounds without days move nothing that anybody could have meant. */
function together(assume: Partial<Assumptions>): readonly AssumptionFault[] {
  const faults: AssumptionFault[] = []
  const fault = (name: keyof Assumptions, message: Text, expected: Text): void => {
    faults.push({ name, at: 'value', message, expected, example: assumptionTable[name].example })
  }
  if ((assume.supplementRounds ?? 0) > 0 && assume.supplementWorkingDays === undefined) {
    fault(
      'supplementRounds',
      { en: 'How long each round takes is not said.', zh: '未说明每轮补充材料所需时间。' },
      { en: 'supplementWorkingDays beside it', zh: '同时给出supplementWorkingDays' },
    )
  }
  if (assume.applicationDate !== undefined && assume.applicationWorkingDays !== undefined) {
    fault(
      'applicationDate',
      {
        en: 'The day of the application is given twice: as a day and as working days before the listing.',
        zh: '提出上市申请之日重复给出：既给日期，又给距上市的工作日数。',
      },
      { en: 'one of the two', zh: '二者之一' },
    )
  }
  if (assume.conditionMetBy !== undefined && (assume.contract ?? 'after-result') === 'after-result') {
    fault(
      'conditionMetBy',
      { en: 'The contract is not conditional.', zh: '合同未附条件。' },
      {
        en: 'contract=conditional-in-effect or conditional-in-performance beside it',
        zh: '同时给出contract=conditional-in-effect或者conditional-in-performance',
      },
    )
  }
  if (assume.reviewNeeded === false && (assume.complex || assume.specialReview)) {
    fault(
      'reviewNeeded',
      {
        en: 'Where no review is needed it is neither complex nor special.',
        zh: '无需审查的，不存在情况复杂或者特别审查。',
      },
      {
        en: 'reviewNeeded=true, or neither complex nor specialReview',
        zh: 'reviewNeeded=true，或者不设complex、specialReview',
      },
    )
  }
  const extension = assume.specialReviewExtensionDays
  if (extension !== undefined && extension !== 0 && !assume.specialReview) {
    fault(
      'specialReviewExtensionDays',
      { en: 'There is no special review to extend.', zh: '没有可供延长的特别审查。' },
      { en: 'specialReview=true beside it', zh: '同时给出specialReview=true' },
    )
  }
  return faults
}
