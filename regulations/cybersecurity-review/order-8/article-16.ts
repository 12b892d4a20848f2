import { article } from './article.ts'
import { holds } from './terms.ts'

export const article16 = article({
  number: 16,
  caption: {
    en: 'Review on a member unit’s opinion; mitigation',
    zh: '依成员单位意见启动审查；风险消减措施',
  },
  paragraphs: [
    {
      id: 'art.16.1',
      zh: '网络安全审查工作机制成员单位认为影响或者可能影响国家安全的网络产品和服务以及数据处理活动，由网络安全审查办公室按程序报中央网络安全和信息化委员会批准后，依照本办法的规定进行审查。',
      en: 'Where a member unit of the cybersecurity review working mechanism considers that network products and services or data processing activities affect or may affect national security, they shall be reviewed in accordance with these Measures after the Office of Cybersecurity Review has reported the matter under the procedure to the Central Cyberspace Affairs Commission and obtained its approval.',
      as: ['rule', 'step', 'flag', 'people'],
      names: [
        'exposedToReviewByTheOffice',
        'member-proposed-review',
        'initiation-approval-requested',
        'initiation-approved',
        'review-initiated',
        'member-unit-may-judge-otherwise',
      ],
      reason: {
        en: 'Whether a member unit proposes a review, and whether the Commission approves it, is theirs to decide.',
        zh: '是否提出审查意见由成员单位决定，是否批准由中央网络安全和信息化委员会决定。',
      },
    },
    {
      id: 'art.16.2',
      zh: '为了防范风险，当事人应当在审查期间按照网络安全审查要求采取预防和消减风险的措施。',
      en: 'To guard against risks, the party shall during the review take measures that prevent and reduce risks as the cybersecurity review requires.',
      as: ['rule', 'step'],
      names: ['mitigateDuringReview', 'mitigation-required', 'mitigation-reported'],
    },
  ],
  duties: [
    {
      name: 'mitigateDuringReview',
      claim: {
        en: 'During the review, measures that prevent and reduce risks must be taken',
        zh: '审查期间应当采取预防和消减风险的措施',
      },
      denial: { en: 'There is no duty to mitigate during a review', zh: '不负审查期间的风险消减义务' },
      cite: ['art.16.2'],
      when: holds('underCybersecurityReview'),
    },
  ],
  flags: [
    {
      code: 'member-unit-may-judge-otherwise',
      cite: ['art.16.1'],
      message: {
        en: 'This verdict speaks of filing only. A member unit of the review mechanism may still judge otherwise and have the matter reviewed (Art. 16).',
        zh: '本结论仅就申报义务而言。网络安全审查工作机制成员单位仍可能作出不同判断，审查可能因此依第十六条启动。',
      },
      when: { verdict: ['no-filing', 'consult'] },
    },
  ],
  examples: [
    {
      title: { en: 'A review is open: mitigate', zh: '审查期间：应当采取措施' },
      facts: { underCybersecurityReview: true },
      expect: { duties: { mitigateDuringReview: 'met', provideSupplementaryMaterials: 'met' } },
    },
    {
      title: { en: 'No review is open', zh: '未在审查' },
      facts: { underCybersecurityReview: false },
      expect: { duties: { mitigateDuringReview: 'not-met' } },
    },
    {
      title: { en: 'Whether a review is open is unknown', zh: '是否在审查不明' },
      facts: { underCybersecurityReview: 'dont-know' },
      expect: {
        duties: { mitigateDuringReview: 'unknown' },
        missing: { mitigateDuringReview: ['underCybersecurityReview'] },
      },
    },
  ],
})
