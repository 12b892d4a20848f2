import { order8, order8Terms } from '#regulations'
import { allOf, anyOf, type Condition, type Regulation, type Tiers } from '#rules'

// Every version of the Measures shares this vocabulary, so the leaves are those of all.
const { holds, includes, isAtLeast } = order8Terms

/**
 * NOT LAW: a careful organisation's escalation under one version of the Measures. The China governance group sees what
 * must be filed, what a named person judged to touch national security, and what is already with the authorities; a
 * supplemental review sees a purchase that must be assessed and whatever carries a risk factor or nears a trigger, even
 * where the law of the day has no rule on it; the rest is ordinary. More risk never lowers it.
 */
export function tiersOf({ duties, verdict }: Regulation): Tiers {
  const applies = (name: string): Condition => duties.find((duty) => duty.name === name)!.when
  const governance = anyOf(
    ...verdict.filing.map(applies),
    applies(verdict.exposure),
    allOf(holds('processesData'), holds('processingAffectsOrMayAffectNationalSecurity')),
    holds('underCybersecurityReview'),
    allOf(holds('processesData'), holds('processesCoreData')),
    holds('involvesStateSecrets'),
  )
  return { governance, supplemental: anyOf(governance, applies(verdict.assess.duty), riskOrTriggerIsNear) }
}

const riskOrTriggerIsNear = anyOf(
  allOf(holds('suppliesNetworkProductsOrServices'), holds('customerIsCiiOperator')),
  allOf(
    holds('processesData'),
    anyOf(holds('processesImportantData'), holds('processesLargeVolumeOfPersonalInformation')),
  ),
  isAtLeast('usersWithPersonalInformation', 800_000),
  allOf(holds('seeksListing'), includes('listingPlace', 'foreign', 'hongKong', 'macau', 'taiwan')),
  holds('riskOfControlOrDisruption'),
  holds('riskToBusinessContinuity'),
  holds('riskToSupply'),
  holds('riskFromNoncompliantProvider'),
  holds('riskToData'),
  holds('riskOfForeignInfluenceThroughListing'),
  holds('riskToNetworkInformationThroughListing'),
  holds('otherSecurityRisk'),
)

/** The tiers under the version in force. */
export const tiers: Tiers = tiersOf(order8)
