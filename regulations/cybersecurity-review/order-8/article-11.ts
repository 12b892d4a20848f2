import { article } from './article.ts'

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
})
