import { allOf, anyOf } from '#rules'
import { holds, under } from '../vocabulary/leaves.ts'
import { supplementaryTime, underReview } from '../vocabulary/procedure.ts'
import { article, document, step } from './article.ts'
import { isParty } from './article-02/index.ts'
import { somethingIsFiled } from './article-08.ts'

export const article15 = article({
  number: 15,
  caption: { en: 'Supplementary materials', zh: '补充材料' },
  paragraphs: [
    {
      id: 'art.15',
      zh: '网络安全审查办公室要求提供补充材料的，当事人、产品和服务提供者应当予以配合。提交补充材料的时间不计入审查时间。',
      en: 'Where the Office of Cybersecurity Review requires supplementary materials, the party and the provider of products and services shall cooperate. The time for submitting supplementary materials is not counted in the review time.',
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
      cite: ['art.15'],
      when: anyOf(
        allOf(
          holds('underCybersecurityReview'),
          anyOf(
            under('party-in-product-review', 'wide'),
            isParty,
            holds('suppliesNetworkProductsOrServices'),
          ),
        ),
        somethingIsFiled,
        allOf(holds('suppliesNetworkProductsOrServices'), holds('customerFilesForReview')),
      ),
    },
  ],
  excluded: [supplementaryTime('art.15')],
  steps: [
    step('supplement-requested', {
      cite: ['art.15'],
      from: ['submitted', 'conforming', ...underReview],
      pauses: ['supplementary-time'],
    }),
    step('supplement-received', {
      cite: ['art.15'],
      from: ['submitted', 'conforming', ...underReview],
      after: ['supplement-requested'],
      resumes: ['supplementary-time'],
      shall: ['art.15'],
    }),
  ],
  documents: [
    document('supplementRequest', { cite: ['art.15'] }),
    document('supplementaryMaterials', { cite: ['art.15'] }),
  ],
  examples: [
    {
      title: { en: 'A provider whose customer files must cooperate', zh: '客户申报的，提供者应当配合' },
      facts: { suppliesNetworkProductsOrServices: true, customerFilesForReview: true },
      expect: { duties: { provideSupplementaryMaterials: 'met' } },
    },
    {
      title: { en: 'A provider whose customer does not file', zh: '客户不申报的' },
      facts: {
        procuresNetworkProductsOrServices: false,
        seeksListing: false,
        applicationFiled: false,
        underCybersecurityReview: false,
        suppliesNetworkProductsOrServices: true,
        customerFilesForReview: false,
      },
      expect: { duties: { provideSupplementaryMaterials: 'not-met' } },
    },
    {
      title: { en: 'Whether the customer files is unknown', zh: '客户是否申报不明' },
      facts: {
        procuresNetworkProductsOrServices: false,
        seeksListing: false,
        applicationFiled: false,
        underCybersecurityReview: false,
        suppliesNetworkProductsOrServices: true,
      },
      expect: {
        duties: { provideSupplementaryMaterials: 'unknown' },
        missing: { provideSupplementaryMaterials: ['customerFilesForReview'] },
      },
    },
    {
      title: {
        en: 'A purchase of what is no network product brings no review to supply materials to',
        zh: '所购并非网络产品和服务的，不产生配合补充材料的义务',
      },
      facts: {
        isCiiOperator: true,
        procuresNetworkProductsOrServices: true,
        productKinds: ['none'],
        affectsOrMayAffectNationalSecurity: { value: true, by: 'security committee', on: '2026-10-12' },
        seeksListing: false,
        applicationFiled: false,
        underCybersecurityReview: false,
        suppliesNetworkProductsOrServices: false,
      },
      expect: { duties: { submitMaterials: 'not-met', provideSupplementaryMaterials: 'not-met' } },
    },
    {
      title: {
        en: 'Read by the definition, a reviewed company that is neither party nor provider need not',
        zh: '按定义口径，既非当事人亦非提供者的被审查单位不负该义务',
      },
      facts: {
        isCiiOperator: false,
        isNetworkPlatformOperator: false,
        suppliesNetworkProductsOrServices: false,
        underCybersecurityReview: true,
        applicationFiled: false,
      },
      readings: { 'party-in-product-review': 'definition' },
      expect: { duties: { provideSupplementaryMaterials: 'not-met', mitigateDuringReview: 'not-met' } },
    },
    {
      title: {
        en: 'So read, a provider under review still supplements, and does not mitigate as a party',
        zh: '按该口径，被审查的提供者仍应补充材料，但不作为当事人采取措施',
      },
      facts: {
        isCiiOperator: false,
        isNetworkPlatformOperator: false,
        suppliesNetworkProductsOrServices: true,
        underCybersecurityReview: true,
        applicationFiled: false,
      },
      readings: { 'party-in-product-review': 'definition' },
      expect: { duties: { provideSupplementaryMaterials: 'met', mitigateDuringReview: 'not-met' } },
    },
  ],
})
