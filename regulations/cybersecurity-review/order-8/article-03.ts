import { article } from './article.ts'

export const article3 = article({
  number: 3,
  caption: { en: 'Principles of review', zh: '审查原则' },
  paragraphs: [
    {
      id: 'art.3',
      zh: '网络安全审查坚持防范网络安全风险与促进先进技术应用相结合、过程公正透明与知识产权保护相结合、事前审查与持续监管相结合、企业承诺与社会监督相结合，从产品和服务以及数据处理活动安全性、可能带来的国家安全风险等方面进行审查。',
      en: 'Cybersecurity review adheres to combining the guarding against cybersecurity risks with the promotion of the use of advanced technology, a fair and transparent process with the protection of intellectual property rights, review beforehand with continuing oversight, and the commitments of enterprises with supervision by society. What is reviewed includes the security of products and services and of data processing activities and the national security risks they may bring.',
      reason: {
        en: 'Principles that the authorities weigh in a review; they yield no yes or no. What is assessed stands in Article 10.',
        zh: '本条为审查工作遵循的原则，由审查机关权衡把握，不直接得出是否结论。具体评估因素见第十条。',
      },
    },
  ],
})
