import { describe, expect, test } from 'vitest'
import { regulations } from '#practice'
import { type CriteriaTextId, type CriterionCell, criteria } from './criteria.ts'
import { facts } from './order-8/facts.ts'

const { texts, rows, secureAndControllable } = criteria
const ids = texts.map(({ id }) => id)
const cellsOf = (text: CriteriaTextId): readonly CriterionCell[] =>
  rows.flatMap(({ cells }) => cells[text] ?? [])

describe('the table of criteria', () => {
  test('has the four texts in their order, each with graded sources', () => {
    expect(texts.map(({ id, year, article }) => [id, year, article])).toEqual([
      ['trial-2017', 2017, 4],
      ['draft-2019', 2019, 10],
      ['order-6', 2020, 9],
      ['order-8', 2022, 10],
    ])
    for (const { sources } of texts) expect(sources.length).toBeGreaterThan(0)
  })

  test('counts the criteria of each text, opening words aside', () => {
    const counted = ids.map((id) => [id, cellsOf(id).length - 1])
    // The draft's first factor has two rows and Order No. 6's first factor two: control, and continuity or data.
    expect(counted).toEqual([
      ['trial-2017', 5],
      ['draft-2019', 8],
      ['order-6', 6],
      ['order-8', 7],
    ])
  })

  test.each(rows)('$theme says in which text it ended, exactly if it did', ({ cells, deleted }) => {
    const years = texts.filter(({ id }) => cells[id] !== null).map(({ year }) => year)
    expect(years.length).toBeGreaterThan(0)
    const next = texts.find(({ year }) => year > years.at(-1)!)
    expect(deleted?.year).toBe(next?.year)
  })

  test.each(regulations)(
    'cites every factor of $id, and its facts are those of the paragraph',
    ({ id, articles }) => {
      const { article } = texts.find((text) => text.id === id)!
      const paragraphs = articles.find(({ number }) => number === article)!.paragraphs
      const cells = cellsOf(id as CriteriaTextId)
      expect([...new Set(cells.map(({ cite }) => cite))].sort()).toEqual(
        paragraphs.map((paragraph) => `${id}/${paragraph.id}`).sort(),
      )
      for (const { cite, facts: named } of cells) {
        const paragraph = paragraphs.find((each) => `${id}/${each.id}` === cite)!
        expect([cite, named.filter((name) => !paragraph.names.includes(name))]).toEqual([cite, []])
      }
    },
  )

  test('a factor of today records every risk fact there is', () => {
    const recorded = new Set(cellsOf('order-8').flatMap(({ facts: named }) => named))
    const risks = Object.entries(facts).filter(([, { topic }]) => topic === 'risk')
    expect(risks.map(([name]) => name).filter((name) => !recorded.has(name as never))).toEqual([])
  })
})

describe('the path of “secure and controllable”', () => {
  test('passes through all four texts', () => {
    expect(secureAndControllable.map(({ text }) => text)).toEqual(ids)
    for (const { text, cite } of secureAndControllable) {
      expect(cite.every((one) => one.startsWith(`${text}/art.`))).toBe(true)
    }
  })

  test.each(regulations)('ends in the commitments that Article 6 of $id asks for', ({ id, duties }) => {
    const { done } = duties.find(({ name }) => name === 'obtainSupplierCommitments')!
    const asked =
      done && 'conditions' in done ? done.conditions.map((each) => 'fact' in each && each.fact) : []
    const step = secureAndControllable.find(({ text }) => text === id)!
    expect(step.limbs.map(({ fact }) => fact)).toEqual(asked)
  })
})
