import * as z from 'zod/mini'
import { VERDICT, type Verdict } from '#words'
import { inJson, open, says } from '../kit.ts'
import { facts, flags, ids, readings } from '../versions.ts'
import { flagOf, positions, scope } from './determination.ts'
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
  tableOf,
  text,
  whole,
} from './pieces.ts'
import { headline } from './verdict.ts'

/** An answer as a matter file gives it. */
export type FileAnswer =
  | null
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly moreThan?: number; readonly atMost?: number }
const given = () =>
  says(z.unknown() as z.ZodMiniType as z.ZodMiniType<FileAnswer>, {
    en: 'As in a matter file; null where it was not asked.',
    zh: '与事项文件写法相同；未询问的为null。',
  })

/** A verdict that other answers can lead to; undetermined is reached by knowing less. */
type Reached = Exclude<Verdict, 'undetermined'>

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
    to: says(given(), {
      en: 'An answer that would do: the one nearest to what there is.',
      zh: '可以得出该结果的一个答案：与现有答案最接近者。',
    }),
    or: says(list(text), {
      en: 'Other answers to a one-of fact that would do as well.',
      zh: '单选事实中同样可以得出该结果的其他答案。',
    }),
    says: says(both, { en: 'How things would stand.', zh: '改变后的情形。' }),
    now: says(both, { en: 'What is said of the fact now.', zh: '该事实的现有答案。' }),
    articles: cite,
  })
  const set = open({
    group: says(z.enum(['open', 'organisation', 'judgement', 'beyond']), {
      en: 'What it takes: open facts found so; what the organisation can change; a named person’s or body’s judgement; what is not the organisation’s to change. Practice, not law.',
      zh: '所需条件：待定事实查明如此；本单位可以改变；取决于具名人员或者机构判断；本单位不能自行改变。内部建议，非法律规定。',
    }),
    changes: some(change),
    fallsAway: says(list(fact), {
      en: 'Facts answered now that the set would exclude: their answers fall away.',
      zh: '改变后不再适用的事实：其现有答案不再计入。',
    }),
  })
  const to = open({
    count: says(whole(0), {
      en: 'How many smallest sets there are; sets holds them all unless --most was given.',
      zh: '最小组合总数；未使用--most时，sets列出全部。',
    }),
    sets: list(set),
    unreached: z.exactOptional(
      says(both, { en: 'Why no answers lead to it.', zh: '不能得出该结果的理由。' }),
    ),
    flags: list(flagOf(open, keyOf(flags()))),
  })
  const lever = open({
    changeable: z.enum(['yes', 'no', 'by-judgement']),
    by: both,
    caution: z.exactOptional(both),
    articles: cite,
    grounds: list(fact),
  })
  const levers = tableOf(lever)
  inJson.add(levers, { propertyNames: { enum: keysOf(facts()) } } as never)
  const reached = keysOf(VERDICT).filter((verdict) => verdict !== 'undetermined') as readonly Reached[]
  return open({
    regulation: namesOf(ids()),
    on: date({ en: 'The civil day in China whose law was applied.', zh: '所适用规则的日期（中国日期）。' }),
    title: z.exactOptional(text),
    verdict: keyOf(VERDICT),
    headline: headline(),
    scope: z.exactOptional(scope),
    readings: positions(),
    forks: open({
      deciding: list(keyOf(readings())),
      forks: some(
        open({
          readings: positions(),
          says: says(list(both), { en: 'The positions in words.', zh: '各取向的文字说明。' }),
          verdict: keyOf(VERDICT),
          name: both,
        }),
      ),
    }),
    flips: membersOf(Object.fromEntries(reached.map((verdict) => [verdict, to]))) as z.ZodMiniType<
      Readonly<Partial<Record<Reached, z.output<typeof to>>>>
    >,
    levers,
    caution: open({ message: both, articles: cite }),
  })
})

export type FlipReport = Readonly<z.output<ReturnType<typeof flip>>>
export type FlipsTo = NonNullable<FlipReport['flips'][Reached]>
export type FlipSet = FlipsTo['sets'][number]
export type FlipChange = FlipSet['changes'][number]
export type LeverReport = FlipReport['levers'][string]
