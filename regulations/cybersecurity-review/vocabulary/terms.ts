import { anyOf, type Cite, type Condition, term } from '#rules'
import { holds, includes, under } from './leaves.ts'

/** What the authorities can have reviewed: the products and services of the matter, whoever buys them. */
export const concernsProducts = (cite: readonly Cite[]) =>
  term({
    name: 'concernsProducts',
    claim: {
      en: 'The matter buys, uses or supplies network products or services',
      zh: '本事项采购、使用或者提供网络产品和服务',
    },
    denial: {
      en: 'The matter neither buys, uses nor supplies network products or services',
      zh: '本事项不采购、不使用也不提供网络产品和服务',
    },
    cite,
    when: anyOf(
      holds('procuresNetworkProductsOrServices'),
      holds('usesNetworkProductsOrServices'),
      holds('suppliesNetworkProductsOrServices'),
    ),
  })

/**
 * Order No. 8, Art. 21; Order No. 6, Art. 20, second paragraph: “mainly refers to”. The text defines at its end a word that
 * its second article uses; so what both say of it stands here. READING 21: a product outside the list is inside only if
 * the list is open.
 */
export const isNetworkProductOrService = (given: {
  readonly cite: Cite
  readonly listed: readonly Condition[]
}) =>
  term({
    name: 'isNetworkProductOrService',
    claim: {
      en: 'The products or services are network products or services',
      zh: '所涉产品和服务属于网络产品和服务',
    },
    denial: {
      en: 'The products or services are not network products or services',
      zh: '所涉产品和服务不属于网络产品和服务',
    },
    cite: [given.cite],
    when: anyOf(...given.listed, under('product-list', 'open')),
  })

/** The six kinds that both orders list. Order No. 8 lists important communication products too. */
export const isOfKindBothList = includes(
  'productKinds',
  'coreNetworkEquipment',
  'highPerformanceComputersOrServers',
  'massStorage',
  'largeDatabasesOrApplicationSoftware',
  'cybersecurityEquipment',
  'cloudServices',
)
