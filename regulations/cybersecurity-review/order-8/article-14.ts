import { article, step } from './article.ts'

export const article14 = article({
  number: 14,
  caption: { en: 'Period of the special review', zh: '特别审查期限' },
  paragraphs: [
    {
      id: 'art.14',
      zh: '特别审查程序一般应当在90个工作日内完成，情况复杂的可以延长。',
      en: 'The special review procedure shall generally be completed within 90 working days; where the circumstances are complex, this may be extended.',
      reason: {
        en: 'Whether the circumstances are complex, and for how long to extend, is for the Office to decide: the text states no cap, and no day from which the period runs.',
        zh: '情况是否复杂、延长多久，由网络安全审查办公室决定；条文未规定延长上限，亦未规定起算日。',
      },
    },
  ],
  periods: [
    {
      name: 'special-review',
      title: { en: 'Special review', zh: '特别审查' },
      cite: ['art.14'],
      claim: {
        en: 'The special review procedure is generally completed within 90 working days, and may be extended where the circumstances are complex',
        zh: '特别审查程序一般在90个工作日内完成，情况复杂的可以延长',
      },
      workingDays: 90,
      extension: { workingDays: 'no-cap' },
      generally: true,
      binds: ['office'],
      runsFrom: {
        en: 'Not stated. By default the day of the notice under Article 12, second paragraph; it can also be read as the end of the replies',
        zh: '条文未规定。默认自第十二条第二款的通知之日起算；亦可理解为自回复期限届满之日起算',
      },
      startDay: {
        reading: 'special-review-from',
        positions: { notice: 'step', 'end-of-replies': { endOf: 'written-replies' } },
      },
      readings: [
        'special-review-from',
        'first-day',
        'supplement-pauses',
        'supplement-boundary',
        'pause-starts',
        'started-by-member',
      ],
      note: {
        en: 'The second round of opinions and the approval of the Commission fall inside it and have no periods of their own.',
        zh: '再次征求意见和报请批准均在该期限之内，无单独期限。',
      },
    },
  ],
  steps: [
    step('special-review-extended', {
      cite: ['art.14'],
      from: ['special-review', 'awaiting-commission', 'approved'],
      extends: ['special-review'],
      note: {
        en: 'Where the circumstances are complex. No cap, no number of extensions and no notice to the party are stated; without a day given, no due date follows.',
        zh: '情况复杂的可以延长。条文未规定延长上限、次数及通知当事人；未载明日期的，不能推算届满日。',
      },
    }),
  ],
})
