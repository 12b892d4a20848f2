import { readDay } from '#contract'
import { badInput, given, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'
import type { WrittenEvent } from './event-in-text.ts'
import { stepNameOf } from './step-name.ts'

const EXAMPLE = 'anshen case add case.yaml supplement-requested --on 2026-03-20 of=party'

/**
 * An event from the arguments of `anshen case add`: the step, its day, and what it says beside, as name=value. A name
 * with a dot says something within: instead.on=2026-03-05.
 */
export function eventArguments(
  step: string | undefined,
  on: string | undefined,
  said: readonly string[],
): Result<WrittenEvent> {
  if (step === undefined) return refuse(badInput([missing('STEP', STEP)], LIST))
  if (on === undefined) return refuse(badInput([missing('--on', DAY)]))
  const called = stepNameOf(step, EXAMPLE)
  if (!called.ok) return called
  const day = readDay(on)
  const event: Record<string, unknown> = { on: day.ok ? day.day : on, step: called.value }
  const wrong: Wrong[] = []
  for (const each of said) {
    const at = each.search(/[=＝]/)
    const [name, value] = at < 0 ? [each, ''] : [each.slice(0, at).trim(), each.slice(at + 1).trim()]
    if (each.includes('\ufffd')) wrong.push(wrongArgument(each, UNREADABLE, NAME_VALUE, EXAMPLE))
    else if (at <= 0 || value === '') wrong.push(wrongArgument(each, NO_VALUE, NAME_VALUE, EXAMPLE))
    else if (Object.hasOwn(event, name)) wrong.push(wrongArgument(each, TWICE, NAME_VALUE, EXAMPLE))
    else if (!setIn(event, name.split('.'), name === 'members' ? listOf(value) : value))
      wrong.push(wrongArgument(each, TWICE, NAME_VALUE, EXAMPLE))
  }
  return wrong.length > 0 ? refuse(badInput(wrong)) : given(event)
}

const listOf = (value: string): readonly string[] =>
  value
    .split(/[,，、;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** @returns whether there was a place for it */
function setIn(
  event: Record<string, unknown>,
  [name = '', ...within]: readonly string[],
  value: unknown,
): boolean {
  if (within.length === 0) {
    if (Object.hasOwn(event, name)) return false
    setOwn(event, name, value)
    return true
  }
  if (!Object.hasOwn(event, name)) setOwn(event, name, {})
  const inner = event[name]
  return (
    typeof inner === 'object' &&
    !Array.isArray(inner) &&
    setIn(inner as Record<string, unknown>, within, value)
  )
}

/** A name like “__proto__” is a name like any other, for the reader of cases to refuse. */
function setOwn(event: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(event, name, { value, enumerable: true, writable: true, configurable: true })
}

const STEP = { en: 'the name of what happened', zh: '所发生步骤的名称' }
const DAY = {
  en: '--on and the day the law names, or --on unknown',
  zh: '--on加条文所指的日期，或者--on unknown',
}
const LIST = { en: '“anshen case steps” lists them.', zh: '步骤名称见“anshen case steps”。' }
const UNREADABLE = {
  en: 'it holds a character that is not UTF-8, or half of one.',
  zh: '含有并非UTF-8编码的字符，或者不完整的字符。',
}
const NO_VALUE = { en: 'it has no value.', zh: '没有值。' }
const TWICE = { en: 'it is given twice.', zh: '重复给出。' }
const NAME_VALUE = { en: 'name=value', zh: '名称=值' }

const missing = (argument: string, expected: Wrong['expected']): Wrong =>
  wrongArgument(argument, { en: 'it is missing.', zh: '缺少该参数。' }, expected, EXAMPLE)
