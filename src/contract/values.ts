import * as z from 'zod/mini'
import type { CivilDate } from '#clock'
import type { Text } from '#language'
import { type Expectation, expecting, type JsonSchema, labelled, lenient, says } from './kit.ts'
import { anyOf } from './reading/faults.ts'
import { readDay } from './reading/read-day.ts'
import { bilingualIn, textIn } from './reading/read-text.ts'
import { asWritten } from './reading/untyped.ts'

/** Values as people write them in files, each with the strict form that the published schema asks for. */

export const DATE: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
}

export const noDate = (typed: string): Text => ({
  en: `“${typed}” is not a date.`,
  zh: `“${typed}”不是有效日期。`,
})

const isEmpty = (given: unknown): given is null | undefined => given === undefined || given === null

/** A day in China; nothing where nothing is said. @param key  its own name, for the example */
export const civilDay = (key: string, meaning: Text): z.ZodMiniType<CivilDate | undefined> =>
  says(
    z.optional(
      lenient<CivilDate>(DATE, (given, faults) => {
        if (isEmpty(given)) return undefined
        const read = readDay(asWritten(given))
        if (read.ok) return read.day
        const said = faults.sourceOf('') ?? asWritten(given)
        faults.add('', noDate(said), read.expected, `${key}: ${read.example}`)
        return undefined
      }),
    ),
    meaning,
  )

/** A day in China that must be said, under what a form calls it. */
export const requiredDay = (label: Text): z.ZodMiniType<CivilDate> =>
  labelled(
    expecting(
      lenient<CivilDate>(DATE, (given, faults) => {
        const read = readDay(asWritten(given))
        if (read.ok) return read.day
        faults.add('', noDate(asWritten(given)), read.expected, read.example)
        return undefined
      }),
      { expected: { en: 'a civil date in China', zh: '中国日期' }, example: '2026-11-21' },
    ),
    label,
  )

/** A name, a title, a number of a document, as it was typed. */
export const label = (example: string): z.ZodMiniType<string | undefined> =>
  z.optional(
    lenient<string>({ type: ['string', 'number', 'null'] }, (given, faults) =>
      textIn('', given, faults, example),
    ),
  )

/** One of some names; another is told with the nearest of them. */
export const choice = <K extends string>(names: readonly K[], example: string): z.ZodMiniType<K> =>
  expecting(
    lenient<K>({ enum: names }, (given, faults) => {
      const typed = asWritten(given)
      const found = names.find((name) => name === typed)
      if (found === undefined) faults.unknownName('', typed, names, example, 'value')
      return found
    }),
    { expected: anyOf(names), example },
  )

/** A text in both languages, or one for both. */
export const bilingual = (example: string, missing?: Text, expected = missing): z.ZodMiniType<Text> =>
  lenient<Text>(BILINGUAL, (given, faults) => {
    if (given === null && missing && expected) faults.add('', missing, expected, example)
    return bilingualIn('', given, faults, example)
  })

const BILINGUAL: JsonSchema = {
  anyOf: [
    { type: ['string', 'number', 'null'] },
    {
      type: 'object',
      properties: { en: { type: 'string' }, zh: { type: 'string' } },
      required: ['en', 'zh'],
      additionalProperties: false,
    },
  ],
}

/** What may be left out, or be null. */
export const absent = <S extends z.ZodMiniType>(schema: S, expectation?: Expectation) => {
  if (expectation) expecting(schema, expectation)
  return z.nullish(schema)
}
