import type { CaseDocument } from '#review'

/** What a review started on a member unit’s opinion brings about: Art. 16, first paragraph. */
const ofMember: readonly CaseDocument[] = [
  {
    name: 'initiationOpinion',
    cite: ['art.16.1'],
    claim: { en: 'Opinion of a member unit that the matter be reviewed', zh: '成员单位提出的审查意见' },
    provider: ['member'],
    namedIn: 'member',
    steps: ['member-proposed-review'],
    goesTo: [{ seat: 'office', cite: ['art.16.1'], by: ['member-proposed-review'] }],
    basis: 'text',
  },
  {
    name: 'initiationRequest',
    cite: ['art.16.1'],
    claim: { en: 'Report for approval to start a review', zh: '启动审查的报批文件' },
    provider: ['office'],
    steps: ['initiation-approval-requested'],
    goesTo: [{ seat: 'commission', cite: ['art.16.1'], by: ['initiation-approval-requested'] }],
    basis: 'text',
  },
  {
    name: 'initiationDecision',
    cite: ['art.16.1'],
    claim: { en: 'Decision on the approval to start a review', zh: '对启动审查的批复' },
    provider: ['commission'],
    steps: ['initiation-approved', 'initiation-declined'],
    goesTo: [{ seat: 'office', cite: ['art.16.1'], by: ['initiation-approved', 'initiation-declined'] }],
    basis: 'text',
    note: { en: 'A refusal of approval is not in the text.', zh: '条文未规定不予批准。' },
  },
  {
    name: 'announcement',
    cite: ['art.16.1'],
    claim: { en: 'Announcement that a review has started', zh: '启动审查的公告' },
    provider: ['office'],
    steps: ['review-initiated'],
    goesTo: [{ seat: 'party', cite: ['art.16.1'], by: ['review-initiated'] }],
    published: {
      en: 'Announced to the public, as in every public case: open to everyone.',
      zh: '已向社会公告（公开案例均为公告），任何人均可知悉。',
    },
    basis: 'practice',
    note: {
      en: 'The text provides for no notice to the party or the provider; the public cases were announced.',
      zh: '条文未规定通知当事人或者提供者；公开案例均以公告方式公布。',
    },
  },
]

/** Measures during the review: Art. 16, second paragraph. */
const ofMitigation: readonly CaseDocument[] = [
  {
    name: 'mitigationRequirement',
    cite: ['art.16.2'],
    claim: { en: 'Requirement of measures during the review', zh: '审查期间的风险消减要求' },
    provider: ['office'],
    steps: ['mitigation-required'],
    goesTo: [{ seat: 'party', cite: ['art.16.2'], by: ['mitigation-required'] }],
    basis: 'text',
  },
  {
    name: 'mitigationReport',
    cite: ['art.16.2'],
    claim: { en: 'Report on the measures taken', zh: '风险消减措施报告' },
    provider: ['party'],
    steps: ['mitigation-reported'],
    goesTo: [{ seat: 'office', cite: ['art.16.2'], by: ['mitigation-reported'] }],
    basis: 'practice',
    note: { en: 'The text demands measures, not a report on them.', zh: '条文要求采取措施，未要求报告。' },
  },
  {
    name: 'liftingOfMeasures',
    cite: ['art.16.2'],
    claim: { en: 'Lifting of the measures', zh: '解除措施的通知' },
    provider: ['office'],
    steps: ['mitigation-lifted'],
    goesTo: [{ seat: 'party', cite: ['art.16.2'], by: ['mitigation-lifted'] }],
    basis: 'practice',
    note: { en: 'Not in the text.', zh: '条文未规定。' },
  },
]

