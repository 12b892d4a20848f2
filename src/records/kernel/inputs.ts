import * as z from 'zod/mini'
import { expecting, labelled } from '#contract'
import type { Text } from '#language'

/** What the inputs of acts are made of. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is the identifier of a record or a person. */
export const isIdentifier = (text: string): boolean => UUID.test(text)

const texts = (most: number, example: string) =>
  expecting(z.string().check(z.trim(), z.minLength(1), z.maxLength(most)), {
    expected: { en: `a text of 1 to ${most} characters`, zh: `1至${most}个字符的文本` },
    example,
  })

/** A title, a name: one line. */
export const line = (label: Text, example: string) => labelled(texts(200, example), label)

/** A reason, an explanation. */
export const prose = (label: Text, example: string) => labelled(texts(5000, example), label)

/** An identifier of a record or a person. */
export const identifier = (label: Text) =>
  labelled(
    expecting(z.string().check(z.regex(UUID)), {
      expected: { en: 'an identifier: a UUID', zh: '标识符（UUID）' },
      example: '01939b5e-7c1a-7f00-8a00-000000000001',
    }),
    label,
  )

export const reason = prose({ en: 'Reason', zh: '理由' }, 'The number was counted twice.')
