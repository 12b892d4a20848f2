import { allOf } from '#rules'
import { holds } from '../vocabulary/leaves.ts'
import { article, document, step } from './article.ts'
import { isParty } from './article-02/index.ts'

export const article19 = article({
  number: 19,
  caption: { en: 'Supervision of commitments', zh: '督促履行承诺与监督' },
  paragraphs: [
    {
      id: 'art.19.1',
      zh: '当事人应当督促产品和服务提供者履行网络安全审查中作出的承诺。',
      en: 'The party shall urge the provider of products and services to perform the commitments made in the cybersecurity review.',
    },
    {
      id: 'art.19.2',
      zh: '网络安全审查办公室通过接受举报等形式加强事前事中事后监督。',
      en: 'The Office of Cybersecurity Review strengthens supervision before, during and after the event by accepting reports and by other means.',
      reason: {
        en: 'How the Office supervises is its own to decide; the text names one means.',
        zh: '监督方式由网络安全审查办公室确定，条文仅列举接受举报一种。',
      },
    },
  ],
  duties: [
    {
      name: 'superviseCommitments',
      claim: {
        en: 'The party must urge the provider to perform its commitments',
        zh: '当事人应当督促提供者履行承诺',
      },
      denial: { en: 'There is no duty to urge the performance of commitments', zh: '无须督促履行承诺' },
      cite: ['art.19.1'],
      when: allOf(holds('commitmentsMadeInReview'), isParty),
    },
  ],
  steps: [
    step('commitment-urged', {
      cite: ['art.19.1'],
      from: [],
      after: ['commitment-recorded'],
      shall: ['art.19.1'],
    }),
    step('report-received', { cite: ['art.19.2'], from: [] }),
  ],
  documents: [document('urging', { cite: ['art.19.1'] }), document('report', { cite: ['art.19.2'] })],
  examples: [
    {
      title: { en: 'Commitments were made to an operator in a review', zh: '审查中向运营者作出承诺' },
      facts: { isCiiOperator: true, commitmentsMadeInReview: true },
      expect: { duties: { superviseCommitments: 'met' } },
    },
    {
      title: { en: 'No commitments were made', zh: '未作出承诺' },
      facts: { isCiiOperator: true, commitmentsMadeInReview: false },
      expect: { duties: { superviseCommitments: 'not-met' } },
    },
    {
      title: { en: 'Whether commitments were made is unknown', zh: '是否作出承诺不明' },
      facts: { isCiiOperator: true },
      expect: {
        duties: { superviseCommitments: 'unknown' },
        missing: { superviseCommitments: ['commitmentsMadeInReview'] },
      },
    },
    {
      title: { en: 'A platform operator is a party too', zh: '网络平台运营者亦为当事人' },
      facts: { isCiiOperator: false, isNetworkPlatformOperator: true, commitmentsMadeInReview: true },
      expect: { duties: { superviseCommitments: 'met' } },
    },
    {
      title: { en: 'A supplier is no party: its customer supervises', zh: '提供者不是当事人，由其客户督促' },
      facts: {
        isCiiOperator: false,
        isNetworkPlatformOperator: false,
        suppliesNetworkProductsOrServices: true,
        commitmentsMadeInReview: true,
      },
      expect: { duties: { superviseCommitments: 'not-met' } },
    },
    {
      title: {
        en: 'Under the narrow reading a marketplace is a party',
        zh: '狭义口径下，连接第三方的平台为当事人',
      },
      facts: {
        isCiiOperator: false,
        isNetworkPlatformOperator: true,
        platformConnectsThirdParties: true,
        commitmentsMadeInReview: true,
      },
      readings: { 'platform-operator': 'narrow' },
      expect: { duties: { superviseCommitments: 'met' } },
    },
  ],
})
