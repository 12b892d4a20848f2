import type { Confidentiality } from '#review'
import { consentOf } from '../vocabulary/details.ts'
import { sharedConfidentiality } from '../vocabulary/seats.ts'
import { article, document, step } from './article.ts'

/** Trade secrets and intellectual property rights; personal information came with Order No. 8. */
export const confidentiality: Confidentiality = {
  ...sharedConfidentiality,
  cite: ['art.16'],
  claim: {
    en: 'Those who take part in the review protect intellectual property rights and keep trade secrets, undisclosed materials of the operator and of the provider, and other undisclosed information in confidence: unless whoever provided it consents, it is neither disclosed to anyone not concerned nor put to another use',
    zh: '参与审查的机构和人员须保护知识产权，并就商业秘密、运营者和提供者提交的未公开材料及其他未公开信息负有保密义务；非经信息提供方同意，不得对无关方披露，亦不得移作他用',
  },
}

export const article16 = article({
  number: 16,
  caption: { en: 'Confidentiality', zh: '保密义务' },
  paragraphs: [
    {
      id: 'art.16',
      zh: '参与审查的机构和人员须严格保护企业的商业秘密与知识产权，并就运营者、提供者提交的未公开材料和审查中知悉的其他未公开信息负有保密义务；非经信息提供方同意，不得对无关方披露，亦不得移作他用。',
      en: 'The institutions and persons taking part in a review must strictly protect the trade secrets and intellectual property rights of enterprises, and bear a duty of confidentiality for undisclosed materials from the operator or the provider and for other undisclosed information learned in the review. Unless whoever provided it consents, it must not be disclosed to anyone not concerned or put to another use.',
      reason: {
        en: 'A duty of those who take part in the review, not of the operator. The software records a consent; it cannot see who keeps a confidence.',
        zh: '本条义务由参与审查的机构和人员承担，并非运营者的义务。本软件可以记录同意，但无法核实保密情况。',
      },
    },
  ],
  steps: [
    step('disclosure-consented', {
      cite: ['art.16'],
      from: [],
      details: { of: consentOf('protection-department') },
    }),
  ],
  documents: [document('consentToDisclosure', { cite: ['art.16'] })],
})
