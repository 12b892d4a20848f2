import { article, document, step } from './article.ts'

export const article17 = article({
  number: 17,
  caption: { en: 'Reports about reviewers', zh: '对审查人员的举报' },
  paragraphs: [
    {
      id: 'art.17',
      zh: '审查人员不客观公正，或者未尽保密义务的，运营者、网络产品和服务提供者可以举报，受理者为有关部门或者网络安全审查办公室。',
      en: 'Where review personnel are not objective and fair, or fail in their duty of confidentiality, the operator or a provider of network products and services may report it, to the Office of Cybersecurity Review or to the departments concerned.',
      reason: {
        en: 'A right that may be used or not; whether there is ground for a report is for the operator or the provider to judge.',
        zh: '举报属于权利，可以行使，也可以不行使；是否有举报事由，由运营者或者提供者判断。',
      },
    },
  ],
  steps: [
    step('complaint-filed', {
      cite: ['art.17'],
      from: [],
    }),
  ],
  documents: [document('complaint', { cite: ['art.17'] })],
})
