import * as z from 'zod/mini'
import { type CriteriaTable, type CriteriaTextId, criteria as table } from '#regulations'
import { describing, open, says } from '../kit.ts'
import { facts } from '../versions.ts'
import { both, cite, date, keyOf, list, namesOf, once, source, text, whole } from './pieces.ts'

type FactNamed = NonNullable<CriteriaTable['rows'][number]['cells'][CriteriaTextId]>['facts'][number]

/** The criteria of review through the texts (`anshen law criteria --json`): which text has which, and what became of it. */
export const criteria = once(() => {
  const texts = table.texts.map(({ id }) => id)
  const id = namesOf(texts)
  const fact = keyOf(facts()) as z.ZodMiniType as z.ZodMiniType<FactNamed>
  const cell = z.nullable(
    open({
      cite: z.string(),
      digest: both,
      facts: says(list(fact), { en: 'The facts that record it.', zh: '记录该要素的事实。' }),
    }),
  )
  const cells = open(
    Object.fromEntries(texts.map((each) => [each, cell])) as Record<CriteriaTextId, typeof cell>,
  )
  return describing<CriteriaTable>()(
    open({
      texts: list(
        open({
          id,
          title: both,
          year: whole(2017),
          article: whole(1),
          inForce: says(z.nullable(open({ from: date(), to: z.nullable(date()) })), {
            en: 'null for a draft, which never was.',
            zh: '征求意见稿从未施行，为null。',
          }),
          sources: list(source),
        }),
      ),
      rows: list(
        open({
          theme: text,
          title: both,
          cells,
          deleted: z.exactOptional(open({ year: whole(2017), became: both })),
          note: z.exactOptional(both),
        }),
      ),
      secureAndControllable: list(
        open({
          text: id,
          cite,
          said: both,
          limbs: list(open({ said: both, fact: z.nullable(fact) })),
        }),
      ),
    }),
  )
})
export type CriteriaAnswer = z.output<ReturnType<typeof criteria>>
