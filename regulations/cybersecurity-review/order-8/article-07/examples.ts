import type { ExampleHere } from '../article.ts'

const platformListsAbroad = {
  isNetworkPlatformOperator: true,
  usersWithPersonalInformation: { moreThan: 1_000_000, basis: 'registered accounts, deduplicated' },
  seeksListing: true,
  listingPlace: 'foreign',
  listingRoute: 'ipo',
} as const
const noPurchase = { procuresNetworkProductsOrServices: false, applicationFiled: false } as const

export const examples: readonly ExampleHere[] = [
  {
    title: {
      en: 'One million and one users, an IPO abroad: file',
      zh: '1000001名用户，国外首次公开募股：必须申报',
    },
    facts: { ...platformListsAbroad, usersWithPersonalInformation: 1_000_001 },
    expect: { verdict: 'must-file', duties: { fileBeforeForeignListing: 'met', submitMaterials: 'met' } },
  },
  {
    title: { en: 'One million exactly is not more than one million', zh: '恰为100万不属于超过100万' },
    facts: { ...platformListsAbroad, ...noPurchase, usersWithPersonalInformation: 1_000_000 },
    expect: { duties: { fileBeforeForeignListing: 'not-met' }, flags: ['near-one-million-users'] },
  },
  {
    title: { en: 'Users unknown: undetermined, never “no filing”', zh: '用户数不明：待定，绝非无须申报' },
    facts: { ...platformListsAbroad, ...noPurchase, usersWithPersonalInformation: 'dont-know' },
    expect: {
      verdict: 'undetermined',
      duties: { fileBeforeForeignListing: 'unknown' },
      missing: { fileBeforeForeignListing: ['usersWithPersonalInformation'] },
    },
  },
  {
    title: { en: 'At most nine hundred thousand: not met', zh: '至多90万：不适用' },
    facts: { ...platformListsAbroad, ...noPurchase, usersWithPersonalInformation: { atMost: 900_000 } },
    expect: { duties: { fileBeforeForeignListing: 'not-met' } },
  },
  {
    title: { en: 'More than nine hundred thousand settles nothing', zh: '超过90万尚不能确定' },
    facts: { ...platformListsAbroad, ...noPurchase, usersWithPersonalInformation: { moreThan: 900_000 } },
    expect: { verdict: 'undetermined', duties: { fileBeforeForeignListing: 'unknown' } },
  },
  {
    title: { en: 'Hong Kong alone, default reading: consult', zh: '仅赴香港上市，默认口径：咨询' },
    facts: { ...platformListsAbroad, ...noPurchase, listingPlace: 'hongKong' },
    expect: {
      verdict: 'consult',
      duties: { fileBeforeForeignListing: 'not-met' },
      flags: ['hong-kong-listing', 'readings-decide'],
    },
  },
  {
    title: { en: 'Hong Kong read as foreign: file', zh: '将香港视为国外：必须申报' },
    facts: { ...platformListsAbroad, listingPlace: 'hongKong' },
    readings: { 'hong-kong-is-foreign': 'true' },
    expect: { verdict: 'must-file' },
  },
  {
    title: { en: 'Two venues, one of them foreign: file', zh: '两地上市，其一在国外：必须申报' },
    facts: { ...platformListsAbroad, listingPlace: ['hongKong', 'foreign'] },
    expect: { verdict: 'must-file' },
  },
  {
    title: { en: 'A follow-on offering at the same venue: consult', zh: '同一上市地再融资：咨询' },
    facts: { ...platformListsAbroad, ...noPurchase, listingRoute: 'followOnSameVenue' },
    expect: { verdict: 'consult', duties: { fileBeforeForeignListing: 'not-met' } },
  },
  {
    title: {
      en: 'A merger with a SPAC is a listing unless read otherwise',
      zh: '与特殊目的收购公司合并属于上市，除非另采口径',
    },
    facts: { ...platformListsAbroad, listingRoute: 'spac' },
    expect: { verdict: 'must-file' },
  },
  {
    title: {
      en: 'The narrow reading asks whether the platform connects third parties',
      zh: '狭义口径须查明平台是否连接第三方',
    },
    facts: platformListsAbroad,
    readings: { 'platform-operator': 'narrow' },
    expect: {
      duties: { fileBeforeForeignListing: 'unknown' },
      missing: { fileBeforeForeignListing: ['platformConnectsThirdParties'] },
    },
  },
  {
    title: {
      en: 'Under the narrow reading a marketplace files',
      zh: '狭义口径下，连接第三方的平台必须申报',
    },
    facts: { ...platformListsAbroad, platformConnectsThirdParties: true },
    readings: { 'platform-operator': 'narrow' },
    expect: { verdict: 'must-file', duties: { submitMaterials: 'met' } },
  },
  {
    title: {
      en: 'Under the narrow reading a shop of one’s own does not',
      zh: '狭义口径下，仅经营自有业务的不适用',
    },
    facts: { ...platformListsAbroad, ...noPurchase, platformConnectsThirdParties: false },
    readings: { 'platform-operator': 'narrow' },
    expect: { verdict: 'consult', duties: { fileBeforeForeignListing: 'not-met' } },
  },
  {
    title: {
      en: 'A follow-on offering read as a listing: file',
      zh: '将同一上市地再融资视为上市：必须申报',
    },
    facts: { ...platformListsAbroad, listingRoute: 'followOnSameVenue' },
    readings: { 'follow-on-same-venue': 'duty' },
    expect: { verdict: 'must-file' },
  },
  {
    title: { en: 'That reading concerns no other route', zh: '该口径不影响其他上市方式' },
    facts: { ...platformListsAbroad, ...noPurchase, listingRoute: 'acquisition' },
    readings: { 'follow-on-same-venue': 'duty', 'spac-and-acquisition': 'no-duty' },
    expect: {
      verdict: 'consult',
      duties: { fileBeforeForeignListing: 'not-met', submitMaterials: 'not-met' },
    },
  },
  {
    title: { en: 'A listing on the mainland is no listing abroad', zh: '境内上市不属于赴国外上市' },
    facts: { ...platformListsAbroad, ...noPurchase, listingPlace: 'mainland' },
    readings: { 'hong-kong-is-foreign': 'true', 'macau-taiwan': 'foreign' },
    expect: { duties: { fileBeforeForeignListing: 'not-met', submitMaterials: 'not-met' } },
  },
  {
    title: {
      en: 'A later secondary listing abroad is a new listing',
      zh: '其后在国外二次上市属于新的上市',
    },
    facts: {
      ...platformListsAbroad,
      listingRoute: 'secondaryListing',
      alreadyListedAbroad: 'beforeTheMeasures',
    },
    expect: { verdict: 'must-file', flags: ['listed-before-the-measures'] },
  },
  {
    title: {
      en: 'Macau follows Hong Kong: read as foreign, so is Macau',
      zh: '澳门与香港采同一口径：将香港视为国外的，澳门亦然',
    },
    facts: { ...platformListsAbroad, listingPlace: 'macau' },
    readings: { 'hong-kong-is-foreign': 'true' },
    expect: { verdict: 'must-file' },
  },
  {
    title: {
      en: 'Macau read apart is not foreign, whatever Hong Kong is',
      zh: '澳门单独采“不属于国外”口径的，不受香港口径影响',
    },
    facts: { ...platformListsAbroad, ...noPurchase, listingPlace: 'macau' },
    readings: { 'hong-kong-is-foreign': 'true', 'macau-taiwan': 'not-foreign' },
    expect: { duties: { fileBeforeForeignListing: 'not-met', submitMaterials: 'not-met' } },
  },
  {
    title: { en: 'Taiwan read as foreign: file', zh: '将台湾视为国外：必须申报' },
    facts: { ...platformListsAbroad, listingPlace: 'taiwan' },
    readings: { 'macau-taiwan': 'foreign' },
    expect: { verdict: 'must-file', flags: ['macau-or-taiwan-listing'] },
  },
  {
    title: {
      en: 'That reading does not make Hong Kong foreign',
      zh: '该口径不使香港成为国外',
    },
    facts: { ...platformListsAbroad, ...noPurchase, listingPlace: 'hongKong' },
    readings: { 'macau-taiwan': 'foreign' },
    expect: { duties: { fileBeforeForeignListing: 'not-met', submitMaterials: 'not-met' } },
  },
  {
    title: {
      en: 'Over a million only through entrusted processing: held, and filed, by default',
      zh: '仅因受托处理而超过100万：按默认口径属于掌握，必须申报',
    },
    facts: { ...platformListsAbroad, overOneMillionOnlyThroughEntrustedProcessing: true },
    expect: { verdict: 'must-file', flags: ['readings-decide'] },
  },
  {
    title: {
      en: 'The same where what is processed for others is not held',
      zh: '采“受托处理不属于掌握”口径的同一情形',
    },
    facts: {
      ...platformListsAbroad,
      ...noPurchase,
      overOneMillionOnlyThroughEntrustedProcessing: true,
    },
    readings: { 'held-or-entrusted': 'not-held' },
    expect: { duties: { fileBeforeForeignListing: 'not-met', submitMaterials: 'not-met' } },
  },
  {
    title: {
      en: 'So read, more than a million of one’s own users are still filed',
      zh: '采该口径，自有用户超过100万的仍必须申报',
    },
    facts: { ...platformListsAbroad, overOneMillionOnlyThroughEntrustedProcessing: false },
    readings: { 'held-or-entrusted': 'not-held' },
    expect: { verdict: 'must-file', duties: { submitMaterials: 'met' } },
  },
  {
    title: { en: 'A listing by introduction is a listing', zh: '介绍上市属于上市' },
    facts: { ...platformListsAbroad, listingRoute: 'introduction' },
    expect: { verdict: 'must-file' },
  },
  {
    title: { en: 'The Office was consulted and has not answered', zh: '已咨询，尚未答复' },
    facts: {
      ...platformListsAbroad,
      ...noPurchase,
      listingPlace: 'hongKong',
      consultedTheOffice: { value: 'awaitingAnswer', by: 'case desk, by telephone', on: '2026-11-02' },
    },
    expect: { flags: ['consultation-awaited'] },
  },
  {
    title: { en: 'The Office answered that no filing is needed', zh: '答复无须申报' },
    facts: {
      ...platformListsAbroad,
      ...noPurchase,
      listingPlace: 'hongKong',
      consultedTheOffice: { value: 'noFilingNeeded', by: 'case desk, by telephone', on: '2026-11-02' },
    },
    expect: { flags: ['consultation-says-no-filing'] },
  },
  {
    title: { en: 'The Office answered that it should be filed', zh: '答复应当申报' },
    facts: {
      ...platformListsAbroad,
      ...noPurchase,
      listingPlace: 'hongKong',
      consultedTheOffice: { value: 'shouldFile', by: 'case desk, by telephone', on: '2026-11-02' },
    },
    expect: { flags: ['consultation-says-file'] },
  },
  {
    title: {
      en: 'The foreign application is older than the Measures: its order is not reproached',
      zh: '国外上市申请早于本办法施行：不就先后顺序予以指摘',
    },
    facts: {
      ...platformListsAbroad,
      listingApplicationSubmitted: true,
      listingApplicationDay: '2022-02-14',
    },
    expect: { verdict: 'must-file', flags: ['application-older-than-the-measures'] },
  },
  {
    title: {
      en: 'An application of the day on which they came into force is not',
      zh: '本办法施行之日提出的申请，应当先行申报',
    },
    facts: {
      ...platformListsAbroad,
      listingApplicationSubmitted: true,
      listingApplicationDay: '2022-02-15',
    },
    expect: { verdict: 'must-file', flags: ['foreign-application-before-filing'] },
  },
  {
    title: {
      en: 'Silence keeps the warning: nothing is said of the application',
      zh: '未作说明的，提示不消失：未说明是否已提出申请',
    },
    facts: platformListsAbroad,
    expect: { verdict: 'must-file', flags: ['file-before-foreign-application'] },
  },
  {
    title: {
      en: 'The application went first and nothing is said of a filing',
      zh: '已提出上市申请而未说明是否已申报',
    },
    facts: { ...platformListsAbroad, listingApplicationSubmitted: true },
    expect: { flags: ['foreign-application-before-filing'] },
  },
  {
    title: {
      en: 'The number of users is open: who counts is said',
      zh: '用户数不明：提示计数口径',
    },
    facts: { ...platformListsAbroad, usersWithPersonalInformation: 'dont-know' },
    expect: { flags: ['who-counts-as-user'] },
  },
  {
    title: {
      en: 'At most one million is near the bound, as one million is',
      zh: '“不超过100万”与恰为100万同属接近界限',
    },
    facts: {
      ...platformListsAbroad,
      ...noPurchase,
      usersWithPersonalInformation: { atMost: 1_000_000 },
    },
    expect: { flags: ['near-one-million-users', 'who-counts-as-user'] },
  },
  {
    title: { en: 'Two venues are two matters', zh: '两个上市地应为两个事项' },
    facts: { ...platformListsAbroad, listingPlace: ['hongKong', 'foreign'] },
    expect: { flags: ['one-matter-per-venue'] },
  },
]
