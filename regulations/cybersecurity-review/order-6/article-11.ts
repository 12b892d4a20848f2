import { article } from './article.ts'

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
})
