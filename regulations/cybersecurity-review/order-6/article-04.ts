import { article } from './article.ts'

export const article4 = article({
  number: 4,
  caption: { en: 'The working mechanism and the Office', zh: '审查工作机制与审查办公室' },
  paragraphs: [
    {
      id: 'art.4.1',
      zh: '在中央网络安全和信息化委员会领导下，由国家网信部门牵头，发展改革、工业和信息化、公安、国家安全、财政、商务、人民银行、市场监管、广电、保密、密码管理等部门参加，组成网络安全审查工作机制，共十二家成员单位。',
      en: 'Under the Central Cyberspace Affairs Commission, the national cyberspace administration leads a cybersecurity review working mechanism of twelve member units; the others are the departments for development and reform, industry and information technology, public security, state security, finance, commerce, the central bank, market regulation, radio and television, secrecy, and cryptography.',
      isDefinition: true,
      words: [
        'member unit of the cybersecurity review working mechanism',
        'Central Cyberspace Affairs Commission',
      ],
    },
    {
      id: 'art.4.2',
      zh: '网络安全审查办公室设于国家网信部门，制定有关审查的制度规范并组织审查工作。',
      en: 'The Office of Cybersecurity Review sits in the national cyberspace administration; it draws up the rules and norms on review and organises the review work.',
      isDefinition: true,
      words: ['Office of Cybersecurity Review'],
      reason: {
        en: 'What rules the Office draws up, and how it organises its work, is its own to decide.',
        zh: '制定何种制度规范、如何组织审查，由网络安全审查办公室决定。',
      },
    },
  ],
})
