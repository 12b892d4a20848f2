import type { Text } from '#language'
import { regulations } from '#practice'
import { type CriteriaTextId, criteria, type Law, lawOfCite, laws } from '#regulations'
import type { Cite } from '#rules'
import { citeText as citeOf, citesText as citesOf } from '#words'

/** The texts of the criteria that are no order: a draft and trial measures. */
const EARLIER: Partial<Readonly<Record<CriteriaTextId, Text>>> = {
  'trial-2017': { en: 'Trial Measures of 2017', zh: '2017年《网络产品和服务安全审查办法（试行）》' },
  'draft-2019': { en: 'Draft of 2019', zh: '2019年《网络安全审查办法（征求意见稿）》' },
}

/**
 * A text as it is cited: by the short form of its title.
 *
 * @example lawText('order-790')  // Network Data Regulations; 《网络数据安全管理条例》
 * @example lawText('order-6')    // Order No. 6; 第6号令
 */
export function lawText(id: string): Text {
  const law = lawOfCite(`${id}/art.1`)
  if (law) {
    const { title, short }: Law = laws[law]
    const { en, zh } = title
    return {
      en: short ?? en.replace(' of the People’s Republic of China', '').replace(/ \(.*\)$/, ''),
      zh: zh.replace('中华人民共和国', '').replace(/（[^）]*）$/, ''),
    }
  }
  const earlier = criteria.texts.find((text) => text.id === id)
  const named = earlier && EARLIER[earlier.id]
  if (named) return named
  return regulations.find((regulation) => regulation.id === id)?.shortTitle ?? { en: id, zh: id }
}

/**
 * A paragraph or item as a lawyer cites it, a law by its name.
 *
 * @example citeText('cybersecurity-law/art.67') // Cybersecurity Law, Art. 67; 《网络安全法》第六十七条
 */
export const citeText = (cite: Cite): Text => citeOf(cite, lawText)

/** Several citations; the articles of one law stand together after its name. */
export const citesText = (cites: readonly Cite[]): Text => citesOf(cites, lawText)
