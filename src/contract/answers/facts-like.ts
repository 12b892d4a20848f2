import type { Text } from '#language'
import type { Fact, Vocabulary } from '#rules'
import { allNearestTo } from '../reading/faults.ts'
import { readChoice } from '../reading/read-value.ts'
import { factsCalled } from './fact-words.ts'

/** More than anybody reads on one line. */
const MOST = 5

/**
 * The facts that a word can mean, the likeliest first: by their names, then by the words of their names, then by those of
 * their questions and values in either language.
 *
 * @param isSearch  what comes next in likelihood is wanted too
 * @example factsLike('users', order8.facts)  // ['usersWithPersonalInformation', …]
 */
export function factsLike(typed: string, facts: Vocabulary, isSearch = false): readonly string[] {
  const names = Object.keys(facts)
  const near = allNearestTo(typed.replace(/[\s_-]/g, ''), names)
  if (near.length > 0) return near
  const words = wordsOf(typed)
  const wanted = words.filter((word) => !EMPTY.includes(word))
  if (wanted.length === 0) return []
  const called = factsCalled(typed)
  const scored = names
    .map((name) => {
      const ofWords = wanted.reduce((sum, word) => sum + score(word, name, facts[name]!), 0)
      const said = called.includes(name) ? Math.max(ofWords, CALLED) : ofWords
      // “isPlatform” begins as a name does that says what somebody is.
      return { name, score: said > 0 && words[0] === wordsOf(name)[0] ? said + 3 : said }
    })
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score)
  const likely = (some: typeof scored): typeof scored =>
    some.filter(({ score: points }) => points > some[0]!.score * 0.7)
  const best = likely(scored)
  const others = isSearch ? likely(scored.filter((each) => !best.includes(each))) : []
  return [...best, ...others].slice(0, MOST).map(({ name }) => name)
}

/** What people call a fact is as good as its name. */
const CALLED = 14

/** Words that stand in nearly every question. */
const EMPTY = [
  'is',
  'are',
  'the',
  'a',
  'an',
  'of',
  'or',
  'and',
  'to',
  'in',
  'does',
  'has',
  'have',
  'do',
  'for',
]

/** In a name a word weighs more than in a question, and the more of the name it is the more. */
function score(word: string, name: string, fact: Fact): number {
  const ofName = wordsOf(name)
  const first = ofName.filter((each) => !EMPTY.includes(each))[0] === word ? 3 : 0
  const inName = ofName.includes(word) ? 10 + first : 0
  const isChinese = /[\u4e00-\u9fff]/.test(word)
  const says = ({ en, zh }: Text): boolean => (isChinese ? holds(zh, word) : wordsOf(en).includes(word))
  const inUnit = 'unit' in fact && says(fact.unit) ? 3 : 0
  const inValues = 'values' in fact && Object.values(fact.values).some(says) ? 2 : 0
  const isMeant = 'values' in fact && readChoice(fact.values, word).length > 0 ? 2 : 0
  return inName + inUnit + isMeant + (says(fact.question) ? 2 : 0) + (says(fact.claim) ? 1 : 0) + inValues
}

/**
 * Whether a Chinese text speaks of a word: it stands there, or, as no space parts the words, most pairs of its characters
 * do (“掌握的用户数” in “掌握多少名用户的”).
 */
function holds(text: string, word: string): boolean {
  // “用户数” is no part of “用户数据”.
  const apart = word.includes('数') && !word.includes('数据') ? text.replaceAll('数据', '') : text
  if (apart.includes(word)) return true
  if (word.length < 4) return false
  const pairs = [...word].slice(1).map((character, index) => word[index]! + character)
  return pairs.filter((pair) => apart.includes(pair)).length > pairs.length / 2
}

/** Small letters, camel case and underscores taken apart, plurals as singulars; Chinese as it stands. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKC')
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z0-9]+|[\u4e00-\u9fff]+/g) ?? []
  ).map((word) => (/[a-z]{3}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word))
