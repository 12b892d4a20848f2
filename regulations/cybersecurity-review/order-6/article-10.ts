import { article, document, step } from './article.ts'

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
  periods: [
    {
      name: 'preliminary-review',
      title: { en: 'Preliminary review', zh: '初步审查' },
      cite: ['art.10'],
      claim: {
        en: 'The Office completes the preliminary review within 30 working days, or 45 where the circumstances are complex',
        zh: '初步审查以30个工作日为限；情况复杂时可再延长15个工作日',
      },
      workingDays: 30,
      extension: { workingDays: 15 },
      binds: ['office'],
      runsFrom: {
        en: 'The day on which the Office issues (发出) the written notice to the operator, not the day of its receipt',
        zh: '网络安全审查办公室发出书面通知之日，而非运营者收到之日',
      },
      readings: [
        'written-replies',
        'first-day',
        'supplement-pauses',
        'supplement-boundary',
        'pause-starts',
        'started-by-member',
      ],
      note: {
        en: 'The period covers forming the recommendation and sending it. Whether it also covers the replies is not settled by the text; by default the replies come after it.',
        zh: '该期限包括形成审查结论建议和发送征求意见；是否包括书面回复，条文未明确，默认不包括。',
      },
    },
  ],
  steps: [
    step('preliminary-review-extended', {
      cite: ['art.10'],
      from: ['preliminary-review', 'replies', 'initiated'],
      once: true,
      extends: ['preliminary-review'],
    }),
    step('recommendation-formed', {
      cite: ['art.10'],
      from: ['preliminary-review', 'initiated'],
      shall: ['art.10'],
    }),
    step('recommendation-sent', {
      cite: ['art.10'],
      from: ['preliminary-review', 'initiated'],
      leadsTo: 'replies',
      starts: [{ period: 'written-replies' }],
      ends: [{ period: 'preliminary-review', under: { reading: 'written-replies', position: 'after' } }],
      shall: ['art.10'],
      claim: {
        en: 'The Office sent the recommendation to the member units and the protection departments concerned',
        zh: '网络安全审查办公室就审查结论建议征求成员单位、有关保护工作部门意见',
      },
      act: {
        en: 'Send the recommendation to the member units and the protection departments concerned for their opinions',
        zh: '将审查结论建议发送成员单位、有关保护工作部门征求意见',
      },
    }),
  ],
  documents: [document('recommendation', { cite: ['art.10'] })],
})
