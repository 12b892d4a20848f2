import { citeText } from '#documents'
import type { Text } from '#language'
import type { Regulation } from '#rules'
import { dateText } from '#words'
import { blank, joined, line, type Page, span } from '../layout/index.ts'

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
