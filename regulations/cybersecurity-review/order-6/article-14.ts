import { allOf, anyOf } from '#rules'
import { article } from './article.ts'
import { holds, purchaseIsFiled } from './terms.ts'

const supplierOnly = {
  procuresNetworkProductsOrServices: false,
  underCybersecurityReview: false,
  suppliesNetworkProductsOrServices: true,
} as const

export const article14 = article({
  number: 14,
  caption: { en: 'Supplementary materials', zh: '补充材料' },
  paragraphs: [
    {
      id: 'art.14',
      zh: '网络安全审查办公室要求补充材料时，运营者与产品和服务提供者均须配合；补充所用的时间在审查时间之外。',
      en: 'When the Office of Cybersecurity Review requires supplementary materials, the operator and the provider of products and services must both cooperate; the time this takes stands outside the review time.',
      as: ['rule', 'step', 'period'],
      names: [
        'provideSupplementaryMaterials',
        'supplement-requested',
        'supplement-received',
        'supplementary-time',
      ],
    },
  ],
  duties: [
    {
      name: 'provideSupplementaryMaterials',
      claim: {
        en: 'On the Office’s request, supplementary materials must be provided',
        zh: '网络安全审查办公室要求时，应当配合提供补充材料',
      },
      denial: {
        en: 'There is no duty to provide supplementary materials',
        zh: '不负配合提供补充材料的义务',
      },
      cite: ['art.14'],
      when: anyOf(
        holds('underCybersecurityReview'),
        purchaseIsFiled,
        allOf(holds('suppliesNetworkProductsOrServices'), holds('customerFilesForReview')),
      ),
    },
  ],
  examples: [
    {
      title: { en: 'A provider whose customer files must cooperate', zh: '客户申报的，提供者应当配合' },
      facts: { ...supplierOnly, customerFilesForReview: true },
      expect: { duties: { provideSupplementaryMaterials: 'met' } },
    },
    {
      title: { en: 'A provider whose customer does not file', zh: '客户不申报的' },
      facts: { ...supplierOnly, customerFilesForReview: false },
      expect: { duties: { provideSupplementaryMaterials: 'not-met' } },
    },
    {
      title: { en: 'Whether the customer files is unknown', zh: '客户是否申报不明' },
      facts: supplierOnly,
      expect: {
        duties: { provideSupplementaryMaterials: 'unknown' },
        missing: { provideSupplementaryMaterials: ['customerFilesForReview'] },
      },
    },
    {
      title: { en: 'A review that is open, however it began', zh: '正在接受审查的，不论因何启动' },
      facts: { underCybersecurityReview: true },
      expect: { duties: { provideSupplementaryMaterials: 'met' } },
    },
  ],
})
