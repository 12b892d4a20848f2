import { article } from './article.ts'

const buysCloud = { procuresNetworkProductsOrServices: true, productKinds: ['cloudServices'] } as const

export const article21 = article({
  number: 21,
  caption: { en: 'Network products and services', zh: '网络产品和服务的含义' },
  paragraphs: [
    {
      id: 'art.21',
      zh: '本办法所称网络产品和服务主要指核心网络设备、重要通信产品、高性能计算机和服务器、大容量存储设备、大型数据库和应用软件、网络安全设备、云计算服务，以及其他对关键信息基础设施安全、网络安全和数据安全有重要影响的网络产品和服务。',
      en: 'In these Measures, network products and services mainly refer to core network equipment, important communication products, high-performance computers and servers, mass storage equipment, large databases and application software, cybersecurity equipment, cloud computing services, and other network products and services that have an important impact on the security of critical information infrastructure, cybersecurity and data security.',
      isDefinition: true,
      relatedLaw: ['secure-and-trustworthy-products', 'cloud-assessment'],
      reason: {
        en: 'Whether another product has an important impact is a judgement; what “mainly refer to” means turns on the reading product-list.',
        zh: '其他产品和服务是否“有重要影响”须作判断；“主要指”的含义见解释口径product-list。',
      },
    },
  ],
  examples: [
    {
      title: {
        en: 'An operator of critical information infrastructure buys cloud services: the platform assessment is separate',
        zh: '关键信息基础设施运营者采购云计算服务：平台评估另行进行',
      },
      facts: { isCiiOperator: true, ...buysCloud },
      expect: { duties: { advanceAssessment: 'met' }, flags: ['cloud-assessment'] },
    },
    {
      title: {
        en: 'Not such an operator: no advance assessment, and nothing flagged',
        zh: '非关键信息基础设施运营者采购云计算服务：不负预判义务，亦不予提示',
      },
      facts: { isCiiOperator: false, ...buysCloud },
      expect: { duties: { advanceAssessment: 'not-met' } },
    },
    {
      title: {
        en: 'A product of no kind listed is no network product',
        zh: '不属于所列类别的，不是网络产品和服务',
      },
      facts: { isCiiOperator: true, procuresNetworkProductsOrServices: true, productKinds: ['none'] },
      expect: { duties: { advanceAssessment: 'not-met' } },
    },
    {
      title: {
        en: 'The same product where the list is read as open',
        zh: '采“开放列举”口径时的同一产品',
      },
      facts: { isCiiOperator: true, procuresNetworkProductsOrServices: true, productKinds: ['none'] },
      readings: { 'product-list': 'open' },
      expect: { duties: { advanceAssessment: 'met' } },
    },
    {
      title: { en: 'The kinds of the products are unknown', zh: '产品类别不明' },
      facts: { isCiiOperator: true, procuresNetworkProductsOrServices: true },
      expect: {
        duties: { advanceAssessment: 'unknown' },
        missing: { advanceAssessment: ['productKinds'] },
      },
    },
  ],
})
