import { allOf, not } from '#rules'
import { includes } from '../vocabulary/leaves.ts'
import { isOfKindBothList } from '../vocabulary/terms.ts'
import { article } from './article.ts'

const operatorBuys = { isCiiOperator: true, procuresNetworkProductsOrServices: true } as const

/** A product that Order No. 8 lists and Order No. 6 does not, and nothing else that would bring it in. */
export const onlyCommunicationProducts = allOf(
  includes('productKinds', 'importantCommunicationProducts'),
  not(isOfKindBothList),
  not(includes('productKinds', 'otherWithImportantImpact')),
)

export const article20 = article({
  number: 20,
  caption: { en: 'Operators; network products and services', zh: '运营者与网络产品和服务的含义' },
  paragraphs: [
    {
      id: 'art.20.1',
      zh: '何为关键信息基础设施运营者，以保护工作部门的认定为准。',
      en: 'Who is an operator of critical information infrastructure depends on designation by the protection department.',
      isDefinition: true,
    },
    {
      id: 'art.20.2',
      zh: '网络产品和服务主要包括六类：核心网络设备，高性能计算机和服务器，大容量存储设备，大型数据库和应用软件，网络安全设备，云计算服务；此外还有兜底一类，即对关键信息基础设施的安全有重要影响的其他产品和服务。',
      en: 'Network products and services are mainly of six kinds: core network equipment; high-performance computers and servers; mass storage equipment; large databases and application software; cybersecurity equipment; cloud computing services. A catch-all adds other products and services with an important impact on the security of critical information infrastructure.',
      isDefinition: true,
      relatedLaw: ['secure-and-trustworthy-products', 'cloud-assessment'],
      reason: {
        en: 'Whether another product has an important impact is a judgement; what “mainly refers to” means is a question of reading. Important communication products are not in the list, and the catch-all is narrower than that of Order No. 8, which adds cybersecurity and data security.',
        zh: '其他产品和服务是否有重要影响须作判断；“主要指”的含义存在不同理解（见解释口径）。列举未包括重要通信产品；兜底范围亦窄于第8号令，后者增加网络安全和数据安全。',
      },
    },
  ],
  flags: [
    {
      code: 'communication-products-not-listed',
      cite: ['art.20.2'],
      message: {
        en: 'Important communication products are not in the list of Order No. 6; Order No. 8 added them. On this day they count only by an important impact on the security of critical information infrastructure: if there is one, choose the catch-all kind as well.',
        zh: '第6号令的列举不包括重要通信产品，该类产品系第8号令所增。就适用日而言，仅在对关键信息基础设施的安全具有重要影响时属于网络产品和服务；如有此种影响，请一并选择兜底类别。',
      },
      when: { condition: onlyCommunicationProducts },
    },
    {
      code: 'catch-all-by-impact-on-infrastructure',
      cite: ['art.20.2'],
      message: {
        en: 'The product is inside only by the catch-all, which in Order No. 6 speaks of the security of critical information infrastructure alone. An impact on cybersecurity or data security alone is not enough on this day.',
        zh: '该产品仅因兜底规定属于网络产品和服务，而第6号令的兜底仅就关键信息基础设施安全而言；就适用日而言，仅影响网络安全、数据安全的，不在其内。',
      },
      when: {
        condition: allOf(includes('productKinds', 'otherWithImportantImpact'), not(isOfKindBothList)),
      },
    },
  ],
  examples: [
    {
      title: {
        en: 'Only important communication products: outside the list, and said so',
        zh: '仅涉及重要通信产品：不在列举之内，并予提示',
      },
      facts: { ...operatorBuys, productKinds: ['importantCommunicationProducts'] },
      expect: {
        duties: { advanceAssessment: 'not-met', fileForProcurement: 'not-met' },
        flags: ['communication-products-not-listed'],
      },
    },
    {
      title: {
        en: 'Judged to affect national security, they are a matter to consult about',
        zh: '判断影响国家安全的重要通信产品：咨询',
      },
      facts: {
        ...operatorBuys,
        productKinds: ['importantCommunicationProducts'],
        affectsOrMayAffectNationalSecurity: { value: true, by: 'security committee', on: '2021-03-12' },
      },
      expect: { verdict: 'consult', flags: ['communication-products-not-listed', 'readings-decide'] },
    },
    {
      title: {
        en: 'The same products with an important impact on the infrastructure: inside',
        zh: '同类产品对关键信息基础设施的安全有重要影响的：在其内',
      },
      facts: {
        ...operatorBuys,
        productKinds: ['importantCommunicationProducts', 'otherWithImportantImpact'],
      },
      expect: {
        verdict: 'must-assess',
        duties: { advanceAssessment: 'met' },
        flags: ['catch-all-by-impact-on-infrastructure'],
      },
    },
    {
      title: { en: 'The same products where the list is read as open', zh: '采“开放列举”口径时的同类产品' },
      facts: { ...operatorBuys, productKinds: ['importantCommunicationProducts'] },
      readings: { 'product-list': 'open' },
      expect: { duties: { advanceAssessment: 'met' } },
    },
    {
      title: { en: 'Beside a listed kind they change nothing', zh: '另有所列类别的，不受影响' },
      facts: { ...operatorBuys, productKinds: ['importantCommunicationProducts', 'cloudServices'] },
      expect: { duties: { advanceAssessment: 'met' }, flags: ['cloud-assessment'] },
    },
    {
      title: {
        en: 'A product of no kind listed is no network product',
        zh: '均不属于的，不是网络产品和服务',
      },
      facts: { ...operatorBuys, productKinds: ['none'] },
      expect: { duties: { advanceAssessment: 'not-met' } },
    },
    {
      title: { en: 'The kinds of the products are unknown', zh: '产品类别不明' },
      facts: operatorBuys,
      expect: {
        duties: { advanceAssessment: 'unknown' },
        missing: { advanceAssessment: ['productKinds'] },
      },
    },
  ],
})
