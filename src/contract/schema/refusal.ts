import * as z from 'zod/mini'
import { open, says } from '../kit.ts'
import { both, list, once, text, whole } from './pieces.ts'

/** One fault in what was given: where it stands, what was expected, and an example of it right. */
export const fault = open({
  pointer: says(text, {
    en: 'A JSON pointer into the file; the name of an option or an argument where it is about one.',
    zh: '指向文件位置的JSON pointer；针对选项或者参数的，为其名称。',
  }),
  line: z.exactOptional(
    says(whole(1), {
      en: 'From 1; absent where the input was not a text.',
      zh: '自1起；输入并非文本的，无此项。',
    }),
  ),
  column: z.exactOptional(whole(1)),
  of: z.exactOptional(
    says(z.enum(['matter', 'plan']), {
      en: 'Which text it is in, where two were given.',
      zh: '提供两个文本时，所在的文本。',
    }),
  ),
  message: both,
  expected: both,
  example: text,
})

export type Fault = Readonly<z.output<typeof fault>>

/** Something asked for and not done, and why. A value, never thrown. */
export const refusal = once(() =>
  open({
    code: z.enum([
      'bad-input',
      'not-in-force',
      'before-calendar',
      'beyond-calendar',
      // Of an act on a record.
      'not-allowed',
      'not-now',
      'not-there',
      'there-already',
      'changed-since',
      // It commutes with nothing, and the version its author saw was not said.
      'version-missing',
      // Another request was made under the same key.
      'key-used',
      // Of a file.
      'state-secret',
      'too-large',
      'other-type',
    ]),
    cite: list(text),
    message: both,
    remedy: both,
    faults: list(fault),
    more: z.exactOptional(
      says(whole(1), { en: 'How many faults were found beyond those listed.', zh: '未列出的其他错误数。' }),
    ),
  }),
)
export type Refusal = Readonly<z.output<ReturnType<typeof refusal>>>
