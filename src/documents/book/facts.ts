import type { Text } from '#language'
import { conditionText, type Fact, type Regulation } from '#rules'
import { bracketed, joined, listed } from '#words'
import { citesText, citeText } from '../words/cite.ts'
import { KIND } from '../words/names.ts'
import { type Block, code, heading, item, list, plain, two } from './markdown.ts'

/** Every fact a matter can state, by topic; then the answers that cannot stand together. */
export function factBlocks(regulation: Regulation): readonly Block[] {
  const { topics, facts } = regulation
  return [
    heading(2, { en: 'Facts', zh: '事实' }, 'facts'),
    two(INTRODUCTION),
    ...Object.entries(topics).flatMap(([topic, title]) => {
      const ofTopic = Object.entries(facts).filter(([, fact]) => fact.topic === topic)
      return ofTopic.length === 0
        ? []
        : [heading(3, title), ...ofTopic.flatMap(([name, fact]) => factBlock(regulation, name, fact))]
    }),
    ...consistencyBlocks(regulation),
  ]
}

const INTRODUCTION: Text = {
  en: 'A fact that is left out has not been asked; it is never read as no. Its words for and against stand in the proofs.',
  zh: '省略的事实视为未询问，绝不视为否。其肯定与否定表述用于说明依据。',
}

function factBlock(regulation: Regulation, name: string, fact: Fact): readonly Block[] {
  const { kind, cite, question, why, claim, denial, judgement, note } = fact
  const applies = regulation.appliesWhen[name]
  const kinds = judgement ? joined(KIND[kind], JUDGED) : KIND[kind]
  const about = bracketed(kinds, citesText(cite))
  return [
    `<a id="fact-${name}"></a>\n\n#### ${code(name)}`,
    two({ en: `**${plain(question.en)}**${about.en}`, zh: `**${plain(question.zh)}**${about.zh}` }),
    list([
      labelled({ en: 'Why it is asked: ', zh: '询问理由：' }, why),
      labelled(
        { en: 'Yes: ', zh: '肯定：' },
        joined(open(claim), { en: '. No: ', zh: '。否定：' }, open(denial), STOP),
      ),
      ...('values' in fact ? [valuesItem(fact)] : []),
      ...('unit' in fact ? [labelled({ en: 'Counted in: ', zh: '计数单位：' }, fact.unit)] : []),
      ...(applies
        ? [labelled({ en: 'Applies where: ', zh: '适用情形：' }, conditionText(applies, regulation))]
        : []),
      ...(note ? [labelled({ en: 'Note: ', zh: '说明：' }, note)] : []),
    ]),
  ]
}

const JUDGED: Text = { en: ', judged by a named person or body', zh: '，由具名人员或者机构判断' }
const STOP: Text = { en: '.', zh: '。' }

/** The place of the bound or the values that a condition tests. */
const open = ({ en, zh }: Text): Text => ({
  en: en.replace('{value}', '…'),
  zh: zh.replace('{value}', '……'),
})

const labelled = (label: Text, { en, zh }: Text): string =>
  item({ en: `${label.en}${plain(en)}`, zh: `${label.zh}${plain(zh)}` })

function valuesItem(fact: Extract<Fact, { values: unknown }>): string {
  const alone = 'alone' in fact ? fact.alone : undefined
  const values = Object.entries(fact.values as Readonly<Record<string, Text>>).map(([value, { en, zh }]) => ({
    en: `${code(value)} ${en}${value === alone ? ' (stands alone)' : ''}`,
    zh: `${code(value)} ${zh}${value === alone ? '（只能单独填写）' : ''}`,
  }))
  return labelled({ en: 'Values: ', zh: '取值：' }, listed(values))
}

function consistencyBlocks({ inconsistencies, factors, facts }: Regulation): readonly Block[] {
  return [
    heading(3, { en: 'Answers that cannot stand together', zh: '不能同时成立的答案' }),
    list(inconsistencies.map(({ message, at }) => item(joined(message, bracketed(nameOf(at)))))),
    heading(3, { en: 'The ground of the judgements', zh: '判断的依据' }),
    two({
      en: 'These facts decide nothing: they record the grounds of a judgement. A judgement answered no although one of them is answered yes asks for a reason.',
      zh: '下列事实不决定任何筛查结果，仅记录判断的依据；其中有答为“是”而判断答为“否”的，应当说明理由。',
    }),
    list(
      Object.entries(factors).flatMap(([judgement, names]) => [
        item(
          joined(facts[judgement]!.claim, bracketed(nameOf(judgement)), { en: ':', zh: '：' }),
          0,
          names.map((name) => {
            const { claim, cite } = facts[name]!
            const where = citeText(cite[0]!)
            return item(
              {
                en: `${claim.en} (${code(name)}, ${where.en})`,
                zh: `${claim.zh}（${code(name)}，${where.zh}）`,
              },
              1,
            )
          }),
        ),
      ]),
    ),
  ]
}

const nameOf = (name: string): Text => ({ en: code(name), zh: code(name) })
