/** NOT LAW: words that people use for values, by the value's name. Every word leads to one value, or is left out. */
export const valueWords: Readonly<Record<string, string>> = {
  foreign: `
    us; usa; u.s; united states; america; 美国; uk; united kingdom; 英国; singapore; 新加坡; japan; 日本; nasdaq; 纳斯达克;
    nyse; new york stock exchange; 纽交所; 纽约证券交易所; nyse american; amex; sgx; singapore exchange; 新交所; 新加坡交易所;
    lse; london stock exchange; 伦交所; 伦敦证券交易所; euronext; 泛欧交易所; frankfurt; deutsche börse; 法兰克福证券交易所;
    瑞士证券交易所; 瑞交所; tokyo stock exchange; 东京证券交易所; 东交所; asx; 澳交所; tsx; 多伦多证券交易所; 外国; 美股; 美国股市;
    美国上市; 赴美上市; 美国纳斯达克; 纳斯达克交易所; 纳斯达克证券交易所; 纳斯达克股票市场; nasdaq stock market; us exchange;
    美国证券交易所; 纽约交易所; 美国纽交所; new york; 纽约; london; 伦敦; tokyo; 东京; 法兰克福; zurich; 苏黎世; six;
    six swiss exchange; swiss exchange; switzerland; 瑞士; canada; 加拿大; australia; 澳大利亚; germany; 德国; france; 法国; paris;
    巴黎; korea; south korea; korea exchange; krx; 韩国; 韩国交易所; india; 印度; uae; dubai; 迪拜; 阿联酋; saudi arabia; tadawul;
    沙特; 沙特阿拉伯; netherlands; amsterdam; 荷兰; 阿姆斯特丹; luxembourg; 卢森堡`,
  hongKong: `
    hk; hong kong; hksar; hkex; sehk; hong kong stock exchange; stock exchange of hong kong; 香港; 中国香港; 港交所; 联交所;
    香港联交所; 香港交易所; 香港联合交易所; h股; h shares; h-shares; 港股; 香港上市; 赴港上市; 香港主板; 港股主板; hkse;
    香港证券交易所; 香港特别行政区`,
  macau: 'macao; macau; 澳门; 中国澳门',
  taiwan: 'taiwan; twse; 台湾; 中国台湾; 台湾证券交易所; 台交所',
  mainland: `
    mainland china; 内地; 大陆; 境内; a股; a shares; a-shares; sse; szse; shanghai; shenzhen; shanghai stock exchange;
    shenzhen stock exchange; beijing stock exchange; 上交所; 深交所; 北交所; 上海证券交易所; 深圳证券交易所; 北京证券交易所;
    科创板; 创业板; 新三板; 沪市; 深市; 中国内地; 中国大陆; star market; chinext; neeq`,
  telecommunications: 'telecom; telecoms; telecommunication; 电信; 通信',
  broadcasting: 'broadcast; radio; television; tv; 广电; 广播; 电视; 广播电视',
  energy: `
    power; electricity; electric power; grid; power grid; oil; gas; oil and gas; coal; nuclear; 能源; 电力; 电网; 石油; 天然气;
    石油天然气; 煤炭; 核电`,
  finance:
    'bank; banks; banking; insurance; securities; financial services; 金融; 银行; 银行业; 保险; 证券; 证券业',
  roadAndWaterTransport:
    'road; roads; highway; highways; waterway; waterways; shipping; port; ports; 公路; 水路; 港口; 航运',
  railway: 'rail; railways; railroad; 铁路',
  civilAviation: 'aviation; airline; airlines; airport; airports; 民航; 航空; 机场',
  post: 'postal; postal services; 邮政',
  waterConservancy: 'water; 水利',
  emergencyManagement: 'emergency; 应急; 应急管理',
  health: 'healthcare; health care; hospital; hospitals; medical; 卫生; 卫生健康; 医疗; 医院',
  socialSecurity: '社保; 社会保障; 人社',
  nationalDefenceIndustry:
    'defence; defense; defence industry; defense industry; military industry; 军工; 国防科技工业',
  publicServices: 'public service; 公共服务',
  eGovernment: 'e-government; egovernment; e-gov; 电子政务; 政务',
  cloudServices:
    'cloud; cloud service; cloud computing; saas; paas; iaas; public cloud; private cloud; 公有云; 私有云; 云; 云服务; 云计算; 云计算服务',
  depositaryReceipts: `
    adr; adrs; ads; gdr; gdrs; depositary receipts; american depositary receipts; american depositary shares;
    global depositary receipts; 存托凭证; 美国存托凭证; 全球存托凭证`,
  ipo: `
    initial public offering; ipo上市; 首次公开发行; 首发; 首发上市; 首次公开发行上市; 首次公开发行股票; 首次公开发行股票并上市;
    首次公开发售; 公开发行上市`,
  acquisition: `
    reverse takeover; reverse merger; backdoor listing; 借壳; 借壳上市; 反向收购; 反向并购; 并购上市; 收购上市`,
  changeOfVenue: 'change of venue; transfer of listing; 转板; 转板上市; 变更上市地; 转换上市地',
  secondaryListing: 'secondary listing; secondary; 第二上市; 二次上市',
  dualPrimaryListing: 'dual primary; dual primary listing; dual-primary listing; 双重主要上市; 双重上市',
  directListing: 'direct listing; 直接上市',
  introduction: 'listing by introduction; by introduction; 介绍上市; 介绍方式上市; 以介绍形式上市',
  spinOff: 'spin-off; spinoff; spin off; 分拆; 分拆上市',
  spac: 'de-spac; despac; spac merger; de-spac merger; spac上市; spac合并; 特殊目的收购公司; 特殊目的收购公司上市',
  training: 'train; model training; pretraining; pre-training; 模型训练; 训练模型; 预训练',
  fineTuning: 'finetuning; fine tuning; fine-tune; fine tune; sft; 模型微调; 微调训练',
  inference: 'inferencing; model inference; 模型推理; 推断',
  profiling: 'user profiling; user profiles; profile; 用户画像; 画像分析',
  recommendation:
    'recommendations; recommender; recommender system; recommendation system; 推荐系统; 个性化推荐; 算法推荐',
  analytics: 'data analytics; data analysis; analysis; 数据分析',
  automatedCustomerService: `
    customer service; customer service bot; chatbot; chat bot; call centre; call center; 客服; 智能客服; 客服机器人; 聊天机器人;
    机器人客服; 自动化客服`,
  contentGeneration: `
    generation; generative ai; genai; gen ai; aigc; text generation; image generation; 生成式人工智能; 生成式ai; 内容创作; 文本生成;
    图像生成`,
  none: `
    none of the above; none of them; neither of these; 均不属于; 都不属于; 均不是; 都不是; 以上均无; 以上都没有; 以上均不属于;
    以上都不是; 均没有; 都没有; 均无; 都无; 全无`,
  cybersecurityEquipment: `
    firewall; firewalls; network security equipment; cybersecurity product; cybersecurity products; 防火墙; 网络安全产品;
    入侵检测; 入侵防御; 入侵检测系统; 入侵防御系统; ids; ips`,
}

