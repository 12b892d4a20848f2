import { type EarlierRule, type factsOfOrder8, lawOnAmong, type Version, versionsOfLaw } from '#regulations'
import type { Regulation } from '#rules'
import { practiceAppliesWhen, practiceFacts, practiceTopic } from './facts.ts'
import { flagsWithPractice } from './flags.ts'
import { implicationsOfPractice } from './implications.ts'

export type { EarlierRule, Version }

/** NOT LAW: a version with what practice asks beside it. Its duties and readings are those of the law. */
const withPractice = (version: Version): Version => {
  const { facts, topics, appliesWhen, flags, ...regulation } = version.regulation
  const { unspoken } = version
  return {
    ...version,
    regulation: {
      ...regulation,
      facts: {
        ...facts,
        // The factors they speak of are those of the version in force.
        ...Object.fromEntries(
          Object.entries(practiceFacts).map(([name, fact]) => [name, { ...fact, why: unspoken ?? fact.why }]),
        ),
      },
      topics: { ...topics, ...practiceTopic },
      flags: flagsWithPractice(flags),
      // What a product is concerned by is the version's own term: that of its kinds.
      appliesWhen: { ...appliesWhen, ...practiceAppliesWhen(appliesWhen.productKinds!) },
    },
    implications: [...version.implications, ...implicationsOfPractice],
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

/** The version in force on a civil day in China, or the rule that was in force without being executable here. */
export const lawOn = (day: string) => lawOnAmong(regulations, day)

export type Facts = typeof factsOfOrder8 & typeof practiceFacts
export type FactName = keyof Facts