/** Consents, commitments, complaints, reports and liability: Arts. 6 and 17 to 20. */
const ofSupervision: readonly CaseDocument[] = [
  {
    name: 'consentToDisclosure',
    cite: ['art.17'],
    claim: { en: 'Consent to disclosure', zh: '披露同意书' },
    provider: ['party', 'supplier', 'office', 'member', 'relevant-department', 'commission'],
    providerIn: 'of',
    namedIn: 'supplier',
    steps: ['disclosure-consented'],
    goesTo: [{ seat: 'participant', cite: ['art.17'], by: ['disclosure-consented'] }],
    unsettled: {
      office: {
        en: 'The text does not say to whom consent is given; it binds all who take part in the review.',
        zh: '条文未规定向谁作出同意；保密义务及于全体参与审查的机构和人员。',
      },
    },
    basis: 'text',
  },
  {
    name: 'commitment',
    cite: ['art.6', 'art.19.1'],
    claim: { en: 'Commitment of the provider', zh: '提供者的承诺' },
    provider: ['supplier'],
    namedIn: 'supplier',
    steps: ['commitment-recorded'],
    goesTo: [
      { seat: 'party', cite: ['art.6', 'art.19.1'], by: ['commitment-recorded'] },
      { seat: 'office', cite: ['art.8(3)', 'art.19.1'], by: ['commitment-recorded'] },
    ],
    basis: 'text',
  },
  {
    name: 'urging',
    cite: ['art.19.1'],
    claim: { en: 'Urging the provider to perform', zh: '督促履行承诺的文件' },
    provider: ['party'],
    steps: ['commitment-urged'],
    goesTo: [{ seat: 'supplier', cite: ['art.19.1'], by: ['commitment-urged'] }],
    basis: 'text',
  },
  {
    name: 'complaint',
    cite: ['art.18'],
    claim: { en: 'Report about review personnel', zh: '对审查人员的举报' },
    provider: ['party', 'supplier'],
    providerIn: 'by',
    namedIn: 'supplier',
    steps: ['complaint-filed'],
    goesTo: [
      { seat: 'office', cite: ['art.18'], by: ['complaint-filed'] },
      { seat: 'department-concerned', cite: ['art.18'], by: ['complaint-filed'] },
    ],
    recipientIn: 'addressedTo',
    basis: 'text',
    note: {
      en: 'The text does not say what follows a report, nor whether the persons it concerns may see it.',
      zh: '条文未规定举报的后续处理，亦未规定被举报人员可否查阅。',
    },
  },
  {
    name: 'report',
    cite: ['art.19.2'],
    claim: { en: 'Report received in supervision', zh: '监督中接受的举报' },
    provider: ['anyone'],
    steps: ['report-received'],
    goesTo: [{ seat: 'office', cite: ['art.19.2'], by: ['report-received'] }],
    basis: 'text',
  },
  {
    name: 'supervisionReport',
    cite: ['art.19.1', 'art.19.2'],
    claim: { en: 'Report on supervision and on commitments', zh: '监督及承诺履行情况报告' },
    provider: ['party', 'office'],
    providerIn: 'by',
    steps: ['supervision-report'],
    goesTo: [],
    basis: 'practice',
    note: {
      en: 'The text demands supervision, not a report on it.',
      zh: '条文要求加强监督，未要求形成报告。',
    },
  },
  {
    name: 'referral',
    cite: ['art.20'],
    claim: { en: 'Referral of a violation', zh: '违法行为的移送文件' },
    provider: ['office'],
    steps: ['violation-referred'],
    goesTo: [{ seat: 'competent-authority', cite: ['art.20'], by: ['violation-referred'] }],
    basis: 'practice',
    note: { en: 'The text says nothing of a referral.', zh: '条文未规定移送。' },
  },
  {
    name: 'penaltyDecision',
    cite: ['art.20'],
    claim: { en: 'Penalty decision of another case', zh: '另案处罚决定' },
    provider: ['competent-authority'],
    steps: ['penalty-decided'],
    goesTo: [{ seat: 'party', cite: ['art.20'], by: ['penalty-decided'] }],
    basis: 'text',
    note: {
      en: 'Its publication follows the law of that case, not these Measures.',
      zh: '其公开适用该案所依据的法律，不适用本办法。',
    },
  },
]

export const throughoutDocuments: readonly CaseDocument[] = [...ofMember, ...ofMitigation, ...ofSupervision]
