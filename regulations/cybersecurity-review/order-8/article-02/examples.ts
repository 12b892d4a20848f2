import type { ExampleHere } from '../article.ts'

const judged = { by: 'legal counsel', on: '2026-11-02' }

export const examples: readonly ExampleHere[] = [
  {
    title: {
      en: 'Data processing by anybody that may affect national security exposes the matter to review',
      zh: '任何主体的数据处理活动可能影响国家安全的，均可能被审查',
    },
    facts: {
      isCiiOperator: false,
      isNetworkPlatformOperator: false,
      processesData: true,
      processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
    },
    expect: { verdict: 'consult', duties: { exposedToReviewByTheOffice: 'met' } },
  },
  {
    title: {
      en: 'Neither products nor processing affect national security',
      zh: '产品和数据处理均不影响国家安全',
    },
    facts: {
      affectsOrMayAffectNationalSecurity: { value: false, ...judged },
      processesData: true,
      processingAffectsOrMayAffectNationalSecurity: { value: false, ...judged },
    },
    expect: { duties: { exposedToReviewByTheOffice: 'not-met' } },
  },
  {
    title: { en: 'Nobody has judged the data processing', zh: '数据处理活动尚未判断' },
    facts: {
      affectsOrMayAffectNationalSecurity: { value: false, ...judged },
      processesData: true,
    },
    expect: {
      duties: { exposedToReviewByTheOffice: 'unknown' },
      missing: { exposedToReviewByTheOffice: ['processingAffectsOrMayAffectNationalSecurity'] },
    },
  },
  {
    title: {
      en: 'Under the reading that platforms file without a listing, the duty exists',
      zh: '采“无上市亦须申报”口径时，负有申报义务',
    },
    facts: {
      isNetworkPlatformOperator: true,
      processesData: true,
      processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
    },
    readings: { 'platform-files-without-listing': 'yes' },
    expect: { verdict: 'must-file', duties: { fileForDataProcessing: 'met', submitMaterials: 'met' } },
  },
  {
    title: {
      en: 'Under that reading, processing judged harmless is not filed',
      zh: '采该口径时，判断为不影响的数据处理活动无须申报',
    },
    facts: {
      isNetworkPlatformOperator: true,
      processesData: true,
      processingAffectsOrMayAffectNationalSecurity: { value: false, ...judged },
    },
    readings: { 'platform-files-without-listing': 'yes' },
    expect: { duties: { fileForDataProcessing: 'not-met' } },
  },
  {
    title: {
      en: 'Under that reading, an open judgement leaves the duty open',
      zh: '采该口径时，尚未判断则义务待定',
    },
    facts: { isNetworkPlatformOperator: true, processesData: true },
    readings: { 'platform-files-without-listing': 'yes' },
    expect: {
      duties: { fileForDataProcessing: 'unknown' },
      missing: { fileForDataProcessing: ['processingAffectsOrMayAffectNationalSecurity'] },
    },
  },
  {
    title: {
      en: 'That reading asks for data processing, not for status alone',
      zh: '该口径以开展数据处理活动为前提',
    },
    facts: {
      isNetworkPlatformOperator: true,
      processesData: false,
      procuresNetworkProductsOrServices: false,
      seeksListing: false,
      applicationFiled: false,
    },
    readings: { 'platform-files-without-listing': 'yes' },
    expect: { duties: { fileForDataProcessing: 'not-met', submitMaterials: 'not-met' } },
  },
  {
    title: {
      en: 'Two readings together: a platform between third parties files',
      zh: '两项口径并用：连接第三方的平台须申报',
    },
    facts: {
      isNetworkPlatformOperator: true,
      platformConnectsThirdParties: true,
      processesData: true,
      processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
    },
    readings: { 'platform-files-without-listing': 'yes', 'platform-operator': 'narrow' },
    expect: { verdict: 'must-file', duties: { fileForDataProcessing: 'met', submitMaterials: 'met' } },
  },
  {
    title: {
      en: 'A supplier’s products expose the matter to review, whoever buys them',
      zh: '提供者的产品不论由谁采购，均可能被审查',
    },
    facts: {
      procuresNetworkProductsOrServices: false,
      usesNetworkProductsOrServices: false,
      suppliesNetworkProductsOrServices: true,
      affectsOrMayAffectNationalSecurity: { value: true, ...judged },
      seeksListing: false,
    },
    expect: { verdict: 'consult', duties: { exposedToReviewByTheOffice: 'met' } },
  },
  {
    title: {
      en: 'Nor does that reading bind an organisation that runs no platform',
      zh: '该口径亦不约束非平台运营者',
    },
    facts: {
      isNetworkPlatformOperator: false,
      processesData: true,
      processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
      procuresNetworkProductsOrServices: false,
      seeksListing: false,
      applicationFiled: false,
    },
    readings: { 'platform-files-without-listing': 'yes' },
    expect: {
      verdict: 'consult',
      duties: { fileForDataProcessing: 'not-met', submitMaterials: 'not-met' },
    },
  },
  {
    title: {
      en: 'A platform operator’s processing judged to affect national security must be reviewed, though no filing is due by default',
      zh: '网络平台运营者的数据处理活动经判断影响国家安全的，应当接受审查，虽按默认口径不负申报义务',
    },
    facts: {
      isCiiOperator: false,
      isNetworkPlatformOperator: true,
      procuresNetworkProductsOrServices: false,
      seeksListing: false,
      processesData: true,
      processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
    },
    expect: {
      verdict: 'consult',
      duties: { undergoReview: 'met', exposedToReviewByTheOffice: 'met' },
      flags: ['review-without-filing'],
    },
  },
  {
    title: {
      en: 'The same processing by a company that is no party is exposed, and under no duty to be reviewed',
      zh: '非当事人的同一活动可能被审查，但不负接受审查的义务',
    },
    facts: {
      isCiiOperator: false,
      isNetworkPlatformOperator: false,
      processesData: true,
      processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
    },
    expect: { duties: { undergoReview: 'not-met', exposedToReviewByTheOffice: 'met' } },
  },
  {
    title: {
      en: 'A purchase of an operator that must be filed must be reviewed too',
      zh: '应当申报的运营者采购，亦应当接受审查',
    },
    facts: {
      isCiiOperator: true,
      isNetworkPlatformOperator: false,
      procuresNetworkProductsOrServices: true,
      productKinds: ['cloudServices'],
      affectsOrMayAffectNationalSecurity: { value: true, ...judged },
    },
    expect: { verdict: 'must-file', duties: { undergoReview: 'met' } },
  },
  {
    title: { en: 'Nobody has judged: the duty is open', zh: '尚未判断：该义务待定' },
    facts: {
      isCiiOperator: false,
      isNetworkPlatformOperator: true,
      processesData: true,
    },
    expect: {
      duties: { undergoReview: 'unknown' },
      missing: { undergoReview: ['processingAffectsOrMayAffectNationalSecurity'] },
    },
  },
]
