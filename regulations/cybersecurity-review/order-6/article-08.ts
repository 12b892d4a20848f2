import { article, document, step } from './article.ts'

export const article8 = article({
  number: 8,
  caption: { en: 'Whether a review is needed', zh: '是否需要审查的确定' },
  paragraphs: [
    {
      id: 'art.8',
      zh: '网络安全审查办公室收到申报材料后，有10个工作日确定需不需要审查，并将结果书面通知运营者。',
      en: 'From receiving the materials filed, the Office of Cybersecurity Review has 10 working days to determine whether a review is needed and to notify the operator in writing of the result.',
      reason: {
        en: 'Whether a review is needed is for the Office to decide. A period that runs out decides nothing. The days start at receipt: that the materials must conform came with Order No. 8.',
        zh: '是否需要审查，由网络安全审查办公室确定。期限届满本身不产生“无需审查”的结论。期限自收到材料起算，材料须“符合规定”系第8号令所增。',
      },
    },
  ],
  periods: [
    {
      name: 'decision-on-need',
      title: { en: 'Decision whether a review is needed', zh: '确定是否需要审查' },
      cite: ['art.8'],
      claim: {
        en: 'The Office determines whether a review is needed and notifies the operator in writing within 10 working days',
        zh: '审查与否，由网络安全审查办公室于10个工作日内确定，并书面通知运营者',
      },
      workingDays: 10,
      extension: null,
      binds: ['office'],
      runsFrom: {
        en: 'The day on which the Office received the materials filed',
        zh: '网络安全审查办公室收到申报材料之日',
      },
      readings: ['first-day', 'supplement-pauses', 'supplement-boundary', 'pause-starts'],
      note: {
        en: 'A period that runs out decides nothing; no review is ever deemed unneeded.',
        zh: '期限届满不产生法律结论，不得推定为无需审查。',
      },
    },
  ],
  steps: [
    step('no-review-needed', {
      cite: ['art.8'],
      from: ['submitted'],
      leadsTo: 'no-review',
      ends: [{ period: 'decision-on-need' }],
      shall: ['art.8'],
    }),
    step('review-required', {
      cite: ['art.8', 'art.10'],
      from: ['submitted'],
      leadsTo: 'preliminary-review',
      starts: [{ period: 'preliminary-review' }],
      ends: [{ period: 'decision-on-need' }],
      shall: ['art.8'],
    }),
  ],
  documents: [document('noticeOnNeed', { cite: ['art.8'] })],
})
