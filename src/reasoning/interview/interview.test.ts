import { beforeAll, describe, expect, it } from 'vitest'
import { determinerFor, type MatterGiven, readMatter } from '#matters'
import { tiersOf } from '#practice'
import { order6, order8 } from '#regulations'
import { type Compiled, determinerOf, type Residual } from '#rules'
import { type Situation, situationOf } from '../situation.ts'
import { inOrderOfAsking, nextQuestion, openingFor } from './interview.ts'

const determiner = determinerFor(order8)

function situation(facts: MatterGiven['facts'], readings: MatterGiven['readings'] = {}): Situation {
  const read = readMatter(JSON.stringify({ on: '2026-11-21', facts, readings }), '2026-11-21')
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return situationOf(determiner, read.value.answers, read.value.positions)
}

const asked = (facts: MatterGiven['facts']): string | undefined => nextQuestion(situation(facts))?.fact

describe('the next question', () => {
  it('is the first of the shortest interview, with why it is asked and what it can decide', () => {
    const next = nextQuestion(situation({}))!
    expect(next.fact).toBe('procuresNetworkProductsOrServices')
    expect(next.expected.atLeast).toBeCloseTo(5.2999, 4)
    expect(next.expected.atMost).toBe(next.expected.atLeast)
    expect(next.articles).toEqual(['art.2', 'art.5'])
    expect(next.why.zh).toContain('第')
    expect(next.decides).toEqual({
      duties: [
        'advanceAssessment',
        'fileForProcurement',
        'obtainSupplierCommitments',
        'submitMaterials',
        'provideSupplementaryMaterials',
        'exposedToReviewByTheOffice',
      ],
      verdicts: ['must-file', 'consult', 'no-filing'],
      settles: [],
      tier: true,
    })
  })

  it('says which verdict an answer would settle', () => {
    const operator = { isCiiOperator: true, procuresNetworkProductsOrServices: true } as const
    const judgement = { affectsOrMayAffectNationalSecurity: { value: true, by: 'counsel' } } as const
    const next = nextQuestion(situation({ ...operator, ...judgement }))!
    expect([next.fact, next.decides.settles]).toEqual(['productKinds', ['must-file']])
  })

  it('waits with a fact until it is known to apply', () => {
    const listing = {
      procuresNetworkProductsOrServices: false,
      usesNetworkProductsOrServices: false,
      suppliesNetworkProductsOrServices: false,
      isNetworkPlatformOperator: true,
      usersWithPersonalInformation: 2_000_000,
    } as const
    expect(asked(listing)).toBe('seeksListing')
    expect(asked({ ...listing, seeksListing: true })).toBe('listingPlace')
  })

  it('asks a fact after all where nobody knows whether it applies', () => {
    const next = nextQuestion(
      situation({
        procuresNetworkProductsOrServices: false,
        isNetworkPlatformOperator: true,
        usersWithPersonalInformation: 2_000_000,
        usesNetworkProductsOrServices: true,
        affectsOrMayAffectNationalSecurity: { value: false, by: 'counsel' },
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: false, by: 'counsel' },
        seeksListing: 'dont-know',
      }),
    )!
    expect(next.fact).toBe('listingPlace')
  })

  it('does not ask again what nobody knows, and ends where only that is open', () => {
    const open = { procuresNetworkProductsOrServices: 'dont-know' } as const
    expect(asked(open)).not.toBe('procuresNetworkProductsOrServices')
    const facts = Object.keys(order8.facts)
    const unknown = Object.fromEntries(facts.map((name) => [name, 'dont-know']))
    expect(asked(unknown as MatterGiven['facts'])).toBeUndefined()
  })

  it('goes on to the judgement where the verdict is “assess first”', () => {
    const operator = {
      isCiiOperator: true,
      procuresNetworkProductsOrServices: true,
      productKinds: ['massStorage'],
      seeksListing: false,
    } as const
    expect(asked(operator)).toBe('affectsOrMayAffectNationalSecurity')
    expect(
      asked({ ...operator, affectsOrMayAffectNationalSecurity: { value: true, by: 'counsel' } }),
    ).toBeUndefined()
  })

  it('leaves out what is put off for later', () => {
    const later = new Set(['procuresNetworkProductsOrServices', 'usersWithPersonalInformation'])
    const next = nextQuestion(situation({}), { later })!
    expect(later.has(next.fact)).toBe(false)
  })

  it('follows the weights', () => {
    const weights = {
      procuresNetworkProductsOrServices: [99, 1],
      processesData: [99, 1],
      seeksListing: [99, 1],
    }
    const even = nextQuestion(situation({}))!.expected.atLeast
    expect(nextQuestion(situation({}), { weights })!.expected.atLeast).toBeLessThan(even)
    expect(() => nextQuestion(situation({}), { weights: { seeksListing: [1] } })).toThrow(/2 answer classes/)
    expect(() => nextQuestion(situation({}), { weights: { nothing: [1] } })).toThrow(/no fact/)
  })

  it('can aim at one duty, at the tier, at all', () => {
    const ofDuty = nextQuestion(situation({}), { goal: { duty: 'mitigateDuringReview' } })!
    expect([ofDuty.fact, ofDuty.expected]).toEqual(['underCybersecurityReview', { atLeast: 1, atMost: 1 }])
    const ofTier = nextQuestion(situation({}), { goal: 'tier' })!
    expect(ofTier.expected.atLeast).toBeCloseTo(2.5723, 4)
    expect(ofTier.expected.atMost).toBe(ofTier.expected.atLeast)
    const settled = situation({
      seeksListing: false,
      procuresNetworkProductsOrServices: false,
      processesData: false,
      usesNetworkProductsOrServices: false,
      suppliesNetworkProductsOrServices: false,
    })
    expect(nextQuestion(settled)).toBeUndefined()
    expect(nextQuestion(settled, { goal: 'all' })).toBeDefined()
    expect(() => nextQuestion(settled, { goal: { duty: 'none' } })).toThrow(/no duty/)
  })

  it('stays with the readings taken', () => {
    const hongKong = {
      isNetworkPlatformOperator: true,
      usersWithPersonalInformation: 2_000_000,
      seeksListing: true,
      listingPlace: 'hongKong',
    } as const
    const expectedUnder = (foreign: boolean): string | undefined =>
      nextQuestion(situation(hongKong, { 'hong-kong-is-foreign': foreign }))?.fact
    expect([expectedUnder(false), expectedUnder(true)]).toEqual([
      'procuresNetworkProductsOrServices',
      'listingRoute',
    ])
  })
})

