import { oneOfThese, yesNo } from './fact.ts'

export const reviewFacts = {
  applicationFiled: yesNo({
    question: {
      en: 'Has the application for cybersecurity review been submitted to the Office?',
      zh: '是否已向网络安全审查办公室提交网络安全审查申报？',
    },
    claim: { en: 'The application has been submitted to the Office', zh: '已向网络安全审查办公室提交申报' },
    denial: {
      en: 'The application has not been submitted to the Office',
      zh: '尚未向网络安全审查办公室提交申报',
    },
  }),
  underCybersecurityReview: yesNo({
    question: {
      en: 'Is a cybersecurity review of this matter open?',
      zh: '本事项是否正在接受网络安全审查？',
    },
    claim: { en: 'A cybersecurity review of the matter is open', zh: '本事项正在接受网络安全审查' },
    denial: { en: 'No cybersecurity review of the matter is open', zh: '本事项未在接受网络安全审查' },
  }),
  commitmentsMadeInReview: yesNo({
    question: {
      en: 'Did the provider make commitments in a cybersecurity review of this matter?',
      zh: '产品和服务提供者是否在本事项的网络安全审查中作出承诺？',
    },
    claim: { en: 'The provider made commitments in the review', zh: '提供者在审查中作出承诺' },
    denial: { en: 'The provider made no commitments in a review', zh: '提供者未在审查中作出承诺' },
  }),
  consultedTheOffice: oneOfThese({
    values: {
      no: { en: 'not consulted', zh: '未咨询' },
      awaitingAnswer: { en: 'consulted, awaiting the answer', zh: '已咨询，等待答复' },
      noFilingNeeded: { en: 'answered: no filing is needed', zh: '答复无须申报' },
      shouldFile: { en: 'answered: it should be filed', zh: '答复应当申报' },
    },
    question: {
      en: 'Was the Office consulted on this matter, or the centre that takes in filings for it (China Cybersecurity Review Technology and Certification Center, CCRC), and with what answer?',
      zh: '是否已就本事项咨询网络安全审查办公室或者为其接收申报材料的中国网络安全审查技术与认证中心（CCRC）？答复如何？',
    },
    claim: { en: 'Consultation of the Office: {value}', zh: '向网络安全审查办公室咨询：{value}' },
    denial: {
      en: 'Consultation of the Office: other than {value}',
      zh: '向网络安全审查办公室咨询不是：{value}',
    },
  }),
}

export const neighbourFacts = {
  involvesStateSecrets: yesNo({
    question: { en: 'Is state secret information involved?', zh: '是否涉及国家秘密信息？' },
    claim: { en: 'State secret information is involved', zh: '涉及国家秘密信息' },
    denial: { en: 'No state secret information is involved', zh: '不涉及国家秘密信息' },
  }),
  underForeignInvestmentSecurityReview: yesNo({
    question: {
      en: 'Is the matter subject to a security review of foreign investment?',
      zh: '本事项是否须进行外商投资安全审查？',
    },
    claim: {
      en: 'The matter is subject to a security review of foreign investment',
      zh: '本事项须进行外商投资安全审查',
    },
    denial: {
      en: 'The matter is not subject to a security review of foreign investment',
      zh: '本事项无须进行外商投资安全审查',
    },
  }),
  underDataSecurityReview: yesNo({
    question: {
      en: 'Besides cybersecurity review, is the matter subject to a data security review?',
      zh: '除网络安全审查外，本事项是否另须进行数据安全审查？',
    },
    claim: { en: 'The matter is subject to a data security review', zh: '本事项须进行数据安全审查' },
    denial: { en: 'The matter is not subject to a data security review', zh: '本事项无须进行数据安全审查' },
  }),
  buysCommercialCryptography: yesNo({
    question: {
      en: 'Do the network products or services involve commercial cryptography?',
      zh: '所采购的网络产品和服务是否涉及商用密码？',
    },
    claim: {
      en: 'The network products or services involve commercial cryptography',
      zh: '所采购的网络产品和服务涉及商用密码',
    },
    denial: {
      en: 'The network products or services do not involve commercial cryptography',
      zh: '所采购的网络产品和服务不涉及商用密码',
    },
  }),
  exportsPersonalInformation: yesNo({
    question: {
      en: 'Is personal information provided to recipients abroad?',
      zh: '是否向境外提供个人信息？',
    },
    claim: { en: 'Personal information is provided abroad', zh: '向境外提供个人信息' },
    denial: { en: 'No personal information is provided abroad', zh: '不向境外提供个人信息' },
  }),
}
