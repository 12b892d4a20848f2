import { describe, expect, test } from 'vitest'
import { articles } from './articles.ts'
import official from './official.zh.json' with { type: 'json' }
import { order8 } from './regulation.ts'

/** 'art.7'; 'art.16.1' and 'art.16.2'; 'art.10' and its items 'art.10(1)' to 'art.10(7)'. */
function idsOf(number: number, texts: readonly string[]): readonly string[] {
  if (texts.length === 1) return [`art.${number}`]
  const hasItems = texts[1]!.startsWith('（一）')
  return texts.map((_, index) =>
    hasItems ? `art.${number}${index === 0 ? '' : `(${index})`}` : `art.${number}.${index + 1}`,
  )
}

describe('the official text', () => {
  test('is here whole: 23 articles in their order', () => {
    expect(articles.map(({ number }) => number)).toEqual(official.articles.map(({ no }) => no))
    expect(articles).toHaveLength(23)
  })

  test.each(official.articles)('$label, character for character', ({ no, paragraphs: texts }) => {
    expect(articles[no - 1]!.paragraphs.map(({ zh }) => zh)).toEqual(texts)
  })

  test.each(official.articles)(
    '$label, its paragraphs and items by their ids',
    ({ no, paragraphs: texts }) => {
      expect(articles[no - 1]!.paragraphs.map(({ id }) => id)).toEqual(idsOf(no, texts))
    },
  )

  test('has the address and the day of entry into force that the regulation states', () => {
    expect(order8.source).toBe(official.official_url)
    expect(order8.inForce.from).toBe(official.effective)
  })
})
