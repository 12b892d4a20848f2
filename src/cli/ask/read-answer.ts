import type { Text } from '#language'
import type { Fact } from '#rules'
import { badInput, given, type Result, refuse } from '../refused.ts'
import type { GivenAnswer } from './matter-text.ts'

const YES = ['y', 'yes', 'true', '是', '有', '对']
const NO = ['n', 'no', 'false', '否', '不是', '没有', '无']
const DONT_KNOW = [
  'dk',
  'd',
  "don't know",
  'don’t know',
  'dont know',
  'dont-know',
  '不知道',
  '不清楚',
  '不详',
]

/**
 * What somebody typed, as a matter file says it. Whether it fits the other answers is found by reading the whole matter.
 *
 * @example readAnswer('usersWithPersonalInformation', fact, '超过100万')  // { moreThan: 1000000 }
 */
export function readAnswer(name: string, fact: Fact, typed: string): Result<GivenAnswer> {
  const plain = typed.normalize('NFKC').trim()
  const said = plain.toLowerCase()
  const wrong = (expected: Text): Result<GivenAnswer> => {
    const message: Text =
      plain === ''
        ? { en: 'Nothing was typed.', zh: '未输入内容。' }
        : { en: `“${plain}” is no answer to this question.`, zh: `“${plain}”不是本问题的答案。` }
    return refuse(badInput([{ pointer: `/facts/${name}`, message, expected, example: EXAMPLE[fact.kind] }]))
  }
  if (DONT_KNOW.includes(said)) return given('dont-know')
  switch (fact.kind) {
    case 'yes-no': {
      const answer = YES.includes(said) ? true : NO.includes(said) ? false : undefined
      return answer === undefined ? wrong(EXPECTED['yes-no']) : given(answer)
    }
    case 'count': {
      const count = readCount(plain)
      return count === undefined ? wrong(EXPECTED.count) : given(count)
    }
    case 'one-of': {
      const value = valueNamed(fact.values, plain)
      return value === undefined ? wrong(EXPECTED['one-of']) : given(value)
    }
    case 'any-of': {
      const parts = plain.split(/[\s,、;]+/).filter((part) => part !== '')
      const values = parts.map((part) => valueNamed(fact.values, part))
      if (values.length === 0 || values.includes(undefined)) return wrong(EXPECTED['any-of'])
      return given([...new Set(values as string[])])
    }
  }
}

export const EXPECTED: Readonly<Record<Fact['kind'], Text>> = {
  'yes-no': { en: 'yes or no', zh: '是或者否' },
  count: {
    en: 'a whole number, exact, “> N” (more than) or “<= N” (at most)',
    zh: '整数，可为精确数、“>N”（超过）或者“<=N”（不超过）',
  },
  'one-of': { en: 'the number of one of the values', zh: '一个取值的编号' },
  'any-of': {
    en: 'the numbers of all that apply, separated by commas',
    zh: '所有适用取值的编号，以逗号分隔',
  },
}

const EXAMPLE: Readonly<Record<Fact['kind'], string>> = {
  'yes-no': 'yes',
  count: '> 1,000,000',
  'one-of': '1',
  'any-of': '1, 3',
}

/** By its number in the list, its name, or what it is called in either language. */
function valueNamed(values: Readonly<Record<string, Text>>, typed: string): string | undefined {
  const names = Object.keys(values)
  const said = typed.toLowerCase()
  return /^\d+$/.test(typed)
    ? names[Number(typed) - 1]
    : names.find((name) =>
        [name, values[name]!.en, values[name]!.zh].some((each) => each.toLowerCase() === said),
      )
}

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(?![\d,.])\s*(万)?`
const ABOVE = new RegExp(String.raw`^(?:>|more than|over|超过|多于)\s*${NUMBER}`, 'i')
const MOST = new RegExp(
  String.raw`^(?:and|,|，|且|、)?\s*(?:<=|≤|at most|up to|不超过|至多)\s*${NUMBER}`,
  'i',
)
const EXACT = new RegExp(`^${NUMBER}`)
/** How it was counted may follow. */
const BASIS = /^[;；,，]?\s*(?:basis|口径)\s*[:：]?\s*(.+)$/i

function readCount(typed: string): GivenAnswer | undefined {
  let rest = typed
  const take = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(rest)
    if (!found) return undefined
    rest = rest.slice(found[0].length).trim()
    return Number(found[1]!.replaceAll(',', '')) * (found[2] ? 10_000 : 1)
  }
  const exact = take(EXACT)
  const moreThan = exact === undefined ? take(ABOVE) : undefined
  const atMost = exact === undefined ? take(MOST) : undefined
  const basis = BASIS.exec(rest)?.[1]?.trim()
  if ((rest !== '' && basis === undefined) || (exact ?? moreThan ?? atMost) === undefined) return undefined
  if (exact !== undefined && basis === undefined) return exact
  return {
    ...(exact === undefined ? {} : { value: exact }),
    ...(moreThan === undefined ? {} : { moreThan }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(basis === undefined ? {} : { basis }),
  }
}
