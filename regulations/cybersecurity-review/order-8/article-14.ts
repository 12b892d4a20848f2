import { article } from './article.ts'

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
})
