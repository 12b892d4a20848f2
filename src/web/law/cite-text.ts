import type { Text } from '#language'
import { type Law, lawOfCite, laws, regulations } from '#regulations'
import type { Cite, Regulation } from '#rules'

const DIGITS = '零一二三四五六七八九'

/** Chinese numerals from 1 to 99, as statutes number their articles. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10)
  const ones = n % 10
  if (tens === 0) return DIGITS[ones]!
  return (tens === 1 ? '十' : `${DIGITS[tens]}十`) + (ones === 0 ? '' : DIGITS[ones])
}

/**
 * A citation as a reader writes it; one of another text names that text.
 *
 * @example citeText('art.16.2')  // Art. 16, para. 2; 第十六条第二款
 * @example citeText('cybersecurity-law/art.67')  // Cybersecurity Law …, Art. 67; 《…网络安全法》第六十七条
 */
export function citeText(cite: Cite): Text {
  const parts = /art\.(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(cite)
  const title = titleOf(cite)
  if (!parts) return title ?? { en: cite, zh: cite }
  const [, article, paragraph, item] = parts
  const en = `Art. ${article}${paragraph ? `, para. ${paragraph}` : ''}${item ? `(${item})` : ''}`
  const zh = `第${numeral(Number(article))}条${paragraph ? `第${numeral(Number(paragraph))}款` : ''}${item ? `第${numeral(Number(item))}项` : ''}`
  return title ? { en: `${title.en}, ${en}`, zh: `${title.zh}${zh}` } : { en, zh }
}

/** The id of the text a citation names; none where it is the regulation that is speaking. */
const textNamed = (cite: Cite): string | undefined => (cite.includes('/') ? cite.split('/')[0] : undefined)

/** The version of the Measures a citation points into, if it is one whose text is here. */
export function regulationCited(cite: Cite, speaking: Regulation): Regulation | undefined {
  const named = textNamed(cite)
  return named === undefined ? speaking : regulations.find(({ id }) => id === named)
}

/** The neighbouring law a citation points into: its title and days of force, not its text. */
export function lawCited(cite: Cite): Law | undefined {
  const id = lawOfCite(cite)
  return id === undefined ? undefined : laws[id]
}

function titleOf(cite: Cite): Text | undefined {
  const named = textNamed(cite)
  const title = lawCited(cite)?.title ?? regulations.find(({ id }) => id === named)?.title
  if (title)
    return {
      en: title.en.replace(' of the People’s Republic of China', ''),
      zh: title.zh.replace('中华人民共和国', ''),
    }
  return named === undefined ? undefined : { en: named, zh: named }
}

/** The number of the article a citation points into. */
export const articleNumber = (cite: Cite): number => Number(/art\.(\d+)/.exec(cite)?.[1] ?? 0)
