import { allOf, type Flag } from '#rules'
import { holds, includes, moreThan } from '../cybersecurity-review/order-8/terms.ts'
import { amountText, fines } from './amounts.ts'

const networkData = amountText(fines.networkData)
const networkDataSerious = amountText(fines.networkDataSerious)
const networkDataPersons = amountText(fines.networkDataPersons)

const listsAbroadWithMoreThanAMillion = allOf(
  holds('isNetworkPlatformOperator'),
  moreThan('usersWithPersonalInformation', 1_000_000),
  holds('seeksListing'),
  includes('listingPlace', 'foreign'),
)

/** What crosses the border: personal information, listings, investment. */
export const crossingBordersFlags: readonly Flag[] = [
  {
    code: 'exports-personal-information',
    cite: ['personal-information-protection-law/art.38', 'personal-information-protection-law/art.40'],
    inForce: { from: '2021-11-01', to: null },
    message: {
      en: 'Personal information goes abroad: the Personal Information Protection Law, Arts. 38 and 40, sets the conditions. They concern persons whose information is exported; Article 7 of Order No. 8 counts users whose information is held. The two numbers must not be mixed.',
      zh: '向境外提供个人信息的，应当符合《中华人民共和国个人信息保护法》第三十八条、第四十条规定的条件。该等规定针对出境的个人信息，《网络安全审查办法》（第8号令）第七条以掌握个人信息的用户数计算，两者不得混同。',
    },
    when: { condition: holds('exportsPersonalInformation') },
  },
  {
    code: 'cross-border-thresholds',
    cite: ['cross-border-provisions/art.5', 'cross-border-provisions/art.7', 'cross-border-provisions/art.8'],
    inForce: { from: '2024-03-22', to: null },
    message: {
      en: 'By the number of persons whose information has been exported since 1 January of the year: from one million, or from 10,000 where it is sensitive, a security assessment; from 100,000 to one million, or under 10,000 sensitive, a standard contract or certification; under 100,000 without sensitive information, exempt. For an operator of critical information infrastructure any number needs the assessment (Provisions on Promoting and Regulating Cross-border Data Flows, Arts. 5, 7 and 8). Exported, not held.',
      zh: '以当年1月1日起累计向境外提供个人信息的人数计：100万人以上，或者敏感个人信息1万人以上的，申报数据出境安全评估；10万人以上、不满100万人，或者敏感个人信息不满1万人的，订立标准合同或者通过认证；不满10万人且不含敏感个人信息的，免予办理。关键信息基础设施运营者不论人数，均须申报安全评估（《促进和规范数据跨境流动规定》第五条、第七条、第八条）。计算的是出境，不是掌握。',
    },
    when: { condition: holds('exportsPersonalInformation') },
  },
  {
    code: 'overseas-listing-sequence',
    cite: ['overseas-listing-measures/art.9'],
    inForce: { from: '2023-03-31', to: null },
    message: {
      en: 'Where a security review is required, it must be completed before the application for an overseas listing (the securities regulator’s trial measures of 2023, Art. 9). Overseas (境外) includes Hong Kong, unlike foreign (国外) in Article 7; for Macau and Taiwan no express statement was found.',
      zh: '依法应当进行安全审查的，应当在提出境外发行上市申请前完成（《境内企业境外发行证券和上市管理试行办法》第九条）。“境外”包括香港，与第七条的“国外”不同；是否包括澳门、台湾，未找到明文规定。',
    },
    when: {
      condition: allOf(
        holds('seeksListing'),
        includes('listingPlace', 'foreign', 'hongKong', 'macau', 'taiwan'),
      ),
    },
  },
  {
    code: 'unfiled-listing-no-amount-found',
    cite: ['cybersecurity-law', 'data-security-law'],
    inForce: { from: '2022-02-15', to: '2024-12-31' },
    message: {
      en: 'If a listing that Article 7 requires to be filed is not filed: the Measures point to the Cybersecurity Law and the Data Security Law, and an express amount for it was not found in either on this day. That is no licence: the listing may not be allowed, and a review can be started under Article 16.',
      zh: '依第七条应当申报而未申报的：本办法援引《中华人民共和国网络安全法》《中华人民共和国数据安全法》，在该日施行的两部法律中均未找到明文罚款数额。这不意味着可以不申报：上市可能不被允许，亦可能依第十六条启动审查。',
    },
    when: { condition: listsAbroadWithMoreThanAMillion },
  },
  {
    code: 'unfiled-listing-penalty',
    cite: ['order-790/art.13', 'order-790/art.56'],
    inForce: { from: '2025-01-01', to: null },
    message: {
      en: `If a listing that Article 7 requires to be filed is not filed: the only express fine found for platform operators is in Art. 56 of the Regulations on Network Data Security Management, for processing that affects or may affect national security and was not reviewed (Art. 13): ${networkData.en}; in serious cases ${networkDataSerious.en} and suspension of business; persons ${networkDataPersons.en}. An amount for the missed filing as such: not found.`,
      zh: `依第七条应当申报而未申报的：就网络平台运营者，仅找到《网络数据安全管理条例》第五十六条有明文罚款规定，该条针对影响或者可能影响国家安全而未经审查的网络数据处理活动（第十三条）：${networkData.zh}罚款；情节严重的，${networkDataSerious.zh}罚款，并可以责令暂停业务；对责任人员${networkDataPersons.zh}罚款。就未申报行为本身，未找到明文数额。`,
    },
    when: { condition: listsAbroadWithMoreThanAMillion },
  },
  {
    code: 'foreign-investment-security-review',
    cite: [
      'foreign-investment-law/art.35',
      'national-security-law/art.59',
      'national-security-law/art.60',
      'national-security-law/art.61',
    ],
    inForce: { from: '2020-01-01', to: null },
    message: {
      en: 'A security review of foreign investment runs beside cybersecurity review (Foreign Investment Law, Art. 35; National Security Law, Arts. 59 to 61). Its rules must be met as well; neither review replaces the other.',
      zh: '外商投资安全审查与网络安全审查并行（《中华人民共和国外商投资法》第三十五条，《中华人民共和国国家安全法》第五十九条至第六十一条），应当同时符合其规定，两项审查不得相互替代。',
    },
    when: { condition: holds('underForeignInvestmentSecurityReview') },
  },
]
