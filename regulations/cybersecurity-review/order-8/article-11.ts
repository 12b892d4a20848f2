import { article, document, step } from './article.ts'

export const article11 = article({
  number: 11,
  caption: { en: 'Preliminary review', zh: '初步审查' },
  paragraphs: [
    {
      id: 'art.11',
      zh: '网络安全审查办公室认为需要开展网络安全审查的，应当自向当事人发出书面通知之日起30个工作日内完成初步审查，包括形成审查结论建议和将审查结论建议发送网络安全审查工作机制成员单位、相关部门征求意见；情况复杂的，可以延长15个工作日。',
      en: 'Where the Office of Cybersecurity Review considers that a cybersecurity review needs to be conducted, it shall complete the preliminary review within 30 working days from the day on which it issues the written notice to the party. The preliminary review includes forming the review conclusion recommendation and sending it to the member units of the cybersecurity review working mechanism and the relevant departments to seek their opinions. Where the circumstances are complex, the period may be extended by 15 working days.',
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
      cite: ['art.11'],
      claim: {
        en: 'The Office completes the preliminary review within 30 working days, or 45 where the circumstances are complex',
        zh: '网络安全审查办公室在30个工作日内完成初步审查；情况复杂的，可以延长15个工作日',
      },
      workingDays: 30,
      extension: { workingDays: 15 },
      binds: ['office'],
      runsFrom: {
        en: 'The day on which the Office issues (发出) the written notice to the party, not the day of its receipt',
        zh: '网络安全审查办公室向当事人发出书面通知之日，而非当事人收到之日',
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
      cite: ['art.11'],
      from: ['preliminary-review', 'replies', 'initiated'],
      once: true,
      extends: ['preliminary-review'],
    }),
    step('recommendation-formed', {
      cite: ['art.11'],
      from: ['preliminary-review', 'initiated'],
      shall: ['art.11'],
    }),
    step('recommendation-sent', {
      cite: ['art.11'],
      from: ['preliminary-review', 'initiated'],
      leadsTo: 'replies',
      starts: [{ period: 'written-replies' }],
      ends: [{ period: 'preliminary-review', under: { reading: 'written-replies', position: 'after' } }],
      shall: ['art.11'],
    }),
  ],
  documents: [document('recommendation', { cite: ['art.11'] })],
})
