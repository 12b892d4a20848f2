import { allOf, anyOf, term } from '#rules'
import { holds } from '../vocabulary/leaves.ts'
import { concernsProducts as concerned } from '../vocabulary/terms.ts'
import { article } from './article.ts'

const judged = { by: 'legal counsel', on: '2021-07-01' }
const supplies = {
  suppliesNetworkProductsOrServices: true,
  customerIsCiiOperator: false,
} as const

/** Products and services of the matter, whoever buys them (Art. 15). */
export const concernsProducts = concerned(['art.15'])

/** Arts. 2 and 15: products and services of the matter, whoever buys them. Data processing is not reached. */
const touchesNationalSecurity = term({
  name: 'touchesNationalSecurity',
  claim: {
    en: 'Products or services of the matter affect or may affect national security',
    zh: '本事项的产品和服务影响或者可能影响国家安全',
  },
  denial: {
    en: 'No products or services of the matter affect national security',
    zh: '本事项的产品和服务不影响国家安全',
  },
  cite: ['art.2', 'art.15'],
  when: allOf(concernsProducts.condition, holds('affectsOrMayAffectNationalSecurity')),
})

export const article2 = article({
  number: 2,
  caption: { en: 'Scope', zh: '适用范围' },
  paragraphs: [
    {
      id: 'art.2',
      zh: '审查对象为关键信息基础设施运营者（简称“运营者”）采购的网络产品和服务；影响或者可能影响国家安全的，依本办法接受网络安全审查。',
      en: 'What is reviewed are network products and services purchased by an operator of critical information infrastructure (“operator” for short): where they affect or may affect national security, they undergo cybersecurity review under these Measures.',
      isDefinition: true,
      reason: {
        en: 'Whether national security is or may be affected is judged by a named person or body; the software says what follows.',
        zh: '是否影响或者可能影响国家安全由具名人员或者机构判断，本软件仅说明判断之后的结果。',
      },
    },
  ],
  duties: [
    {
      name: 'exposedToReviewByTheOffice',
      claim: {
        en: 'The authorities may start a review of the matter',
        zh: '有关机关可能依职权对本事项启动网络安全审查',
      },
      denial: {
        en: 'On this organisation’s own judgement nothing was seen that affects or may affect national security',
        zh: '按本单位判断，未见影响或者可能影响国家安全的情形',
      },
      cite: ['art.2', 'art.15'],
      when: touchesNationalSecurity.condition,
    },
  ],
  flags: [
    {
      code: 'not-yet-in-the-measures',
      cite: ['art.2'],
      message: {
        en: 'Order No. 6 speaks neither of listings nor of data processing: both came with Order No. 8 on 15 February 2022. The reviews of platforms opened in July 2021 cite the Measures as a whole; that Article 15 was their basis is inferred.',
        zh: '第6号令未规定上市和数据处理活动，二者自2022年2月15日第8号令施行起纳入。2021年7月对平台启动的审查仅援引本办法整体，其以第十五条为依据系推断。',
      },
      when: {
        condition: anyOf(holds('seeksListing'), holds('processingAffectsOrMayAffectNationalSecurity')),
      },
    },
  ],
  examples: [
    {
      title: {
        en: 'Products that may affect national security can be reviewed, whoever supplies them',
        zh: '可能影响国家安全的产品，不论由谁提供，均可能被审查',
      },
      facts: { ...supplies, affectsOrMayAffectNationalSecurity: { value: true, ...judged } },
      expect: { duties: { exposedToReviewByTheOffice: 'met' } },
    },
    {
      title: { en: 'The products are judged harmless', zh: '判断产品不影响国家安全' },
      facts: { ...supplies, affectsOrMayAffectNationalSecurity: { value: false, ...judged } },
      expect: { verdict: 'no-filing', duties: { exposedToReviewByTheOffice: 'not-met' } },
    },
    {
      title: { en: 'Nobody has judged the products', zh: '产品尚未判断' },
      facts: supplies,
      expect: {
        duties: { exposedToReviewByTheOffice: 'unknown' },
        missing: { exposedToReviewByTheOffice: ['affectsOrMayAffectNationalSecurity'] },
      },
    },
    {
      title: {
        en: 'Data processing by itself is outside Order No. 6; Order No. 8 brings it in',
        zh: '仅涉及数据处理活动的，第6号令不适用；第8号令始予纳入',
      },
      facts: {
        procuresNetworkProductsOrServices: false,
        usesNetworkProductsOrServices: false,
        suppliesNetworkProductsOrServices: false,
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
      },
      expect: {
        verdict: 'no-filing',
        duties: { exposedToReviewByTheOffice: 'not-met' },
        flags: ['not-yet-in-the-measures'],
      },
    },
    {
      title: {
        en: 'A platform with five million users lists abroad: Order No. 6 asks for no filing',
        zh: '掌握500万用户个人信息的平台赴国外上市：第6号令未规定申报',
      },
      facts: {
        procuresNetworkProductsOrServices: false,
        applicationFiled: false,
        isNetworkPlatformOperator: true,
        usersWithPersonalInformation: 5_000_000,
        seeksListing: true,
        listingPlace: 'foreign',
        listingRoute: 'ipo',
      },
      expect: {
        duties: { fileForProcurement: 'not-met', submitMaterials: 'not-met' },
        flags: ['not-yet-in-the-measures'],
      },
    },
  ],
})
