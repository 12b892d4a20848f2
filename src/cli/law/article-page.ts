import { citesText, citeText, dutyText, FORMALISED, saidOfNames } from '#documents'
import type { Text } from '#language'
import { versions } from '#practice'
import { authorities, glossary } from '#regulations'
import { type Article, articleOf, type Example, type Paragraph, type Regulation } from '#rules'
import { dateText, VERDICT } from '#words'
import {
  blank,
  both,
  heading,
  joined,
  type LanguageChoice,
  line,
  listed,
  type Page,
  span,
} from '../layout/index.ts'

/** An article: the text in both languages, what became of each paragraph, then what hangs on it. */
export function articlePage(regulation: Regulation, article: Article, language: LanguageChoice): Page {
  const cite = `art.${article.number}`
  const { procedure } = versions.find((version) => version.regulation.id === regulation.id)!
  const said = saidOfNames(regulation, procedure)
  return [
    line([span(citeText(cite), 'title'), span({ en: ' — ', zh: '　' }), span(article.caption, 'strong')]),
    line([span(regulation.title, 'quiet')]),
    line([span(textNote(regulation), regulation.textKind === 'digest' ? 'strong' : 'quiet')]),
    ...article.paragraphs.flatMap((each) => paragraphPage(each, said, language)),
    ...section({ en: 'Duties', zh: '义务' }, article.duties ?? [], ({ claim, cite: cites }) => [
      line([claim, span(joined(' · ', citesText(cites)), 'quiet')], { lead: '- ' }),
    ]),
    ...section({ en: 'Examples', zh: '示例' }, article.examples ?? [], (example) =>
      examplePage(example, regulation, said),
    ),
    ...readingsTouching(regulation, cite),
  ]
}

const textNote = ({ textKind, source }: Regulation): Text =>
  textKind === 'official'
    ? {
        en: `Chinese: official text, authoritative (${source}). English: own translation.`,
        zh: `中文为官方文本（${source}），以中文为准；英文为本项目译文。`,
      }
    : {
        en: 'A digest of our own in both languages; not the official text.',
        zh: '此处为本项目所作中英文摘要，并非官方文本。',
      }

type Said = ReturnType<typeof saidOfNames>
const TERMS: ReadonlySet<string> = new Set([...glossary, ...authorities].map(({ en }) => en))

/** The text stands in both languages whichever was asked for: the Chinese one is the law, the other helps. */
function paragraphPage(
  { id, zh, en, as, names, reason }: Paragraph,
  said: Said,
  language: LanguageChoice,
): Page {
  const became = listed(
    as.map((each) => FORMALISED[each]),
    ', ',
    '、',
  )
  const isTerm = (name: string): boolean => TERMS.has(name)
  const terms = listed(
    names.filter(isTerm).flatMap((name) => said.get(name) ?? []),
    ', ',
    '、',
  )
  const texts = [
    ...(terms.en === '' ? [] : [terms]),
    ...names.filter((name) => !isTerm(name)).flatMap((name) => said.get(name) ?? []),
  ]
  return [
    blank,
    line([span(id, 'strong'), span(joined(' · ', citeText(id)), 'quiet')]),
    ...(language === 'both' ? [{ en, zh }] : [both(zh), both(en)]).map((text) =>
      line([text], { lead: '  ' }),
    ),
    line([span(joined({ en: 'became ', zh: '在此作为' }, became), 'quiet')], {
      lead: '  → ',
      leadStyle: 'quiet',
    }),
    ...texts.map((text) => line([span(text, 'quiet')], { lead: '    - ', leadStyle: 'quiet' })),
    ...(reason ? [line([span(reason, 'quiet')], { lead: '    ' })] : []),
  ]
}

function section<T>(title: Text, list: readonly T[], page: (each: T) => Page): Page {
  return list.length === 0 ? [] : [...heading(title), ...list.flatMap(page)]
}

function examplePage(
  { title, expect: { verdict, duties = {}, flags = [] } }: Example,
  regulation: Regulation,
  said: Said,
): Page {
  const results: readonly Text[] = [
    ...(verdict ? [VERDICT[verdict].name] : []),
    ...regulation.duties.flatMap((duty) => (duties[duty.name] ? [dutyText(duty, duties[duty.name]!)] : [])),
    ...flags.flatMap((code) => {
      const flag = said.get(code)
      return flag ? [{ en: `flagged: “${flag.en}”`, zh: `提示：“${flag.zh}”` }] : []
    }),
  ]
  return [
    line([title], { lead: '- ' }),
    line([span(joined('⇒ ', listed(results, '; ', '；')), 'quiet')], { lead: '  ' }),
  ]
}

function readingsTouching({ readings }: Regulation, cite: string): Page {
  const touching = Object.entries(readings).filter(([, { touches }]) =>
    touches.some((each) => articleOf(each) === cite),
  )
  return section({ en: 'Readings that touch it', zh: '相关解释口径' }, touching, ([id, reading]) => [
    line([reading.question, span(` · --reading ${id}=${reading.default}`, 'quiet')], { lead: '- ' }),
    line([span(reading.positions[reading.default]!, 'quiet')], { lead: '  ' }),
  ])
}

const DIGEST: Text = {
  en: 'Held here in digests of our own in both languages; not the official text.',
  zh: '此处条文为本项目所作中英文摘要，并非官方文本。',
}

/** The articles with their captions. */
export function articlesPage({ id, title, textKind, inForce, source, articles }: Regulation): Page {
  const [from, to] = [dateText(inForce.from), inForce.to === null ? undefined : dateText(inForce.to)]
  return [
    line([span(title, 'title')]),
    line([
      span(
        {
          en: to ? `In force from ${from.en} to ${to.en}.` : `In force since ${from.en}.`,
          zh: to ? `${from.zh}至${to.zh}施行。` : `自${from.zh}起施行。`,
        },
        'quiet',
      ),
    ]),
    line([span(source, 'quiet')]),
    ...(textKind === 'digest' ? [line([span(DIGEST, 'strong')])] : []),
    blank,
    ...articles.map(({ number, caption }) => {
      const cite = citeText(`art.${number}`)
      return line([
        span({ en: cite.en.padEnd(8, '\u00a0'), zh: cite.zh.padEnd(9, '\u3000') }, 'strong'),
        ' ',
        caption,
      ])
    }),
    blank,
    line([
      span(
        joined({
          en: `The captions are ours; the text has none. “anshen law ${id} 7” shows an article, “anshen law ${id} readings” the readings.`,
          zh: `条标为本项目所加，原文没有条标。“anshen law ${id} 7”显示条文，“anshen law ${id} readings”列出解释口径。`,
        }),
        'quiet',
      ),
    ]),
  ]
}
