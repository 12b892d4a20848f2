import { article } from './article.ts'

export const article1 = article({
  number: 1,
  caption: { en: 'Purpose and basis', zh: '立法目的与依据' },
  paragraphs: [
    {
      id: 'art.1',
      zh: '目的：保障关键信息基础设施的供应链安全和国家安全。依据：国家安全法、网络安全法。',
      en: 'Purpose: to safeguard the security of the supply chain of critical information infrastructure, and national security. Basis: the National Security Law and the Cybersecurity Law.',
      reason: {
        en: 'A statement of purpose and of legal basis: it guides how the other articles are read and binds nobody by itself. Data security is no purpose yet.',
        zh: '本条为立法目的与依据，用以指导其他条款的理解，本身不设定义务。此时尚未以数据安全为目的。',
      },
    },
  ],
})
