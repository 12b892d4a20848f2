import { article } from './article.ts'

export const article10 = article({
  number: 10,
  caption: { en: 'Preliminary review', zh: '初步审查' },
  paragraphs: [
    {
      id: 'art.10',
      zh: '需要审查的，初步审查的期限为30个工作日，自书面通知向运营者发出之日起算；其间须形成审查结论建议，送网络安全审查工作机制成员单位和有关的关键信息基础设施保护工作部门，征求意见。情况复杂时，期限可再加15个工作日。',
      en: 'Where a review is needed, the preliminary review has 30 working days, counted from the day on which the written notice to the operator is issued. Within them the review conclusion recommendation is formed and sent to the member units of the cybersecurity review working mechanism and the departments responsible for protecting the critical information infrastructure in question, to seek their opinions. In complex circumstances another 15 working days may be added.',
      reason: {
        en: 'What is recommended, and whether the circumstances are complex, is for the Office to decide.',
        zh: '审查结论建议的内容以及情况是否复杂，由网络安全审查办公室判断。',
      },
    },
  ],
})
