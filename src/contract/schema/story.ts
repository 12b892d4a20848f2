import type * as z from 'zod/mini'
import { open, says } from '../kit.ts'
import { procedureIds } from '../versions.ts'
import { flag, list, namesOf, once, text, whole } from './pieces.ts'

/** What a story comes to (`anshen case replay STORY.txt --json`): each thing expected beside what it came to on its day. */
export const story = once(() =>
  open({
    story: says(text, { en: 'Its title.', zh: '标题。' }),
    procedure: namesOf(procedureIds()),
    holds: says(flag, {
      en: 'Everything came to what was expected.',
      zh: '各项结果均与预期相符。',
    }),
    checks: list(
      open({
        line: says(whole(1), { en: 'The line of the file.', zh: '文件中的行号。' }),
        expected: text,
        found: text,
      }),
    ),
    events: says(whole(0), { en: 'How many events it tells.', zh: '所述事件数。' }),
  }),
)
export type StoryAnswer = Readonly<z.output<ReturnType<typeof story>>>
