import type { Confidentiality } from '#review'
import { sharedConfidentiality } from '../vocabulary/seats.ts'
import { article, document, step } from './article.ts'

export const confidentiality: Confidentiality = {
  ...sharedConfidentiality,
  cite: ['art.17'],
  claim: {
    en: 'Those who take part in the review protect intellectual property rights and keep trade secrets, personal information, undisclosed materials of the party and of the provider, and other undisclosed information in confidence: without the consent of whoever provided it, it is neither disclosed to anyone not concerned nor used for a purpose other than the review',
    zh: '参与网络安全审查的机构和人员严格保护知识产权，对商业秘密、个人信息，当事人、产品和服务提供者提交的未公开材料以及其他未公开信息承担保密义务；未经信息提供方同意，不得向无关方披露或者用于审查以外的目的',
  },
}

export const article17 = article({
  number: 17,
  caption: { en: 'Confidentiality', zh: '保密义务' },
  paragraphs: [
    {
      id: 'art.17',
      zh: '参与网络安全审查的相关机构和人员应当严格保护知识产权，对在审查工作中知悉的商业秘密、个人信息，当事人、产品和服务提供者提交的未公开材料，以及其他未公开信息承担保密义务；未经信息提供方同意，不得向无关方披露或者用于审查以外的目的。',
      en: 'The institutions and persons taking part in a cybersecurity review shall strictly protect intellectual property rights and shall bear a duty of confidentiality for the trade secrets and personal information that they learn in the review work, for the undisclosed materials that the party and the provider of products and services submit, and for other undisclosed information. Without the consent of whoever provided the information, they shall not disclose it to anyone not concerned or use it for any purpose other than the review.',
      reason: {
        en: 'A duty of those who take part in the review, not of the party. The software records a consent; it cannot see who keeps a confidence.',
        zh: '本条义务由参与审查的机构和人员承担，并非当事人的义务。本软件可以记录同意，但无法核实保密情况。',
      },
    },
  ],
  steps: [
    step('disclosure-consented', {
      cite: ['art.17'],
      from: [],
    }),
  ],
  documents: [document('consentToDisclosure', { cite: ['art.17'] })],
})
