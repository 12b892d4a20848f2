import type { Text } from '#language'
import type { Fact } from '#rules'
import type { Facts } from './versions.ts'

/** Whether an organisation can bring about another answer to a fact, and by what. */
export interface Lever {
  /** `by-judgement`: a named person or body judges anew; the organisation can only change the ground of the judgement. */
  readonly changeable: 'yes' | 'no' | 'by-judgement'
  /** By what it changes, or why the organisation cannot change it. For a judgement: what changes its ground. */
  readonly by: Text
  /** What would change the answer on paper only, and so changes nothing. */
  readonly caution?: Text
}

const yes = (en: string, zh: string, caution?: Text): Lever => ({
  changeable: 'yes',
  by: { en, zh },
  ...(caution ? { caution } : {}),
})
const no = (en: string, zh: string, caution?: Text): Lever => ({
  ...yes(en, zh, caution),
  changeable: 'no',
})
const judged = (en: string, zh: string): Lever => ({ changeable: 'by-judgement', by: { en, zh } })

const onPaper = (en: string, zh: string): Text => ({ en, zh })

/**
 * NOT LAW: what is said of a fact, an answer to which changes a verdict: its lever; of one that is here in no vocabulary
 * shared by the versions, that nobody has looked into it.
 */
export const leverOf = (name: string, { judgement }: Fact): Lever =>
  Object.hasOwn(levers, name)
    ? levers[name as keyof Facts]
    : { changeable: judgement ? 'by-judgement' : 'no', by: NOT_LOOKED_INTO }

const NOT_LOOKED_INTO: Text = {
  en: 'Whether the organisation can change it, and by what, has not been looked into.',
  zh: '本单位能否改变该事项、以何种方式改变，尚未研究。',
}

/**
 * NOT LAW: what an organisation can change, so that a flip of a verdict can be told apart: another venue, data kept
 * apart, a product not bought, against what others decide, what has happened, and what a named person or body judges. The
 * articles are those of the fact; which way the answer turns is the flip's. A fact without its lever does not compile.
 */
