import { allOf, type Condition, type Inconsistency, not } from '#rules'
import type { FactName } from './facts.ts'
import { holds, includes, isAtLeast, moreThan, oneOf } from './leaves.ts'

/**
 * Facts that other answers can exclude, each with the condition under which it applies.
 *
 * @param concernsProducts  the term of a version that says so
 */
export const appliesWhen = (concernsProducts: Condition): Readonly<Record<string, Condition>> =>
  ({
    listingPlace: holds('seeksListing'),
    listingRoute: holds('seeksListing'),
    listingApplicationSubmitted: holds('seeksListing'),
    listingApplicationDay: holds('seeksListing'),
    overOneMillionOnlyThroughEntrustedProcessing: moreThan('usersWithPersonalInformation', 1_000_000),
    purchaseIsForDesignatedInfrastructure: allOf(holds('isCiiOperator'), concernsProducts),
    purchaseIsForConsideration: concernsProducts,
    productReviewOutcome: concernsProducts,
    platformConnectsThirdParties: holds('isNetworkPlatformOperator'),
    productKinds: concernsProducts,
    affectsOrMayAffectNationalSecurity: concernsProducts,
    contractSigned: concernsProducts,
    contractConditionalOnReview: concernsProducts,
    supplierCooperatesWithReview: concernsProducts,
    supplierForswearsIllegalDataAcquisition: concernsProducts,
    supplierForswearsIllegalDeviceControl: concernsProducts,
    supplierForswearsUnjustifiedInterruption: concernsProducts,
    customerIsCiiOperator: holds('suppliesNetworkProductsOrServices'),
    customerFilesForReview: holds('suppliesNetworkProductsOrServices'),
    processingAffectsOrMayAffectNationalSecurity: holds('processesData'),
    processesCoreData: holds('processesData'),
    processesImportantData: holds('processesData'),
    processesLargeVolumeOfPersonalInformation: holds('processesData'),
  }) satisfies Partial<Record<FactName, Condition>>

/** Answers that cannot both be true, beyond those that `appliesWhen` excludes. */
export const inconsistencies: readonly Inconsistency[] = [
  {
    when: allOf(not(holds('processesData')), isAtLeast('usersWithPersonalInformation', 1)),
    at: 'processesData',
    message: {
      en: 'Personal information of users is held, yet it is said that no data is processed: holding is storage, and storage is data processing (Data Security Law, Art. 3).',
      zh: '掌握用户个人信息却称未开展数据处理活动：掌握即存储，存储属于数据处理（《中华人民共和国数据安全法》第三条）。',
    },
    expected: { en: 'true, or no users', zh: 'true，或者用户数为0' },
  },
  {
    when: allOf(
      oneOf('listingRoute', 'followOnSameVenue'),
      includes('listingPlace', 'foreign'),
      not(includes('listingPlace', 'hongKong', 'macau', 'taiwan', 'mainland')),
      oneOf('alreadyListedAbroad', 'no'),
    ),
    at: 'alreadyListedAbroad',
    message: {
      en: 'A follow-on offering at a foreign venue presupposes a listing there.',
      zh: '在国外同一上市地再融资，应当以已在该地上市为前提。',
    },
    expected: { en: 'beforeTheMeasures or later', zh: 'beforeTheMeasures或later' },
  },
]
