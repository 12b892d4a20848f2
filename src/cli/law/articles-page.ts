import type { Regulation } from '#rules'
import { blank, joined, line, type Page, span } from '../layout/index.ts'
import { citeText } from '../words-cite.ts'
import { dateText } from '../words-date.ts'

/** The articles with their captions. */
export function articlesPage({ title, inForce, source, articles }: Regulation): Page {
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
          en: 'The captions are ours; the text has none. “anshen law 7” shows an article, “anshen law readings” the readings.',
          zh: '条标为本项目所加，原文没有条标。“anshen law 7”显示条文，“anshen law readings”列出解释口径。',
        }),
        'quiet',
      ),
    ]),
  ]
}
