import {
  deniedList,
  expectedCount,
  hintedChoice,
  ifNoneOf,
  meantOneOf,
  nearestTo,
  noCount,
  noIsNoKind,
  readChoice,
  readChoices,
  readCount,
  readDay,
  readOpen,
  readYesNo,
  valuesOf,
} from '#contract'
import type { Text } from '#language'
import type { Fact } from '#rules'
import { givenAs } from '#screening'
import { badInput, given, type Result, refuse } from '../refusal.ts'
import type { PlainAnswer } from './matter-parts.ts'
import { type Label, labelled, type NameAndDay, nameAndDay } from './signature-line.ts'

/** What is typed for short at a prompt, and nowhere else. */
const DONT_KNOW = ['d', '不知']

/**
 * What somebody typed, as a matter file says it: read as files are, and a value by its number in the list too. Whether
 * it fits the other answers is found by reading the whole matter.
 *
 * @example readAnswer('usersWithPersonalInformation', fact, '超过100万')  // { moreThan: 1000000 }
 */
export function readAnswer(name: string, fact: Fact, typed: string): Result<PlainAnswer> {
  const plain = typed.normalize('NFKC').trim()
  const wrong = (
    expected: Text,
    example = EXAMPLE[fact.kind],
    message = noAnswer(plain),
  ): Result<PlainAnswer> => {
    return refuse(badInput([{ pointer: `/facts/${name}`, message, expected, example }]))
  }
  const value = 'values' in fact ? fact.values : {}
  const among = (word: string): readonly string[] => byNumber(value, word) ?? readChoice(value, word)
  const isOpen = DONT_KNOW.includes(plain.toLowerCase()) || readOpen(plain) === 'dont-know'
  if (isOpen && !('values' in fact && among(plain).length > 0)) return given('dont-know')
  switch (fact.kind) {
    case 'yes-no': {
      const answer = readYesNo(plain)
      return answer === undefined ? wrong(EXPECTED['yes-no']) : given(answer)
    }
    case 'count':
      return countIn(plain, wrong)
    case 'day': {
      const read = readDay(plain)
      return read.ok ? given(read.day) : wrong(read.expected)
    }
    case 'one-of': {
      const found = among(plain)
      if (found.length === 1) return given(found[0]!)
      return wrong(found.length > 1 ? valuesOf(found, value) : (nearest(value, plain) ?? EXPECTED['one-of']))
    }
    case 'any-of': {
      const read = readChoices(value, plain, among)
      if (read.ok) return given([...read.values])
      const alone = deniedList(fact.alone, read.word)
      if (alone !== undefined) {
        const number = Object.keys(value).indexOf(alone) + 1
        const expected = ifNoneOf(alone, value[alone]!, number)
        return wrong(expected, EXAMPLE['any-of'], noIsNoKind(read.word))
      }
      const several = among(read.word)
      return wrong(
        several.length > 1 ? valuesOf(several, value) : (nearest(value, read.word) ?? EXPECTED['any-of']),
      )
    }
  }
}

const noAnswer = (typed: string): Text =>
  typed === ''
    ? { en: 'Nothing was typed.', zh: '未输入内容。' }
    : { en: `“${typed}” is no answer to this question.`, zh: `“${typed}”不是本问题的答案。` }

export const EXPECTED: Readonly<Record<Fact['kind'], Text>> = {
  'yes-no': { en: 'yes or no', zh: '是或者否' },
  count: {
    en: 'a whole number, or a bound: “> N” (more than), “>= N” (at least), “<= N” (at most), “< N” (fewer than)',
    zh: '整数，或者界限：“超过N”、“N以上”、“不超过N”、“不足N”',
  },
  day: { en: 'a day, such as 2026-11-02', zh: '日期，例如2026-11-02' },
  'one-of': { en: 'the number of one of the values', zh: '一个取值的编号' },
  'any-of': {
    en: 'the numbers of all that apply, separated by commas',
    zh: '所有适用取值的编号，以逗号分隔',
  },
}

