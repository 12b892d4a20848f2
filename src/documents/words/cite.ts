import type { Text } from '#language'
import { type CriteriaTextId, criteria, type LawId, lawOfCite, laws } from '#regulations'
import type { Cite } from '#rules'
import { listed } from './lists.ts'

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

/** English titles too long for a citation, as this project's texts shorten them. */
const SHORT: Partial<Readonly<Record<LawId, string>>> = {
  'cloud-assessment-measures': 'Cloud Assessment Measures',
  'order-745': 'CII Regulation',
  'overseas-listing-measures': 'Overseas Listing Measures',
  'commercial-cryptography-regulations': 'Commercial Cryptography Regulations',
  'cross-border-provisions': 'Cross-border Data Flow Provisions',
  'order-790': 'Network Data Regulations',
}

/** The texts of the criteria that are no order: a draft and trial measures. */
const EARLIER: Partial<Readonly<Record<CriteriaTextId, Text>>> = {
  'trial-2017': { en: 'Trial Measures of 2017', zh: '2017年《网络产品和服务安全审查办法（试行）》' },
  'draft-2019': { en: 'Draft of 2019', zh: '2019年《网络安全审查办法（征求意见稿）》' },
}

/**
 * A text as it is cited: a related law by the short form of its title, an order by its number.
 *
 * @example lawText('order-790')  // Network Data Regulations; 《网络数据安全管理条例》
 * @example lawText('order-6')    // Order No. 6; 第6号令
 */
export function lawText(id: string): Text {
  const law = lawOfCite(`${id}/art.1`)
  if (law) {
    const { en, zh } = laws[law].title
    return {
      en: SHORT[law] ?? en.replace(' of the People’s Republic of China', '').replace(/ \(.*\)$/, ''),
      zh: zh.replace('中华人民共和国', '').replace(/（[^）]*）$/, ''),
    }
  }
  const earlier = criteria.texts.find((text) => text.id === id)
  const named = earlier && EARLIER[earlier.id]
  if (named) return named
  const order = /^order-(\d+)$/.exec(id)?.[1]
  return order ? { en: `Order No. ${order}`, zh: `第${order}号令` } : { en: id, zh: id }
}

/**
 * A paragraph or item as a lawyer cites it.
 *
 * @example citeText('art.16.2')  // Art. 16, para. 2; 第十六条第二款
 * @example citeText('art.10(5)') // Art. 10(5); 第十条第五项
 * @example citeText('cybersecurity-law/art.67') // Cybersecurity Law, Art. 67; 《网络安全法》第六十七条
 */
export function citeText(cite: Cite): Text {
  const parts = /^(?:([a-z0-9-]+)\/)?art\.(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(cite)
  if (!parts) return lawText(cite)
  const [, law, article, paragraph, item] = parts
  const named = law ? lawText(law) : undefined
  const enItem = item ? `(${item})` : ''
  const enParagraph = paragraph ? `, para. ${paragraph}` : ''
  const zhParagraph = paragraph ? `第${numeral(Number(paragraph))}款` : ''
  const zhItem = item ? `第${numeral(Number(item))}项` : ''
  return {
    en: `${named ? `${named.en}, ` : ''}Art. ${article}${enParagraph}${enItem}`,
    zh: `${named?.zh ?? ''}第${numeral(Number(article))}条${zhParagraph}${zhItem}`,
  }
}

/**
 * Several citations; the articles of one related law stand together after its name.
 *
 * @example citesText(['art.20', 'order-790/art.13', 'order-790/art.56'])
 * // Art. 20; Network Data Regulations, Arts. 13, 56; 第二十条、《网络数据安全管理条例》第十三条、第五十六条
 */
export function citesText(cites: readonly Cite[]): Text {
  const groups: Cite[][] = []
  for (const cite of cites) {
    const last = groups.at(-1)
    if (last && WHOLE.test(cite) && lawIn(cite) === lawIn(last[0]!) && WHOLE.test(last[0]!)) last.push(cite)
    else groups.push([cite])
  }
  return listed(groups.map(groupText), '; ', '、')
}

/** An article or item of a named law, no paragraph of it. */
const WHOLE = /^[a-z0-9-]+\/art\.\d+(?:\(\d+\))?$/
const lawIn = (cite: Cite): string => cite.slice(0, cite.indexOf('/'))

function groupText(cites: readonly Cite[]): Text {
  const [first] = cites
  if (cites.length === 1) return citeText(first!)
  const { en, zh } = lawText(lawIn(first!))
  const articles = cites.map((cite) => cite.slice(cite.indexOf('/') + 1))
  const numbers = articles.map((cite) => cite.slice('art.'.length))
  return {
    en: `${en}, Arts. ${numbers.join(', ')}`,
    zh: zh + articles.map((cite) => citeText(cite).zh).join('、'),
  }
}
