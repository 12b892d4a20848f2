import { canonical } from '#screening'
import { digestOf } from './chain.ts'

/** Words that an event keeps aside: names and free text, which can be erased while the chain holds. */
export interface WordsAside {
  /** Where in the payload they stand: a JSON Pointer. */
  readonly pointer: string
  /** 32 random bytes, 64 hexadecimal digits: without them nobody can try words against the commitment. */
  readonly salt: string
  readonly words: string
}

/** What stands in the hashed payload where words are kept aside. */
export interface Commitment {
  readonly aside: string
}

/** What a reader finds in place of words that were erased. */
export const ERASED_WORDS = '〔已清除 / erased〕'

/** The commitment of words under a salt: 'sha256:' and the digest of both. */
export const commitmentOf = ({ salt, words }: Pick<WordsAside, 'salt' | 'words'>): string =>
  `sha256:${digestOf(canonical([salt, words]))}`

/**
 * A payload with its words kept aside: each replaced by its commitment.
 *
 * @param pointers  of the words in the payload; at a list of texts, each is kept aside; at anything else, nothing
 * @param salt  gives a new salt each time: 64 hexadecimal digits
 */
export function setAside(
  payload: unknown,
  pointers: readonly string[],
  salt: () => string,
): { readonly payload: unknown; readonly aside: readonly WordsAside[] } {
  const aside: WordsAside[] = []
  const committed = (pointer: string, words: unknown): unknown => {
    if (typeof words !== 'string') return words
    const each = { pointer, salt: salt(), words }
    aside.push(each)
    return { aside: commitmentOf(each) } satisfies Commitment
  }
  const replaced = pointers.reduce((whole, pointer) => {
    return replaceAt(whole, namesIn(pointer), (words) =>
      Array.isArray(words)
        ? words.map((each, index) => committed(`${pointer}/${index}`, each))
        : committed(pointer, words),
    )
  }, payload)
  return { payload: replaced, aside }
}

/** A payload with its words put back; {@link ERASED_WORDS} where they are no longer kept. */
export function putBack(payload: unknown, aside: readonly Pick<WordsAside, 'pointer' | 'words'>[]): unknown {
  const words = new Map(aside.map((each) => [each.pointer, each.words]))
  const walk = (value: unknown, pointer: string): unknown => {
    if (isCommitment(value)) return words.get(pointer) ?? ERASED_WORDS
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${pointer}/${index}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, walk(member, `${pointer}/${escaped(name)}`)]),
    )
  }
  return walk(payload, '')
}

/** The commitments in a payload, by the pointers where they stand. */
export function commitmentsIn(payload: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, pointer: string): void => {
    if (isCommitment(value)) found.set(pointer, value.aside)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) walk(member, `${pointer}/${escaped(name)}`)
    }
  }
  walk(payload, '')
  return found
}

const isCommitment = (value: unknown): value is Commitment =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  /^sha256:[0-9a-f]{64}$/.test(String((value as { aside?: unknown }).aside))

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

const namesIn = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))

function replaceAt(value: unknown, names: readonly string[], by: (words: unknown) => unknown): unknown {
  const [name, ...rest] = names
  if (name === undefined) return by(value)
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value
  const member = replaceAt((value as Readonly<Record<string, unknown>>)[name], rest, by)
  if (!Array.isArray(value)) return { ...value, [name]: member }
  return value.map((item, index) => (String(index) === name ? member : item))
}
