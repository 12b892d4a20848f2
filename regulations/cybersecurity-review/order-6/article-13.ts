import { article, step } from './article.ts'

export const article13 = article({
  number: 13,
  caption: { en: 'Period of the special review', zh: '特别审查期限' },
  paragraphs: [
    {
      id: 'art.13',
      zh: '特别审查一般以45个工作日为限；情况复杂时可适当延长。',
      en: 'A special review generally has 45 working days; in complex circumstances these may be extended appropriately.',
      reason: {
        en: 'Whether the circumstances are complex, and what extension is appropriate, is for the Office to decide: the text states no cap, and no day from which the period runs.',
        zh: '情况是否复杂、如何适当延长，由网络安全审查办公室决定；条文未规定延长上限，亦未规定起算日。',
      },
    },
  ],
  periods: [
    {
      name: 'special-review',
      title: { en: 'Special review', zh: '特别审查' },
      cite: ['art.13'],
      claim: {
        en: 'The special review is generally completed within 45 working days, and may be extended appropriately where the circumstances are complex',
        zh: '特别审查一般以45个工作日为限，情况复杂时可适当延长',
      },
      workingDays: 45,
      extension: { workingDays: 'no-cap' },
      generally: true,
      binds: ['office'],
      runsFrom: {
        en: 'Not stated. By default the day of the notice under Article 11, second paragraph; it can also be read as the end of the replies',
        zh: '条文未规定。默认自第十一条第二款的通知之日起算；亦可理解为自回复期限届满之日起算',
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
        en: 'Half of what Order No. 8 gives. The second round of opinions and the approval of the Commission fall inside it and have no periods of their own.',
        zh: '为第8号令所定期限的一半。再次征求意见和报请批准均在该期限之内，无单独期限。',
      },
    },
  ],
  steps: [
    step('special-review-extended', {
      cite: ['art.13'],
      from: ['special-review', 'awaiting-commission', 'approved'],
      extends: ['special-review'],
      note: {
        en: 'Where the circumstances are complex, appropriately (适当). No cap, no number of extensions and no notice to the operator are stated; without a day given, no due date follows.',
        zh: '情况复杂的可以“适当”延长。条文未规定延长上限、次数及通知运营者；未载明日期的，不能推算届满日。',
      },
    }),
  ],
})
