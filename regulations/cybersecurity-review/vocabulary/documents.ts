import type { CaseDocument, Recipient } from '#review'

/** What comes into a case, from whom, by which steps, and to whom: each version says under which paragraph. */
export type SharedDocument = Pick<CaseDocument, 'provider' | 'steps'> &
  Partial<Omit<CaseDocument, 'name' | 'cite' | 'goesTo' | 'provider' | 'steps'>> & {
    readonly goesTo?: readonly Omit<Recipient, 'cite'>[]
  }

const handingIn = ['application-submitted', 'application-resubmitted', 'materials-conform']
const providerOnFiling = {
  en: 'The text does not say whether the provider may see what was filed about its products and services.',
  zh: '条文未规定提供者可否查阅涉及其产品和服务的申报材料。',
}
const notToAddressees = {
  en: 'The text sends the recommendation to be commented on, and does not say that the materials go with it.',
  zh: '条文规定将审查结论建议发送征求意见，未规定申报材料是否一并发送。',
}
const supplierNotTold = {
  en: 'The text provides for no notice to the provider.',
  zh: '条文未规定通知提供者。',
}
const onlyConclusion = {
  en: 'The text gives the {party} the conclusion; it does not say whether the {party} may see what led to it.',
  zh: '条文规定向{party}通知审查结论，未规定{party}可否查阅形成结论的过程文件。',
}
const toCommission = {
  en: 'The matter is reported for approval; the text does not say with which documents.',
  zh: '条文规定按程序报请批准，未规定随附哪些文件。',
}
const othersOpinions = {
  en: 'Each addressee has its own reply; the text does not say whether it may see those of the others.',
  zh: '各单位持有各自的回复，条文未规定可否查阅其他单位的回复。',
}
const notForAddressees = {
  en: 'The text seeks opinions on the recommendation; it does not say that this goes with it.',
  zh: '条文规定就审查结论建议征求意见，未规定一并提供该文件。',
}

