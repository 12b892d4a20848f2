import { article } from './article.ts'

export const article4 = article({
  number: 4,
  caption: { en: 'The working mechanism and the Office', zh: '审查工作机制与审查办公室' },
  paragraphs: [
    {
      id: 'art.4.1',
      zh: '在中央网络安全和信息化委员会领导下，国家互联网信息办公室会同中华人民共和国国家发展和改革委员会、中华人民共和国工业和信息化部、中华人民共和国公安部、中华人民共和国国家安全部、中华人民共和国财政部、中华人民共和国商务部、中国人民银行、国家市场监督管理总局、国家广播电视总局、中国证券监督管理委员会、国家保密局、国家密码管理局建立国家网络安全审查工作机制。',
      en: 'Under the leadership of the Central Cyberspace Affairs Commission, the Cyberspace Administration of China, together with the National Development and Reform Commission, the Ministry of Industry and Information Technology, the Ministry of Public Security, the Ministry of State Security, the Ministry of Finance and the Ministry of Commerce of the People’s Republic of China, the People’s Bank of China, the State Administration for Market Regulation, the National Radio and Television Administration, the China Securities Regulatory Commission, the National Administration of State Secrets Protection and the State Cryptography Administration, establishes a national cybersecurity review working mechanism.',
      isDefinition: true,
      words: [
        'member unit of the cybersecurity review working mechanism',
        'Central Cyberspace Affairs Commission',
      ],
    },
    {
      id: 'art.4.2',
      zh: '网络安全审查办公室设在国家互联网信息办公室，负责制定网络安全审查相关制度规范，组织网络安全审查。',
      en: 'The Office of Cybersecurity Review is located in the Cyberspace Administration of China; it is responsible for drawing up rules and norms for cybersecurity review and organises cybersecurity reviews.',
      isDefinition: true,
      words: ['Office of Cybersecurity Review'],
      reason: {
        en: 'What rules the Office draws up, and how it organises its work, is its own to decide.',
        zh: '制定何种制度规范、如何组织审查，由网络安全审查办公室决定。',
      },
    },
  ],
})
