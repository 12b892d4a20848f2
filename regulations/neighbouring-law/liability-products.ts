import type { Text } from '#language'
import { fines } from './amounts.ts'
import type { LiabilityOverTime } from './liability-over-time.ts'

const ANY_BREACH: Text = { en: 'on the breach', zh: '有违法行为的' }
const MAY_BE_FINED: Text = {
  en: 'on the breach, beside a warning; the fine may be imposed',
  zh: '有违法行为的，给予警告，可以处罚款',
}
const THEN: Text = { en: 'on refusal to correct, or where harm follows', zh: '拒不改正或者导致危害后果的' }
const STOP_USING: Text = { en: 'order to stop using it', zh: '责令停止使用' }
const CORRECT: Text = { en: 'order to correct', zh: '责令改正' }
const WARNING: Text = { en: 'warning', zh: '警告' }
const SINCE_2026 = [
  { en: 'order to correct within a time limit', zh: '责令限期改正' },
  STOP_USING,
  { en: 'order to remove the effect on national security', zh: '责令消除对国家安全的影响' },
]

const TO_2025 = { from: '2017-06-01', to: '2025-12-31' } as const
const FROM_2026 = { from: '2026-01-01', to: null } as const

const to2025 = {
  rule: 'cybersecurity-law',
  article: 'cybersecurity-law/art.65',
  breaks: ['cybersecurity-law/art.35'],
  ...TO_2025,
  where: ANY_BREACH,
} as const
const from2026 = {
  rule: 'cybersecurity-law',
  article: 'cybersecurity-law/art.67',
  breaks: ['cybersecurity-law/art.37'],
  ...FROM_2026,
  where: ANY_BREACH,
} as const
const bought = {
  rule: 'order-745',
  article: 'order-745/art.41',
  breaks: ['order-745/art.19'],
  from: '2021-09-01',
  to: null,
  where: ANY_BREACH,
} as const
const agreementTo2025 = {
  rule: 'cybersecurity-law',
  article: 'cybersecurity-law/art.59',
  breaks: ['cybersecurity-law/art.36'],
  ...TO_2025,
  where: THEN,
} as const
const agreement = {
  rule: 'cybersecurity-law',
  article: 'cybersecurity-law/art.61',
  breaks: ['cybersecurity-law/art.38'],
  ...FROM_2026,
  whoPays: 'organisation',
  besides: [],
} as const

/** Breaches about products and services that an operator of critical information infrastructure buys or uses. */
export const productLiabilities = {
  usedUnreviewedProduct: {
    name: {
      en: 'using network products or services that were not reviewed or did not pass the review',
      zh: '使用未经安全审查或者安全审查未通过的网络产品或者服务',
    },
    rows: [
      { ...to2025, whoPays: 'organisation', amount: fines.unreviewedProduct, besides: [STOP_USING] },
      { ...to2025, whoPays: 'personsResponsible', amount: fines.unreviewedProductPersons, besides: [] },
      { ...from2026, whoPays: 'organisation', amount: fines.unreviewedProduct, besides: SINCE_2026 },
      { ...from2026, whoPays: 'personsResponsible', amount: fines.unreviewedProductPersons, besides: [] },
    ],
    gaps: [],
  },
  boughtWithoutRequiredReview: {
    name: {
      en: 'buying network products or services without the review that is required',
      zh: '采购可能影响国家安全的网络产品和服务，未按规定进行安全审查',
    },
    rows: [
      { ...bought, whoPays: 'organisation', amount: fines.unreviewedProduct, besides: [CORRECT] },
      { ...bought, whoPays: 'personsResponsible', amount: fines.unreviewedProductPersons, besides: [] },
    ],
    gaps: [
      {
        kind: 'not-found',
        from: '2017-06-01',
        to: '2021-08-31',
        said: {
          en: 'An amount for the purchase itself was not found before the CII Regulation took effect; Art. 65 of the Cybersecurity Law spoke of use.',
          zh: '《关键信息基础设施安全保护条例》施行前，未找到针对采购行为本身的罚款数额；《中华人民共和国网络安全法》第六十五条针对的是使用。',
        },
      },
    ],
  },
  didNotFilePurchase: {
    name: { en: 'not filing a purchase that had to be filed', zh: '采购活动应当申报而未申报网络安全审查' },
    rows: [],
    gaps: [
      {
        kind: 'not-found',
        from: '2020-06-01',
        to: null,
        said: {
          en: 'An amount for the missing application as such was not found. What is punished is buying without the required review (boughtWithoutRequiredReview) and using the product (usedUnreviewedProduct).',
          zh: '未找到针对未申报行为本身的罚款数额。受处罚的是未经安全审查的采购（boughtWithoutRequiredReview）和使用（usedUnreviewedProduct）。',
        },
      },
    ],
  },
  noSecurityAgreementWithSupplier: {
    name: {
      en: 'buying without a security and confidentiality agreement with the supplier',
      zh: '采购网络产品和服务未与提供者签订安全保密协议',
    },
    rows: [
      {
        ...agreementTo2025,
        whoPays: 'organisation',
        amount: fines.agreementTo2025,
        besides: [CORRECT, WARNING],
      },
      {
        ...agreementTo2025,
        whoPays: 'personsResponsible',
        amount: fines.agreementTo2025Persons,
        besides: [],
      },
      { ...agreement, where: MAY_BE_FINED, amount: fines.agreement },
      { ...agreement, where: THEN, amount: fines.agreementThen },
      { ...agreement, where: { en: 'in serious cases', zh: '后果严重的' }, amount: fines.agreementSerious },
      {
        ...agreement,
        where: { en: 'in the most serious cases', zh: '后果特别严重的' },
        amount: fines.agreementMostSerious,
      },
    ],
    gaps: [
      {
        kind: 'not-verified',
        ...FROM_2026,
        said: {
          en: 'The amounts for persons under Art. 61 are not held here; read the article.',
          zh: '本项目未收录第六十一条对责任人员的罚款数额，请查阅原文。',
        },
      },
    ],
  },
  brokeCommercialCryptographyRules: {
    name: {
      en: 'breaking the rules on an operator’s purchase of commercial cryptography',
      zh: '违反关键信息基础设施运营者采购商用密码的规定',
    },
    rows: [],
    gaps: [
      {
        kind: 'not-verified',
        from: '2020-01-01',
        to: '2023-06-30',
        said: {
          en: 'The duty stands in Art. 27 of the Cryptography Law; its liability is not held here.',
          zh: '义务见《中华人民共和国密码法》第二十七条；本项目未收录其法律责任。',
        },
      },
      {
        kind: 'not-verified',
        from: '2023-07-01',
        to: null,
        said: {
          en: 'Liability is in Art. 61 of the Regulations on the Administration of Commercial Cryptography; its amounts are not held here.',
          zh: '法律责任见《商用密码管理条例》第六十一条；本项目未收录其罚款数额。',
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, LiabilityOverTime>>
