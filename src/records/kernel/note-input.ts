import * as z from 'zod/mini'
import { closed, expecting, labelled } from '#contract'
import { identifier, prose } from './inputs.ts'

/** What a working note says. It is no act: it goes beside the record, and can be changed and removed. */
export const noteInput = closed({
  kind: labelled(
    expecting(z.enum(['comment', 'draft']), {
      expected: {
        en: 'comment, for all who may read the record, or draft, for its writer alone',
        zh: 'comment（该记录的全体可读人员可见）或者draft（仅本人可见）',
      },
      example: 'comment',
    }),
    { en: 'Kind', zh: '类型' },
  ),
  body: prose({ en: 'Note', zh: '笔记内容' }, 'Ask procurement for the list of products.'),
  mentions: labelled(
    expecting(z.array(identifier({ en: 'Person', zh: '人员' })).check(z.maxLength(50)), {
      expected: { en: 'persons of the organisation, 50 at most', zh: '本组织人员，最多50名' },
      example: '[]',
    }),
    { en: 'Mentions', zh: '提及人员' },
  ),
})
