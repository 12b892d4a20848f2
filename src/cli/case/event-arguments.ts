import { procedureNames, versionNamed } from '#cases'
import { meant, readDay } from '#contract'
import type { Text } from '#language'
import type { Step } from '#review'
import { joined } from '../layout/index.ts'
import { badInput, given, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'
import type { WrittenEvent } from './event-in-text.ts'

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

/**
 * The name of a step, by its name or by what `anshen case steps` calls it in either language.
 *
 * @returns a refusal that names the step meant, where a part of what it is called was typed
 */
export function stepNameOf(typed: string, example: string): Result<string> {
  const steps = procedureNames.flatMap((name) => versionNamed(name)?.procedure.steps ?? [])
  if (steps.some(({ name }) => name === typed)) return given(typed)
  const called = namesOf(
    steps.filter(({ claim }) => [claim.en, claim.zh].some((each) => plain(each) === plain(typed))),
  )
  if (called.length === 1) return given(called[0]!)
  const near = namesOf(steps.filter(({ claim }) => isPartOf(plain(typed), claim)))
  // The reader of cases says what is near to a name.
  if (near.length === 0 || near.length > MOST || meant(typed, namesOf(steps))) return given(typed)
  const expected = near.map((name) => stepText(steps.find((step) => step.name === name)!))
  const message = { en: `there is no step “${typed}”.`, zh: `没有“${typed}”这一步骤。` }
  return refuse(badInput([wrongArgument('STEP', message, meantText(expected), example)]))
}

const MOST = 4

const namesOf = (steps: readonly Step[]): readonly string[] => [...new Set(steps.map(({ name }) => name))]

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** Of a Chinese label its characters in their order; of an English one its words. */
function isPartOf(typed: string, { en, zh }: Text): boolean {
  if (/\p{Script=Han}/u.test(typed))
    return new RegExp([...typed].map(escaped).join('.*'), 'u').test(plain(zh))
  const words = new Set(plain(en).split(/[^\p{L}\p{N}]+/u))
  const said = typed.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  return said.length > 1 && said.every((word) => words.has(word))
}

const escaped = (character: string): string => character.replace(/[^\p{L}\p{N}]/u, '\\$&')

const stepText = ({ name, claim }: Step): Text =>
  joined(name, { en: ' (', zh: '（' }, claim, { en: ')', zh: '）' })

const meantText = (texts: readonly Text[]): Text => ({
  en: `did you mean ${texts.map(({ en }) => en).join(' or ')}?`,
  zh: `是否指${texts.map(({ zh }) => zh).join('或者')}？`,
})
