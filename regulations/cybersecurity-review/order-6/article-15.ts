import { article } from './article.ts'

export const article15 = article({
  number: 15,
  caption: { en: 'Review on a member unit’s opinion', zh: '依成员单位意见启动审查' },
  paragraphs: [
    {
      id: 'art.15',
      zh: '成员单位认为某项网络产品和服务影响或者可能影响国家安全的，网络安全审查办公室报请中央网络安全和信息化委员会批准；经批准，依本办法审查。',
      en: 'Where a member unit considers that certain network products and services affect or may affect national security, the Office of Cybersecurity Review asks the Central Cyberspace Affairs Commission for its approval; once approved, they are reviewed under these Measures.',
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
        en: 'Whether a member unit proposes a review, and whether the Commission approves it, is theirs to decide. The article asks for no mitigation meanwhile: that came with Order No. 8 (Art. 16, second paragraph).',
        zh: '是否提出审查意见由成员单位决定，是否批准由中央网络安全和信息化委员会决定。本条未要求审查期间采取风险消减措施，该义务系第8号令第十六条第二款所增。',
      },
    },
  ],
  flags: [
    {
      code: 'member-unit-may-judge-otherwise',
      cite: ['art.15'],
      message: {
        en: 'This verdict speaks of filing only. A member unit of the review mechanism may still judge otherwise and have the matter reviewed (Art. 15).',
        zh: '本结论仅就申报义务而言。网络安全审查工作机制成员单位仍可能作出不同判断，审查可能因此依第十五条启动。',
      },
      when: { verdict: ['no-filing', 'consult'] },
    },
  ],
})
