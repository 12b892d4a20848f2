import { describe, expect, it } from 'vitest'
import { liabilityAnswer } from '#answers'
import { regulations } from '#practice'
import { liabilities } from '#regulations'
import type { Page } from '../layout/index.ts'
import { articlePage } from './article-page.ts'
import { articleWords, citedArticle } from './citation.ts'
import { breachesPage, liabilityPage } from './liability.ts'
import { relatedArticle } from './related-article.ts'

describe('an article of a law beside the Measures, as people cite it', () => {
  it.each([
    ['网络安全法第六十七条', 'cybersecurity-law/art.67'],
    ['《中华人民共和国网络安全法》第67条', 'cybersecurity-law/art.67'],
    ['Article 67 of the Cybersecurity Law', 'cybersecurity-law/art.67'],
    ['Cybersecurity Law, Art. 67', 'cybersecurity-law/art.67'],
    ['CSL 67', 'cybersecurity-law/art.67'],
    ['数据安全法第四十六条', 'data-security-law/art.46'],
    ['Art. 41 of the CII Regulation', 'order-745/art.41'],
    ['关基条例第四十一条', 'order-745/art.41'],
    ['order-790/art.13', 'order-790/art.13'],
  ])('%s', (typed, cite) => expect(citedArticle(typed)).toMatchObject({ cite }))

  it.each([
    '7',
    'order-6 13',
    'criteria',
    'diff order-6 order-8',
    '民法典第一条',
    'liability usedUnreviewedProduct',
  ])('%s is none', (typed) => expect(citedArticle(typed)).toBeUndefined())

  it('Cybersecurity Law, Art. 67: what it imposes, and what is pointed out under it', () => {
    const answer = relatedArticle('cybersecurity-law', 'cybersecurity-law/art.67')
    if ('code' in answer) throw new Error(answer.message.en)
    const page = textOf(answer.page())
    expect(page).toContain('fined 1 to 10 times the purchase price')
    expect(page).toContain('自2026年1月1日起适用')
    expect(page).toContain('anshen law liability usedUnreviewedProduct')
  })

  it('an article on which nothing rests is refused, and those are named on which something does', () => {
    expect(relatedArticle('cybersecurity-law', 'cybersecurity-law/art.2')).toMatchObject({
      faults: [{ expected: { zh: expect.stringContaining('《网络安全法》第六十七条') } }],
    })
  })
})

/** Every text of a page, in both languages. */
const textOf = (page: Page): string => JSON.stringify(page)

describe('a page of the law', () => {
  const codeNames = new Set(
    regulations.flatMap(({ duties, flags, facts }) => [
      ...duties.map(({ name }) => name),
      ...flags.map(({ code }) => code),
      ...Object.keys(facts),
    ]),
  )
  const isCode = (word: string): boolean => codeNames.has(word) || Object.hasOwn(liabilities, word)
  const inSentences = (page: Page): readonly string[] => {
    const sentences = textOf(page)
      .replaceAll(/anshen law liability \w+/g, '')
      .replaceAll(/--reading [\w-]+=[\w-]+/g, '')
    return (sentences.match(/[A-Za-z]+(?:-[a-z]+|[A-Z][a-z]+)[\w-]*/g) ?? []).filter(isCode)
  }

  it('of an article says what became of it in words: no code name stands there', () => {
    for (const regulation of regulations) {
      for (const article of regulation.articles) {
        expect(inSentences(articlePage(regulation, article, 'both'))).toEqual([])
      }
    }
  })

  it('of an article quotes its flags', () => {
    const { articles } = regulations.at(-1)!
    const page = textOf(
      articlePage(regulations.at(-1)!, articles.find(({ number }) => number === 5)!, 'both'),
    )
    expect(page).toContain('flagged: “')
    expect(page).toContain('提示：“')
    expect(page).not.toMatch(/\{\w+\}/)
  })

  it('of liability says the breach in words, its name only in the command', () => {
    expect(inSentences(breachesPage())).toEqual([])
    expect(inSentences(liabilityPage(liabilityAnswer('usedUnreviewedProduct', '2026-11-21')))).toEqual([])
  })
})

it.each([
  [['第七条'], ['7']],
  [['第二十一条'], ['21']],
  [['第16条第二款'], ['16']],
  [['十二'], ['12']],
  [['第十二'], ['12']],
  [['12条'], ['12']],
  [['12'], ['12']],
  [['《网络安全审查办法》第七条'], ['7']],
  [['Measures', 'for', 'Cybersecurity', 'Review,', 'Art. 7'], ['7']],
  [['Article 7'], ['7']],
  [['Article', '7'], ['7']],
  [['art7'], ['7']],
  [['art.10(5)'], ['10(5)']],
  [
    ['order-6', '第七条'],
    ['order-6', '7'],
  ],
  [['readings'], ['readings']],
])('anshen law %s is anshen law %s', (words, numbers) => {
  expect(articleWords(words)).toEqual(numbers)
})
