import { escapePointer, type FaultList, isRecord } from '#contract'
import type { Text } from '#language'

/** The form a value in a machine-written file must have. Checking it adds every fault, each at its pointer. */
export type Form = (given: unknown, pointer: string, faults: FaultList) => void

/** A text, of which the whole may have to match. */
export const text =
  (expected: Text = { en: 'a text', zh: '文本' }, example = 'order-8', whole?: RegExp): Form =>
  (given, pointer, faults) => {
    if (typeof given === 'string' && (whole?.test(given) ?? true)) return
    faults.addWrongKind(pointer, given, expected, example)
  }

export const anyOfWords =
  (...words: readonly string[]): Form =>
  (given, pointer, faults) => {
    if (typeof given === 'string' && words.includes(given)) return
    const expected = { en: `one of: ${words.join(', ')}`, zh: `下列之一：${words.join('、')}` }
    faults.addWrongKind(pointer, given, expected, words[0]!)
  }

export const listOf =
  (form: Form): Form =>
  (given, pointer, faults) => {
    if (!Array.isArray(given)) faults.addWrongKind(pointer, given, { en: 'a list', zh: '列表' }, '[]')
    else for (const [index, item] of given.entries()) form(item, `${pointer}/${index}`, faults)
  }

/** Any names, each with a value of one form. */
export const tableOf =
  (form: Form): Form =>
  (given, pointer, faults) => {
    if (!isRecord(given)) faults.addWrongKind(pointer, given, MEMBERS, '{}')
    else
      for (const [name, value] of Object.entries(given))
        form(value, `${pointer}/${escapePointer(name)}`, faults)
  }

/** Exactly these members; those of `optional` may be left out. */
export const shape =
  (members: Readonly<Record<string, Form>>, optional: Readonly<Record<string, Form>> = {}): Form =>
  (given, pointer, faults) => {
    if (!isRecord(given)) {
      faults.addWrongKind(pointer, given, MEMBERS, '{}')
      return
    }
    const all = { ...members, ...optional }
    const names = Object.keys(all)
    for (const name of Object.keys(members)) {
      if (Object.hasOwn(given, name)) continue
      const message = { en: `The member “${name}” is missing.`, zh: `缺少成员“${name}”。` }
      faults.add(pointer, message, { en: names.join(', '), zh: names.join('、') }, `"${name}": …`)
    }
    for (const [name, value] of Object.entries(given)) {
      const at = `${pointer}/${escapePointer(name)}`
      if (Object.hasOwn(all, name)) all[name]!(value, at, faults)
      else faults.unknownName(at, name, names, `"${names[0]}": …`)
    }
  }

const MEMBERS: Text = { en: 'an object with its members', zh: '含各成员的对象' }
