import { describe, expect, test } from 'vitest'
import { authorities, type GlossaryEntry, glossary } from './glossary.ts'
import { articles } from './order-8/articles.ts'

const entries = [...glossary, ...authorities]
const formsOf = ({ en, forms }: GlossaryEntry): readonly string[] => [en, ...(forms ?? [])]
const longestFirst = (a: string, b: string): number => b.length - a.length
const anyOf = (words: readonly string[], edge: string): RegExp =>
  new RegExp(`${edge}(${[...words].sort(longestFirst).map(escaped).join('|')})${edge}`, 'giu')
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

const byChinese = new Map(entries.map((entry) => [entry.zh, entry]))
const byEnglish = new Map(
  entries.flatMap((entry) => formsOf(entry).map((form) => [form.toLowerCase(), entry])),
)
const chineseTerms = anyOf([...byChinese.keys()], '')
const englishTerms = anyOf([...byEnglish.keys()], '\\b')

const termsInChinese = (zh: string): ReadonlySet<GlossaryEntry> =>
  new Set([...zh.matchAll(chineseTerms)].map(([term]) => byChinese.get(term)!))
const termsInEnglish = (en: string): ReadonlySet<GlossaryEntry> =>
  new Set([...en.matchAll(englishTerms)].map(([term]) => byEnglish.get(term.toLowerCase())!))

describe('the glossary', () => {
  test('has each Chinese term once', () => {
    expect(byChinese.size).toBe(entries.length)
  })

  test('has each English term and form once', () => {
    expect(byEnglish.size).toBe(entries.flatMap(formsOf).length)
  })

  test('names exactly the articles in which a term stands', () => {
    const found = entries.map(({ zh }) => ({
      zh,
      articles: articles
        .filter(({ paragraphs }) =>
          paragraphs.some((paragraph) => termsInChinese(paragraph.zh).has(byChinese.get(zh)!)),
        )
        .map(({ number }) => number),
    }))
    expect(entries.map((entry) => ({ zh: entry.zh, articles: [...entry.articles] }))).toEqual(found)
  })
})

describe.each(articles.flatMap(({ paragraphs }) => paragraphs))('$id', ({ zh, en }) => {
  const inChinese = termsInChinese(zh)
  const inEnglish = termsInEnglish(en)

  test('says in English every term that its Chinese has', () => {
    const lost = [...inChinese]
      .filter((entry) => !inEnglish.has(entry))
      .map((entry) => `${entry.zh} ${entry.en}`)
    expect(lost).toEqual([])
  })

  test('says no term in English that its Chinese does not have', () => {
    const added = [...inEnglish]
      .filter((entry) => !inChinese.has(entry))
      .map((entry) => `${entry.zh} ${entry.en}`)
    expect(added).toEqual([])
  })
})
