/** The kinds of Art. 21, in its order; `none` means that the matter's products are none of them. */
export const productKinds = {
  coreNetworkEquipment: { en: 'core network equipment', zh: '核心网络设备' },
  importantCommunicationProducts: { en: 'important communication products', zh: '重要通信产品' },
  highPerformanceComputersOrServers: {
    en: 'high-performance computers or servers',
    zh: '高性能计算机和服务器',
  },
  massStorage: { en: 'mass storage equipment', zh: '大容量存储设备' },
  largeDatabasesOrApplicationSoftware: {
    en: 'large databases or application software',
    zh: '大型数据库和应用软件',
  },
  cybersecurityEquipment: { en: 'cybersecurity equipment', zh: '网络安全设备' },
  cloudServices: { en: 'cloud computing services', zh: '云计算服务' },
  otherWithImportantImpact: {
    en: 'other network products or services with an important impact on security',
    zh: '其他有重要影响的网络产品和服务',
  },
  none: { en: 'none of these', zh: '均不属于' },
} as const

/**
 * Sectors: the first thirteen are those of the official Q&A of 27 April 2020; publicServices and eGovernment stand
 * in the CII Regulation, Art. 2.
 */
export const sectors = {
  telecommunications: { en: 'telecommunications', zh: '电信' },
  broadcasting: { en: 'broadcasting and television', zh: '广播电视' },
  energy: { en: 'energy', zh: '能源' },
  finance: { en: 'finance', zh: '金融' },
  roadAndWaterTransport: { en: 'road and water transport', zh: '公路水路运输' },
  railway: { en: 'railway', zh: '铁路' },
  civilAviation: { en: 'civil aviation', zh: '民航' },
  post: { en: 'post', zh: '邮政' },
  waterConservancy: { en: 'water conservancy', zh: '水利' },
  emergencyManagement: { en: 'emergency management', zh: '应急管理' },
  health: { en: 'health', zh: '卫生健康' },
  socialSecurity: { en: 'social security', zh: '社会保障' },
  nationalDefenceIndustry: { en: 'national defence science and industry', zh: '国防科技工业' },
  publicServices: { en: 'public services', zh: '公共服务' },
  eGovernment: { en: 'e-government', zh: '电子政务' },
  other: { en: 'another sector', zh: '其他行业、领域' },
} as const
