import { anyOfThese, civilDay, count, oneOfThese, yesNo } from '#rules'
import { practiceFacts } from '../practice-facts.ts'
import { productKinds, sectors } from './values.ts'

/** Headings under which the facts are asked, in order. */
export const topics = {
  purchase: { en: 'The purchase', zh: '采购活动' },
  listing: { en: 'The listing', zh: '赴国外上市' },
  data: { en: 'Data processing', zh: '数据处理活动' },
  supply: { en: 'As a supplier', zh: '作为产品和服务提供者' },
  risk: { en: 'Risk factors', zh: '国家安全风险因素' },
  review: { en: 'Filing and review', zh: '申报与审查' },
  neighbours: { en: 'Other regimes', zh: '其他制度' },
  practice: { en: 'Practice, not law', zh: '实务事项（非法律规定）' },
} as const

/**
 * Every fact that Order No. 8 or the practice around it turns on, in the order of asking. The names are the
 * contract's: one name from question to document.
 */
export const facts = {
  procuresNetworkProductsOrServices: yesNo({
    topic: 'purchase',
    cite: ['art.2.1', 'art.5.1'],
    question: {
      en: 'Does the organisation purchase network products or services in this matter?',
      zh: '本事项是否涉及采购网络产品和服务？',
    },
    why: {
      en: 'Article 5 binds an operator of critical information infrastructure that purchases.',
      zh: '第五条以关键信息基础设施运营者采购网络产品和服务为前提。',
    },
    claim: { en: 'Network products or services are purchased', zh: '采购网络产品和服务' },
    denial: { en: 'No network products or services are purchased', zh: '未采购网络产品和服务' },
    note: {
      en: 'A renewal, an extension or a replacement is a purchase. What else is one, such as a lease, a subscription or a purchase through an integrator, turns on a reading.',
      zh: '续约、扩容、更换属于采购。租赁、订阅、通过集成商取得等是否属于采购，取决于解释口径。',
    },
  }),
  isCiiOperator: yesNo({
    topic: 'purchase',
    cite: ['art.2.1', 'art.5.1'],
    question: {
      en: 'Has the protection department designated network facilities or information systems that the organisation operates as critical information infrastructure, and notified the organisation?',
      zh: '保护工作部门是否已将本单位运营的网络设施、信息系统认定为关键信息基础设施，并将认定结果通知本单位？',
    },
    why: {
      en: 'Article 5 binds only operators of critical information infrastructure. What is designated is the infrastructure, and the result is notified to its operator (CII Regulation, Art. 10): give the notice as evidence, or its number, its day and where it is kept.',
      zh: '第五条仅约束关键信息基础设施运营者。认定的对象是关键信息基础设施，认定结果通知运营者（《关键信息基础设施安全保护条例》第十条），请附认定通知，或者注明其文号、日期和存放处。',
    },
    claim: {
      en: 'The organisation is an operator of critical information infrastructure',
      zh: '本单位为关键信息基础设施运营者',
    },
    denial: {
      en: 'The organisation is not an operator of critical information infrastructure',
      zh: '本单位不是关键信息基础设施运营者',
    },
  }),
  purchaseIsForDesignatedInfrastructure: yesNo({
    topic: 'purchase',
    cite: ['art.5.1'],
    question: {
      en: 'Are the products or services to be used in the infrastructure that was designated?',
      zh: '所采购的产品和服务是否用于已被认定的关键信息基础设施？',
    },
    why: {
      en: 'By default it decides nothing: Article 5 names the operator, so any of its purchases counts. Under the other reading only purchases for the designated infrastructure do.',
      zh: '按默认口径该事实不影响义务：第五条以运营者为准，其任何采购均在其内。采另一口径时，仅用于已认定设施的采购在其内。',
    },
    claim: {
      en: 'The purchase is for the designated infrastructure',
      zh: '该采购用于已被认定的关键信息基础设施',
    },
    denial: {
      en: 'The purchase is not for the designated infrastructure',
      zh: '该采购不用于已被认定的关键信息基础设施',
    },
  }),
  purchaseIsForConsideration: yesNo({
    topic: 'purchase',
    cite: ['art.5.1'],
    question: {
      en: 'Are the products or services acquired for a price?',
      zh: '该产品和服务是否有偿取得？',
    },
    why: {
      en: 'By default it decides nothing: any acquisition is a purchase. Under the other reading only what is acquired for a price is.',
      zh: '按默认口径该事实不影响义务：任何取得均属于采购。采另一口径时，仅有偿取得属于采购。',
    },
    claim: { en: 'The products or services are acquired for a price', zh: '有偿取得该产品和服务' },
    denial: { en: 'The products or services are acquired without a price', zh: '无偿取得该产品和服务' },
  }),
  productKinds: anyOfThese({
    topic: 'purchase',
    cite: ['art.21'],
    values: productKinds,
    alone: 'none',
    question: {
      en: 'Of which kinds are the products and services? Name all.',
      zh: '所涉产品和服务属于哪些类别？请列明全部类别。',
    },
    why: {
      en: 'Article 21 says what network products and services mainly refers to.',
      zh: '第二十一条界定网络产品和服务的主要范围。',
    },
    claim: {
      en: 'The kinds of the products and services include “{value}”',
      zh: '产品和服务的类别包括“{value}”',
    },
    denial: {
      en: 'The kinds of the products and services do not include “{value}”',
      zh: '产品和服务的类别不包括“{value}”',
    },
  }),
  affectsOrMayAffectNationalSecurity: yesNo({
    topic: 'purchase',
    cite: ['art.2.1', 'art.5.1', 'art.16.1'],
    judgement: true,
    question: {
      en: 'In the judgement of a named person or body: do the network products or services, once in use, affect or may they affect national security?',
      zh: '经具名人员或者机构判断：该网络产品和服务投入使用后是否影响或者可能影响国家安全？',
    },
    why: {
      en: 'Articles 5 and 16 turn on this judgement. The software never makes it; the factors of Article 10 record its grounds.',
      zh: '第五条、第十六条均以该判断为依据。本软件不作此判断，其理由依第十条所列风险因素记录。',
    },
    claim: {
      en: 'The products and services, once in use, affect or may affect national security',
      zh: '产品和服务投入使用后影响或者可能影响国家安全',
    },
    denial: {
      en: 'The products and services, once in use, neither affect nor may affect national security',
      zh: '产品和服务投入使用后不属于影响或者可能影响国家安全的情形',
    },
  }),
  usesNetworkProductsOrServices: yesNo({
    topic: 'purchase',
    cite: ['art.5.1', 'art.16.1'],
    question: {
      en: 'Are network products or services bought earlier in use, without a renewal, an extension or a replacement now?',
      zh: '是否有此前采购、现仍在使用且目前不涉及续约、扩容或者更换的网络产品和服务？',
    },
    why: {
      en: 'Article 16 reaches products in use; whether Article 5 does turns on a reading.',
      zh: '第十六条可及于在用产品；第五条是否适用于在用产品，取决于解释口径。',
    },
    claim: { en: 'Network products or services bought earlier are in use', zh: '有在用的网络产品和服务' },
    denial: {
      en: 'No network products or services bought earlier are in use',
      zh: '没有在用的网络产品和服务',
    },
  }),
  productReviewOutcome: oneOfThese({
    topic: 'purchase',
    cite: ['art.16.1'],
    values: {
      none: { en: 'none known', zh: '未见审查' },
      underReview: { en: 'under review', zh: '正在接受审查' },
      notPassed: { en: 'not passed', zh: '未通过审查' },
    },
    question: {
      en: 'Is the product or service itself under a cybersecurity review, or did it not pass one, as published or notified?',
      zh: '该产品或者服务本身是否正在接受网络安全审查或者未通过审查（以公告或者通知为准）？',
    },
    why: {
      en: 'A member unit can have a product reviewed whoever buys it (Art. 16). An operator that uses what was not reviewed or did not pass is fined (Cybersecurity Law, Art. 67 since 2026, Art. 65 before).',
      zh: '产品可依成员单位意见接受审查，不论由谁采购（第十六条）。运营者使用未经审查或者审查未通过的产品的，应受处罚（《中华人民共和国网络安全法》，2026年起为第六十七条，此前为第六十五条）。',
    },
    claim: { en: 'Review of the product itself: {value}', zh: '对产品本身的审查：{value}' },
    denial: { en: 'Review of the product itself: other than {value}', zh: '对产品本身的审查不是：{value}' },
    note: {
      en: 'An association’s call or a summons is no review.',
      zh: '行业协会的呼吁、约谈不属于审查。',
    },
  }),
  ciiSector: oneOfThese({
    topic: 'purchase',
    cite: ['art.5.2'],
    values: sectors,
    question: {
      en: 'In which sector does the organisation, or the network it runs, work?',
      zh: '本单位或者其运营的网络和系统属于哪一行业、领域？',
    },
    why: {
      en: 'The protection department of the sector designates the infrastructure and may issue a guide to advance assessment (Art. 5, second paragraph).',
      zh: '该行业、领域的保护工作部门负责认定，并可以制定预判指南（第五条第二款）。',
    },
    claim: { en: 'The sector is {value}', zh: '所属行业、领域为{value}' },
    denial: { en: 'The sector is not {value}', zh: '所属行业、领域不是{value}' },
    note: {
      en: 'Thirteen sectors are named in the official Q&A of 27 April 2020, which rests on a notice of the Central Cyberspace Affairs Commission on the protection of critical information infrastructure; public services and e-government stand in the CII Regulation, Art. 2.',
      zh: '十三个行业、领域见2020年4月27日官方答记者问，该答问援引中央网络安全和信息化委员会《关于关键信息基础设施安全保护工作有关事项的通知》；公共服务、电子政务见《关键信息基础设施安全保护条例》第二条。',
    },
  }),
  contractSigned: yesNo({
    topic: 'purchase',
    cite: ['art.5.1'],
    question: { en: 'Has the contract been signed?', zh: '采购合同是否已经签订？' },
    why: {
      en: 'Filing usually comes before the contract is formally signed (official Q&A of 27 April 2020).',
      zh: '通常应当在正式签订合同前申报（2020年4月27日官方答记者问）。',
    },
    claim: { en: 'The contract has been signed', zh: '合同已经签订' },
    denial: { en: 'The contract has not been signed', zh: '合同尚未签订' },
  }),
  contractConditionalOnReview: yesNo({
    topic: 'purchase',
    cite: ['art.5.1'],
    question: {
      en: 'Does the contract say that it takes effect only once the review has been passed?',
      zh: '合同是否注明通过网络安全审查后方可生效？',
    },
    why: {
      en: 'Where the filing comes after signing, the contract should say that it takes effect only on passing (official Q&A of 27 April 2020, from a secondary source). It mends a late filing; it is no equal alternative, and no help where the product is used before the review is passed.',
      zh: '签订后申报的，宜在合同中注明通过审查后方可生效（2020年4月27日官方答记者问，据二手资料）。该条件是对迟延申报的补救，并非同等替代；审查通过前已使用产品的，该条件不起作用。',
    },
    claim: { en: 'The contract takes effect only on passing the review', zh: '合同注明通过审查后方可生效' },
    denial: {
      en: 'The contract does not wait for the review to be passed',
      zh: '合同未注明通过审查后方可生效',
    },
    note: {
      en: 'That it be performed only on passing is project practice, not the Q&A: it is weaker, since the contract binds meanwhile.',
      zh: '约定通过审查后方可履行，属于本项目的实务建议而非答记者问内容；因合同已经生效，其效果较弱。',
    },
  }),
  supplierCooperatesWithReview: yesNo({
    topic: 'purchase',
    cite: ['art.6'],
    question: {
      en: 'Do the procurement documents or agreements oblige the provider to cooperate with the review?',
      zh: '采购文件、协议是否要求产品和服务提供者配合网络安全审查？',
    },
    why: {
      en: 'Article 6 demands it of the provider in a purchase that is filed.',
      zh: '第六条对申报审查的采购活动提出此项要求。',
    },
    claim: {
      en: 'The provider has committed to cooperate with the review',
      zh: '提供者已承诺配合网络安全审查',
    },
    denial: {
      en: 'The provider has not committed to cooperate with the review',
      zh: '提供者未承诺配合网络安全审查',
    },
  }),
  supplierForswearsIllegalDataAcquisition: yesNo({
    topic: 'purchase',
    cite: ['art.6'],
    question: {
      en: 'Has the provider committed not to exploit its position as provider to obtain user data illegally?',
      zh: '提供者是否承诺不利用提供产品和服务的便利条件非法获取用户数据？',
    },
    why: { en: 'Article 6 names this commitment.', zh: '第六条明文列举该项承诺。' },
    claim: {
      en: 'The provider has committed not to obtain user data illegally',
      zh: '提供者已承诺不非法获取用户数据',
    },
    denial: {
      en: 'The provider has not committed not to obtain user data illegally',
      zh: '提供者未承诺不非法获取用户数据',
    },
  }),
  supplierForswearsIllegalDeviceControl: yesNo({
    topic: 'purchase',
    cite: ['art.6'],
    question: {
      en: 'Has the provider committed not to control or manipulate user devices illegally?',
      zh: '提供者是否承诺不非法控制和操纵用户设备？',
    },
    why: { en: 'Article 6 names this commitment.', zh: '第六条明文列举该项承诺。' },
    claim: {
      en: 'The provider has committed not to control or manipulate user devices illegally',
      zh: '提供者已承诺不非法控制和操纵用户设备',
    },
    denial: {
      en: 'The provider has not committed not to control or manipulate user devices illegally',
      zh: '提供者未承诺不非法控制和操纵用户设备',
    },
  }),
  supplierForswearsUnjustifiedInterruption: yesNo({
    topic: 'purchase',
    cite: ['art.6'],
    question: {
      en: 'Has the provider committed not to interrupt supply or necessary technical support without justified reason?',
      zh: '提供者是否承诺无正当理由不中断产品供应或者必要的技术支持服务？',
    },
    why: { en: 'Article 6 names this commitment.', zh: '第六条明文列举该项承诺。' },
    claim: {
      en: 'The provider has committed not to interrupt supply or necessary technical support without justified reason',
      zh: '提供者已承诺无正当理由不中断产品供应或者必要的技术支持服务',
    },
    denial: {
      en: 'The provider has not committed not to interrupt supply or necessary technical support without justified reason',
      zh: '提供者未承诺无正当理由不中断产品供应或者必要的技术支持服务',
    },
  }),
  seeksListing: yesNo({
    topic: 'listing',
    cite: ['art.7'],
    question: {
      en: 'Does the organisation, or a company of its group, seek a listing in this matter?',
      zh: '本事项是否涉及本单位或者其所属集团的公司申请上市？',
    },
    why: {
      en: 'Article 7 binds a platform operator that seeks to list in a foreign country.',
      zh: '第七条以赴国外上市为前提。',
    },
    claim: { en: 'A listing is sought', zh: '拟上市' },
    denial: { en: 'No listing is sought', zh: '不涉及上市' },
  }),
  isNetworkPlatformOperator: yesNo({
    topic: 'listing',
    cite: ['art.2.1', 'art.7'],
    question: {
      en: 'Does the organisation provide services to users through websites, apps, mini-programs or the like?',
      zh: '是否通过网站、应用程序、小程序等向用户提供网络服务？',
    },
    why: {
      en: 'Articles 2 and 7 bind network platform operators. The text does not define them; by default any online service to users is enough.',
      zh: '第二条、第七条约束网络平台运营者。条文未作定义，默认以向用户提供网络服务为足。',
    },
    claim: { en: 'The organisation runs a network platform', zh: '本单位运营网络平台' },
    denial: { en: 'The organisation does not run a network platform', zh: '本单位未运营网络平台' },
  }),
  platformConnectsThirdParties: yesNo({
    topic: 'listing',
    cite: ['art.2.1', 'art.7'],
    question: {
      en: 'Does the platform bring third parties together, such as buyers and sellers?',
      zh: '该平台是否为第三方之间的交易、信息发布等提供平台服务？',
    },
    why: {
      en: 'By default it decides nothing. Answered yes, the organisation is a platform operator under the narrow reading too.',
      zh: '按默认口径该事实不影响义务；答为“是”的，采狭义口径亦属于网络平台运营者。',
    },
    claim: { en: 'The platform brings third parties together', zh: '平台连接第三方' },
    denial: { en: 'The platform does not bring third parties together', zh: '平台不连接第三方' },
  }),
  listingPlace: anyOfThese({
    topic: 'listing',
    cite: ['art.7'],
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
    why: {
      en: 'Article 7 says a foreign country (国外), which is narrower than overseas (境外).',
      zh: '第七条所称“国外”窄于“境外”。',
    },
    claim: { en: 'A venue is in {value}', zh: '上市地包括{value}' },
    denial: { en: 'No venue is in {value}', zh: '上市地不包括{value}' },
  }),
  usersWithPersonalInformation: count({
    topic: 'listing',
    cite: ['art.7'],
    unit: { en: 'users', zh: '名用户' },
    question: {
      en: 'How many users’ personal information does the organisation hold?',
      zh: '本单位掌握多少名用户的个人信息？',
    },
    why: {
      en: 'Article 7 applies above one million users; one million exactly is not more than one million.',
      zh: '第七条适用于掌握超过100万用户个人信息的情形；恰为100万的，不属于“超过”。',
    },
    claim: { en: 'Personal information of {value} users is held', zh: '掌握{value}用户个人信息' },
    denial: { en: 'Personal information of not {value} users is held', zh: '未掌握{value}用户个人信息' },
    note: {
      en: 'Users are counted as unique natural persons, group-wide, on the filing date (the project’s default; the text is silent). Say how you counted, and show staff, business contacts, users abroad and data processed for others apart. Held, not exported.',
      zh: '默认按申报日集团范围内去重后的自然人计数（条文未规定，为本项目默认口径）。请写明计数口径，并将员工、业务联系人、境外用户及受托处理的数据分列。此处指掌握，不是出境。',
    },
  }),
  overOneMillionOnlyThroughEntrustedProcessing: yesNo({
    topic: 'listing',
    cite: ['art.7'],
    question: {
      en: 'Leaving out what is processed only on behalf of others (entrusted processing), would one million users or fewer remain?',
      zh: '扣除仅受他人委托处理的个人信息后，用户数是否不超过100万？',
    },
    why: {
      en: 'By default it decides nothing: what is in one’s actual control is held. Under the other reading, personal information processed on behalf of others is not held.',
      zh: '按默认口径该事实不影响义务：实际控制即为掌握。采另一口径时，受托处理的个人信息不属于掌握。',
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
    topic: 'listing',
    cite: ['art.7'],
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
    why: {
      en: 'A secondary or dual primary listing abroad is a new listing (expert article of the China Cybersecurity Review Technology and Certification Center, CCRC, February 2022); a follow-on offering, a merger with a SPAC and an acquisition turn on readings.',
      zh: '在国外二次上市、双重主要上市属于新的赴国外上市（中国网络安全审查技术与认证中心（CCRC）专家文章，2022年2月）；再融资、与特殊目的收购公司合并以及收购，属于解释口径问题。',
    },
    claim: { en: 'The route is {value}', zh: '上市方式为{value}' },
    denial: { en: 'The route is not {value}', zh: '上市方式不是{value}' },
    note: {
      en: 'One matter for each venue: the route is that of the venue named. A listing by introduction, a direct listing, depositary receipts, a change of venue and a spin-off are listings at the venue; no source was found that says otherwise.',
      zh: '一个上市地一个事项：上市方式就所列上市地而言。介绍上市、直接上市、发行存托凭证、变更上市地、分拆上市均属于在该地上市，未找到相反依据。',
    },
  }),
  alreadyListedAbroad: oneOfThese({
    topic: 'listing',
    cite: ['art.7'],
    values: {
      beforeTheMeasures: { en: 'listed before 15 February 2022', zh: '2022年2月15日前已上市' },
      later: { en: 'listed on or after 15 February 2022', zh: '2022年2月15日及以后上市' },
      no: { en: 'not listed abroad', zh: '未在国外上市' },
    },
    question: { en: 'Is the company already listed in a foreign country?', zh: '是否已经在国外上市？' },
    why: {
      en: 'Issuers listed abroad before 15 February 2022 need not file for that listing (expert article of the centre that takes in filings, CCRC, February 2022).',
      zh: '2022年2月15日前已在国外上市的，无需就该次上市申报（申报材料接收机构CCRC专家文章，2022年2月）。',
    },
    claim: { en: 'Listing abroad so far: {value}', zh: '国外上市情况：{value}' },
    denial: { en: 'Listing abroad so far: other than {value}', zh: '国外上市情况不是：{value}' },
  }),
  listingApplicationSubmitted: yesNo({
    topic: 'listing',
    cite: ['art.7'],
    question: {
      en: 'Has the listing application been submitted to the foreign securities regulator?',
      zh: '是否已向国外证券监管机构提出上市申请？',
    },
    why: {
      en: 'Filing comes before the listing application (official Q&A of 4 January 2022).',
      zh: '应当在向国外证券监管机构提出上市申请之前申报（2022年1月4日官方答记者问）。',
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
    topic: 'listing',
    cite: ['art.7'],
    question: {
      en: 'On which day was the listing application submitted to the foreign securities regulator, or on which day will it be?',
      zh: '向国外证券监管机构提出上市申请的日期（已提出或者拟提出）是哪一天？',
    },
    why: {
      en: 'Filing comes before that day; a draft submitted in confidence counts unless it is read otherwise (this project’s reading; no source was found). An application older than 15 February 2022 could not be preceded by a filing under these Measures.',
      zh: '应当在该日之前申报；秘密递交视同提出申请（本项目默认口径，未找到依据），另采口径的除外。申请早于2022年2月15日的，当时不可能依本办法先行申报。',
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
  processesData: yesNo({
    topic: 'data',
    cite: ['art.2.1'],
    question: {
      en: 'Does the matter involve data processing: collection, storage, use, processing, transmission, provision or disclosure?',
      zh: '本事项是否涉及数据处理活动，即数据的收集、存储、使用、加工、传输、提供、公开？',
    },
    why: {
      en: 'Articles 2 and 16 reach data processing that affects or may affect national security.',
      zh: '第二条、第十六条及于影响或者可能影响国家安全的数据处理活动。',
    },
    claim: { en: 'Data is processed', zh: '开展数据处理活动' },
    denial: { en: 'No data is processed', zh: '未开展数据处理活动' },
  }),
  processingAffectsOrMayAffectNationalSecurity: yesNo({
    topic: 'data',
    cite: ['art.2.1', 'art.16.1'],
    judgement: true,
    question: {
      en: 'In the judgement of a named person or body: does the data processing affect, or may it affect, national security?',
      zh: '经具名人员或者机构判断：该数据处理活动是否影响或者可能影响国家安全？',
    },
    why: {
      en: 'Where a member unit judges so, a review can be started once it is approved (Art. 16).',
      zh: '网络安全审查工作机制成员单位作此判断的，经批准可以启动审查（第十六条）。',
    },
    claim: {
      en: 'The data processing affects or may affect national security',
      zh: '数据处理活动影响或者可能影响国家安全',
    },
    denial: {
      en: 'The data processing neither affects nor may affect national security',
      zh: '数据处理活动不属于影响或者可能影响国家安全的情形',
    },
  }),
  processesCoreData: yesNo({
    topic: 'data',
    cite: ['art.10(5)', 'art.10(6)'],
    question: { en: 'Is core data processed?', zh: '是否处理核心数据？' },
    why: {
      en: 'Core data is named in factors 5 and 6 of Article 10.',
      zh: '核心数据见于第十条第五项、第六项因素。',
    },
    claim: { en: 'Core data is processed', zh: '处理核心数据' },
    denial: { en: 'No core data is processed', zh: '不处理核心数据' },
  }),
  processesImportantData: yesNo({
    topic: 'data',
    cite: ['art.10(5)', 'art.10(6)'],
    question: { en: 'Is important data processed?', zh: '是否处理重要数据？' },
    why: {
      en: 'Important data is named in factors 5 and 6 of Article 10.',
      zh: '重要数据见于第十条第五项、第六项因素。',
    },
    claim: { en: 'Important data is processed', zh: '处理重要数据' },
    denial: { en: 'No important data is processed', zh: '不处理重要数据' },
  }),
  processesLargeVolumeOfPersonalInformation: yesNo({
    topic: 'data',
    cite: ['art.10(5)', 'art.10(6)'],
    question: { en: 'Is a large volume of personal information processed?', zh: '是否处理大量个人信息？' },
    why: {
      en: 'A large volume of personal information is named in factors 5 and 6 of Article 10; the text gives no number.',
      zh: '大量个人信息见于第十条第五项、第六项因素；条文未规定数量。',
    },
    claim: { en: 'A large volume of personal information is processed', zh: '处理大量个人信息' },
    denial: { en: 'No large volume of personal information is processed', zh: '不处理大量个人信息' },
  }),
  suppliesNetworkProductsOrServices: yesNo({
    topic: 'supply',
    cite: ['art.6', 'art.15', 'art.16.1'],
    question: {
      en: 'Does the organisation supply network products or services to others in this matter?',
      zh: '本单位在本事项中是否向他人提供网络产品和服务？',
    },
    why: {
      en: 'A provider does not file, but it is asked for commitments (Art. 6) and materials (Art. 15), and its products can be reviewed (Art. 16).',
      zh: '提供者不负申报义务，但须作出承诺（第六条）、配合补充材料（第十五条），其产品也可能被审查（第十六条）。',
    },
    claim: { en: 'The organisation supplies network products or services', zh: '本单位提供网络产品和服务' },
    denial: {
      en: 'The organisation supplies no network products or services',
      zh: '本单位不提供网络产品和服务',
    },
  }),
  customerIsCiiOperator: yesNo({
    topic: 'supply',
    cite: ['art.6', 'art.19.1'],
    question: {
      en: 'Is the customer an operator of critical information infrastructure? Ask the customer to confirm it.',
      zh: '客户是否为关键信息基础设施运营者？请由客户确认。',
    },
    why: {
      en: 'Such a customer must demand commitments from its provider when it files (Art. 6).',
      zh: '该类客户申报审查时应当要求提供者作出承诺（第六条）。',
    },
    claim: {
      en: 'The customer is an operator of critical information infrastructure',
      zh: '客户为关键信息基础设施运营者',
    },
    denial: {
      en: 'The customer is not an operator of critical information infrastructure',
      zh: '客户不是关键信息基础设施运营者',
    },
  }),
  customerFilesForReview: yesNo({
    topic: 'supply',
    cite: ['art.6', 'art.15', 'art.18'],
    question: { en: 'Does the customer file for cybersecurity review?', zh: '客户是否申报网络安全审查？' },
    why: {
      en: 'The Office may then ask the provider for supplementary materials (Art. 15).',
      zh: '网络安全审查办公室可能要求提供者提供补充材料（第十五条）。',
    },
    claim: { en: 'The customer files for cybersecurity review', zh: '客户申报网络安全审查' },
    denial: { en: 'The customer does not file for cybersecurity review', zh: '客户不申报网络安全审查' },
  }),
  riskOfControlOrDisruption: yesNo({
    topic: 'risk',
    cite: ['art.10(1)'],
    judgement: true,
    question: {
      en: 'Do the products or services, once used, bring a risk that critical information infrastructure is illegally controlled, interfered with or damaged?',
      zh: '产品和服务使用后是否带来关键信息基础设施被非法控制、遭受干扰或者破坏的风险？',
    },
    why: { en: 'First factor of Article 10.', zh: '第十条第一项因素。' },
    claim: {
      en: 'There is a risk that critical information infrastructure is illegally controlled, interfered with or damaged',
      zh: '存在关键信息基础设施被非法控制、遭受干扰或者破坏的风险',
    },
    denial: {
      en: 'There is no risk that critical information infrastructure is illegally controlled, interfered with or damaged',
      zh: '不存在关键信息基础设施被非法控制、遭受干扰或者破坏的风险',
    },
  }),
  riskToBusinessContinuity: yesNo({
    topic: 'risk',
    cite: ['art.10(2)'],
    judgement: true,
    question: {
      en: 'Would an interruption of supply harm the business continuity of critical information infrastructure?',
      zh: '产品和服务供应中断是否危害关键信息基础设施业务连续性？',
    },
    why: { en: 'Second factor of Article 10.', zh: '第十条第二项因素。' },
    claim: {
      en: 'An interruption of supply would harm the business continuity of critical information infrastructure',
      zh: '供应中断危害关键信息基础设施业务连续性',
    },
    denial: {
      en: 'An interruption of supply would not harm the business continuity of critical information infrastructure',
      zh: '供应中断不危害关键信息基础设施业务连续性',
    },
  }),
  riskToSupply: yesNo({
    topic: 'risk',
    cite: ['art.10(3)'],
    judgement: true,
    question: {
      en: 'Is there a risk in the security, openness, transparency or diversity of sources of the products or services, in the reliability of supply channels, or of interruption for political, diplomatic, trade or other reasons?',
      zh: '产品和服务的安全性、开放性、透明性、来源的多样性、供应渠道的可靠性方面是否存在风险，或者是否存在因政治、外交、贸易等因素导致供应中断的风险？',
    },
    why: {
      en: 'Third factor of Article 10. Foreign ownership by itself is no factor; a stated interruption risk is.',
      zh: '第十条第三项因素。外资背景（境外投资者持股或者控制）本身不是因素，须有具体的供应中断风险。',
    },
    claim: {
      en: 'There is a risk in the security, openness, transparency, sources or supply of the products or services',
      zh: '存在产品和服务的安全、开放、透明、来源或者供应方面的风险',
    },
    denial: {
      en: 'There is no risk in the security, openness, transparency, sources or supply of the products or services',
      zh: '不存在产品和服务的安全、开放、透明、来源或者供应方面的风险',
    },
  }),
  riskFromNoncompliantProvider: yesNo({
    topic: 'risk',
    cite: ['art.10(4)'],
    judgement: true,
    question: {
      en: 'Does the provider’s compliance with Chinese laws, administrative regulations and departmental rules give cause for concern?',
      zh: '提供者遵守中国法律、行政法规、部门规章的情况是否存在风险？',
    },
    why: { en: 'Fourth factor of Article 10.', zh: '第十条第四项因素。' },
    claim: { en: 'The provider’s compliance gives cause for concern', zh: '提供者合规情况存在风险' },
    denial: { en: 'The provider’s compliance gives no cause for concern', zh: '提供者合规情况不存在风险' },
  }),
  riskToData: yesNo({
    topic: 'risk',
    cite: ['art.10(5)'],
    judgement: true,
    question: {
      en: 'Is there a risk that core data, important data or a large volume of personal information is stolen, leaked, damaged, illegally used or illegally transferred abroad?',
      zh: '是否存在核心数据、重要数据或者大量个人信息被窃取、泄露、毁损以及非法利用、非法出境的风险？',
    },
    why: { en: 'Fifth factor of Article 10.', zh: '第十条第五项因素。' },
    claim: {
      en: 'There is a risk to core data, important data or a large volume of personal information',
      zh: '存在核心数据、重要数据或者大量个人信息被窃取、泄露、毁损以及非法利用、非法出境的风险',
    },
    denial: {
      en: 'There is no risk to core data, important data or a large volume of personal information',
      zh: '不存在核心数据、重要数据或者大量个人信息被窃取、泄露、毁损以及非法利用、非法出境的风险',
    },
  }),
  riskOfForeignInfluenceThroughListing: yesNo({
    topic: 'risk',
    cite: ['art.10(6)'],
    judgement: true,
    question: {
      en: 'Does a listing bring a risk that critical information infrastructure, core data, important data or a large volume of personal information is influenced, controlled or maliciously used by a foreign government?',
      zh: '上市是否存在关键信息基础设施、核心数据、重要数据或者大量个人信息被外国政府影响、控制、恶意利用的风险？',
    },
    why: {
      en: 'Sixth factor of Article 10, first limb; it speaks of any listing.',
      zh: '第十条第六项因素前段；该项所称上市不限于国外上市。',
    },
    claim: {
      en: 'A listing brings a risk of influence, control or malicious use by a foreign government',
      zh: '上市存在被外国政府影响、控制、恶意利用的风险',
    },
    denial: {
      en: 'A listing brings no risk of influence, control or malicious use by a foreign government',
      zh: '不存在因上市被外国政府影响、控制、恶意利用的风险',
    },
  }),
  riskToNetworkInformationThroughListing: yesNo({
    topic: 'risk',
    cite: ['art.10(6)'],
    judgement: true,
    question: {
      en: 'Does a listing bring a risk to network information security?',
      zh: '上市是否存在网络信息安全风险？',
    },
    why: { en: 'Sixth factor of Article 10, second limb.', zh: '第十条第六项因素后段。' },
    claim: {
      en: 'A listing brings a risk to network information security',
      zh: '上市存在网络信息安全风险',
    },
    denial: {
      en: 'A listing brings no risk to network information security',
      zh: '不存在因上市产生的网络信息安全风险',
    },
  }),
  otherSecurityRisk: yesNo({
    topic: 'risk',
    cite: ['art.10(7)'],
    judgement: true,
    question: {
      en: 'Is there another factor that may endanger the security of critical information infrastructure, cybersecurity or data security?',
      zh: '是否存在其他可能危害关键信息基础设施安全、网络安全和数据安全的因素？',
    },
    why: { en: 'Seventh factor of Article 10.', zh: '第十条第七项因素。' },
    claim: { en: 'There is another security risk', zh: '存在其他安全风险因素' },
    denial: { en: 'There is no other security risk', zh: '不存在其他安全风险因素' },
  }),
  applicationFiled: yesNo({
    topic: 'review',
    cite: ['art.6', 'art.8', 'art.15'],
    question: {
      en: 'Has the application for cybersecurity review been submitted to the Office?',
      zh: '是否已向网络安全审查办公室提交网络安全审查申报？',
    },
    why: {
      en: 'It says whether a filing duty was performed and never decides whether there is one. What is filed, also voluntarily, brings the duties that attach to a filing (Arts. 6, 8 and 15).',
      zh: '用以说明申报义务是否已履行，不影响是否负有申报义务。经申报的（包括自愿申报的），适用与申报相联系的义务（第六条、第八条、第十五条）。',
    },
    claim: { en: 'The application has been submitted to the Office', zh: '已向网络安全审查办公室提交申报' },
    denial: {
      en: 'The application has not been submitted to the Office',
      zh: '尚未向网络安全审查办公室提交申报',
    },
  }),
  underCybersecurityReview: yesNo({
    topic: 'review',
    cite: ['art.15', 'art.16.2'],
    question: {
      en: 'Is a cybersecurity review of this matter open?',
      zh: '本事项是否正在接受网络安全审查？',
    },
    why: {
      en: 'During any review the party must take measures that prevent and reduce risk (Art. 16, second paragraph) and supply what is asked for (Art. 15).',
      zh: '审查期间当事人应当采取预防和消减风险的措施（第十六条第二款），并配合提供补充材料（第十五条）。',
    },
    claim: { en: 'A cybersecurity review of the matter is open', zh: '本事项正在接受网络安全审查' },
    denial: { en: 'No cybersecurity review of the matter is open', zh: '本事项未在接受网络安全审查' },
  }),
  commitmentsMadeInReview: yesNo({
    topic: 'review',
    cite: ['art.19.1'],
    question: {
      en: 'Did the provider make commitments in a cybersecurity review of this matter?',
      zh: '产品和服务提供者是否在本事项的网络安全审查中作出承诺？',
    },
    why: {
      en: 'The party must urge the provider to perform them (Art. 19, first paragraph).',
      zh: '当事人应当督促提供者履行该承诺（第十九条第一款）。',
    },
    claim: { en: 'The provider made commitments in the review', zh: '提供者在审查中作出承诺' },
    denial: { en: 'The provider made no commitments in a review', zh: '提供者未在审查中作出承诺' },
  }),
  consultedTheOffice: oneOfThese({
    topic: 'review',
    cite: [],
    values: {
      no: { en: 'not consulted', zh: '未咨询' },
      awaitingAnswer: { en: 'consulted, awaiting the answer', zh: '已咨询，等待答复' },
      noFilingNeeded: { en: 'answered: no filing is needed', zh: '答复无须申报' },
      shouldFile: { en: 'answered: it should be filed', zh: '答复应当申报' },
    },
    question: {
      en: 'Was the Office consulted on this matter, or the centre that takes in filings for it (China Cybersecurity Review Technology and Certification Center, CCRC), and with what answer?',
      zh: '是否已就本事项咨询网络安全审查办公室或者为其接收申报材料的中国网络安全审查技术与认证中心（CCRC）？答复如何？',
    },
    why: {
      en: 'No article provides for a consultation; the centre opened a window for it in 2022. An answer binds nobody by law and decides no duty: record who gave it, on which day and in which form.',
      zh: '条文未规定咨询程序，该中心于2022年开设咨询窗口。答复不具有法定约束力，不影响义务是否成立；请记录答复人、日期及形式。',
    },
    claim: { en: 'Consultation of the Office: {value}', zh: '向网络安全审查办公室咨询：{value}' },
    denial: {
      en: 'Consultation of the Office: other than {value}',
      zh: '向网络安全审查办公室咨询不是：{value}',
    },
  }),
  involvesStateSecrets: yesNo({
    topic: 'neighbours',
    cite: ['art.22.1'],
    question: { en: 'Is state secret information involved?', zh: '是否涉及国家秘密信息？' },
    why: {
      en: 'State secret information follows the state’s secrecy provisions (Art. 22, first paragraph).',
      zh: '涉及国家秘密信息的，依照国家有关保密规定执行（第二十二条第一款）。',
    },
    claim: { en: 'State secret information is involved', zh: '涉及国家秘密信息' },
    denial: { en: 'No state secret information is involved', zh: '不涉及国家秘密信息' },
  }),
  underForeignInvestmentSecurityReview: yesNo({
    topic: 'neighbours',
    cite: ['art.22.2'],
    question: {
      en: 'Is the matter subject to a security review of foreign investment?',
      zh: '本事项是否须进行外商投资安全审查？',
    },
    why: {
      en: 'Its rules must be met as well (Art. 22, second paragraph).',
      zh: '应当同时符合其规定（第二十二条第二款）。',
    },
    claim: {
      en: 'The matter is subject to a security review of foreign investment',
      zh: '本事项须进行外商投资安全审查',
    },
    denial: {
      en: 'The matter is not subject to a security review of foreign investment',
      zh: '本事项无须进行外商投资安全审查',
    },
  }),
  underDataSecurityReview: yesNo({
    topic: 'neighbours',
    cite: ['art.22.2'],
    question: {
      en: 'Besides cybersecurity review, is the matter subject to a data security review?',
      zh: '除网络安全审查外，本事项是否另须进行数据安全审查？',
    },
    why: {
      en: 'Its rules must be met as well (Art. 22, second paragraph).',
      zh: '应当同时符合其规定（第二十二条第二款）。',
    },
    claim: { en: 'The matter is subject to a data security review', zh: '本事项须进行数据安全审查' },
    denial: { en: 'The matter is not subject to a data security review', zh: '本事项无须进行数据安全审查' },
  }),
  buysCommercialCryptography: yesNo({
    topic: 'neighbours',
    cite: ['art.21', 'art.22.2'],
    question: {
      en: 'Do the network products or services involve commercial cryptography?',
      zh: '所采购的网络产品和服务是否涉及商用密码？',
    },
    why: {
      en: 'Such a purchase by an operator of critical information infrastructure goes through this same review, with the cryptography authority taking part (Cryptography Law, Art. 27, second paragraph).',
      zh: '关键信息基础设施运营者的此类采购，通过有国家密码管理部门参加的同一项国家安全审查（《中华人民共和国密码法》第二十七条第二款）。',
    },
    claim: {
      en: 'The network products or services involve commercial cryptography',
      zh: '所采购的网络产品和服务涉及商用密码',
    },
    denial: {
      en: 'The network products or services do not involve commercial cryptography',
      zh: '所采购的网络产品和服务不涉及商用密码',
    },
  }),
  exportsPersonalInformation: yesNo({
    topic: 'neighbours',
    cite: ['art.10(5)'],
    question: {
      en: 'Is personal information provided to recipients abroad?',
      zh: '是否向境外提供个人信息？',
    },
    why: {
      en: 'The cross-border rules count persons whose information is exported; Article 7 counts those whose information is held.',
      zh: '数据出境规则以出境的个人信息数量计，第七条以掌握的用户数量计，两者不可混淆。',
    },
    claim: { en: 'Personal information is provided abroad', zh: '向境外提供个人信息' },
    denial: { en: 'No personal information is provided abroad', zh: '不向境外提供个人信息' },
  }),
  ...practiceFacts,
} as const

export type Facts = typeof facts
export type FactName = keyof Facts
