import { article } from './article.ts'

export const article3 = article({
  number: 3,
  caption: { en: 'Principles of review', zh: '审查原则' },
  paragraphs: [
    {
      id: 'art.3',
      zh: '审查兼顾四组原则：防范风险与先进技术应用、过程公正透明与保护知识产权、事前审查与持续监管、企业承诺与社会监督；审查内容包括产品和服务是否安全、可能带来何种国家安全风险等。',
      en: 'Four pairs of principles: guarding against risks and applying advanced technology; a fair and transparent process and protecting intellectual property rights; review beforehand and continuing oversight; the commitments of enterprises and supervision by society. What is reviewed includes how secure the products and services are and what national security risks they may bring.',
      reason: {
        en: 'Principles that the authorities weigh in a review; they yield no yes or no. What is assessed stands in Article 9.',
        zh: '本条为审查工作遵循的原则，由审查机关权衡把握，不直接得出是否结论。具体评估因素见第九条。',
      },
    },
  ],
})
