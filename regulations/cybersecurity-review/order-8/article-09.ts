import { article, document, step } from './article.ts'

export const article9 = article({
  number: 9,
  caption: { en: 'Whether a review is needed', zh: '是否需要审查的确定' },
  paragraphs: [
    {
      id: 'art.9',
      zh: '网络安全审查办公室应当自收到符合本办法第八条规定的审查申报材料起10个工作日内，确定是否需要审查并书面通知当事人。',
      en: 'Within 10 working days of receiving materials filed for review that conform to Article 8 of these Measures, the Office of Cybersecurity Review shall determine whether a review is needed and notify the party in writing.',
      reason: {
        en: 'Whether the materials conform and whether a review is needed is for the Office to decide. A period that runs out decides nothing.',
        zh: '材料是否符合规定、是否需要审查，由网络安全审查办公室确定。期限届满本身不产生“无需审查”的结论。',
      },
    },
  ],
  periods: [
    {
      name: 'decision-on-need',
      title: { en: 'Decision whether a review is needed', zh: '确定是否需要审查' },
      cite: ['art.9'],
      claim: {
        en: 'The Office determines whether a review is needed and notifies the party in writing within 10 working days',
        zh: '网络安全审查办公室在10个工作日内确定是否需要审查并书面通知当事人',
      },
      workingDays: 10,
      extension: null,
      binds: ['office'],
      runsFrom: {
        en: 'The day on which the Office received the last material that made the filing conform to Article 8, never the first submission',
        zh: '网络安全审查办公室收齐符合第八条规定的申报材料之日，而非首次提交之日',
      },
      readings: ['first-day', 'supplement-pauses', 'supplement-boundary', 'pause-starts'],
      note: {
        en: 'A period that runs out decides nothing; no review is ever deemed unneeded.',
        zh: '期限届满不产生法律结论，不得推定为无需审查。',
      },
    },
  ],
  steps: [
    step('materials-conform', {
      cite: ['art.9', 'art.8'],
      from: ['submitted'],
      leadsTo: 'conforming',
      officeFinds: true,
      starts: [{ period: 'decision-on-need' }],
      materials: ['applicationForm', 'analysisReport', 'transactionDocuments'],
      note: {
        en: 'The day is that on which the Office received the last material that made the filing conform, never that of its finding. Other materials (Art. 8(4)) are needed only where the Office asks for them.',
        zh: '日期为网络安全审查办公室收到使申报符合规定的最后一份材料之日，而非其作出认定之日。其他材料（第八条第四项）仅在网络安全审查办公室要求时提交。',
      },
    }),
    step('no-review-needed', {
      cite: ['art.9'],
      from: ['conforming'],
      leadsTo: 'no-review',
      ends: [{ period: 'decision-on-need' }],
      shall: ['art.9'],
    }),
    step('review-required', {
      cite: ['art.9', 'art.11'],
      from: ['conforming'],
      leadsTo: 'preliminary-review',
      starts: [{ period: 'preliminary-review' }],
      ends: [{ period: 'decision-on-need' }],
      shall: ['art.9'],
    }),
  ],
  documents: [document('noticeOnNeed', { cite: ['art.9'] })],
})
