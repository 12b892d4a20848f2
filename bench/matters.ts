import { order8 } from '../practice/index.ts'
import type { Answer, Fact } from '../src/rules/index.ts'
import { checkMatter, determinerFor, type Matter } from '../src/screening/index.ts'
import { type Chance, seeded } from './seeded.ts'

/** A fact as a matter file gives it. */
export type GivenFact =
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly moreThan?: number; readonly atMost?: number }
  | { readonly value: boolean; readonly by: string }

/** A matter drawn for the bench, in the form of a matter file and as our own rooms read it. */
export interface DrawnMatter {
  readonly facts: Readonly<Record<string, GivenFact>>
  readonly matter: Matter
  /** Every fact is answered, or excluded by other answers. */
  readonly complete: boolean
}

/** The day whose law is applied: written into each matter, so that nothing depends on the day of the run. */
export const ON = '2026-11-21'

/**
 * Draws matters, each from one of six situations, from nothing known to everything known, a fifth of them
 * complete. Every one has passed our own check, so no engine is given what a careful desk would send back.
 */
export function drawMatters(seed: number, count: number): readonly DrawnMatter[] {
  const chance = seeded(seed)
  return Array.from({ length: count }, () => drawMatter(chance))
}

const TRIES = 1000

function drawMatter(chance: Chance): DrawnMatter {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const complete = drawComplete(chance, chance.oneOf(SITUATIONS))
    const open = chance.oneOf(OPEN)
    const facts = open === 0 ? complete : leaveOpen(chance, complete, open)
    const checked = checkMatter({ on: ON, facts }, ON)
    if (checked.ok) return { facts, matter: checked.value, complete: open === 0 }
  }
  throw new Error(`no consistent matter in ${TRIES} draws: the facts have changed, adapt the situations`)
}

/** Which part of the facts is left open. */
const OPEN = [0, 0.05, 0.2, 0.5, 0.95]

/**
 * How likely a yes is, where a situation says so; elsewhere 0.35. For a set: each value; for the count: more than
 * one million. Without situations hardly any matter would be filed.
 */
type Situation = Readonly<Record<string, number>>

const USUAL = 0.35

const SITUATIONS: readonly Situation[] = [
  {
    procuresNetworkProductsOrServices: 0.95,
    isCiiOperator: 0.8,
    affectsOrMayAffectNationalSecurity: 0.6,
    seeksListing: 0.1,
  },
  {
    seeksListing: 0.95,
    isNetworkPlatformOperator: 0.9,
    usersWithPersonalInformation: 0.7,
    listingPlace: 0.6,
    processesData: 0.95,
    procuresNetworkProductsOrServices: 0.2,
  },
  { suppliesNetworkProductsOrServices: 0.95, customerIsCiiOperator: 0.6, customerFilesForReview: 0.5 },
  { processesData: 0.95, processingAffectsOrMayAffectNationalSecurity: 0.5, isNetworkPlatformOperator: 0.8 },
  {
    procuresNetworkProductsOrServices: 0.05,
    seeksListing: 0.05,
    processingAffectsOrMayAffectNationalSecurity: 0.05,
  },
  {},
]

/** Counts up to the bound of one million, and beyond it. */
const COUNTS_UP_TO = [0, 1, 300_000, 799_999, 800_000, 999_999, 1_000_000]
const COUNTS_BEYOND = [1_000_001, 1_200_000, 40_000_000]

function drawComplete(chance: Chance, situation: Situation): Record<string, GivenFact> {
  const drawn = Object.entries(order8.facts).map(([name, fact]) => [
    name,
    drawFact(chance, name, fact, situation),
  ])
  const facts: Record<string, GivenFact> = Object.fromEntries(drawn)
  for (const name of excludedBy(facts)) facts[name] = 'not-applicable'
  return facts
}

function drawFact(chance: Chance, name: string, fact: Fact, situation: Situation): GivenFact {
  const likely = situation[name] ?? USUAL
  switch (fact.kind) {
    case 'yes-no': {
      const value = chance.is(likely)
      return fact.judgement && chance.is(0.5) ? { value, by: 'legal counsel' } : value
    }
    case 'count':
      return chance.oneOf(chance.is(likely) ? COUNTS_BEYOND : COUNTS_UP_TO)
    case 'day':
      return chance.is(likely) ? '2022-01-10' : '2026-03-02'
    case 'one-of':
      return chance.oneOf(Object.keys(fact.values))
    case 'any-of': {
      const values = Object.keys(fact.values).filter((value) => value !== fact.alone)
      if (fact.alone !== undefined && chance.is(0.2)) return [fact.alone]
      const list = values.filter(() => chance.is(likely))
      return list.length > 0 ? list : [chance.oneOf(values)]
    }
  }
}

/**
 * Leaves each fact out with the probability `open`, a fifth of those as "don't know"; some counts become bounds.
 * A judgement is left open at least half the time: it comes last.
 */
function leaveOpen(
  chance: Chance,
  complete: Readonly<Record<string, GivenFact>>,
  open: number,
): Record<string, GivenFact> {
  const facts: Record<string, GivenFact> = {}
  for (const [name, value] of Object.entries(complete)) {
    if (chance.is(order8.facts[name]?.judgement ? Math.max(open, 0.5) : open)) {
      if (chance.is(0.2)) facts[name] = 'dont-know'
    } else facts[name] = typeof value === 'number' && chance.is(0.4) ? boundOf(chance, value) : value
  }
  const excluded = excludedBy(facts)
  for (const [name, value] of Object.entries(facts)) {
    if (value === 'not-applicable' && !excluded.has(name)) delete facts[name]
  }
  return facts
}

function boundOf(chance: Chance, count: number): GivenFact {
  const below = [0, 500_000, 900_000, 1_000_000, 10_000_000].filter((bound) => bound < count)
  const above = [0, 500_000, 900_000, 1_000_000, 50_000_000].filter((bound) => bound >= count)
  const moreThan = below.length > 0 ? { moreThan: chance.oneOf(below) } : {}
  const atMost = { atMost: chance.oneOf(above) }
  const kind = chance.next()
  return kind < 0.4 && below.length > 0 ? moreThan : kind < 0.8 ? atMost : { ...moreThan, ...atMost }
}

function excludedBy(facts: Readonly<Record<string, GivenFact>>): ReadonlySet<string> {
  const answers: Record<string, Answer> = {}
  for (const [name, value] of Object.entries(facts)) {
    if (typeof value === 'boolean') answers[name] = { state: 'answered', value }
  }
  return determinerFor(order8).excluded(answers)
}
