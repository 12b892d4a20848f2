import {
  type EarlierRule,
  earlierRuleOn,
  type factsOfOrder8,
  isInForceOn,
  type Version,
  versionsOfLaw,
} from '#regulations'
import { isKnownTo, type Regulation } from '#rules'
import { practiceAppliesWhen, practiceFacts, practiceTopic } from './facts.ts'
import { flagsWithPractice } from './flags.ts'
import { implicationsOfPractice } from './implications.ts'

export type { EarlierRule, Version }

/**
 * NOT LAW: a version with what practice asks beside it. Its duties and readings are those of the law. A fact of practice
 * that applies under a condition is asked only where the version knows the facts of that condition.
 */
const withPractice = (version: Version): Version => {
  const { facts, topics, appliesWhen, flags, readings, ...regulation } = version.regulation
  const { unspoken } = version
  // What a product is concerned by is the version's own term: that of its kinds.
  const conditions = practiceAppliesWhen(appliesWhen.productKinds)
  const asked = Object.entries(practiceFacts).flatMap(([name, fact]) => {
    const when = conditions[name]
    const isAsked = Object.hasOwn(conditions, name) ? when && isKnownTo(when, { facts, readings }) : true
    return isAsked ? [{ name, fact, when }] : []
  })
  const together: Regulation = {
    ...regulation,
    readings,
    facts: {
      ...facts,
      // The factors they speak of are those of the version in force.
      ...Object.fromEntries(asked.map(({ name, fact }) => [name, { ...fact, why: unspoken ?? fact.why }])),
    },
    topics: { ...topics, ...practiceTopic },
    flags: flagsWithPractice(flags),
    appliesWhen: {
      ...appliesWhen,
      ...Object.fromEntries(asked.flatMap(({ name, when }) => (when ? [[name, when]] : []))),
    },
  }
  return {
    ...version,
    regulation: together,
    implications: [...version.implications, ...implicationsOfPractice(together)],
  }
}

/** Every version of the Measures that a matter is screened under, the oldest first. */
export const versions: readonly Version[] = versionsOfLaw.map(withPractice)
export const regulations: readonly Regulation[] = versions.map(({ regulation }) => regulation)

const regulationNamed = (id: string): Regulation => regulations.find((each) => each.id === id)!

/** Measures for Cybersecurity Review (网络安全审查办法), Order No. 6 of 2020. */
export const order6 = regulationNamed('order-6')
/** Measures for Cybersecurity Review (网络安全审查办法), Order No. 8 of 2022. */
export const order8 = regulationNamed('order-8')

/** The version in force on a civil day in China, the last that came into force; before the first, none. */
export const versionOn = (day: string): Version | undefined =>
  versions.findLast(({ regulation }) => isInForceOn(day, regulation))

/** The rules in force on a civil day in China, or the rule that was in force without being executable here. */
export function lawOn(day: string): { readonly regulation: Regulation } | { readonly earlier: EarlierRule } {
  const version = versionOn(day)
  return version ? { regulation: version.regulation } : { earlier: earlierRuleOn(day) }
}

export type Facts = typeof factsOfOrder8 & typeof practiceFacts
export type FactName = keyof Facts
