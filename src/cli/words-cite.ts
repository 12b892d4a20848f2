import type { Text } from '#language'
import type { Cite } from '#rules'
import { listed } from './layout/index.ts'

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * A number from 1 to 99 as Chinese legal texts write it.
 *
 * @example numeral(16)  // 十六
 */
function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return ten + (ones === 0 && tens > 0 ? '' : DIGITS[ones])
}

/** Laws that are no order, as they are cited; English says the id in words. */
const SHORT: Readonly<Record<string, string>> = {
  'national-security-law': '《国家安全法》',
  'cybersecurity-law': '《网络安全法》',
  'cloud-assessment-measures': '《云计算服务安全评估办法》',
  'cryptography-law': '《密码法》',
  'foreign-investment-law': '《外商投资法》',
  'data-security-law': '《数据安全法》',
  'personal-information-protection-law': '《个人信息保护法》',
  'overseas-listing-measures': '《境内企业境外发行证券和上市管理试行办法》',
  'commercial-cryptography-regulations': '《商用密码管理条例》',
  'cross-border-provisions': '《促进和规范数据跨境流动规定》',
}

function lawText(id: string): Text {
  const order = /^order-(\d+)$/.exec(id)?.[1]
  if (order) return { en: `Order No. ${order}`, zh: `第${order}号令` }
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return { en: words.join(' '), zh: SHORT[id] ?? words.join(' ') }
}

/**
 * A paragraph or item as a lawyer cites it; no-break spaces and word joiners keep it on one row of a page.
 *
 * @example citeText('art.16.2')  // Art. 16, para. 2; 第十六条第二款
 * @example citeText('art.10(5)') // Art. 10(5); 第十条第（五）项
 * @example citeText('cybersecurity-law/art.67') // Cybersecurity Law, Art. 67; 《网络安全法》第六十七条
 */
export function citeText(cite: Cite): Text {
  const parts = /^(?:([a-z0-9-]+)\/)?art\.(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(cite)
  if (!parts) return lawText(cite)
  const [, law, article, paragraph, item] = parts
  const named = law ? lawText(law) : undefined
  const enItem = item ? `(${item})` : ''
  const enParagraph = paragraph ? `,\u00a0para.\u00a0${paragraph}` : ''
  const zhParagraph = paragraph ? `第${numeral(Number(paragraph))}款` : ''
  const zhItem = item ? `第（${numeral(Number(item))}）项` : ''
  return {
    en: `${named ? `${named.en}, ` : ''}Art.\u00a0${article}${enParagraph}${enItem}`,
    zh: `${named?.zh ?? ''}${kept(`第${numeral(Number(article))}条${zhParagraph}${zhItem}`)}`,
  }
}

const kept = (text: string): string => [...text].join('\u2060')

export const citesText = (cites: readonly Cite[]): Text => listed(cites.map(citeText), '; ', '、')
