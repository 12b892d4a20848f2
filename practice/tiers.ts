import type { Text } from '#language'
import { concernsProducts as concerned } from '#regulations'
import {
  allOf,
  anyOf,
  type Condition,
  isKnownTo,
  not,
  type Regulation,
  type TierReason,
  type Tiers,
} from '#rules'
import { leaves } from './facts.ts'
import { order8 } from './versions.ts'

// Every version of the Measures shares this vocabulary, so the leaves are those of all.
const { holds, includes, isAtLeast, moreThan, oneOf } = leaves
const concernsProducts = concerned([])

/**
 * NOT LAW: a careful organisation's escalation under one version of the Measures. The China governance group sees what
 * must be filed, what a named person judged to touch national security, and what is already with the authorities; a
 * supplemental review sees a purchase that must be assessed and whatever carries a risk factor or nears a trigger, even
 * where the law of the day has no rule on it; the rest is ordinary. More risk never lowers it. A reason that asks facts
 * which a version does not have is none under it.
 */
export function tiersOf(regulation: Regulation): Tiers {
  const { duties, verdict } = regulation
  const applies = (name: string | undefined): readonly TierReason[] =>
    duties.filter((duty) => duty.name === name).map(({ claim, when }) => ({ name: name!, claim, when }))
  const known = (reasons: readonly TierReason[]): readonly TierReason[] =>
    reasons.filter(({ when }) => isKnownTo(when, regulation))
  return {
    governance: [
      ...verdict.filing.flatMap(applies),
      ...applies(verdict.exposure),
      ...known(withTheAuthorities),
    ],
    supplemental: [...applies(verdict.assess?.duty), ...known([...nearTrigger, ...risks, ...ofPractice])],
  }
}

const reason = (name: string, claim: Text, when: Condition): TierReason => ({ name, claim, when })

/** A fact that is a reason by itself, in the fact's own words. */
const fact = (name: Parameters<typeof holds>[0]): TierReason =>
  reason(name, order8.facts[name]!.claim, holds(name))

const ofProcessing = (name: Parameters<typeof holds>[0]): TierReason =>
  reason(name, order8.facts[name]!.claim, allOf(holds('processesData'), holds(name)))

const withTheAuthorities: readonly TierReason[] = [
  ofProcessing('processingAffectsOrMayAffectNationalSecurity'),
  fact('underCybersecurityReview'),
  ofProcessing('processesCoreData'),
  fact('involvesStateSecrets'),
]

const nearTrigger: readonly TierReason[] = [
  reason(
    'suppliesCiiOperator',
    {
      en: 'A customer is an operator of critical information infrastructure',
      zh: '客户为关键信息基础设施运营者',
    },
    allOf(holds('suppliesNetworkProductsOrServices'), holds('customerIsCiiOperator')),
  ),
  ofProcessing('processesImportantData'),
  ofProcessing('processesLargeVolumeOfPersonalInformation'),
  reason(
    'usersOverTheBound',
    {
      en: 'Personal information of more than one million users is held',
      zh: '掌握超过100万用户个人信息',
    },
    moreThan('usersWithPersonalInformation', 1_000_000),
  ),
  reason(
    'usersNearTheBound',
    {
      en: 'Personal information of at least 800,000 and no more than one million users is held, near the bound of one million',
      zh: '掌握不少于80万、不超过100万用户个人信息，接近100万的界限',
    },
    allOf(
      isAtLeast('usersWithPersonalInformation', 800_000),
      not(moreThan('usersWithPersonalInformation', 1_000_000)),
    ),
  ),
  reason(
    'listsOutsideTheMainland',
    { en: 'A listing outside the mainland is sought', zh: '拟在境外上市' },
    allOf(holds('seeksListing'), includes('listingPlace', 'foreign', 'hongKong', 'macau', 'taiwan')),
  ),
]

const risks: readonly TierReason[] = [
  fact('riskOfControlOrDisruption'),
  fact('riskToBusinessContinuity'),
  fact('riskToSupply'),
  fact('riskFromNoncompliantProvider'),
  fact('riskToData'),
  fact('riskOfForeignInfluenceThroughListing'),
  fact('riskToNetworkInformationThroughListing'),
  fact('otherSecurityRisk'),
]

const ofProduct = (name: Parameters<typeof holds>[0]): TierReason =>
  reason(name, order8.facts[name]!.claim, allOf(concernsProducts, holds(name)))

/**
 * What the practice notes send to a supplemental review: sensitive customers, foreign or single suppliers, access from
 * abroad, industrial or operational data, export and cross-border integration; foreign cloud and chips and what politics
 * or trade can interrupt; artificial intelligence as a platform, on many users, for profiling and the like; what is
 * brought together across functions. Which factor one bears on its fact says, where the notes tie it to one.
 */
const ofPractice: readonly TierReason[] = [
  fact('servesOrConnectsToCii'),
  fact('customersInSensitiveSectors'),
  ofProduct('supplierIsForeign'),
  ofProduct('supplierIsSingleSource'),
  reason(
    'productIsReviewed',
    {
      en: 'The product itself is under review, or did not pass',
      zh: '产品本身正在接受审查或者未通过审查',
    },
    allOf(concernsProducts, oneOf('productReviewOutcome', 'underReview', 'notPassed')),
  ),
  fact('remoteAccessFromAbroad'),
  fact('groupSystemsAbroadHaveWriteAccess'),
  ofProcessing('processesIndustrialOrOperationalData'),
  fact('exportsPersonalInformation'),
  ofProcessing('linksAnalyticsAcrossBorder'),
  reason(
    'foreignCloudComputeOrChips',
    {
      en: 'A foreign provider’s cloud or computing capacity is used, or the project depends on foreign chips',
      zh: '使用境外提供者的云服务或者算力，或者依赖境外芯片',
    },
    anyOf(holds('usesForeignCloudOrCompute'), holds('usesForeignChips')),
  ),
  fact('exposedToExportControlOrSanctions'),
  reason(
    'logsModelsOrEmbeddingsLeaveChina',
    {
      en: 'Logs, monitoring data, models or embeddings leave mainland China',
      zh: '日志、监控数据、模型或者向量表示传输至境外',
    },
    allOf(
      holds('processesData'),
      anyOf(holds('logsOrMonitoringLeaveChina'), holds('modelsOrEmbeddingsLeaveChina')),
    ),
  ),
  reason(
    'platformisedOrLargeScaleAi',
    {
      en: 'Artificial intelligence is operated as a platform, or a model is optimised on a large user base',
      zh: '运营平台化人工智能，或者以大量用户优化模型',
    },
    anyOf(
      holds('operatesPlatformisedAi'),
      allOf(holds('processesData'), holds('optimisesModelOnLargeUserBase')),
    ),
  ),
  reason(
    'aiUsedOnData',
    {
      en: 'Artificial intelligence is used on the data, such as for training, profiling or recommendation',
      zh: '对数据开展训练、画像、推荐等人工智能活动',
    },
    allOf(
      holds('processesData'),
      includes(
        'aiActivities',
        'training',
        'fineTuning',
        'inference',
        'profiling',
        'recommendation',
        'analytics',
        'automatedCustomerService',
        'contentGeneration',
      ),
    ),
  ),
  ofProcessing('consolidatesDataAcrossFunctions'),
]

/** The tiers under the version in force. */
export const tiers: Tiers = tiersOf(order8)

/** The condition of a tier: at least one of its reasons. */
export const tierCondition = (reasons: readonly TierReason[]): Condition =>
  anyOf(...reasons.map(({ when }) => when))