/** Words that could be several values: named, so that somebody chooses. */
export const wordsOfSeveral: Readonly<Record<string, readonly string[]>> = {
  overseas: ['foreign', 'hongKong', 'macau', 'taiwan'],
  abroad: ['foreign', 'hongKong', 'macau', 'taiwan'],
  offshore: ['foreign', 'hongKong', 'macau', 'taiwan'],
  境外: ['foreign', 'hongKong', 'macau', 'taiwan'],
  海外: ['foreign', 'hongKong', 'macau', 'taiwan'],
  // The Beijing exchange and the one in Mumbai.
  bse: ['mainland', 'foreign'],
  transport: ['roadAndWaterTransport', 'railway', 'civilAviation'],
  transportation: ['roadAndWaterTransport', 'railway', 'civilAviation'],
  交通: ['roadAndWaterTransport', 'railway', 'civilAviation'],
  交通运输: ['roadAndWaterTransport', 'railway', 'civilAviation'],
}

/** Words short of what the law asks of a kind, as “large” or “high-performance”: named, so that somebody judges that. */
export const wordsShortOf: Readonly<Record<string, string>> = {
  largeDatabasesOrApplicationSoftware: `
    database; databases; large database; large databases; software; application software; application; applications; app;
    erp; 数据库; 软件; 应用软件; 应用; 系统软件; 大型数据库; 大型应用软件`,
  highPerformanceComputersOrServers: `
    server; servers; gpu server; gpu servers; computer; computers; high-performance computer; high-performance computers;
    high-performance server; high-performance servers; gpu; supercomputer; 服务器; gpu服务器; 计算机; 电脑; 高性能计算机;
    高性能服务器; 超算`,
  massStorage:
    'storage; storage equipment; disk array; nas; san; 存储; 存储设备; 存储系统; 磁盘阵列; 大容量存储',
  coreNetworkEquipment:
    'router; routers; switch; switches; network equipment; core router; core switch; 路由器; 交换机; 网络设备',
  followOnSameVenue:
    'follow-on; follow on; follow-on offering; placement; rights issue; 再融资; 增发; 配股; 定增',
  importantCommunicationProducts:
    'communication products; base station; base stations; 通信产品; 通信设备; 基站',
}
