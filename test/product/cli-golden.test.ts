import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundled } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const MATTER = `matter: Ride-hailing platform
on: 2026-11-21
facts:
  isNetworkPlatformOperator: true
  usersWithPersonalInformation: { moreThan: 1000000, basis: registered accounts, on: 2026-10-31 }
  seeksListing: true
  listingPlace: foreign
  listingRoute: ipo
  procuresNetworkProductsOrServices: false
  usesNetworkProductsOrServices: false
  suppliesNetworkProductsOrServices: false
  isCiiOperator: false
  processesData: true
  processingAffectsOrMayAffectNationalSecurity: { value: false, by: legal counsel, on: 2026-11-02 }
  underCybersecurityReview: false
readings: { platform-operator: narrow }
`

/** Read these as prose: they are the product's face. `vitest run --project product -u` writes them anew. */
describe('a verdict, word for word', () => {
  const printed = async (lang: string, columns: string) => {
    const args = ['screen', '-', '--lang', lang]
    return `\n${(await anshen.run(args, { stdin: MATTER, env: { COLUMNS: columns } })).out.replace(/\b[0-9a-f]{64}\b/g, '…').replace(/\b[0-9a-f]{10,}\b/g, (part) => '…'.repeat(part.length))}`
  }

  it('in English', async () => {
    expect(await printed('en', '100')).toMatchInlineSnapshot(`
      "
      Ride-hailing platform
      Measures for Cybersecurity Review (Order No. 8), on 21 Nov 2026

      Undetermined — Facts that are still open could lead to a duty to file. This is not a “no”.
      Another reading of the text gives another result. The question is: Who is a network platform
      operator? Taken here: Only an organisation that brings third parties together is a network platform
      operator.
      By themselves these questions of reading change nothing here; they matter only together with
      another: Is personal information that is processed on behalf of others held (掌握)?

      To do
      ! Where Article 7 applies, file before the listing application goes to the foreign securities
        regulator (official Q&A of 4 January 2022). Whether a draft submitted in confidence is that
        application: no source was found; this project takes it that it is, unless the matter reads it
        otherwise. · Art. 7
      ! Where a security review is required, its procedures must be gone through before the application
        for an overseas offering or listing (the securities regulator’s trial measures of 2023, Art. 9);
        an overseas listing is prohibited where the competent department of the State Council finds that
        it may endanger national security (Art. 8). Overseas (境外) includes Hong Kong, unlike foreign (国
        外) in Article 7; for Macau and Taiwan no express statement was found. · Art. 22; Overseas Listing
        Measures, Arts. 8, 9
      ! Rules on confidentiality and archives govern what an issuer and its advisers give to overseas
        securities companies and authorities; working papers made in the mainland stay in the mainland. ·
        Art. 22; Provisions on Strengthening Confidentiality and Archives Work in Overseas Offerings and
        Listings by Domestic Companies

      Risks
      ! If a listing that Article 7 requires to be filed is not filed: the only express fine found for
        platform operators is in Art. 56 of the Regulations on Network Data Security Management, for
        processing that affects or may affect national security and was not reviewed (Art. 13): on the
        breach: an order to correct, a warning, the organisation may be fined CNY 100,000 to 1 million,
        the persons directly in charge and otherwise directly responsible may be fined CNY 10,000 to
        100,000; on refusal to correct, or in serious cases: the organisation is fined CNY 1 million to 10
        million, and it may also be ordered to suspend the business concerned or to close for
        rectification, or its business permit or business licence revoked, the persons directly in charge
        and otherwise directly responsible are fined CNY 100,000 to 1 million. An amount for the missed
        filing as such: not found. · Art. 20; Network Data Regulations, Arts. 13, 56
      ! Data stored in the mainland is not to be given to a foreign judicial or law enforcement body
        without the approval of the competent authority (Data Security Law, Art. 36; for personal
        information, Personal Information Protection Law, Art. 41). Without approval: on the breach: a
        warning, the organisation may be fined CNY 100,000 to 1 million, the persons directly in charge
        and otherwise directly responsible may be fined CNY 10,000 to 100,000; where serious consequences
        follow: the organisation is fined CNY 1 million to 5 million, and it may also be ordered to
        suspend the business concerned or to close for rectification, or its business permit or business
        licence revoked, the persons directly in charge and otherwise directly responsible are fined CNY
        50,000 to 500,000 (Data Security Law, Art. 48, second paragraph). · Art. 22; Data Security Law,
        Arts. 36, 48; Personal Information Protection Law, Art. 41

      One question is open
      1.  Does the platform bring third parties together, such as buyers and sellers? · Art. 2, para. 1;
          Art. 7
          ▲ can lead to a duty to file
          Why we ask: By default it decides nothing. Answered yes, the organisation is a platform operator
          under the narrow reading too.
          In the file:
            platformConnectsThirdParties: true

      What the result still turns on
      ? Open: The platform operator must file for cybersecurity review before it lists in a foreign
      │ country · Art. 7
      └─ ? open: The organisation is a network platform operator · Art. 2, para. 1; Art. 7
         └─ ? open: The platform brings third parties together · Art. 2, para. 1; Art. 7 · answer: not
              asked

      A review started by the authorities
      – On the organisation’s own judgement nothing was seen that would call for one. The authorities
        judge for themselves. · Art. 2, para. 1; Art. 16, para. 1

      Duties that may apply
      ? The party must submit the four materials · Art. 8 · it turns on: Does the platform bring third
        parties together, such as buyers and sellers? (and 1 more)
      ? On the Office’s request, supplementary materials must be provided · Art. 15 · it turns on: Does
        the platform bring third parties together, such as buyers and sellers? (and 1 more)
      ? The party must urge the provider to perform its commitments · Art. 19, para. 1 · it turns on: Does
        the platform bring third parties together, such as buyers and sellers? (and 1 more)

      Other duties, on these answers
      – There is no duty to assess the purchase in advance · Art. 5, para. 1
      – The operator need not file the purchase · Art. 5, para. 1; Art. 2, para. 1
      – There is no duty to require commitments of the provider · Art. 6
      – On the answers given, no activity of a party must be reviewed · Art. 2, para. 1; Art. 16, para. 1
      – No review of a party is open in which measures would be due · Art. 16, para. 2

      Internal tier (practice, not law)
      not determined yet, at least supplemental assessment
      ✓ Personal information of more than one million users is held
      ✓ A listing outside the mainland is sought
      ? 3 open answers could raise it to China governance group; the first: Does the platform bring third
        parties together, such as buyers and sellers?

      Readings taken other than by default
      · Who is a network platform operator? → Only an organisation that brings third parties together is a
        network platform operator

      Good to know
      · The Regulations on Network Data Security Management as issued name no listing, neither in a
        foreign country nor in Hong Kong, as a ground of cybersecurity review: what they require is a
        review of processing that affects or may affect national security (Art. 13). · Art. 22; Network
        Data Regulations, Art. 13

      Receipt sha256:…
      Anshen (安审), an unofficial tool for cybersecurity review compliance. A screening result, no legal
      advice.
      "
    `)
  })

  it('in Chinese', async () => {
    expect(await printed('zh', '100')).toMatchInlineSnapshot(`
      "
      Ride-hailing platform
      网络安全审查办法（第8号令），适用日期：2026年11月21日

      待定——尚有待定事实，可能产生申报义务；这并不等于“无须申报”。
      采其他解释口径，筛查结果不同。争点：何为网络平台运营者？此处所采：仅为第三方之间提供平台服务的，方为
      网络平台运营者。
      下列争点单独采其他解释口径的，筛查结果不变，仅与其他争点同时变化时方有影响：受他人委托处理的个人信息
      是否属于“掌握”？

      应办事项
      ! 适用第七条的，应当在向国外证券监管机构提出上市申请之前申报（2022年1月4日官方答记者问）。秘密递交
        （confidential submission）是否属于提出上市申请，未找到依据；本项目默认视同提出申请，事项另采口径
        的从其口径。 · 第七条
      ! 涉及安全审查的，应当在向境外证券监督管理机构、交易场所等提交发行上市申请前依法履行相关安全审查程序
        （《境内企业境外发行证券和上市管理试行办法》第九条）；经国务院有关主管部门依法审查认定，境外发行上
        市可能危害国家安全的，不得境外发行上市（第八条）。“境外”包括香港，与第七条的“国外”不同；是否包括澳
        门、台湾，未找到明文规定。 · 第二十二条、《境内企业境外发行证券和上市管理试行办法》第八条、第九条
      ! 境内企业境外发行上市的，向境外证券公司、证券服务机构、监管机构等提供文件、资料，适用保密和档案管理
        规定；在境内形成的工作底稿应当存放在境内。 · 第二十二条、《关于加强境内企业境外发行证券和上市相关
        保密和档案管理工作的规定》

      风险提示
      ! 依第七条必须申报而未申报的：就网络平台运营者，仅找到《网络数据安全管理条例》第五十六条有明文罚款规
        定，该条针对影响或者可能影响国家安全而未经审查的网络数据处理活动（第十三条）：违反的，责令改正，给
        予警告，可以并处10万元以上100万元以下罚款，对直接负责的主管人员和其他直接责任人员可以处1万元以上10
        万元以下罚款；拒不改正或者情节严重的，处100万元以上1000万元以下罚款，并可以责令暂停相关业务、停业
        整顿、吊销相关业务许可证或者吊销营业执照，对直接负责的主管人员和其他直接责任人员处10万元以上100万
        元以下罚款。就未申报行为本身，未找到明文数额。 · 第二十条、《网络数据安全管理条例》第十三条、
        第五十六条
      ! 非经主管机关批准，不得向外国司法或者执法机构提供存储于境内的数据（《中华人民共和国数据安全法》
        第三十六条；个人信息另见《中华人民共和国个人信息保护法》第四十一条）。未经批准提供：违反的，给予警
        告，可以并处10万元以上100万元以下罚款，对直接负责的主管人员和其他直接责任人员可以处1万元以上10万元
        以下罚款；造成严重后果的，处100万元以上500万元以下罚款，并可以责令暂停相关业务、停业整顿、吊销相关
        业务许可证或者吊销营业执照，对直接负责的主管人员和其他直接责任人员处5万元以上50万元以下罚款（《中
        华人民共和国数据安全法》第四十八条第二款）。 · 第二十二条、《数据安全法》第三十六条、第四十八条、
        《个人信息保护法》第四十一条

      待回答的问题（1项）
      1.  该平台是否为第三方之间的交易、信息发布等提供平台服务？ · 第二条第一款、第七条
          ▲ 可能产生申报义务
          询问理由：按默认口径该事实不影响义务；答为“是”的，采狭义口径亦属于网络平台运营者。
          在文件中填写：
            platformConnectsThirdParties: true

      筛查结果尚取决于
      ? 待定：网络平台运营者赴国外上市，必须申报网络安全审查 · 第七条
      └─ ? 待定：本单位为网络平台运营者 · 第二条第一款、第七条
         └─ ? 待定：平台连接第三方 · 第二条第一款、第七条 · 答：未询问

      依职权审查的可能
      – 就本单位自行判断而言，未见可能引起审查的情形；有关机关可以另作判断。 · 第二条第一款、
        第十六条第一款

      待定的义务
      ? 当事人应当提交四项材料 · 第八条 · 取决于：该平台是否为第三方之间的交易、信息发布等提供平台服务？
        （另有1项）
      ? 网络安全审查办公室要求时，应当配合提供补充材料 · 第十五条 · 取决于：该平台是否为第三方之间的交易、
        信息发布等提供平台服务？（另有1项）
      ? 当事人应当督促提供者履行承诺 · 第十九条第一款 · 取决于：该平台是否为第三方之间的交易、信息发布等提
        供平台服务？（另有1项）

      其他义务（依现有答案）
      – 不负预判义务 · 第五条第一款
      – 运营者无须就采购活动申报 · 第五条第一款、第二条第一款
      – 不负要求提供者作出承诺的义务 · 第六条
      – 依现有答案，未见当事人应当接受网络安全审查的活动 · 第二条第一款、第十六条第一款
      – 没有对当事人的在审事项，无须采取审查期间的措施 · 第十六条第二款

      内部上报层级（内部建议，非法律规定）
      待定，不低于补充评估
      ✓ 掌握超过100万用户个人信息
      ✓ 拟在境外上市
      ? 另有3项待定，可能升至中国区治理小组；首项为：该平台是否为第三方之间的交易、信息发布等提供平台服
        务？

      所采非默认解释口径
      · 何为网络平台运营者？ → 仅为第三方之间提供平台服务的，方为网络平台运营者

      注意事项
      · 正式公布的《网络数据安全管理条例》未将上市（无论赴国外还是赴香港）列为网络安全审查的触发情形；该条
        例要求审查的，是影响或者可能影响国家安全的网络数据处理活动（第十三条）。 · 第二十二条、《网络数据
        安全管理条例》第十三条

      凭据 sha256:…
      安审，网络安全审查合规工具，非官方。以上为筛查结果，不构成法律意见。
      "
    `)
  })

  it('in both, side by side', async () => {
    expect(await printed('both', '130')).toMatchInlineSnapshot(`
      "
      Ride-hailing platform                                           │ Ride-hailing platform
      Measures for Cybersecurity Review (Order No. 8), on 21 Nov 2026 │ 网络安全审查办法（第8号令），适用日期：2026年11月21日
                                                                      │
      Undetermined — Facts that are still open could lead to a duty   │ 待定——尚有待定事实，可能产生申报义务；这并不等于“无须申报”。
      to file. This is not a “no”.                                    │
      Another reading of the text gives another result. The question  │ 采其他解释口径，筛查结果不同。争点：何为网络平台运营者？此处所
      is: Who is a network platform operator? Taken here: Only an     │ 采：仅为第三方之间提供平台服务的，方为网络平台运营者。
      organisation that brings third parties together is a network    │
      platform operator.                                              │
      By themselves these questions of reading change nothing here;   │ 下列争点单独采其他解释口径的，筛查结果不变，仅与其他争点同时变
      they matter only together with another: Is personal information │ 化时方有影响：受他人委托处理的个人信息是否属于“掌握”？
      that is processed on behalf of others held (掌握)?              │
                                                                      │
      To do                                                           │ 应办事项
      ! Where Article 7 applies, file before the listing application  │ ! 适用第七条的，应当在向国外证券监管机构提出上市申请之前申报
        goes to the foreign securities regulator (official Q&A of 4   │   （2022年1月4日官方答记者问）。秘密递交（confidential
        January 2022). Whether a draft submitted in confidence is     │   submission）是否属于提出上市申请，未找到依据；本项目默认视同
        that application: no source was found; this project takes it  │   提出申请，事项另采口径的从其口径。 · 第七条
        that it is, unless the matter reads it otherwise. · Art. 7    │
      ! Where a security review is required, its procedures must be   │ ! 涉及安全审查的，应当在向境外证券监督管理机构、交易场所等提交
        gone through before the application for an overseas offering  │   发行上市申请前依法履行相关安全审查程序（《境内企业境外发行证
        or listing (the securities regulator’s trial measures of      │   券和上市管理试行办法》第九条）；经国务院有关主管部门依法审查
        2023, Art. 9); an overseas listing is prohibited where the    │   认定，境外发行上市可能危害国家安全的，不得境外发行上市
        competent department of the State Council finds that it may   │   （第八条）。“境外”包括香港，与第七条的“国外”不同；是否包括澳
        endanger national security (Art. 8). Overseas (境外) includes │   门、台湾，未找到明文规定。 · 第二十二条、《境内企业境外发行证
        Hong Kong, unlike foreign (国外) in Article 7; for Macau and  │   券和上市管理试行办法》第八条、第九条
        Taiwan no express statement was found. · Art. 22; Overseas    │
        Listing Measures, Arts. 8, 9                                  │
      ! Rules on confidentiality and archives govern what an issuer   │ ! 境内企业境外发行上市的，向境外证券公司、证券服务机构、监管机
        and its advisers give to overseas securities companies and    │   构等提供文件、资料，适用保密和档案管理规定；在境内形成的工作
        authorities; working papers made in the mainland stay in the  │   底稿应当存放在境内。 · 第二十二条、《关于加强境内企业境外发行
        mainland. · Art. 22; Provisions on Strengthening              │   证券和上市相关保密和档案管理工作的规定》
        Confidentiality and Archives Work in Overseas Offerings and   │
        Listings by Domestic Companies                                │
                                                                      │
      Risks                                                           │ 风险提示
      ! If a listing that Article 7 requires to be filed is not       │ ! 依第七条必须申报而未申报的：就网络平台运营者，仅找到《网络数
        filed: the only express fine found for platform operators is  │   据安全管理条例》第五十六条有明文罚款规定，该条针对影响或者可
        in Art. 56 of the Regulations on Network Data Security        │   能影响国家安全而未经审查的网络数据处理活动（第十三条）：违反
        Management, for processing that affects or may affect         │   的，责令改正，给予警告，可以并处10万元以上100万元以下罚款，对
        national security and was not reviewed (Art. 13): on the      │   直接负责的主管人员和其他直接责任人员可以处1万元以上10万元以下
        breach: an order to correct, a warning, the organisation may  │   罚款；拒不改正或者情节严重的，处100万元以上1000万元以下罚款，
        be fined CNY 100,000 to 1 million, the persons directly in    │   并可以责令暂停相关业务、停业整顿、吊销相关业务许可证或者吊销
        charge and otherwise directly responsible may be fined CNY    │   营业执照，对直接负责的主管人员和其他直接责任人员处10万元以上
        10,000 to 100,000; on refusal to correct, or in serious       │   100万元以下罚款。就未申报行为本身，未找到明文数额。 ·
        cases: the organisation is fined CNY 1 million to 10 million, │   第二十条、《网络数据安全管理条例》第十三条、第五十六条
        and it may also be ordered to suspend the business concerned  │
        or to close for rectification, or its business permit or      │
        business licence revoked, the persons directly in charge and  │
        otherwise directly responsible are fined CNY 100,000 to 1     │
        million. An amount for the missed filing as such: not         │
        found. · Art. 20; Network Data Regulations, Arts. 13, 56      │
      ! Data stored in the mainland is not to be given to a foreign   │ ! 非经主管机关批准，不得向外国司法或者执法机构提供存储于境内的
        judicial or law enforcement body without the approval of the  │   数据（《中华人民共和国数据安全法》第三十六条；个人信息另见
        competent authority (Data Security Law, Art. 36; for personal │   《中华人民共和国个人信息保护法》第四十一条）。未经批准提供：
        information, Personal Information Protection Law, Art. 41).   │   违反的，给予警告，可以并处10万元以上100万元以下罚款，对直接负
        Without approval: on the breach: a warning, the organisation  │   责的主管人员和其他直接责任人员可以处1万元以上10万元以下罚款；
        may be fined CNY 100,000 to 1 million, the persons directly   │   造成严重后果的，处100万元以上500万元以下罚款，并可以责令暂停
        in charge and otherwise directly responsible may be fined CNY │   相关业务、停业整顿、吊销相关业务许可证或者吊销营业执照，对直
        10,000 to 100,000; where serious consequences follow: the     │   接负责的主管人员和其他直接责任人员处5万元以上50万元以下罚款
        organisation is fined CNY 1 million to 5 million, and it may  │   （《中华人民共和国数据安全法》第四十八条第二款）。 ·
        also be ordered to suspend the business concerned or to close │   第二十二条、《数据安全法》第三十六条、第四十八条、《个人信息
        for rectification, or its business permit or business licence │   保护法》第四十一条
        revoked, the persons directly in charge and otherwise         │
        directly responsible are fined CNY 50,000 to 500,000 (Data    │
        Security Law, Art. 48, second paragraph). · Art. 22; Data     │
        Security Law, Arts. 36, 48; Personal Information Protection   │
        Law, Art. 41                                                  │
                                                                      │
      One question is open                                            │ 待回答的问题（1项）
      1.  Does the platform bring third parties together, such as     │ 1.  该平台是否为第三方之间的交易、信息发布等提供平台服务？ ·
          buyers and sellers? · Art. 2, para. 1; Art. 7               │     第二条第一款、第七条
          ▲ can lead to a duty to file                                │     ▲ 可能产生申报义务
          Why we ask: By default it decides nothing. Answered yes,    │     询问理由：按默认口径该事实不影响义务；答为“是”的，采狭义口
          the organisation is a platform operator under the narrow    │     径亦属于网络平台运营者。
          reading too.                                                │
          In the file:                                                │     在文件中填写：
            platformConnectsThirdParties: true
                                                                      │
      What the result still turns on                                  │ 筛查结果尚取决于
      ? Open: The platform operator must file for cybersecurity       │ ? 待定：网络平台运营者赴国外上市，必须申报网络安全审查 · 第七条
      │ review before it lists in a foreign country · Art. 7          │ │
      └─ ? open: The organisation is a network platform operator ·    │ └─ ? 待定：本单位为网络平台运营者 · 第二条第一款、第七条
         │ Art. 2, para. 1; Art. 7                                    │    │
         └─ ? open: The platform brings third parties together ·      │    └─ ? 待定：平台连接第三方 · 第二条第一款、第七条 · 答：未询
              Art. 2, para. 1; Art. 7 · answer: not asked             │         问
                                                                      │
      A review started by the authorities                             │ 依职权审查的可能
      – On the organisation’s own judgement nothing was seen that     │ – 就本单位自行判断而言，未见可能引起审查的情形；有关机关可以另
        would call for one. The authorities judge for themselves. ·   │   作判断。 · 第二条第一款、第十六条第一款
        Art. 2, para. 1; Art. 16, para. 1                             │
                                                                      │
      Duties that may apply                                           │ 待定的义务
      ? The party must submit the four materials · Art. 8 · it turns  │ ? 当事人应当提交四项材料 · 第八条 · 取决于：该平台是否为第三方
        on: Does the platform bring third parties together, such as   │   之间的交易、信息发布等提供平台服务？（另有1项）
        buyers and sellers? (and 1 more)                              │
      ? On the Office’s request, supplementary materials must be      │ ? 网络安全审查办公室要求时，应当配合提供补充材料 · 第十五条 ·
        provided · Art. 15 · it turns on: Does the platform bring     │   取决于：该平台是否为第三方之间的交易、信息发布等提供平台服
        third parties together, such as buyers and sellers? (and 1    │   务？（另有1项）
        more)                                                         │
      ? The party must urge the provider to perform its commitments · │ ? 当事人应当督促提供者履行承诺 · 第十九条第一款 · 取决于：该平
        Art. 19, para. 1 · it turns on: Does the platform bring third │   台是否为第三方之间的交易、信息发布等提供平台服务？（另有1项）
        parties together, such as buyers and sellers? (and 1 more)    │
                                                                      │
      Other duties, on these answers                                  │ 其他义务（依现有答案）
      – There is no duty to assess the purchase in advance ·          │ – 不负预判义务 · 第五条第一款
        Art. 5, para. 1                                               │
      – The operator need not file the purchase · Art. 5, para. 1;    │ – 运营者无须就采购活动申报 · 第五条第一款、第二条第一款
        Art. 2, para. 1                                               │
      – There is no duty to require commitments of the provider ·     │ – 不负要求提供者作出承诺的义务 · 第六条
        Art. 6                                                        │
      – On the answers given, no activity of a party must be          │ – 依现有答案，未见当事人应当接受网络安全审查的活动 ·
        reviewed · Art. 2, para. 1; Art. 16, para. 1                  │   第二条第一款、第十六条第一款
      – No review of a party is open in which measures would be due · │ – 没有对当事人的在审事项，无须采取审查期间的措施 ·
        Art. 16, para. 2                                              │   第十六条第二款
                                                                      │
      Internal tier (practice, not law)                               │ 内部上报层级（内部建议，非法律规定）
      not determined yet, at least supplemental assessment            │ 待定，不低于补充评估
      ✓ Personal information of more than one million users is held   │ ✓ 掌握超过100万用户个人信息
      ✓ A listing outside the mainland is sought                      │ ✓ 拟在境外上市
      ? 3 open answers could raise it to China governance group; the  │ ? 另有3项待定，可能升至中国区治理小组；首项为：该平台是否为第三
        first: Does the platform bring third parties together, such   │   方之间的交易、信息发布等提供平台服务？
        as buyers and sellers?                                        │
                                                                      │
      Readings taken other than by default                            │ 所采非默认解释口径
      · Who is a network platform operator? → Only an organisation    │ · 何为网络平台运营者？ → 仅为第三方之间提供平台服务的，方为网络
        that brings third parties together is a network platform      │   平台运营者
        operator                                                      │
                                                                      │
      Good to know                                                    │ 注意事项
      · The Regulations on Network Data Security Management as issued │ · 正式公布的《网络数据安全管理条例》未将上市（无论赴国外还是赴
        name no listing, neither in a foreign country nor in Hong     │   香港）列为网络安全审查的触发情形；该条例要求审查的，是影响或
        Kong, as a ground of cybersecurity review: what they require  │   者可能影响国家安全的网络数据处理活动（第十三条）。 ·
        is a review of processing that affects or may affect national │   第二十二条、《网络数据安全管理条例》第十三条
        security (Art. 13). · Art. 22; Network Data Regulations,      │
        Art. 13                                                       │
                                                                      │
      Receipt                                                         │ 凭据
      sha256:………………………………………………………………………………………………………………………………………………   │ sha256:………………………………………………………………………………………………………………………………………………
      …………………………                                                      │ …………………………
      Anshen (安审), an unofficial tool for cybersecurity review      │ 安审，网络安全审查合规工具，非官方。以上为筛查结果，不构成法律
      compliance. A screening result, no legal advice.                │ 意见。
      "
    `)
  })
})
