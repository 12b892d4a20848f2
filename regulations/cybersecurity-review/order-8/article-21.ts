import { allOf } from '#rules'
import { article } from './article.ts'
import { holds, includes } from './terms.ts'

const buysCloud = { procuresNetworkProductsOrServices: true, productKinds: ['cloudServices'] } as const

export const article21 = article({
  number: 21,
  caption: { en: 'Network products and services', zh: '网络产品和服务的含义' },
  paragraphs: [
    {
      id: 'art.21',
      zh: '本办法所称网络产品和服务主要指核心网络设备、重要通信产品、高性能计算机和服务器、大容量存储设备、大型数据库和应用软件、网络安全设备、云计算服务，以及其他对关键信息基础设施安全、网络安全和数据安全有重要影响的网络产品和服务。',
      en: 'In these Measures, network products and services mainly refers to core network equipment, important communication products, high-performance computers and servers, mass storage equipment, large databases and application software, cybersecurity equipment, cloud computing services, and other network products and services that have an important impact on the security of critical information infrastructure, cybersecurity and data security.',
      as: ['definition', 'flag', 'people'],
      names: ['productKinds', 'isNetworkProductOrService', 'cloud-assessment'],
      reason: {
        en: 'Whether another product has an important impact is a judgement; “mainly refers to” is the reading product-list.',
        zh: '其他产品和服务是否“有重要影响”须作判断；“主要指”的含义见解释口径product-list。',
      },
    },
  ],
  flags: [
    {
      code: 'cloud-assessment',
      cite: ['art.21'],
      message: {
        en: 'Cloud services bought by an operator of critical information infrastructure: the Measures for Security Assessment of Cloud Computing Services of 2019 provide for a separate assessment of the cloud platform. It is no substitute for cybersecurity review, nor the review for it.',
        zh: '关键信息基础设施运营者采购云计算服务的，2019年《云计算服务安全评估办法》另设对云平台的安全评估。该评估不能替代网络安全审查，网络安全审查亦不能替代该评估。',
      },
      when: { condition: allOf(holds('isCiiOperator'), includes('productKinds', 'cloudServices')) },
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
        en: 'Not such an operator: a purchase of cloud services calls for neither assessment',
        zh: '非关键信息基础设施运营者采购云计算服务：两项评估均不适用',
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
