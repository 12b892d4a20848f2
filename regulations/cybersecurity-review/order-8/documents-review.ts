import type { CaseDocument } from '#review'

const onlyConclusion = {
  en: 'The text gives the party the conclusion; it does not say whether the party may see what led to it.',
  zh: '条文规定向当事人通知审查结论，未规定当事人可否查阅形成结论的过程文件。',
}
const supplierNotTold = {
  en: 'The text provides for no notice to the provider.',
  zh: '条文未规定通知提供者。',
}
const othersOpinions = {
  en: 'Each addressee has its own reply; the text does not say whether it may see those of the others.',
  zh: '各单位持有各自的回复，条文未规定可否查阅其他单位的回复。',
}
const toCommission = {
  en: 'The matter is reported for approval; the text does not say with which documents.',
  zh: '条文规定按程序报请批准，未规定随附哪些文件。',
}
const notForAddressees = {
  en: 'The text seeks opinions on the recommendation; it does not say that this goes with it.',
  zh: '条文规定就审查结论建议征求意见，未规定一并提供该文件。',
}
const toAddressees = (article: 'art.11' | 'art.13', by: readonly string[]) =>
  (['member', 'relevant-department'] as const).map((seat) => ({ seat, cite: [article], by }))

/** What the review brings about: Arts. 11, 12 and 13, and a withdrawal. */
export const reviewDocuments: readonly CaseDocument[] = [
  {
    name: 'recommendation',
    cite: ['art.11'],
    claim: { en: 'Review conclusion recommendation', zh: '审查结论建议' },
    provider: ['office'],
    steps: ['recommendation-formed', 'recommendation-sent', 'recommendation-received'],
    goesTo: toAddressees('art.11', ['recommendation-sent', 'recommendation-received']),
    unsettled: { party: onlyConclusion, commission: toCommission },
    basis: 'text',
  },
  {
    name: 'writtenReply',
    cite: ['art.12.1', 'art.13'],
    claim: { en: 'Reply with an opinion', zh: '回复意见' },
    provider: ['member', 'relevant-department'],
    namedIn: 'member',
    steps: ['reply-received'],
    goesTo: [{ seat: 'office', cite: ['art.12.1', 'art.13'], by: ['reply-received'] }],
    unsettled: {
      party: onlyConclusion,
      commission: toCommission,
      member: othersOpinions,
      'relevant-department': othersOpinions,
    },
    basis: 'text',
  },
  {
    name: 'specialReviewNotice',
    cite: ['art.12.2'],
    claim: { en: 'Notice that the special review procedure applies', zh: '适用特别审查程序的通知' },
    provider: ['office'],
    steps: ['special-review-notified'],
    goesTo: [{ seat: 'party', cite: ['art.12.2'], by: ['special-review-notified'] }],
    unsettled: { supplier: supplierNotTold },
    basis: 'text',
  },
  {
    name: 'opinionsHeard',
    cite: ['art.13'],
    claim: { en: 'Opinions heard in the special review', zh: '特别审查中听取的意见' },
    provider: ['member', 'relevant-department'],
    namedIn: 'member',
    steps: ['opinions-heard'],
    goesTo: [{ seat: 'office', cite: ['art.13'], by: ['opinions-heard'] }],
    unsettled: {
      party: onlyConclusion,
      commission: toCommission,
      member: othersOpinions,
      'relevant-department': othersOpinions,
    },
    basis: 'text',
    note: {
      en: 'The text does not say who the units and departments heard are. Here they count as members and departments, and none is named.',
      zh: '条文未明确听取意见的“相关单位和部门”的范围。此处按成员单位和相关部门处理，不具名。',
    },
  },
  {
    name: 'inDepthAnalysis',
    cite: ['art.13'],
    claim: { en: 'In-depth analysis and assessment', zh: '深入分析评估' },
    provider: ['office'],
    steps: ['analysed-in-depth'],
    goesTo: [],
    unsettled: {
      party: onlyConclusion,
      commission: toCommission,
      member: notForAddressees,
      'relevant-department': notForAddressees,
    },
    basis: 'text',
  },
  {
    name: 'secondRecommendation',
    cite: ['art.13'],
    claim: { en: 'Review conclusion recommendation, formed again', zh: '再次形成的审查结论建议' },
    provider: ['office'],
    steps: ['recommendation-reformed', 'opinions-sought-again'],
    goesTo: toAddressees('art.13', ['opinions-sought-again']),
    unsettled: { party: onlyConclusion, commission: toCommission },
    basis: 'text',
  },
  {
    name: 'approvalRequest',
    cite: ['art.13'],
    claim: { en: 'Report for approval of the conclusion', zh: '审查结论的报批文件' },
    provider: ['office'],
    steps: ['commission-approval-requested'],
    goesTo: [{ seat: 'commission', cite: ['art.13'], by: ['commission-approval-requested'] }],
    unsettled: { party: onlyConclusion },
    basis: 'text',
  },
  {
    name: 'approvalDecision',
    cite: ['art.13'],
    claim: { en: 'Decision on the approval of the conclusion', zh: '对审查结论的批复' },
    provider: ['commission'],
    steps: ['commission-approved', 'commission-declined'],
    goesTo: [{ seat: 'office', cite: ['art.13'], by: ['commission-approved', 'commission-declined'] }],
    unsettled: { party: onlyConclusion },
    basis: 'text',
    note: { en: 'A refusal of approval is not in the text.', zh: '条文未规定不予批准。' },
  },
  {
    name: 'conclusion',
    cite: ['art.12.2', 'art.13'],
    claim: { en: 'Review conclusion', zh: '审查结论' },
    provider: ['office'],
    steps: ['concluded'],
    goesTo: [{ seat: 'party', cite: ['art.12.2', 'art.13'], by: ['concluded'] }],
    unsettled: {
      supplier: supplierNotTold,
      anyone: {
        en: 'The text does not say whether a conclusion is published; in one of the public cases the Office published it.',
        zh: '条文未规定审查结论是否公布；公开案例中，有一件由网络安全审查办公室公布。',
      },
    },
    basis: 'text',
  },
  {
    name: 'withdrawal',
    cite: ['art.5.1', 'art.7'],
    claim: { en: 'Withdrawal of the filing', zh: '撤回申报' },
    provider: ['party'],
    steps: ['withdrawn'],
    goesTo: [{ seat: 'office', cite: ['art.5.1', 'art.7'], by: ['withdrawn'] }],
    basis: 'gap',
    note: { en: 'The text knows no withdrawal.', zh: '条文未规定撤回。' },
  },
]
