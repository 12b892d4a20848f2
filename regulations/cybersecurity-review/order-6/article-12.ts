import { article, document, step } from './article.ts'

export const article12 = article({
  number: 12,
  caption: { en: 'Special review procedure', zh: '特别审查程序' },
  paragraphs: [
    {
      id: 'art.12',
      zh: '特别审查包括：听取所涉部门、单位的意见，深入分析评估，重新形成审查结论建议，再向成员单位和有关保护工作部门征求意见，报中央网络安全和信息化委员会批准，形成审查结论，书面通知运营者。',
      en: 'In a special review the Office: hears the departments and units involved; analyses in depth and assesses; forms the review conclusion recommendation anew; turns to the member units and the protection departments involved once more to seek their opinions; obtains the approval of the Central Cyberspace Affairs Commission; forms the review conclusion and notifies the operator in writing.',
      reason: {
        en: 'Each act is that of an authority; only the procedure as a whole has a period (Art. 13). What follows when approval is refused is not stated.',
        zh: '各项行为均由主管机关作出，除整个程序适用第十三条外，均未单独规定期限；不予批准的后果条文未作规定。',
      },
    },
  ],
  steps: [
    step('opinions-heard', {
      cite: ['art.12'],
      from: ['special-review'],
      shall: ['art.12'],
      claim: {
        en: 'The Office heard the opinions of the departments and units involved',
        zh: '网络安全审查办公室听取所涉部门、单位意见',
      },
      act: { en: 'Hear the opinions of the departments and units involved', zh: '听取所涉部门、单位意见' },
    }),
    step('analysed-in-depth', {
      cite: ['art.12'],
      from: ['special-review'],
      after: ['opinions-heard'],
      shall: ['art.12'],
    }),
    step('recommendation-reformed', {
      cite: ['art.12'],
      from: ['special-review'],
      after: ['opinions-heard', 'analysed-in-depth'],
      shall: ['art.12'],
    }),
    step('opinions-sought-again', {
      cite: ['art.12'],
      from: ['special-review'],
      after: ['recommendation-reformed'],
      shall: ['art.12'],
      claim: {
        en: 'The Office sought the opinions of the member units and the protection departments concerned again',
        zh: '网络安全审查办公室再次征求成员单位、有关保护工作部门意见',
      },
      act: {
        en: 'Seek the opinions of the member units and the protection departments concerned again',
        zh: '再次征求成员单位、有关保护工作部门意见',
      },
    }),
    step('commission-approval-requested', {
      cite: ['art.12'],
      from: ['special-review'],
      leadsTo: 'awaiting-commission',
      after: ['opinions-sought-again'],
      shall: ['art.12'],
    }),
    step('commission-approved', { cite: ['art.12'], from: ['awaiting-commission'], leadsTo: 'approved' }),
  ],
  documents: [
    document('opinionsHeard', { cite: ['art.12'] }),
    document('inDepthAnalysis', { cite: ['art.12'] }),
    document('secondRecommendation', { cite: ['art.12'] }),
    document('approvalRequest', { cite: ['art.12'] }),
    document('approvalDecision', { cite: ['art.12'] }),
  ],
})
