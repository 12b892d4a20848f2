import { expect, it } from 'vitest'
import { articleWords } from './article-words.ts'

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
