import { parseCivilDate } from '#clock'
import type { Text } from '#language'
import type { Answer, Answered, CountRange, Fact, Provenance } from '#rules'
import type { FaultList } from './faults.ts'
import { wrongKind } from './given.ts'

/** Checks one answer as a matter file gives it. Absent and null mean not asked. */
export function checkAnswer(name: string, fact: Fact, given: unknown, faults: FaultList): Answer | undefined {
  const pointer = `/facts/${name}`
  if (given === null || given === undefined) return undefined
  if (given === 'dont-know') return { state: 'dont-know' }
  if (given === 'not-applicable') return { state: 'not-applicable' }
  if (typeof given !== 'object' || Array.isArray(given)) {
    const value = checkValue(name, fact, given, pointer, faults)
    return value === undefined ? undefined : { state: 'answered', value }
  }
  const fields = given as Record<string, unknown>
  const allowed = fact.kind === 'count' ? [...FIELDS, 'moreThan', 'atMost'] : FIELDS
  for (const field of Object.keys(fields)) {
    if (!allowed.includes(field))
      faults.unknownName(`${pointer}/${field}`, field, allowed, exampleOf(name, fact))
  }
  const provenance = checkProvenance(pointer, fields, faults)
  if (fields.value === 'dont-know') return { state: 'dont-know' }
  if (fields.value === 'not-applicable') return { state: 'not-applicable' }
  const value = boundsOf(name, fact, fields, pointer, faults)
  return value === undefined ? undefined : { state: 'answered', value, ...provenance }
}

const FIELDS: readonly string[] = ['value', 'by', 'on', 'evidence', 'basis', 'reason']

