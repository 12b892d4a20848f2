import type { Text } from '#language'
import { listed } from './list.ts'

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

/** An article alone. */
export const articleNumberText = (number: number): Text => ({
  en: `Art. ${number}`,
  zh: `第${numeral(number)}条`,
})

/** What a law is called in a citation, by the id that stands before the stroke. */
export type LawNamed = (id: string) => Text

/** A citation of a law whose names are not at hand: its id. Refusals cite the regulation that is speaking alone. */
const byId: LawNamed = (id) => ({ en: id, zh: id })

/**
 * A paragraph or item as a lawyer cites it, in the one form that every page and document has.
 *
 * @example citeText('art.16.2')  // Art. 16, para. 2; 第十六条第二款
 * @example citeText('art.10(5)') // Art. 10(5); 第十条第五项
 * @example citeText('cybersecurity-law/art.67', lawText) // Cybersecurity Law, Art. 67; 《网络安全法》第六十七条
 */
export function citeText(cite: string, lawNamed: LawNamed = byId): Text {
  const parts = /^(?:([a-z0-9-]+)\/)?art\.(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(cite)
  if (!parts) return lawNamed(cite)
  const [, law, article, paragraph, item] = parts
  const named = law ? lawNamed(law) : undefined
  const number = articleNumberText(Number(article))
  return {
    en: `${named ? `${named.en}, ` : ''}${number.en}${paragraph ? `, para. ${paragraph}` : ''}${item ? `(${item})` : ''}`,
    zh: `${named?.zh ?? ''}${number.zh}${paragraph ? `第${numeral(Number(paragraph))}款` : ''}${item ? `第${numeral(Number(item))}项` : ''}`,
  }
}

/**
 * Several citations; the articles of one named law stand together after its name.
 *
 * @example citesText(['art.20', 'order-790/art.13', 'order-790/art.56'], lawText)
 * // Art. 20; Network Data Regulations, Arts. 13, 56; 第二十条、《网络数据安全管理条例》第十三条、第五十六条
 */
export function citesText(cites: readonly string[], lawNamed: LawNamed = byId): Text {
  const groups: string[][] = []
  for (const cite of cites) {
    const last = groups.at(-1)
    if (last && WHOLE.test(cite) && lawIn(cite) === lawIn(last[0]!) && WHOLE.test(last[0]!)) last.push(cite)
    else groups.push([cite])
  }
  return listed(
    groups.map((group) => groupText(group, lawNamed)),
    '; ',
    '、',
  )
}

/** An article or item of a named law, no paragraph of it. */
const WHOLE = /^[a-z0-9-]+\/art\.\d+(?:\(\d+\))?$/
const lawIn = (cite: string): string => cite.slice(0, cite.indexOf('/'))

function groupText(cites: readonly string[], lawNamed: LawNamed): Text {
  const [first] = cites
  if (cites.length === 1) return citeText(first!, lawNamed)
  const { en, zh } = lawNamed(lawIn(first!))
  const articles = cites.map((cite) => cite.slice(cite.indexOf('/') + 1))
  const numbers = articles.map((cite) => cite.slice('art.'.length))
  return {
    en: `${en}, Arts. ${numbers.join(', ')}`,
    zh: zh + articles.map((cite) => citeText(cite).zh).join('、'),
  }
}
