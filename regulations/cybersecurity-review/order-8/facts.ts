import { factsOf } from '../vocabulary/fact.ts'
import { sharedFacts } from '../vocabulary/facts.ts'

/** Where Order No. 8 speaks of each fact, and why it is asked. */
export const facts = factsOf(sharedFacts, {
  procuresNetworkProductsOrServices: {
    cite: ['art.2.1', 'art.5.1'],
    why: {
      en: 'Article 5 binds an operator of critical information infrastructure that purchases.',
      zh: '第五条以关键信息基础设施运营者采购网络产品和服务为前提。',
    },
    note: {
      en: 'A renewal, an extension or a replacement is a purchase. What else is one, such as a lease, a subscription or a purchase through an integrator, turns on a reading.',
      zh: '续约、扩容、更换属于采购。租赁、订阅、通过集成商取得等是否属于采购，取决于解释口径。',
    },
  },
  isCiiOperator: {
    cite: ['art.2.1', 'art.5.1'],
    why: {
      en: 'Article 5 binds only operators of critical information infrastructure. What is designated is the infrastructure, and the result is notified to its operator (CII Regulation, Art. 10): give the notice as evidence, or its number, its day and where it is kept.',
      zh: '第五条仅约束关键信息基础设施运营者。认定的对象是关键信息基础设施，认定结果通知运营者（《关键信息基础设施安全保护条例》第十条），请附认定通知，或者注明其文号、日期和存放处。',
    },
  },
  purchaseIsForDesignatedInfrastructure: { cite: ['art.5.1'] },
  purchaseIsForConsideration: { cite: ['art.5.1'] },
  productKinds: {
    cite: ['art.21'],
    why: {
      en: 'Article 21 says what network products and services mainly refers to.',
      zh: '第二十一条界定网络产品和服务的主要范围。',
    },
  },
  affectsOrMayAffectNationalSecurity: {
    cite: ['art.2.1', 'art.5.1', 'art.16.1'],
    why: {
      en: 'Articles 5 and 16 turn on this judgement. The software never makes it; the factors of Article 10 record its grounds.',
      zh: '第五条、第十六条均以该判断为依据。本软件不作此判断，其理由依第十条所列风险因素记录。',
    },
  },
  usesNetworkProductsOrServices: {
    cite: ['art.5.1', 'art.16.1'],
    why: {
      en: 'Article 16 reaches products in use; whether Article 5 does turns on a reading.',
      zh: '第十六条可及于在用产品；第五条是否适用于在用产品，取决于解释口径。',
    },
  },
  productReviewOutcome: {
    cite: ['art.16.1'],
    why: {
      en: 'A member unit can have a product reviewed whoever buys it (Art. 16). An operator that uses what was not reviewed or did not pass is fined (Cybersecurity Law, Art. 67 since 2026, Art. 65 before).',
      zh: '产品可依成员单位意见接受审查，不论由谁采购（第十六条）。运营者使用未经审查或者审查未通过的产品的，应受处罚（《中华人民共和国网络安全法》，2026年起为第六十七条，此前为第六十五条）。',
    },
    note: {
      en: 'An association’s call or a summons is no review.',
      zh: '行业协会的呼吁、约谈不属于审查。',
    },
  },
  ciiSector: {
    cite: ['art.5.2'],
    why: {
      en: 'The protection department of the sector designates the infrastructure and may issue a guide to advance assessment (Art. 5, second paragraph).',
      zh: '该行业、领域的保护工作部门负责认定，并可以制定预判指南（第五条第二款）。',
    },
    note: {
      en: 'Thirteen sectors are named in the official Q&A of 27 April 2020, which rests on a notice of the Central Cyberspace Affairs Commission on the protection of critical information infrastructure; public services and e-government stand in the CII Regulation, Art. 2.',
      zh: '十三个行业、领域见2020年4月27日官方答记者问，该答问援引中央网络安全和信息化委员会《关于关键信息基础设施安全保护工作有关事项的通知》；公共服务、电子政务见《关键信息基础设施安全保护条例》第二条。',
    },
  },
  contractSigned: { cite: ['art.5.1'] },
  contractConditionalOnReview: {
    cite: ['art.5.1'],
    note: {
      en: 'That it be performed only on passing is project practice, not the Q&A: it is weaker, since the contract binds meanwhile.',
      zh: '约定通过审查后方可履行，属于本项目的实务建议而非答记者问内容；因合同已经生效，其效果较弱。',
    },
  },
  supplierCooperatesWithReview: { cite: ['art.6'] },
  supplierForswearsIllegalDataAcquisition: {
    cite: ['art.6'],
    why: { en: 'Article 6 names this commitment.', zh: '第六条明文列举该项承诺。' },
  },
  supplierForswearsIllegalDeviceControl: {
    cite: ['art.6'],
    why: { en: 'Article 6 names this commitment.', zh: '第六条明文列举该项承诺。' },
  },
  supplierForswearsUnjustifiedInterruption: {
    cite: ['art.6'],
    why: { en: 'Article 6 names this commitment.', zh: '第六条明文列举该项承诺。' },
  },
  seeksListing: {
    cite: ['art.7'],
    why: {
      en: 'Article 7 binds a platform operator that seeks to list in a foreign country.',
      zh: '第七条以赴国外上市为前提。',
    },
  },
  isNetworkPlatformOperator: {
    cite: ['art.2.1', 'art.7'],
    why: {
      en: 'Articles 2 and 7 bind network platform operators. The text does not define them; by default any online service to users is enough.',
      zh: '第二条、第七条约束网络平台运营者。条文未作定义，默认以向用户提供网络服务为足。',
    },
  },
  platformConnectsThirdParties: {
    cite: ['art.2.1', 'art.7'],
    why: {
      en: 'By default it decides nothing. Answered yes, the organisation is a platform operator under the narrow reading too.',
      zh: '按默认口径该事实不影响义务；答为“是”的，采狭义口径亦属于网络平台运营者。',
    },
  },
  listingPlace: {
    cite: ['art.7'],
    why: {
      en: 'Article 7 says a foreign country (国外), which is narrower than overseas (境外).',
      zh: '第七条所称“国外”窄于“境外”。',
    },
  },
  usersWithPersonalInformation: {
    cite: ['art.7'],
    why: {
      en: 'Article 7 applies above one million users; one million exactly is not more than one million.',
      zh: '第七条适用于掌握超过100万用户个人信息的情形；恰为100万的，不属于“超过”。',
    },
    note: {
      en: 'Users are counted as unique natural persons, group-wide, on the filing date (the project’s default; the text is silent). Say how you counted, and show staff, business contacts, users abroad and data processed for others apart. Held, not exported.',
      zh: '默认按申报日集团范围内去重后的自然人计数（条文未规定，为本项目默认口径）。请写明计数口径，并将员工、业务联系人、境外用户及受托处理的数据分列。此处指掌握，不是出境。',
    },
  },
  overOneMillionOnlyThroughEntrustedProcessing: {
    cite: ['art.7'],
    why: {
      en: 'By default it decides nothing: what is in one’s actual control is held. Under the other reading, personal information processed on behalf of others is not held.',
      zh: '按默认口径该事实不影响义务：实际控制即为掌握。采另一口径时，受托处理的个人信息不属于掌握。',
    },
  },
  listingRoute: {
    cite: ['art.7'],
    why: {
      en: 'A secondary or dual primary listing abroad is a new listing (expert article of the China Cybersecurity Review Technology and Certification Center, CCRC, February 2022); a follow-on offering, a merger with a SPAC and an acquisition turn on readings.',
      zh: '在国外二次上市、双重主要上市属于新的赴国外上市（中国网络安全审查技术与认证中心（CCRC）专家文章，2022年2月）；再融资、与特殊目的收购公司合并以及收购，属于解释口径问题。',
    },
    note: {
      en: 'One matter for each venue: the route is that of the venue named. A listing by introduction, a direct listing, depositary receipts, a change of venue and a spin-off are listings at the venue; no source was found that says otherwise.',
      zh: '一个上市地一个事项：上市方式就所列上市地而言。介绍上市、直接上市、发行存托凭证、变更上市地、分拆上市均属于在该地上市，未找到相反依据。',
    },
  },
  alreadyListedAbroad: {
    cite: ['art.7'],
    why: {
      en: 'Issuers listed abroad before 15 February 2022 need not file for that listing (expert article of the centre that takes in filings, CCRC, February 2022).',
      zh: '2022年2月15日前已在国外上市的，无需就该次上市申报（申报材料接收机构CCRC专家文章，2022年2月）。',
    },
  },
  listingApplicationSubmitted: {
    cite: ['art.7'],
    why: {
      en: 'Filing comes before the listing application (official Q&A of 4 January 2022).',
      zh: '应当在向国外证券监管机构提出上市申请之前申报（2022年1月4日官方答记者问）。',
    },
  },
  listingApplicationDay: {
    cite: ['art.7'],
    why: {
      en: 'Filing comes before that day; a draft submitted in confidence counts unless it is read otherwise (this project’s reading; no source was found). An application older than 15 February 2022 could not be preceded by a filing under these Measures.',
      zh: '应当在该日之前申报；秘密递交视同提出申请（本项目默认口径，未找到依据），另采口径的除外。申请早于2022年2月15日的，当时不可能依本办法先行申报。',
    },
  },
  processesData: {
    cite: ['art.2.1'],
    why: {
      en: 'Articles 2 and 16 reach data processing that affects or may affect national security.',
      zh: '第二条、第十六条及于影响或者可能影响国家安全的数据处理活动。',
    },
  },
  processingAffectsOrMayAffectNationalSecurity: {
    cite: ['art.2.1', 'art.16.1'],
    why: {
      en: 'Where a member unit judges so, a review can be started once it is approved (Art. 16).',
      zh: '网络安全审查工作机制成员单位作此判断的，经批准可以启动审查（第十六条）。',
    },
  },
  processesCoreData: {
    cite: ['art.10(5)', 'art.10(6)'],
    why: {
      en: 'Core data is named in factors 5 and 6 of Article 10.',
      zh: '核心数据见于第十条第五项、第六项因素。',
    },
  },
  processesImportantData: {
    cite: ['art.10(5)', 'art.10(6)'],
    why: {
      en: 'Important data is named in factors 5 and 6 of Article 10.',
      zh: '重要数据见于第十条第五项、第六项因素。',
    },
  },
  processesLargeVolumeOfPersonalInformation: {
    cite: ['art.10(5)', 'art.10(6)'],
    why: {
      en: 'A large volume of personal information is named in factors 5 and 6 of Article 10; the text gives no number.',
      zh: '大量个人信息见于第十条第五项、第六项因素；条文未规定数量。',
    },
  },
  suppliesNetworkProductsOrServices: {
    cite: ['art.6', 'art.15', 'art.16.1'],
    why: {
      en: 'A provider does not file, but it is asked for commitments (Art. 6) and materials (Art. 15), and its products can be reviewed (Art. 16).',
      zh: '提供者不负申报义务，但须作出承诺（第六条）、配合补充材料（第十五条），其产品也可能被审查（第十六条）。',
    },
  },
  customerIsCiiOperator: { cite: ['art.6', 'art.19.1'] },
  customerFilesForReview: {
    cite: ['art.6', 'art.15', 'art.18'],
    why: {
      en: 'The Office may then ask the provider for supplementary materials (Art. 15).',
      zh: '网络安全审查办公室可能要求提供者提供补充材料（第十五条）。',
    },
  },
  riskOfControlOrDisruption: {
    cite: ['art.10(1)'],
    why: { en: 'First factor of Article 10.', zh: '第十条第一项因素。' },
  },
  riskToBusinessContinuity: {
    cite: ['art.10(2)'],
    why: { en: 'Second factor of Article 10.', zh: '第十条第二项因素。' },
  },
  riskToSupply: {
    cite: ['art.10(3)'],
    why: {
      en: 'Third factor of Article 10. Foreign ownership by itself is no factor; a stated interruption risk is.',
      zh: '第十条第三项因素。外资背景（境外投资者持股或者控制）本身不是因素，须有具体的供应中断风险。',
    },
  },
  riskFromNoncompliantProvider: {
    cite: ['art.10(4)'],
    why: { en: 'Fourth factor of Article 10.', zh: '第十条第四项因素。' },
  },
  riskToData: { cite: ['art.10(5)'], why: { en: 'Fifth factor of Article 10.', zh: '第十条第五项因素。' } },
  riskOfForeignInfluenceThroughListing: {
    cite: ['art.10(6)'],
    why: {
      en: 'Sixth factor of Article 10, first limb; it speaks of any listing.',
      zh: '第十条第六项因素前段；该项所称上市不限于国外上市。',
    },
  },
  riskToNetworkInformationThroughListing: {
    cite: ['art.10(6)'],
    why: { en: 'Sixth factor of Article 10, second limb.', zh: '第十条第六项因素后段。' },
  },
  otherSecurityRisk: {
    cite: ['art.10(7)'],
    why: { en: 'Seventh factor of Article 10.', zh: '第十条第七项因素。' },
  },
  applicationFiled: {
    cite: ['art.6', 'art.8', 'art.15'],
    why: {
      en: 'It says whether a filing duty was performed and never decides whether there is one. What is filed, also voluntarily, brings the duties that attach to a filing (Arts. 6, 8 and 15).',
      zh: '用以说明申报义务是否已履行，不影响是否负有申报义务。经申报的（包括自愿申报的），适用与申报相联系的义务（第六条、第八条、第十五条）。',
    },
  },
  underCybersecurityReview: {
    cite: ['art.15', 'art.16.2'],
    why: {
      en: 'During any review the party must take measures that prevent and reduce risk (Art. 16, second paragraph) and supply what is asked for (Art. 15).',
      zh: '审查期间当事人应当采取预防和消减风险的措施（第十六条第二款），并配合提供补充材料（第十五条）。',
    },
  },
  commitmentsMadeInReview: {
    cite: ['art.19.1'],
    why: {
      en: 'The party must urge the provider to perform them (Art. 19, first paragraph).',
      zh: '当事人应当督促提供者履行该承诺（第十九条第一款）。',
    },
  },
  consultedTheOffice: {
    cite: [],
    why: {
      en: 'No article provides for a consultation; the centre opened a window for it in 2022. An answer binds nobody by law and decides no duty: record who gave it, on which day and in which form.',
      zh: '条文未规定咨询程序，该中心于2022年开设咨询窗口。答复不具有法定约束力，不影响义务是否成立；请记录答复人、日期及形式。',
    },
  },
  involvesStateSecrets: {
    cite: ['art.22.1'],
    why: {
      en: 'State secret information follows the state’s secrecy provisions (Art. 22, first paragraph).',
      zh: '涉及国家秘密信息的，依照国家有关保密规定执行（第二十二条第一款）。',
    },
  },
  underForeignInvestmentSecurityReview: {
    cite: ['art.22.2'],
    why: {
      en: 'Its rules must be met as well (Art. 22, second paragraph).',
      zh: '应当同时符合其规定（第二十二条第二款）。',
    },
  },
  underDataSecurityReview: {
    cite: ['art.22.2'],
    why: {
      en: 'Its rules must be met as well (Art. 22, second paragraph).',
      zh: '应当同时符合其规定（第二十二条第二款）。',
    },
  },
  buysCommercialCryptography: {
    cite: ['art.21', 'art.22.2'],
    why: {
      en: 'Such a purchase by an operator of critical information infrastructure goes through this same review, with the cryptography authority taking part (Cryptography Law, Art. 27, second paragraph).',
      zh: '关键信息基础设施运营者的此类采购，通过有国家密码管理部门参加的同一项国家安全审查（《中华人民共和国密码法》第二十七条第二款）。',
    },
  },
  exportsPersonalInformation: {
    cite: ['art.10(5)'],
    why: {
      en: 'The cross-border rules count persons whose information is exported; Article 7 counts those whose information is held.',
      zh: '数据出境规则以出境的个人信息数量计，第七条以掌握的用户数量计，两者不可混淆。',
    },
  },
})
