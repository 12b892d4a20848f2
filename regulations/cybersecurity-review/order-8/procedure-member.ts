import type { Step } from '#review'
import { underReview } from './procedure-review.ts'

/** A review started on the opinion of a member unit: Art. 16, first paragraph. */
export const memberSteps: readonly Step[] = [
  {
    name: 'member-proposed-review',
    cite: ['art.16.1'],
    claim: {
      en: 'A member unit considered that the matter affects or may affect national security',
      zh: '成员单位认为影响或者可能影响国家安全',
    },
    act: {
      en: 'Give the opinion that the matter affects or may affect national security',
      zh: '提出影响或者可能影响国家安全的意见',
    },
    by: ['member'],
    to: ['office'],
    form: 'not-stated',
    from: ['unfiled', 'assessed', 'materials-returned', 'no-review', 'withdrawn', 'initiation-declined'],
    leadsTo: 'member-proposed',
    // GAP: one review to a case. What may happen once, and what must come first, is counted within one review.
    ownCase: {
      in: ['submitted', 'conforming', ...underReview, 'concluded'],
      after: ['review-required', 'review-initiated'],
    },
    basis: 'text',
    note: {
      en: 'It needs no filing and no status of operator. The text does not say how such an opinion meets a filing under decision or a review that is open, concluded or left by a withdrawal; there it is a case of its own, since what may happen once, and what must come first, is counted within one review. After a filing withdrawn before any review the case goes on.',
      zh: '不以申报或者运营者身份为前提。申报正在处理、审查正在进行、已有审查结论或者审查启动后撤回申报时如何衔接，条文未作规定，应另立一案记录：次数限制和先后顺序均就一次审查而言。审查启动前撤回申报的，本案继续。',
    },
  },
  {
    name: 'initiation-approval-requested',
    cite: ['art.16.1'],
    claim: {
      en: 'The Office reported the matter to the Central Cyberspace Affairs Commission for approval to start a review',
      zh: '网络安全审查办公室按程序报中央网络安全和信息化委员会批准启动审查',
    },
    act: {
      en: 'Report the matter to the Central Cyberspace Affairs Commission for approval to start a review',
      zh: '按程序报中央网络安全和信息化委员会批准启动审查',
    },
    by: ['office'],
    to: ['commission'],
    form: 'not-stated',
    from: ['member-proposed'],
    leadsTo: 'awaiting-initiation',
    basis: 'text',
  },
  {
    name: 'initiation-approved',
    cite: ['art.16.1'],
    claim: {
      en: 'The Central Cyberspace Affairs Commission approved the start of a review',
      zh: '中央网络安全和信息化委员会批准启动审查',
    },
    act: { en: 'Approve the start of a review', zh: '批准启动审查' },
    by: ['commission'],
    to: ['office'],
    form: 'not-stated',
    from: ['awaiting-initiation'],
    leadsTo: 'initiation-approved',
    basis: 'text',
    note: {
      en: 'No public case publishes its approval: the day may be unknown.',
      zh: '公开案例均未公布批准情况，日期可以记为未知。',
    },
  },
  {
    name: 'initiation-declined',
    cite: ['art.16.1'],
    claim: {
      en: 'The Central Cyberspace Affairs Commission did not approve the start of a review',
      zh: '中央网络安全和信息化委员会未批准启动审查',
    },
    act: { en: 'Decline the start of a review', zh: '不批准启动审查' },
    by: ['commission'],
    to: ['office'],
    form: 'not-stated',
    from: ['awaiting-initiation'],
    leadsTo: 'initiation-declined',
    basis: 'gap',
    note: {
      en: 'The text does not say what follows. Without approval there is no review on this opinion; a member unit may give another.',
      zh: '条文未规定不予批准的后果。未经批准不得据此启动审查；成员单位可以再次提出意见。',
    },
  },
  {
    name: 'review-initiated',
    cite: ['art.16.1'],
    claim: {
      en: 'The Office started a review on the opinion of a member unit',
      zh: '网络安全审查办公室依成员单位意见启动审查',
    },
    act: { en: 'Start the review', zh: '启动审查' },
    by: ['office'],
    to: ['party'],
    form: 'not-stated',
    from: ['initiation-approved'],
    leadsTo: 'initiated',
    starts: [{ period: 'preliminary-review' }],
    basis: 'text',
    note: {
      en: 'The review follows these Measures. Whether the periods of Articles 11, 12 and 14 run is not settled by the text; by default none is forecast. No notice to the party is stated; public cases were announced.',
      zh: '依照本办法的规定进行审查。第十一条、第十二条、第十四条的期限是否适用，条文未明确，默认不作预测。条文未规定通知当事人；公开案例均以公告方式公布。',
    },
  },
]
