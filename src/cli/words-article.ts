import type { Text } from '#language'
import type { Cite } from '#rules'
import { listed } from './layout/index.ts'

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return ten + (ones === 0 && tens > 0 ? '' : DIGITS[ones])
}

/**
 * The articles a refusal cites: always of the regulation that is speaking. It stands apart from `words-cite.ts`,
 * which knows the names of all laws, so that a command that needs no law reads none when it starts.
 *
 * @example articlesText(['art.12'])  // Art. 12; 第十二条
 */
export const articlesText = (cites: readonly Cite[]): Text => listed(cites.map(articleText), '; ', '、')

function articleText(cite: Cite): Text {
  const parts = /^art\.(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(cite)
  if (!parts) return { en: cite, zh: cite }
  const [, article, paragraph, item] = parts
  return {
    en: `Art.\u00a0${article}${paragraph ? `,\u00a0para.\u00a0${paragraph}` : ''}${item ? `(${item})` : ''}`,
    zh: `第${numeral(Number(article))}条${paragraph ? `第${numeral(Number(paragraph))}款` : ''}${item ? `第（${numeral(Number(item))}）项` : ''}`,
  }
}
