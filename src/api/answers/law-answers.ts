import * as z from 'zod/mini'
import {
  articleAnswer,
  articlesAnswer,
  breachesAnswer,
  criteriaAnswer,
  factAnswer,
  factsAnswer,
  glossaryAnswer,
  liabilityAnswer,
  procedureAnswer,
  readingsAnswer,
} from '#answers'
import { closed, expecting, labelled, type Outcome, requiredDay } from '#contract'
import type { Text } from '#language'
import { regulations, versions } from '#practice'
import { type Answer, asked } from './answer.ts'

/** One of a list of names, each with what it is called where there is such a name. */
const oneOf = (names: readonly string[], label: Text) =>
  labelled(
    expecting(z.enum(names as [string, ...string[]]), {
      expected: { en: `one of ${names.join(', ')}`, zh: `下列之一：${names.join('、')}` },
      example: names[0]!,
    }),
    label,
  )

const VERSIONS = regulations.map(({ id }) => id)
const NEWEST = regulations.at(-1)!
const regulation = z.optional(oneOf(VERSIONS, { en: 'Version of the Measures', zh: '《办法》版本' }))
const regulationNamed = (name: string | undefined) => regulations.find(({ id }) => id === name) ?? NEWEST

const found = <T>(value: T): Outcome<T> => ({ ok: true, value })
const notThere = (pointer: string, message: Text, expected: Text, example: string): Outcome<never> => ({
  ok: false,
  refusal: {
    code: 'bad-input',
    cite: [],
    message,
    remedy: { en: 'Name another.', zh: '请另行填写。' },
    faults: [{ pointer, message, expected, example }],
  },
})

const FACTS = [...new Set(regulations.flatMap(({ facts }) => Object.keys(facts)))]
const BREACHES = breachesAnswer().breaches.map(({ breach }) => breach)

/** What the law says, and the words in which it is asked about. */
export const LAW_ANSWERS: Readonly<Record<string, Answer>> = {
  law: asked({
    label: {
      en: 'What does this article say, and what became of it here?',
      zh: '该条的条文及其在本系统中的对应内容',
    },
    document: 'law',
    input: closed({
      regulation,
      article: labelled(
        expecting(z.int().check(z.minimum(1), z.maximum(999)), {
          expected: { en: 'the number of an article', zh: '条号' },
          example: '7',
        }),
        { en: 'Article', zh: '条' },
      ),
    }),
    answer: ({ regulation: name, article: number }) => {
      const of = regulationNamed(name)
      const article = of.articles.find((each) => each.number === number)
      if (article) return found(articleAnswer(of, article))
      const last = of.articles.at(-1)!.number
      return notThere(
        '/article',
        { en: `${of.title.en} has no such article.`, zh: `${of.title.zh}没有该条。` },
        { en: `a number from 1 to ${last}`, zh: `1至${last}` },
        '1',
      )
    },
  }),
  articles: asked({
    label: { en: 'The articles of a version', zh: '条目' },
    document: 'articles',
    input: closed({ regulation }),
    answer: ({ regulation: name }) => found(articlesAnswer(regulationNamed(name))),
  }),
  readings: asked({
    label: { en: 'Where the text can be read in more than one way', zh: '条文可作不同理解之处（解释口径）' },
    document: 'readings',
    input: closed({ regulation }),
    answer: ({ regulation: name }) => found(readingsAnswer(regulationNamed(name))),
  }),
  procedure: asked({
    label: { en: 'The steps of a review and who takes them', zh: '审查程序的步骤及其主体' },
    document: 'procedure',
    input: closed({ regulation }),
    answer: ({ regulation: name }) => {
      const { id } = regulationNamed(name)
      return found(procedureAnswer(versions.find((each) => each.regulation.id === id)!))
    },
  }),
  criteria: asked({
    label: { en: 'The criteria of review through the texts', zh: '各版本的审查考虑因素' },
    document: 'criteria',
    input: closed({}),
    answer: () => found(criteriaAnswer()),
  }),
  glossary: asked({
    label: { en: 'The terms in both languages', zh: '中英文词汇表' },
    document: 'glossary',
    input: closed({}),
    answer: () => found(glossaryAnswer()),
  }),
  facts: asked({
    label: { en: 'What a matter can say', zh: '事项可填写的事实' },
    document: 'facts',
    input: closed({ regulation }),
    answer: ({ regulation: name }) => found(factsAnswer(regulationNamed(name))),
  }),
  fact: asked({
    label: { en: 'One fact: what is asked, and why', zh: '某项事实：提问内容及理由' },
    document: 'fact',
    input: closed({ regulation, fact: oneOf(FACTS, { en: 'Fact', zh: '事实' }) }),
    answer: ({ regulation: name, fact }) => {
      const of = regulationNamed(name)
      if (Object.hasOwn(of.facts, fact)) return found(factAnswer(of, fact))
      return notThere(
        '/fact',
        { en: `${of.title.en} does not ask this.`, zh: `${of.title.zh}不涉及该事实。` },
        { en: 'a fact of this version', zh: '该版本所涉的事实' },
        Object.keys(of.facts)[0]!,
      )
    },
  }),
  breaches: asked({
    label: { en: 'The breaches of which the cost is recorded', zh: '已收录法律责任的违法行为' },
    document: 'breaches',
    input: closed({}),
    answer: () => found(breachesAnswer()),
  }),
  liability: asked({
    label: {
      en: 'What may a breach cost by the law of a day?',
      zh: '依某日的法律，违法行为可能承担何种责任？',
    },
    document: 'liability',
    input: closed({
      breach: oneOf(BREACHES, { en: 'Breach', zh: '违法行为' }),
      on: z.optional(requiredDay({ en: 'The law of this day', zh: '适用该日的规定' })),
    }),
    answer: ({ breach, on }, today) =>
      found(liabilityAnswer(breach as (typeof BREACHES)[number], on ?? today)),
  }),
}
