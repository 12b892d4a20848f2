import type { Text } from '#language'
import type { AssumptionKind, Assumptions } from '#review'
import type { Cite } from '#rules'

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
export const assumptions: Readonly<Record<keyof Assumptions, AssumptionKind>> = {
  startedBy: {
    kind: 'one-of',
    claim: {
      en: 'Started by a filing, or by a member unit’s opinion',
      zh: '启动方式：当事人申报，或者成员单位意见',
    },
    cite: ['art.5.1', 'art.7', 'art.16.1'],
    values: ['filing', 'member'],
    meanings: {
      filing: { en: 'The review is started by a filing', zh: '因当事人申报启动审查' },
      member: { en: 'The review is started on a member unit’s opinion', zh: '依成员单位意见启动审查' },
    },
    example: 'startedBy=member',
  },
  reviewNeeded: {
    kind: 'yes-no',
    claim: {
      en: 'Whether the Office determines that a review is needed',
      zh: '网络安全审查办公室是否确定需要审查',
    },
    cite: ['art.9'],
    meanings: {
      true: { en: 'The Office determines that a review is needed', zh: '网络安全审查办公室确定需要审查' },
      false: { en: 'The Office determines that no review is needed', zh: '网络安全审查办公室确定无需审查' },
    },
    example: 'reviewNeeded=false',
  },
  complex: {
    kind: 'yes-no',
    claim: {
      en: 'Whether the preliminary review is extended as complex',
      zh: '初步审查是否因情况复杂而延长',
    },
    cite: ['art.11'],
    meanings: {
      true: { en: 'Complex: the preliminary review is extended', zh: '情况复杂：初步审查延长' },
      false: { en: 'Not complex: the preliminary review is not extended', zh: '情况不复杂：初步审查不延长' },
    },
    example: 'complex=true',
  },
  specialReview: {
    kind: 'yes-no',
    claim: {
      en: 'Whether opinions differ, so that a special review follows',
      zh: '是否因意见不一致进入特别审查',
    },
    cite: ['art.12.2', 'art.14'],
    meanings: {
      true: { en: 'Opinions differ: a special review follows', zh: '意见不一致：进入特别审查' },
      false: { en: 'Opinions agree: no special review', zh: '意见一致：不进入特别审查' },
    },
    example: 'specialReview=true',
  },
  specialReviewExtensionDays: {
    ...days(
      {
        en: 'Extension of the special review, in working days',
        zh: '特别审查延长的工作日数',
      },
      'specialReviewExtensionDays=30',
      ['art.14'],
    ),
    values: ['no-cap'],
    meanings: {
      'no-cap': {
        en: 'The special review is extended without a day being named',
        zh: '特别审查延长，未载明延长至何日',
      },
    },
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
    meanings: {
      'decision-on-need': {
        en: 'Materials are supplemented before it is decided whether a review is needed',
        zh: '在确定是否需要审查的期限内补充材料',
      },
      'preliminary-review': {
        en: 'Materials are supplemented during the preliminary review',
        zh: '在初步审查期限内补充材料',
      },
      'special-review': {
        en: 'Materials are supplemented during the special review',
        zh: '在特别审查期限内补充材料',
      },
    },
    example: 'supplementDuring=special-review',
  },
  replies: {
    kind: 'one-of',
    claim: {
      en: 'Whether the written replies come after the preliminary review or inside it',
      zh: '书面回复在初步审查期限之后，或者之内',
    },
    cite: ['art.11', 'art.12.1'],
    values: ['after', 'inside'],
    meanings: {
      after: {
        en: 'The period for the written replies follows that of the preliminary review',
        zh: '书面回复的期限在初步审查期限之后',
      },
      inside: {
        en: 'The period for the written replies lies inside that of the preliminary review',
        zh: '书面回复的期限包含在初步审查期限之内',
      },
    },
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
      en: 'Whether the contract is signed after the result, or earlier and conditional on it',
      zh: '合同于有结果后签订，或者提前签订并附条件',
    },
    cite: ['art.5.1'],
    values: ['after-result', 'conditional-in-effect', 'conditional-in-performance'],
    meanings: {
      'after-result': {
        en: 'The contract is signed only after the result',
        zh: '合同于有结果后签订',
      },
      'conditional-in-effect': {
        en: 'The contract is signed earlier and takes effect only once the review is passed',
        zh: '合同提前签订，通过审查后方可生效',
      },
      'conditional-in-performance': {
        en: 'The contract is signed earlier and is performed only once the review is passed',
        zh: '合同提前签订，通过审查后方可履行',
      },
    },
    example: 'contract=conditional-in-effect',
  },
  conditionMetBy: {
    kind: 'day',
    claim: { en: 'Day before which the contract’s condition must be met', zh: '合同条件应当在该日之前成就' },
    cite: ['art.5.1'],
    example: 'conditionMetBy=2026-12-31',
  },
}
