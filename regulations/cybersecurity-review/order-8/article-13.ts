import { article, document, step } from './article.ts'

export const article13 = article({
  number: 13,
  caption: { en: 'Special review procedure', zh: '特别审查程序' },
  paragraphs: [
    {
      id: 'art.13',
      zh: '按照特别审查程序处理的，网络安全审查办公室应当听取相关单位和部门意见，进行深入分析评估，再次形成审查结论建议，并征求网络安全审查工作机制成员单位和相关部门意见，按程序报中央网络安全和信息化委员会批准后，形成审查结论并书面通知当事人。',
      en: 'Where a matter is handled under the special review procedure, the Office of Cybersecurity Review shall hear the opinions of the relevant units and departments, analyse and assess the matter in depth, form the review conclusion recommendation again, and seek the opinions of the member units of the cybersecurity review working mechanism and the relevant departments. After the matter has been reported under the procedure to the Central Cyberspace Affairs Commission and approved, the Office forms the review conclusion and notifies the party in writing.',
      reason: {
        en: 'Each act is that of an authority; only the procedure as a whole has a period (Art. 14). What follows when approval is refused is not stated.',
        zh: '各项行为均由主管机关作出，除整个程序适用第十四条外，均未单独规定期限；不予批准的后果条文未作规定。',
      },
    },
  ],
  steps: [
    step('opinions-heard', { cite: ['art.13'], from: ['special-review'], shall: ['art.13'] }),
    step('analysed-in-depth', {
      cite: ['art.13'],
      from: ['special-review'],
      after: ['opinions-heard'],
      shall: ['art.13'],
    }),
    step('recommendation-reformed', {
      cite: ['art.13'],
      from: ['special-review'],
      after: ['opinions-heard', 'analysed-in-depth'],
      shall: ['art.13'],
    }),
    step('opinions-sought-again', {
      cite: ['art.13'],
      from: ['special-review'],
      after: ['recommendation-reformed'],
      shall: ['art.13'],
    }),
    step('commission-approval-requested', {
      cite: ['art.13'],
      from: ['special-review'],
      leadsTo: 'awaiting-commission',
      after: ['opinions-sought-again'],
      shall: ['art.13'],
    }),
    step('commission-approved', { cite: ['art.13'], from: ['awaiting-commission'], leadsTo: 'approved' }),
  ],
  documents: [
    document('opinionsHeard', { cite: ['art.13'] }),
    document('inDepthAnalysis', { cite: ['art.13'] }),
    document('secondRecommendation', { cite: ['art.13'] }),
    document('approvalRequest', { cite: ['art.13'] }),
    document('approvalDecision', { cite: ['art.13'] }),
  ],
})
