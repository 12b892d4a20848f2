import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Compiled, type Domain, domainOf, type Residual, Residuals } from '#engine'
import { yesNo } from '#rules'
import { runs } from '../../../test/runs.ts'
import { LeastEffort } from './bound.ts'
import { leastEffort } from './least-effort.ts'
import { States } from './state.ts'

const said = { en: '', zh: '' }
const fact = yesNo({ topic: '', cite: [], question: said, why: said, claim: said, denial: said })

/**
 * Facts of two or three classes, each with what it costs to ask, a value for every combination, for some facts a gate (the
 * class of an earlier one), and some facts that are asked after others.
 */
interface Small {
  readonly sizes: readonly number[]
  readonly shares: readonly (readonly number[])[]
  readonly efforts: readonly number[]
  readonly values: readonly number[]
  readonly gates: readonly ({ on: number; is: number } | undefined)[]
  /** Whether the fact waits for those that do not wait. */
  readonly waits: readonly boolean[]
}

const small: fc.Arbitrary<Small> = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      shares: fc.tuple(
        ...sizes.map((size) =>
          fc.array(fc.integer({ min: 1, max: 3 }), { minLength: size, maxLength: size }),
        ),
      ),
      efforts: fc.array(fc.constantFrom(1, 2, 5), { minLength: sizes.length, maxLength: sizes.length }),
      waits: fc.array(fc.boolean(), { minLength: sizes.length, maxLength: sizes.length }),
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

const probabilities = ({ shares }: Small) =>
  shares.map((each) => each.map((share) => share / each.reduce((a, b) => a + b, 0)))

const beforeIn = ({ waits }: Small) => {
  const first = new Set(waits.flatMap((doesWait, index) => (doesWait ? [] : [index])))
  return new Map(waits.flatMap((doesWait, index) => (doesWait && first.size > 0 ? [[index, first]] : [])))
}

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

/** Whether two sets of complete answers that differ in this fact alone have different values. */
function canDecide(one: Small, answers: Answers, index: number): boolean {
  const open = answers.flatMap((answer, place) => (answer === undefined && place !== index ? [place] : []))
  const visit = (complete: Answers, [next, ...others]: readonly number[]): boolean =>
    next === undefined
      ? new Set(
          Array.from({ length: one.sizes[index]! }, (_, answer) =>
            valueAt(one, complete.with(index, answer) as number[]),
          ),
        ).size > 1
      : Array.from({ length: one.sizes[next]! }, (_, answer) => answer).some((answer) =>
          visit(complete.with(next, answer), others),
        )
  return visit(answers, open)
}

/** Facts that can decide, and those that say whether such a fact applies. */
function matter(one: Small, answers: Answers): ReadonlySet<number> {
  const open = answers.flatMap((answer, index) => (answer === undefined ? [index] : []))
  const facts = new Set(open.filter((index) => canDecide(one, answers, index)))
  for (const index of facts) {
    if (applies(one, answers, index) !== undefined) continue
    for (let on = one.gates[index]?.on; on !== undefined; on = one.gates[on]?.on)
      if (answers[on] === undefined) facts.add(on)
  }
  return facts
}

/** Every order of questions, tried one by one, without a thought. */
function byTryingAll(one: Small): number {
  const known = new Map<string, number>()
  const chances = probabilities(one)
  const before = beforeIn(one)
  const least = (answers: Answers): number => {
    if (isSettled(one, answers)) return 0
    const key = String(answers)
    const already = known.get(key)
    if (already !== undefined) return already
    const facts = matter(one, answers)
    const askable = [...facts].filter((index) => applies(one, answers, index) === true)
    const inTurn = askable.filter((index) => !askable.some((other) => before.get(index)?.has(other)))
    const each = inTurn.map((index) =>
      chances[index]!.reduce(
        (sum, likely, given) => sum + likely * least(answers.with(index, given)),
        one.efforts[index]!,
      ),
    )
    known.set(key, Math.min(...each))
    return Math.min(...each)
  }
  return least(one.sizes.map(() => undefined))
}

