import * as z from 'zod/mini'
import { LEFT_OF, VERDICT, type Verdict } from '#words'
import { open, says } from '../kit.ts'
import { duties, facts, ids } from '../versions.ts'
import { KINDS, values } from './facts.ts'
import { articles, both, date, flag, keyOf, keysOf, list, namesOf, once, tableOf, whole } from './pieces.ts'

const expected = z.number().check(z.minimum(0))

/** The next question of an interview (`anshen ask --json`), and why it is that one. */
export const question = once(() => {
  const reached = list(namesOf(keysOf(VERDICT).filter((each): each is Verdict => each !== 'undetermined')))
  const next = open({
    stage: says(keyOf(LEFT_OF), { en: 'The part of the interview.', zh: '问答的部分。' }),
    fact: keyOf(facts()),
    kind: namesOf(KINDS),
    judgement: says(flag, {
      en: 'Whether a named person or body answers it.',
      zh: '是否由具名人员或者机构判断。',
    }),
    question: both,
    why: both,
    articles,
    values,
    decides: open({
      duties: says(list(keyOf(duties())), {
        en: 'The duties of which it can change whether they apply.',
        zh: '可能因其答案而变化的义务。',
      }),
      verdicts: says(reached, { en: 'The results still possible.', zh: '尚可能得出的结果。' }),
      settles: says(reached, {
        en: 'The results at which an answer to it alone arrives.',
        zh: '仅凭其答案即可得出的结果。',
      }),
      tier: says(flag, { en: 'Whether the tier can turn on it.', zh: '层级是否可能因其答案而变化。' }),
    }),
    left: says(open({ onAverage: z.optional(expected), atMost: whole(0) }), {
      en: 'Questions still to come in this part, this one included; the average where it is worked out.',
      zh: '本部分尚需询问的问题数，含本问题；可以算出的，附平均数。',
    }),
    effort: says(open({ atLeast: expected, atMost: expected }), {
      en: 'The expected effort: no order takes less, this one never more.',
      zh: '预期工作量：任何顺序均不少于前者，本顺序不多于后者。',
    }),
  })
  return open({
    regulation: namesOf(ids()),
    on: date({ en: 'The civil day in China whose law was applied.', zh: '所适用规则的日期（中国日期）。' }),
    verdict: says(keyOf(VERDICT), { en: 'On the answers so far.', zh: '依现有答案。' }),
    next: says(z.nullable(next), {
      en: 'null where nothing needs to be asked.',
      zh: '无需再问的，为null。',
    }),
    weights: says(tableOf(expected), {
      en: 'What a question costs, by its sort or by the name of its fact.',
      zh: '各类问题或者各项事实的答复成本。',
    }),
  })
})
export type QuestionAnswer = Readonly<z.output<ReturnType<typeof question>>>
