import type { FactName } from './versions.ts'

/** NOT LAW: words that people use for facts, by the fact's name: to find a fact by, never to read one from. */
export const factWords: Readonly<Partial<Record<FactName, string>>> = {
  usersWithPersonalInformation: `
    user; users; user count; user number; number of users; head count; registered users; subscribers; customers; members;
    用户; 用户数; 用户数量; 用户规模; 用户量; 用户总数; 注册用户; 注册用户数; 掌握用户数; 人数; 个人信息数量; 一百万; 100万`,
  isCiiOperator: `
    cii; ciio; cii operator; critical infrastructure; critical information infrastructure; 关基; 关基运营者; 关基单位;
    关键信息基础设施; 关键信息基础设施运营者; 运营者; 认定`,
  isNetworkPlatformOperator: `
    platform; is platform; platform operator; network platform operator; app; website; 平台; 平台运营者; 网络平台; 网络平台运营者; 小程序`,
  platformConnectsThirdParties: 'marketplace; intermediary; 撮合; 平台内经营者',
  seeksListing: 'listing; list; going public; ipo; 上市; 是否上市; 拟上市; 申请上市; 赴国外上市; 境外上市',
  listingPlace: `
    listing place; listing venue; venue; exchange; stock exchange; foreign; foreign listing; listing abroad; overseas listing;
    上市地; 上市地点; 交易所; 证券交易所; 国外; 外国; 境外; 国外上市; 赴国外上市; 境外上市`,
  listingRoute: 'listing route; route; 上市方式; 上市路径; 上市途径',
  listingApplicationDay: 'application day; listing day; 递表; 递表日; 申请日; 上市申请日',
  listingApplicationSubmitted: '递表; 上市申请; 提交上市申请',
  procuresNetworkProductsOrServices: 'purchase; procurement; buy; buying; procure; 采购; 购买; 买',
  productKinds: 'product; products; product kind; kind of product; 产品; 产品类别; 产品类型; 品类',
  affectsOrMayAffectNationalSecurity: `
    national security; judgement; advance assessment; assessment; 国家安全; 影响国家安全; 预判; 判断`,
  processingAffectsOrMayAffectNationalSecurity: 'national security; 国家安全; 影响国家安全',
  suppliesNetworkProductsOrServices: 'supplier; supply; vendor; provider; 供应商; 供应; 供货; 提供者',
  customerIsCiiOperator: 'customer; client; 客户; 客户是否为关基',
  contractSigned: 'contract; sign; signed; signing; 合同; 签订; 签约; 是否签约',
  contractConditionalOnReview: 'conditional; condition; effective; 附条件; 生效条件; 合同生效',
  ciiSector: 'sector; industry; 行业; 领域; 所属行业',
  exportsPersonalInformation:
    'export; cross-border; cross border transfer; 出境; 数据出境; 跨境; 个人信息出境',
  processesImportantData: 'important data; 重要数据',
  processesCoreData: 'core data; 核心数据',
  applicationFiled: 'filed; filing; file; 申报; 是否申报; 已申报',
  consultedTheOffice: 'consulted; consultation; ccrc; 咨询',
  usesForeignCloudOrCompute: 'foreign cloud; cloud abroad; 境外云; 国外云; 算力',
  aiActivities: 'ai; artificial intelligence; llm; model training; 人工智能; 大模型; 模型训练',
  supplierIsForeign:
    'foreign supplier; foreign vendor; foreign provider; 境外供应商; 国外供应商; 外国供应商; 外资',
  remoteAccessFromAbroad: 'remote access; remote support; 远程访问; 远程运维; 境外访问',
}
