import { factAnswer, factsAnswer } from '#answers'
import { type FactAnswer, type FactsAnswer, factsLike, fullExampleOf, meantOneOf } from '#contract'
import { citesText, KIND } from '#documents'
import type { Text } from '#language'
import { exampleFacts, regulations } from '#practice'
import type { Regulation } from '#rules'
import { blank, heading, joined, line, type Page, span, verbatim } from '../layout/index.ts'
import { badInput, tellRefusal, wrongArgument } from '../refusal.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'

const REMEDY = { en: '“anshen facts” lists every fact.', zh: '“anshen facts”列出全部事实。' }

/**
 * `anshen facts [NAME]`: what a matter can say, from the vocabulary of the version in force; a word that no fact is
 * called finds those that it can mean.
 */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  [name],
  { json },
  terminal,
) => {
  const regulation = regulations.at(-1)!
  const isFact = name !== undefined && Object.hasOwn(regulation.facts, name)
  const found = name === undefined || isFact ? [] : factsLike(name, regulation.facts, true)
  if (name !== undefined && !isFact && (found.length === 0 || isMisspelt(name, found))) {
    const message = { en: 'there is no such fact.', zh: '没有该事实。' }
    const expected = found.length > 0 ? meantOneOf(found) : REMEDY
    const refused = badInput(
      [wrongArgument(name, message, expected, `anshen facts ${found[0] ?? exampleFacts.list}`)],
      REMEDY,
    )
    return tellRefusal(refused, { json }, terminal)
  }
  const tell = async (answer: object, page: Page): Promise<0> => {
    if (json) await terminal.data(`${JSON.stringify(answer, null, 2)}\n`)
    else terminal.page(page)
    return 0
  }
  if (name === undefined) {
    const all = factsAnswer(regulation)
    return tell(all, factsPage(regulation.title, all))
  }
  if (isFact) {
    const one = factAnswer(regulation, name)
    return tell(one, factPage(regulation, one))
  }
  const some = factsAnswer(regulation, found)
  return tell(some, factsFoundPage(name, some))
}

/** A name with a letter wrong is told so; a word is a search. */
const isMisspelt = (typed: string, found: readonly string[]): boolean =>
  found.length === 1 && Math.abs(typed.length - found[0]!.length) <= 2

/** Every fact by topic: its name, its kind, the question. */
export function factsPage(title: Text, { topics, facts }: FactsAnswer): Page {
  return [
    line([span(title, 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    ...Object.entries(topics).flatMap(([topic, heading_]) => [
      ...heading(heading_),
      ...facts.filter((fact) => fact.topic === topic).flatMap(factRows),
    ]),
  ]
}

/** The facts that a word can mean, the likeliest first. */
export function factsFoundPage(word: string, { facts }: FactsAnswer): Page {
  const title: Text = { en: `Facts that “${word}” can mean`, zh: `与“${word}”有关的事实` }
  return [line([span(title, 'title')]), ...facts.flatMap(factRows)]
}

const factRows = (fact: FactAnswer): Page => [
  line([
    span(fact.name, 'strong'),
    span(joined(' · ', kindText(fact), ' · ', citesText(fact.articles)), 'quiet'),
  ]),
  line([fact.question], { lead: '    ' }),
]

const INTRODUCTION: Text = {
  en: 'Any fact may be left out (“not asked”) or answered dont-know. “anshen facts NAME” shows one with its values, its reason and an example.',
  zh: '任何事实均可省略（视为未询问），也可填写dont-know。“anshen facts 名称”显示其取值、询问理由和示例。',
}

/** One fact, with all there is to know for answering it. */
export function factPage({ topics, facts }: Regulation, fact: FactAnswer): Page {
  const { name, appliesWhen, unit } = fact
  const labelled = (label: Text, text: Text): Page => [line([span(label, 'quiet'), text], { hang: '  ' })]
  return [
    line([span(name, 'title'), span(joined(' · ', kindText(fact)), 'quiet')]),
    line([fact.question]),
    blank,
    ...labelled({ en: 'Why we ask: ', zh: '询问理由：' }, fact.why),
    ...labelled({ en: 'Articles: ', zh: '条文：' }, citesText(fact.articles)),
    ...labelled({ en: 'Topic: ', zh: '主题：' }, topics[fact.topic]!),
    ...(fact.note ? labelled({ en: 'Note: ', zh: '说明：' }, fact.note) : []),
    ...(appliesWhen ? labelled({ en: 'Applies where: ', zh: '适用情形：' }, appliesWhen) : []),
    ...(appliesWhen ? [line([span(NOT_APPLICABLE, 'quiet')], { lead: '  ' })] : []),
    ...valuesPage(fact),
    ...(unit ? labelled({ en: 'Counted in: ', zh: '计数单位：' }, unit) : []),
    ...heading({ en: 'Example', zh: '示例' }),
    ...verbatim(`facts:\n  ${fact.example}`, '  '),
    ...heading({ en: 'With all that can be said beside the value', zh: '可一并填写的内容' }),
    ...verbatim(`facts:\n  ${fullExampleOf(name, facts[name]!).replaceAll('\n', '\n  ')}`, '  '),
    line([span(UNDERSTOOD, 'quiet')]),
  ]
}

const NOT_APPLICABLE: Text = {
  en: 'Where other answers exclude it, leave it out or write not-applicable.',
  zh: '其他答案已排除该事实的，请省略或者填写not-applicable。',
}

const UNDERSTOOD: Text = {
  en: 'Values may be written as people write them: yes, 是, 不清楚, 320万, 3.2 million, 2027/3/15. Chinese names of the fields are understood: 值, 评估人, 日期, 材料, 依据, 理由.',
  zh: '取值可按习惯写法填写，如是、否、不清楚、320万、2027年3月15日；字段可用中文：值、评估人、日期、材料、依据、理由。',
}

function kindText(fact: FactAnswer): Text {
  return fact.judgement ? joined(KIND[fact.kind], JUDGEMENT) : KIND[fact.kind]
}

const JUDGEMENT: Text = { en: ', judged by a named person or body', zh: '，由具名人员或者机构判断' }

function valuesPage({ values, alone }: FactAnswer): Page {
  if (!values) return []
  return [
    ...heading({ en: 'Values', zh: '取值' }),
    ...Object.entries(values).map(([value, said]) =>
      line(
        [
          span(value, 'strong'),
          joined({ en: ': ', zh: '：' }, said),
          ...(value === alone ? [span({ en: ' (stands alone)', zh: '（只能单独填写）' }, 'quiet')] : []),
        ],
        { lead: '  ' },
      ),
    ),
  ]
}
