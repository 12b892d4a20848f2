import * as z from 'zod/mini'
import { open, says } from '../kit.ts'
import { ids } from '../versions.ts'
import { both, list, namesOf, once, some, text, whole } from './pieces.ts'

/** The contract's article (`anshen law 7 --json`): its paragraphs and items as the official text has them, in order. */
export const law = once(() =>
  open({
    regulation: namesOf(ids()),
    textKind: z.enum(['official', 'digest']),
    article: whole(1),
    paragraphs: list(
      open({
        id: z.string().check(z.regex(/^art\.\d+(\.\d+)?(\(\d+\))?$/)),
        zh: text,
        en: text,
        as: says(some(z.enum(['rule', 'definition', 'step', 'period', 'flag', 'people'])), {
          en: 'What the paragraph is in this project.',
          zh: '该款在本项目中的作用。',
        }),
        names: list(text),
        reason: z.exactOptional(says(both, { en: 'Why it is left to people.', zh: '由人判断的理由。' })),
      }),
    ),
  }),
)
export type LawAnswer = Readonly<z.output<ReturnType<typeof law>>>
