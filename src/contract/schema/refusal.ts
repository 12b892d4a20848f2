import * as z from 'zod/mini'
import { open, says } from '../kit.ts'
import { both, list, once, text, whole } from './pieces.ts'

/** One fault in what was given: where it stands, what was expected, and an example of it right. */
export const fault = open({
  /** JSON pointer into the file: '/facts/usersWithPersonalInformation'. */
  pointer: text,
  /** From 1; absent where the input was not a text. */
  line: z.exactOptional(whole(1)),
  column: z.exactOptional(whole(1)),
  message: both,
  expected: both,
  example: text,
})

/** Something asked for and not done, and why. A value, never thrown. */
export const refusal = once(() =>
  open({
    code: z.enum(['bad-input', 'not-in-force']),
    cite: list(text),
    message: both,
    remedy: both,
    faults: list(fault),
    more: z.exactOptional(
      says(whole(1), { en: 'How many faults were found beyond those listed.', zh: '未列出的其他错误数。' }),
    ),
  }),
)
