import { allOf, anyOf } from '#rules'
import { holds, under } from '../vocabulary/leaves.ts'
import { supplementaryTime, underReview } from '../vocabulary/procedure.ts'
import { article, document, step } from './article.ts'
import { purchaseIsFiled } from './article-05/index.ts'

const supplierOnly = {
  procuresNetworkProductsOrServices: false,
  applicationFiled: false,
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
        allOf(
          holds('underCybersecurityReview'),
          anyOf(
            under('party-in-product-review', 'wide'),
            holds('isCiiOperator'),
            holds('suppliesNetworkProductsOrServices'),
          ),
        ),
        holds('applicationFiled'),
        purchaseIsFiled,
        allOf(holds('suppliesNetworkProductsOrServices'), holds('customerFilesForReview')),
      ),
    },
  ],
  excluded: [supplementaryTime('art.14')],
  steps: [
    step('supplement-requested', {
      cite: ['art.14'],
      from: ['submitted', ...underReview],
      pauses: ['supplementary-time'],
    }),
    step('supplement-received', {
      cite: ['art.14'],
      from: ['submitted', ...underReview],
      after: ['supplement-requested'],
      resumes: ['supplementary-time'],
      shall: ['art.14'],
    }),
  ],
  documents: [
    document('supplementRequest', { cite: ['art.14'] }),
    document('supplementaryMaterials', { cite: ['art.14'] }),
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
    {
      title: {
        en: 'Read by the words, a reviewed company that is neither operator nor provider need not',
        zh: '依文字口径，既非运营者亦非提供者的被审查单位不负该义务',
      },
      facts: {
        isCiiOperator: false,
        suppliesNetworkProductsOrServices: false,
        applicationFiled: false,
        underCybersecurityReview: true,
      },
      readings: { 'party-in-product-review': 'definition' },
      expect: { duties: { provideSupplementaryMaterials: 'not-met' } },
    },
    {
      title: {
        en: 'So read, an operator under review must cooperate',
        zh: '依该口径，被审查的运营者应当配合',
      },
      facts: { isCiiOperator: true, underCybersecurityReview: true },
      readings: { 'party-in-product-review': 'definition' },
      expect: { duties: { provideSupplementaryMaterials: 'met' } },
    },
    {
      title: {
        en: 'So read, a provider under review must cooperate too',
        zh: '依该口径，被审查的提供者亦应当配合',
      },
      facts: {
        isCiiOperator: false,
        suppliesNetworkProductsOrServices: true,
        customerFilesForReview: false,
        applicationFiled: false,
        underCybersecurityReview: true,
      },
      readings: { 'party-in-product-review': 'definition' },
      expect: { duties: { provideSupplementaryMaterials: 'met' } },
    },
  ],
})
