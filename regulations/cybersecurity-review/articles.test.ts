import { describe, expect, test } from 'vitest'
import type { ArticleSource } from './assembly.ts'
import type { ExampleHere as ExampleOfOrder6 } from './order-6/article.ts'
import { articles as articlesOfOrder6 } from './order-6/articles.ts'
import { documentsBeside as documentsBeside6, stepsBeside as stepsBeside6 } from './order-6/procedure.ts'
import type { ExampleHere } from './order-8/article.ts'
import { articles as articlesOfOrder8 } from './order-8/articles.ts'
import { documentsBeside as documentsBeside8, stepsBeside as stepsBeside8 } from './order-8/procedure.ts'

/** What needs the terms of a later article than the one it cites first. */
const LATER = new Map([['review-without-filing', 8]])

const numberOf = (cite: string): number => Number(/^art\.(\d+)/.exec(cite)?.[1])

/** Everything that stands in an article: its name, and the article that it cites first. */
const standing = ({ duties, flags, steps, periods, excluded, materials, documents, bonds }: ArticleSource) =>
  [
    ...[duties, steps, periods, excluded, materials, documents, bonds].flatMap(
      (things: readonly { name: string; cite: readonly string[] }[] = []) => things,
    ),
    ...(flags ?? []).map(({ code, cite }) => ({ name: code, cite })),
  ].map(({ name, cite }) => ({ name, first: LATER.get(name) ?? numberOf(cite[0]!) }))

describe.each([
  { order: 'Order No. 8', articles: articlesOfOrder8, beside: [...stepsBeside8, ...documentsBeside8] },
  { order: 'Order No. 6', articles: articlesOfOrder6, beside: [...stepsBeside6, ...documentsBeside6] },
])('$order', ({ articles, beside }) => {
  test.each(articles)('article $number, the whole of it, stands in its file', (article) => {
    expect(standing(article).filter(({ first }) => first !== article.number)).toEqual([])
  })

  test('what stands beside the text is what the text does not give', () => {
    expect(beside.filter(({ basis }) => basis === 'text')).toEqual([])
    const given = articles.flatMap(({ steps = [], documents = [] }) => [...steps, ...documents])
    expect(given.filter(({ basis }) => basis !== 'text')).toEqual([])
  })
})

test('an example that misspells a duty, a flag, a fact or a reading does not compile', () => {
  type Expected = ExampleHere['expect']
  // @ts-expect-error a duty
  const duty: Expected = { duties: { fileForProcurment: 'met' } }
  // @ts-expect-error a flag of an article
  const flag: Expected = { flags: ['file-before-sining'] }
  // @ts-expect-error a flag of related law
  const related: Expected = { flags: ['cloud-assesment'] }
  // @ts-expect-error a fact that is missing
  const missing: Expected = { missing: { submitMaterials: ['usersWithPersonalInformations'] } }
  // @ts-expect-error a position of a reading
  const readings: ExampleHere['readings'] = { 'first-day': 'count' }
  // @ts-expect-error Order No. 6 knows no listing
  const listing: ExampleOfOrder6['expect'] = { duties: { fileBeforeForeignListing: 'met' } }
  expect([duty, flag, related, missing, readings, listing].every(Boolean)).toBe(true)
})
