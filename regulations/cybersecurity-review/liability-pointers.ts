import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Breach } from '../related-law/index.ts'
import { underReview } from './vocabulary/procedure.ts'

/** What of a case brings a pointer: where it stands, or a step that was taken and not undone by another. */
type PointerTrigger =
  | { readonly conclusion: string }
  | { readonly step: string; readonly until?: string; readonly whileIn?: readonly string[] }

/** A liability that a case brings to mind: a pointer to other laws, never a finding. */
export interface LiabilityPointer {
  readonly breach: Breach
  /** The article that asks for it, where one does, and the one that points there. */
  readonly cite: readonly Cite[]
  readonly when: PointerTrigger
  /** What it would take. */
  readonly provided: Text
}

/** What a version lets a case point to. */
export interface PointersOfVersion {
  /** The article that points to other laws. */
  readonly cite: readonly Cite[]
  readonly pointers: readonly LiabilityPointer[]
  /** The breaches that a step which points back can be about. */
  readonly breaches: readonly Breach[]
  /** By the step that points back, to no later than its own day: what it would take. */
  readonly pointsBack: Readonly<Record<string, Text>>
  /** Said where such a step does not say which breach it is about. */
  readonly unnamed: Text
  /** Said of a review that was not passed, beside what is pointed to. */
  readonly notPassed?: Text
}

/** What every version says of the steps that point back. */
export const pointsBack: PointersOfVersion['pointsBack'] = {
  'violation-referred': {
    en: 'A referral is no decision: whether there was a breach is for the competent authority. In principle the law of the day of the breach applies; shown here is that of the day of the referral.',
    zh: '移送不等于处罚决定，是否构成违法由主管机关认定。原则上适用行为发生时的规定，此处列示移送之日施行的规定。',
  },
  'penalty-decided': {
    en: 'The decision stands in a case of its own. In principle the law of the day of the breach applies; shown here is that of the day of the decision.',
    zh: '处罚决定另案作出。原则上适用行为发生时的规定，此处列示决定之日施行的规定。',
  },
}
export const unnamed: Text = {
  en: 'The record does not say which breach the referral or the penalty is about: no article is pointed to for it.',
  zh: '记录未载明移送或者处罚所涉的违法行为，故不列示相应条文。',
}

export const usedUnreviewed = (...cite: readonly Cite[]): LiabilityPointer => ({
  breach: 'usedUnreviewedProduct',
  cite,
  when: { conclusion: 'not-passed' },
  provided: {
    en: 'If it is network products or services that did not pass, and an operator of critical information infrastructure uses them all the same.',
    zh: '未通过审查的是网络产品或者服务，而关键信息基础设施的运营者仍予使用的。',
  },
})
export const notMitigated = (...cite: readonly Cite[]): LiabilityPointer => ({
  breach: 'risksNotMitigatedDuringReview',
  cite,
  when: { step: 'mitigation-required', until: 'mitigation-lifted', whileIn: underReview },
  provided: {
    en: 'If the party does not take the measures that the review requires.',
    zh: '当事人未按照审查要求采取措施的。',
  },
})
export const notUrged = (...cite: readonly Cite[]): LiabilityPointer => ({
  breach: 'commitmentsNotSupervised',
  cite,
  when: { step: 'commitment-breached' },
  provided: {
    en: 'If the party did not urge the provider to perform the commitment; the breach itself is the provider’s.',
    zh: '当事人未督促提供者履行承诺的；违反承诺的是提供者。',
  },
})
