import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  allOf,
  anyOf,
  atLeast,
  type Condition,
  conditionsOver,
  count,
  not,
  oneOfThese,
  type Regulation,
  reading,
  yesNo,
} from '#rules'
import { runs } from '../../test/runs.ts'
import { determinerOf } from './determine.ts'

const said = { en: 'x', zh: '某' }
const common = { topic: 't', cite: ['art.1'], question: said, why: said, claim: said, denial: said }
const facts = {
  p: yesNo(common),
  q: yesNo(common),
  r: yesNo(common),
  n: count({ ...common, unit: said }),
  c: oneOfThese({ ...common, values: { red: said, green: said, blue: said } }),
}
const readings = {
  strict: reading({
    number: 1,
    question: said,
    positions: { no: said, yes: said },
    default: 'no',
    touches: ['art.1'],
    reason: said,
    sources: [],
  }),
  lenient: reading({
    number: 2,
    question: said,
    positions: { no: said, yes: said },
    default: 'no',
    touches: ['art.1'],
    reason: said,
    sources: [],
  }),
}
const { holds, moreThan, isAtLeast, oneOf, under } = conditionsOver(facts, readings)

function regulationOf(when: Condition, contradiction?: Condition): Regulation {
  const duty = (name: string) => ({ name, claim: said, denial: said, cite: ['art.1'], when })
  return {
    id: 'test',
    title: said,
    shortTitle: said,
    textKind: 'digest',
    inForce: { from: '2000-01-01', to: null },
    source: '',
    facts,
    topics: { t: said },
    appliesWhen: {},
    inconsistencies: contradiction ? [{ when: contradiction, at: 'p', message: said, expected: said }] : [],
    readings,
    duties: [duty('file'), duty('assess'), duty('expose')],
    verdict: { filing: ['file'], assess: { duty: 'assess', judgement: 'p' }, exposure: 'expose' },
    factors: {},
    flags: [],
    articles: [],
  }
}
const noTiers = { governance: [], supplemental: [] }

interface Complete {
  p: boolean
  q: boolean
  r: boolean
  n: number
  c: string
}
const COUNTS = [0, 4, 5, 6, 9, 10, 11]

/** What a condition means, said a second time and as plainly as can be. */
function means(condition: Condition, world: Complete): boolean {
  switch (condition.op) {
    case 'term':
      return means(condition.condition, world)
    case 'allOf':
      return condition.conditions.every((inner) => means(inner, world))
    case 'anyOf':
      return condition.conditions.some((inner) => means(inner, world))
    case 'atLeast':
      return condition.conditions.filter((inner) => means(inner, world)).length >= condition.count
    case 'under':
      return (condition.position === 'no') !== condition.negated
    default: {
      const value = world[condition.fact as keyof Complete]
      const held =
        'bound' in condition
          ? condition.op === 'moreThan'
            ? Number(value) > condition.bound
            : Number(value) >= condition.bound
          : 'values' in condition
            ? condition.values.includes(String(value))
            : value === true
      return held !== condition.negated
    }
  }
}

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      holds('p'),
      holds('q'),
      holds('r'),
      moreThan('n', 5),
      isAtLeast('n', 10),
      oneOf('c', 'red'),
      oneOf('c', 'green', 'blue'),
      under('strict', 'yes'),
    ),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((inner) => allOf(...inner)),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((inner) => anyOf(...inner)),
    fc.array(tie('node'), { minLength: 2, maxLength: 4 }).map((inner) => atLeast(2, ...inner)),
    tie('node').map(not),
  ),
})).node

const known = fc.record(
  {
    p: fc.boolean(),
    q: fc.boolean(),
    r: fc.boolean(),
    n: fc.constantFrom([0, 4], [5, 5], [6, 9], [6, null], [10, null], [0, 9], [0, 6]),
    c: fc.constantFrom('red', 'green', 'blue'),
  },
  { requiredKeys: [] },
)

const answersOf = (given: Record<string, unknown>): Answers =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      {
        state: 'answered' as const,
        value: (Array.isArray(value) ? { least: value[0], most: value[1] } : value) as boolean,
      },
    ]),
  )

function worldsOf(given: Record<string, unknown>): Complete[] {
  const open = (name: string, all: readonly unknown[]): readonly unknown[] => {
    const value = given[name]
    if (value === undefined) return all
    if (!Array.isArray(value)) return [value]
    const [least, most] = value as [number, number | null]
    return all.filter((item) => Number(item) >= least && Number(item) <= (most ?? Number.POSITIVE_INFINITY))
  }
  const both = [false, true]
  const worlds: Complete[] = []
  for (const p of open('p', both))
    for (const q of open('q', both))
      for (const r of open('r', both))
        for (const n of open('n', COUNTS))
          for (const c of open('c', ['red', 'green', 'blue'])) worlds.push({ p, q, r, n, c } as Complete)
  return worlds
}

