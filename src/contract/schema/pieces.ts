import * as z from 'zod/mini'
import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { closed, expecting, inJson, type JsonSchema, named, says } from '../kit.ts'

/** What several documents are made of. */

export const word = expecting(z.string(), { expected: { en: 'a text', zh: '文本' }, example: 'order-8' })
/** A text of an answer. */
export const text = z.string()
export const record = z.record(z.string(), z.unknown())
export const both = named('both', closed({ en: word, zh: word }))

const CIVIL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** A civil date in China; that the day exists is checked where a file is read. */
export const date = (description?: Text): z.ZodMiniType<string> => {
  const plain = expecting(z.string().check(z.regex(CIVIL_DATE)), {
    expected: { en: 'a civil date in China', zh: '中国日期' },
    example: '2026-11-21',
  })
  return description ? says(plain, description) : plain
}
export const day = named(
  'day',
  date({ en: 'A civil day in China.', zh: '中国日期。' }) as z.ZodMiniType<CivilDate>,
)

const matching = (pattern: RegExp) => z.string().check(z.regex(pattern))
export const dayOrUnknown = matching(/^(\d{4}-\d{2}-\d{2}|unknown)$/) as unknown as z.ZodMiniType<
  CivilDate | 'unknown'
>

/** `art.10`, `art.10(5)`, `art.16.2`; `order-8/art.11` where the regulation must be said. */
export const cite = list(matching(/^([a-z0-9-]+\/)?art\.\d+(\.\d+)?(\(\d+\))?$/))
export const citations = list(z.string())
/** An article without paragraph, or what else stands in its place. */
export const articles = named('articles', list(matching(/^(([a-z0-9-]+\/)?art\.\d+|[a-z0-9-]+)$/)))
export const article = matching(/^([a-z0-9-]+\/)?art\.\d+$/)

export const digest = expecting(matching(/^sha256:[0-9a-f]{64}$/), {
  expected: { en: 'a SHA-256 digest', zh: 'SHA-256摘要' },
  example: `sha256:${'0'.repeat(64)}`,
})

/** A whole number within bounds. */
export const whole = (least: number, most?: number): z.ZodMiniType<number> =>
  most === undefined
    ? expecting(z.int().check(z.minimum(least)), A_COUNT)
    : z.int().check(z.minimum(least), z.maximum(most))
const A_COUNT = { expected: { en: 'a whole number from 0 up', zh: '非负整数' }, example: '1000001' }

/** What something rests on, with its grade; none: looked for and not found. */
export const source = named(
  'source',
  closed({
    title: both,
    grade: z.enum(['A', 'A-minus', 'B', 'C', 'none']),
    address: z.exactOptional(z.string()),
  }),
)

export const always = z.literal(true)
export const flag = z.boolean()

/** @param more  what JSON Schema can say of a list beside its items: minItems, uniqueItems */
export function list<S extends z.ZodMiniType>(
  items: S,
  more?: JsonSchema,
): z.ZodMiniType<readonly z.output<S>[]> {
  const schema = z.array(items)
  if (more) inJson.add(schema, more as never)
  return schema as unknown as z.ZodMiniType<readonly z.output<S>[]>
}

/** A list that is not empty. */
export const some = <S extends z.ZodMiniType>(items: S): z.ZodMiniType<readonly z.output<S>[]> =>
  z.array(items).check(z.minLength(1)) as unknown as z.ZodMiniType<readonly z.output<S>[]>

/** One of the names of a table: what the code writes down once, and a schema accepts. */
export const keyOf = <K extends string>(table: Readonly<Record<K, unknown>>) => namesOf(keysOf(table))
export const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[]
export const namesOf = <const K extends string>(names: readonly K[]): z.ZodMiniType<K> =>
  z.enum(names as K[]) as unknown as z.ZodMiniType<K>

/** Any names, each with a value of one kind. */
export const tableOf = <S extends z.ZodMiniType>(
  value: S,
): z.ZodMiniType<Readonly<Record<string, z.output<S>>>> => z.record(z.string(), value) as never

/** Each of some names at most once, each with a value of its own kind; no other name. */
export function membersOf<T>(
  members: Readonly<Record<string, z.ZodMiniType<T>>>,
): z.ZodMiniType<Readonly<Record<string, T>>> {
  const optional = Object.entries(members).map(([name, member]) => [name, z.exactOptional(member)])
  return closed(Object.fromEntries(optional)) as never
}

/** Made when it is first asked for: most commands need one document, and some none. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
