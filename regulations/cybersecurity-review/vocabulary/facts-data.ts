import { yesNo } from './fact.ts'

export const dataFacts = {
  processesData: yesNo({
    question: {
      en: 'Does the matter involve data processing: collection, storage, use, processing, transmission, provision or disclosure?',
      zh: '本事项是否涉及数据处理活动，即数据的收集、存储、使用、加工、传输、提供、公开？',
    },
    claim: { en: 'Data is processed', zh: '开展数据处理活动' },
    denial: { en: 'No data is processed', zh: '未开展数据处理活动' },
  }),
  processingAffectsOrMayAffectNationalSecurity: yesNo({
    judgement: true,
    question: {
      en: 'In the judgement of a named person or body: does the data processing affect, or may it affect, national security?',
      zh: '经具名人员或者机构判断：该数据处理活动是否影响或者可能影响国家安全？',
    },
    claim: {
      en: 'The data processing affects or may affect national security',
      zh: '数据处理活动影响或者可能影响国家安全',
    },
    denial: {
      en: 'The data processing neither affects nor may affect national security',
      zh: '数据处理活动不属于影响或者可能影响国家安全的情形',
    },
  }),
  processesCoreData: yesNo({
    question: { en: 'Is core data processed?', zh: '是否处理核心数据？' },
    claim: { en: 'Core data is processed', zh: '处理核心数据' },
    denial: { en: 'No core data is processed', zh: '不处理核心数据' },
  }),
  processesImportantData: yesNo({
    question: { en: 'Is important data processed?', zh: '是否处理重要数据？' },
    claim: { en: 'Important data is processed', zh: '处理重要数据' },
    denial: { en: 'No important data is processed', zh: '不处理重要数据' },
  }),
  processesLargeVolumeOfPersonalInformation: yesNo({
    question: { en: 'Is a large volume of personal information processed?', zh: '是否处理大量个人信息？' },
    claim: { en: 'A large volume of personal information is processed', zh: '处理大量个人信息' },
    denial: { en: 'No large volume of personal information is processed', zh: '不处理大量个人信息' },
  }),
}

export const supplyFacts = {
  suppliesNetworkProductsOrServices: yesNo({
    question: {
      en: 'Does the organisation supply network products or services to others in this matter?',
      zh: '本单位在本事项中是否向他人提供网络产品和服务？',
    },
    claim: { en: 'The organisation supplies network products or services', zh: '本单位提供网络产品和服务' },
    denial: {
      en: 'The organisation supplies no network products or services',
      zh: '本单位不提供网络产品和服务',
    },
  }),
  customerIsCiiOperator: yesNo({
    question: {
      en: 'Is the customer an operator of critical information infrastructure? Ask the customer to confirm it.',
      zh: '客户是否为关键信息基础设施运营者？请由客户确认。',
    },
    why: {
      en: 'Such a customer must demand commitments from its provider when it files (Art. 6).',
      zh: '该类客户申报审查时应当要求提供者作出承诺（第六条）。',
    },
    claim: {
      en: 'The customer is an operator of critical information infrastructure',
      zh: '客户为关键信息基础设施运营者',
    },
    denial: {
      en: 'The customer is not an operator of critical information infrastructure',
      zh: '客户不是关键信息基础设施运营者',
    },
  }),
  customerFilesForReview: yesNo({
    question: { en: 'Does the customer file for cybersecurity review?', zh: '客户是否申报网络安全审查？' },
    claim: { en: 'The customer files for cybersecurity review', zh: '客户申报网络安全审查' },
    denial: { en: 'The customer does not file for cybersecurity review', zh: '客户不申报网络安全审查' },
  }),
}
