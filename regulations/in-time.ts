import type { Text } from '#language'
import type { Procedure } from '#review'
import type { Implication, Regulation } from '#rules'
import { implications as implicationsOfOrder6 } from './cybersecurity-review/order-6/implications.ts'
import { order6 } from './cybersecurity-review/order-6/index.ts'
import { procedure as procedureOfOrder6 } from './cybersecurity-review/order-6/procedure.ts'
import {
  implications as implicationsOfOrder8,
  readingsOfFlags,
} from './cybersecurity-review/order-8/implications.ts'
import { order8 } from './cybersecurity-review/order-8/index.ts'
import { procedure as procedureOfOrder8 } from './cybersecurity-review/order-8/procedure.ts'

/** A version of the Measures: its rules, its procedure as a table, and what must hold of its rules as a whole. */
export interface Version {
  readonly regulation: Regulation
  readonly procedure: Procedure
  readonly implications: readonly Implication[]
  /** Readings that move only what people are told. */
  readonly readingsOfFlags: readonly string[]
}

/** Every version of the Measures that is executable here, the oldest first. A further one is a folder and a line. */
export const versions: readonly Version[] = [
  {
    regulation: order6,
    procedure: procedureOfOrder6,
    implications: implicationsOfOrder6,
    readingsOfFlags: [],
  },
  {
    regulation: order8,
    procedure: procedureOfOrder8,
    implications: implicationsOfOrder8,
    readingsOfFlags,
  },
]

export const regulations: readonly Regulation[] = versions.map(({ regulation }) => regulation)

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
export function lawOn(day: string): { readonly regulation: Regulation } | { readonly earlier: EarlierRule } {
  const regulation = regulations.find(
    ({ inForce }) => inForce.from <= day && (inForce.to === null || day <= inForce.to),
  )
  if (regulation) return { regulation }
  const earlier = earlierRules.find((rule) => (rule.from ?? '') <= day && day <= rule.to)
  if (!earlier) throw new RangeError(`no law is recorded for ${day}`)
  return { earlier }
}
