import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Determiner, determinerOf, verdictOn } from '#engine'
import {
  type Answers,
  allOf,
  anyOf,
  type Condition,
  conditionsOver,
  count,
  not,
  oneOfThese,
  type Regulation,
  reading,
  yesNo,
} from '#rules'
import { runs } from '../../../test/runs.ts'
import { type Situation, situationOf } from '../situation.ts'
import { flipsOf } from './flips.ts'

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
}
const { holds, moreThan, isAtLeast, oneOf, under } = conditionsOver(facts, readings)
const duty = (name: string, when: Condition) => ({ name, claim: said, denial: said, cite: ['art.1'], when })

interface Rules {
  readonly file: Condition
  readonly assess: Condition
  readonly expose: Condition
  readonly contradiction: Condition
}

/** A regulation with a fact that another answer excludes, and answers that contradict each other. */
const regulationOf = ({ file, assess, expose, contradiction }: Rules): Regulation => ({
  id: 'test',
  title: said,
  shortTitle: said,
  textKind: 'digest',
  inForce: { from: '2000-01-01', to: null },
  source: '',
  facts,
  topics: { t: said },
  appliesWhen: { r: holds('q') },
  inconsistencies: [{ when: contradiction, at: 'p', message: said, expected: said }],
  readings,
  duties: [duty('file', file), duty('assess', assess), duty('expose', expose)],
  verdict: { filing: ['file'], assess: { duty: 'assess', judgement: 'p' }, exposure: 'expose' },
  factors: {},
  flags: [],
  articles: [],
})

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
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
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((inner) => allOf(...inner)),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((inner) => anyOf(...inner)),
    tie('node').map(not),
  ),
})).node

const rules = fc.record({ file: condition, assess: condition, expose: condition, contradiction: condition })
const known = fc.record(
  {
    p: fc.boolean(),
    q: fc.boolean(),
    r: fc.boolean(),
    n: fc.constantFrom([0, 4], [5, 5], [6, 9], [6, null], [10, null], [0, 9]),
    c: fc.constantFrom('red', 'green', 'blue'),
  },
  { requiredKeys: [] },
)

function answersOf(given: object): Answers {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      {
        state: 'answered',
        value: name === 'n' ? { least: value[0], most: value[1] } : value,
      },
    ]),
  )
}

/** Turned answers by the numbers of their domains. */
type Turns = ReadonlyMap<number, number>

/** Every way to turn any of the facts to one class each, tried one after another. */
function everyWay({ compiled, answered }: Situation): readonly Turns[] {
  let ways: readonly Turns[] = [new Map()]
  compiled.domains.forEach((domain, index) => {
    if (domain.kind === 'reading') return
    ways = ways.flatMap((way) => {
      const others = domain.examples.flatMap((_, place) =>
        answered[index] === 1 << place ? [] : [new Map([...way, [index, 1 << place] as const])],
      )
      return [way, ...others]
    })
  })
  return ways
}

function verdictAfter({ compiled, answered, assessed }: Situation, turns: Turns, determiner: Determiner) {
  const after = answered.slice()
  for (const [domain, bit] of turns) after[domain] = bit
  const left = (f: number) => compiled.residuals.valueOf(compiled.residuals.residual(f, after))
  const mentioned = determiner.regulation.inconsistencies[0]!.when
  const fallsAway = JSON.stringify(mentioned).includes('"r"') && left(compiled.appliesWhen.get('r')!) === 0
  if (left(compiled.inconsistencies[0]!) === 1 && !fallsAway) return undefined
  return verdictOn(compiled, after, assessed || turns.has(compiled.indexOf.get('p')!))
}

const written = (turns: Iterable<readonly [number, number]>): string =>
  [...turns]
    .sort(([a], [b]) => a - b)
    .map(([domain, bit]) => `${domain}=${bit}`)
    .join(' ')

/** All smallest sets by trying everything: for each verdict the ways of which no part reaches it. */
function byTrying(situation: Situation, determiner: Determiner): readonly string[] {
  const reached = new Map(
    everyWay(situation).map((way) => [
      written(way),
      { way, verdict: verdictAfter(situation, way, determiner) },
    ]),
  )
  return [...reached.values()].flatMap(({ way, verdict }) => {
    if (verdict === undefined || verdict === 'undetermined') return []
    const turns = [...way]
    const parts = Array.from({ length: 2 ** turns.length - 1 }, (_, bits) =>
      turns.filter((_turn, place) => (bits >> place) & 1),
    )
    const isSmallest = parts.every((part) => reached.get(written(part))!.verdict !== verdict)
    return isSmallest ? [`${verdict}: ${written(turns)}`] : []
  })
}

/** What the walk finds, each flip written out class by class. */
function byWalk(situation: Situation): readonly string[] {
  const { compiled } = situation
  return Object.entries(flipsOf(situation).to).flatMap(([verdict, flips]) =>
    flips.flatMap((flip) => {
      let ways: readonly (readonly (readonly [number, number])[])[] = [[]]
      for (const { fact, classes } of flip) {
        const domain = compiled.indexOf.get(fact)!
        const bits = compiled.domains[domain]!.examples.map((_, place) => 1 << place)
        ways = ways.flatMap((way) =>
          bits.filter((bit) => bit & classes).map((bit) => [...way, [domain, bit] as const]),
        )
      }
      return ways.map((way) => `${verdict}: ${written(way)}`)
    }),
  )
}

const noTiers = { governance: [], supplemental: [] }

describe('the smallest sets of changes', () => {
  it('are all that trying every set finds, and no other', () => {
    let found = 0
    fc.assert(
      fc.property(rules, known, fc.constantFrom('no', 'yes'), (given, facts, strict) => {
        const determiner = determinerOf(regulationOf(given), noTiers)
        const situation = situationOf(determiner, answersOf(facts), { strict })
        const { verdict } = flipsOf(situation)
        const tried = byTrying(situation, determiner).filter((each) => !each.startsWith(`${verdict}:`))
        expect([...byWalk(situation)].sort()).toEqual([...tried].sort())
        found += tried.length
      }),
      { numRuns: runs(400) },
    )
    expect(found).toBeGreaterThan(300)
  })

  it('name each set once, the fewest facts first', () => {
    fc.assert(
      fc.property(rules, known, (given, facts) => {
        const situation = situationOf(determinerOf(regulationOf(given), noTiers), answersOf(facts))
        const ways = byWalk(situation)
        expect(new Set(ways).size).toBe(ways.length)
        for (const flips of Object.values(flipsOf(situation).to)) {
          const sizes = flips.map((flip) => flip.length)
          expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
        }
      }),
      { numRuns: runs(100) },
    )
  })
})
