import { yesNo } from './fact.ts'

export const riskFacts = {
  riskOfControlOrDisruption: yesNo({
    judgement: true,
    question: {
      en: 'Do the products or services, once used, bring a risk that critical information infrastructure is illegally controlled, interfered with or damaged?',
      zh: '产品和服务使用后是否带来关键信息基础设施被非法控制、遭受干扰或者破坏的风险？',
    },
    claim: {
      en: 'There is a risk that critical information infrastructure is illegally controlled, interfered with or damaged',
      zh: '存在关键信息基础设施被非法控制、遭受干扰或者破坏的风险',
    },
    denial: {
      en: 'There is no risk that critical information infrastructure is illegally controlled, interfered with or damaged',
      zh: '不存在关键信息基础设施被非法控制、遭受干扰或者破坏的风险',
    },
  }),
  riskToBusinessContinuity: yesNo({
    judgement: true,
    question: {
      en: 'Would an interruption of supply harm the business continuity of critical information infrastructure?',
      zh: '产品和服务供应中断是否危害关键信息基础设施业务连续性？',
    },
    claim: {
      en: 'An interruption of supply would harm the business continuity of critical information infrastructure',
      zh: '供应中断危害关键信息基础设施业务连续性',
    },
    denial: {
      en: 'An interruption of supply would not harm the business continuity of critical information infrastructure',
      zh: '供应中断不危害关键信息基础设施业务连续性',
    },
  }),
  riskToSupply: yesNo({
    judgement: true,
    question: {
      en: 'Is there a risk in the security, openness, transparency or diversity of sources of the products or services, in the reliability of supply channels, or of interruption for political, diplomatic, trade or other reasons?',
      zh: '产品和服务的安全性、开放性、透明性、来源的多样性、供应渠道的可靠性方面是否存在风险，或者是否存在因政治、外交、贸易等因素导致供应中断的风险？',
    },
    claim: {
      en: 'There is a risk in the security, openness, transparency, sources or supply of the products or services',
      zh: '存在产品和服务的安全、开放、透明、来源或者供应方面的风险',
    },
    denial: {
      en: 'There is no risk in the security, openness, transparency, sources or supply of the products or services',
      zh: '不存在产品和服务的安全、开放、透明、来源或者供应方面的风险',
    },
  }),
  riskFromNoncompliantProvider: yesNo({
    judgement: true,
    question: {
      en: 'Does the provider’s compliance with Chinese laws, administrative regulations and departmental rules give cause for concern?',
      zh: '提供者遵守中国法律、行政法规、部门规章的情况是否存在风险？',
    },
    claim: { en: 'The provider’s compliance gives cause for concern', zh: '提供者合规情况存在风险' },
    denial: { en: 'The provider’s compliance gives no cause for concern', zh: '提供者合规情况不存在风险' },
  }),
  riskToData: yesNo({
    judgement: true,
    question: {
      en: 'Is there a risk that core data, important data or a large volume of personal information is stolen, leaked, damaged, illegally used or illegally transferred abroad?',
      zh: '是否存在核心数据、重要数据或者大量个人信息被窃取、泄露、毁损以及非法利用、非法出境的风险？',
    },
    claim: {
      en: 'There is a risk to core data, important data or a large volume of personal information',
      zh: '存在核心数据、重要数据或者大量个人信息被窃取、泄露、毁损以及非法利用、非法出境的风险',
    },
    denial: {
      en: 'There is no risk to core data, important data or a large volume of personal information',
      zh: '不存在核心数据、重要数据或者大量个人信息被窃取、泄露、毁损以及非法利用、非法出境的风险',
    },
  }),
  riskOfForeignInfluenceThroughListing: yesNo({
    judgement: true,
    question: {
      en: 'Does a listing, sought or already made, bring a risk that critical information infrastructure, core data, important data or a large volume of personal information is influenced, controlled or maliciously used by a foreign government?',
      zh: '拟议或者已完成的上市是否存在关键信息基础设施、核心数据、重要数据或者大量个人信息被外国政府影响、控制、恶意利用的风险？',
    },
    claim: {
      en: 'A listing brings a risk of influence, control or malicious use by a foreign government',
      zh: '上市存在被外国政府影响、控制、恶意利用的风险',
    },
    denial: {
      en: 'A listing brings no risk of influence, control or malicious use by a foreign government',
      zh: '不存在因上市被外国政府影响、控制、恶意利用的风险',
    },
  }),
  riskToNetworkInformationThroughListing: yesNo({
    judgement: true,
    question: {
      en: 'Does a listing, sought or already made, bring a risk to network information security?',
      zh: '拟议或者已完成的上市是否存在网络信息安全风险？',
    },
    claim: {
      en: 'A listing brings a risk to network information security',
      zh: '上市存在网络信息安全风险',
    },
    denial: {
      en: 'A listing brings no risk to network information security',
      zh: '不存在因上市产生的网络信息安全风险',
    },
  }),
  otherSecurityRisk: yesNo({
    judgement: true,
    question: {
      en: 'Is there another factor that may endanger the security of critical information infrastructure, cybersecurity or data security?',
      zh: '是否存在其他可能危害关键信息基础设施安全、网络安全和数据安全的因素？',
    },
    claim: { en: 'There is another security risk', zh: '存在其他安全风险因素' },
    denial: { en: 'There is no other security risk', zh: '不存在其他安全风险因素' },
  }),
}
