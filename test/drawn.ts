import * as fc from 'fast-check'
import type { Answer, Answers, Fact, Positions, Regulation } from '#rules'

/**
 * Answers and positions drawn for a version: any part of the facts known, the others not asked or not known, counts
 * exact or bounded about the bounds of the law, every reading at any position.
 */
export function drawnFor(
  regulation: Regulation,
): fc.Arbitrary<{ readonly answers: Answers; readonly positions: Positions }> {
  const answers = fc
    .constantFrom(0.05, 0.3, 0.6, 0.9, 1)
    .chain((known) =>
      fc.record(
        Object.fromEntries(
          Object.entries(regulation.facts).map(([name, fact]) => [name, answerTo(fact, known)]),
        ),
      ),
    )
    .map(
      (all) =>
        Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined)) as Answers,
    )
  const positions = fc.record(
    Object.fromEntries(
      Object.entries(regulation.readings).map(([name, reading]) => [
        name,
        fc.constantFrom(...Object.keys(reading.positions)),
      ]),
    ),
    { requiredKeys: [] },
  )
  return fc.record({ answers, positions: positions as fc.Arbitrary<Positions> })
}

const COUNTS = [
  { least: 0, most: 0 },
  { least: 0, most: 1_000_000 },
  { least: 800_000, most: 1_000_000 },
  { least: 900_000, most: null },
  { least: 1_000_000, most: 1_000_000 },
  { least: 1_000_001, most: null },
]

function answerTo(fact: Fact, known: number): fc.Arbitrary<Answer | undefined> {
  const answered = valueTo(fact).chain((value) =>
    fc.constantFrom<Answer>(
      { state: 'answered', value },
      { state: 'answered', value, by: 'counsel' },
      { state: 'answered', value, by: 'counsel', on: '2020-06-01' },
      { state: 'answered', value, by: { body: 'committee' }, on: '2020-06-01' },
    ),
  )
  return fc.oneof(
    { weight: Math.round(known * 100), arbitrary: answered },
    { weight: 100 - Math.round(known * 100), arbitrary: fc.constant(undefined) },
    { weight: 5, arbitrary: fc.constant<Answer>({ state: 'dont-know' }) },
  )
}

type Value = Extract<Answer, { state: 'answered' }>['value']

function valueTo(fact: Fact): fc.Arbitrary<Value> {
  if (fact.kind === 'yes-no') return fc.boolean()
  if (fact.kind === 'count') return fc.constantFrom(...COUNTS)
  if (fact.kind === 'day') return fc.constantFrom('2021-06-30', '2022-02-14', '2022-02-15', '2026-11-02')
  const values = Object.keys(fact.values)
  if (fact.kind === 'one-of') return fc.constantFrom(...values)
  const others = values.filter((value) => value !== fact.alone)
  const lists = fc.subarray(others, { minLength: 1 })
  return fact.alone === undefined ? lists : fc.oneof(fc.constant([fact.alone]), lists)
}
