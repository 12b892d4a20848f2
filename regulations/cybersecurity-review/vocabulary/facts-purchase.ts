import { anyOfThese, oneOfThese, yesNo } from './fact.ts'
import { productKinds, sectors } from './values.ts'

export const purchaseFacts = {
  procuresNetworkProductsOrServices: yesNo({
    question: {
      en: 'Does the organisation purchase network products or services in this matter?',
      zh: '本事项是否涉及采购网络产品和服务？',
    },
    claim: { en: 'Network products or services are purchased', zh: '采购网络产品和服务' },
    denial: { en: 'No network products or services are purchased', zh: '未采购网络产品和服务' },
  }),
  isCiiOperator: yesNo({
    question: {
      en: 'Has the protection department designated network facilities or information systems that the organisation operates as critical information infrastructure, and notified the organisation?',
      zh: '保护工作部门是否已将本单位运营的网络设施、信息系统认定为关键信息基础设施，并将认定结果通知本单位？',
    },
    claim: {
      en: 'The organisation is an operator of critical information infrastructure',
      zh: '本单位为关键信息基础设施运营者',
    },
    denial: {
      en: 'The organisation is not an operator of critical information infrastructure',
      zh: '本单位不是关键信息基础设施运营者',
    },
  }),
  purchaseIsForDesignatedInfrastructure: yesNo({
    question: {
      en: 'Are the products or services to be used in the infrastructure that was designated?',
      zh: '所采购的产品和服务是否用于已被认定的关键信息基础设施？',
    },
    why: {
      en: 'By default it decides nothing: Article 5 names the operator, so any of its purchases counts. Under the other reading only purchases for the designated infrastructure do.',
      zh: '按默认口径该事实不影响义务：第五条以运营者为准，其任何采购均在其内。采另一口径时，仅用于已认定设施的采购在其内。',
    },
    claim: {
      en: 'The purchase is for the designated infrastructure',
      zh: '该采购用于已被认定的关键信息基础设施',
    },
    denial: {
      en: 'The purchase is not for the designated infrastructure',
      zh: '该采购不用于已被认定的关键信息基础设施',
    },
  }),
  purchaseIsForConsideration: yesNo({
    question: {
      en: 'Are the products or services acquired for a price?',
      zh: '该产品和服务是否有偿取得？',
    },
    why: {
      en: 'By default it decides nothing: any acquisition is a purchase. Under the other reading only what is acquired for a price is.',
      zh: '按默认口径该事实不影响义务：任何取得均属于采购。采另一口径时，仅有偿取得属于采购。',
    },
    claim: { en: 'The products or services are acquired for a price', zh: '有偿取得该产品和服务' },
    denial: { en: 'The products or services are acquired without a price', zh: '无偿取得该产品和服务' },
  }),
  productKinds: anyOfThese({
    values: productKinds,
    alone: 'none',
    question: {
      en: 'Of which kinds are the products and services? Name all.',
      zh: '所涉产品和服务属于哪些类别？请列明全部类别。',
    },
    claim: {
      en: 'The kinds of the products and services include “{value}”',
      zh: '产品和服务的类别包括“{value}”',
    },
    denial: {
      en: 'The kinds of the products and services do not include “{value}”',
      zh: '产品和服务的类别不包括“{value}”',
    },
  }),
  affectsOrMayAffectNationalSecurity: yesNo({
    judgement: true,
    question: {
      en: 'In the judgement of a named person or body: do the network products or services, once in use, affect or may they affect national security?',
      zh: '经具名人员或者机构判断：该网络产品和服务投入使用后是否影响或者可能影响国家安全？',
    },
    claim: {
      en: 'The products and services, once in use, affect or may affect national security',
      zh: '产品和服务投入使用后影响或者可能影响国家安全',
    },
    denial: {
      en: 'The products and services, once in use, neither affect nor may affect national security',
      zh: '产品和服务投入使用后不属于影响或者可能影响国家安全的情形',
    },
  }),
  usesNetworkProductsOrServices: yesNo({
    question: {
      en: 'Are network products or services bought earlier in use, without a renewal, an extension or a replacement now?',
      zh: '是否有此前采购、现仍在使用且目前不涉及续约、扩容或者更换的网络产品和服务？',
    },
    claim: { en: 'Network products or services bought earlier are in use', zh: '有在用的网络产品和服务' },
    denial: {
      en: 'No network products or services bought earlier are in use',
      zh: '没有在用的网络产品和服务',
    },
  }),
  productReviewOutcome: oneOfThese({
    values: {
      none: { en: 'none known', zh: '未见审查' },
      underReview: { en: 'under review', zh: '正在接受审查' },
      notPassed: { en: 'not passed', zh: '未通过审查' },
    },
    question: {
      en: 'Is the product or service itself under a cybersecurity review, or did it not pass one, as published or notified?',
      zh: '该产品或者服务本身是否正在接受网络安全审查或者未通过审查（以公告或者通知为准）？',
    },
    claim: { en: 'Review of the product itself: {value}', zh: '对产品本身的审查：{value}' },
    denial: { en: 'Review of the product itself: other than {value}', zh: '对产品本身的审查不是：{value}' },
  }),
  ciiSector: oneOfThese({
    values: sectors,
    question: {
      en: 'In which sector does the organisation, or the network it runs, work?',
      zh: '本单位或者其运营的网络和系统属于哪一行业、领域？',
    },
    claim: { en: 'The sector is {value}', zh: '所属行业、领域为{value}' },
    denial: { en: 'The sector is not {value}', zh: '所属行业、领域不是{value}' },
  }),
  contractSigned: yesNo({
    question: { en: 'Has the contract been signed?', zh: '采购合同是否已经签订？' },
    why: {
      en: 'Filing usually comes before the contract is formally signed (official Q&A of 27 April 2020).',
      zh: '通常应当在正式签订合同前申报（2020年4月27日官方答记者问）。',
    },
    claim: { en: 'The contract has been signed', zh: '合同已经签订' },
    denial: { en: 'The contract has not been signed', zh: '合同尚未签订' },
  }),
  contractConditionalOnReview: yesNo({
    question: {
      en: 'Does the contract say that it takes effect only once the review has been passed?',
      zh: '合同是否注明通过网络安全审查后方可生效？',
    },
    why: {
      en: 'Where the filing comes after signing, the contract should say that it takes effect only on passing (official Q&A of 27 April 2020, from a secondary source). It mends a late filing; it is no equal alternative, and no help where the product is used before the review is passed.',
      zh: '签订后申报的，宜在合同中注明通过审查后方可生效（2020年4月27日官方答记者问，据二手资料）。该条件是对迟延申报的补救，并非同等替代；审查通过前已使用产品的，该条件不起作用。',
    },
    claim: { en: 'The contract takes effect only on passing the review', zh: '合同注明通过审查后方可生效' },
    denial: {
      en: 'The contract does not wait for the review to be passed',
      zh: '合同未注明通过审查后方可生效',
    },
  }),
  supplierCooperatesWithReview: yesNo({
    question: {
      en: 'Do the procurement documents or agreements oblige the provider to cooperate with the review?',
      zh: '采购文件、协议是否要求产品和服务提供者配合网络安全审查？',
    },
    why: {
      en: 'Article 6 demands it of the provider in a purchase that is filed.',
      zh: '第六条对申报审查的采购活动提出此项要求。',
    },
    claim: {
      en: 'The provider has committed to cooperate with the review',
      zh: '提供者已承诺配合网络安全审查',
    },
    denial: {
      en: 'The provider has not committed to cooperate with the review',
      zh: '提供者未承诺配合网络安全审查',
    },
  }),
  supplierForswearsIllegalDataAcquisition: yesNo({
    question: {
      en: 'Has the provider committed not to exploit its position as provider to obtain user data illegally?',
      zh: '提供者是否承诺不利用提供产品和服务的便利条件非法获取用户数据？',
    },
    claim: {
      en: 'The provider has committed not to obtain user data illegally',
      zh: '提供者已承诺不非法获取用户数据',
    },
    denial: {
      en: 'The provider has not committed not to obtain user data illegally',
      zh: '提供者未承诺不非法获取用户数据',
    },
  }),
  supplierForswearsIllegalDeviceControl: yesNo({
    question: {
      en: 'Has the provider committed not to control or manipulate user devices illegally?',
      zh: '提供者是否承诺不非法控制和操纵用户设备？',
    },
    claim: {
      en: 'The provider has committed not to control or manipulate user devices illegally',
      zh: '提供者已承诺不非法控制和操纵用户设备',
    },
    denial: {
      en: 'The provider has not committed not to control or manipulate user devices illegally',
      zh: '提供者未承诺不非法控制和操纵用户设备',
    },
  }),
  supplierForswearsUnjustifiedInterruption: yesNo({
    question: {
      en: 'Has the provider committed not to interrupt supply or necessary technical support without justified reason?',
      zh: '提供者是否承诺无正当理由不中断产品供应或者必要的技术支持服务？',
    },
    claim: {
      en: 'The provider has committed not to interrupt supply or necessary technical support without justified reason',
      zh: '提供者已承诺无正当理由不中断产品供应或者必要的技术支持服务',
    },
    denial: {
      en: 'The provider has not committed not to interrupt supply or necessary technical support without justified reason',
      zh: '提供者未承诺无正当理由不中断产品供应或者必要的技术支持服务',
    },
  }),
}
