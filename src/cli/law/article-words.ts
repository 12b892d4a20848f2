import { readCount } from '#matters'

const BY_NAME = /^(?:article|art)\.?\s*(\d{1,4})((?:[.(].*)?)$/i
const IN_CHINESE = /^第\s*([\d零〇一二三四五六七八九十百]+)\s*条/

/**
 * The words of a command line with each article by its number: “Article 7”, “art7”, “第七条”, in one word or two.
 *
 * @example articleWords(['order-6', '第七条'])  // ['order-6', '7']
 */
export function articleWords(words: readonly string[]): readonly string[] {
  const joined = words.flatMap((word, index) => {
    if (/^(?:article|art\.?)$/i.test(word) && /^\d/.test(words[index + 1] ?? '')) return []
    return /^(?:article|art\.?)$/i.test(words[index - 1] ?? '') && /^\d/.test(word) ? [`art ${word}`] : [word]
  })
  return joined.map((word) => {
    const plain = word.normalize('NFKC').trim()
    const named = BY_NAME.exec(plain)
    if (named) return `${named[1]}${named[2]}`
    const chinese = IN_CHINESE.exec(plain)?.[1]
    const number = chinese === undefined ? undefined : readCount(chinese)
    return number?.ok ? String(number.range.least) : word
  })
}
