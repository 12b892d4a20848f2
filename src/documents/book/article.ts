import type { Text } from '#language'
import type { Article, Duty, Paragraph } from '#rules'
import { bracketed, listed, numeral } from '#words'
import { citesText, citeText } from '../words/cite.ts'
import { BASIS, FORMALISED } from '../words/names.ts'
import { examplesBlock } from './example.ts'
import { flagItem } from './flag.ts'
import { type Block, code, heading, inline, item, list, plain, quoted, two } from './markdown.ts'
import { Outlines } from './outline.ts'
import { numbersOf, type Plan } from './plan.ts'
import { readingBlocks } from './reading.ts'

export const articleHeading = ({ number, caption }: Article): Text => ({
  en: `Article ${number} — ${caption.en}`,
  zh: `第${numeral(number)}条　${caption.zh}`,
})

/** An article: its words, what became of each paragraph and why, then its duties, flags, readings and examples. */
export function articleBlocks(plan: Plan, article: Article): readonly Block[] {
  const outlines = new Outlines(plan, article.number)
  return [
    heading(2, articleHeading(article), `art.${article.number}`),
    ...article.paragraphs.flatMap((each) => paragraphBlocks(plan, article, each)),
    ...dutyBlocks(plan, article, outlines),
    ...flagBlocks(plan, article, outlines),
    ...readingsSection(plan, article),
    ...examplesBlock(plan, article),
  ]
}

function paragraphBlocks(plan: Plan, article: Article, paragraph: Paragraph): readonly Block[] {
  const { id, zh, en, as, names, reason } = paragraph
  const whole = article.paragraphs.length === 1
  const { en: asEn, zh: asZh } = listed(
    as.map((each) => FORMALISED[each]),
    ', ',
    '、',
  )
  const flags = names.filter((name) => plan.regulation.flags.some((flag) => flag.code === name))
  const items = [
    ...names.filter((name) => !flags.includes(name)).map((name) => nameItem(plan, name)),
    ...(flags.length > 0 ? [flagsItem(flags)] : []),
  ]
  return [
    ...(whole ? [] : [paragraphTitle(article, id)]),
    quoted(plain(zh), plain(en)),
    two({ en: `Became: ${asEn}`, zh: `本项目的处理：${asZh}` }),
    list(items),
    ...(reason
      ? [
          two({
            en: `Why it is left to people: ${plain(reason.en)}`,
            zh: `由人判断的理由：${plain(reason.zh)}`,
          }),
        ]
      : []),
  ]
}

/** The opening words of an article carry the article's own citation, and its heading their anchor. */
const paragraphTitle = ({ number }: Article, id: string): Block =>
  id === `art.${number}` ? `**${inline(OPENING)}**` : `<a id="${id}"></a>**${inline(citeText(id))}**`

const OPENING: Text = { en: 'Opening words', zh: '首句' }

/** What a paragraph became, by its name, what it says, and a link to where it stands in full. */
function nameItem(plan: Plan, name: string): string {
  const found = plan.named.get(name)
  if (!found) return item({ en: code(name), zh: code(name) })
  const { said, anchor } = found
  const basis = plan.procedure.steps.find((step) => step.name === name)?.basis ?? 'text'
  const { en, zh } = basis === 'text' ? { en: '', zh: '' } : bracketed(BASIS[basis])
  return item({ en: `${plain(said.en)}${en}`, zh: `${link(name, anchor)}：${plain(said.zh)}${zh}` })
}

const flagsItem = (flags: readonly string[]): string => {
  const links = flags.map((name) => link(name, `flag-${name}`)).join('、')
  const en = flags.length === 1 ? 'a flag, in full under “Flags”' : 'flags, in full under “Flags”'
  return item({ en, zh: `${links}：提示，全文见“提示”` })
}

const link = (name: string, anchor: string): string => `[\`${name}\`](#${anchor})`

function dutyBlocks(plan: Plan, { number, duties = [] }: Article, outlines: Outlines): readonly Block[] {
  const elsewhere = plan.regulation.duties.filter(
    ({ name, cite }) => plan.homeOfDuty.get(name) !== number && numbersOf(cite).includes(number),
  )
  if (duties.length + elsewhere.length === 0) return []
  return [
    heading(3, { en: 'Duties', zh: '义务' }),
    ...duties.flatMap((duty) => dutyBlock(plan, duty, outlines)),
    ...seeAlso(
      elsewhere.map(({ name, claim }) => {
        const home = citeText(`art.${plan.homeOfDuty.get(name)}`)
        return item({
          en: `${claim.en} (${home.en})`,
          zh: `${link(name, `duty-${name}`)}：${claim.zh}（${home.zh}）`,
        })
      }),
    ),
  ]
}

