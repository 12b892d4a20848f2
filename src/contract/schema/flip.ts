import * as z from 'zod/mini'
import { VERDICT } from '#words'
import { inJson, open, says } from '../kit.ts'
import { facts, flags, ids, readings } from '../versions.ts'
import {
  both,
  cite,
  date,
  keyOf,
  keysOf,
  list,
  membersOf,
  namesOf,
  once,
  some,
  text,
  whole,
} from './pieces.ts'
import { flagOf, positions, scope } from './verdict.ts'

const given = () =>
  says(z.unknown(), {
    en: 'As in a matter file; null where it was not asked.',
    zh: '与事项文件写法相同；未询问的为null。',
  })

/**
 * What would change a verdict (`anshen flip --json`). Members may be added in a later release, so a reader passes over
 * those it does not know.
 */
export const flip = once(() => {
  const fact = keyOf(facts())
  const change = open({
    fact,
    kind: says(z.enum(['answer', 'change']), {
      en: 'answer: the fact is open and may be found to be so. change: the answer there is would be another.',
      zh: 'answer指事实待定，可能查明如此；change指现有答案须为另一答案。',
    }),
    from: given(),
    to: given(),
    or: list(text),
    says: both,
    articles: cite,
  })
  const set = open({
    group: says(z.enum(['open', 'organisation', 'judgement', 'beyond']), {
      en: 'What it takes: open facts found so; what the organisation can change; a named person’s or body’s judgement; what is not the organisation’s to change. Practice, not law.',
      zh: '所需条件：待定事实查明如此；本单位可以改变；取决于具名人员或者机构判断；本单位不能自行改变。内部建议，非法律规定。',
    }),
    changes: some(change),
    fallsAway: list(fact),
  })
  const to = open({
    count: says(whole(0), {
      en: 'How many smallest sets there are; sets holds them all unless --most was given.',
      zh: '最小组合总数；未使用--most时，sets列出全部。',
    }),
    sets: list(set),
    flags: list(flagOf(open, keyOf(flags()))),
  })
  const lever = open({
    changeable: z.enum(['yes', 'no', 'by-judgement']),
    by: both,
    caution: z.exactOptional(both),
    articles: cite,
    grounds: list(fact),
  })
  const levers = z.record(z.string(), lever)
  inJson.add(levers, { propertyNames: { enum: keysOf(facts()) } } as never)
  const reached = keysOf(VERDICT).filter((verdict) => verdict !== 'undetermined')
  return open({
    regulation: namesOf(ids()),
    on: date({ en: 'The civil day in China whose law was applied.', zh: '所适用规则的日期（中国日期）。' }),
    verdict: keyOf(VERDICT),
    scope: z.exactOptional(scope),
    readings: positions(),
    forks: open({
      deciding: list(keyOf(readings())),
      forks: some(open({ readings: positions(), verdict: keyOf(VERDICT) })),
    }),
    flips: membersOf(Object.fromEntries(reached.map((verdict) => [verdict, to]))),
    levers,
    caution: open({ message: both, articles: cite }),
  })
})
