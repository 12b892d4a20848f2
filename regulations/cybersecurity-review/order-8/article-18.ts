import { article, document, step } from './article.ts'

export const article18 = article({
  number: 18,
  caption: { en: 'Reports about reviewers', zh: '对审查人员的举报' },
  paragraphs: [
    {
      id: 'art.18',
      zh: '当事人或者网络产品和服务提供者认为审查人员有失客观公正，或者未能对审查工作中知悉的信息承担保密义务的，可以向网络安全审查办公室或者有关部门举报。',
      en: 'A party or a provider of network products and services that considers that review personnel have not been objective and fair, or have not kept the duty of confidentiality for information learned in the review work, may report it to the Office of Cybersecurity Review or to the departments concerned.',
      reason: {
        en: 'A right that may be used or not; whether there is ground for a report is for the party or the provider to judge.',
        zh: '举报属于权利，可以行使，也可以不行使；是否有举报事由，由当事人或者提供者判断。',
      },
    },
  ],
  steps: [
    step('complaint-filed', {
      cite: ['art.18'],
      from: [],
    }),
  ],
  documents: [document('complaint', { cite: ['art.18'] })],
})