/** Every kind of document, in the order of the procedure. What is filed is called by the items of the article that lists it. */
export const sharedDocuments = {
  consultationRecord: {
    claim: { en: 'Record of a consultation before a filing', zh: '申报前咨询记录' },
    provider: ['party'],
    steps: ['consultation-held'],
    note: {
      en: 'Not in the text: the note that whoever consulted made of it.',
      zh: '条文未规定，为咨询方自行制作的记录。',
    },
    goesTo: [{ seat: 'office', by: ['consultation-held'] }],
    basis: 'practice',
  },
  advanceAssessment: {
    claim: { en: 'Advance assessment of the purchase', zh: '采购活动的预判' },
    provider: ['party'],
    steps: ['advance-assessment-made'],
    unsettled: {
      office: {
        en: 'What is filed is the analysis report; the text does not say that the advance assessment is handed over.',
        zh: '条文要求提交的是分析报告，未规定须提交预判。',
      },
    },
  },
  applicationForm: {
    provider: ['party'],
    steps: handingIn,
    goesTo: [{ seat: 'office', by: handingIn }],
    unsettled: {
      supplier: providerOnFiling,
      member: notToAddressees,
      'relevant-department': notToAddressees,
    },
  },
  analysisReport: {
    provider: ['party'],
    steps: handingIn,
    goesTo: [{ seat: 'office', by: handingIn }],
    unsettled: {
      supplier: providerOnFiling,
      member: notToAddressees,
      'relevant-department': notToAddressees,
    },
  },
  transactionDocuments: {
    provider: ['party'],
    steps: handingIn,
    note: {
      en: 'Where they hold secrets of the provider, the text does not say whose consent opens them. Here it is that of the {party}, who filed them.',
      zh: '其中含有提供者商业秘密的，条文未明确由谁同意披露。此处以提交材料的{party}的同意为准。',
    },
    goesTo: [{ seat: 'office', by: handingIn }],
    unsettled: {
      supplier: {
        en: 'The provider holds what it wrote or is to sign itself; the text does not say whether it may see the documents as filed.',
        zh: '提供者自行制作或者将要签署的文件由其自行持有；条文未规定其可否查阅所申报的文件。',
      },
      member: notToAddressees,
      'relevant-department': notToAddressees,
    },
  },
  otherMaterials: {
    provider: ['party'],
    steps: handingIn,
    presumed: {
      en: 'Handed over only where the review work requires them; the record of a filing does not show whether any were.',
      zh: '仅在网络安全审查工作需要时提交；申报记录不能表明是否已经提交。',
    },
    goesTo: [{ seat: 'office', by: handingIn }],
    unsettled: {
      supplier: providerOnFiling,
      member: notToAddressees,
      'relevant-department': notToAddressees,
    },
  },
  returnOfMaterials: {
    claim: { en: 'Return of the materials to be completed', zh: '退回补正材料' },
    provider: ['office'],
    steps: ['materials-returned'],
    note: {
      en: 'Not in the text, which counts only from materials that conform.',
      zh: '条文未规定，仅规定自收到符合规定的材料起算期限。',
    },
    goesTo: [{ seat: 'party', by: ['materials-returned'] }],
    basis: 'practice',
  },
  noticeOnNeed: {
    claim: { en: 'Written notice whether a review is needed', zh: '是否需要审查的书面通知' },
    provider: ['office'],
    steps: ['no-review-needed', 'review-required'],
    goesTo: [{ seat: 'party', by: ['no-review-needed', 'review-required'] }],
    unsettled: { supplier: supplierNotTold },
  },
  supplementRequest: {
    claim: { en: 'Request for supplementary materials', zh: '提供补充材料的要求' },
    provider: ['office'],
    steps: ['supplement-requested'],
    recipientIn: 'of',
    goesTo: [
      { seat: 'party', by: ['supplement-requested'] },
      { seat: 'supplier', by: ['supplement-requested'] },
    ],
    unsettled: {
      party: {
        en: 'The request went to the provider; the text does not say whether the {party} is told of it.',
        zh: '该要求系向提供者提出，条文未规定是否告知{party}。',
      },
      supplier: {
        en: 'The request went to another; the text does not say whether this provider is told of it.',
        zh: '该要求系向他方提出，条文未规定是否告知该提供者。',
      },
    },
  },
  supplementaryMaterials: {
    claim: { en: 'Supplementary materials', zh: '补充材料' },
    provider: ['party', 'supplier'],
    providerIn: 'of',
    namedIn: 'supplier',
    steps: ['supplement-received'],
    goesTo: [{ seat: 'office', by: ['supplement-received'] }],
    unsettled: {
      party: {
        en: 'The provider may hand its materials directly to the Office; the text does not say whether the {party} may see them.',
        zh: '提供者可以直接向网络安全审查办公室提交材料，条文未规定{party}可否查阅。',
      },
      supplier: {
        en: 'The text does not say whether one provider may see what the {party} or another provider supplements.',
        zh: '条文未规定提供者可否查阅{party}或者其他提供者提交的补充材料。',
      },
      member: notToAddressees,
      'relevant-department': notToAddressees,
    },
  },
  recommendation: {
    claim: { en: 'Review conclusion recommendation', zh: '审查结论建议' },
    provider: ['office'],
    steps: ['recommendation-formed', 'recommendation-sent', 'recommendation-received'],
    goesTo: [
      { seat: 'member', by: ['recommendation-sent', 'recommendation-received'] },
      { seat: 'relevant-department', by: ['recommendation-sent', 'recommendation-received'] },
    ],
    unsettled: { party: onlyConclusion, commission: toCommission },
  },
  writtenReply: {
    claim: { en: 'Reply with an opinion', zh: '回复意见' },
    provider: ['member', 'relevant-department'],
    namedIn: 'member',
    steps: ['reply-received'],
    goesTo: [{ seat: 'office', by: ['reply-received'] }],
    unsettled: {
      party: onlyConclusion,
      commission: toCommission,
      member: othersOpinions,
      'relevant-department': othersOpinions,
    },
  },
  specialReviewNotice: {
    claim: { en: 'Notice that the special review procedure applies', zh: '适用特别审查程序的通知' },
    provider: ['office'],
    steps: ['special-review-notified'],
    goesTo: [{ seat: 'party', by: ['special-review-notified'] }],
    unsettled: { supplier: supplierNotTold },
  },
  opinionsHeard: {
    claim: { en: 'Opinions heard in the special review', zh: '特别审查中听取的意见' },
    provider: ['member', 'relevant-department'],
    namedIn: 'member',
    steps: ['opinions-heard'],
    note: {
      en: 'The text does not say who the units and departments heard are. Here they count as members and departments, and none is named.',
      zh: '条文未明确听取意见的“相关单位和部门”的范围。此处按成员单位和{department}处理，不具名。',
    },
    goesTo: [{ seat: 'office', by: ['opinions-heard'] }],
    unsettled: {
      party: onlyConclusion,
      commission: toCommission,
      member: othersOpinions,
      'relevant-department': othersOpinions,
    },
  },
  inDepthAnalysis: {
    claim: { en: 'In-depth analysis and assessment', zh: '深入分析评估' },
    provider: ['office'],
    steps: ['analysed-in-depth'],
    unsettled: {
      party: onlyConclusion,
      commission: toCommission,
      member: notForAddressees,
      'relevant-department': notForAddressees,
    },
  },
  secondRecommendation: {
    claim: { en: 'Review conclusion recommendation, formed again', zh: '再次形成的审查结论建议' },
    provider: ['office'],
    steps: ['recommendation-reformed', 'opinions-sought-again'],
    goesTo: [
      { seat: 'member', by: ['opinions-sought-again'] },
      { seat: 'relevant-department', by: ['opinions-sought-again'] },
    ],
    unsettled: { party: onlyConclusion, commission: toCommission },
  },
  approvalRequest: {
    claim: { en: 'Report for approval of the conclusion', zh: '审查结论的报批文件' },
    provider: ['office'],
    steps: ['commission-approval-requested'],
    goesTo: [{ seat: 'commission', by: ['commission-approval-requested'] }],
    unsettled: { party: onlyConclusion },
  },
  approvalDecision: {
    claim: { en: 'Decision on the approval of the conclusion', zh: '对审查结论的批复' },
    provider: ['commission'],
    steps: ['commission-approved', 'commission-declined'],
    note: { en: 'A refusal of approval is not in the text.', zh: '条文未规定不予批准。' },
    goesTo: [{ seat: 'office', by: ['commission-approved', 'commission-declined'] }],
    unsettled: { party: onlyConclusion },
  },
  conclusion: {
    claim: { en: 'Review conclusion', zh: '审查结论' },
    provider: ['office'],
    steps: ['concluded'],
    goesTo: [{ seat: 'party', by: ['concluded'] }],
    unsettled: {
      supplier: supplierNotTold,
      anyone: {
        en: 'The text does not say whether a conclusion is published; in one of the public cases the Office published it.',
        zh: '条文未规定审查结论是否公布；公开案例中，有一件由网络安全审查办公室公布。',
      },
    },
  },
  withdrawal: {
    claim: { en: 'Withdrawal of the filing', zh: '撤回申报' },
    provider: ['party'],
    steps: ['withdrawn'],
    note: { en: 'The text knows no withdrawal.', zh: '条文未规定撤回。' },
    goesTo: [{ seat: 'office', by: ['withdrawn'] }],
    basis: 'gap',
  },
  initiationOpinion: {
    claim: { en: 'Opinion of a member unit that the matter be reviewed', zh: '成员单位提出的审查意见' },
    provider: ['member'],
    namedIn: 'member',
    steps: ['member-proposed-review'],
    goesTo: [{ seat: 'office', by: ['member-proposed-review'] }],
  },
  initiationRequest: {
    claim: { en: 'Report for approval to start a review', zh: '启动审查的报批文件' },
    provider: ['office'],
    steps: ['initiation-approval-requested'],
    goesTo: [{ seat: 'commission', by: ['initiation-approval-requested'] }],
  },
  initiationDecision: {
    claim: { en: 'Decision on the approval to start a review', zh: '对启动审查的批复' },
    provider: ['commission'],
    steps: ['initiation-approved', 'initiation-declined'],
    note: { en: 'A refusal of approval is not in the text.', zh: '条文未规定不予批准。' },
    goesTo: [{ seat: 'office', by: ['initiation-approved', 'initiation-declined'] }],
  },
  announcement: {
    claim: { en: 'Announcement that a review has started', zh: '启动审查的公告' },
    provider: ['office'],
    steps: ['review-initiated'],
    published: {
      en: 'Announced to the public, as in every public case: open to everyone.',
      zh: '已向社会公告（公开案例均为公告），任何人均可知悉。',
    },
    note: {
      en: 'The text provides for no notice to the {party} or the provider; the public cases were announced.',
      zh: '条文未规定通知{party}或者提供者；公开案例均以公告方式公布。',
    },
    goesTo: [{ seat: 'party', by: ['review-initiated'] }],
    basis: 'practice',
  },
  mitigationRequirement: {
    claim: { en: 'Requirement of measures during the review', zh: '审查期间的风险消减要求' },
    provider: ['office'],
    steps: ['mitigation-required'],
    goesTo: [{ seat: 'party', by: ['mitigation-required'] }],
  },
  mitigationReport: {
    claim: { en: 'Report on the measures taken', zh: '风险消减措施报告' },
    provider: ['party'],
    steps: ['mitigation-reported'],
    note: { en: 'The text demands measures, not a report on them.', zh: '条文要求采取措施，未要求报告。' },
    goesTo: [{ seat: 'office', by: ['mitigation-reported'] }],
    basis: 'practice',
  },
  liftingOfMeasures: {
    claim: { en: 'Lifting of the measures', zh: '解除措施的通知' },
    provider: ['office'],
    steps: ['mitigation-lifted'],
    note: { en: 'Not in the text.', zh: '条文未规定。' },
    goesTo: [{ seat: 'party', by: ['mitigation-lifted'] }],
    basis: 'practice',
  },
  consentToDisclosure: {
    claim: { en: 'Consent to disclosure', zh: '披露同意书' },
    provider: ['party', 'supplier', 'office', 'member', 'relevant-department', 'commission'],
    providerIn: 'of',
    namedIn: 'supplier',
    steps: ['disclosure-consented'],
    goesTo: [{ seat: 'participant', by: ['disclosure-consented'] }],
    unsettled: {
      office: {
        en: 'The text does not say to whom consent is given; it binds all who take part in the review.',
        zh: '条文未规定向谁作出同意；保密义务及于全体参与审查的机构和人员。',
      },
    },
  },
  commitment: {
    claim: { en: 'Commitment of the provider', zh: '提供者的承诺' },
    provider: ['supplier'],
    namedIn: 'supplier',
    steps: ['commitment-recorded'],
    goesTo: [
      { seat: 'party', by: ['commitment-recorded'] },
      { seat: 'office', by: ['commitment-recorded'] },
    ],
  },
  urging: {
    claim: { en: 'Urging the provider to perform', zh: '督促履行承诺的文件' },
    provider: ['party'],
    steps: ['commitment-urged'],
    goesTo: [{ seat: 'supplier', by: ['commitment-urged'] }],
  },
  complaint: {
    claim: { en: 'Report about review personnel', zh: '对审查人员的举报' },
    provider: ['party', 'supplier'],
    providerIn: 'by',
    namedIn: 'supplier',
    steps: ['complaint-filed'],
    recipientIn: 'addressedTo',
    note: {
      en: 'The text does not say what follows a report, nor whether the persons it concerns may see it.',
      zh: '条文未规定举报的后续处理，亦未规定被举报人员可否查阅。',
    },
    goesTo: [
      { seat: 'office', by: ['complaint-filed'] },
      { seat: 'department-concerned', by: ['complaint-filed'] },
    ],
  },
  report: {
    claim: { en: 'Report received in supervision', zh: '监督中接受的举报' },
    provider: ['anyone'],
    steps: ['report-received'],
    goesTo: [{ seat: 'office', by: ['report-received'] }],
  },
  supervisionReport: {
    claim: { en: 'Report on supervision and on commitments', zh: '监督及承诺履行情况报告' },
    provider: ['party', 'office'],
    providerIn: 'by',
    steps: ['supervision-report'],
    note: {
      en: 'The text demands supervision, not a report on it.',
      zh: '条文要求加强监督，未要求形成报告。',
    },
    basis: 'practice',
  },
  referral: {
    claim: { en: 'Referral of a violation', zh: '违法行为的移送文件' },
    provider: ['office'],
    steps: ['violation-referred'],
    note: { en: 'The text says nothing of a referral.', zh: '条文未规定移送。' },
    goesTo: [{ seat: 'competent-authority', by: ['violation-referred'] }],
    basis: 'practice',
  },
  penaltyDecision: {
    claim: { en: 'Penalty decision of another case', zh: '另案处罚决定' },
    provider: ['competent-authority'],
    steps: ['penalty-decided'],
    note: {
      en: 'Its publication follows the law of that case, not these Measures.',
      zh: '其公开适用该案所依据的法律，不适用本办法。',
    },
    goesTo: [{ seat: 'party', by: ['penalty-decided'] }],
  },
} satisfies Readonly<Record<string, SharedDocument>>

export type DocumentName = keyof typeof sharedDocuments
