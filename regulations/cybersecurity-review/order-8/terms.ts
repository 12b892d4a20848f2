import { allOf, anyOf, conditionsOver, not, term } from '#rules'
import { facts } from './facts.ts'
import { readings } from './readings.ts'

/** The leaves that rules over the facts and readings of Order No. 8 are written with. */
export const { holds, moreThan, isAtLeast, oneOf, includes, before, under } = conditionsOver(facts, readings)

/** Art. 21, "mainly refers to". READING 21: a product of kind none is outside unless the list is open. */
export const isNetworkProductOrService = term({
  name: 'isNetworkProductOrService',
  claim: {
    en: 'The products or services are network products or services',
    zh: '所涉产品和服务属于网络产品和服务',
  },
  denial: {
    en: 'The products or services are not network products or services',
    zh: '所涉产品和服务不属于网络产品和服务',
  },
  cite: ['art.21'],
  when: anyOf(not(includes('productKinds', 'none')), under('product-list', 'open')),
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
 * does. It is that an operator of critical information infrastructure purchases network products or services.
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
  cite: ['art.2.1', 'art.5.1'],
  when: allOf(
    holds('isCiiOperator'),
    purchases,
    isNetworkProductOrService,
    anyOf(under('purchase-for-which-system', 'any'), holds('purchaseIsForDesignatedInfrastructure')),
  ),
})

/** READING 2: who is a network platform operator. */
export const isPlatformOperator = term({
  name: 'isPlatformOperator',
  claim: { en: 'The organisation is a network platform operator', zh: '本单位为网络平台运营者' },
  denial: { en: 'The organisation is not a network platform operator', zh: '本单位不是网络平台运营者' },
  cite: ['art.2.1', 'art.7'],
  when: allOf(
    holds('isNetworkPlatformOperator'),
    anyOf(under('platform-operator', 'broad'), holds('platformConnectsThirdParties')),
  ),
})

/** The routes that are a listing at the venue under every reading. */
export const ROUTES_THAT_LIST = [
  'ipo',
  'secondaryListing',
  'dualPrimaryListing',
  'introduction',
  'directListing',
  'depositaryReceipts',
  'changeOfVenue',
  'spinOff',
] as const

/** READING 1 and 28: Macau and Taiwan follow the reading of Hong Kong unless they are read apart. */
const macauAndTaiwanAreForeign = anyOf(
  under('macau-taiwan', 'foreign'),
  allOf(under('macau-taiwan', 'as-hong-kong'), under('hong-kong-is-foreign', 'true')),
)

/** A venue that Art. 7 reaches. READING 1, 28. */
export const venueIsForeign = term({
  name: 'venueIsForeign',
  claim: { en: 'A venue is in a foreign country', zh: '上市地包括国外' },
  denial: { en: 'No venue is in a foreign country', zh: '上市地不包括国外' },
  cite: ['art.7'],
  when: anyOf(
    includes('listingPlace', 'foreign'),
    allOf(under('hong-kong-is-foreign', 'true'), includes('listingPlace', 'hongKong')),
    allOf(macauAndTaiwanAreForeign, includes('listingPlace', 'macau', 'taiwan')),
  ),
})

/** Art. 7 "lists in a foreign country". READING 1, 4, 5, 28: the venue, the follow-on offering, the other routes. */
const listsInForeignCountry = term({
  name: 'listsInForeignCountry',
  claim: { en: 'It lists in a foreign country', zh: '赴国外上市' },
  denial: { en: 'It does not list in a foreign country', zh: '不属于赴国外上市' },
  cite: ['art.7'],
  when: allOf(
    holds('seeksListing'),
    venueIsForeign,
    anyOf(
      oneOf('listingRoute', ...ROUTES_THAT_LIST),
      allOf(under('spac-and-acquisition', 'duty'), oneOf('listingRoute', 'spac', 'acquisition')),
      allOf(under('follow-on-same-venue', 'duty'), oneOf('listingRoute', 'followOnSameVenue')),
    ),
  ),
})

/** Art. 5, first paragraph, second sentence: the purchase must be filed. */
export const purchaseIsFiled = term({
  name: 'purchaseIsFiled',
  claim: { en: 'The purchase must be filed for cybersecurity review', zh: '该采购活动应当申报网络安全审查' },
  denial: { en: 'The purchase need not be filed', zh: '该采购活动无须申报' },
  cite: ['art.5.1'],
  when: allOf(operatorPurchases, holds('affectsOrMayAffectNationalSecurity')),
})

/** READING 24: personal information processed for others is held unless it is read not to be. */
const holdsOverOneMillion = term({
  name: 'holdsOverOneMillion',
  claim: {
    en: 'Personal information of more than one million users is held',
    zh: '掌握超过100万用户个人信息',
  },
  denial: {
    en: 'Personal information of one million users or fewer is held',
    zh: '掌握的用户个人信息不超过100万',
  },
  cite: ['art.7'],
  when: allOf(
    moreThan('usersWithPersonalInformation', 1_000_000),
    anyOf(under('held-or-entrusted', 'held'), not(holds('overOneMillionOnlyThroughEntrustedProcessing'))),
  ),
})

/**
 * Art. 6, “a purchase that is filed” (对于申报…的采购活动): one that must be filed, and one that an operator files of its
 * own accord.
 */
export const commitmentsAreDue = term({
  name: 'commitmentsAreDue',
  claim: { en: 'The operator’s purchase is filed, or must be', zh: '运营者的采购活动已申报或者应当申报' },
  denial: {
    en: 'No purchase of an operator is filed, and none must be',
    zh: '不存在已申报或者应当申报的运营者采购活动',
  },
  cite: ['art.6'],
  when: allOf(
    operatorPurchases,
    anyOf(holds('affectsOrMayAffectNationalSecurity'), holds('applicationFiled')),
  ),
})

