import type { Given } from '../space/matter.ts'
import { underReadings } from '../space/space.ts'
import { type Ground, matterWhere } from './ground.ts'
import type { Counterexample, SpaceProof } from './space-proof.ts'

/** A position of a reading that is not its default, and that rules of a determination ask. */
export interface Switch {
  readonly reading: string
  readonly position: string
}

/** Every position changes some duty somewhere, or is listed as one that moves the clock, the review or a notice only. */
export function readingsProof(ground: Ground): SpaceProof {
  const { regulation, space, beyondRules } = ground
  const spoken = Object.entries(regulation.readings).filter(([, { touches }]) => touches.length > 0)
  const asked = switchesOf(ground)
  const idle = asked.filter((each) => !matterThatSwitches(ground, each))
  const unlisted = spoken.filter(([name]) => !space.compiled.indexOf.has(name) && !beyondRules.includes(name))
  return {
    name: 'every-reading-changes-something',
    kind: 'readings',
    cite: [],
    says: {
      en: `Every position of every reading that rules ask changes a duty in some matter (${asked.length}); the other readings move the clock, the review or a notice (${spoken.length - new Set(asked.map(({ reading }) => reading)).size}).`,
      zh: `规则所涉解释口径的每一取向均可在某一事项中改变义务（共${asked.length}项）；其余解释口径影响期限、审查程序或者提示（共${spoken.length - new Set(asked.map(({ reading }) => reading)).size}项）。`,
    },
    counterexamples: [
      ...idle.map(
        ({ reading, position }): Counterexample => ({
          says: {
            en: `Under ${reading}=${position} every duty is in every matter what it is by default.`,
            zh: `采${reading}=${position}时，各事项的各项义务均与默认口径相同。`,
          },
        }),
      ),
      ...unlisted.map(
        ([name]): Counterexample => ({
          says: {
            en: `No rule asks the reading ${name}, and it is not listed as one beyond the rules.`,
            zh: `没有规则涉及解释口径${name}，亦未列为规则之外的解释口径。`,
          },
        }),
      ),
    ],
  }
}

/** Every position away from the default, of the readings that rules ask and the regulation speaks of. */
export function switchesOf({ regulation, space }: Ground): readonly Switch[] {
  return Object.entries(regulation.readings)
    .filter(([name, { touches }]) => touches.length > 0 && space.compiled.indexOf.has(name))
    .flatMap(([name, reading]) =>
      Object.keys(reading.positions)
        .filter((position) => position !== reading.default)
        .map((position) => ({ reading: name, position })),
    )
}

/**
 * A matter, under the position, of which some duty is not what it is under the reading's default: with the other readings
 * at their defaults or, since one reading can follow another, with one of them switched too.
 */
export function matterThatSwitches(ground: Ground, { reading, position }: Switch): Given | undefined {
  const beside = switchesOf(ground).filter((each) => each.reading !== reading)
  for (const positions of [{}, ...beside.map((each) => ({ [each.reading]: each.position }))]) {
    const matter = matterThatDiffers(ground, positions, { ...positions, [reading]: position })
    if (matter) return matter
  }
  return undefined
}

/** A matter of which some duty is under the positions not what it is under the others. */
function matterThatDiffers(
  { space, regulation }: Ground,
  others: Given['positions'],
  positions: Given['positions'],
): Given | undefined {
  const { residuals } = space.compiled
  for (const { name } of regulation.duties) {
    const f = space.dutyOf(name)
    const differs = residuals.apply(
      'differs',
      underReadings(space, f, positions),
      underReadings(space, f, others),
      (a, b) => (a !== b ? 1 : 0),
    )
    const matter = matterWhere(space, differs)
    if (matter) return { ...matter, positions }
  }
  return undefined
}
