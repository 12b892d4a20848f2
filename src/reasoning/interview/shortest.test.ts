import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Compiled, type Domain, domainOf, type Residual, Residuals, yesNo } from '#rules'
import { runs } from '../../../test/runs.ts'
import { LeastQuestions } from './bound.ts'
import { shortest } from './shortest.ts'
import { States } from './state.ts'

const said = { en: '', zh: '' }
const fact = yesNo({ topic: '', cite: [], question: said, why: said, claim: said, denial: said })

/** Facts of two or three classes, a value for every combination, and for some facts a gate: the class of an earlier one. */
interface Small {
  readonly sizes: readonly number[]
  readonly weights: readonly (readonly number[])[]
  readonly values: readonly number[]
  readonly gates: readonly ({ on: number; is: number } | undefined)[]
}

const small: fc.Arbitrary<Small> = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      weights: fc.tuple(
        ...sizes.map((size) =>
          fc.array(fc.integer({ min: 1, max: 3 }), { minLength: size, maxLength: size }),
        ),
      ),
      values: fc.array(fc.integer({ min: 0, max: 2 }), {
        minLength: sizes.reduce((a, b) => a * b, 1),
        maxLength: sizes.reduce((a, b) => a * b, 1),
      }),
      gates: fc.tuple(
        ...sizes.map((_, index) =>
          index === 0
            ? fc.constant(undefined)
            : fc.option(fc.record({ on: fc.nat(index - 1), is: fc.nat(1) }), { nil: undefined }),
        ),
      ),
    }),
  )

const probabilities = ({ weights }: Small) =>
  weights.map((each) => each.map((weight) => weight / each.reduce((a, b) => a + b, 0)))

type Answers = readonly (number | undefined)[]

/** Whether a fact applies: 1, 0 or not known; a gate that does not apply is not open. */
function applies({ gates }: Small, answers: Answers, index: number): boolean | undefined {
  const gate = gates[index]
  if (!gate) return true
  const before = applies({ gates } as Small, answers, gate.on)
  if (before !== true) return before
  const answer = answers[gate.on]
  return answer === undefined ? undefined : answer === gate.is
}

/** The value under complete answers; a fact that does not apply decides nothing. */
function valueAt(one: Small, answers: readonly number[]): number {
  const counted = answers.map((answer, index) => (applies(one, answers, index) === false ? 0 : answer))
  return one.values[counted.reduce((at, answer, index) => at * one.sizes[index]! + answer, 0)]!
}

function isSettled(one: Small, answers: Answers): boolean {
  const values = new Set<number>()
  const visit = (index: number, complete: readonly number[]): void => {
    if (index === one.sizes.length) values.add(valueAt(one, complete))
    else if (answers[index] !== undefined) visit(index + 1, [...complete, answers[index]!])
    else for (let answer = 0; answer < one.sizes[index]!; answer += 1) visit(index + 1, [...complete, answer])
  }
  visit(0, [])
  return values.size === 1
}

/** Every order of questions, tried one by one, without a thought. */
function byTryingAll(one: Small): number {
  const known = new Map<string, number>()
  const chances = probabilities(one)
  const fewest = (answers: Answers): number => {
    if (isSettled(one, answers)) return 0
    const key = String(answers)
    const before = known.get(key)
    if (before !== undefined) return before
    const each = answers.flatMap((answer, index) => {
      if (answer !== undefined || applies(one, answers, index) !== true) return []
      return [
        chances[index]!.reduce((sum, likely, given) => sum + likely * fewest(answers.with(index, given)), 1),
      ]
    })
    known.set(key, Math.min(...each))
    return Math.min(...each)
  }
  return fewest(one.sizes.map(() => undefined))
}

function asFunctions(one: Small): {
  states: States
  least: LeastQuestions
  left: Residual
  gates: [number, Residual][]
} {
  const domains: readonly Domain[] = one.sizes.map((size, index) => ({
    ...domainOf(`fact${index}`, fact, []),
    size,
    full: 2 ** size - 1,
  }))
  const residuals = new Residuals(domains)
  const place = (index: number, size: number) =>
    Array.from({ length: size }, (_, answer) => residuals.test(index, 1 << answer))
  const build = (index: number, answers: readonly number[]): Residual => {
    if (index === one.sizes.length) return residuals.constant(valueAt(one, answers))
    return place(index, one.sizes[index]!)
      .map((test, answer) =>
        residuals.apply('times', test, build(index + 1, [...answers, answer]), (a, b) => a * b),
      )
      .reduce((f, g) => residuals.apply('plus', f, g, (a, b) => a + b))
  }
  const gateOf = (index: number): Residual => {
    const gate = one.gates[index]
    if (!gate) return residuals.one
    return residuals.and(residuals.test(gate.on, 1 << gate.is), gateOf(gate.on))
  }
  const gates = one.gates.flatMap((gate, index): [number, Residual][] =>
    gate ? [[index, gateOf(index)]] : [],
  )
  const states = new States({ residuals, domains } as unknown as Compiled, probabilities(one))
  const least = new LeastQuestions(residuals, probabilities(one))
  return { states, least, left: build(0, []), gates }
}

describe('the shortest interview', () => {
  it('takes as many questions as the best of all orders tried one by one', () => {
    fc.assert(
      fc.property(small, (one) => {
        const { states, left, gates } = asFunctions(one)
        expect(shortest(states, states.of(left, gates))).toBeCloseTo(byTryingAll(one), 9)
      }),
      { numRuns: runs(150) },
    )
  })

  it('never takes fewer than the bound', () => {
    fc.assert(
      fc.property(small, (one) => {
        const { states, least, left, gates } = asFunctions(one)
        const start = states.of(left, gates)
        expect(least.of(left, states.open(start))).toBeLessThanOrEqual(shortest(states, start)! + 1e-9)
      }),
      { numRuns: runs(150) },
    )
  })

  it('tries one of two facts that can change places, and tells them from two that cannot', () => {
    const either: Small = {
      sizes: [2, 2],
      weights: [
        [1, 1],
        [1, 1],
      ],
      values: [0, 1, 1, 1],
      gates: [undefined, undefined],
    }
    const first: Small = { ...either, values: [0, 0, 1, 0] }
    for (const [one, alike] of [
      [either, true],
      [first, false],
      [
        {
          ...either,
          weights: [
            [1, 1],
            [1, 2],
          ],
        },
        false,
      ],
      [{ ...either, gates: [undefined, { on: 0, is: 1 }] }, false],
    ] as const) {
      const { states, left, gates } = asFunctions(one)
      expect(states.areInterchangeable(states.of(left, gates), 0, 1)).toBe(alike)
    }
  })

  it('gives up where it would take too long, and keeps what it found', () => {
    const one: Small = {
      sizes: [2, 2, 2, 2],
      weights: Array.from({ length: 4 }, () => [1, 1]),
      values: Array.from(
        { length: 16 },
        (_, at) => [...at.toString(2)].filter((bit) => bit === '1').length % 3,
      ),
      gates: Array.from({ length: 4 }, () => undefined),
    }
    const { states, left } = asFunctions(one)
    const start = states.of(left, [])
    expect(shortest(states, start, 5)).toBeUndefined()
    let calls = 1
    while (calls < 16 && shortest(states, start, 5) === undefined) calls += 1
    expect(calls).toBeLessThan(16)
    expect(start.expected).toBeCloseTo(byTryingAll(one), 9)
  })
})
