import { beforeAll, describe, expect, it } from 'vitest'
import { type Compiled, determinerOf, type Residual } from '#engine'
import { interviewWeights, order6, order8, tiersOf, usualWeights } from '#practice'
import type { Opening } from '#rules'
import { determinerFor, type MatterGiven, readMatter } from '#screening'
import { type Situation, situationOf } from '../situation.ts'
import { factsBefore } from './before.ts'
import { type InterviewOptions, inOrderOfAsking, nextQuestion } from './interview.ts'
import { openingFor } from './memory.ts'
import { answeredYetOpen } from './still-open.ts'
import { effortsOf, type Weights } from './weights.ts'

const determiner = determinerFor(order8)

function situation(facts: MatterGiven['facts'], readings: MatterGiven['readings'] = {}): Situation {
  const read = readMatter(JSON.stringify({ on: '2026-11-21', facts, readings }), '2026-11-21')
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return situationOf(determiner, read.value.answers, read.value.positions)
}

const asked = (facts: MatterGiven['facts'], options: InterviewOptions = {}): string | undefined =>
  nextQuestion(situation(facts), { weights: usualWeights, ...options })?.fact

const signed = { by: 'counsel', on: '2026-11-02' } as const

describe('the next question', () => {
  it('is the first of the interview of least effort, with why it is asked and what it can decide', () => {
    const next = nextQuestion(situation({}), { weights: usualWeights })!
    expect(next.fact).toBe('procuresNetworkProductsOrServices')
    expect(next.effort.atMost).toBe(next.effort.atLeast)
    expect(next.left.onAverage).toBeGreaterThan(3)
    expect(next.left.onAverage).toBeLessThan(next.left.atMost)
    expect(next.left.atMost).toBeLessThan(15)
    expect(next.articles).toEqual(['art.2', 'art.5'])
    expect(next.why.zh).toContain('第')
    expect(next.decides).toEqual({
      duties: [
        'advanceAssessment',
        'fileForProcurement',
        'obtainSupplierCommitments',
        'undergoReview',
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
    const judgement = { affectsOrMayAffectNationalSecurity: { value: true, ...signed } } as const
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

  it('does not ask what other answers imply: who holds users processes data (Data Security Law, Art. 3)', () => {
    const holder = {
      procuresNetworkProductsOrServices: false,
      usesNetworkProductsOrServices: false,
      suppliesNetworkProductsOrServices: false,
      seeksListing: false,
    } as const
    expect(asked(holder)).toBe('processesData')
    expect(asked({ ...holder, usersWithPersonalInformation: 5 })).toBe(
      'processingAffectsOrMayAffectNationalSecurity',
    )
    expect(asked({ ...holder, usersWithPersonalInformation: 0 })).toBe('processesData')
  })

  it('asks a fact after all where nobody knows whether it applies', () => {
    const next = nextQuestion(
      situation({
        procuresNetworkProductsOrServices: false,
        isNetworkPlatformOperator: true,
        usersWithPersonalInformation: 2_000_000,
        usesNetworkProductsOrServices: true,
        affectsOrMayAffectNationalSecurity: { value: false, ...signed },
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: false, ...signed },
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
      asked({ ...operator, affectsOrMayAffectNationalSecurity: { value: true, ...signed } }),
    ).toBeUndefined()
  })

  it('leaves out what is put off for later', () => {
    const later = new Set(['procuresNetworkProductsOrServices', 'usersWithPersonalInformation'])
    const next = nextQuestion(situation({}), { later })!
    expect(later.has(next.fact)).toBe(false)
  })

  it('asks the status before the judgement: who buys and what, before what it may do (Art. 5)', () => {
    expect(asked({ procuresNetworkProductsOrServices: true })).toBe('isCiiOperator')
    expect(asked({ procuresNetworkProductsOrServices: true, isCiiOperator: true })).toBe('productKinds')
    const cheap = { weights: { judgement: 0.01, isCiiOperator: 9, productKinds: 9 } }
    expect(asked({ procuresNetworkProductsOrServices: true }, cheap)).not.toBe(
      'affectsOrMayAffectNationalSecurity',
    )
  })

  it('weighs a judgement more than a fact: of two that settle the same, the fact comes first', () => {
    const open = ['riskToSupply', 'processesImportantData']
    const later = new Set(Object.keys(order8.facts).filter((name) => !open.includes(name)))
    const first = (weights: Weights) => asked({ processesData: true }, { goal: 'tier', later, weights })
    expect(first(usualWeights)).toBe('processesImportantData')
    expect(first(interviewWeights({ judgement: 0.5 }))).toBe('riskToSupply')
  })

  it('refuses weights that are none', () => {
    const weighing = (weights: Weights) => () => nextQuestion(situation({}), { weights })
    expect(weighing({ judgement: 0 })).toThrow(/above 0/)
    expect(weighing({ judgement: Number.NaN })).toThrow(/above 0/)
    expect(weighing({ nothing: 1 })).toThrow(/no fact/)
  })

  it('follows how likely the answers are', () => {
    const likelihoods = {
      procuresNetworkProductsOrServices: [99, 1],
      processesData: [99, 1],
      seeksListing: [99, 1],
    }
    const even = nextQuestion(situation({}))!.effort.atLeast
    expect(nextQuestion(situation({}), { likelihoods })!.effort.atLeast).toBeLessThan(even)
    expect(() => nextQuestion(situation({}), { likelihoods: { seeksListing: [1] } })).toThrow(
      /2 answer classes/,
    )
    expect(() => nextQuestion(situation({}), { likelihoods: { nothing: [1] } })).toThrow(/no fact/)
  })

  it('can aim at one duty, at facts by name, at the tier, at all', () => {
    const ofDuty = nextQuestion(situation({}), { goal: { duty: 'mitigateDuringReview' } })!
    expect(ofDuty.fact).toBe('underCybersecurityReview')
    expect(asked({}, { goal: { facts: ['exportsPersonalInformation', 'ciiSector'] } })).toBe(
      'exportsPersonalInformation',
    )
    expect(() => asked({}, { goal: { facts: ['none'] } })).toThrow(/no fact/)
    const ofTier = nextQuestion(situation({}), { goal: 'tier', weights: usualWeights })!
    expect(ofTier.effort.atLeast).toBeLessThanOrEqual(ofTier.effort.atMost)
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

describe('the steps after the verdict', () => {
  const operator = {
    isCiiOperator: true,
    procuresNetworkProductsOrServices: true,
    productKinds: ['cloudServices'],
    affectsOrMayAffectNationalSecurity: { value: true, ...signed },
  } as const

  /** Every fact asked on the way, all answered as said or else no. */
  const wayOf = (facts: MatterGiven['facts'], says: Record<string, boolean> = {}): readonly string[] => {
    const way: string[] = []
    for (let known = facts; ; ) {
      const next = asked(known, { goal: 'steps' })
      if (next === undefined) return way
      way.push(next)
      const fact = order8.facts[next]!
      const byDefault =
        'values' in fact ? Object.keys(fact.values)[0]! : fact.kind === 'day' ? '2026-11-01' : false
      known = { ...known, [next]: says[next] ?? byDefault }
    }
  }

  it('where the purchase must be filed: signed? conditional? filed? and each commitment of the provider (Arts. 5, 6)', () => {
    const way = wayOf(operator, { contractSigned: true })
    expect(way.slice(0, 2)).toEqual(['contractSigned', 'contractConditionalOnReview'])
    // Whether it was filed decides what is left to do about a contract signed already.
    for (const contractConditionalOnReview of [true, false])
      expect(wayOf(operator, { contractSigned: true, contractConditionalOnReview })[2]).toBe(
        'applicationFiled',
      )
    for (const step of [
      'applicationFiled',
      'supplierCooperatesWithReview',
      'supplierForswearsIllegalDataAcquisition',
      'supplierForswearsIllegalDeviceControl',
      'supplierForswearsUnjustifiedInterruption',
    ])
      expect(way).toContain(step)
    expect(way).not.toContain('seeksListing')
  })

  it('where the listing must be filed: applied, and when? filed? (Art. 7)', () => {
    const listing = {
      procuresNetworkProductsOrServices: false,
      isNetworkPlatformOperator: true,
      usersWithPersonalInformation: 2_000_000,
      seeksListing: true,
      listingPlace: 'foreign',
      listingRoute: 'ipo',
    } as const
    expect(wayOf(listing, { listingApplicationSubmitted: true }).slice(0, 3)).toEqual([
      'listingApplicationSubmitted',
      'listingApplicationDay',
      'applicationFiled',
    ])
  })

  it('say about how many questions are left, and never more than there are', () => {
    const next = nextQuestion(situation(operator), { goal: 'steps' })!
    expect(next.left.onAverage).toBeGreaterThan(4)
    expect(next.left.onAverage).toBeLessThanOrEqual(next.left.atMost)
  })

  it('are none where no duty applies and no warning stands', () => {
    expect(wayOf({ seeksListing: false, procuresNetworkProductsOrServices: false })).toEqual([])
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
  function everyWay(compiled: Compiled, verdict: Residual, weights: Weights): number {
    const { residuals, domains, indexOf, appliesWhen, start } = compiled
    const efforts = effortsOf(compiled, weights)
    const before = factsBefore(compiled)
    const gates = new Map(
      [...appliesWhen].map(([name, gate]) => [indexOf.get(name)!, residuals.residual(gate, start)]),
    )
    const known = new Map<string, number>()
    const expected = (f: Residual, open: ReadonlyMap<number, Residual>): number => {
      if (residuals.valueOf(f) !== undefined) return 0
      const key = `${f}:${[...open.values()]}`
      const already = known.get(key)
      if (already !== undefined) return already
      const facts = new Set([
        ...residuals.supportOf(f),
        ...[...open.values()].flatMap((gate) => residuals.supportOf(gate)),
      ])
      let best = Number.POSITIVE_INFINITY
      const askable = [...facts].filter((fact) => {
        const gate = open.get(fact)
        return gate === undefined || residuals.valueOf(gate) === 1
      })
      for (const fact of askable) {
        if (askable.some((other) => before.get(fact)?.has(other))) continue
        let sum = efforts[fact]!
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

  it.each([
    ['order-6', 'even', order6, {}],
    ['order-6', 'usual', order6, usualWeights],
    ['order-8', 'even', order8, {}],
    ['order-8', 'usual', order8, usualWeights],
  ] as const)(
    'of %s takes the expected effort that trying every way gives, under %s weights',
    (_, __, regulation, weights) => {
      const { compiled } = determinerOf({ ...regulation, opening: undefined }, tiersOf(regulation))
      const here = situationOf({ compiled } as typeof determiner, {})
      const { residuals, verdict, start } = compiled
      const optimum = everyWay(compiled, residuals.residual(verdict, start), weights)
      expect(nextQuestion(here, { weights })!.effort.atMost).toBeCloseTo(optimum, 9)
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
    expect(openingFor(compiled, 2, usualWeights), 'run “npm run interview”').toEqual(shipped.verdict)
  })

  it('are left aside where they do not fit the rules, or were worked out under other weights', () => {
    const asksFirst = (verdict: Opening) => {
      const here = determinerOf({ ...order8, opening: { verdict } }, tiersOf(order8))
      return nextQuestion(situationOf(here, {}), { weights: usualWeights })!.fact
    }
    const wrong = { facts: ['listingPlace'], questions: [[0]] }
    expect(asksFirst({ ...wrong, weights: usualWeights })).toBe('procuresNetworkProductsOrServices')
    expect(asksFirst(wrong)).toBe('procuresNetworkProductsOrServices')
  })
})

describe('a number between bounds that leaves the goal open', () => {
  it('is told, so that a closer one can be asked for', () => {
    const listing = { seeksListing: true, listingPlace: 'foreign', listingRoute: 'ipo' } as const
    const openIn = (users: object) =>
      answeredYetOpen(situation({ ...listing, usersWithPersonalInformation: users }), 'verdict')
    expect(openIn({ atMost: 2_000_000 })).toEqual(['usersWithPersonalInformation'])
    expect(openIn({ moreThan: 1_000_000 })).toEqual([])
  })
})
