import * as z from 'zod/mini'
import { closed, named, open, says } from '../kit.ts'
import { steps } from '../versions.ts'
import { payloadOf } from './event-payload.ts'
import { date, dayOrUnknown, once, some, text, whole } from './pieces.ts'

const UUID_7 = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))

/** What stands around the payload of every event. */
const envelope = {
  id: named('uuid', says(UUID_7, { en: 'A UUID of version 7.', zh: '第7版UUID。' })),
  tenant: text,
  stream: text,
  version: whole(1),
  schema: named(
    'shape',
    says(whole(1), { en: 'The shape of the payload, by its number.', zh: '载荷结构的版本号。' }),
  ),
  recordedAt: named(
    'instant',
    says(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)), {
      en: 'In UTC; it never runs back within a stream.',
      zh: '世界协调时；同一流中不回退。',
    }),
  ),
  actor: text,
  cause: z.exactOptional(text),
  way: named(
    'way',
    says(z.enum(['page', 'terminal', 'token', 'mcp', 'link', 'job', 'parcel']), {
      en: 'The way by which the act came.',
      zh: '该行为的来源。',
    }),
  ),
}

/**
 * An event in the log. For a case, `type` is the step's name in a case file, and the payload what that step says; of
 * other kinds of record the payload is their own.
 */
export const event = once(() => {
  const all = steps()
  const others = new RegExp(`^(?!(?:${all.map(({ name }) => name).join('|')})$)`)
  const ofCase = all.map((step) =>
    says(
      closed({
        ...envelope,
        type: z.literal(step.name),
        on: dayOrUnknown,
        payload: payloadOf(step, all),
      }),
      step.claim,
    ),
  )
  const ofOthers = closed({
    ...envelope,
    type: z.string().check(z.regex(others)),
    on: date({ en: 'A civil day in China.', zh: '中国日期。' }),
    payload: open({}),
  })
  return z.union([...ofCase, ofOthers])
})

/** A parcel's index: what passes between organisations, handed over and never shared. */
export const parcel = once(() =>
  closed({
    id: UUID_7,
    kind: z.enum([
      'filing',
      'notice',
      'request',
      'supplement',
      'recommendation',
      'reply',
      'answer',
      'correction',
    ]),
    from: text,
    to: text,
    index: some(
      closed({ path: text, hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)), bytes: whole(0) }),
    ),
    corrects: z.exactOptional(UUID_7),
  }),
)
