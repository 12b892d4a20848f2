import { allOf, anyOf, not } from '#rules'
import { article } from './article.ts'
import {
  before,
  holds,
  includes,
  isAtLeast,
  listingIsFiled,
  moreThan,
  oneOf,
  venueIsForeign,
} from './terms.ts'

/** The day on which these Measures came into force (Art. 23). */
const COMMENCEMENT = '2022-02-15'

const platformListsAbroad = {
  isNetworkPlatformOperator: true,
  usersWithPersonalInformation: { moreThan: 1_000_000, basis: 'registered accounts, deduplicated' },
  seeksListing: true,
  listingPlace: 'foreign',
  listingRoute: 'ipo',
} as const
const noPurchase = { procuresNetworkProductsOrServices: false, applicationFiled: false } as const

export const article7 = article({
  number: 7,
  caption: { en: 'Listing in a foreign country', zh: '赴国外上市' },
  paragraphs: [
    {
      id: 'art.7',
      zh: '掌握超过100万用户个人信息的网络平台运营者赴国外上市，必须向网络安全审查办公室申报网络安全审查。',
      en: 'A network platform operator holding the personal information of more than one million users that seeks to list in a foreign country must file for cybersecurity review with the Office of Cybersecurity Review.',
    },
  ],
  duties: [
    {
      name: 'fileBeforeForeignListing',
      claim: {
        en: 'The platform operator must file for cybersecurity review before it lists in a foreign country',
        zh: '网络平台运营者赴国外上市，必须申报网络安全审查',
      },
      denial: {
        en: 'There is no duty to file before a listing in a foreign country',
        zh: '不负赴国外上市申报义务',
      },
      cite: ['art.7'],
      when: listingIsFiled.condition,
      done: holds('applicationFiled'),
    },
  ],
  flags: [
    {
      code: 'file-before-foreign-application',
      kind: 'do',
      cite: ['art.7'],
      message: {
        en: 'Where Article 7 applies, file before the listing application goes to the foreign securities regulator (official Q&A of 4 January 2022). Whether a draft submitted in confidence is that application: no source was found; this project takes it that it is, unless the matter reads it otherwise.',
        zh: '适用第七条的，应当在向国外证券监管机构提出上市申请之前申报（2022年1月4日官方答记者问）。秘密递交（confidential submission）是否属于提出上市申请，未找到依据；本项目默认视同提出申请，事项另采口径的从其口径。',
      },
      when: {
        condition: allOf(holds('seeksListing'), venueIsForeign),
        unless: anyOf(holds('applicationFiled'), holds('listingApplicationSubmitted'), not(listingIsFiled)),
      },
    },
    {
      code: 'foreign-application-before-filing',
      kind: 'do',
      cite: ['art.7'],
      message: {
        en: 'The listing application went to the foreign securities regulator and no filing with the Office is recorded. Where Article 7 applies, filing comes first (official Q&A of 4 January 2022). Take advice now.',
        zh: '已向国外证券监管机构提出上市申请，但未见向网络安全审查办公室申报的记录。适用第七条的，申报应当在先（2022年1月4日官方答记者问），请立即咨询。',
      },
      when: {
        condition: allOf(holds('seeksListing'), venueIsForeign, holds('listingApplicationSubmitted')),
        unless: anyOf(
          holds('applicationFiled'),
          before('listingApplicationDay', COMMENCEMENT),
          not(listingIsFiled),
        ),
      },
    },
    {
      code: 'application-older-than-the-measures',
      kind: 'risk',
      cite: ['art.7', 'art.23'],
      message: {
        en: 'The foreign application is older than these Measures (in force since 15 February 2022), so it could not be preceded by a filing under them. The transition is not regulated. The listing is still to come: where Article 7 applies, file before it, and consult the Office on the order.',
        zh: '国外上市申请早于本办法施行之日（2022年2月15日），当时不可能依本办法先行申报；过渡情形未作规定。上市尚未完成：适用第七条的，应当在上市前申报，并就先后顺序向网络安全审查办公室咨询。',
      },
      when: {
        condition: allOf(
          holds('seeksListing'),
          venueIsForeign,
          before('listingApplicationDay', COMMENCEMENT),
        ),
        unless: anyOf(holds('applicationFiled'), not(listingIsFiled)),
      },
    },
    {
      code: 'who-counts-as-user',
      kind: 'do',
      cite: ['art.7'],
      message: {
        en: 'Say who was counted. The text does not settle whether customers abroad, staff, business contacts, a provider’s staff, the end users of business customers (entrusted processing) or the users of a parent or another company of the group count. By default: unique natural persons, group-wide, on the filing day; show the others apart.',
        zh: '请写明计数口径。境外客户、员工、业务联系人、供应商人员、企业客户的终端用户（受托处理）、母公司或者集团其他公司的用户是否计入，条文未作规定。默认按申报日集团范围内去重后的自然人计数，其他各类分列。',
      },
      when: {
        condition: allOf(holds('seeksListing'), venueIsForeign),
        unless: anyOf(
          moreThan('usersWithPersonalInformation', 1_000_000),
          not(isAtLeast('usersWithPersonalInformation', 800_000)),
          not(holds('isNetworkPlatformOperator')),
        ),
      },
    },
    {
      code: 'one-matter-per-venue',
      kind: 'do',
      cite: ['art.7'],
      message: {
        en: 'Several venues stand under one route. Make one matter for each venue: route, day of application and earlier listing differ from venue to venue.',
        zh: '多个上市地共用一种上市方式。请按上市地分别建立事项：各上市地的上市方式、申请日期及此前上市情况可能不同。',
      },
      when: {
        condition: allOf(
          holds('seeksListing'),
          anyOf(
            allOf(
              includes('listingPlace', 'foreign'),
              includes('listingPlace', 'hongKong', 'macau', 'taiwan', 'mainland'),
            ),
            allOf(
              includes('listingPlace', 'hongKong'),
              includes('listingPlace', 'macau', 'taiwan', 'mainland'),
            ),
            allOf(includes('listingPlace', 'macau', 'taiwan'), includes('listingPlace', 'mainland')),
          ),
        ),
      },
    },
    {
      code: 'near-one-million-users',
      kind: 'risk',
      cite: ['art.7'],
      message: {
        en: 'From 800,000 users the bound of one million is near (the project’s own mark, not the law’s). Count again before filing day; who is counted is not settled by the text.',
        zh: '用户数达到80万即接近100万（该提示线为本项目自设，并非法律规定）。请在申报前重新计数；计数口径条文未作规定。',
      },
      when: {
        condition: not(moreThan('usersWithPersonalInformation', 1_000_000)),
        unless: not(isAtLeast('usersWithPersonalInformation', 800_000)),
      },
    },
    {
      code: 'hong-kong-listing',
      cite: ['art.7', 'art.16.1'],
      message: {
        en: 'A listing in Hong Kong is not a listing in a foreign country (国外) on the default reading, so Article 7 asks for no filing; a member unit can still have the matter reviewed (Art. 16). The securities regulator’s rule on overseas (境外) listings includes Hong Kong.',
        zh: '按默认口径，赴香港上市不属于“赴国外上市”，不产生第七条申报义务；但仍可能因成员单位意见依第十六条启动审查。证券监管机构关于境外上市的规定包括香港。',
      },
      when: { condition: allOf(holds('seeksListing'), includes('listingPlace', 'hongKong')) },
    },
    {
      code: 'macau-or-taiwan-listing',
      kind: 'risk',
      cite: ['art.7'],
      message: {
        en: 'Whether Article 7 reaches a listing in Macau or Taiwan: no source found. By default both are read as Hong Kong is; consult the Office.',
        zh: '赴澳门、台湾上市是否适用第七条，未找到依据。默认与香港采同一口径，请咨询网络安全审查办公室。',
      },
      when: { condition: allOf(holds('seeksListing'), includes('listingPlace', 'macau', 'taiwan')) },
    },
    {
      code: 'listed-before-the-measures',
      cite: ['art.7'],
      message: {
        en: 'For a listing abroad completed before 15 February 2022 no filing is needed; a later secondary or dual primary listing abroad is a new one (expert article of the China Cybersecurity Review Technology and Certification Center, CCRC, February 2022).',
        zh: '2022年2月15日前已在国外上市的，无需就该次上市申报；其后在国外二次上市或者双重主要上市的，属于新的赴国外上市（中国网络安全审查技术与认证中心（CCRC）专家文章，2022年2月）。',
      },
      when: { condition: oneOf('alreadyListedAbroad', 'beforeTheMeasures') },
    },
    {
      code: 'listed-since-the-measures',
      kind: 'do',
      cite: ['art.7'],
      message: {
        en: 'A network platform operator’s listing abroad on or after 15 February 2022 was within Article 7 if it then held the personal information of more than one million users. Check that it was filed.',
        zh: '网络平台运营者2022年2月15日及以后赴国外上市，且当时掌握超过100万用户个人信息的，适用第七条。请核对当时是否已申报。',
      },
      when: {
        condition: oneOf('alreadyListedAbroad', 'later'),
        unless: not(holds('isNetworkPlatformOperator')),
      },
    },
  ],
  examples: [
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
  ],
})
