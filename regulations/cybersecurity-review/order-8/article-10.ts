import { article } from './article.ts'

export const article10 = article({
  number: 10,
  caption: { en: 'National security risk factors', zh: '国家安全风险因素' },
  paragraphs: [
    {
      id: 'art.10',
      zh: '网络安全审查重点评估相关对象或者情形的以下国家安全风险因素：',
      en: 'Cybersecurity review focuses on assessing the following national security risk factors of the object or circumstances concerned:',
      isDefinition: true,
      reason: {
        en: 'The factors record the grounds of a judgement and never make it: no number of them adds up to an answer.',
        zh: '各项因素用于记录判断的依据，不代替判断；不以因素多少推定结论。',
      },
    },
    {
      id: 'art.10(1)',
      zh: '（一）产品和服务使用后带来的关键信息基础设施被非法控制、遭受干扰或者破坏的风险；',
      en: '(1) the risk that critical information infrastructure is illegally controlled, interfered with or damaged as a result of the use of the products and services;',
      isDefinition: true,
      reason: {
        en: 'A named person or body judges whether the use of the product brings this risk; the software keeps the evidence.',
        zh: '产品和服务的使用是否带来该风险，由具名人员或者机构判断，本软件仅归集证据。',
      },
    },
    {
      id: 'art.10(2)',
      zh: '（二）产品和服务供应中断对关键信息基础设施业务连续性的危害；',
      en: '(2) the harm that an interruption in the supply of the products and services would do to the business continuity of critical information infrastructure;',
      isDefinition: true,
      reason: {
        en: 'How much an interruption would harm the business is for those who run the infrastructure to judge, by name.',
        zh: '供应中断的危害程度，由熟悉该设施运行的具名人员或者机构判断。',
      },
    },
    {
      id: 'art.10(3)',
      zh: '（三）产品和服务的安全性、开放性、透明性、来源的多样性，供应渠道的可靠性以及因为政治、外交、贸易等因素导致供应中断的风险；',
      en: '(3) the security, openness and transparency of the products and services and the diversity of their sources, the reliability of supply channels, and the risk that supply is interrupted by political, diplomatic, trade or other factors;',
      isDefinition: true,
      reason: {
        en: 'Qualities are weighed here, not counted. Foreign ownership by itself is no factor.',
        zh: '本项须综合衡量，不能以评分得出结论。外资背景（境外投资者持股或者控制）本身不构成风险因素。',
      },
    },
    {
      id: 'art.10(4)',
      zh: '（四）产品和服务提供者遵守中国法律、行政法规、部门规章情况；',
      en: '(4) the compliance of the provider of products and services with Chinese laws, administrative regulations and departmental rules;',
      isDefinition: true,
      reason: {
        en: 'The provider’s record is evidence; whether it gives cause for concern is a judgement.',
        zh: '提供者的守法记录属于证据，是否构成风险须作判断。',
      },
    },
    {
      id: 'art.10(5)',
      zh: '（五）核心数据、重要数据或者大量个人信息被窃取、泄露、毁损以及非法利用、非法出境的风险；',
      en: '(5) the risk that core data, important data or a large volume of personal information is stolen, leaked or damaged, or illegally used or illegally transferred abroad;',
      isDefinition: true,
      reason: {
        en: 'Which data is core or important is settled by catalogues outside these Measures; what volume is large is not stated.',
        zh: '核心数据、重要数据的范围由本办法以外的目录确定；“大量”的数量标准条文未作规定。',
      },
    },
    {
      id: 'art.10(6)',
      zh: '（六）上市存在关键信息基础设施、核心数据、重要数据或者大量个人信息被外国政府影响、控制、恶意利用的风险，以及网络信息安全风险；',
      en: '(6) the risk that, through a listing, critical information infrastructure, core data, important data or a large volume of personal information is influenced, controlled or maliciously used by a foreign government, and risks to network information security;',
      isDefinition: true,
      reason: {
        en: 'Two limbs, each judged by a named person or body. The item speaks of any listing, not only of one in a foreign country.',
        zh: '本项分前后两段，分别由具名人员或者机构判断。所称上市不限于赴国外上市。',
      },
    },
    {
      id: 'art.10(7)',
      zh: '（七）其他可能危害关键信息基础设施安全、网络安全和数据安全的因素。',
      en: '(7) other factors that may endanger the security of critical information infrastructure, cybersecurity and data security.',
      isDefinition: true,
      reason: {
        en: 'An open item: only a person can say what else may endanger security.',
        zh: '本项为兜底条款，其他因素只能由人员识别。',
      },
    },
  ],
})
