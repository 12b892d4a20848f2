import { expect, test } from 'vitest'
import { liabilities } from '#regulations'
import { breachText } from './liability.ts'

const rows = Object.values(liabilities).flatMap((each) => each.rows)

test('what a penalty is for is never an empty article: core data rules are named by art. 45.2 itself', () => {
  expect(rows.length).toBeGreaterThan(0)
  for (const { breaks, from, to } of rows) {
    const { en, zh } = breachText(breaks, from, to)
    expect([en, zh].filter((text) => /breach of ;|^违反；|^；/.test(text))).toEqual([])
  }
  expect(breachText([], '2021-09-01', null)).toEqual({
    en: 'Applies since 1 Sep 2021.',
    zh: '自2021年9月1日起适用。',
  })
})
