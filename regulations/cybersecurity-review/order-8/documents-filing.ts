import type { CaseDocument } from '#review'

const handingIn = ['application-submitted', 'application-resubmitted', 'materials-conform'] as const
const toOffice = [{ seat: 'office', cite: ['art.8'], by: handingIn }] as const

/** Art. 10(4) and Art. 8 let the provider be assessed on the filing; no article lets it read the filing. */
const providerOnFiling = {
  en: 'The text does not say whether the provider may see what was filed about its products and services.',
  zh: '条文未规定提供者可否查阅涉及其产品和服务的申报材料。',
}
const notToAddressees = {
  en: 'The text sends the recommendation to be commented on, and does not say that the materials go with it.',
  zh: '条文规定将审查结论建议发送征求意见，未规定申报材料是否一并发送。',
}
const ofFiling = {
  supplier: providerOnFiling,
  member: notToAddressees,
  'relevant-department': notToAddressees,
} as const

/** What is handed over in a filing and on request: Arts. 5, 8, 9 and 15. */
export const filingDocuments: readonly CaseDocument[] = [
  {
    name: 'consultationRecord',
    cite: ['art.5.1'],
    claim: { en: 'Record of a consultation before a filing', zh: '申报前咨询记录' },
    provider: ['party'],
    steps: ['consultation-held'],
    goesTo: [{ seat: 'office', cite: ['art.5.1'], by: ['consultation-held'] }],
    basis: 'practice',
    note: {
      en: 'Not in the text: the note that whoever consulted made of it.',
      zh: '条文未规定，为咨询方自行制作的记录。',
    },
  },
  {
    name: 'advanceAssessment',
    cite: ['art.5.1'],
    claim: { en: 'Advance assessment of the purchase', zh: '采购活动的预判' },
    provider: ['party'],
    steps: ['advance-assessment-made'],
    goesTo: [],
    unsettled: {
      office: {
        en: 'What is filed is the analysis report; the text does not say that the advance assessment is handed over.',
        zh: '条文要求提交的是分析报告，未规定须提交预判。',
      },
    },
    basis: 'text',
  },
  {
    name: 'applicationForm',
    cite: ['art.8(1)'],
    claim: { en: 'Application form', zh: '申报书' },
    provider: ['party'],
    steps: handingIn,
    goesTo: toOffice,
    unsettled: ofFiling,
    basis: 'text',
  },
  {
    name: 'analysisReport',
    cite: ['art.8(2)'],
    claim: {
      en: 'Analysis report on the effect or possible effect on national security',
      zh: '关于影响或者可能影响国家安全的分析报告',
    },
    provider: ['party'],
    steps: handingIn,
    goesTo: toOffice,
    unsettled: ofFiling,
    basis: 'text',
  },
  {
    name: 'transactionDocuments',
    cite: ['art.8(3)'],
    claim: {
      en: 'Procurement documents, agreements, contracts to be signed, or listing application documents to be submitted',
      zh: '采购文件、协议、拟签订的合同或者拟提交的上市申请文件',
    },
    provider: ['party'],
    steps: handingIn,
    goesTo: toOffice,
    unsettled: {
      ...ofFiling,
      supplier: {
        en: 'The provider holds what it wrote or is to sign itself; the text does not say whether it may see the documents as filed.',
        zh: '提供者自行制作或者将要签署的文件由其自行持有；条文未规定其可否查阅所申报的文件。',
      },
    },
    basis: 'text',
    note: {
      en: 'Where they hold secrets of the provider, the text does not say whose consent opens them. Here it is that of the party, who filed them.',
      zh: '其中含有提供者商业秘密的，条文未明确由谁同意披露。此处以提交材料的当事人的同意为准。',
    },
  },
  {
    name: 'otherMaterials',
    cite: ['art.8(4)'],
    claim: { en: 'Other materials that the review work requires', zh: '网络安全审查工作需要的其他材料' },
    provider: ['party'],
    steps: handingIn,
    goesTo: toOffice,
    unsettled: ofFiling,
    presumed: {
      en: 'Handed over only where the review work requires them; the record of a filing does not show whether any were.',
      zh: '仅在网络安全审查工作需要时提交；申报记录不能表明是否已经提交。',
    },
    basis: 'text',
  },
  {
    name: 'returnOfMaterials',
    cite: ['art.8', 'art.9'],
    claim: { en: 'Return of the materials to be completed', zh: '退回补正材料' },
    provider: ['office'],
    steps: ['materials-returned'],
    goesTo: [{ seat: 'party', cite: ['art.8', 'art.9'], by: ['materials-returned'] }],
    basis: 'practice',
    note: {
      en: 'Not in the text, which counts only from materials that conform.',
      zh: '条文未规定，仅规定自收到符合规定的材料起算期限。',
    },
  },
  {
    name: 'noticeOnNeed',
    cite: ['art.9'],
    claim: { en: 'Written notice whether a review is needed', zh: '是否需要审查的书面通知' },
    provider: ['office'],
    steps: ['no-review-needed', 'review-required'],
    goesTo: [{ seat: 'party', cite: ['art.9'], by: ['no-review-needed', 'review-required'] }],
    unsettled: {
      supplier: {
        en: 'The text provides for no notice to the provider.',
        zh: '条文未规定通知提供者。',
      },
    },
    basis: 'text',
  },
  {
    name: 'supplementRequest',
    cite: ['art.15'],
    claim: { en: 'Request for supplementary materials', zh: '提供补充材料的要求' },
    provider: ['office'],
    steps: ['supplement-requested'],
    goesTo: [
      { seat: 'party', cite: ['art.15'], by: ['supplement-requested'] },
      { seat: 'supplier', cite: ['art.15'], by: ['supplement-requested'] },
    ],
    recipientIn: 'of',
    unsettled: {
      party: {
        en: 'The request went to the provider; the text does not say whether the party is told of it.',
        zh: '该要求系向提供者提出，条文未规定是否告知当事人。',
      },
      supplier: {
        en: 'The request went to another; the text does not say whether this provider is told of it.',
        zh: '该要求系向他方提出，条文未规定是否告知该提供者。',
      },
    },
    basis: 'text',
  },
  {
    name: 'supplementaryMaterials',
    cite: ['art.15'],
    claim: { en: 'Supplementary materials', zh: '补充材料' },
    provider: ['party', 'supplier'],
    providerIn: 'of',
    namedIn: 'supplier',
    steps: ['supplement-received'],
    goesTo: [{ seat: 'office', cite: ['art.15'], by: ['supplement-received'] }],
    unsettled: {
      party: {
        en: 'The provider may hand its materials directly to the Office; the text does not say whether the party may see them.',
        zh: '提供者可以直接向网络安全审查办公室提交材料，条文未规定当事人可否查阅。',
      },
      supplier: {
        en: 'The text does not say whether one provider may see what the party or another provider supplements.',
        zh: '条文未规定提供者可否查阅当事人或者其他提供者提交的补充材料。',
      },
      member: notToAddressees,
      'relevant-department': notToAddressees,
    },
    basis: 'text',
  },
]
