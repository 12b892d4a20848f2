import * as z from 'zod/mini'
import type { FactKind } from '#rules'
import { named, open, says } from '../kit.ts'
import { facts as allFacts, ids } from '../versions.ts'
import { always, both, cite, keyOf, list, namesOf, once, tableOf, text } from './pieces.ts'

export const KINDS: readonly FactKind[] = ['yes-no', 'count', 'one-of', 'any-of', 'day']
export const values = z.exactOptional(
  says(tableOf(both), { en: 'Of one-of and any-of: each value in words.', zh: '选择类事实的各个取值。' }),
)

/** One fact (`anshen facts NAME --json`): all that a form or a file needs to know of it. */
export const fact = once(() =>
  open({
    name: keyOf(allFacts()),
    topic: text,
    kind: namesOf(KINDS),
    judgement: z.exactOptional(
      says(always, { en: 'A named person or body answers it.', zh: '由具名人员或者机构判断。' }),
    ),
    values,
    alone: z.exactOptional(
      says(text, { en: 'The value that stands alone: none of the others.', zh: '只能单独填写的取值。' }),
    ),
    unit: z.exactOptional(both),
    question: both,
    why: both,
    articles: cite,
    claim: says(both, {
      en: 'The fact as a proposition; {value} stands for the bound or the values asked for.',
      zh: '以陈述表述的事实；{value}为所问的数值或者取值。',
    }),
    denial: both,
    note: z.exactOptional(both),
    appliesWhen: z.exactOptional(
      says(both, {
        en: 'Where it is to be answered at all; without it, always.',
        zh: '需要答复的情形；无此项的，均需答复。',
      }),
    ),
    example: says(text, { en: 'How a file answers it.', zh: '在文件中的填写方法。' }),
  }),
)
export type FactAnswer = Readonly<z.output<ReturnType<typeof fact>>>

/** What a matter can say (`anshen facts --json`): every fact of a version, or those that a word can mean. */
export const facts = once(() =>
  open({
    regulation: namesOf(ids()),
    topics: says(tableOf(both), {
      en: 'The headings under which facts are asked.',
      zh: '事实所属的各个主题。',
    }),
    facts: list(
      named(
        'fact',
        says(fact(), { en: 'As “anshen facts NAME” gives it.', zh: '与“anshen facts 名称”相同。' }),
      ),
    ),
  }),
)
export type FactsAnswer = Readonly<z.output<ReturnType<typeof facts>>>
