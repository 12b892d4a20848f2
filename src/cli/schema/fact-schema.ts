import { conditionText } from '#documents'
import { exampleOf } from '#matters'
import type { Fact, Regulation } from '#rules'
import { anyOfThese, closed, constants, date, described, list, type Schema } from './json-schema.ts'

/** A number is read as it was typed: 0123 is a text here. */
const text: Schema = { type: ['string', 'number', 'null'] }
const OPEN = ['dont-know', 'not-applicable'] as const

/** Who answered, when, on what. */
const provenance: Schema = {
  by: {
    ...anyOfThese(
      text,
      closed({ body: { type: ['string', 'number'] }, minutes: text, signedBy: text }, ['body']),
    ),
    description: described({
      en: 'Who answered or judged: a person, or a body with its minutes and who signed them.',
      zh: '答复人或者评估人：个人，或者机构及其会议纪要、签署人。',
    }),
  },
  on: anyOfThese(date({ en: 'When.', zh: '日期。' }), { type: 'null' }),
  evidence: { ...text, description: described({ en: 'A document.', zh: '证据文件。' }) },
  basis: { ...text, description: described({ en: 'How it was counted.', zh: '计数口径。' }) },
  reason: { ...text, description: described({ en: 'Why.', zh: '理由。' }) },
}

/** The answers a fact accepts: a bare value, or a value with its provenance. */
export function factSchema(name: string, fact: Fact, regulation: Regulation): Schema {
  const value = valueSchema(fact)
  const applies = regulation.appliesWhen[name]
  const withValue = closed({ value: anyOfThese(value, constants(...OPEN, null)), ...provenance })
  const bound = (lower: string, upper: string): Schema =>
    closed({ [lower]: orNull(COUNT), [upper]: orNull(COUNT), value: { type: 'null' }, ...provenance })
  const bounded = [
    bound('moreThan', 'atMost'),
    bound('moreThan', 'lessThan'),
    bound('atLeast', 'atMost'),
    bound('atLeast', 'lessThan'),
  ]
  return {
    ...anyOfThese(value, constants(...OPEN, null), withValue, ...(fact.kind === 'count' ? bounded : [])),
    description: described(
      fact.question,
      fact.why,
      ...(applies ? [APPLIES(conditionText(applies, regulation))] : []),
    ),
    examples: [exampleOf(name, fact)],
  }
}

const APPLIES = ({ en, zh }: { en: string; zh: string }) => ({
  en: `Applies where: ${en}; otherwise left out or not-applicable.`,
  zh: `适用情形：${zh}；否则省略或者填写not-applicable。`,
})

const COUNT: Schema = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
const orNull = (schema: Schema): Schema => anyOfThese(schema, { type: 'null' })

function valueSchema(fact: Fact): Schema {
  switch (fact.kind) {
    case 'yes-no':
      return { type: 'boolean' }
    case 'count':
      return COUNT
    case 'day':
      return date(fact.question)
    case 'one-of':
      return constants(...Object.keys(fact.values))
    case 'any-of': {
      const names = Object.keys(fact.values)
      const others = constants(...names.filter((name) => name !== fact.alone))
      const several = list(others, { minItems: 1, uniqueItems: true })
      const alone =
        fact.alone === undefined ? [] : [list(constants(fact.alone), { minItems: 1, maxItems: 1 })]
      return anyOfThese(constants(...names), several, ...alone)
    }
  }
}
