import type { CaseDocument, Confidentiality } from '#review'
import { filingDocuments } from './documents-filing.ts'
import { reviewDocuments } from './documents-review.ts'
import { throughoutDocuments } from './documents-throughout.ts'

/** Every kind of document that comes into a case, in the order of the procedure. */
export const documents: readonly CaseDocument[] = [
  ...filingDocuments,
  ...reviewDocuments,
  ...throughoutDocuments,
]

/**
 * Art. 17 binds the institutions and persons that take part in the review. What a party or a provider does with its
 * own documents is not its matter.
 */
export const confidentiality: Confidentiality = {
  cite: ['art.17'],
  claim: {
    en: 'Those who take part in the review protect intellectual property rights and keep trade secrets, personal information, undisclosed materials of the party and of the provider, and other undisclosed information in confidence: without the consent of whoever provided it, it is neither disclosed to anyone not concerned nor used for a purpose other than the review',
    zh: '参与网络安全审查的机构和人员严格保护知识产权，对商业秘密、个人信息，当事人、产品和服务提供者提交的未公开材料以及其他未公开信息承担保密义务；未经信息提供方同意，不得向无关方披露或者用于审查以外的目的',
  },
  consent: 'disclosure-consented',
  closed: {
    anyone: {
      en: 'Not to be disclosed to anyone not concerned without the consent of whoever provided it.',
      zh: '未经信息提供方同意，不得向无关方披露。',
    },
    'competent-authority': {
      en: 'Not to be used for a purpose other than the review without the consent of whoever provided it. Whether a referral may carry it, the text does not say.',
      zh: '未经信息提供方同意，不得用于审查以外的目的。可否随案移送，条文未作规定。',
    },
    'department-concerned': {
      en: 'It takes reports about review personnel and has no other part here. Whether it may be shown more than the report, the text does not say; here that counts as use for a purpose other than the review, which needs the consent of whoever provided it.',
      zh: '有关部门受理对审查人员的举报，本身不参与审查。可否向其提供举报以外的文件，条文未作规定；此处视为用于审查以外的目的，须经信息提供方同意。',
    },
  },
  unsettled: {
    en: 'The text neither gives this seat the document nor says whether the seat is one not concerned (无关方).',
    zh: '条文既未规定向该方提供该文件，亦未明确其是否属于“无关方”。',
  },
}
