import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Assumptions } from './assumptions.ts'

/** How an assumption is given: what is asked, and what is accepted. */
export interface AssumptionKind {
  readonly kind: 'yes-no' | 'number' | 'one-of' | 'day'
  readonly claim: Text
  readonly cite: readonly Cite[]
  /** For numbers: working days unless it is a number of rounds. */
  readonly most?: number
  readonly values?: readonly string[]
  readonly example: string
}

/** The longest estimate accepted, in working days: four years, far above what can be planned. */
const MOST_WORKING_DAYS = 1000
/** NOT LAW: more rounds than any period has room for are a slip of the pen. */
const MOST_ROUNDS = 9

const days = (claim: Text, example: string, cite: readonly Cite[] = []): AssumptionKind => ({
  kind: 'number',
  claim,
  cite,
  most: MOST_WORKING_DAYS,
  example,
})

/** Every assumption by name: its meaning, and what it accepts. Articles are those of Order No. 8. */
export const assumptionTable: Readonly<Record<keyof Assumptions, AssumptionKind>> = {
  startedBy: {
    kind: 'one-of',
    claim: {
      en: 'Started by a filing, or by a member unit’s opinion',
      zh: '启动方式：当事人申报，或者成员单位意见',
    },
    cite: ['art.5.1', 'art.7', 'art.16.1'],
    values: ['filing', 'member'],
    example: 'startedBy=member',
  },
  reviewNeeded: {
    kind: 'yes-no',
    claim: { en: 'The Office determines that a review is needed', zh: '网络安全审查办公室确定需要审查' },
    cite: ['art.9'],
    example: 'reviewNeeded=false',
  },
  complex: {
    kind: 'yes-no',
    claim: { en: 'Complex: the preliminary review is extended', zh: '情况复杂：初步审查延长' },
    cite: ['art.11'],
    example: 'complex=true',
  },
  specialReview: {
    kind: 'yes-no',
    claim: { en: 'Opinions differ: special review', zh: '意见不一致：特别审查程序' },
    cite: ['art.12.2', 'art.14'],
    example: 'specialReview=true',
  },
  specialReviewExtensionDays: {
    ...days(
      {
        en: 'Extension of the special review, in working days; no-cap: without a day',
        zh: '特别审查延长的工作日数；no-cap为未定期限',
      },
      'specialReviewExtensionDays=30',
      ['art.14'],
    ),
    values: ['no-cap'],
  },
  supplementRounds: {
    kind: 'number',
    claim: { en: 'Requests for supplementary materials', zh: '要求补充材料的次数' },
    cite: ['art.15'],
    most: MOST_ROUNDS,
    example: 'supplementRounds=1',
  },
  supplementWorkingDays: days(
    { en: 'Working days from each request to receipt', zh: '每次自要求补充至收到的工作日数' },
    'supplementWorkingDays=10',
    ['art.15'],
  ),
  supplementDuring: {
    kind: 'one-of',
    claim: { en: 'The period in which materials are supplemented', zh: '补充材料所处的期限' },
    cite: ['art.15'],
    values: ['decision-on-need', 'preliminary-review', 'special-review'],
    example: 'supplementDuring=special-review',
  },
  replies: {
    kind: 'one-of',
    claim: {
      en: 'Written replies after the preliminary review, or inside it (reading 7)',
      zh: '书面回复在初步审查期限之后，或者之内（解释口径7）',
    },
    cite: ['art.11', 'art.12.1'],
    values: ['after', 'inside'],
    example: 'replies=inside',
  },
  preparationWorkingDays: days(
    { en: 'Work before filing, in working days', zh: '申报前准备工作的工作日数' },
    'preparationWorkingDays=40',
  ),
  completionWorkingDays: days(
    {
      en: 'Working days from filing to materials that conform',
      zh: '自提交申报至材料符合规定的工作日数',
    },
    'completionWorkingDays=10',
    ['art.9'],
  ),
  noticeWorkingDays: days(
    {
      en: 'Working days from the last reply to the Office’s notice',
      zh: '自最后回复至通知的工作日数',
    },
    'noticeWorkingDays=5',
    ['art.12.2'],
  ),
  remediationDays: days(
    { en: 'Remediation after the result, in working days', zh: '得出结果后整改的工作日数' },
    'remediationDays=20',
  ),
  applicationDate: {
    kind: 'day',
    claim: {
      en: 'Day of the application to the foreign securities regulator',
      zh: '向国外证券监管机构提出上市申请之日',
    },
    cite: ['art.7'],
    example: 'applicationDate=2026-12-15',
  },
  applicationWorkingDays: days(
    { en: 'Working days from that application to the listing', zh: '自提出上市申请至上市的工作日数' },
    'applicationWorkingDays=120',
    ['art.7'],
  ),
  contract: {
    kind: 'one-of',
    claim: {
      en: 'Signed after the result, or conditional on it in effect or in performance',
      zh: '合同于有结果后签订，或者以通过审查为生效条件、履行条件',
    },
    cite: ['art.5.1'],
    values: ['after-result', 'conditional-in-effect', 'conditional-in-performance'],
    example: 'contract=conditional-in-effect',
  },
  conditionMetBy: {
    kind: 'day',
    claim: { en: 'Day before which the contract’s condition must be met', zh: '合同条件应当在该日之前成就' },
    cite: ['art.5.1'],
    example: 'conditionMetBy=2026-12-31',
  },
}

export const assumptionNames = Object.keys(assumptionTable) as readonly (keyof Assumptions)[]
