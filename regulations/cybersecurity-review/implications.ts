import { allOf, type Condition, type Implication, type Outcome } from '#rules'
import { riskFacts } from './vocabulary/facts-risk.ts'
import { holds, includes } from './vocabulary/leaves.ts'

const met = (duty: string): Outcome => ({ duty, is: 'met' })
const notMet = (duty: string): Outcome => ({ duty, is: 'not-met' })
const where = (condition: Condition): Outcome => ({ condition })

export { met, notMet, where }

/** The articles in which a version says what both say. */
interface Articles {
  readonly materials: string
  readonly supplement: string
  readonly exposure: string
  readonly supervision: string
  readonly products: string
  readonly factors: string
  /** Duties that attach to no filing. */
  readonly notOfAFiling: readonly string[]
}

const CONDUCT = [
  'contractSigned',
  'contractConditionalOnReview',
  'listingApplicationSubmitted',
  'listingApplicationDay',
  'supplierCooperatesWithReview',
  'supplierForswearsIllegalDataAcquisition',
  'supplierForswearsIllegalDeviceControl',
  'supplierForswearsUnjustifiedInterruption',
]
const risks = Object.keys(riskFacts)

/** Sentences that hold of Order No. 6 and of Order No. 8 alike, over every matter there can be. */
export const implicationsOfBoth = (articles: Articles): readonly Implication[] => [
  {
    name: 'what-is-filed-was-assessed',
    kind: 'implies',
    cite: ['art.5.1'],
    says: {
      en: 'A purchase that must be filed is one that must first be assessed.',
      zh: '应当申报的采购活动，均应当先行预判。',
    },
    given: met('fileForProcurement'),
    follows: met('advanceAssessment'),
  },
  {
    name: 'only-operators-assess-and-file-purchases',
    kind: 'implies',
    cite: ['art.5.1'],
    says: {
      en: 'Only an operator of critical information infrastructure must assess a purchase.',
      zh: '仅关键信息基础设施运营者负预判义务。',
    },
    given: met('advanceAssessment'),
    follows: where(holds('isCiiOperator')),
  },
  {
    name: 'an-operator-assesses-every-listed-kind',
    kind: 'implies',
    cite: ['art.5.1', articles.products],
    says: {
      en: 'An operator that purchases core network equipment, high-performance computers or servers, mass storage, large databases or application software, cybersecurity equipment or cloud services must by default assess it in advance, whatever the other answers are.',
      zh: '按默认口径，运营者采购核心网络设备、高性能计算机和服务器、大容量存储设备、大型数据库和应用软件、网络安全设备或者云计算服务的，无论其他答案如何，均应当预判。',
    },
    under: 'default-readings',
    given: where(
      allOf(
        holds('isCiiOperator'),
        holds('procuresNetworkProductsOrServices'),
        includes(
          'productKinds',
          'coreNetworkEquipment',
          'highPerformanceComputersOrServers',
          'massStorage',
          'largeDatabasesOrApplicationSoftware',
          'cybersecurityEquipment',
          'cloudServices',
        ),
      ),
    ),
    follows: met('advanceAssessment'),
  },
  {
    name: 'no-network-product-no-assessment',
    kind: 'implies',
    cite: [articles.products],
    says: {
      en: 'By default a product of none of the kinds listed brings neither assessment nor filing.',
      zh: '按默认口径，不属于所列任何类别的产品，不产生预判和申报义务。',
    },
    under: 'default-readings',
    given: where(includes('productKinds', 'none')),
    follows: notMet('advanceAssessment'),
  },
  {
    name: 'assessment-comes-before-the-judgement',
    kind: 'never-turns-on',
    cite: ['art.5.1'],
    says: {
      en: 'The duty to assess does not turn on what the assessment comes to.',
      zh: '预判义务不取决于预判的结果。',
    },
    outcomes: ['advanceAssessment'],
    facts: ['affectsOrMayAffectNationalSecurity'],
  },
  {
    name: 'commitments-exactly-where-a-purchase-is-filed',
    kind: 'equals',
    cite: ['art.6'],
    says: {
      en: 'Commitments are required of the provider exactly where an operator’s purchase must be filed or is filed of its own accord, never through anything else.',
      zh: '要求提供者作出承诺的义务，恰以运营者的采购活动应当申报或者自愿申报为限。',
    },
    one: met('obtainSupplierCommitments'),
    other: {
      every: [
        met('advanceAssessment'),
        { some: [met('fileForProcurement'), where(holds('applicationFiled'))] },
      ],
    },
  },
  {
    name: 'materials-exactly-where-something-is-filed',
    kind: 'equals',
    cite: [articles.materials],
    says: {
      en: 'Materials are due exactly where something must be filed or is filed of one’s own accord.',
      zh: '提交申报材料的义务，恰以存在应当申报或者自愿申报的事项为限。',
    },
    one: met('submitMaterials'),
    other: { some: [{ filing: 'met' }, where(holds('applicationFiled'))] },
  },
  {
    name: 'who-files-supplements',
    kind: 'implies',
    cite: [articles.supplement],
    says: {
      en: 'Whoever must file, or files of its own accord, must provide supplementary materials on request.',
      zh: '负有申报义务或者自愿申报的，应当依要求补充材料。',
    },
    given: { some: [{ filing: 'met' }, where(holds('applicationFiled'))] },
    follows: met('provideSupplementaryMaterials'),
  },
  {
    name: 'who-is-under-review-supplements',
    kind: 'implies',
    cite: [articles.supplement],
    says: {
      en: 'By default whoever is under review must provide supplementary materials on request, however the review began.',
      zh: '按默认口径，处于审查中的，不论审查如何启动，均应当依要求补充材料。',
    },
    under: 'default-readings',
    given: where(holds('underCybersecurityReview')),
    follows: met('provideSupplementaryMaterials'),
  },
  {
    name: 'a-provider-whose-customer-files-supplements',
    kind: 'implies',
    cite: [articles.supplement],
    says: {
      en: 'A provider whose customer files must provide supplementary materials on request.',
      zh: '客户申报审查的提供者，应当依要求补充材料。',
    },
    given: where(allOf(holds('suppliesNetworkProductsOrServices'), holds('customerFilesForReview'))),
    follows: met('provideSupplementaryMaterials'),
  },
  {
    name: 'a-provider-does-not-file',
    kind: 'never-turns-on',
    cite: ['art.5.1', 'art.6'],
    says: {
      en: 'To supply, and to whom, brings no duty to assess or to file.',
      zh: '提供产品和服务以及客户的身份，均不产生预判、申报义务。',
    },
    outcomes: ['advanceAssessment', 'fileForProcurement', 'submitMaterials'],
    facts: ['suppliesNetworkProductsOrServices', 'customerIsCiiOperator', 'customerFilesForReview'],
  },
  {
    name: 'exposure-turns-on-no-status',
    kind: 'never-turns-on',
    cite: [articles.exposure],
    says: {
      en: 'Exposure to a review started by the authorities turns on no status of operator.',
      zh: '是否可能被依职权启动审查，不取决于运营者身份。',
    },
    outcomes: ['exposedToReviewByTheOffice'],
    facts: ['isCiiOperator', 'isNetworkPlatformOperator', 'platformConnectsThirdParties', 'ciiSector'],
  },
  {
    name: 'a-filed-purchase-is-exposed',
    kind: 'implies',
    cite: ['art.5.1', articles.exposure],
    says: {
      en: 'A purchase that must be filed is one that the authorities could have reviewed without a filing.',
      zh: '应当申报的采购活动，即使未申报，也可能被依职权启动审查。',
    },
    given: met('fileForProcurement'),
    follows: met('exposedToReviewByTheOffice'),
  },
  {
    name: 'supervision-needs-commitments',
    kind: 'implies',
    cite: [articles.supervision],
    says: {
      en: 'Nobody must urge the performance of commitments that were not made.',
      zh: '未作出承诺的，不产生督促履行的义务。',
    },
    given: met('superviseCommitments'),
    follows: where(holds('commitmentsMadeInReview')),
  },
  {
    name: 'conduct-decides-no-duty',
    kind: 'never-turns-on',
    cite: ['art.5.1', 'art.6'],
    says: {
      en: 'What was signed, submitted abroad or committed decides no duty: it tells whether one was performed.',
      zh: '合同、向国外提交和承诺等事实不影响义务是否成立，仅反映义务是否履行。',
    },
    outcomes: 'every-duty',
    facts: CONDUCT,
  },
  {
    name: 'to-file-decides-no-duty-to-file',
    kind: 'never-turns-on',
    cite: ['art.5.1'],
    says: {
      en: 'That an application was filed decides no duty to assess, to file or to be reviewed; it brings only what attaches to a filing.',
      zh: '是否已申报不影响预判、申报和接受审查的义务，仅产生与申报相联系的义务。',
    },
    outcomes: articles.notOfAFiling,
    facts: ['applicationFiled'],
  },
  {
    name: 'the-careful-purchase-is-the-default',
    kind: 'careful-default',
    cite: ['art.5.1'],
    says: {
      en: 'No other position on what a purchase is, or for which system, adds a filing: the defaults are the careful ones.',
      zh: '关于何为采购、为何种系统采购，其他取向均不增加申报：默认口径为较审慎者。',
    },
    readings: ['purchase-for-which-system', 'what-is-a-purchase'],
  },
  {
    name: 'risk-decides-no-duty',
    kind: 'never-turns-on',
    cite: [articles.factors],
    says: {
      en: 'Risk factors decide no duty: they record the grounds of a judgement that people make.',
      zh: '风险因素不影响义务是否成立，仅记录由人作出的判断的依据。',
    },
    outcomes: 'every-duty',
    facts: risks,
  },
  {
    name: 'neighbouring-regimes-decide-no-duty',
    kind: 'never-turns-on',
    cite: [],
    says: {
      en: 'Other regimes (secrets, cryptography, export of personal information, other security reviews) and the sector decide no duty here.',
      zh: '其他制度（国家秘密、密码、个人信息出境、其他安全审查）以及所属行业不影响本办法项下的义务。',
    },
    outcomes: 'every-duty',
    facts: [
      'involvesStateSecrets',
      'underForeignInvestmentSecurityReview',
      'underDataSecurityReview',
      'buysCommercialCryptography',
      'exportsPersonalInformation',
      'ciiSector',
    ],
  },
  {
    name: 'a-judgement-that-affirms-removes-no-duty',
    kind: 'rises-with',
    cite: ['art.5.1', articles.exposure],
    says: {
      en: 'To judge that national security is or may be affected, or to be under review, never takes a duty away.',
      zh: '判断影响或者可能影响国家安全，或者处于审查之中，均不会使任何义务消失。',
    },
    outcomes: 'every-duty',
    facts: [
      'affectsOrMayAffectNationalSecurity',
      'processingAffectsOrMayAffectNationalSecurity',
      'underCybersecurityReview',
    ],
  },
]
