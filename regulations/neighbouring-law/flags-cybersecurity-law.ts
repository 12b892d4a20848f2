import { allOf, anyOf, type Flag } from '#rules'
import { holds } from '../cybersecurity-review/order-8/terms.ts'
import { amountText, fines } from './amounts.ts'

const times = amountText(fines.unreviewedProduct)
const persons = amountText(fines.unreviewedProductPersons)
const agreementTo2025 = amountText(fines.agreementTo2025)
const agreementTo2025Persons = amountText(fines.agreementTo2025Persons)
const agreement = amountText(fines.agreement)
const agreementThen = amountText(fines.agreementThen)
const agreementSerious = amountText(fines.agreementSerious)
const agreementMostSerious = amountText(fines.agreementMostSerious)

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
export const cybersecurityLawFlags: readonly Flag[] = [
  {
    code: 'unreviewed-product-penalty-to-2025',
    cite: ['cybersecurity-law/art.35', 'cybersecurity-law/art.65'],
    inForce: TO_2025,
    message: {
      en: `A purchase that may affect national security must pass the security review (Cybersecurity Law, Art. 35). Using a product or service that was not reviewed, or did not pass: an order to stop using it and a fine of ${times.en}; for the persons responsible ${persons.en} (Art. 65).`,
      zh: `采购的网络产品和服务可能影响国家安全的，应当通过国家安全审查（《中华人民共和国网络安全法》第三十五条）。使用未经安全审查或者安全审查未通过的网络产品或者服务的，责令停止使用，处${times.zh}罚款；对直接负责的主管人员和其他直接责任人员处${persons.zh}罚款（第六十五条）。`,
    },
    when: { condition: operatorHasProductsToReview },
  },
  {
    code: 'unreviewed-product-penalty',
    cite: ['cybersecurity-law/art.37', 'cybersecurity-law/art.67'],
    inForce: SINCE_2026,
    message: {
      en: `A purchase that may affect national security must pass the security review (Cybersecurity Law, Art. 37). Using a product or service that was not reviewed, or did not pass: an order to correct within a time limit, to stop using it and to remove the effect on national security, and a fine of ${times.en}; for the persons responsible ${persons.en} (Art. 67).`,
      zh: `采购的网络产品和服务可能影响国家安全的，应当通过国家安全审查（《中华人民共和国网络安全法》第三十七条）。使用未经安全审查或者安全审查未通过的网络产品或者服务的，责令限期改正、停止使用、消除对国家安全的影响，处${times.zh}罚款；对直接负责的主管人员和其他直接责任人员处${persons.zh}罚款（第六十七条）。`,
    },
    when: { condition: operatorHasProductsToReview },
  },
  {
    code: 'supplier-security-agreement-to-2025',
    cite: ['cybersecurity-law/art.36', 'cybersecurity-law/art.59'],
    inForce: TO_2025,
    message: {
      en: `An operator of critical information infrastructure that purchases must sign a security and confidentiality agreement with its supplier (Cybersecurity Law, Art. 36). Breach: an order to correct and a warning; on refusal, or where harm follows, ${agreementTo2025.en}; for the persons in charge directly responsible ${agreementTo2025Persons.en} (Art. 59).`,
      zh: `关键信息基础设施运营者采购网络产品和服务，应当与提供者签订安全保密协议（《中华人民共和国网络安全法》第三十六条）。违反的，责令改正，给予警告；拒不改正或者导致危害后果的，处${agreementTo2025.zh}罚款，对直接负责的主管人员处${agreementTo2025Persons.zh}罚款（第五十九条）。`,
    },
    when: { condition: operatorBuys },
  },
  {
    code: 'supplier-security-agreement',
    cite: ['cybersecurity-law/art.38', 'cybersecurity-law/art.61'],
    inForce: SINCE_2026,
    message: {
      en: `An operator of critical information infrastructure that purchases must sign a security and confidentiality agreement with its supplier (Cybersecurity Law, Art. 38). Breach: an order to correct and a warning, with which a fine of ${agreement.en} may be imposed; on refusal to correct, or where harm follows, ${agreementThen.en}; in serious cases ${agreementSerious.en}, in the most serious ${agreementMostSerious.en} (Art. 61).`,
      zh: `关键信息基础设施运营者采购网络产品和服务，应当与提供者签订安全保密协议（《中华人民共和国网络安全法》第三十八条）。违反的，责令改正，给予警告，可以处${agreement.zh}罚款；拒不改正或者导致危害后果的，处${agreementThen.zh}罚款；后果严重的，处${agreementSerious.zh}罚款；后果特别严重的，处${agreementMostSerious.zh}罚款（第六十一条）。`,
    },
    when: { condition: operatorBuys },
  },
]
