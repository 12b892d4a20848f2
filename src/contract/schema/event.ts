import * as z from 'zod/mini'
import { closed, open, says } from '../kit.ts'
import { date, once, some, text, whole } from './pieces.ts'

const UUID_7 = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))

/** An event in the log: its envelope. For a case, `type` is the step's name in a case file. */
export const event = once(() =>
  closed({
    id: says(UUID_7, { en: 'A UUID of version 7.', zh: '第7版UUID。' }),
    tenant: text,
    stream: text,
    version: whole(1),
    type: text,
    schema: whole(1),
    on: date({ en: 'A civil day in China.', zh: '中国日期。' }),
    recordedAt: says(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)), {
      en: 'In UTC; it never runs back within a stream.',
      zh: '世界协调时；同一流中不回退。',
    }),
    actor: text,
    cause: z.exactOptional(text),
    way: says(z.enum(['page', 'terminal', 'token', 'mcp', 'link', 'job', 'parcel']), {
      en: 'The way by which the act came.',
      zh: '该行为的来源。',
    }),
    payload: open({}),
  }),
)

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
