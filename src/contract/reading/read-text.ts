import type { Text } from '#language'
import type { FaultList } from './faults.ts'
import { asWritten, isRecord } from './untyped.ts'

type Faults = Pick<FaultList, 'add' | 'addWrongKind' | 'sourceOf'>

/**
 * A name, a title or a number of a document, as it was typed: 0123, 1.10 and an eighteen-digit code are texts here,
 * whatever YAML makes of them.
 *
 * @returns undefined for nothing, and for what is no text, which is a fault
 */
export function textIn(pointer: string, given: unknown, faults: Faults, example: string): string | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given === 'string') return given
  const written = faults.sourceOf(pointer)
  if (written !== undefined) return written
  if (typeof given === 'number' && Number.isSafeInteger(given)) return String(given)
  if (typeof given === 'number') faults.add(pointer, notKept(given), IN_QUOTES, example)
  else faults.addWrongKind(pointer, given, A_TEXT, example)
  return undefined
}

/** A text in both languages, or one for both. */
export function bilingualIn(
  pointer: string,
  given: unknown,
  faults: Faults,
  example: string,
): Text | undefined {
  if (isRecord(given) && typeof given.en === 'string' && typeof given.zh === 'string') {
    return { en: given.en, zh: given.zh }
  }
  if (isRecord(given) || Array.isArray(given)) {
    faults.addWrongKind(pointer, given, { en: 'a text, or { en, zh }', zh: '文本，或者{ en, zh }' }, example)
    return undefined
  }
  const text = textIn(pointer, given, faults, example)
  return text === undefined ? undefined : { en: text, zh: text }
}

const notKept = (given: number): Text => ({
  en: `A number cannot keep every digit of a text: ${asWritten(given)}.`,
  zh: `数字无法保留文本的全部位数：${asWritten(given)}。`,
})
const IN_QUOTES: Text = { en: 'the text in quotes', zh: '加引号的文本' }
const A_TEXT: Text = { en: 'a text', zh: '文本' }
