import * as z from 'zod/mini'
import { inJson, named, open, says } from '../kit.ts'
import { dutiesOfAll, facts, readings } from '../versions.ts'
import { determination, namesOfLaw } from './determination.ts'
import { always, both, cite, date, digest, keyOf, list, once, tableOf, text } from './pieces.ts'

/** What a page says first of a result, and every sentence that must not be missed with it. */
export const headline = once(() =>
  named(
    'headline',
    open({
      name: both,
      says: both,
      more: says(list(both), { en: 'The weightiest first.', zh: '依重要程度排列。' }),
      readings: says(list(both), {
        en: 'What other readings of the text would make of the result.',
        zh: '采其他解释口径时的影响。',
      }),
    }),
  ),
)

/** What a page says of a fact that the result names. */
const factSaid = open({
  question: both,
  why: both,
  articles: cite,
  says: says(both, {
    en: 'The answer in words, with who gave it, when and on what.',
    zh: '以文字表述的答案，以及答复人、日期和依据。',
  }),
  leadsToFiling: z.exactOptional(
    says(always, {
      en: 'It is open, and a duty to file still turns on it.',
      zh: '尚待回答，且可能产生申报义务。',
    }),
  ),
  example: says(text, { en: 'How a file answers it.', zh: '在文件中的填写方法。' }),
})

/** What is said of a duty besides its determination. */
const ofDuty = {
  says: says(both, { en: 'The duty with its status, as a sentence.', zh: '以一句话表述的义务及其状态。' }),
  doneSays: z.exactOptional(
    says(both, {
      en: 'Of a duty that applies: whether it was performed, where anything in a matter tells.',
      zh: '适用的义务：事项足以表明时，其履行情况。',
    }),
  ),
}

const duty = text
const groups = open({
  apply: says(list(duty), {
    en: 'Those that apply, what decides first.',
    zh: '适用的义务，起决定作用者在前。',
  }),
  turning: says(list(duty), { en: 'Others on which the result rests.', zh: '结果所取决的其他义务。' }),
  may: list(duty),
  rest: list(duty),
  exposure: z.exactOptional(
    says(duty, { en: 'A review started by the authorities: no duty.', zh: '依职权启动的审查：并非义务。' }),
  ),
})

/** All that a page says of a verdict, beside its determination. */
function said() {
  const fact = keyOf(facts())
  return {
    title: z.exactOptional(text),
    teaches: z.exactOptional(both),
    headline: headline(),
    dutyGroups: says(groups, { en: 'The duties as a page shows them.', zh: '各项义务的列示分组。' }),
    facts: says(tableOf(factSaid), {
      en: 'Every fact that was answered, or on which anything here turns.',
      zh: '已有答案或者筛查结果所取决的全部事实。',
    }),
    tierSays: both,
    readingsTaken: says(list(open({ reading: keyOf(readings()), question: both, says: both })), {
      en: 'Readings switched from their default, in words.',
      zh: '已切换的解释口径（文字说明）。',
    }),
    providerRoad: z.exactOptional(
      says(list(open({ says: both, articles: cite, kind: z.enum(['do', 'know']) })), {
        en: 'Of a provider’s matter: what it must ask, what can reach it and what it will see.',
        zh: '提供者的事项：应当询问、可能面临和可以知悉的内容。',
      }),
    ),
    commitments: z.exactOptional(
      says(
        open({
          articles: cite,
          each: list(open({ fact, claim: both, state: z.enum(['yes', 'no', 'unknown']), answer: both })),
        }),
        {
          en: 'The commitments to be obtained of a provider, one by one.',
          zh: '须取得的提供者承诺，逐项列示。',
        },
      ),
    ),
    expectation: z.exactOptional(
      says(list(open({ what: text, expected: text, found: text })), {
        en: 'Where the matter says what it expects: each difference; empty where there is none.',
        zh: '事项载有预期时：各项不符之处；相符的为空。',
      }),
    ),
  }
}

/**
 * The contract's verdict (`anshen screen --json`). What must be there is said in full; members may be added in a later
 * release, so a reader passes over those it does not know.
 */
export const verdict = once(() => {
  const { regulation, ...others } = determination(open, namesOfLaw(), ofDuty)
  const schema = open({
    regulation,
    on: date({ en: 'The civil day in China whose law was applied.', zh: '所适用规则的日期（中国日期）。' }),
    ...others,
    receipt: says(digest, {
      en: 'Over the RFC 8785 form of the receipt that --receipt writes.',
      zh: '对--receipt所写凭据的RFC 8785形式计算。',
    }),
    ...said(),
  })
  inJson.add(schema, wholeIfUnlimited(dutiesOfAll()) as never)
  return schema
})

/** Where the scope is limited, duties of other activities are not listed. */
const wholeIfUnlimited = (required: readonly string[]) => ({
  if: { not: { type: 'object', required: ['scope'], properties: { scope: {} } } },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: {
    type: 'object',
    properties: {
      duties: {
        type: 'object',
        required,
        properties: Object.fromEntries(required.map((each) => [each, {}])),
      },
    },
  },
})

export type VerdictAnswer = Readonly<z.output<ReturnType<typeof verdict>>>
