import { cybersecurityLawLeniency, eGovernmentElsewhere, oneActOneFine } from './liability-notes.ts'
import { type LiabilityOverTime, rowsOf } from './liability-over-time.ts'

const TO_2025 = { from: '2017-06-01', to: '2025-12-31' } as const
const FROM_2026 = { from: '2026-01-01' } as const
const CII_REGULATION = { from: '2021-09-01' } as const

/** Breaches about products and services that an operator of critical information infrastructure buys or uses. */
export const productLiabilities = {
  usedUnreviewedProduct: {
    name: {
      en: 'using network products or services that were not reviewed or did not pass the review',
      zh: '使用未经安全审查或者安全审查未通过的网络产品或者服务',
    },
    rows: [
      ...rowsOf('cybersecurity-law/art.65', { breaks: ['cybersecurity-law/art.35'], ...TO_2025 }),
      ...rowsOf('cybersecurity-law/art.67', { breaks: ['cybersecurity-law/art.37'], ...FROM_2026 }),
    ],
    gaps: [],
    notes: [oneActOneFine, cybersecurityLawLeniency],
  },
  boughtWithoutRequiredReview: {
    name: {
      en: 'buying network products or services without the review that is required',
      zh: '采购可能影响国家安全的网络产品和服务，未按照国家网络安全规定进行安全审查',
    },
    rows: rowsOf('order-745/art.41', { breaks: ['order-745/art.19'], ...CII_REGULATION }),
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
    notes: [oneActOneFine, eGovernmentElsewhere],
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
          en: 'An amount for the missed filing as such was not found. What is punished is buying without the required review, and using a product that was not reviewed or did not pass.',
          zh: '未找到针对未申报行为本身的罚款数额。受处罚的是未按规定进行安全审查的采购，以及使用未经安全审查或者安全审查未通过的产品和服务。',
        },
      },
    ],
  },
  noSecurityAgreementWithSupplier: {
    name: {
      en: 'buying without a security and confidentiality agreement with the provider',
      zh: '采购网络产品和服务，未按照规定与提供者签订安全保密协议',
    },
    rows: [
      ...rowsOf('cybersecurity-law/art.59', { breaks: ['cybersecurity-law/art.36'], ...TO_2025 }),
      ...rowsOf('cybersecurity-law/art.61', { breaks: ['cybersecurity-law/art.38'], ...FROM_2026 }),
      ...rowsOf('order-745/art.39(9)', { breaks: ['order-745/art.20'], ...CII_REGULATION }),
    ],
    gaps: [
      {
        kind: 'not-found',
        from: '2026-01-01',
        to: null,
        said: {
          en: 'How Art. 61 of the Cybersecurity Law and Art. 39(9) of the CII Regulation apply together since 2026: not found.',
          zh: '自2026年起，《中华人民共和国网络安全法》第六十一条与《关键信息基础设施安全保护条例》第三十九条第九项如何衔接适用，未找到依据。',
        },
      },
    ],
    notes: [eGovernmentElsewhere, cybersecurityLawLeniency],
  },
  usedUnreviewedCryptography: {
    name: {
      en: 'using products or services that involve commercial cryptography and were not reviewed or did not pass the review',
      zh: '使用未经安全审查或者安全审查未通过的涉及商用密码的网络产品或者服务',
    },
    rows: [
      ...rowsOf('cryptography-law/art.37.2', {
        breaks: ['cryptography-law/art.27.2'],
        from: '2020-01-01',
      }),
      ...rowsOf('commercial-cryptography-regulations/art.61', {
        breaks: ['commercial-cryptography-regulations/art.40'],
        from: '2023-07-01',
      }),
    ],
    gaps: [],
    notes: [oneActOneFine],
  },
} as const satisfies Readonly<Record<string, LiabilityOverTime>>
