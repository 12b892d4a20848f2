import { allOf, anyOf, not, term } from '#rules'
import { holds, includes, under } from '../../vocabulary/leaves.ts'
import { concernsProducts as concerned, isNetworkProductOrService } from '../../vocabulary/terms.ts'

/** Art. 21 defines what they are: a product of kind none is outside unless the list is open (READING 21). */
const areNetworkProducts = isNetworkProductOrService({
  cite: 'art.21',
  listed: [not(includes('productKinds', 'none'))],
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
    areNetworkProducts,
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

/** Art. 16, first paragraph: the products and services it can reach are those of the matter, whoever buys them. */
export const concernsProducts = concerned(['art.16.1'])

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
