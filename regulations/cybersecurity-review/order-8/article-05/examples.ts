import type { ExampleHere } from '../article.ts'

const operatorBuysCloud = {
  isCiiOperator: true,
  procuresNetworkProductsOrServices: true,
  productKinds: ['cloudServices'],
} as const
const judgedBy = { by: 'security committee', on: '2026-10-12' }

export const examples: readonly ExampleHere[] = [
  {
    title: { en: 'An operator buys cloud services: assess first', zh: '运营者采购云计算服务：先行预判' },
    facts: operatorBuysCloud,
    expect: {
      verdict: 'must-assess',
      duties: { advanceAssessment: 'met', fileForProcurement: 'unknown' },
      missing: { fileForProcurement: ['affectsOrMayAffectNationalSecurity'] },
    },
  },
  {
    title: {
      en: 'Judged to be possibly affecting national security: file',
      zh: '判断可能影响国家安全：应当申报',
    },
    facts: { ...operatorBuysCloud, affectsOrMayAffectNationalSecurity: { value: true, ...judgedBy } },
    expect: {
      verdict: 'must-file',
      duties: { fileForProcurement: 'met', obtainSupplierCommitments: 'met' },
    },
  },
  {
    title: {
      en: 'A yes that nobody signed stands, and is flagged',
      zh: '未经签署的“是”仍予采用，并作提示',
    },
    facts: { ...operatorBuysCloud, affectsOrMayAffectNationalSecurity: true },
    expect: {
      verdict: 'must-file',
      duties: { fileForProcurement: 'met' },
      flags: ['judgement-without-judge'],
    },
  },
  {
    title: {
      en: 'A no that nobody signed closes nothing: still to be assessed',
      zh: '未经签署的“否”不作数：仍须先行预判',
    },
    facts: { ...operatorBuysCloud, affectsOrMayAffectNationalSecurity: false },
    expect: {
      verdict: 'must-assess',
      duties: { advanceAssessment: 'met', fileForProcurement: 'unknown' },
      missing: { fileForProcurement: ['affectsOrMayAffectNationalSecurity'] },
      flags: ['unsigned-no-does-not-count'],
    },
  },
  {
    title: {
      en: 'A no signed by a person without a day closes nothing either',
      zh: '仅载明人员而无日期的“否”同样不作数',
    },
    facts: {
      ...operatorBuysCloud,
      affectsOrMayAffectNationalSecurity: { value: false, by: 'procurement manager' },
    },
    expect: { verdict: 'must-assess', duties: { fileForProcurement: 'unknown' } },
  },
  {
    title: {
      en: 'Judged not to affect national security: the purchase is not filed',
      zh: '判断不影响国家安全：该采购无须申报',
    },
    facts: { ...operatorBuysCloud, affectsOrMayAffectNationalSecurity: { value: false, ...judgedBy } },
    expect: { duties: { advanceAssessment: 'met', fileForProcurement: 'not-met' } },
  },
  {
    title: {
      en: 'Signed with a condition before filing: file without delay',
      zh: '申报前已附条件签订：应当尽快申报',
    },
    facts: {
      ...operatorBuysCloud,
      affectsOrMayAffectNationalSecurity: { value: true, ...judgedBy },
      contractSigned: true,
      contractConditionalOnReview: true,
      applicationFiled: false,
    },
    expect: { verdict: 'must-file', flags: ['file-without-delay'] },
  },
  {
    title: { en: 'Not an operator: no advance assessment', zh: '非运营者：不负预判义务' },
    facts: { ...operatorBuysCloud, isCiiOperator: false },
    expect: { duties: { advanceAssessment: 'not-met', fileForProcurement: 'not-met' } },
  },
  {
    title: { en: 'Designation unknown: nothing is settled', zh: '是否被认定不明：尚不能确定' },
    facts: { ...operatorBuysCloud, isCiiOperator: 'dont-know' },
    expect: {
      duties: { advanceAssessment: 'unknown', fileForProcurement: 'unknown' },
      missing: { advanceAssessment: ['isCiiOperator'] },
    },
  },
  {
    title: {
      en: 'A product in use is no purchase, unless so read',
      zh: '在用产品不属于采购，除非采相应口径',
    },
    facts: {
      isCiiOperator: true,
      procuresNetworkProductsOrServices: false,
      usesNetworkProductsOrServices: true,
      productKinds: ['massStorage'],
      affectsOrMayAffectNationalSecurity: { value: true, ...judgedBy },
      seeksListing: false,
    },
    expect: { verdict: 'consult', duties: { fileForProcurement: 'not-met' }, flags: ['products-in-use'] },
  },
  {
    title: {
      en: 'The same under the reading that Article 5 reaches it now',
      zh: '采“即时适用”口径的同一情形',
    },
    facts: {
      isCiiOperator: true,
      procuresNetworkProductsOrServices: false,
      usesNetworkProductsOrServices: true,
      productKinds: ['massStorage'],
      affectsOrMayAffectNationalSecurity: { value: true, ...judgedBy },
      seeksListing: false,
    },
    readings: { 'products-in-use': 'now' },
    expect: { verdict: 'must-file', duties: { fileForProcurement: 'met' } },
  },
  {
    title: {
      en: 'Not for the designated infrastructure: filed all the same, by default',
      zh: '不用于已认定设施的采购：按默认口径仍应申报',
    },
    facts: {
      ...operatorBuysCloud,
      purchaseIsForDesignatedInfrastructure: false,
      affectsOrMayAffectNationalSecurity: { value: true, ...judgedBy },
    },
    expect: { verdict: 'must-file' },
  },
  {
    title: {
      en: 'The same where only purchases for the designated infrastructure count',
      zh: '采“仅限已认定设施”口径的同一情形',
    },
    facts: {
      ...operatorBuysCloud,
      purchaseIsForDesignatedInfrastructure: false,
      affectsOrMayAffectNationalSecurity: { value: true, ...judgedBy },
      applicationFiled: true,
    },
    readings: { 'purchase-for-which-system': 'designated-infrastructure' },
    expect: {
      duties: {
        advanceAssessment: 'not-met',
        fileForProcurement: 'not-met',
        obtainSupplierCommitments: 'not-met',
      },
    },
  },
  {
    title: {
      en: 'So read, a purchase for that infrastructure is filed',
      zh: '采该口径，用于已认定设施的采购应当申报',
    },
    facts: {
      ...operatorBuysCloud,
      purchaseIsForDesignatedInfrastructure: true,
      affectsOrMayAffectNationalSecurity: { value: true, ...judgedBy },
    },
    readings: { 'purchase-for-which-system': 'designated-infrastructure' },
    expect: { verdict: 'must-file', duties: { submitMaterials: 'met' } },
  },
  {
    title: {
      en: 'Acquired without a price, where only an acquisition for a price is a purchase',
      zh: '无偿取得，采“仅有偿取得属于采购”口径',
    },
    facts: {
      ...operatorBuysCloud,
      purchaseIsForConsideration: false,
      affectsOrMayAffectNationalSecurity: { value: true, ...judgedBy },
      applicationFiled: true,
    },
    readings: { 'what-is-a-purchase': 'for-consideration' },
    expect: {
      duties: {
        advanceAssessment: 'not-met',
        fileForProcurement: 'not-met',
        obtainSupplierCommitments: 'not-met',
      },
    },
  },
  {
    title: {
      en: 'So read, what is acquired for a price is filed',
      zh: '采该口径，有偿取得的应当申报',
    },
    facts: {
      ...operatorBuysCloud,
      purchaseIsForConsideration: true,
      affectsOrMayAffectNationalSecurity: { value: true, ...judgedBy },
    },
    readings: { 'what-is-a-purchase': 'for-consideration' },
    expect: { verdict: 'must-file', duties: { submitMaterials: 'met' } },
  },
]
