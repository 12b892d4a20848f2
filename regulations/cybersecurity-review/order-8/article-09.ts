import { article } from './article.ts'

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
})
