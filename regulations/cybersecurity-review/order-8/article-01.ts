import { article } from './article.ts'

export const article1 = article({
  number: 1,
  caption: { en: 'Purpose and basis', zh: '立法目的与依据' },
  paragraphs: [
    {
      id: 'art.1',
      zh: '为了确保关键信息基础设施供应链安全，保障网络安全和数据安全，维护国家安全，根据《中华人民共和国国家安全法》、《中华人民共和国网络安全法》、《中华人民共和国数据安全法》、《关键信息基础设施安全保护条例》，制定本办法。',
      en: 'These Measures are made on the basis of the National Security Law of the People’s Republic of China, the Cybersecurity Law of the People’s Republic of China, the Data Security Law of the People’s Republic of China and the Regulations on the Security Protection of Critical Information Infrastructure, in order to ensure the security of the supply chain of critical information infrastructure, to safeguard cybersecurity and data security, and to protect national security.',
      reason: {
        en: 'A statement of purpose and of legal basis: it guides how the other articles are read and binds nobody by itself.',
        zh: '本条为立法目的与依据，用以指导其他条款的理解，本身不设定义务。',
      },
    },
  ],
})
