import { expect, it } from 'vitest'
import { articleWords } from './article-words.ts'

it.each([
  [['第七条'], ['7']],
  [['第二十一条'], ['21']],
  [['第16条第二款'], ['16']],
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
