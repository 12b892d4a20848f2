import { allOf, type Implication, not } from '#rules'
import { implicationsOfBoth, met, notMet, where } from '../implications.ts'
import { holds, includes, isAtLeast, moreThan, oneOf } from '../vocabulary/leaves.ts'

const OPERATOR_OF_A_PLATFORM_LISTS = [
  holds('isNetworkPlatformOperator'),
  holds('seeksListing'),
  includes('listingPlace', 'foreign'),
]

/** What must hold of Order No. 8 in every matter there can be. */
export const implications: readonly Implication[] = [
  ...implicationsOfBoth({
    materials: 'art.8',
    supplement: 'art.15',
    exposure: 'art.16.1',
    supervision: 'art.19.1',
    products: 'art.21',
    factors: 'art.10',
    notOfAFiling: [
      'advanceAssessment',
      'fileForProcurement',
      'fileBeforeForeignListing',
      'fileForDataProcessing',
      'undergoReview',
      'exposedToReviewByTheOffice',
      'mitigateDuringReview',
      'superviseCommitments',
    ],
  }),
  {
    name: 'one-million-and-one-users-file',
    kind: 'implies',
    cite: ['art.7'],
    says: {
      en: 'By default a platform operator that holds the personal information of 1,000,001 users or more and seeks an IPO, a secondary or a dual primary listing in a foreign country must file.',
      zh: '按默认口径，掌握1000001名及以上用户个人信息的网络平台运营者，拟在国外首次公开募股、二次上市或者双重主要上市的，必须申报。',
    },
    under: 'default-readings',
    given: where(
      allOf(
        ...OPERATOR_OF_A_PLATFORM_LISTS,
        isAtLeast('usersWithPersonalInformation', 1_000_001),
        oneOf('listingRoute', 'ipo', 'secondaryListing', 'dualPrimaryListing'),
      ),
    ),
    follows: met('fileBeforeForeignListing'),
  },
  {
    name: 'one-million-users-exactly-do-not',
    kind: 'implies',
    cite: ['art.7'],
    says: {
      en: 'One million users or fewer bring the duty of Article 7 under no registered reading.',
      zh: '掌握用户个人信息不超过100万的，采任何已登记口径均不产生第七条义务。',
    },
    given: where(not(moreThan('usersWithPersonalInformation', 1_000_000))),
    follows: notMet('fileBeforeForeignListing'),
  },
  {
    name: 'hong-kong-alone-is-not-foreign',
    kind: 'implies',
    cite: ['art.7'],
    says: {
      en: 'By default a listing in Hong Kong, Macau, Taiwan or on the mainland, and nowhere else, does not bring the duty of Article 7.',
      zh: '按默认口径，仅在香港、澳门、台湾或者境内上市的，不产生第七条义务。',
    },
    under: 'default-readings',
    given: where(not(includes('listingPlace', 'foreign'))),
    follows: notMet('fileBeforeForeignListing'),
  },
  {
    name: 'the-mainland-is-never-foreign',
    kind: 'implies',
    cite: ['art.7'],
    says: {
      en: 'A listing on the mainland alone brings the duty of Article 7 under no registered reading.',
      zh: '仅在境内上市的，采任何已登记口径均不产生第七条义务。',
    },
    given: where(not(includes('listingPlace', 'foreign', 'hongKong', 'macau', 'taiwan'))),
    follows: notMet('fileBeforeForeignListing'),
  },
  {
    name: 'no-listing-no-article-7',
    kind: 'implies',
    cite: ['art.7'],
    says: {
      en: 'The duty of Article 7 presupposes a platform operator that seeks a listing.',
      zh: '第七条义务以网络平台运营者拟上市为前提。',
    },
    given: met('fileBeforeForeignListing'),
    follows: where(allOf(holds('isNetworkPlatformOperator'), holds('seeksListing'))),
  },
  {
    name: 'article-7-asks-for-no-judgement',
    kind: 'never-turns-on',
    cite: ['art.7'],
    says: {
      en: 'Article 7 says must (必须): its duty turns on no judgement of national security, on no purchase and on no designation.',
      zh: '第七条使用“必须”：其义务不取决于国家安全判断、采购或者认定。',
    },
    outcomes: ['fileBeforeForeignListing'],
    facts: [
      'affectsOrMayAffectNationalSecurity',
      'processingAffectsOrMayAffectNationalSecurity',
      'procuresNetworkProductsOrServices',
      'usesNetworkProductsOrServices',
      'isCiiOperator',
      'productKinds',
      'processesData',
      'alreadyListedAbroad',
    ],
  },
  {
    name: 'more-users-remove-no-duty',
    kind: 'rises-with',
    cite: ['art.7'],
    says: { en: 'More users never take a duty away.', zh: '用户数增加不会使任何义务消失。' },
    outcomes: 'every-duty',
    facts: ['usersWithPersonalInformation'],
  },
  {
    name: 'a-follow-on-at-the-same-venue-is-not-filed-by-default',
    kind: 'implies',
    cite: ['art.7'],
    says: {
      en: 'By default a follow-on offering at the same venue does not bring the duty of Article 7.',
      zh: '按默认口径，在同一上市地再融资不产生第七条义务。',
    },
    under: 'default-readings',
    given: where(oneOf('listingRoute', 'followOnSameVenue')),
    follows: notMet('fileBeforeForeignListing'),
  },
  {
    name: 'a-listing-brings-no-supplier-commitments',
    kind: 'never-turns-on',
    cite: ['art.6', 'art.7'],
    says: {
      en: 'A listing, its venue, its route and its users decide nothing of the duties of a purchase.',
      zh: '上市、上市地、上市方式及用户数不影响采购活动项下的义务。',
    },
    outcomes: ['advanceAssessment', 'fileForProcurement', 'obtainSupplierCommitments'],
    facts: [
      'seeksListing',
      'listingPlace',
      'listingRoute',
      'usersWithPersonalInformation',
      'isNetworkPlatformOperator',
    ],
  },
  {
    name: 'mitigation-exactly-during-a-review',
    kind: 'equals',
    cite: ['art.16.2'],
    says: {
      en: 'By default mitigation is due exactly while a review is open, whoever is reviewed and however it began.',
      zh: '按默认口径，风险消减义务恰以审查期间为限，不论被审查者身份及审查如何启动。',
    },
    under: 'default-readings',
    one: met('mitigateDuringReview'),
    other: where(holds('underCybersecurityReview')),
  },
  {
    name: 'a-party-under-review-mitigates',
    kind: 'implies',
    cite: ['art.2.2', 'art.16.2'],
    says: {
      en: 'An operator of critical information infrastructure under review must mitigate under every reading.',
      zh: '关键信息基础设施运营者处于审查中的，采任何口径均负风险消减义务。',
    },
    given: where(allOf(holds('isCiiOperator'), holds('underCybersecurityReview'))),
    follows: met('mitigateDuringReview'),
  },
  {
    name: 'what-a-party-files-for-its-effect-must-be-reviewed',
    kind: 'implies',
    cite: ['art.2.1', 'art.5.1'],
    says: {
      en: 'A purchase that must be filed is an activity that must be reviewed; a filing is not all that Article 2 asks.',
      zh: '应当申报的采购活动，均属应当接受审查的活动；第二条的要求不限于申报。',
    },
    given: { some: [met('fileForProcurement'), met('fileForDataProcessing')] },
    follows: met('undergoReview'),
  },
  {
    name: 'only-parties-must-be-reviewed',
    kind: 'implies',
    cite: ['art.2.1', 'art.2.2'],
    says: {
      en: 'Article 2 binds parties only; others are exposed to a review without a duty to bring it about.',
      zh: '第二条仅约束当事人；其他主体可能被审查，但不负主动接受审查的义务。',
    },
    given: where(allOf(not(holds('isCiiOperator')), not(holds('isNetworkPlatformOperator')))),
    follows: notMet('undergoReview'),
  },
  {
    name: 'what-must-be-reviewed-is-exposed',
    kind: 'implies',
    cite: ['art.2.1', 'art.16.1'],
    says: {
      en: 'What must be reviewed is something the authorities may have reviewed.',
      zh: '应当接受审查的，均属有关机关可能依职权启动审查的情形。',
    },
    given: met('undergoReview'),
    follows: met('exposedToReviewByTheOffice'),
  },
  {
    name: 'data-processing-alone-is-not-filed-by-default',
    kind: 'implies',
    cite: ['art.2.1'],
    says: {
      en: 'By default there is no duty to file where nothing is purchased and no listing is sought, whatever data is processed; a review on a member unit’s opinion (Art. 16) is not excluded.',
      zh: '按默认口径，既未采购网络产品和服务又不涉及上市的，无论开展何种数据处理活动，均不产生申报义务；不排除依成员单位意见启动审查（第十六条）。',
    },
    under: 'default-readings',
    given: where(allOf(not(holds('procuresNetworkProductsOrServices')), not(holds('seeksListing')))),
    follows: { filing: 'not-met' },
  },
  {
    name: 'only-parties-supervise',
    kind: 'implies',
    cite: ['art.2.2', 'art.19.1'],
    says: {
      en: 'Who is neither an operator of critical information infrastructure nor a platform operator is no party and supervises no commitments.',
      zh: '既非关键信息基础设施运营者亦非网络平台运营者的，不是当事人，不负督促履行承诺的义务。',
    },
    given: where(allOf(not(holds('isCiiOperator')), not(holds('isNetworkPlatformOperator')))),
    follows: notMet('superviseCommitments'),
  },
  {
    name: 'only-parties-file',
    kind: 'implies',
    cite: ['art.2.2', 'art.5.1', 'art.7'],
    says: {
      en: 'Only a party files.',
      zh: '仅当事人负申报义务。',
    },
    given: where(allOf(not(holds('isCiiOperator')), not(holds('isNetworkPlatformOperator')))),
    follows: { filing: 'not-met' },
  },
  {
    name: 'the-default-is-the-careful-position',
    kind: 'careful-default',
    cite: ['art.2.1', 'art.7'],
    says: {
      en: 'No other position on who is a platform operator, on a merger with a SPAC or an acquisition, or on what is held adds a filing: the defaults are the careful ones.',
      zh: '关于网络平台运营者的范围、与特殊目的收购公司合并或者收购、何为掌握，其他取向均不增加申报：默认口径为较审慎者。',
    },
    readings: ['platform-operator', 'spac-and-acquisition', 'held-or-entrusted'],
  },
]

/** READING 6: no fact tells a draft submitted in confidence from an application, so it moves a flag only. */
export const readingsOfFlags: readonly string[] = ['confidential-draft']