const seeAlso = (items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        two({ en: 'Printed elsewhere, and of this article too:', zh: '另见（全文列于他处，亦涉及本条）：' }),
        list(items),
      ]

function dutyBlock({ regulation }: Plan, duty: Duty, outlines: Outlines): readonly Block[] {
  const { name, claim, denial, cite, when, done, onlyUnder } = duty
  const filing = regulation.verdict.filing.includes(name)
  return [
    `<a id="duty-${name}"></a>\n\n#### ${code(name)}`,
    two({
      en: `**${claim.en}**${bracketed(citesText(cite)).en}${filing ? ', a filing duty' : ''}. Otherwise: ${denial.en}.`,
      zh: `**${claim.zh}**${bracketed(citesText(cite)).zh}${filing ? '，属于申报义务' : ''}。否则：${denial.zh}。`,
    }),
    ...(onlyUnder
      ? [
          two({
            en: `It exists only where the reading ${code(onlyUnder.reading)} is taken as ${code(onlyUnder.position)}.`,
            zh: `仅在解释口径[\`${onlyUnder.reading}\`](#reading-${onlyUnder.reading})取${code(onlyUnder.position)}时存在。`,
          }),
        ]
      : []),
    outlines.of(when, { en: 'It applies where', zh: '本义务成立，须' }),
    ...doneBlock(done, outlines, regulation.facts),
  ]
}

function doneBlock(
  done: Duty['done'],
  outlines: Outlines,
  facts: Plan['regulation']['facts'],
): readonly Block[] {
  if (done === undefined) {
    return [
      two({
        en: 'Whether it has been performed: no fact of a matter tells.',
        zh: '是否已经履行：事项中没有相应的事实，不作判断。',
      }),
    ]
  }
  if ('answered' in done) {
    const { claim } = facts[done.answered]!
    return [
      two({
        en: `It counts as performed once this judgement has been answered, yes or no: “${claim.en}”.`,
        zh: `下列判断已经作出（无论是或否）的，视为已履行：“${claim.zh}”（${link(done.answered, `fact-${done.answered}`)}）。`,
      }),
    ]
  }
  return [outlines.of(done, { en: 'It counts as performed where', zh: '视为已履行，须' })]
}

function flagBlocks(plan: Plan, { number }: Article, outlines: Outlines): readonly Block[] {
  const { flags } = plan.regulation
  const here = flags.filter(({ code: name }) => plan.homeOfFlag.get(name) === number)
  const elsewhere = flags.filter(
    ({ code: name, cite }) => plan.homeOfFlag.get(name) !== number && numbersOf(cite).includes(number),
  )
  if (here.length + elsewhere.length === 0) return []
  return [
    heading(3, { en: 'Flags', zh: '提示' }),
    ...here.map((flag) => flagItem(flag, outlines)),
    ...seeAlso(
      elsewhere.map(({ code: name }) => {
        const { en, zh } = citeText(`art.${plan.homeOfFlag.get(name)}`)
        return item({ en, zh: `${link(name, `flag-${name}`)}：${zh}` })
      }),
    ),
  ]
}

function readingsSection(plan: Plan, { number }: Article): readonly Block[] {
  const touching = Object.entries(plan.regulation.readings).filter(([, { touches }]) =>
    numbersOf(touches).includes(number),
  )
  if (touching.length === 0) return []
  return [
    heading(3, { en: 'Readings that touch it', zh: '相关解释口径' }),
    ...touching.flatMap(([id, reading]) => {
      const home = plan.homeOfReading.get(id)
      if (home === number) return readingBlocks(id, reading)
      const { en, zh } = citeText(`art.${home}`)
      return [
        two({
          en: `${reading.question.en} Default ${code(reading.default)}; in full at ${en}.`,
          zh: `${link(id, `reading-${id}`)}：${reading.question.zh}默认取${code(reading.default)}，全文见${zh}。`,
        }),
      ]
    }),
  ]
}