describe('a duty is decided exactly', () => {
  it('is met, not met or unknown as all completions of the open facts say, and misses just the facts that matter', () => {
    fc.assert(
      fc.property(condition, known, (when, given) => {
        const { duties } = determinerOf(regulationOf(when), noTiers).determine(answersOf(given))
        const worlds = worldsOf(given)
        const results = worlds.map((world) => means(when, world))
        const expected = results.every(Boolean) ? 'met' : results.some(Boolean) ? 'unknown' : 'not-met'
        expect(duties.file!.status).toBe(expected)
        const mattering = Object.keys(facts).filter((name) =>
          worlds.some((world, index) =>
            worlds.some(
              (other, at) =>
                results[index] !== results[at] &&
                Object.keys(facts).every(
                  (fact) => fact === name || world[fact as keyof Complete] === other[fact as keyof Complete],
                ),
            ),
          ),
        )
        expect([...duties.file!.missing].sort()).toEqual(mattering.sort())
      }),
      { numRuns: runs(400) },
    )
  }, 3_600_000)

  it('over the completions that can stand together: one that answers exclude neither opens a duty nor is asked for', () => {
    let narrowed = 0
    fc.assert(
      fc.property(condition, condition, known, (when, contradiction, given) => {
        const all = worldsOf(given)
        const worlds = all.filter((world) => !means(contradiction, world))
        // Answers that contradict each other are refused before they come here.
        fc.pre(worlds.length > 0)
        const { duties, verdict, missing } = determinerOf(
          regulationOf(when, contradiction),
          noTiers,
        ).determine(answersOf(given))
        const results = worlds.map((world) => means(when, world))
        const expected = results.every(Boolean) ? 'met' : results.some(Boolean) ? 'unknown' : 'not-met'
        expect(duties.file!.status).toBe(expected)
        expect(duties.file!.proof.status).toBe(expected)
        const mattering = Object.keys(facts).filter((name) =>
          worlds.some((world, index) =>
            worlds.some(
              (other, at) =>
                results[index] !== results[at] &&
                Object.keys(facts).every(
                  (fact) => fact === name || world[fact as keyof Complete] === other[fact as keyof Complete],
                ),
            ),
          ),
        )
        expect([...duties.file!.missing].sort()).toEqual(mattering.sort())
        if (expected === 'met') expect(verdict).toBe('must-file')
        if (expected === 'unknown' && 'p' in given) expect(verdict).toBe('undetermined')
        if (expected !== 'unknown') expect(missing.filter((name) => mattering.includes(name))).toEqual([])
        if (worlds.length < all.length) narrowed += 1
      }),
      { numRuns: runs(400) },
    )
    expect(narrowed).toBeGreaterThan(50)
  }, 3_600_000)

  it('rests on answers of their own where they are enough; what only follows from others says so', () => {
    const prove = (when: Condition, given: Record<string, unknown>) =>
      determinerOf(regulationOf(when, allOf(not(holds('p')), holds('q'))), noTiers).determine(
        answersOf(given),
      ).duties.file!.proof.because
    // Without p there is no q: of the two the answer alone is shown.
    expect(prove(allOf(holds('q'), holds('r')), { p: false, r: false })).toMatchObject([
      { fact: 'r', status: 'not-met' },
    ])
    expect(prove(allOf(holds('q'), holds('r')), { p: false })).toMatchObject([
      { fact: 'q', status: 'not-met', implied: true },
    ])
  })

  it('is proved by lines that carry the status they support', () => {
    fc.assert(
      fc.property(condition, known, (when, given) => {
        const { proof, status } = determinerOf(regulationOf(when), noTiers).determine(answersOf(given)).duties
          .file!
        expect(proof.status).toBe(status)
        expect(proof.because.every((line) => line.status === status)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  }, 3_600_000)

  it('knows that a fact or its contrary holds, though neither is known, and proves it case by case', () => {
    const { duties } = determinerOf(regulationOf(anyOf(holds('p'), not(holds('p')))), noTiers).determine({})
    expect(duties.file!.status).toBe('met')
    expect(duties.file!.missing).toEqual([])
    expect(duties.file!.proof.because.map(({ supposes }) => supposes)).toEqual([
      { fact: 'p', value: false },
      { fact: 'p', value: true },
    ])
  })
})

describe('readings', () => {
  it('decide where another position turns the result, not where one could only undo another', () => {
    const determine = (when: Condition) =>
      determinerOf(regulationOf(when), noTiers).determine({}).duties.file!
    expect(determine(under('strict', 'yes')).readings).toEqual(['strict'])
    expect(determine(allOf(under('strict', 'yes'), under('lenient', 'no'))).readings).toEqual(['strict'])
    expect(determine(allOf(under('strict', 'yes'), under('lenient', 'yes'))).readings).toEqual([
      'strict',
      'lenient',
    ])
    expect(determine(anyOf(under('strict', 'no'), holds('p'))).readings).toEqual(['strict'])
  })
})

describe('conditions', () => {
  it('are frozen and refuse a misspelt fact, a fact of another kind and a value it does not have', () => {
    expect(Object.isFrozen(allOf(holds('p')))).toBe(true)
    // @ts-expect-error a misspelt fact does not compile
    holds('pp')
    // @ts-expect-error a count is not held, it is compared
    holds('n')
    // @ts-expect-error a value the fact does not have does not compile
    oneOf('c', 'yellow')
    // @ts-expect-error a position the reading does not have does not compile
    under('strict', 'maybe')
  })

  it('push negation down to the leaves', () => {
    expect(not(allOf(holds('p'), holds('q')))).toEqual(anyOf(not(holds('p')), not(holds('q'))))
    expect(not(not(atLeast(2, holds('p'), holds('q'), holds('r'))))).toEqual(
      atLeast(2, holds('p'), holds('q'), holds('r')),
    )
  })

  it('refuse an empty group and an impossible atLeast', () => {
    expect(() => allOf()).toThrow(RangeError)
    expect(() => atLeast(3, holds('p'), holds('q'))).toThrow(RangeError)
  })
})
