import type { Text } from '#language'
import type { Fact, Vocabulary } from '#rules'
import { allNearestTo } from './faults.ts'
import { readChoice } from './read-value.ts'

/** More than anybody reads on one line. */
const MOST = 5

/**
 * The facts that a word can mean, the likeliest first: by their names, then by the words of their names, then by those of
 * their questions and values in either language.
 *
 * @example factsLike('users', order8.facts)  // ['usersWithPersonalInformation', …]
 */
export function factsLike(typed: string, facts: Vocabulary): readonly string[] {
  const names = Object.keys(facts)
  const near = allNearestTo(typed.replace(/[\s_-]/g, ''), names)
  if (near.length > 0) return near
  const words = wordsOf(typed)
  const wanted = words.filter((word) => !EMPTY.includes(word))
  if (wanted.length === 0) return []
  const scored = names
    .map((name) => {
      const said = wanted.reduce((sum, word) => sum + score(word, name, facts[name]!), 0)
      // “isPlatform” begins as a name does that says what somebody is.
      return { name, score: said > 0 && words[0] === wordsOf(name)[0] ? said + 3 : said }
    })
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  return scored
    .filter(({ score: points }) => points > best * 0.7)
    .slice(0, MOST)
    .map(({ name }) => name)
}

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
  const says = ({ en, zh }: Text): boolean => (isChinese ? zh.includes(word) : wordsOf(en).includes(word))
  const inUnit = 'unit' in fact && says(fact.unit) ? 3 : 0
  const inValues = 'values' in fact && Object.values(fact.values).some(says) ? 2 : 0
  const isMeant = 'values' in fact && readChoice(fact.values, word).length > 0 ? 2 : 0
  return inName + inUnit + isMeant + (says(fact.question) ? 2 : 0) + (says(fact.claim) ? 1 : 0) + inValues
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
