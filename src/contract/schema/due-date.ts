import * as z from 'zod/mini'
import { open, says } from '../kit.ts'
import { days, edge } from './clock.ts'
import { always, both, day, once, whole } from './pieces.ts'

const asked = { from: day, workingDays: whole(1) }
const counted = z.exactOptional(
  says(days, {
    en: 'With --why: every day, counted or not; of a provisional date as far as notices reach.',
    zh: '使用--why时：逐日是否计入；暂定的，至通知所及之日。',
  }),
)

/** The contract's due date (`anshen due --json`): a day, or the range of days that it can fall on. */
export const dueDate = once(() =>
  z.union([
    open({ ...asked, due: day, firm: always, days: counted }),
    open({
      ...asked,
      firm: z.literal(false),
      earliest: day,
      latest: day,
      assuming: says(both, {
        en: 'The family of possible notices whose extremes these are.',
        zh: '最早日和最晚日所据的可能通知的范围。',
      }),
      days: counted,
      provisionalFrom: z.exactOptional(
        says(day, { en: 'The first day that no notice covers yet.', zh: '尚无通知的首日。' }),
      ),
      edges: z.exactOptional(open({ earliest: edge, latest: edge })),
    }),
  ]),
)
export type DueDateAnswer = Readonly<z.output<ReturnType<typeof dueDate>>>
