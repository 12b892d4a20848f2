import { citesText } from '#documents'
import type { Text } from '#language'
import type { NextQuestion } from '#reasoning'
import { articleOf, conditionText, type Regulation } from '#rules'
import type { StagedQuestion } from '#screening'
import { LEFT_OF, questionsLeftText, VERDICT } from '#words'
import { blank, joined, type LanguageChoice, line, listed, type Page, span } from '../layout/index.ts'
import { EXPECTED } from './read-answer.ts'
import type { Standing } from './standing.ts'

/** One question: its words, why it is asked, which articles it serves, what it can still decide, how to answer. */
export function questionPage(
  number: number,
  { determiner }: Standing,
  name: string,
  staged: StagedQuestion | undefined,
): Page {
  const { regulation } = determiner
  const fact = regulation.facts[name]!
  const quiet = (label: Text, text: Text): Page => [
    line([span(joined(label, text), 'quiet')], { lead: '   ' }),
  ]
  const asked = staged && {
    ...staged.question,
    label: LEFT_OF[staged.stage.name],
    isOfVerdict: staged.stage.name !== 'supplier' && staged.stage.name !== 'steps',
  }
  return [
    blank,
    line([span(fact.question, 'strong')], { lead: `${number}. `.padEnd(3) }),
    ...quiet({ en: 'Why we ask: ', zh: '询问理由：' }, fact.why),
    ...(fact.cite.length > 0 ? quiet({ en: 'It serves: ', zh: '所涉条文：' }, citesText(fact.cite)) : []),
    ...(asked?.isOfVerdict
      ? quiet({ en: 'It can still decide: ', zh: '尚可决定：' }, decidesText(asked.decides, regulation))
      : []),
    ...(asked ? quiet(asked.label, questionsLeftText(asked.left)) : []),
    ...('values' in fact
      ? Object.values(fact.values).map((value: Text, index) =>
          line([value], { lead: `   ${String(index + 1).padStart(2)}  ` }),
        )
      : []),
    line([span(joined(EXPECTED[fact.kind], COMMANDS), 'quiet')], { lead: '   ' }),
  ]
}

const COMMANDS: Text = {
  en: ' · don’t know (dk) · back · skip · ? · quit',
  zh: ' · 不清楚 · 返回 · 跳过 · ? · 退出',
}

function decidesText(
  { duties, verdicts, settles, tier }: NextQuestion['decides'],
  regulation: Regulation,
): Text {
  const named = (names: readonly (typeof verdicts)[number][]): Text =>
    listed(
      names.map((verdict) => VERDICT[verdict].name),
      ', ',
      '、',
    )
  const articles = duties.flatMap((duty) =>
    regulation.duties.find(({ name }) => name === duty)!.cite.map(articleOf),
  )
  const parts: Text[] = []
  if (verdicts.length > 1) {
    parts.push(joined({ en: 'the result (', zh: '筛查结果（' }, named(verdicts), { en: ')', zh: '）' }))
  }
  if (verdicts.length > 1 && settles.length > 0)
    parts.push(joined({ en: 'at once: ', zh: '一经回答即可得出：' }, named(settles)))
  if (duties.length > 0) {
    parts.push(joined({ en: 'duties under ', zh: '义务：' }, citesText(inOrder(articles))))
  }
  if (tier) parts.push({ en: 'the internal tier', zh: '内部上报层级' })
  return listed(parts)
}

const numberOf = (article: string): number => Number(/\d+/.exec(article)![0])
const inOrder = (articles: readonly string[]): readonly string[] =>
  [...new Set(articles)].sort((a, b) => numberOf(a) - numberOf(b))

/** What `?` shows: all there is to know for answering, with the text of the articles. */
export function explanationPage({ determiner }: Standing, name: string, language: LanguageChoice): Page {
  const { regulation } = determiner
  const fact = regulation.facts[name]!
  const applies = regulation.appliesWhen[name]
  const paragraphs = regulation.articles
    .flatMap((article) => article.paragraphs)
    .filter(({ id }) =>
      fact.cite.some((cite) => id === cite || (articleOf(cite) === cite && articleOf(id) === cite)),
    )
  const labelled = (label: Text, text: Text): Page => [line([span(label, 'quiet'), text], { lead: '   ' })]
  return [
    line([span(name, 'strong')], { lead: '   ' }),
    ...(fact.note ? labelled({ en: 'Note: ', zh: '说明：' }, fact.note) : []),
    ...(applies
      ? labelled({ en: 'Applies where: ', zh: '适用情形：' }, conditionText(applies, regulation))
      : []),
    ...(fact.judgement ? labelled(JUDGED, { en: '', zh: '' }) : []),
    // The Chinese text is the law; the English helps.
    ...paragraphs.flatMap(({ id, zh, en }) => [
      line([span(citesText([id]), 'strong')], { lead: '   ' }),
      line([zh], { lead: '     ' }),
      ...(language === 'zh' ? [] : [line([span(en, 'quiet')], { lead: '     ' })]),
    ]),
  ]
}

const JUDGED: Text = {
  en: 'A legal judgement: a named person or body makes it, the software never does.',
  zh: '属于法律判断，由具名人员或者机构作出，本软件不作判断。',
}
