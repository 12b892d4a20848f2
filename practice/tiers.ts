import type { Text } from '#language'
import { order8, order8Terms } from '#regulations'
import { allOf, anyOf, type Condition, type Regulation, type TierReason, type Tiers } from '#rules'

// Every version of the Measures shares this vocabulary, so the leaves are those of all.
const { concernsProducts, holds, includes, isAtLeast, oneOf } = order8Terms

/**
 * NOT LAW: a careful organisation's escalation under one version of the Measures. The China governance group sees what
 * must be filed, what a named person judged to touch national security, and what is already with the authorities; a
 * supplemental review sees a purchase that must be assessed and whatever carries a risk factor or nears a trigger, even
 * where the law of the day has no rule on it; the rest is ordinary. More risk never lowers it.
 */
export function tiersOf({ duties, verdict }: Regulation): Tiers {
  const applies = (name: string): TierReason => {
    const { claim, when } = duties.find((duty) => duty.name === name)!
    return { name, claim, when }
  }
  return {
    governance: [...verdict.filing.map(applies), applies(verdict.exposure), ...withTheAuthorities],
    supplemental: [applies(verdict.assess.duty), ...nearTrigger, ...risks, ...ofPractice],
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
    'usersNearTheBound',
    {
      en: 'Personal information of at least 800,000 users is held, near the bound of one million',
      zh: '掌握不少于80万用户个人信息，接近100万的界限',
    },
    isAtLeast('usersWithPersonalInformation', 800_000),
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
 * abroad, industrial or operational data, export and cross-border integration.
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
]

/** The tiers under the version in force. */
export const tiers: Tiers = tiersOf(order8)

/** The condition of a tier: at least one of its reasons. */
export const tierCondition = (reasons: readonly TierReason[]): Condition =>
  anyOf(...reasons.map(({ when }) => when))
