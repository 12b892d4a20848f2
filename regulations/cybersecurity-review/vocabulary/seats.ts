import type { Text } from '#language'
import type { Confidentiality, Seat } from '#review'

/** GAP: seats of which the text says little, and what we do with them. */
export const sharedParts = {
  supplier: {
    en: 'The text gives the provider these parts: to cooperate and keep its commitments as the {party} demands, to supplement on request, to consent, to report review personnel. It provides for no notice to it and no period, and does not say whether it is among the units heard in a special review; here it takes no other step.',
    zh: '条文赋予提供者的角色限于：按{party}要求配合审查、履行承诺，按要求提供补充材料，同意披露，举报审查人员。条文未规定向其通知及其期限，亦未明确特别审查中听取意见的“相关单位”是否包括提供者；此处不设其他步骤。',
  },
  commission: {
    en: 'The text gives the Commission the approval and says neither on which documents, nor in what form, nor by when. Here nothing but the report for approval goes to it.',
    zh: '条文规定由其批准，未规定所依据的文件、形式和期限。此处仅报批文件向其提交。',
  },
  'department-concerned': {
    en: 'The text lets it take reports about review personnel and says neither which departments these are nor what follows a report.',
    zh: '条文规定其可以受理对审查人员的举报，未规定具体部门及后续处理。',
  },
  participant: {
    en: 'The text binds whoever takes part to confidence and does not say who takes part or what they are shown. Here nothing is shown to them but consents.',
    zh: '条文规定参与审查的机构和人员承担保密义务，未规定其范围及可以知悉的内容。此处仅向其提供同意书。',
  },
} satisfies Readonly<Partial<Record<Seat, Text>>>

/**
 * The duty of confidence binds the institutions and persons that take part in the review. What a party or a provider does
 * with its own documents is not its matter.
 */
export const sharedConfidentiality = {
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
} satisfies Partial<Confidentiality>
