import type { Text } from '#language'
import type { Cite } from '#rules'

const DIGITS = '零一二三四五六七八九'

/** Chinese numerals from 1 to 99, as statutes number their articles. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10)
  const ones = n % 10
  if (tens === 0) return DIGITS[ones]!
  return (tens === 1 ? '十' : `${DIGITS[tens]}十`) + (ones === 0 ? '' : DIGITS[ones])
}

/**
 * A citation as a reader writes it.
 *
 * @example citeText('art.16.2')  // Art. 16, para. 2; 第十六条第二款
 */
export function citeText(cite: Cite): Text {
  const parts = /art\.(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(cite)
  if (!parts) return { en: cite, zh: cite }
  const [, article, paragraph, item] = parts
  return {
    en: `Art. ${article}${paragraph ? `, para. ${paragraph}` : ''}${item ? `(${item})` : ''}`,
    zh: `第${numeral(Number(article))}条${paragraph ? `第${numeral(Number(paragraph))}款` : ''}${item ? `第${numeral(Number(item))}项` : ''}`,
  }
}

/** The number of the article a citation points into. */
export const articleNumber = (cite: Cite): number => Number(/art\.(\d+)/.exec(cite)?.[1] ?? 0)
