import type { Text } from '#language'
import type { Answered, Fact } from '#rules'
import type { Faults } from '../kit.ts'
import { allNearestTo, valuesOf } from '../reading/faults.ts'
import { readDay } from '../reading/read-day.ts'
import { deniedList, hintedChoice, readChoice, readChoices, readYesNo } from '../reading/read-value.ts'
import { noDate } from '../values.ts'
import { exampleOf } from './fact-examples.ts'
import { checkCount } from './read-bounds.ts'

type ValuedFact = Fact & { kind: 'one-of' | 'any-of' }

/** The value of a fact as a file, a person or a program gives it, in any spelling that can mean only one. */
export function checkValue(
  name: string,
  fact: Fact,
  given: unknown,
  pointer: string,
  faults: Faults,
): Answered['value'] | undefined {
  switch (fact.kind) {
    case 'yes-no': {
      const read =
        typeof given === 'boolean' ? given : typeof given === 'string' ? readYesNo(given) : undefined
      if (read === undefined && typeof given === 'string' && !given.includes('：')) {
        faults.add(pointer, neither(given), YES_NO, exampleOf(name, fact))
      } else if (read === undefined) faults.addWrongKind(pointer, given, YES_NO, exampleOf(name, fact))
      return read
    }
    case 'count':
      return checkCount(name, given, pointer, faults)
    case 'day': {
      const read = typeof given === 'string' ? readDay(given) : undefined
      if (read?.ok) return read.day
      if (read) faults.add(pointer, noDate(String(given)), read.expected, `${name}: ${read.example}`)
      else faults.addWrongKind(pointer, given, DAY, exampleOf(name, fact))
      return undefined
    }
    case 'one-of':
      return checkMember(name, fact, given, pointer, faults)
    case 'any-of':
      return checkList(name, fact, given, pointer, faults)
  }
}

function checkMember(
  name: string,
  fact: ValuedFact,
  given: unknown,
  pointer: string,
  faults: Faults,
): string | undefined {
  const values = Object.keys(fact.values)
  // Writers of YAML 1.1 turn no into false.
  const typed = given === false ? 'no' : given
  if (typeof typed !== 'string') {
    faults.addWrongKind(pointer, given, valuesOf(values, fact.values), exampleOf(name, fact))
    return undefined
  }
  const found = readChoice(fact.values, typed)
  if (found.length === 1) return found[0]
  if (found.length > 1) {
    const message = { en: `“${typed}” could be several of them.`, zh: `“${typed}”可指其中数项。` }
    faults.add(pointer, message, valuesOf(found, fact.values), `${name}: ${found[0]}`)
    return undefined
  }
  const message = { en: `“${typed}” is none of the values here.`, zh: `“${typed}”不在可填的取值之中。` }
  const alone = fact.kind === 'any-of' ? deniedList(fact.alone, typed) : undefined
  if (alone !== undefined) {
    faults.add(pointer, noIsNoKind(typed), ifNoneOf(alone, fact.values[alone]!), `${name}: [${alone}]`)
    return undefined
  }
  const likely = [hintedChoice(fact.values, typed), allNearestTo(typed, values), values]
  const expected = valuesOf(likely.find(({ length }) => length > 0)!, fact.values)
  faults.add(pointer, message, expected, exampleOf(name, fact))
  return undefined
}

function checkList(
  name: string,
  fact: Fact & { kind: 'any-of' },
  given: unknown,
  pointer: string,
  faults: Faults,
): readonly string[] | undefined {
  const together = typeof given === 'string' ? readChoices(fact.values, given) : undefined
  const items: readonly unknown[] = together?.ok ? together.values : Array.isArray(given) ? given : [given]
  if (items.length === 0) {
    const message: Text = {
      en: 'An empty list says nothing: leave the fact out if it was not asked.',
      zh: '空列表没有含义；未询问的，请省略该事实。',
    }
    faults.add(pointer, message, valuesOf(Object.keys(fact.values), fact.values), exampleOf(name, fact))
    return undefined
  }
  const at = (index: number): string => (Array.isArray(given) ? `${pointer}/${index}` : pointer)
  const values = items.map((item, index) => checkMember(name, fact, item, at(index), faults))
  if (values.includes(undefined)) return undefined
  // Two exchanges of one place are one value: [Nasdaq, NYSE].
  const list = [...new Set(values as string[])]
  if (fact.alone !== undefined && list.length > 1 && list.includes(fact.alone)) {
    faults.add(
      at(values.indexOf(fact.alone)),
      { en: `“${fact.alone}” stands alone or not at all.`, zh: `“${fact.alone}”只能单独填写。` },
      { en: `[${fact.alone}], or the others without it`, zh: `[${fact.alone}]，或者仅列其他值` },
      `${name}: [${fact.alone}]`,
    )
    return undefined
  }
  // A set: in the order of the fact's own values, so that one set has one receipt.
  return Object.keys(fact.values).filter((value) => list.includes(value))
}

/** Whoever says no to “which kinds?” may mean none of them, or may have read another question. */
export const noIsNoKind = (typed: string): Text => ({
  en: `“${typed}” says no to a question for kinds.`,
  zh: `本问题询问类别，“${typed}”不表示任何类别。`,
})

/** @param number  the number of the value in a list that is shown */
export const ifNoneOf = (alone: string, label: Text, number?: number): Text => ({
  en: `the values that apply; if there are none: ${number === undefined ? '' : `${number}, or `}${alone} (${label.en})`,
  zh: `填写适用的各项；均不适用的，填写${number === undefined ? '' : `${number}或者`}${alone}（${label.zh}）`,
})

const DAY: Text = { en: 'a day in China', zh: '中国日期' }
const neither = (typed: string): Text => ({
  en: `“${typed}” is neither yes nor no.`,
  zh: `“${typed}”既不表示“是”，也不表示“否”。`,
})

const YES_NO: Text = {
  en: 'true, false or dont-know (yes, no, 是, 否 and 不清楚 are understood)',
  zh: 'true、false或者dont-know（也可填写是、否、不清楚）',
}
