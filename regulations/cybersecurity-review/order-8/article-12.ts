import { article, document, step } from './article.ts'

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
  periods: [
    {
      name: 'written-replies',
      title: { en: 'Written replies', zh: '书面回复意见' },
      cite: ['art.12.1'],
      claim: {
        en: 'Each member unit and relevant department replies with its opinion in writing within 15 working days',
        zh: '成员单位和相关部门各在15个工作日内书面回复意见',
      },
      workingDays: 15,
      extension: null,
      binds: ['member', 'relevant-department'],
      runsFrom: {
        en: 'The day on which the addressee received the review conclusion recommendation',
        zh: '各成员单位、相关部门收到审查结论建议之日',
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
        en: 'No reply in time is no assent. No period is stated for the Office’s notice after the replies, nor for the replies of a second round (Art. 13).',
        zh: '期限届满未回复的，不视为同意。回复之后通知当事人的期限，以及再次征求意见（第十三条）的回复期限，条文均未规定。',
      },
    },
  ],
  steps: [
    step('recommendation-received', {
      cite: ['art.12.1'],
      from: ['replies'],
      starts: [{ period: 'written-replies' }],
    }),
    step('reply-received', {
      cite: ['art.12.1', 'art.13'],
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
      shall: ['art.12.1'],
      note: {
        en: 'In a special review it answers the second round of opinions (Art. 13), for which no form and no period are stated.',
        zh: '特别审查中为对再次征求意见的回复（第十三条），其形式和期限条文未作规定。',
      },
    }),
    step('concluded', {
      cite: ['art.12.2', 'art.13'],
      from: ['replies', 'approved', 'initiated'],
      leadsTo: 'concluded',
      opinions: { in: 'replies', must: 'agree' },
      ends: [{ period: 'preliminary-review' }, { period: 'written-replies' }, { period: 'special-review' }],
      shall: ['art.12.2', 'art.13'],
      note: {
        en: 'The text lists no outcomes, so the set stays open. For a listing the official answers of 4 January 2022 give three: no review needed; national security is not affected and the listing may go on; national security is affected and the listing is not allowed. In a review started on a member unit’s opinion the steps between are not settled, so it can be concluded from its start.',
        zh: '条文未列举审查结论的种类，故保持开放。对赴国外上市，2022年1月4日的官方答记者问列有三种结果：无需审查；经研判不影响国家安全的，可继续赴国外上市程序；经研判影响国家安全的，不允许赴国外上市。依成员单位意见启动的审查，中间步骤尚无定论，故可直接记录审查结论。',
      },
    }),
    step('special-review-notified', {
      cite: ['art.12.2'],
      from: ['replies'],
      leadsTo: 'special-review',
      opinions: { in: 'replies', must: 'differ' },
      starts: [{ period: 'special-review' }],
      ends: [{ period: 'written-replies' }, { period: 'preliminary-review' }],
      shall: ['art.12.2'],
    }),
  ],
  documents: [
    document('writtenReply', { cite: ['art.12.1', 'art.13'] }),
    document('specialReviewNotice', { cite: ['art.12.2'] }),
    document('conclusion', { cite: ['art.12.2', 'art.13'] }),
  ],
})
