import { allOf } from '#rules'
import { holds, includes, moreThan } from '../cybersecurity-review/vocabulary/leaves.ts'
import { coded } from './coded.ts'
import { penaltyText } from './penalty-text.ts'

const networkData = penaltyText('order-790/art.56')
const foreignAuthority = penaltyText('data-security-law/art.48.2')

const listsAbroadWithMoreThanAMillion = allOf(
  holds('isNetworkPlatformOperator'),
  moreThan('usersWithPersonalInformation', 1_000_000),
  holds('seeksListing'),
  includes('listingPlace', 'foreign'),
)

/** What crosses the border: personal information, listings, investment. */
export const crossingBordersFlags = coded([
  {
    code: 'exports-personal-information',
    kind: 'know',
    cite: ['personal-information-protection-law/art.38', 'personal-information-protection-law/art.40'],
    inForce: { from: '2021-11-01', to: null },
    message: {
      en: 'Personal information goes abroad: the Personal Information Protection Law, Arts. 38 and 40, sets the conditions. They concern persons whose information is exported; Article 7 of Order No. 8 counts users whose information is held. The two numbers must not be mixed.',
      zh: '向境外提供个人信息的，应当符合《中华人民共和国个人信息保护法》第三十八条、第四十条规定的条件。上述规定针对出境的个人信息，《网络安全审查办法》（第8号令）第七条以掌握个人信息的用户数计算，两者不得混同。',
    },
    when: { condition: holds('exportsPersonalInformation') },
  },
  {
    code: 'cross-border-thresholds',
    kind: 'know',
    cite: ['cross-border-provisions/art.5', 'cross-border-provisions/art.7', 'cross-border-provisions/art.8'],
    inForce: { from: '2024-03-22', to: null },
    message: {
      en: 'By the number of persons whose information has been exported since 1 January of the year: from one million, or from 10,000 where it is sensitive, a security assessment; from 100,000 to one million, or under 10,000 sensitive, a standard contract or certification; under 100,000 without sensitive information, none of the three, but this exemption is not open to an operator of critical information infrastructure. Important data always needs the assessment. What falls under Arts. 3 to 6 (such as transit data, contracts of the person concerned, cross-border staff management, emergencies, free-trade zone lists) is governed by those articles, for an operator of critical information infrastructure too (Provisions on Promoting and Regulating Cross-border Data Flows, Arts. 5, 7 and 8). Exported, not held.',
      zh: '以当年1月1日起累计向境外提供个人信息的人数计：100万人以上，或者敏感个人信息1万人以上的，申报数据出境安全评估；10万人以上、不满100万人，或者敏感个人信息不满1万人的，订立标准合同或者通过个人信息保护认证；不满10万人且不含敏感个人信息的，免予申报数据出境安全评估、订立标准合同、通过个人信息保护认证，但关键信息基础设施运营者不适用该项豁免。向境外提供重要数据的，一律申报安全评估。属于第三条至第六条规定情形的（如过境数据、订立和履行个人作为当事人的合同、跨境人力资源管理、紧急情况、自由贸易试验区清单），从其规定，关键信息基础设施运营者亦同（《促进和规范数据跨境流动规定》第五条、第七条、第八条）。计算的是出境，不是掌握。',
    },
    when: { condition: holds('exportsPersonalInformation') },
  },
  {
    code: 'overseas-listing-sequence',
    kind: 'do',
    cite: ['overseas-listing-measures/art.8', 'overseas-listing-measures/art.9'],
    inForce: { from: '2023-03-31', to: null },
    message: {
      en: 'Where a security review is required, its procedures must be gone through before the application for an overseas offering or listing (the securities regulator’s trial measures of 2023, Art. 9); an overseas listing is prohibited where the competent department of the State Council finds that it may endanger national security (Art. 8). Overseas (境外) includes Hong Kong, unlike foreign (国外) in Article 7; for Macau and Taiwan no express statement was found.',
      zh: '涉及安全审查的，应当在向境外证券监督管理机构、交易场所等提交发行上市申请前依法履行相关安全审查程序（《境内企业境外发行证券和上市管理试行办法》第九条）；经国务院有关主管部门依法审查认定，境外发行上市可能危害国家安全的，不得境外发行上市（第八条）。“境外”包括香港，与第七条的“国外”不同；是否包括澳门、台湾，未找到明文规定。',
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
    kind: 'risk',
    cite: ['cybersecurity-law', 'data-security-law'],
    inForce: { from: '2022-02-15', to: '2024-12-31' },
    message: {
      en: 'If a listing that Article 7 requires to be filed is not filed: the Measures point to the Cybersecurity Law and the Data Security Law, and an express amount for it was not found in either on this day. That is no licence: the listing may not be allowed, and a review can be started under Article 16.',
      zh: '依第七条必须申报而未申报的：本办法援引《中华人民共和国网络安全法》《中华人民共和国数据安全法》，在该日施行的两部法律中均未找到明文罚款数额。这不意味着可以不申报：上市可能不被允许，亦可能依第十六条启动审查。',
    },
    when: { condition: listsAbroadWithMoreThanAMillion },
  },
  {
    code: 'unfiled-listing-penalty',
    kind: 'risk',
    cite: ['order-790/art.13', 'order-790/art.56'],
    inForce: { from: '2025-01-01', to: null },
    message: {
      en: `If a listing that Article 7 requires to be filed is not filed: the only express fine found for platform operators is in Art. 56 of the Regulations on Network Data Security Management, for processing that affects or may affect national security and was not reviewed (Art. 13): ${networkData.en}. An amount for the missed filing as such: not found.`,
      zh: `依第七条必须申报而未申报的：就网络平台运营者，仅找到《网络数据安全管理条例》第五十六条有明文罚款规定，该条针对影响或者可能影响国家安全而未经审查的网络数据处理活动（第十三条）：${networkData.zh}。就未申报行为本身，未找到明文数额。`,
    },
    when: { condition: listsAbroadWithMoreThanAMillion },
  },
  {
    code: 'foreign-investment-security-review',
    kind: 'do',
    cite: [
      'foreign-investment-law/art.35',
      'national-security-law/art.59',
      'national-security-law/art.60',
      'national-security-law/art.61',
    ],
    inForce: { from: '2020-01-01', to: null },
    message: {
      en: 'A security review of foreign investment runs beside cybersecurity review (Foreign Investment Law, Art. 35; National Security Law, Arts. 59 to 61). Its rules must be met at the same time; neither review replaces the other.',
      zh: '外商投资安全审查与网络安全审查并行（《中华人民共和国外商投资法》第三十五条，《中华人民共和国国家安全法》第五十九条至第六十一条），应当同时符合其规定，两项审查不得相互替代。',
    },
    when: { condition: holds('underForeignInvestmentSecurityReview') },
  },
  {
    code: 'foreign-investment-review-measures',
    kind: 'know',
    cite: ['foreign-investment-review-measures'],
    inForce: { from: '2021-01-18', to: null },
    message: {
      en: 'That review of foreign investment has rules of its own: the Measures for the Security Review of Foreign Investment, in force since 18 January 2021.',
      zh: '该项外商投资安全审查适用《外商投资安全审查办法》（自2021年1月18日起施行）。',
    },
    when: { condition: holds('underForeignInvestmentSecurityReview') },
  },
  {
    code: 'no-listing-trigger-in-order-790',
    kind: 'know',
    cite: ['order-790/art.13'],
    inForce: { from: '2025-01-01', to: null },
    message: {
      en: 'The Regulations on Network Data Security Management as issued name no listing, neither in a foreign country nor in Hong Kong, as a ground of cybersecurity review: what they require is a review of processing that affects or may affect national security (Art. 13).',
      zh: '正式公布的《网络数据安全管理条例》未将上市（无论赴国外还是赴香港）列为网络安全审查的触发情形；该条例要求审查的，是影响或者可能影响国家安全的网络数据处理活动（第十三条）。',
    },
    when: {
      condition: allOf(holds('seeksListing'), includes('listingPlace', 'foreign', 'hongKong')),
    },
  },
  {
    code: 'listing-confidentiality-and-archives',
    kind: 'do',
    cite: ['listing-confidentiality-rules'],
    inForce: { from: '2023-03-31', to: null },
    message: {
      en: 'Rules on confidentiality and archives govern what an issuer and its advisers give to overseas securities companies and authorities; working papers made in the mainland stay in the mainland.',
      zh: '境内企业境外发行上市的，向境外证券公司、证券服务机构、监管机构等提供文件、资料，适用保密和档案管理规定；在境内形成的工作底稿应当存放在境内。',
    },
    when: {
      condition: allOf(
        holds('seeksListing'),
        includes('listingPlace', 'foreign', 'hongKong', 'macau', 'taiwan'),
      ),
    },
  },
  {
    code: 'data-for-foreign-authorities',
    kind: 'risk',
    cite: [
      'data-security-law/art.36',
      'data-security-law/art.48.2',
      'personal-information-protection-law/art.41',
    ],
    inForce: { from: '2021-11-01', to: null },
    message: {
      en: `Data stored in the mainland is not to be given to a foreign judicial or law enforcement body without the approval of the competent authority (Data Security Law, Art. 36; for personal information, Personal Information Protection Law, Art. 41). Without approval: ${foreignAuthority.en} (Data Security Law, Art. 48, second paragraph).`,
      zh: `非经主管机关批准，不得向外国司法或者执法机构提供存储于境内的数据（《中华人民共和国数据安全法》第三十六条；个人信息另见《中华人民共和国个人信息保护法》第四十一条）。未经批准提供：${foreignAuthority.zh}（《中华人民共和国数据安全法》第四十八条第二款）。`,
    },
    when: { condition: allOf(holds('seeksListing'), includes('listingPlace', 'foreign')) },
  },
])
