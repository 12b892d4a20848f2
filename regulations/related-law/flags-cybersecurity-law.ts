import { allOf, anyOf } from '#rules'
import { holds } from '../cybersecurity-review/vocabulary/leaves.ts'
import { coded } from './coded.ts'
import { penaltyText } from './penalty-text.ts'

const penaltyTo2025 = penaltyText('cybersecurity-law/art.65')
const penalty = penaltyText('cybersecurity-law/art.67')
const agreementTo2025 = penaltyText('cybersecurity-law/art.59')
const agreement = penaltyText('cybersecurity-law/art.61')
const agreementUnderTheRegulation = penaltyText('order-745/art.39(9)')

const TO_2025 = { from: '2017-06-01', to: '2025-12-31' }
const SINCE_2026 = { from: '2026-01-01', to: null }

/** An operator has products or services that a named person judged to affect national security. */
const operatorHasProductsToReview = allOf(
  holds('isCiiOperator'),
  anyOf(holds('procuresNetworkProductsOrServices'), holds('usesNetworkProductsOrServices')),
  holds('affectsOrMayAffectNationalSecurity'),
)
const operatorBuys = allOf(holds('isCiiOperator'), holds('procuresNetworkProductsOrServices'))

/** The Cybersecurity Law before and after its amendment of 1 January 2026. */
export const cybersecurityLawFlags = coded([
  {
    code: 'unreviewed-product-penalty-to-2025',
    kind: 'risk',
    cite: ['cybersecurity-law/art.35', 'cybersecurity-law/art.65'],
    inForce: TO_2025,
    message: {
      en: `A purchase of network products and services that may affect national security must pass the security review (Cybersecurity Law, Art. 35). Using a product or service that was not reviewed or did not pass the review: ${penaltyTo2025.en} (Art. 65).`,
      zh: `采购网络产品和服务，可能影响国家安全的，应当通过国家安全审查（《中华人民共和国网络安全法》第三十五条）。使用未经安全审查或者安全审查未通过的网络产品或者服务：${penaltyTo2025.zh}（第六十五条）。`,
    },
    when: { condition: operatorHasProductsToReview },
  },
  {
    code: 'unreviewed-product-penalty',
    kind: 'risk',
    cite: ['cybersecurity-law/art.37', 'cybersecurity-law/art.67'],
    inForce: SINCE_2026,
    message: {
      en: `A purchase of network products and services that may affect national security must pass the security review (Cybersecurity Law, Art. 37). Using a product or service that was not reviewed or did not pass the review: ${penalty.en} (Art. 67). Leniency: Art. 73.`,
      zh: `采购网络产品和服务，可能影响国家安全的，应当通过国家安全审查（《中华人民共和国网络安全法》第三十七条）。使用未经安全审查或者安全审查未通过的网络产品或者服务：${penalty.zh}（第六十七条）。从轻、减轻或者不予处罚的情形，见第七十三条。`,
    },
    when: { condition: operatorHasProductsToReview },
  },
  {
    code: 'supplier-security-agreement-to-2025',
    kind: 'do',
    cite: ['cybersecurity-law/art.36', 'cybersecurity-law/art.59'],
    inForce: TO_2025,
    message: {
      en: `An operator of critical information infrastructure that purchases network products and services must sign a security and confidentiality agreement with the provider (Cybersecurity Law, Art. 36). Without one: ${agreementTo2025.en} (Art. 59).`,
      zh: `关键信息基础设施的运营者采购网络产品和服务，应当按照规定与提供者签订安全保密协议（《中华人民共和国网络安全法》第三十六条）。未签订：${agreementTo2025.zh}（第五十九条）。`,
    },
    when: { condition: operatorBuys },
  },
  {
    code: 'supplier-security-agreement',
    kind: 'do',
    cite: ['cybersecurity-law/art.38', 'cybersecurity-law/art.61'],
    inForce: SINCE_2026,
    message: {
      en: `An operator of critical information infrastructure that purchases network products and services must sign a security and confidentiality agreement with the provider (Cybersecurity Law, Art. 38). Without one: ${agreement.en} (Art. 61).`,
      zh: `关键信息基础设施的运营者采购网络产品和服务，应当按照规定与提供者签订安全保密协议（《中华人民共和国网络安全法》第三十八条）。未签订：${agreement.zh}（第六十一条）。`,
    },
    when: { condition: operatorBuys },
  },
  {
    code: 'supplier-security-agreement-supervised',
    kind: 'do',
    cite: ['order-745/art.20', 'order-745/art.39(9)'],
    inForce: { from: '2021-09-01', to: null },
    message: {
      en: `The agreement must state the provider’s technical support, its security and confidentiality obligations and its liability, and the operator must supervise their performance (CII Regulation, Art. 20). Without an agreement: ${agreementUnderTheRegulation.en} (Art. 39(9)). How this applies together with the Cybersecurity Law: not found.`,
      zh: `安全保密协议应当明确提供者的技术支持和安全保密义务与责任，运营者应当对义务与责任履行情况进行监督（《关键信息基础设施安全保护条例》第二十条）。未签订协议：${agreementUnderTheRegulation.zh}（第三十九条第九项）。与《中华人民共和国网络安全法》如何衔接适用，未找到依据。`,
    },
    when: { condition: operatorBuys },
  },
])
