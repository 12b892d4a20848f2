import { allOf, anyOf, conditionsOver, not, term } from '#rules'
import { facts } from './facts.ts'
import { readings } from './readings.ts'

/** The leaves that rules over the facts and readings of Order No. 6 are written with. */
export const { holds, oneOf, includes, under } = conditionsOver(facts, readings)

/** The six kinds that Art. 20 names. Important communication products are not among them. */
export const isOfNamedKind = includes(
  'productKinds',
  'coreNetworkEquipment',
  'highPerformanceComputersOrServers',
  'massStorage',
  'largeDatabasesOrApplicationSoftware',
  'cybersecurityEquipment',
  'cloudServices',
)

/**
 * Art. 20, second paragraph. READING 21: a product outside the six kinds and the catch-all is no network product
 * unless the list is open; so an important communication product counts only by its impact on critical
 * information infrastructure, and a matter that means that names otherWithImportantImpact too.
 */
const isNetworkProductOrService = term({
  name: 'isNetworkProductOrService',
  claim: {
    en: 'The products or services are network products or services',
    zh: '所涉产品和服务属于网络产品和服务',
  },
  denial: {
    en: 'The products or services are not network products or services',
    zh: '所涉产品和服务不属于网络产品和服务',
  },
  cite: ['art.20.2'],
  when: anyOf(
    isOfNamedKind,
    includes('productKinds', 'otherWithImportantImpact'),
    under('product-list', 'open'),
  ),
})

/**
 * Art. 5, first paragraph. READING 22: a product in use is not a purchase until renewal unless read so. READING 27: any
 * acquisition is a purchase unless only one for a price is.
 */
const purchases = term({
  name: 'purchases',
  claim: { en: 'There is a purchase', zh: '存在采购行为' },
  denial: { en: 'There is no purchase', zh: '不存在采购行为' },
  cite: ['art.5.1'],
  when: allOf(
    anyOf(
      holds('procuresNetworkProductsOrServices'),
      allOf(under('products-in-use', 'now'), holds('usesNetworkProductsOrServices')),
    ),
    anyOf(under('what-is-a-purchase', 'any-acquisition'), holds('purchaseIsForConsideration')),
  ),
})

/**
 * The case of Art. 5. READING 26: any purchase of an operator counts unless only one for the designated infrastructure
 * does. It is that an operator purchases network products or services.
 */
export const operatorPurchases = term({
  name: 'operatorPurchases',
  claim: {
    en: 'An operator of critical information infrastructure purchases network products or services',
    zh: '关键信息基础设施运营者采购网络产品和服务',
  },
  denial: {
    en: 'No operator of critical information infrastructure purchases network products or services',
    zh: '不存在关键信息基础设施运营者采购网络产品和服务的情形',
  },
  cite: ['art.2', 'art.5.1'],
  when: allOf(
    holds('isCiiOperator'),
    purchases,
    isNetworkProductOrService,
    anyOf(under('purchase-for-which-system', 'any'), holds('purchaseIsForDesignatedInfrastructure')),
  ),
})

/** Art. 5, first paragraph, second sentence: the only case in which Order No. 6 asks for a filing. */
export const purchaseIsFiled = term({
  name: 'purchaseIsFiled',
  claim: { en: 'The purchase must be filed for cybersecurity review', zh: '该采购活动应当申报网络安全审查' },
  denial: { en: 'The purchase need not be filed', zh: '该采购活动无须申报' },
  cite: ['art.5.1'],
  when: allOf(operatorPurchases, holds('affectsOrMayAffectNationalSecurity')),
})

/** What Arts. 6, 7 and 14 attach to: a purchase that must be filed, and one that an operator files of its own accord. */
export const purchaseIsOrMustBeFiled = term({
  name: 'purchaseIsOrMustBeFiled',
  claim: { en: 'The operator’s purchase is filed, or must be', zh: '运营者的采购活动已申报或者应当申报' },
  denial: {
    en: 'No purchase of an operator is filed, and none must be',
    zh: '不存在已申报或者应当申报的运营者采购活动',
  },
  cite: ['art.6', 'art.7'],
  when: allOf(
    operatorPurchases,
    anyOf(holds('affectsOrMayAffectNationalSecurity'), holds('applicationFiled')),
  ),
})

/** Arts. 2 and 15: the products and services of the matter, whoever buys them. */
export const concernsProducts = anyOf(
  holds('procuresNetworkProductsOrServices'),
  holds('usesNetworkProductsOrServices'),
  holds('suppliesNetworkProductsOrServices'),
)

/** Arts. 2 and 15: products and services of the matter, whoever buys them. Data processing is not reached. */
export const touchesNationalSecurity = term({
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
  when: allOf(concernsProducts, holds('affectsOrMayAffectNationalSecurity')),
})

/** A product that Order No. 8 lists and Order No. 6 does not, and nothing else that would bring it in. */
export const onlyCommunicationProducts = allOf(
  includes('productKinds', 'importantCommunicationProducts'),
  not(isOfNamedKind),
  not(includes('productKinds', 'otherWithImportantImpact')),
)