function asFunctions(one: Small): {
  states: States
  least: LeastEffort
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
  const asking = { probabilities: probabilities(one), efforts: one.efforts, before: beforeIn(one) }
  const states = new States({ residuals, domains } as unknown as Compiled, asking)
  const least = new LeastEffort(residuals, asking)
  return { states, least, left: build(0, []), gates }
}

describe('the interview of least effort', () => {
  it('takes the effort of the best of all orders tried one by one, judgements after the facts beside them', () => {
    fc.assert(
      fc.property(small, (one) => {
        const { states, left, gates } = asFunctions(one)
        expect(leastEffort(states, states.of(left, gates))!.effort).toBeCloseTo(byTryingAll(one), 9)
      }),
      { numRuns: runs(150) },
    )
  })

  it('asks the cheaper of two that can change places, and loses nothing by trying no other', () => {
    const counting = fc.record({
      efforts: fc.array(fc.constantFrom(1, 2, 5), { minLength: 5, maxLength: 5 }),
      byCount: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
    })
    fc.assert(
      fc.property(counting, ({ efforts, byCount }) => {
        const one: Small = {
          sizes: [2, 2, 2, 2, 2],
          shares: Array.from({ length: 5 }, () => [1, 2]),
          efforts,
          values: Array.from(
            { length: 32 },
            (_, at) => byCount[[...at.toString(2)].filter((bit) => bit === '1').length]!,
          ),
          gates: Array.from({ length: 5 }, () => undefined),
          waits: Array.from({ length: 5 }, () => false),
        }
        const { states, left } = asFunctions(one)
        const way = leastEffort(states, states.of(left, []))!
        expect(way.effort).toBeCloseTo(byTryingAll(one), 9)
        if (way.question !== undefined) expect(efforts[way.question]).toBe(Math.min(...efforts))
      }),
      { numRuns: runs(60) },
    )
  })

  it('never takes less than the bound', () => {
    fc.assert(
      fc.property(small, (one) => {
        const { states, least, left, gates } = asFunctions(one)
        const start = states.of(left, gates)
        expect(least.of(left, states.open(start))).toBeLessThanOrEqual(
          leastEffort(states, start)!.effort + 1e-9,
        )
      }),
      { numRuns: runs(150) },
    )
  })

  it('tries one of two facts that can change places, and tells them from two that cannot', () => {
    const either: Small = {
      sizes: [2, 2],
      shares: [
        [1, 1],
        [1, 1],
      ],
      efforts: [1, 1],
      waits: [false, false],
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
          shares: [
            [1, 1],
            [1, 2],
          ],
        },
        false,
      ],
      [{ ...either, efforts: [1, 2] }, true],
      [{ ...either, waits: [false, true] }, false],
      [{ ...either, gates: [undefined, { on: 0, is: 1 }] }, false],
    ] as const) {
      const { states, left, gates } = asFunctions(one)
      expect(states.areInterchangeable(states.of(left, gates), 0, 1)).toBe(alike)
    }
  })

  it('gives up where it would take too long, and keeps what it found', () => {
    const one: Small = {
      sizes: [2, 2, 2, 2],
      shares: Array.from({ length: 4 }, () => [1, 1]),
      efforts: [1, 1, 1, 1],
      waits: [false, false, false, false],
      values: Array.from(
        { length: 16 },
        (_, at) => [...at.toString(2)].filter((bit) => bit === '1').length % 3,
      ),
      gates: Array.from({ length: 4 }, () => undefined),
    }
    const { states, left } = asFunctions(one)
    const start = states.of(left, [])
    expect(leastEffort(states, start, 5)).toBeUndefined()
    let calls = 1
    while (calls < 16 && leastEffort(states, start, 5) === undefined) calls += 1
    expect(calls).toBeLessThan(16)
    expect(start.way!.effort).toBeCloseTo(byTryingAll(one), 9)
  })
})
