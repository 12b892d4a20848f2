import type { Determination } from '#rules'
import type { Given } from '../space/matter.ts'
import type { Ground } from './ground.ts'
import {
  flagsOfAnswers,
  matterWithFlag,
  matterWithStatus,
  matterWithTier,
  matterWithVerdict,
  STATUSES,
  TIERS,
  verdictsOf,
} from './outcomes.ts'
import { matterThatSwitches, type Switch, switchesOf } from './readings.ts'
import type { ShownMatter, SpaceProof } from './space-proof.ts'

/** An outcome that an example must show, and a matter that would. */
interface TurnValues {
  readonly outcome: string
  readonly matter: () => Given | undefined
}

/** Every outcome is shown by an example that ships: a status of a duty, a verdict, a tier, a flag, a switched reading. */
export function coverageProof(ground: Ground): SpaceProof {
  const { determiner, shown } = ground
  const outcomes = new Set(
    shown.flatMap((matter) => [
      ...outcomesIn(determiner.determine(matter.answers, matter.positions)),
      ...switchesOf(ground).flatMap((each) => (isSwitchedBy(ground, each, matter) ? [switchName(each)] : [])),
    ]),
  )
  const wanted = turnValuesOf(ground)
  return {
    name: 'every-outcome-has-an-example',
    kind: 'examples',
    cite: [],
    says: {
      en: `Each of the ${wanted.length} outcomes is shown by one of the ${shown.length} examples.`,
      zh: `${wanted.length}种结果均有示例（共${shown.length}个示例）。`,
    },
    counterexamples: wanted
      .filter(({ outcome }) => !outcomes.has(outcome))
      .map(({ outcome, matter }) => {
        const would = matter()
        return {
          says: {
            en: `No example shows: ${outcome}.${would ? ' This matter would.' : ''}`,
            zh: `没有示例显示：${outcome}。${would ? '下列事项可以显示。' : ''}`,
          },
          ...(would ? { matter: would } : {}),
        }
      }),
  }
}

const outcomesIn = ({ verdict, tier, duties, flags }: Determination): readonly string[] => [
  `verdict ${verdict}`,
  `tier ${tier}`,
  ...Object.entries(duties).map(([name, { status }]) => `${name} ${status}`),
  ...flags.map(({ code }) => `flag ${code}`),
]

const switchName = ({ reading, position }: Switch): string => `reading ${reading}=${position}`

function turnValuesOf(ground: Ground): readonly TurnValues[] {
  const { duties, flags } = ground.regulation
  return [
    ...duties.flatMap(({ name }) =>
      STATUSES.map((status) => ({
        outcome: `${name} ${status}`,
        matter: () => matterWithStatus(ground, name, status),
      })),
    ),
    ...verdictsOf(ground.regulation).map((verdict) => ({
      outcome: `verdict ${verdict}`,
      matter: () => matterWithVerdict(ground, verdict),
    })),
    ...TIERS.map((tier) => ({ outcome: `tier ${tier}`, matter: () => matterWithTier(ground, tier) })),
    ...flagsOfAnswers({ flags }).map((flag) => ({
      outcome: `flag ${flag.code}`,
      matter: () => matterWithFlag(ground, flag),
    })),
    ...switchesOf(ground).map((each) => ({
      outcome: switchName(each),
      matter: () => matterThatSwitches(ground, each),
    })),
  ]
}

/** The matter takes the position, and with the default in its place some duty would have another status. */
function isSwitchedBy({ determiner }: Ground, { reading, position }: Switch, matter: ShownMatter): boolean {
  if (matter.positions[reading] !== position) return false
  const { [reading]: _, ...others } = matter.positions
  const statuses = (positions: Given['positions']): string =>
    Object.entries(determiner.determine(matter.answers, positions).duties)
      .map(([name, { status }]) => `${name} ${status}`)
      .join()
  return statuses(matter.positions) !== statuses(others)
}
