import { article } from './article.ts'

export const article12 = article({
  number: 12,
  caption: { en: 'Written replies; conclusion or special review', zh: '书面回复意见；审查结论或者特别审查' },
  paragraphs: [
    {
      id: 'art.12.1',
      zh: '网络安全审查工作机制成员单位和相关部门应当自收到审查结论建议之日起15个工作日内书面回复意见。',
      en: 'The member units of the cybersecurity review working mechanism and the relevant departments shall reply with their opinions in writing within 15 working days of receiving the review conclusion recommendation.',
      reason: {
        en: 'What a member unit or department replies is its own to decide. Silence is not assent: the text deems nothing.',
        zh: '回复何种意见由成员单位、相关部门决定。期限届满未回复的，不视为同意，条文未作推定。',
      },
    },
    {
      id: 'art.12.2',
      zh: '网络安全审查工作机制成员单位、相关部门意见一致的，网络安全审查办公室以书面形式将审查结论通知当事人；意见不一致的，按照特别审查程序处理，并通知当事人。',
      en: 'Where opinions agree among the member units of the cybersecurity review working mechanism and the relevant departments, the Office of Cybersecurity Review notifies the party of the review conclusion in writing; where opinions do not agree, the matter is handled under the special review procedure and the party is notified.',
      reason: {
        en: 'The review conclusion is that of the authorities. No period is stated for the notice, and what the opinions must agree with turns on the reading opinions-agree.',
        zh: '审查结论由主管机关作出。通知期限条文未作规定；意见与何者一致，见解释口径opinions-agree。',
      },
    },
  ],
})
