import { readCount } from '#contract'
import { citedArticle } from './cited-law.ts'

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