export const levers: { readonly [Name in keyof Facts]: Lever } = {
  procuresNetworkProductsOrServices: yes(
    'Do not purchase, or leave the network products and services out of the purchase. A renewal, an extension or a replacement is a purchase.',
    '不采购，或者采购内容不包含网络产品和服务；续约、扩容、更换属于采购。',
    onPaper(
      'A purchase split into several contracts, or made by an affiliate for the operator’s own use, is still that purchase.',
      '将采购拆分为多份合同，或者由关联公司代为采购而仍供运营者使用的，仍为同一采购。',
    ),
  ),
  isCiiOperator: no(
    'The protection department of the sector designates the infrastructure and notifies its operator (CII Regulation, Arts. 8 to 11). The organisation can have its status confirmed, not choose it.',
    '关键信息基础设施由本行业、本领域的保护工作部门认定，并将结果通知运营者（《关键信息基础设施安全保护条例》第八条至第十一条）。本单位可请其确认，不能自行决定。',
  ),
  purchaseIsForDesignatedInfrastructure: yes(
    'Buy for systems that are really outside the designated infrastructure. It counts under one reading only.',
    '用于确实不属于已认定设施的系统。该事项仅在一种解释口径下有意义。',
    onPaper(
      'A product that the infrastructure depends on is for the infrastructure, whatever the order form says.',
      '关键信息基础设施实际依赖的产品，无论采购单据如何记载，均属用于该设施。',
    ),
  ),
  purchaseIsForConsideration: no(
    'Whether a price is paid, now or in another form, is a fact of the deal.',
    '是否支付对价（包括以其他形式支付）取决于交易本身。',
  ),
  productKinds: yes(
    'Choose another product. What kind a product is follows from what it is and how much depends on it, not from its name in the contract.',
    '选用其他产品。产品所属类别取决于产品本身及其影响，与合同中的名称无关。',
    onPaper('The same product under another name is the same product.', '同一产品更换名称的，仍为同一产品。'),
  ),
  affectsOrMayAffectNationalSecurity: judged(
    'Change what the judgement rests on, then have a named person or body judge anew and record the reason: a second source, terms that keep supply and support going, data kept apart, limits on remote access.',
    '先改变判断的依据，再由具名人员或者机构重新判断并记录理由，例如：增加第二供应来源、约定不中断供应和技术支持、数据隔离存放、限制远程访问。',
  ),
  usesNetworkProductsOrServices: yes('Take the products or services out of use.', '停止使用该产品和服务。'),
  productReviewOutcome: no(
    'The authorities review the product and publish the outcome. Another product can be chosen.',
    '由主管机关审查并公布结果；可以选用其他产品。',
  ),
  ciiSector: no(
    'The sector is what the organisation or its network works in. It decides no duty.',
    '所属行业、领域取决于本单位的业务和所运营的网络，不影响是否负有义务。',
  ),
  contractSigned: yes(
    'Wait with the signature until the review is passed. It decides no duty: it lowers what is at stake.',
    '待通过审查后再签订合同。该事项不影响是否负有义务，仅降低风险。',
  ),
  contractConditionalOnReview: yes(
    'Agree that the contract takes effect only once the review is passed: a remedy where filing comes after signing. It decides no duty, and it does not help where the product is used before the review is passed (Cybersecurity Law, Art. 37).',
    '约定合同在通过审查后方可生效，此为签订后才申报时的补救。该事项不影响是否负有义务；通过审查前已投入使用的，该约定不起作用（《中华人民共和国网络安全法》第三十七条）。',
  ),
  supplierCooperatesWithReview: yes(
    'Write it into the procurement documents and the agreement: an operator that files must demand it (Art. 6). It does not decide whether filing is due.',
    '写入采购文件和协议：运营者申报的，应当提出该项要求（第六条）。该事项不影响是否负有申报义务。',
  ),
  supplierForswearsIllegalDataAcquisition: yes(
    'Write it into the procurement documents and the agreement: an operator that files must demand it (Art. 6). It does not decide whether filing is due.',
    '写入采购文件和协议：运营者申报的，应当提出该项要求（第六条）。该事项不影响是否负有申报义务。',
  ),
  supplierForswearsIllegalDeviceControl: yes(
    'Write it into the procurement documents and the agreement: an operator that files must demand it (Art. 6). It does not decide whether filing is due.',
    '写入采购文件和协议：运营者申报的，应当提出该项要求（第六条）。该事项不影响是否负有申报义务。',
  ),
  supplierForswearsUnjustifiedInterruption: yes(
    'Write it into the procurement documents and the agreement: an operator that files must demand it (Art. 6). It does not decide whether filing is due.',
    '写入采购文件和协议：运营者申报的，应当提出该项要求（第六条）。该事项不影响是否负有申报义务。',
  ),
  seeksListing: yes(
    'Do not list, or put the listing off: the question comes back with it.',
    '不上市，或者推迟上市；重新启动上市的，须重新判断。',
  ),
  isNetworkPlatformOperator: yes(
    'Only by really ending the online service to users.',
    '真正停止向用户提供网络服务。',
    onPaper(
      'A platform moved to another company of the group is still asked about: the listing is that of the organisation or of a company of its group.',
      '将平台转入集团内其他公司的，仍须纳入判断：此处所称上市，包括本单位及其所属集团的公司上市。',
    ),
  ),
  platformConnectsThirdParties: yes(
    'Only by really running the platform without third parties.',
    '平台实际上不再为第三方提供服务。',
    onPaper(
      'What the platform does decides, not what its terms call it.',
      '以平台实际功能为准，不以服务条款的表述为准。',
    ),
  ),
  listingPlace: yes(
    'List at another venue. Hong Kong turns on a reading; for Macau and Taiwan no source was found; the securities regulator’s rules on overseas (境外) listings stay as they are.',
    '选择其他上市地。香港取决于解释口径；澳门、台湾未找到依据；证券监管机构关于境外上市的规定不因此改变。',
    onPaper(
      'A venue named first while a foreign one is still planned leaves the duty where it was. Wherever the listing is, a review on a member unit’s opinion (Art. 16) is not excluded.',
      '名义上先选其他上市地而仍计划赴国外上市的，义务不因此免除；无论在何地上市，均不排除依成员单位意见启动审查（第十六条）。',
    ),
  ),
  usersWithPersonalInformation: no(
    'By default the number is that of the filing day. It falls only where the personal information of users is really deleted or anonymised because it is no longer needed or may no longer be kept. What the law requires to be kept for a time, such as logs and transaction records, may not be deleted to fall below the bound.',
    '默认以申报日实际掌握的数量为准。只有因不再需要或者不得继续保存而真正删除用户个人信息，或者作匿名化处理，数量才会减少。法律、行政法规要求留存的（如网络日志、交易记录），在保存期限届满前不得为降低数量而删除。',
    onPaper(
      'Users split among companies, accounts or dates to stay at or below the bound still count: their personal information is held all the same, and the default count is group-wide.',
      '为不超过数量界限而将用户拆分至不同公司、账户或者统计日期的，其个人信息仍属于掌握，仍应计入；默认按集团范围计数。',
    ),
  ),
  overOneMillionOnlyThroughEntrustedProcessing: no(
    'For whom personal information is processed follows from who decides on purpose and means.',
    '是否属于受托处理，取决于由谁决定处理目的和处理方式。',
  ),
  listingRoute: yes(
    'List by another route. Whether a merger with a SPAC, an acquisition or a follow-on offering is a listing turns on readings.',
    '采用其他上市方式。与特殊目的收购公司合并、收购、再融资是否属于上市，取决于解释口径。',
    onPaper(
      'A route chosen only so that no filing is due is the case in which a reading is most likely to be contested.',
      '仅为免于申报而选择上市方式的，所采解释口径最易受到质疑。',
    ),
  ),
  alreadyListedAbroad: no('It has happened or it has not.', '属于已发生的事实。'),
  listingApplicationSubmitted: yes(
    'File first, and hold the application to the foreign securities regulator back. It decides no duty.',
    '先行申报，暂不向国外证券监管机构提出申请。该事项不影响是否负有义务。',
  ),
  listingApplicationDay: yes(
    'Put the application off until the review is done. It decides no duty.',
    '推迟至审查完成后再提出申请。该事项不影响是否负有义务。',
  ),
  processesData: yes(
    'Take data processing out of the matter: no collection, storage, use, processing, transmission, provision or disclosure.',
    '本事项不再涉及数据处理，即不收集、存储、使用、加工、传输、提供、公开数据。',
    onPaper(
      'Processing that a provider or an affiliate does for the organisation is still part of the matter.',
      '委托提供者或者关联公司处理的，仍属于本事项涉及的数据处理活动。',
    ),
  ),
  processingAffectsOrMayAffectNationalSecurity: judged(
    'Change what the judgement rests on, then have a named person or body judge anew and record the reason: data kept in the mainland and apart from what the listing or a group abroad can reach, less data, access limited and logged.',
    '先改变判断的依据，再由具名人员或者机构重新判断并记录理由，例如：数据存储于境内并与上市主体、境外集团可接触的范围隔离，减少数据量，限制并记录访问。',
  ),
  processesCoreData: yes(
    'Keep core data out of the matter, in a system apart. What is core data is not for the organisation to decide.',
    '将核心数据排除在本事项之外，存放于隔离的系统。何为核心数据不由本单位决定。',
  ),
  processesImportantData: yes(
    'Keep important data out of the matter, in a system apart. What is important data is not for the organisation alone to decide.',
    '将重要数据排除在本事项之外，存放于隔离的系统。何为重要数据不由本单位自行决定。',
  ),
  processesLargeVolumeOfPersonalInformation: yes(
    'Process less: what the purpose does not need, deleted or anonymised.',
    '减少处理量：将处理目的所不必需的个人信息删除或者匿名化。',
  ),
  suppliesNetworkProductsOrServices: yes(
    'Do not supply them in this matter.',
    '不在本事项中提供该产品和服务。',
  ),
  customerIsCiiOperator: no(
    'The protection department designates the customer; the customer can confirm it.',
    '由保护工作部门认定客户，可请客户确认。',
  ),
  customerFilesForReview: no('The customer files or does not.', '是否申报由客户决定。'),
  riskOfControlOrDisruption: judged(
    'Keep the product away from what it could disrupt: separate networks, no standing remote access, keys and updates in the operator’s hands, tests before use.',
    '使产品无法影响关键系统：网络隔离、不保留常设远程访问、密钥与更新由运营者掌握、使用前检测。',
  ),
  riskToBusinessContinuity: judged(
    'A second source, stock and spare parts, an exit plan that has been tested.',
    '增加第二供应来源，储备备品备件，制定并演练退出和替换方案。',
  ),
  riskToSupply: judged(
    'A second source from elsewhere, a provider’s commitment not to interrupt supply, open interfaces, software that can be maintained without the provider.',
    '增加来自不同渠道的第二供应来源，取得不中断供应的承诺，采用开放接口，确保脱离提供者仍可维护。',
  ),
  riskFromNoncompliantProvider: judged(
    'Another provider, or evidence that this one has put things right.',
    '更换提供者，或者取得其已整改的证明。',
  ),
  riskToData: judged(
    'Keep the data in the mainland and apart, encrypt it with keys held there, limit and log access from abroad, process less.',
    '数据存储于境内并隔离，以境内掌握的密钥加密，限制并记录境外访问，减少处理量。',
  ),
  riskOfForeignInfluenceThroughListing: judged(
    'Keep critical systems and data apart from what the listing opens to the listed company, its auditors or a foreign authority; another venue.',
    '使关键系统和数据与上市主体、审计机构、外国主管机关因上市可以接触的范围相隔离；或者选择其他上市地。',
  ),
  riskToNetworkInformationThroughListing: judged(
    'Keep content moderation, recommendation algorithms, accounts and the protection of users’ information out of the reach that the listing opens to a foreign government; review separately what listing documents disclose.',
    '确保内容管理、算法推荐、账号和用户信息保护措施不因上市受外国政府影响；上市文件中的披露另行审核。',
  ),
  otherSecurityRisk: judged(
    'It depends on the factor: say what it is, and what would remove it.',
    '视具体因素而定：写明该因素及消除方法。',
  ),
  applicationFiled: yes(
    'File. It performs a duty to file and decides none; what attaches to a filing (commitments, materials, supplements) follows from it.',
    '提交申报。该事项属于履行申报义务，不影响是否负有申报义务；要求承诺、提交材料、补充材料等义务随申报产生。',
  ),
  underCybersecurityReview: no(
    'A review is opened and ended by the authorities.',
    '审查由主管机关启动和终结。',
  ),
  commitmentsMadeInReview: no(
    'The provider made them in the review or did not.',
    '以提供者在审查中是否作出承诺为准。',
  ),
  consultedTheOffice: yes(
    'Consult the Office. The answer is the Office’s and decides no duty.',
    '向网络安全审查办公室咨询。如何答复由其决定，不影响是否负有义务。',
  ),
  involvesStateSecrets: no(
    'What is a state secret is determined under the state’s secrecy provisions.',
    '是否属于国家秘密，依照国家有关保密规定确定。',
  ),
  underForeignInvestmentSecurityReview: no('The rules of that regime decide it.', '依照该制度的规定确定。'),
  underDataSecurityReview: no('The rules of that regime decide it.', '依照该制度的规定确定。'),
  buysCommercialCryptography: no(
    'Whether the products and services involve commercial cryptography follows from what they are and from what must be protected by it.',
    '所采购的产品和服务是否涉及商用密码，取决于产品和服务本身以及依法应当使用商用密码保护的范围。',
    onPaper(
      'Where the law requires commercial cryptography, leaving it out to avoid a review breaks that law (Cryptography Law, Art. 27, first paragraph, and Art. 37, first paragraph).',
      '依法应当使用商用密码保护的，不得以不采购规避审查（《中华人民共和国密码法》第二十七条第一款、第三十七条第一款）。',
    ),
  ),
  exportsPersonalInformation: yes(
    'Keep the personal information in the mainland. It decides no duty here: what counts is information held.',
    '个人信息不向境外提供。该事项不影响此处的义务：以掌握的数量为准。',
  ),
  servesOrConnectsToCii: yes(
    'Keep the project apart from the infrastructure: no connection, no shared operation.',
    '使项目与关键信息基础设施分离：不相连接，不共同运维。',
  ),
  customersInSensitiveSectors: no(
    'Customers are in the sectors they are in.',
    '客户所属行业、领域取决于客户。',
  ),
  supplierIsForeign: yes(
    'Choose another provider. Ownership alone is no factor: a secured supply weighs more.',
    '选用其他提供者。外资背景本身不是因素，保障供应更为重要。',
  ),
  supplierIsSingleSource: yes(
    'Qualify a second source, or make the product replaceable.',
    '引入第二供应来源，或者使产品可以替换。',
  ),
  usesForeignCloudOrCompute: yes(
    'Run it on capacity in the mainland under local operation.',
    '改用境内运营的云服务和算力。',
  ),
  usesForeignChips: yes('Use other chips, or keep a stock that lasts.', '改用其他芯片，或者保持足够储备。'),
  exposedToExportControlOrSanctions: yes(
    'Choose what such measures do not reach; stock, source code in escrow, local support.',
    '选用不受此类措施影响的产品；储备、源代码托管、本地技术支持。',
  ),
  remoteAccessFromAbroad: yes(
    'Close access from abroad, or allow it case by case, logged, with sight of it here.',
    '关闭境外访问，或者逐次批准、全程记录并由境内人员监看。',
  ),
  groupSystemsAbroadHaveWriteAccess: yes(
    'Give group systems no write access; changes are made here.',
    '不给予集团境外系统写入权限，变更由境内实施。',
  ),
  logsOrMonitoringLeaveChina: yes('Keep logs and monitoring in the mainland.', '日志和监控数据存储于境内。'),
  modelsOrEmbeddingsLeaveChina: yes(
    'Keep models and embeddings in the mainland.',
    '模型和向量表示存储于境内。',
  ),
  linksAnalyticsAcrossBorder: yes('Ring-fence the analytics here.', '境内分析独立运行，与境外隔离。'),
  processesIndustrialOrOperationalData: yes(
    'Keep such data out of the matter, in a system apart.',
    '将此类数据排除在本事项之外，存放于隔离的系统。',
  ),
  operatesPlatformisedAi: yes(
    'Offer it to fewer, or not as a platform.',
    '缩小提供范围，或者不以平台形式提供。',
  ),
  optimisesModelOnLargeUserBase: yes(
    'Optimise on less data, or on data that identifies nobody.',
    '减少所用数据，或者使用匿名化数据。',
  ),
  aiActivities: yes('Drop the activities that the purpose does not need.', '停止处理目的所不必需的活动。'),
  consolidatesDataAcrossFunctions: yes('Keep the data of each function apart.', '各职能数据分开存放。'),
}
