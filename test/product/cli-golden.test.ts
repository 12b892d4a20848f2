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

      UNDETERMINED — Facts that are still open could lead to a duty to file. This is not a “no”.
      It turns on readings: platform-operator (“anshen flip” says how).

      Duties, and what decides them
      ? unknown The platform operator must file for cybersecurity review before it lists in a foreign
      │ country · Art. 7
      │ fileBeforeForeignListing
      └─ ? unknown The organisation is a network platform operator · Art. 2, para. 1; Art. 7
         └─ ? unknown The platform brings third parties together · Art. 2, para. 1; Art. 7 · answer: not
              asked

      Other duties still unknown
      ? unknown The party must submit the four materials · Art. 8 · submitMaterials · turns on
        platformConnectsThirdParties
      ? unknown On the Office’s request, supplementary materials must be provided · Art. 15 ·
        provideSupplementaryMaterials · turns on platformConnectsThirdParties
      ? unknown The party must urge the provider to perform its commitments · Art. 19, para. 1 ·
        superviseCommitments · turns on platformConnectsThirdParties, commitmentsMadeInReview

      Not met
      ✗ not met There is no duty to assess the purchase in advance · Art. 5, para. 1 · advanceAssessment
      ✗ not met The operator need not file the purchase · Art. 5, para. 1; Art. 2, para. 1 ·
        fileForProcurement
      ✗ not met There is no duty to require commitments of the provider · Art. 6 ·
        obtainSupplierCommitments
      ✗ not met The matter is not exposed to a review started by the authorities · Art. 2, para. 1;
        Art. 16, para. 1 · exposedToReviewByTheOffice
      ✗ not met There is no duty to mitigate during a review · Art. 16, para. 2 · mitigateDuringReview

      One question is open
      1.  Does the platform bring third parties together, such as buyers and sellers?
          platformConnectsThirdParties · Art. 2, para. 1; Art. 7
          ▲ can lead to a duty to file
          Why we ask: It matters only under the narrow reading of platform operator (reading
          platform-operator).
          For example:
            platformConnectsThirdParties: true

      Tier (practice, not law)
      undetermined, at least supplemental review

      Flags
      ! Where a security review is required, it must be completed before the application for an overseas
        listing (the securities regulator’s trial measures of 2023, Art. 9). Overseas (境外) includes Hong
        Kong, unlike foreign (国外) in Article 7; for Macau and Taiwan no express statement was found. ·
        Art. 22; Overseas Listing Measures, Art. 9 · overseas-listing-sequence
      ! If a listing that Article 7 requires to be filed is not filed: the only express fine found for
        platform operators is in Art. 56 of the Regulations on Network Data Security Management, for
        processing that affects or may affect national security and was not reviewed (Art. 13): CNY
        100,000 to 1 million; in serious cases CNY 1 million to 10 million and suspension of business;
        persons up to CNY 1 million. An amount for the missed filing as such: not found. · Art. 20;
        Network Data Regulations, Arts. 13, 56 · unfiled-listing-penalty

      Readings switched
      platform-operator=narrow: Only an organisation that brings third parties together is a network
        platform operator

      Receipt sha256:…
      "
    `)
  })

  it('in Chinese', async () => {
    expect(await printed('zh', '100')).toMatchInlineSnapshot(`
      "
      Ride-hailing platform
      网络安全审查办法（第8号令），适用日期：2026年11月21日

      待定——尚有待定事实，可能产生申报义务；这并不等于“无申报义务”。
      结论取决于解释口径：platform-operator（“anshen flip”列明各口径下的结论）。

      各项义务及其依据
      ? 待定 网络平台运营者赴国外上市，必须申报网络安全审查 · 第七条
      │ fileBeforeForeignListing
      └─ ? 待定 本单位为网络平台运营者 · 第二条第一款、第七条
         └─ ? 待定 平台连接第三方 · 第二条第一款、第七条 · 答：未询问

      其他待定义务
      ? 待定 当事人应当提交四项材料 · 第八条 · submitMaterials · 取决于platformConnectsThirdParties
      ? 待定 网络安全审查办公室要求时，应当配合提供补充材料 · 第十五条 · provideSupplementaryMaterials ·
        取决于platformConnectsThirdParties
      ? 待定 当事人应当督促提供者履行承诺 · 第十九条第一款 · superviseCommitments · 取决于
        platformConnectsThirdParties、commitmentsMadeInReview

      不成立的义务
      ✗ 不成立 不负预判义务 · 第五条第一款 · advanceAssessment
      ✗ 不成立 运营者无须就采购活动申报 · 第五条第一款、第二条第一款 · fileForProcurement
      ✗ 不成立 不负要求提供者作出承诺的义务 · 第六条 · obtainSupplierCommitments
      ✗ 不成立 本事项不涉及依职权启动的网络安全审查 · 第二条第一款、第十六条第一款 ·
        exposedToReviewByTheOffice
      ✗ 不成立 不负审查期间的风险消减义务 · 第十六条第二款 · mitigateDuringReview

      待回答的问题（1项）
      1.  该平台是否为第三方之间的交易、信息发布等提供平台服务？
          platformConnectsThirdParties · 第二条第一款、第七条
          ▲ 可能产生申报义务
          询问理由：仅在对网络平台运营者采狭义时需要（解释口径platform-operator）。
          示例：
            platformConnectsThirdParties: true

      内部层级（内部建议，非法律规定）
      待定，不低于补充审查

      提示
      ! 依法应当进行安全审查的，应当在提出境外发行上市申请前完成（《境内企业境外发行证券和上市管理试行办
        法》第九条）。“境外”包括香港，与第七条的“国外”不同；是否包括澳门、台湾，未找到明文规定。 ·
        第二十二条、《境内企业境外发行证券和上市管理试行办法》第九条 · overseas-listing-sequence
      ! 依第七条应当申报而未申报的：就网络平台运营者，仅找到《网络数据安全管理条例》第五十六条有明文罚款规
        定，该条针对影响或者可能影响国家安全而未经审查的网络数据处理活动（第十三条）：10万元以上100万元以
        下罚款；情节严重的，100万元以上1000万元以下罚款，并可以责令暂停业务；对责任人员100万元以下罚款。就
        未申报行为本身，未找到明文数额。 · 第二十条、《网络数据安全管理条例》第十三条、第五十六条 ·
        unfiled-listing-penalty

      已切换的解释口径
      platform-operator=narrow：仅为第三方之间提供平台服务的，方为网络平台运营者

      凭据 sha256:…
      "
    `)
  })

  it('in both, side by side', async () => {
    expect(await printed('both', '130')).toMatchInlineSnapshot(`
      "
      Ride-hailing platform                                           │ Ride-hailing platform
      Measures for Cybersecurity Review (Order No. 8), on 21 Nov 2026 │ 网络安全审查办法（第8号令），适用日期：2026年11月21日
                                                                      │
      UNDETERMINED — Facts that are still open could lead to a duty   │ 待定——尚有待定事实，可能产生申报义务；这并不等于“无申报义务”。
      to file. This is not a “no”.                                    │
      It turns on readings: platform-operator (“anshen flip” says     │ 结论取决于解释口径：platform-operator（“anshen flip”列明各口径
      how).                                                           │ 下的结论）。
                                                                      │
      Duties, and what decides them                                   │ 各项义务及其依据
      ? unknown The platform operator must file for cybersecurity     │ ? 待定 网络平台运营者赴国外上市，必须申报网络安全审查 · 第七条
      │ review before it lists in a foreign country · Art. 7          │ │
      │ fileBeforeForeignListing                                      │ │ fileBeforeForeignListing
      └─ ? unknown The organisation is a network platform operator ·  │ └─ ? 待定 本单位为网络平台运营者 · 第二条第一款、第七条
         │ Art. 2, para. 1; Art. 7                                    │    │
         └─ ? unknown The platform brings third parties together ·    │    └─ ? 待定 平台连接第三方 · 第二条第一款、第七条 · 答：未询问
              Art. 2, para. 1; Art. 7 · answer: not asked             │
                                                                      │
      Other duties still unknown                                      │ 其他待定义务
      ? unknown The party must submit the four materials · Art. 8 ·   │ ? 待定 当事人应当提交四项材料 · 第八条 · submitMaterials · 取决
        submitMaterials · turns on platformConnectsThirdParties       │   于platformConnectsThirdParties
      ? unknown On the Office’s request, supplementary materials must │ ? 待定 网络安全审查办公室要求时，应当配合提供补充材料 ·
        be provided · Art. 15 · provideSupplementaryMaterials · turns │   第十五条 · provideSupplementaryMaterials · 取决于
        on platformConnectsThirdParties                               │   platformConnectsThirdParties
      ? unknown The party must urge the provider to perform its       │ ? 待定 当事人应当督促提供者履行承诺 · 第十九条第一款 ·
        commitments · Art. 19, para. 1 · superviseCommitments · turns │   superviseCommitments · 取决于platformConnectsThirdParties、
        on platformConnectsThirdParties, commitmentsMadeInReview      │   commitmentsMadeInReview
                                                                      │
      Not met                                                         │ 不成立的义务
      ✗ not met There is no duty to assess the purchase in advance ·  │ ✗ 不成立 不负预判义务 · 第五条第一款 · advanceAssessment
        Art. 5, para. 1 · advanceAssessment                           │
      ✗ not met The operator need not file the purchase ·             │ ✗ 不成立 运营者无须就采购活动申报 · 第五条第一款、
        Art. 5, para. 1; Art. 2, para. 1 · fileForProcurement         │   第二条第一款 · fileForProcurement
      ✗ not met There is no duty to require commitments of the        │ ✗ 不成立 不负要求提供者作出承诺的义务 · 第六条 ·
        provider · Art. 6 · obtainSupplierCommitments                 │   obtainSupplierCommitments
      ✗ not met The matter is not exposed to a review started by the  │ ✗ 不成立 本事项不涉及依职权启动的网络安全审查 · 第二条第一款、
        authorities · Art. 2, para. 1; Art. 16, para. 1 ·             │   第十六条第一款 · exposedToReviewByTheOffice
        exposedToReviewByTheOffice                                    │
      ✗ not met There is no duty to mitigate during a review ·        │ ✗ 不成立 不负审查期间的风险消减义务 · 第十六条第二款 ·
        Art. 16, para. 2 · mitigateDuringReview                       │   mitigateDuringReview
                                                                      │
      One question is open                                            │ 待回答的问题（1项）
      1.  Does the platform bring third parties together, such as     │ 1.  该平台是否为第三方之间的交易、信息发布等提供平台服务？
          buyers and sellers?                                         │
          platformConnectsThirdParties · Art. 2, para. 1; Art. 7      │     platformConnectsThirdParties · 第二条第一款、第七条
          ▲ can lead to a duty to file                                │     ▲ 可能产生申报义务
          Why we ask: It matters only under the narrow reading of     │     询问理由：仅在对网络平台运营者采狭义时需要（解释口径
          platform operator (reading platform-operator).              │     platform-operator）。
          For example:                                                │     示例：
            platformConnectsThirdParties: true
                                                                      │
      Tier (practice, not law)                                        │ 内部层级（内部建议，非法律规定）
      undetermined, at least supplemental review                      │ 待定，不低于补充审查
                                                                      │
      Flags                                                           │ 提示
      ! Where a security review is required, it must be completed     │ ! 依法应当进行安全审查的，应当在提出境外发行上市申请前完成
        before the application for an overseas listing (the           │   （《境内企业境外发行证券和上市管理试行办法》第九条）。“境外”
        securities regulator’s trial measures of 2023, Art. 9).       │   包括香港，与第七条的“国外”不同；是否包括澳门、台湾，未找到明
        Overseas (境外) includes Hong Kong, unlike foreign (国外) in  │   文规定。 · 第二十二条、《境内企业境外发行证券和上市管理试行办
        Article 7; for Macau and Taiwan no express statement was      │   法》第九条 · overseas-listing-sequence
        found. · Art. 22; Overseas Listing Measures, Art. 9 ·         │
        overseas-listing-sequence                                     │
      ! If a listing that Article 7 requires to be filed is not       │ ! 依第七条应当申报而未申报的：就网络平台运营者，仅找到《网络数
        filed: the only express fine found for platform operators is  │   据安全管理条例》第五十六条有明文罚款规定，该条针对影响或者可
        in Art. 56 of the Regulations on Network Data Security        │   能影响国家安全而未经审查的网络数据处理活动（第十三条）：10万
        Management, for processing that affects or may affect         │   元以上100万元以下罚款；情节严重的，100万元以上1000万元以下罚
        national security and was not reviewed (Art. 13): CNY 100,000 │   款，并可以责令暂停业务；对责任人员100万元以下罚款。就未申报行
        to 1 million; in serious cases CNY 1 million to 10 million    │   为本身，未找到明文数额。 · 第二十条、《网络数据安全管理条例》
        and suspension of business; persons up to CNY 1 million. An   │   第十三条、第五十六条 · unfiled-listing-penalty
        amount for the missed filing as such: not found. · Art. 20;   │
        Network Data Regulations, Arts. 13, 56 ·                      │
        unfiled-listing-penalty                                       │
                                                                      │
      Readings switched                                               │ 已切换的解释口径
      platform-operator=narrow: Only an organisation that brings      │ platform-operator=narrow：仅为第三方之间提供平台服务的，方为网
        third parties together is a network platform operator         │   络平台运营者
                                                                      │
      Receipt                                                         │ 凭据
      sha256:………………………………………………………………………………………………………………………………………………   │ sha256:………………………………………………………………………………………………………………………………………………
      …………………………                                                      │ …………………………
      "
    `)
  })
})
