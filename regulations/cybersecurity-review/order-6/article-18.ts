import { allOf } from '#rules'
import { holds } from '../vocabulary/leaves.ts'
import { article, document, step } from './article.ts'

export const article18 = article({
  number: 18,
  caption: { en: 'Supervision of commitments', zh: '督促履行承诺与监督' },
  paragraphs: [
    {
      id: 'art.18.1',
      zh: '提供者在审查中有承诺的，运营者须督促其履行。',
      en: 'Where a provider made commitments in the review, the operator must urge it to perform them.',
    },
    {
      id: 'art.18.2',
      zh: '网络安全审查办公室以接受举报等方式，加强全过程监督。',
      en: 'The Office of Cybersecurity Review strengthens supervision throughout, by accepting reports among other means.',
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
        en: 'The operator must urge the provider to perform its commitments',
        zh: '运营者应当督促提供者履行承诺',
      },
      denial: { en: 'There is no duty to urge the performance of commitments', zh: '无须督促履行承诺' },
      cite: ['art.18.1'],
      when: allOf(holds('commitmentsMadeInReview'), holds('isCiiOperator')),
    },
  ],
  steps: [
    step('commitment-urged', {
      cite: ['art.18.1'],
      from: [],
      after: ['commitment-recorded'],
      shall: ['art.18.1'],
    }),
    step('report-received', { cite: ['art.18.2'], from: [] }),
  ],
  documents: [document('urging', { cite: ['art.18.1'] }), document('report', { cite: ['art.18.2'] })],
  examples: [
    {
      title: { en: 'Commitments were made to an operator in a review', zh: '审查中向运营者作出承诺' },
      facts: { isCiiOperator: true, commitmentsMadeInReview: true },
      expect: { duties: { superviseCommitments: 'met' } },
    },
    {
      title: {
        en: 'A platform that is no operator is not yet bound to supervise them',
        zh: '平台不是运营者的，尚无督促义务',
      },
      facts: { isCiiOperator: false, isNetworkPlatformOperator: true, commitmentsMadeInReview: true },
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
  ],
})
