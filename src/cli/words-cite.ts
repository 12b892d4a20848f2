import { citeText as citeOf, citesText as citesOf } from '#documents'
import type { Text } from '#language'
import type { Cite } from '#rules'

/** Everything in an article's number in Chinese: 第十六条第二款, 第十条第五项. */
const NUMBER =
  /第[〇一二三四五六七八九十]+条(?:第[〇一二三四五六七八九十]+款)?(?:第[〇一二三四五六七八九十]+项)?/g

/** No-break spaces and word joiners keep a citation on one row of a page. */
const kept = ({ en, zh }: Text): Text => ({
  en: en.replace(/\b(Arts?\.) /g, '$1\u00a0').replace(/, para\. /g, ',\u00a0para.\u00a0'),
  zh: zh.replace(NUMBER, (number) => [...number].join('\u2060')),
})

/**
 * A paragraph or item as a lawyer cites it, kept on one row.
 *
 * @example citeText('art.16.2')  // Art. 16, para. 2; 第十六条第二款
 */
export const citeText = (cite: Cite): Text => kept(citeOf(cite))

export const citesText = (cites: readonly Cite[]): Text => kept(citesOf(cites))
