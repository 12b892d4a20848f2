import type { Text } from '#language'
import { hints, meanings } from './spellings.ts'

/**
 * One reader of values as people write them, the same for matter files, `ask` and the page. Counts and days are read in
 * read-count.ts and read-day.ts.
 */
const simple = (typed: string): string =>
  PLAIN.test(typed)
    ? typed.toLowerCase()
    : typed
        .normalize('NFKC')
        .replaceAll('’', "'")
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.。!！]$/, '')
        .toLowerCase()

/** What most files say: one word of letters, in which there is nothing to smooth. */
const PLAIN = /^[a-z-]+$/i

const YES = ['true', 'yes', 'y', '是', '是的', '有', '对', '对的', '√', '✓']
const NO = ['false', 'no', 'n', '否', '不是', '没有', '无', '不', '×', '✗']
/** What is still to be found out is not known: it stays open, and never becomes a no. */
const DONT_KNOW = [
  ...[
    'dont-know',
    "don't know",
    'dont know',
    'do not know',
    'dk',
    'unknown',
    'not known',
    'unsure',
    'not sure',
  ],
  ...[
    'tbd',
    'tbc',
    'to be determined',
    'to be confirmed',
    '不知道',
    '不清楚',
    '尚不清楚',
    '不确定',
    '不详',
    '不明',
  ],
  ...['未知', '待定', '待确认', '待核实', '?'],
]
const NOT_APPLICABLE = ['not-applicable', 'not applicable', 'n/a', 'na', '不适用']

/** Every spelling of yes and no, for a schema to list. */
export const YES_NO_SPELLINGS: readonly string[] = [...YES, ...NO]
export const OPEN_SPELLINGS: readonly string[] = [...DONT_KNOW, ...NOT_APPLICABLE]

/** @example readYesNo('是')  // true */
export function readYesNo(typed: string): boolean | undefined {
  const said = simple(typed)
  return YES.includes(said) ? true : NO.includes(said) ? false : undefined
}

/** @example readOpen('TBD')  // dont-know */
export function readOpen(typed: string): 'dont-know' | 'not-applicable' | undefined {
  const said = simple(typed)
  return DONT_KNOW.includes(said) ? 'dont-know' : NOT_APPLICABLE.includes(said) ? 'not-applicable' : undefined
}

type Values = Readonly<Record<string, Text>>

/**
 * A value by its name, by what it is called in either language, or by a word that people use for it.
 *
 * @returns the value; several, where the word could be any of them
 * @example readChoice(listingPlace.values, '港交所')  // ['hongKong']
 */
export function readChoice(values: Values, typed: string): readonly string[] {
  const said = simple(typed)
  const called = calledIn(values).get(said)
  if (called) return called
  const names = Object.keys(values)
  // A fact whose values are no and some kinds of yes is answered by “no” as any other. A list of kinds is not: who says
  // no to “which kinds?” may mean none of them, or have read another question.
  if (readYesNo(typed) === false && names.includes('no')) return ['no']
  return meanings(said).filter((name) => names.includes(name))
}

const spellings = new WeakMap<Values, ReadonlyMap<string, readonly string[]>>()

/** The values by what each is called, in either language. */
function calledIn(values: Values): ReadonlyMap<string, readonly string[]> {
  let called = spellings.get(values)
  if (!called) {
    const table = new Map<string, string[]>()
    for (const [name, { en, zh }] of Object.entries(values)) {
      for (const spelling of new Set([name, en, zh].map(simple))) {
        table.set(spelling, [...(table.get(spelling) ?? []), name])
      }
    }
    called = table
    spellings.set(values, called)
  }
  return called
}

/** What a word that no value is called may have meant: “server” is no high-performance server until somebody says so. */
export const hintedChoice = (values: Values, typed: string): readonly string[] =>
  hints(simple(typed)).filter((name) => Object.hasOwn(values, name))

/** The value that stands alone for “none of these”, where somebody answered no to a question for kinds. */
export const deniedList = (alone: string | undefined, typed: string): string | undefined =>
  readYesNo(typed) === false ? alone : undefined

/**
 * A list of values in one text: “US, HK”, “美国、香港”, “foreign and Hong Kong”.
 *
 * @returns the values, or the first word that is none of them
 */
export function readChoices(
  values: Values,
  typed: string,
  read: (word: string) => readonly string[] = (word) => readChoice(values, word),
): { readonly ok: true; readonly values: readonly string[] } | { readonly ok: false; readonly word: string } {
  let word = typed.trim()
  for (const between of [
    /$^/,
    /[,，、;；]/,
    /[,，、;；]|\s+(?:and|&)\s+|和|及|以及/i,
    /[,，、;；\s]+(?:and\s+)?/i,
  ]) {
    const words = typed
      .split(between)
      .map((each) => each.trim())
      .filter((each) => each !== '')
    const found = words.map(read)
    if (words.length > 0 && found.every(({ length }) => length === 1)) {
      return { ok: true, values: [...new Set(found.map(([value]) => value!))] }
    }
    word = words.find((_, index) => found[index]!.length !== 1) ?? word
  }
  return { ok: false, word }
}

/** Whether a text holds half a character: a surrogate without its other half. */
export const isHalved = (text: string): boolean => /\p{Surrogate}/u.test(text)

export const madeWhole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
