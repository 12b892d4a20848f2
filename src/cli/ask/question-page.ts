import { answeredText, citesText } from '#documents'
import type { Text } from '#language'
import type { NextQuestion } from '#reasoning'
import { type Answer, articleOf, conditionText, type Regulation, type TierReasonResult } from '#rules'
import type { StagedQuestion } from '#screening'
import { bracketed, LEFT_OF, questionsLeftText, TIER, TIER_IS_PRACTICE, VERDICT } from '#words'
import {
  blank,
  heading,
  joined,
  type LanguageChoice,
  line,
  listed,
  type Page,
  span,
} from '../layout/index.ts'
import { EXPECTED } from './read-answer.ts'
import type { Standing } from './walk.ts'

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

const MOST = 12

/** What an interview for the tier ends with: the tier, why it is that one, and why it is not settled where it is not. */
export function tierEndPage({ report, matter, determiner }: Standing, tier: Text): Page {
  const { facts } = determiner.regulation
  const met = report.tierReasons.filter(({ status }) => status === 'met')
  const open = report.tierReasons.filter(({ status }) => status === 'unknown')
  const waitsFor = ({ missing }: TierReasonResult): readonly Text[] =>
    missing.map((name) => joined('“', facts[name]!.question, '” ', whyOpen(matter.answers[name], name)))
  const whyOpen = (answer: Answer | undefined, name: string): Text => {
    if (answer?.state === 'dont-know') return { en: 'nobody knows yet', zh: '尚不清楚' }
    if (answer?.state !== 'answered') return { en: 'is not answered', zh: '未回答' }
    const { en, zh } = answeredText(facts[name]!, answer)
    return { en: `is answered “${en}”, which leaves it open`, zh: `答为“${zh}”，仍不能确定` }
  }
  return [
    ...heading(joined({ en: 'Internal tier', zh: '内部上报层级' }, bracketed(TIER_IS_PRACTICE))),
    line([span(tier, 'strong')]),
    ...met.map(({ claim }) => line([claim], { lead: '✓ ', leadStyle: 'met' })),
    ...(met.length === 0 && open.length === 0 ? [line([NO_REASON])] : []),
    ...open.slice(0, MOST).flatMap((reason): Page => {
      const to = TIER[reason.tier]
      const raises: Text = { en: `to ${to.en}: `, zh: `可能升至${to.zh}：` }
      return [
        line([span(raises, 'quiet'), reason.claim], { lead: '? ', leadStyle: 'unknown' }),
        ...waitsFor(reason)
          .slice(0, 2)
          .map((each) => line([span(each, 'quiet')], { lead: '  ' })),
      ]
    }),
    ...(open.length > MOST
      ? [line([{ en: `… and ${open.length - MOST} more.`, zh: `……另有${open.length - MOST}项。` }])]
      : []),
  ]
}

const NO_REASON: Text = {
  en: 'No reason for a higher tier is met.',
  zh: '不存在需要升级的理由。',
}
