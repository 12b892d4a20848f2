import { describe, expect, test } from 'vitest'
import type { WrittenArticle } from './assembly.ts'
import { articles as articlesOfOrder6 } from './order-6/articles.ts'
import * as besideOrder6 from './order-6/gaps-and-practice.ts'
import { articles as articlesOfOrder8 } from './order-8/articles.ts'
import * as besideOrder8 from './order-8/gaps-and-practice.ts'

/** What needs the terms of a later article than the one it cites first. */
const LATER = new Map([['review-without-filing', 8]])

const numberOf = (cite: string): number => Number(/^art\.(\d+)/.exec(cite)?.[1])

/** Everything that stands in an article: its name, and the article that it cites first. */
const standing = ({ duties, flags, steps, periods, excluded, materials, documents, bonds }: WrittenArticle) =>
  [
    ...[duties, steps, periods, excluded, materials, documents, bonds].flatMap(
      (things: readonly { name: string; cite: readonly string[] }[] = []) => things,
    ),
    ...(flags ?? []).map(({ code, cite }) => ({ name: code, cite })),
  ].map(({ name, cite }) => ({ name, first: LATER.get(name) ?? numberOf(cite[0]!) }))

describe.each([
  { order: 'Order No. 8', articles: articlesOfOrder8, beside: besideOrder8 },
  { order: 'Order No. 6', articles: articlesOfOrder6, beside: besideOrder6 },
])('$order', ({ articles, beside }) => {
  test.each(articles)('article $number, the whole of it, stands in its file', (article) => {
    expect(standing(article).filter(({ first }) => first !== article.number)).toEqual([])
  })

  test('what stands beside the text is what the text does not give', () => {
    const { stepsBeside, documentsBeside } = beside
    expect([...stepsBeside, ...documentsBeside].filter(({ basis }) => basis === 'text')).toEqual([])
    const given = articles.flatMap(({ steps = [], documents = [] }) => [...steps, ...documents])
    expect(given.filter(({ basis }) => basis !== 'text')).toEqual([])
  })
})
