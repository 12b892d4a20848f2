import type { Text } from '#language'
import type { Cite } from '#rules'
import { listed } from './layout/index.ts'

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * A number from 1 to 99 as Chinese legal texts write it.
 *
 * @example numeral(16)  // 十六
 */
export function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return ten + (ones === 0 && tens > 0 ? '' : DIGITS[ones])
}

/**
 * A paragraph or item as a lawyer cites it.
 *
 * @example citeText('art.16.2')  // Art. 16, para. 2; 第十六条第二款
 * @example citeText('art.10(5)') // Art. 10(5); 第十条第（五）项
 */
export function citeText(cite: Cite): Text {
  const parts = /^(?:order-(\d+)\/)?art\.(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(cite)
  if (!parts) return { en: cite, zh: cite }
  const [, order, article, paragraph, item] = parts
  const enItem = item ? `(${item})` : ''
  const enParagraph = paragraph ? `, para. ${paragraph}` : ''
  const zhParagraph = paragraph ? `第${numeral(Number(paragraph))}款` : ''
  const zhItem = item ? `第（${numeral(Number(item))}）项` : ''
  return {
    en: `${order ? `Order No. ${order}, ` : ''}Art. ${article}${enParagraph}${enItem}`,
    zh: `${order ? `第${order}号令` : ''}第${numeral(Number(article))}条${zhParagraph}${zhItem}`,
  }
}

export const citesText = (cites: readonly Cite[]): Text => listed(cites.map(citeText), '; ', '、')