const EXAMPLE: Readonly<Record<Fact['kind'], string>> = {
  'yes-no': 'yes / 是',
  count: '> 1,000,000',
  day: '2026-11-02',
  'one-of': '1',
  'any-of': '1, 3',
}

type Values = Readonly<Record<string, Text>>

/** A value by its number in the list shown. */
function byNumber(values: Values, typed: string): readonly string[] | undefined {
  if (!/^\d+$/.test(typed)) return undefined
  const name = Object.keys(values)[Number(typed) - 1]
  return name === undefined ? [] : [name]
}

function nearest(values: Values, typed: string): Text | undefined {
  const hinted = hintedChoice(values, typed)
  if (hinted.length > 0) return valuesOf(hinted, values)
  const called = Object.entries(values).flatMap(([name, { en, zh }]) => [name, en, zh])
  const near = nearestTo(typed, called)
  return near === undefined ? undefined : meantOneOf([near])
}

/** How it was counted may follow. */
const BASIS = /[;,\s]\s*(?:basis|口径)\s*:?\s*(.+)$/i

function countIn(
  typed: string,
  wrong: (expected: Text, example?: string, message?: Text) => Result<PlainAnswer>,
): Result<PlainAnswer> {
  const [said = '', basis] = BASIS.exec(typed) ?? []
  const read = readCount(typed.slice(0, typed.length - said.length))
  if (!read.ok) {
    const isBounded = read.why === 'estimate' || read.why === 'more'
    const [meant] = read.meant
    if (isBounded) {
      const example = meant === undefined ? EXAMPLE.count : `> ${meant}`
      return wrong(expectedCount(read), example, noCount(read.why, typed))
    }
    return meant === undefined ? wrong(EXPECTED.count) : wrong(meantOneOf(read.meant), meant)
  }
  const provenance = basis === undefined ? {} : { basis: basis.trim() }
  return given(givenAs({ state: 'answered', value: read.range, ...provenance }) as PlainAnswer)
}

/** Whether two answers say the same, whoever gave them and on what ground. */
export const isSameAnswer = (a: PlainAnswer, b: PlainAnswer): boolean =>
  JSON.stringify(saidWithoutGround(a)) === JSON.stringify(saidWithoutGround(b))

function saidWithoutGround(given: PlainAnswer): unknown {
  if (typeof given !== 'object' || given === null) return given
  if (Array.isArray(given)) return given.length === 1 ? given[0] : [...given].sort()
  const { value, moreThan, atLeast, atMost, lessThan } = given as Readonly<Record<string, unknown>>
  const bounds = [moreThan, atLeast, atMost, lessThan].map((bound) => bound ?? null)
  return value === undefined ? bounds : saidWithoutGround(value as PlainAnswer)
}

/** Who said so and on what ground, where somebody typed that after an answer. */
export interface GroundLine {
  readonly answer: string
  readonly ground: Readonly<Partial<Record<Label, string>>>
}

/** @example readGround('dk; by Li Min; evidence: notice 12')  // { answer: 'dk', ground: { by: 'Li Min', evidence: 'notice 12' } } */
export function readGround(line: string, today: string): GroundLine {
  const { rest, ground } = labelled(line)
  const { by, ...beside }: NameAndDay = ground.by === undefined ? {} : nameAndDay(ground.by, today)
  const on = beside.on ?? beside.yearless
  if (ground.on === undefined) return { answer: rest, ground: { ...ground, ...said({ by, on }) } }
  // A second day stays with the name, for the checks to refuse.
  const day = nameAndDay(ground.on, today).on
  return { answer: rest, ground: { ...ground, ...said({ by: on === undefined ? by : undefined, on: day }) } }
}

const said = (fields: Readonly<Partial<Record<Label, string | undefined>>>): GroundLine['ground'] =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined))

/** The answer with its ground, as a matter file says it. */
export function withGround(answer: PlainAnswer, { ground }: GroundLine): PlainAnswer {
  if (Object.keys(ground).length === 0) return answer
  const isRecord = typeof answer === 'object' && !Array.isArray(answer)
  return { ...(isRecord ? (answer as object) : { value: answer }), ...ground }
}
