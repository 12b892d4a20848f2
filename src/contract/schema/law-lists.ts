import * as z from 'zod/mini'
import { open, says } from '../kit.ts'
import { ids } from '../versions.ts'
import { both, citations, date, list, namesOf, once, source, tableOf, text, whole } from './pieces.ts'

/** The articles of a version (`anshen law --json`); their captions are ours, no part of the text. */
export const articles = once(() =>
  open({
    regulation: namesOf(ids()),
    textKind: z.enum(['official', 'digest']),
    title: both,
    inForce: open({ from: date(), to: z.nullable(date()) }),
    source: text,
    articles: list(open({ article: whole(1), caption: both })),
  }),
)
export type ArticlesAnswer = Readonly<z.output<ReturnType<typeof articles>>>

/** The readings of a version (`anshen law readings --json`), each with its positions, its ground and its sources. */
export const readings = once(() =>
  open({
    regulation: namesOf(ids()),
    readings: list(
      open({
        id: text,
        number: whole(1),
        question: both,
        positions: says(tableOf(both), {
          en: 'By position: what it says of the text.',
          zh: '各口径对条文的理解。',
        }),
        default: says(text, {
          en: 'The position taken where none is chosen.',
          zh: '未作选择时采用的口径。',
        }),
        touches: citations,
        reason: says(both, { en: 'Why that position.', zh: '采用该口径的理由。' }),
        sources: list(source),
      }),
    ),
  }),
)
export type ReadingsAnswer = Readonly<z.output<ReturnType<typeof readings>>>

const term = {
  zh: text,
  en: text,
  forms: z.exactOptional(
    says(list(text), { en: 'Inflected forms of the English term.', zh: '英文词的变形。' }),
  ),
  articles: says(list(whole(1)), {
    en: 'Articles in which the term stands by itself, not inside a longer one.',
    zh: '该词单独（而非作为更长词语的一部分）出现的条。',
  }),
  note: z.exactOptional(both),
}

/** One English term for one Chinese term, and the authorities (`anshen law glossary --json`). */
export const glossary = once(() => open({ glossary: list(open(term)), authorities: list(open(term)) }))
export type GlossaryAnswer = Readonly<z.output<ReturnType<typeof glossary>>>
