import { describe, expect, test } from 'vitest'
import { articles } from './articles.ts'
import { order6 } from './regulation.ts'

/** How the official text is divided: paragraphs of each article, or opening words with items. */
const PARAGRAPHS: Readonly<Record<number, number>> = { 4: 2, 5: 2, 11: 2, 18: 2, 20: 2 }
const ITEMS: Readonly<Record<number, number>> = { 7: 4, 9: 5 }

function idsOf(number: number): readonly string[] {
  const count = (many: number) => Array.from({ length: many }, (_, index) => index + 1)
  if (ITEMS[number]) return [`art.${number}`, ...count(ITEMS[number]).map((item) => `art.${number}(${item})`)]
  if (PARAGRAPHS[number]) return count(PARAGRAPHS[number]).map((each) => `art.${number}.${each}`)
  return [`art.${number}`]
}

describe('the digest of Order No. 6', () => {
  test('is whole: 22 articles in their order, and says that it is a digest', () => {
    expect(articles.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1))
    expect(order6.textKind).toBe('digest')
  })

  test.each(articles)(
    'article $number has the paragraphs and items of the official text',
    ({ number, paragraphs }) => {
      expect(paragraphs.map(({ id }) => id)).toEqual(idsOf(number))
    },
  )
})
