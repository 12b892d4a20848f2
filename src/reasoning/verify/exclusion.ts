import type { Residual } from '#engine'
import { negated } from '../space/space.ts'
import { type Ground, matterWhere, subjectText, turnsOn } from './ground.ts'
import type { Counterexample, SpaceProof } from './space-proof.ts'

/** What a matter comes to, by name: each duty and the tier. */
export const outcomesOf = ({ space, regulation }: Ground): readonly (readonly [string, Residual])[] => [
  ...regulation.duties.map(({ name }) => [name, space.dutyOf(name)] as const),
  ['tier', space.compiled.tier] as const,
]

/** A fact that other answers exclude decides nothing, so that “not applicable” is never read as no. */
export function excludedProof(ground: Ground): SpaceProof {
  const { space } = ground
  const { appliesWhen, indexOf, residuals } = space.compiled
  const counterexamples = [...appliesWhen].flatMap(([fact, applies]) =>
    outcomesOf(ground).flatMap(([outcome, f]): Counterexample[] => {
      const where = residuals.and(turnsOn(space, f, indexOf.get(fact)!), negated(space, applies))
      const matter = matterWhere(space, where)
      const subject = subjectText(space, fact)
      return matter
        ? [
            {
              says: {
                en: `Here ${fact} does not apply, and yet ${outcome} turns on ${subject.en}.`,
                zh: `此处事实${fact}不适用，但${outcome}仍取决于${subject.zh}。`,
              },
              matter,
            },
          ]
        : []
    }),
  )
  return {
    name: 'an-excluded-fact-decides-nothing',
    kind: 'excluded',
    cite: [],
    says: {
      en: `A fact that other answers exclude decides no duty and no tier (${appliesWhen.size} facts).`,
      zh: `被其他答案排除的事实不影响任何义务和层级（共${appliesWhen.size}项事实）。`,
    },
    counterexamples,
  }
}

/** A fact or a reading of which the version does not speak decides none of its duties. */
export function unspokenProof(ground: Ground): SpaceProof {
  const { space, regulation } = ground
  const { domains, residuals } = space.compiled
  const isSpoken = (name: string): boolean =>
    (regulation.facts[name]?.cite ?? regulation.readings[name]!.touches).length > 0
  const counterexamples = regulation.duties.flatMap(({ name, claim }) =>
    residuals
      .supportOf(space.dutyOf(name))
      .filter((domain) => !isSpoken(domains[domain]!.name))
      .flatMap((domain): Counterexample[] => {
        const matter = matterWhere(space, turnsOn(space, space.dutyOf(name), domain))
        const subject = subjectText(space, domains[domain]!.name)
        return matter
          ? [
              {
                says: {
                  en: `“${claim.en}” turns on ${subject.en}, of which no article speaks.`,
                  zh: `“${claim.zh}”取决于${subject.zh}，而条文对此未作规定。`,
                },
                matter,
              },
            ]
          : []
      }),
  )
  return {
    name: 'what-the-text-does-not-speak-of-decides-nothing',
    kind: 'unspoken',
    cite: [],
    says: {
      en: 'No duty turns on a fact or a reading of which this version does not speak.',
      zh: '本版本未涉及的事实和解释口径不影响任何义务。',
    },
    counterexamples,
  }
}
