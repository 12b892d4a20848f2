import { allOf, not } from '#rules'
import { article } from './article.ts'
import { holds, includes, isAtLeast, listingIsFiled, moreThan, oneOf } from './terms.ts'

const platformListsAbroad = {
  isNetworkPlatformOperator: true,
  usersWithPersonalInformation: { moreThan: 1_000_000, basis: 'registered accounts, deduplicated' },
  seeksListing: true,
  listingPlace: 'foreign',
  listingRoute: 'ipo',
} as const
const noPurchase = { procuresNetworkProductsOrServices: false } as const

export const article7 = article({
  number: 7,
  caption: { en: 'Listing in a foreign country', zh: '赴国外上市' },
  paragraphs: [
    {
      id: 'art.7',
      zh: '掌握超过100万用户个人信息的网络平台运营者赴国外上市，必须向网络安全审查办公室申报网络安全审查。',
      en: 'A network platform operator holding the personal information of more than one million users that seeks to list in a foreign country must file for cybersecurity review with the Office of Cybersecurity Review.',
      as: ['rule', 'step', 'flag'],
      names: [
        'fileBeforeForeignListing',
        'application-submitted',
        'file-before-foreign-application',
        'foreign-application-before-filing',
        'near-one-million-users',
        'hong-kong-listing',
        'macau-or-taiwan-listing',
        'listed-before-the-measures',
        'listed-since-the-measures',
      ],
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
      cite: ['art.7'],
      message: {
        en: 'File before the listing application goes to the foreign securities regulator (official Q&A of 4 January 2022); a confidential draft is treated as the application (reading confidential-draft).',
        zh: '应当在向国外证券监管机构提出上市申请之前申报（2022年1月4日官方答记者问）；秘密递交草稿按提出申请对待（解释口径confidential-draft）。',
      },
      when: { condition: allOf(listingIsFiled, not(holds('listingApplicationSubmitted'))) },
    },
    {
      code: 'foreign-application-before-filing',
      cite: ['art.7'],
      message: {
        en: 'The foreign listing application was submitted though no application to the Office is recorded: the official Q&A of 4 January 2022 asks for filing first. Take advice now.',
        zh: '已向国外证券监管机构提出上市申请，但未见向网络安全审查办公室申报的记录。2022年1月4日官方答记者问要求在此之前申报，请立即咨询。',
      },
      when: {
        condition: allOf(
          listingIsFiled,
          holds('listingApplicationSubmitted'),
          not(holds('applicationFiled')),
        ),
      },
    },
    {
      code: 'near-one-million-users',
      cite: ['art.7'],
      message: {
        en: 'From 800,000 users the bound of one million is near (the project’s own mark, not the law’s). Count again before filing day; who is counted is not settled by the text.',
        zh: '用户数达到80万即接近100万（该提示线为本项目自设，并非法律规定）。请在申报前重新计数；计数口径条文未作规定。',
      },
      when: {
        condition: allOf(
          isAtLeast('usersWithPersonalInformation', 800_000),
          not(moreThan('usersWithPersonalInformation', 1_000_000)),
        ),
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
      cite: ['art.7'],
      message: {
        en: 'Whether Article 7 reaches a listing in Macau or Taiwan: no source found. It is treated as not foreign; consult the Office.',
        zh: '赴澳门、台湾上市是否适用第七条，未找到依据。此处按不属于国外处理，请咨询网络安全审查办公室。',
      },
      when: { condition: allOf(holds('seeksListing'), includes('listingPlace', 'macau', 'taiwan')) },
    },
    {
      code: 'listed-before-the-measures',
      cite: ['art.7'],
      message: {
        en: 'For a listing abroad completed before 15 February 2022 no filing is needed; a later secondary or dual primary listing abroad is a new one (CCRC, February 2022).',
        zh: '2022年2月15日前已在国外上市的，无需就该次上市申报；其后在国外第二上市或者双重主要上市的，属于新的赴国外上市（CCRC，2022年2月）。',
      },
      when: { condition: oneOf('alreadyListedAbroad', 'beforeTheMeasures') },
    },
    {
      code: 'listed-since-the-measures',
      cite: ['art.7'],
      message: {
        en: 'A network platform operator’s listing abroad on or after 15 February 2022 was within Article 7 if it then held the personal information of more than one million users. Check that it was filed.',
        zh: '网络平台运营者2022年2月15日及以后赴国外上市，且当时掌握超过100万用户个人信息的，适用第七条。请核对当时是否已申报。',
      },
      when: { condition: oneOf('alreadyListedAbroad', 'later') },
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
        en: 'A shell merger is a listing unless read otherwise',
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
      readings: { 'hong-kong-is-foreign': 'true' },
      expect: { duties: { fileBeforeForeignListing: 'not-met', submitMaterials: 'not-met' } },
    },
    {
      title: {
        en: 'A later secondary listing abroad is a new listing',
        zh: '其后在国外第二上市属于新的上市',
      },
      facts: {
        ...platformListsAbroad,
        listingRoute: 'secondaryListing',
        alreadyListedAbroad: 'beforeTheMeasures',
      },
      expect: { verdict: 'must-file', flags: ['listed-before-the-measures'] },
    },
  ],
})
