import { pinyin, polyphonic } from 'pinyin-pro'

/** A longer word is found by so many of its letters. */
const LETTERS = 20
/** Initials of so many syllables in a row are found wherever they stand, and of more from the start of a passage. */
const INITIALS = 4
const INITIALS_FROM_START = 12
/** A record with more is found by the first of them: a list is searched by names and reasons, not by whole books. */
const MOST_WORDS = 3000

const HAN = /\p{Script=Han}+/gu
const words = new Intl.Segmenter('en', { granularity: 'word' })
const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' })

/** By what a record is found for whom something in it waits: no text has such a word. */
export const waitingWord = (person: string): string => `waits:${person}`

/** One text in one form: full width and half width, capitals and small letters are the same to who searches. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/**
 * All by which texts are found: each beginning of a word; of Chinese each character, each pair, their syllables one by one
 * and by twos in every pronunciation, and their initials.
 *
 * @example wordsOf(['重庆']) // 重, 庆, 重庆, chong, zhong, qing, chongqing, zhongqing, cq, zq
 */
export function wordsOf(texts: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const text of texts) {
    const whole = folded(text)
    for (const [passage] of whole.matchAll(HAN)) addChinese(found, passage)
    for (const word of otherWords(whole)) {
      for (let letters = 1; letters <= word.length; letters++) found.add(word.slice(0, letters))
    }
    if (found.size > MOST_WORDS) break
  }
  return [...found].slice(0, MOST_WORDS).sort()
}

function addChinese(found: Set<string>, passage: string): void {
  const characters = [...passage]
  const inContext = pinyin(passage, { toneType: 'none', type: 'array', v: true })
  const everyReading = polyphonic(passage, { toneType: 'none', type: 'array', v: true })
  const readings = characters.map((_, at) => [
    ...new Set([inContext[at] ?? '', ...(everyReading[at] ?? [])].filter((syllable) => syllable !== '')),
  ])
  for (const [at, character] of characters.entries()) {
    found.add(character)
    for (const one of readings[at]!) {
      found.add(one)
      for (const next of readings[at + 1] ?? []) {
        found.add(one + next)
        found.add(one[0]! + next[0]!)
      }
    }
    if (at > 0) found.add(characters[at - 1]! + character)
  }
  const initials = inContext.map((syllable) => syllable[0] ?? '').join('')
  for (let at = 0; at < initials.length; at++) {
    for (let count = 3; count <= INITIALS && at + count <= initials.length; count++) {
      found.add(initials.slice(at, at + count))
    }
  }
  for (let count = INITIALS + 1; count <= Math.min(INITIALS_FROM_START, initials.length); count++) {
    found.add(initials.slice(0, count))
  }
}

const otherWords = (text: string): readonly string[] =>
  [...words.segment(text.replaceAll(HAN, ' '))].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment.slice(0, LETTERS)] : [],
  )

/**
 * What is looked for, by the words that a record must have, all of them: one way of reading the query, or two where a
 * word may be several syllables typed in a row. None where the query has no word.
 *
 * @example waysToFind('重庆 plat') // [['重庆', 'plat']]
 * @example waysToFind('chongqingshi') // [['chongqingshi'], ['chongqing', 'qingshi']]
 */
export function waysToFind(query: string): readonly (readonly string[])[] {
  const whole = folded(query)
  const chinese = [...whole.matchAll(HAN)].flatMap(([passage]) =>
    chineseWordsOf(passage).flatMap((word) => pairsOf([...word])),
  )
  const others = otherWords(whole)
  if (chinese.length + others.length === 0) return []
  const asTyped = [...new Set([...chinese, ...others])]
  const asSyllables = others.flatMap((word) => {
    const syllables = syllablesOf(word)
    return syllables.length > 2 ? pairsOf(syllables) : [word]
  })
  const spelt = [...new Set([...chinese, ...asSyllables])]
  return spelt.join() === asTyped.join() ? [asTyped] : [asTyped, spelt]
}

/** Characters that the dictionary joins to no word, such as those of a name, are looked for as they stand in a row. */
function chineseWordsOf(passage: string): readonly string[] {
  const found: string[] = []
  let wasJoined = true
  for (const { segment } of chineseWords.segment(passage)) {
    const isJoined = [...segment].length > 1
    if (isJoined || wasJoined) found.push(segment)
    else found.push(found.pop()! + segment)
    wasJoined = isJoined
  }
  return found
}

const pairsOf = (parts: readonly string[]): readonly string[] =>
  parts.length < 2 ? parts : parts.slice(1).map((part, at) => parts[at]! + part)

const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:[iu]ang|iong|[iu]an|[iu]ai?|iao|[aeio]ng|[aeiuv]n|[ae]i|ao|ou|i[aeou]|u[aeio]|ve|er|[aeiouv]))$/

/** A word as syllables of pinyin, long ones first; none where it is no such word. */
function syllablesOf(word: string): readonly string[] {
  if (word === '') return []
  for (let letters = Math.min(6, word.length); letters > 0; letters--) {
    const syllable = word.slice(0, letters)
    if (!SYLLABLE.test(syllable)) continue
    if (letters === word.length) return [syllable]
    const rest = syllablesOf(word.slice(letters))
    if (rest.length > 0) return [syllable, ...rest]
  }
  return []
}

/** By what a title stands in its order: Chinese by its pronunciation, as a Chinese list has it. */
export const orderKeyOf = (title: string | null): string =>
  title === null
    ? ''
    : pinyin(folded(title), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ')
