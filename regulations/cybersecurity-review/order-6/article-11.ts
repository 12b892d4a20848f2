import { article, document, step } from './article.ts'

export const article11 = article({
  number: 11,
  caption: { en: 'Written replies; conclusion or special review', zh: '书面回复意见；审查结论或者特别审查' },
  paragraphs: [
    {
      id: 'art.11.1',
      zh: '成员单位和保护工作部门自各自收到审查结论建议起，有15个工作日作出书面回复。',
      en: 'Each member unit and protection department has 15 working days, from its own receipt of the review conclusion recommendation, to reply in writing.',
      reason: {
        en: 'What a member unit or department replies is its own to decide. Silence is not assent: the text deems nothing.',
        zh: '回复何种意见由成员单位、保护工作部门决定。期限届满未回复的，不视为同意，条文未作推定。',
      },
    },
    {
      id: 'art.11.2',
      zh: '意见一致，则审查结论由网络安全审查办公室书面通知运营者；意见不一致，则转入特别审查程序，同样通知运营者。',
      en: 'If opinions agree, the Office of Cybersecurity Review notifies the operator of the review conclusion in writing; if they do not, the special review procedure follows, of which the operator is notified too.',
      reason: {
        en: 'The review conclusion is that of the authorities. No period is stated for the notice, and what the opinions must agree with turns on the reading opinions-agree.',
        zh: '审查结论由主管机关作出。通知期限条文未作规定；意见与何者一致，见解释口径opinions-agree。',
      },
    },
  ],
  periods: [
    {
      name: 'written-replies',
      title: { en: 'Written replies', zh: '书面回复意见' },
      cite: ['art.11.1'],
      claim: {
        en: 'Each member unit and protection department concerned replies with its opinion in writing within 15 working days',
        zh: '成员单位和有关保护工作部门各在15个工作日内书面回复意见',
      },
      workingDays: 15,
      extension: null,
      binds: ['member', 'protection-department'],
      runsFrom: {
        en: 'The day on which the addressee received the review conclusion recommendation',
        zh: '各成员单位、保护工作部门收到审查结论建议之日',
      },
      perAddressee: true,
      assumes: { missing: 'recommendation-received', taken: 'recommendation-sent' },
      readings: [
        'written-replies',
        'first-day',
        'supplement-pauses',
        'supplement-boundary',
        'pause-starts',
        'started-by-member',
      ],
      note: {
        en: 'No reply in time is no assent. No period is stated for the Office’s notice after the replies, nor for the replies of a second round (Art. 12).',
        zh: '期限届满未回复的，不视为同意。回复之后通知运营者的期限，以及再次征求意见（第十二条）的回复期限，条文均未规定。',
      },
    },
  ],
  steps: [
    step('recommendation-received', {
      cite: ['art.11.1'],
      from: ['replies'],
      starts: [{ period: 'written-replies' }],
    }),
    step('reply-received', {
      cite: ['art.11.1', 'art.12'],
      from: ['replies', 'special-review'],
      answers: { in: 'special-review', steps: ['opinions-sought-again'] },
      ends: [
        { period: 'written-replies' },
        {
          period: 'preliminary-review',
          under: { reading: 'written-replies', position: 'inside' },
          whenAll: true,
        },
      ],
      shall: ['art.11.1'],
      note: {
        en: 'In a special review it answers the second round of opinions (Art. 12), for which no form and no period are stated.',
        zh: '特别审查中为对再次征求意见的回复（第十二条），其形式和期限条文未作规定。',
      },
    }),
    step('concluded', {
      cite: ['art.11.2', 'art.12'],
      from: ['replies', 'approved', 'initiated'],
      leadsTo: 'concluded',
      opinions: { in: 'replies', must: 'agree' },
      ends: [{ period: 'preliminary-review' }, { period: 'written-replies' }, { period: 'special-review' }],
      shall: ['art.11.2', 'art.12'],
      note: {
        en: 'The text lists no outcomes, so the set stays open. In a review started on a member unit’s opinion the steps between are not settled, so it can be concluded from its start.',
        zh: '条文未列举审查结论的种类，故保持开放。依成员单位意见启动的审查，中间步骤尚无定论，故可直接记录审查结论。',
      },
    }),
    step('special-review-notified', {
      cite: ['art.11.2'],
      from: ['replies'],
      leadsTo: 'special-review',
      opinions: { in: 'replies', must: 'differ' },
      starts: [{ period: 'special-review' }],
      ends: [{ period: 'written-replies' }, { period: 'preliminary-review' }],
      shall: ['art.11.2'],
      claim: {
        en: 'The Office notified the operator that the special review procedure applies',
        zh: '网络安全审查办公室通知运营者转入特别审查程序',
      },
    }),
  ],
  documents: [
    document('writtenReply', { cite: ['art.11.1', 'art.12'] }),
    document('specialReviewNotice', { cite: ['art.11.2'] }),
    document('conclusion', { cite: ['art.11.2', 'art.12'] }),
  ],
})
