import { inTopic } from './fact.ts'
import { dataFacts, supplyFacts } from './facts-data.ts'
import { listingFacts } from './facts-listing.ts'
import { purchaseFacts } from './facts-purchase.ts'
import { neighbourFacts, reviewFacts } from './facts-review.ts'
import { riskFacts } from './facts-risk.ts'

/** Headings under which the facts are asked, in order. */
export const topics = {
  purchase: { en: 'The purchase', zh: '采购活动' },
  listing: { en: 'The listing', zh: '赴国外上市' },
  data: { en: 'Data processing', zh: '数据处理活动' },
  supply: { en: 'As a supplier', zh: '作为产品和服务提供者' },
  risk: { en: 'Risk factors', zh: '国家安全风险因素' },
  review: { en: 'Filing and review', zh: '申报与审查' },
  neighbours: { en: 'Other regimes', zh: '其他制度' },
} as const

/**
 * Every fact that the Measures turn on, in the order of asking, as every version asks it. The
 * names are the contract's: one name from question to document, and one matter file on every day.
 */
export const sharedFacts = {
  ...inTopic('purchase', purchaseFacts),
  ...inTopic('listing', listingFacts),
  ...inTopic('data', dataFacts),
  ...inTopic('supply', supplyFacts),
  ...inTopic('risk', riskFacts),
  ...inTopic('review', reviewFacts),
  ...inTopic('neighbours', neighbourFacts),
}

export type FactName = keyof typeof sharedFacts
