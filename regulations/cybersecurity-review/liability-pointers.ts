import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Breach } from '../related-law/index.ts'

/** What of a case brings a pointer: where it stands, or a step that was taken and not undone by another. */
export type PointerTrigger =
  | { readonly conclusion: string }
  | { readonly step: string; readonly until?: string; readonly whileIn?: readonly string[] }

/** A liability that a case brings to mind: a pointer to other laws, never a finding. */
export interface LiabilityPointer {
  readonly breach: Breach
  /** By version, the article that asks for it, where one does, and the one that points there. */
  readonly cite: Readonly<Record<string, readonly Cite[]>>
  readonly when: PointerTrigger
  /** What it would take. */
  readonly provided: Text
}

const BREACHES_OF_THE_PARTY: readonly Breach[] = [
  'usedUnreviewedProduct',
  'boughtWithoutRequiredReview',
  'didNotFilePurchase',
  'didNotFileListing',
  'dataProcessingNotReviewed',
  'supplierCommitmentsNotDemanded',
  'commitmentsNotSupervised',
  'risksNotMitigatedDuringReview',
]
/** Duties that came with Order No. 8. */
const NOT_UNDER_ORDER_6: readonly Breach[] = [
  'didNotFileListing',
  'dataProcessingNotReviewed',
  'risksNotMitigatedDuringReview',
]

const UNDER_REVIEW = [
  'preliminary-review',
  'replies',
  'special-review',
  'awaiting-commission',
  'approved',
  'initiated',
]

/** The breaches that a referral or a penalty in a case under a version can be about. */
export const breachesUnder = (procedure: string): readonly Breach[] =>
  procedure === 'order-6'
    ? BREACHES_OF_THE_PARTY.filter((breach) => !NOT_UNDER_ORDER_6.includes(breach))
    : BREACHES_OF_THE_PARTY

/**
 * The pointers of Art. 20 (Order No. 6: Art. 19) that a case itself brings to mind. A referral or a penalty brings
 * that of the breach it names: {@link breachesUnder}.
 */
export const liabilityPointers: readonly LiabilityPointer[] = [
  {
    breach: 'usedUnreviewedProduct',
    cite: { 'order-8': ['art.20'], 'order-6': ['art.19'] },
    when: { conclusion: 'not-passed' },
    provided: {
      en: 'If it is network products or services that did not pass, and an operator of critical information infrastructure uses them all the same.',
      zh: '未通过审查的是网络产品或者服务，而关键信息基础设施的运营者仍予使用的。',
    },
  },
  {
    breach: 'risksNotMitigatedDuringReview',
    cite: { 'order-8': ['art.16.2', 'art.20'] },
    when: { step: 'mitigation-required', until: 'mitigation-lifted', whileIn: UNDER_REVIEW },
    provided: {
      en: 'If the party does not take the measures that the review requires.',
      zh: '当事人未按照审查要求采取措施的。',
    },
  },
  {
    breach: 'commitmentsNotSupervised',
    cite: { 'order-8': ['art.19.1', 'art.20'], 'order-6': ['art.18.1', 'art.19'] },
    when: { step: 'commitment-breached' },
    provided: {
      en: 'If the party did not urge the provider to perform the commitment; the breach itself is the provider’s.',
      zh: '当事人未督促提供者履行承诺的；违反承诺的是提供者。',
    },
  },
]

/** Where a review does not pass and what did not pass is a listing or the processing of data. */
export const notPassedWithoutProduct: Text = {
  en: 'For going on with a listing or with data processing that did not pass, an express amount was not found: Art. 56 of the Regulations on Network Data Security Management (since 1 January 2025) is for a breach of its Art. 13, the duty to be reviewed.',
  zh: '对未通过审查的上市或者数据处理活动继续实施的，未找到明文罚款数额：自2025年1月1日起施行的《网络数据安全管理条例》第五十六条针对违反该条例第十三条（应当进行审查）的行为。',
}
