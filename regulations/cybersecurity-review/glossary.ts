import type { Text } from '#language'

/** One English term for one Chinese term, wherever either stands in the text of the Measures. */
export interface GlossaryEntry {
  readonly zh: string
  readonly en: string
  /** Inflected forms of the English term that are the same term. */
  readonly forms?: readonly string[]
  /** Articles of Order No. 8 in which the term stands by itself, not inside a longer one. */
  readonly articles: readonly number[]
  readonly note?: Text
}

/** The terms of the Measures. A term inside a longer one is the longer one: 审查 in 网络安全审查 is no entry of its own. */
export const glossary: readonly GlossaryEntry[] = [
  // Who
  { zh: '当事人', en: 'party', forms: ['parties'], articles: [2, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20] },
  {
    zh: '关键信息基础设施运营者',
    en: 'operator of critical information infrastructure',
    forms: ['operators of critical information infrastructure'],
    articles: [2, 5, 6],
  },
  {
    zh: '网络平台运营者',
    en: 'network platform operator',
    forms: ['network platform operators'],
    articles: [2, 7],
    note: {
      en: 'The text does not define it: reading platform-operator.',
      zh: '条文未作定义，见解释口径platform-operator。',
    },
  },
  {
    zh: '产品和服务提供者',
    en: 'provider of products and services',
    forms: ['provider of the products and services', 'providers of products and services'],
    articles: [6, 10, 15, 17, 19],
  },
  {
    zh: '网络产品和服务提供者',
    en: 'provider of network products and services',
    forms: ['providers of network products and services'],
    articles: [18],
  },
  {
    zh: '网络安全审查办公室',
    en: 'Office of Cybersecurity Review',
    articles: [4, 5, 7, 9, 11, 12, 13, 15, 16, 18, 19],
  },
  { zh: '网络安全审查工作机制', en: 'cybersecurity review working mechanism', articles: [4] },
  {
    zh: '网络安全审查工作机制成员单位',
    en: 'member unit of the cybersecurity review working mechanism',
    forms: ['member units of the cybersecurity review working mechanism'],
    articles: [11, 12, 13, 16],
  },
  { zh: '中央网络安全和信息化委员会', en: 'Central Cyberspace Affairs Commission', articles: [4, 13, 16] },
  { zh: '相关部门', en: 'relevant department', forms: ['relevant departments'], articles: [11, 12, 13] },
  { zh: '有关部门', en: 'department concerned', forms: ['departments concerned'], articles: [18] },
  {
    zh: '关键信息基础设施安全保护工作部门',
    en: 'department responsible for the security protection of critical information infrastructure',
    forms: ['departments responsible for the security protection of critical information infrastructure'],
    articles: [5],
    note: { en: 'Short: protection department.', zh: '简称：保护工作部门。' },
  },
  { zh: '审查人员', en: 'review personnel', articles: [18] },
  { zh: '外国政府', en: 'foreign government', articles: [10] },
  { zh: '用户', en: 'user', forms: ['users'], articles: [6, 7] },
  // What
  { zh: '关键信息基础设施', en: 'critical information infrastructure', articles: [1, 10, 21] },
  { zh: '供应链', en: 'supply chain', articles: [1] },
  { zh: '产品和服务', en: 'products and services', articles: [3, 5, 6, 10] },
  { zh: '网络产品和服务', en: 'network products and services', articles: [2, 5, 16, 21] },
  { zh: '采购', en: 'purchase', forms: ['purchases', 'purchased'], articles: [2, 5, 6] },
  { zh: '采购文件', en: 'procurement documents', articles: [6, 8] },
  {
    zh: '数据处理活动',
    en: 'data processing activities',
    forms: ['data processing activity'],
    articles: [2, 3, 16],
  },
  { zh: '核心数据', en: 'core data', articles: [10] },
  { zh: '重要数据', en: 'important data', articles: [10] },
  { zh: '个人信息', en: 'personal information', articles: [7, 17] },
  { zh: '大量个人信息', en: 'large volume of personal information', articles: [10] },
  {
    zh: '掌握',
    en: 'hold',
    forms: ['holds', 'held', 'holding'],
    articles: [7],
    note: {
      en: 'Held, not exported: the rules on export count other persons.',
      zh: '指掌握，不是出境；数据出境规则的计数对象不同。',
    },
  },
  { zh: '上市', en: 'listing', forms: ['listings'], articles: [10] },
  {
    zh: '赴国外上市',
    en: 'list in a foreign country',
    forms: ['lists in a foreign country', 'seeks to list in a foreign country'],
    articles: [7],
    note: {
      en: 'Foreign (国外) is narrower than overseas (境外), a word the Measures do not use.',
      zh: '“国外”窄于“境外”；本办法未使用“境外”。',
    },
  },
  { zh: '云计算服务', en: 'cloud computing services', articles: [21] },
  { zh: '国家安全', en: 'national security', articles: [1, 2, 5, 8, 16] },
  {
    zh: '国家安全风险',
    en: 'national security risk',
    forms: ['national security risks'],
    articles: [3, 5, 10],
  },
  {
    zh: '影响或者可能影响',
    en: 'affect or may affect',
    forms: ['affects or may affect', 'is or may be affected', 'effect or possible effect'],
    articles: [2, 5, 8, 16],
  },
  { zh: '网络安全', en: 'cybersecurity', articles: [1, 3, 10, 21] },
  { zh: '数据安全', en: 'data security', articles: [1, 10, 21] },
  {
    zh: '网络信息安全',
    en: 'network information security',
    articles: [10],
    note: {
      en: 'The heading of chapter IV of the Cybersecurity Law: the safety of information on the network, not what is disclosed.',
      zh: '《中华人民共和国网络安全法》第四章章名：指网络上的信息安全，并非信息披露。',
    },
  },
  { zh: '商业秘密', en: 'trade secrets', articles: [17] },
  { zh: '国家秘密', en: 'state secret', forms: ['state secrets'], articles: [22] },
  { zh: '知识产权', en: 'intellectual property rights', articles: [3, 17] },
  // What is done
  {
    zh: '预判',
    en: 'advance assessment',
    forms: ['assess in advance', 'assessed in advance'],
    articles: [5],
  },
  { zh: '评估', en: 'assess', forms: ['assesses', 'assessing'], articles: [10, 13] },
  { zh: '申报', en: 'file', forms: ['files', 'filed', 'filing'], articles: [5, 6, 7, 8, 9] },
  { zh: '申报书', en: 'application form', articles: [8] },
  { zh: '分析报告', en: 'analysis report', articles: [8] },
  { zh: '材料', en: 'materials', articles: [8, 9, 17] },
  { zh: '补充材料', en: 'supplementary materials', articles: [15] },
  { zh: '上市申请文件', en: 'listing application documents', articles: [8] },
  { zh: '审查', en: 'review', forms: ['reviews', 'reviewed'], articles: [3, 9, 16, 17, 18] },
  {
    zh: '网络安全审查',
    en: 'cybersecurity review',
    forms: ['cybersecurity reviews'],
    articles: [2, 3, 4, 5, 6, 7, 8, 10, 11, 16, 17, 19],
  },
  { zh: '初步审查', en: 'preliminary review', articles: [11] },
  { zh: '特别审查程序', en: 'special review procedure', articles: [12, 13, 14] },
  { zh: '审查时间', en: 'review time', articles: [15] },
  { zh: '审查结论', en: 'review conclusion', articles: [12, 13] },
  { zh: '审查结论建议', en: 'review conclusion recommendation', articles: [11, 12, 13] },
  { zh: '征求意见', en: 'seek opinions', forms: ['seek their opinions'], articles: [11] },
  {
    zh: '意见一致',
    en: 'opinions agree',
    articles: [12],
    note: {
      en: 'What they must agree with turns on the reading opinions-agree.',
      zh: '与何者一致，见解释口径opinions-agree。',
    },
  },
  { zh: '批准', en: 'approval', forms: ['approved'], articles: [13, 16] },
  { zh: '通知', en: 'notify', forms: ['notifies', 'notified', 'notice'], articles: [9, 11, 12, 13] },
  { zh: '书面', en: 'in writing', forms: ['written'], articles: [9, 11, 12, 13] },
  { zh: '工作日', en: 'working day', forms: ['working days'], articles: [9, 11, 12, 14] },
  { zh: '承诺', en: 'commitment', forms: ['commitments', 'committing'], articles: [3, 6, 19] },
  { zh: '保密义务', en: 'duty of confidentiality', articles: [17, 18] },
  { zh: '举报', en: 'report', forms: ['reports'], articles: [18, 19] },
  { zh: '监督', en: 'supervision', articles: [3, 19] },
  { zh: '监管', en: 'oversight', articles: [3] },
  { zh: '数据安全审查', en: 'data security review', articles: [22] },
  {
    zh: '外商投资安全审查',
    en: 'security review of foreign investment',
    articles: [22],
  },
  // Texts
  { zh: '本办法', en: 'these Measures', articles: [1, 2, 9, 16, 20, 21, 23] },
  { zh: '网络安全审查办法', en: 'Measures for Cybersecurity Review', articles: [23] },
  {
    zh: '中华人民共和国国家安全法',
    en: 'National Security Law of the People’s Republic of China',
    articles: [1],
  },
  {
    zh: '中华人民共和国网络安全法',
    en: 'Cybersecurity Law of the People’s Republic of China',
    articles: [1, 20],
  },
  {
    zh: '中华人民共和国数据安全法',
    en: 'Data Security Law of the People’s Republic of China',
    articles: [1, 20],
  },
  {
    zh: '关键信息基础设施安全保护条例',
    en: 'Regulations on the Security Protection of Critical Information Infrastructure',
    articles: [1],
  },
]

/** The thirteen authorities of the working mechanism (Art. 4), by which member units are recognised. */
export const authorities: readonly GlossaryEntry[] = [
  { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China', articles: [4, 23] },
  { zh: '国家发展和改革委员会', en: 'National Development and Reform Commission', articles: [4, 23] },
  { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology', articles: [4, 23] },
  { zh: '公安部', en: 'Ministry of Public Security', articles: [4, 23] },
  { zh: '国家安全部', en: 'Ministry of State Security', articles: [4, 23] },
  { zh: '财政部', en: 'Ministry of Finance', articles: [4, 23] },
  { zh: '商务部', en: 'Ministry of Commerce', articles: [4, 23] },
  { zh: '中国人民银行', en: 'People’s Bank of China', articles: [4, 23] },
  { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation', articles: [4, 23] },
  { zh: '国家广播电视总局', en: 'National Radio and Television Administration', articles: [4, 23] },
  { zh: '中国证券监督管理委员会', en: 'China Securities Regulatory Commission', articles: [4] },
  { zh: '国家保密局', en: 'National Administration of State Secrets Protection', articles: [4, 23] },
  { zh: '国家密码管理局', en: 'State Cryptography Administration', articles: [4, 23] },
]
