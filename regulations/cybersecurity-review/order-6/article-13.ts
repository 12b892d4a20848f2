import { article } from './article.ts'

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
})