/** Art. 7, whole. */
export const listingIsFiled = term({
  name: 'listingIsFiled',
  claim: { en: 'The listing must be filed for cybersecurity review', zh: '该上市必须申报网络安全审查' },
  denial: { en: 'The listing need not be filed', zh: '该上市无须申报' },
  cite: ['art.7'],
  when: allOf(isPlatformOperator, holdsOverOneMillion, listsInForeignCountry),
})

/** Art. 2, first paragraph, as a filing duty. READING 12: only under the position yes. */
export const dataProcessingIsFiled = term({
  name: 'dataProcessingIsFiled',
  claim: {
    en: 'The data processing must be filed for cybersecurity review',
    zh: '该数据处理活动应当申报网络安全审查',
  },
  denial: { en: 'The data processing need not be filed', zh: '该数据处理活动无须申报' },
  cite: ['art.2.1'],
  when: allOf(
    under('platform-files-without-listing', 'yes'),
    isPlatformOperator,
    holds('processesData'),
    holds('processingAffectsOrMayAffectNationalSecurity'),
  ),
})

/** Something must be filed. */
export const somethingMustBeFiled = term({
  name: 'somethingMustBeFiled',
  claim: { en: 'Something must be filed for cybersecurity review', zh: '存在应当申报网络安全审查的事项' },
  denial: { en: 'Nothing must be filed for cybersecurity review', zh: '不存在应当申报网络安全审查的事项' },
  cite: ['art.5.1', 'art.7'],
  when: anyOf(purchaseIsFiled, listingIsFiled, dataProcessingIsFiled),
})

/** What Arts. 8 and 15 attach to: “a party that files” (申报), whether it must or does so of its own accord. */
export const somethingIsFiled = term({
  name: 'somethingIsFiled',
  claim: {
    en: 'Something is filed for cybersecurity review, or must be',
    zh: '存在已申报或者应当申报网络安全审查的事项',
  },
  denial: {
    en: 'Nothing is filed for cybersecurity review, and nothing must be',
    zh: '不存在已申报或者应当申报网络安全审查的事项',
  },
  cite: ['art.8'],
  when: anyOf(holds('applicationFiled'), somethingMustBeFiled),
})

/** Art. 2, second paragraph. */
export const isParty = term({
  name: 'isParty',
  claim: { en: 'The organisation is a party', zh: '本单位为当事人' },
  denial: { en: 'The organisation is not a party', zh: '本单位不是当事人' },
  cite: ['art.2.2'],
  when: anyOf(holds('isCiiOperator'), isPlatformOperator),
})

/** Art. 2, first paragraph: the two pairs that the text names, each judged to affect national security or possibly to. */
export const mustBeReviewed = term({
  name: 'mustBeReviewed',
  claim: {
    en: 'A party’s purchase or data processing affects or may affect national security',
    zh: '当事人的采购活动或者数据处理活动影响或者可能影响国家安全',
  },
  denial: {
    en: 'No purchase or data processing of a party was judged to affect national security',
    zh: '未见当事人的采购活动或者数据处理活动影响国家安全的判断',
  },
  cite: ['art.2.1', 'art.2.2'],
  when: anyOf(
    allOf(operatorPurchases, holds('affectsOrMayAffectNationalSecurity')),
    allOf(isPlatformOperator, holds('processesData'), holds('processingAffectsOrMayAffectNationalSecurity')),
  ),
})

/**
 * Art. 16, second paragraph. READING 23: in a review of products whose maker is neither operator, whoever is under review
 * is treated as the party unless only the definition of Art. 2 counts.
 */
export const partyIsUnderReview = term({
  name: 'partyIsUnderReview',
  claim: { en: 'A party is under review', zh: '当事人处于审查期间' },
  denial: { en: 'No party is under review', zh: '没有当事人处于审查期间' },
  cite: ['art.2.2', 'art.16.2'],
  when: allOf(holds('underCybersecurityReview'), anyOf(under('party-in-product-review', 'wide'), isParty)),
})

/** Art. 16, first paragraph: the products and services it can reach are those of the matter, whoever buys them. */
export const concernsProducts = term({
  name: 'concernsProducts',
  claim: {
    en: 'The matter buys, uses or supplies network products or services',
    zh: '本事项采购、使用或者提供网络产品和服务',
  },
  denial: {
    en: 'The matter neither buys, uses nor supplies network products or services',
    zh: '本事项不采购、不使用也不提供网络产品和服务',
  },
  cite: ['art.16.1'],
  when: anyOf(
    holds('procuresNetworkProductsOrServices'),
    holds('usesNetworkProductsOrServices'),
    holds('suppliesNetworkProductsOrServices'),
  ),
})

/** Arts. 2 and 16: what the authorities can have reviewed, whatever the status of who does it. */
export const touchesNationalSecurity = term({
  name: 'touchesNationalSecurity',
  claim: {
    en: 'Products, services or data processing of the matter affect or may affect national security',
    zh: '本事项的产品和服务或者数据处理活动影响或者可能影响国家安全',
  },
  denial: {
    en: 'Neither products and services nor data processing of the matter affect national security',
    zh: '本事项的产品和服务、数据处理活动均不影响国家安全',
  },
  cite: ['art.2.1', 'art.16.1'],
  when: anyOf(
    allOf(concernsProducts, holds('affectsOrMayAffectNationalSecurity')),
    allOf(holds('processesData'), holds('processingAffectsOrMayAffectNationalSecurity')),
  ),
})
