import { addDays, type CivilDate } from '#clock'
import type { Text } from '#language'
import type { ReadingsTable, Regulation } from '#rules'
import type { Version } from './cybersecurity-review/version.ts'
import * as table from './versions.ts'

/**
 * Every version of the Measures that is executable here, the oldest first, as the law alone has it. One that names no
 * last day is in force until the next one begins. A matter is screened with what practice asks beside it (`#practice`).
 */
export const versionsOfLaw: readonly Version[] = Object.values<Version>(table)
  .toSorted((one, other) => (one.regulation.inForce.from < other.regulation.inForce.from ? -1 : 1))
  .map((version, index, all) => {
    const next = all[index + 1]?.regulation.inForce.from
    const { inForce } = version.regulation
    if (next === undefined || (inForce.to !== null && inForce.to < next)) return version
    const to = addDays(next as CivilDate, -1)
    return { ...version, regulation: { ...version.regulation, inForce: { ...inForce, to } } }
  })

/** The readings of every version, those of the newest first; what it says of a reading goes before an earlier one. */
export const readingsOfAll: ReadingsTable = Object.assign(
  {},
  ...[...versionsOfLaw.slice(-1), ...versionsOfLaw].map(({ regulation }) => regulation.readings),
)

/** A rule that was in force on a day for which there is no executable version here. */
export interface EarlierRule {
  readonly title: Text
  readonly from: string | null
  readonly to: string
  /** Why there is no verdict for it. */
  readonly reason: Text
}

const earlierRules: readonly EarlierRule[] = [
  {
    title: { en: 'no rule on cybersecurity review', zh: '尚无网络安全审查规则' },
    from: null,
    to: '2017-05-31',
    reason: {
      en: 'Before 1 June 2017 no measures on cybersecurity review were in force.',
      zh: '2017年6月1日前没有施行中的网络安全审查办法。',
    },
  },
  {
    title: {
      en: 'the Measures for Security Review of Network Products and Services (for Trial Implementation)',
      zh: '《网络产品和服务安全审查办法（试行）》',
    },
    from: '2017-06-01',
    to: '2020-05-31',
    reason: {
      en: 'The trial measures are held here as criteria only; they give no verdict (anshen law criteria).',
      zh: '本项目仅收录试行办法的审查要素，不据此得出结论（anshen law criteria）。',
    },
  },
]

/** Whether a version is in force on a civil day in China. */
export const isInForceOn = (day: string, { inForce }: Pick<Regulation, 'inForce'>): boolean =>
  inForce.from <= day && (inForce.to === null || day <= inForce.to)

/** The rule that was in force on a day before the first executable version. */
export function earlierRuleOn(day: string): EarlierRule {
  const earlier = earlierRules.find((rule) => (rule.from ?? '') <= day && day <= rule.to)
  if (!earlier) throw new RangeError(`no law is recorded for ${day}`)
  return earlier
}
