import { anyOfThese, civilDay, count, oneOfThese, yesNo } from './fact.ts'

export const listingFacts = {
  seeksListing: yesNo({
    question: {
      en: 'Does the organisation, or a company of its group, seek a listing in this matter?',
      zh: '本事项是否涉及本单位或者其所属集团的公司申请上市？',
    },
    claim: { en: 'A listing is sought', zh: '拟上市' },
    denial: { en: 'No listing is sought', zh: '不涉及上市' },
  }),
  isNetworkPlatformOperator: yesNo({
    question: {
      en: 'Does the organisation provide services to users through websites, apps, mini-programs or the like?',
      zh: '是否通过网站、应用程序、小程序等向用户提供网络服务？',
    },
    claim: { en: 'The organisation runs a network platform', zh: '本单位运营网络平台' },
    denial: { en: 'The organisation does not run a network platform', zh: '本单位未运营网络平台' },
  }),
  platformConnectsThirdParties: yesNo({
    question: {
      en: 'Does the platform bring third parties together, such as buyers and sellers?',
      zh: '该平台是否为第三方之间的交易、信息发布等提供平台服务？',
    },
    claim: { en: 'The platform brings third parties together', zh: '平台连接第三方' },
    denial: { en: 'The platform does not bring third parties together', zh: '平台不连接第三方' },
  }),
  listingPlace: anyOfThese({
    values: {
      foreign: { en: 'a foreign country', zh: '国外' },
      hongKong: { en: 'Hong Kong', zh: '香港' },
      macau: { en: 'Macau', zh: '澳门' },
      taiwan: { en: 'Taiwan', zh: '台湾' },
      mainland: { en: 'the mainland', zh: '境内' },
    },
    question: {
      en: 'Where is the listing sought? Name every venue.',
      zh: '拟在何地上市？请列明全部上市地。',
    },
    claim: { en: 'A venue is in {value}', zh: '上市地包括{value}' },
    denial: { en: 'No venue is in {value}', zh: '上市地不包括{value}' },
  }),
  usersWithPersonalInformation: count({
    unit: { en: 'users', zh: '名用户' },
    question: {
      en: 'How many users’ personal information does the organisation hold?',
      zh: '本单位掌握多少名用户的个人信息？',
    },
    claim: { en: 'Personal information of {value} users is held', zh: '掌握{value}用户个人信息' },
    denial: { en: 'Personal information of not {value} users is held', zh: '未掌握{value}用户个人信息' },
  }),
  overOneMillionOnlyThroughEntrustedProcessing: yesNo({
    question: {
      en: 'Leaving out what is processed only on behalf of others (entrusted processing), would one million users or fewer remain?',
      zh: '扣除仅受他人委托处理的个人信息后，用户数是否不超过100万？',
    },
    claim: {
      en: 'The bound of one million is passed only through entrusted processing',
      zh: '仅因受托处理而超过100万用户',
    },
    denial: {
      en: 'The bound of one million is passed without entrusted processing too',
      zh: '不计受托处理亦超过100万用户',
    },
  }),
  listingRoute: oneOfThese({
    values: {
      ipo: { en: 'an initial public offering', zh: '首次公开募股' },
      secondaryListing: { en: 'a secondary listing', zh: '二次上市' },
      dualPrimaryListing: { en: 'a dual primary listing', zh: '双重主要上市' },
      introduction: { en: 'a listing by introduction', zh: '介绍上市' },
      directListing: { en: 'a direct listing', zh: '直接上市' },
      depositaryReceipts: { en: 'a listing of depositary receipts', zh: '发行存托凭证上市' },
      changeOfVenue: { en: 'a transfer from another venue', zh: '转板或者变更上市地' },
      spinOff: { en: 'the spin-off of a subsidiary', zh: '分拆子公司上市' },
      spac: { en: 'a merger with a SPAC (de-SPAC)', zh: '与特殊目的收购公司（SPAC）合并' },
      acquisition: { en: 'an acquisition that leads to a listing', zh: '通过收购实现上市' },
      followOnSameVenue: { en: 'a follow-on offering at the same venue', zh: '在同一上市地再融资' },
    },
    question: { en: 'By which route is the listing sought?', zh: '拟以何种方式上市？' },
    claim: { en: 'The route is {value}', zh: '上市方式为{value}' },
    denial: { en: 'The route is not {value}', zh: '上市方式不是{value}' },
  }),
  alreadyListedAbroad: oneOfThese({
    values: {
      beforeTheMeasures: { en: 'listed before 15 February 2022', zh: '2022年2月15日前已上市' },
      later: { en: 'listed on or after 15 February 2022', zh: '2022年2月15日及以后上市' },
      no: { en: 'not listed abroad', zh: '未在国外上市' },
    },
    question: { en: 'Is the company already listed in a foreign country?', zh: '是否已经在国外上市？' },
    claim: { en: 'Listing abroad so far: {value}', zh: '国外上市情况：{value}' },
    denial: { en: 'Listing abroad so far: other than {value}', zh: '国外上市情况不是：{value}' },
  }),
  listingApplicationSubmitted: yesNo({
    question: {
      en: 'Has the listing application been submitted to the foreign securities regulator?',
      zh: '是否已向国外证券监管机构提出上市申请？',
    },
    claim: {
      en: 'The foreign listing application has been submitted',
      zh: '已向国外证券监管机构提出上市申请',
    },
    denial: {
      en: 'The foreign listing application has not been submitted',
      zh: '尚未向国外证券监管机构提出上市申请',
    },
  }),
  listingApplicationDay: civilDay({
    question: {
      en: 'On which day was the listing application submitted to the foreign securities regulator, or on which day will it be?',
      zh: '向国外证券监管机构提出上市申请的日期（已提出或者拟提出）是哪一天？',
    },
    claim: {
      en: 'The day of the foreign listing application is {value}',
      zh: '向国外证券监管机构提出上市申请之日{value}',
    },
    denial: {
      en: 'The day of the foreign listing application is not {value}',
      zh: '向国外证券监管机构提出上市申请之日不{value}',
    },
  }),
}