describe('facts in the order of asking', () => {
  it('begin with the next question, and end with what nobody knows', () => {
    const open = situation({ procuresNetworkProductsOrServices: 'dont-know' })
    const { missing } = determiner.determine(open.answers)
    const ordered = inOrderOfAsking(open, missing)
    expect(ordered[0]).toBe(nextQuestion(open)!.fact)
    expect(ordered.at(-1)).toBe('procuresNetworkProductsOrServices')
    expect([...ordered].sort()).toEqual([...missing].sort())
  })
})

describe('the real verdict', () => {
  /** The same optimum without merging, pruning or remembering questions: every state, every question, every answer. */
  function everyWay(
    { residuals, domains, indexOf, appliesWhen, start }: Compiled,
    verdict: Residual,
  ): number {
    const gates = new Map(
      [...appliesWhen].map(([name, gate]) => [indexOf.get(name)!, residuals.residual(gate, start)]),
    )
    const known = new Map<string, number>()
    const expected = (f: Residual, open: ReadonlyMap<number, Residual>): number => {
      if (residuals.valueOf(f) !== undefined) return 0
      const key = `${f}:${[...open.values()]}`
      const before = known.get(key)
      if (before !== undefined) return before
      const facts = new Set([
        ...residuals.supportOf(f),
        ...[...open.values()].flatMap((gate) => residuals.supportOf(gate)),
      ])
      let best = Number.POSITIVE_INFINITY
      for (const fact of facts) {
        const gate = open.get(fact)
        if (gate !== undefined && residuals.valueOf(gate) !== 1) continue
        let sum = 1
        for (let index = 0; index < domains[fact]!.size; index += 1) {
          const after = new Map(
            [...open].map(([name, left]) => [name, residuals.given(left, fact, 1 << index)]),
          )
          sum += expected(residuals.given(f, fact, 1 << index), after) / domains[fact]!.size
        }
        best = Math.min(best, sum)
      }
      known.set(key, best)
      return best
    }
    const matter = new Map([...gates].filter(([fact]) => residuals.supportOf(verdict).includes(fact)))
    return expected(verdict, matter)
  }

  it.each([order6, order8])(
    'of $id takes the expected number of questions that trying every way gives',
    (regulation) => {
      const { compiled } = determinerOf({ ...regulation, opening: undefined }, tiersOf(regulation))
      const here = situationOf({ compiled } as typeof determiner, {})
      const { residuals, verdict, start } = compiled
      const optimum = everyWay(compiled, residuals.residual(verdict, start))
      expect(nextQuestion(here)!.expected.atMost).toBeCloseTo(optimum, 9)
    },
  )
})

describe('the first questions, worked out when the project is built', () => {
  const shipped = order8.opening!
  let compiled: Compiled
  beforeAll(() => {
    compiled = determinerOf({ ...order8, opening: undefined }, tiersOf(order8)).compiled
  })

  it('are those that the rules give for the verdict', () => {
    expect(openingFor(compiled, 'verdict', 2), 'run “npm run interview”').toEqual(shipped.verdict)
  })

  it('are those that the rules give for the tier', { timeout: 300_000 }, () => {
    expect(openingFor(compiled, 'tier', 0), 'run “npm run interview”').toEqual(shipped.tier)
  })

  it('are refused where they do not fit the rules', () => {
    const wrong = { facts: ['listingPlace'], questions: [[0]] }
    const stale = determinerOf({ ...order8, opening: { verdict: wrong } }, tiersOf(order8))
    expect(() => nextQuestion(situationOf(stale, {}))).toThrow(/npm run interview/)
  })
})
