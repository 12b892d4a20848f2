import { allOf, anyOf, not } from '#rules'
import { before, holds, includes, isAtLeast, moreThan, oneOf } from '../../vocabulary/leaves.ts'
import type { FlagHere } from '../article.ts'
import { listingIsFiled, venueIsForeign } from './terms.ts'

/** The day on which these Measures came into force (Art. 23). */
const COMMENCEMENT = '2022-02-15'

export const flags: readonly FlagHere[] = [
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
      condition: allOf(holds('seeksListing'), venueIsForeign, before('listingApplicationDay', COMMENCEMENT)),
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
]