function boundsOf(
  name: string,
  fact: Fact,
  fields: Record<string, unknown>,
  pointer: string,
  faults: FaultList,
): Answered['value'] | undefined {
  const { value, moreThan, atMost } = fields
  const bounded = fact.kind === 'count' && (isGiven(moreThan) || isGiven(atMost))
  if (!bounded) {
    if (isGiven(value)) return checkValue(name, fact, value, `${pointer}/value`, faults)
    return undefined
  }
  if (isGiven(value)) {
    faults.add(
      pointer,
      {
        en: 'An exact count and a bound cannot stand together.',
        zh: '精确数与上下限不能同时填写。',
      },
      { en: 'either value, or moreThan and atMost', zh: '填写value，或者填写moreThan、atMost' },
      exampleOf(name, fact),
    )
    return undefined
  }
  const above = isGiven(moreThan) ? checkCount(name, moreThan, `${pointer}/moreThan`, faults) : -1
  const most = isGiven(atMost) ? checkCount(name, atMost, `${pointer}/atMost`, faults) : null
  if (above === undefined || most === undefined) return undefined
  if (most !== null && most <= above) {
    faults.add(
      pointer,
      {
        en: `No whole number is more than ${above} and at most ${most}.`,
        zh: `没有整数既超过${above}又不超过${most}。`,
      },
      { en: 'moreThan smaller than atMost', zh: 'moreThan小于atMost' },
      `${name}: { moreThan: 900000, atMost: 1000000 }`,
    )
    return undefined
  }
  return { least: above + 1, most }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

function checkValue(
  name: string,
  fact: Fact,
  given: unknown,
  pointer: string,
  faults: FaultList,
): Answered['value'] | undefined {
  switch (fact.kind) {
    case 'yes-no': {
      if (typeof given === 'boolean') return given
      faults.add(pointer, wrongKind(given), YES_NO, exampleOf(name, fact))
      return undefined
    }
    case 'count': {
      const exact = checkCount(name, given, pointer, faults)
      return exact === undefined ? undefined : ({ least: exact, most: exact } satisfies CountRange)
    }
    case 'one-of':
      return checkMember(name, fact, given, pointer, faults)
    case 'any-of':
      return checkList(name, fact, given, pointer, faults)
  }
}

function checkCount(name: string, given: unknown, pointer: string, faults: FaultList): number | undefined {
  if (typeof given === 'number' && Number.isSafeInteger(given) && given >= 0) return given
  const message: Text =
    typeof given !== 'number'
      ? wrongKind(given)
      : given < 0
        ? { en: `A count cannot be below zero: ${given}.`, zh: `数量不得小于零：${given}。` }
        : Number.isInteger(given)
          ? { en: `${given} is too large to be counted exactly.`, zh: `${given}过大，无法精确计数。` }
          : { en: `A count is a whole number, not ${given}.`, zh: `数量应为整数，不是${given}。` }
  faults.add(pointer, message, WHOLE_NUMBER, `${name}: 1000001`)
  return undefined
}

function checkMember(
  name: string,
  fact: Fact & { kind: 'one-of' | 'any-of' },
  given: unknown,
  pointer: string,
  faults: FaultList,
): string | undefined {
  const values = Object.keys(fact.values)
  if (typeof given !== 'string') {
    faults.add(pointer, wrongKind(given), oneOf(values), exampleOf(name, fact))
    return undefined
  }
  if (values.includes(given)) return given
  faults.unknownName(pointer, given, values, exampleOf(name, fact), 'value')
  return undefined
}

function checkList(
  name: string,
  fact: Fact & { kind: 'any-of' },
  given: unknown,
  pointer: string,
  faults: FaultList,
): readonly string[] | undefined {
  const items = Array.isArray(given) ? given : [given]
  if (items.length === 0) {
    faults.add(
      pointer,
      {
        en: 'An empty list says nothing: leave the fact out if it was not asked.',
        zh: '空列表没有含义；未询问的，请省略该事实。',
      },
      oneOf(Object.keys(fact.values)),
      exampleOf(name, fact),
    )
    return undefined
  }
  const at = (index: number): string => (Array.isArray(given) ? `${pointer}/${index}` : pointer)
  const values = items.map((item, index) => checkMember(name, fact, item, at(index), faults))
  if (values.includes(undefined)) return undefined
  const list = values as string[]
  list.forEach((value, index) => {
    if (list.indexOf(value) < index) {
      faults.add(
        at(index),
        { en: `“${value}” is named twice.`, zh: `“${value}”重复。` },
        { en: 'each value once', zh: '每个值只出现一次' },
        exampleOf(name, fact),
      )
    }
  })
  if (fact.alone !== undefined && list.length > 1 && list.includes(fact.alone)) {
    faults.add(
      at(list.indexOf(fact.alone)),
      { en: `“${fact.alone}” stands alone or not at all.`, zh: `“${fact.alone}”只能单独填写。` },
      { en: `[${fact.alone}], or the others without it`, zh: `[${fact.alone}]，或者仅列其他值` },
      `${name}: [${fact.alone}]`,
    )
    return undefined
  }
  return [...new Set(list)]
}

function checkProvenance(pointer: string, fields: Record<string, unknown>, faults: FaultList): Provenance {
  const kept: Record<string, string> = {}
  for (const field of ['by', 'evidence', 'basis', 'reason', 'on'] as const) {
    const given = fields[field]
    if (!isGiven(given)) continue
    if (typeof given !== 'string') {
      faults.add(
        `${pointer}/${field}`,
        wrongKind(given),
        { en: 'a text', zh: '文本' },
        `${field}: ${PROVENANCE[field]}`,
      )
    } else if (field === 'on') {
      const date = parseCivilDate(given)
      if (date.ok) kept.on = date.date
      else faults.add(`${pointer}/on`, noDate(given), date.fault.expected, `on: ${date.fault.example}`)
    } else kept[field] = given
  }
  return kept
}

const PROVENANCE = {
  by: 'legal counsel',
  evidence: 'assessment.pdf',
  basis: 'registered accounts, deduplicated',
  reason: 'a second source is under contract',
  on: '2026-11-02',
}

/** An example line for a fault or a list of facts: the fact answered as it should be. */
export function exampleOf(name: string, fact: Fact): string {
  if (fact.kind === 'yes-no') {
    return fact.judgement ? `${name}: { value: false, by: legal counsel, on: 2026-11-02 }` : `${name}: true`
  }
  if (fact.kind === 'count') return `${name}: { moreThan: 1000000, basis: "registered accounts" }`
  const first = Object.keys(fact.values)[0]!
  return fact.kind === 'one-of' ? `${name}: ${first}` : `${name}: [${first}]`
}

export const noDate = (given: string): Text => ({
  en: `“${given}” is not a date.`,
  zh: `“${given}”不是有效日期。`,
})

const YES_NO: Text = { en: 'true, false or dont-know', zh: 'true、false或者dont-know' }
const WHOLE_NUMBER: Text = {
  en: 'a whole number from 0 up, or { moreThan: … } or { atMost: … }',
  zh: '不小于0的整数，或者{ moreThan: … }、{ atMost: … }',
}
const oneOf = (values: readonly string[]): Text => ({
  en: `one of: ${values.join(', ')}`,
  zh: `下列之一：${values.join('、')}`,
})
