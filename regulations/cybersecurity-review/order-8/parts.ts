import type { Part, Seat } from '#review'

/** GAP: seats of which the text says little, and what we do with them. */
export const parts: Readonly<Partial<Record<Seat, Part>>> = {
  supplier: {
    cite: ['art.6', 'art.15', 'art.17', 'art.18', 'art.19.1'],
    said: {
      en: 'The text gives the provider these parts: to cooperate and keep its commitments as the party demands, to supplement on request, to consent, to report review personnel. It provides for no notice to it and no period, and does not say whether it is among the units heard in a special review; here it takes no other step.',
      zh: '条文赋予提供者的角色限于：按当事人要求配合审查、履行承诺，按要求提供补充材料，同意披露，举报审查人员。条文未规定向其通知及其期限，亦未明确特别审查中听取意见的“相关单位”是否包括提供者；此处不设其他步骤。',
    },
  },
  commission: {
    cite: ['art.13', 'art.16.1'],
    said: {
      en: 'The text gives the Commission the approval and says neither on which documents, nor in what form, nor by when. Here nothing but the report for approval goes to it.',
      zh: '条文规定由其批准，未规定所依据的文件、形式和期限。此处仅报批文件向其提交。',
    },
  },
  'department-concerned': {
    cite: ['art.18'],
    said: {
      en: 'The text lets it take reports about review personnel and says neither which departments these are nor what follows a report.',
      zh: '条文规定其可以受理对审查人员的举报，未规定具体部门及后续处理。',
    },
  },
  participant: {
    cite: ['art.17'],
    said: {
      en: 'The text binds whoever takes part to confidence and does not say who takes part or what they are shown. Here nothing is shown to them but consents.',
      zh: '条文规定参与审查的机构和人员承担保密义务，未规定其范围及可以知悉的内容。此处仅向其提供同意书。',
    },
  },
}
