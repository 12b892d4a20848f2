import type * as z from 'zod/mini'
import { type Fault, FaultList, type Outcome, plainData, readValue } from '#contract'
import type { Text } from '#language'

type AnyAct = { readonly input: z.ZodMiniType<unknown> }

/**
 * Reads the input of an act by its schema: one place for every way in.
 *
 * @param given  what a program handed over: anything
 * @returns the input, or every fault with its JSON pointer, in both languages
 */
export function readInput({ input }: AnyAct, given: unknown): Outcome<unknown> {
  const faults = new FaultList()
  const plain = plainData(given, faults)
  for (const fault of unwritable(plain, '')) faults.include(fault)
  if (!faults.none) return { ok: false, refusal: faults.refusal() }
  const value = readValue(input, plain, faults)
  return faults.none ? { ok: true, value } : { ok: false, refusal: faults.refusal() }
}

/** What no log can hold: the character 0, which no database takes, and numbers that JSON has no form of. */
function unwritable(given: unknown, pointer: string): readonly Fault[] {
  if (typeof given === 'string') {
    return given.includes('\0') ? [{ pointer, message: NUL, expected: A_TEXT, example: '"…"' }] : []
  }
  if (typeof given === 'number') {
    return Number.isFinite(given) ? [] : [{ pointer, message: ENDLESS, expected: A_NUMBER, example: '0' }]
  }
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given).flatMap(([name, value]) => {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const ofName = name.includes('\0')
      ? [{ pointer: at, message: NUL, expected: A_TEXT, example: '"…"' }]
      : []
    return [...ofName, ...unwritable(value, at)]
  })
}

const NUL: Text = { en: 'The text has a character that cannot be kept.', zh: '文本含有无法保存的字符。' }
const A_TEXT: Text = { en: 'a text without the character U+0000', zh: '不含U+0000字符的文本' }
const ENDLESS: Text = { en: 'The number is too large.', zh: '该数字过大。' }
const A_NUMBER: Text = { en: 'a number below 10^308', zh: '小于10的308次方的数字' }
