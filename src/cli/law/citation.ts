import { readCount } from '#contract'
import { lawText } from '#documents'
import { type LawId, laws } from '#regulations'
import type { Cite } from '#rules'

/** An article as people cite it, of these Measures or of a law beside them. */
export type CitedArticle =
  | { readonly law: LawId; readonly cite: Cite }
  | { readonly law: 'measures'; readonly words: string }

/** What people call the laws for short, and these Measures. */
const CALLED: Readonly<Record<string, LawId | 'measures'>> = {
  csl: 'cybersecurity-law',
  网安法: 'cybersecurity-law',
  dsl: 'data-security-law',
  数安法: 'data-security-law',
  pipl: 'personal-information-protection-law',
  个保法: 'personal-information-protection-law',
  nsl: 'national-security-law',
  国安法: 'national-security-law',
  关基条例: 'order-745',
  'cii regulations': 'order-745',
  网数条例: 'order-790',
  'network data regulation': 'order-790',
  网络安全审查办法: 'measures',
  审查办法: 'measures',
  本办法: 'measures',
  办法: 'measures',
  measures: 'measures',
  'cybersecurity review measures': 'measures',
  'measures for cybersecurity review': 'measures',
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[《》“”"]/g, '')
    .replaceAll('’', "'")
    .replaceAll('中华人民共和国', '')
    .replaceAll(/\s*(?:of the people's republic of china|\([^)]*\))/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

const LAW_OF: ReadonlyMap<string, LawId | 'measures'> = new Map([
  ...(Object.keys(laws) as LawId[]).flatMap((id) => {
    const { en, zh } = lawText(id)
    const { title } = laws[id]
    return [id, en, zh, title.en, title.zh].map((each) => [plain(each), id] as const)
  }),
  ...Object.entries(CALLED),
])

const NUMBER = String.raw`(?:art(?:icle|\.)?\s*)?(\d{1,3})`
const FORMS: readonly (readonly [RegExp, law: number, number: number])[] = [
  // 网络安全法第六十七条; cybersecurity law, art. 67
  [/^(.+?)[\s,，]*第\s*([\d〇零一二三四五六七八九十百]+)\s*条/, 1, 2],
  [new RegExp(String.raw`^(.+?)[\s,/]+${NUMBER}(?:[.(].*)?$`), 1, 2],
  // article 67 of the cybersecurity law
  [new RegExp(String.raw`^${NUMBER}(?:\s*\(\d+\))?,?\s+(?:of\s+)?(?:the\s+)?(.+)$`), 2, 1],
]

/**
 * The article of a law that words cite by the law's name, in either language and order; undefined where no law is named
 * that is known here.
 *
 * @example citedArticle('Article 67 of the Cybersecurity Law')  // { law: 'cybersecurity-law', cite: 'cybersecurity-law/art.67' }
 */
export function citedArticle(typed: string): CitedArticle | undefined {
  const text = plain(typed)
  for (const [form, lawAt, numberAt] of FORMS) {
    const found = form.exec(text)
    const law = LAW_OF.get((found?.[lawAt] ?? '').replace(/^the /, '').trim())
    const read = readCount(found?.[numberAt] ?? '')
    if (law === undefined || !read.ok) continue
    const number = read.range.least
    return law === 'measures' ? { law, words: String(number) } : { law, cite: `${law}/art.${number}` as Cite }
  }
  return undefined
}

/** Whether words look like an article of some law: then it is one that is not held here. */
export const isOfALaw = (typed: string): boolean =>
  /(?:法典?|条例|办法|规定)\s*》?\s*第.+条|\b(?:law|regulations?|measures|provisions|act)\b/i.test(typed)

const BY_NAME = /^(?:article|art)\.?\s*(\d{1,4})((?:[.(].*)?)$/i
const NUMERAL = '[\\d零〇一二三四五六七八九十百]+'
const IN_CHINESE = [
  new RegExp(`^第?\\s*(${NUMERAL})\\s*条`),
  new RegExp(`^第\\s*(${NUMERAL})$`),
  /^([零〇一二三四五六七八九十百]+)$/,
]

/**
 * The words of a command line with each article by its number: “Article 7”, “art7”, “第七条”, “十二”, “《网络安全审查办法》第七条”,
 * in one word or several.
 *
 * @example articleWords(['order-6', '第七条'])  // ['order-6', '7']
 */
export function articleWords(words: readonly string[]): readonly string[] {
  const cited = words.length > 0 ? citedArticle(words.join(' ')) : undefined
  if (cited?.law === 'measures') return [cited.words]
  const joined = words.flatMap((word, index) => {
    if (/^(?:article|art\.?)$/i.test(word) && /^\d/.test(words[index + 1] ?? '')) return []
    return /^(?:article|art\.?)$/i.test(words[index - 1] ?? '') && /^\d/.test(word) ? [`art ${word}`] : [word]
  })
  return joined.map((word) => {
    const plain = word.normalize('NFKC').trim()
    const named = BY_NAME.exec(plain)
    if (named) return `${named[1]}${named[2]}`
    const chinese = IN_CHINESE.map((form) => form.exec(plain)?.[1]).find((number) => number !== undefined)
    const number = chinese === undefined ? undefined : readCount(chinese)
    return number?.ok ? String(number.range.least) : word
  })
}
