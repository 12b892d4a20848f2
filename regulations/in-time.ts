import type { Text } from '#language'
import type { ReadingsTable, Regulation } from '#rules'
import { versionsOfLaw } from './versions.ts'

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

/** The version in force on a civil day in China, or the rule that was in force without being executable here. */
export function lawOnAmong(
  regulations: readonly Regulation[],
  day: string,
): { readonly regulation: Regulation } | { readonly earlier: EarlierRule } {
  const regulation = regulations.find(
    ({ inForce }) => inForce.from <= day && (inForce.to === null || day <= inForce.to),
  )
  if (regulation) return { regulation }
  const earlier = earlierRules.find((rule) => (rule.from ?? '') <= day && day <= rule.to)
  if (!earlier) throw new RangeError(`no law is recorded for ${day}`)
  return { earlier }
}
