import { order8Terms } from '#regulations'
import { allOf, anyOf, type Tiers } from '#rules'

const {
  dataProcessingIsFiled,
  holds,
  includes,
  isAtLeast,
  listingIsFiled,
  operatorPurchases,
  purchaseIsFiled,
  touchesNationalSecurity,
} = order8Terms

/**
 * NOT LAW: a careful organisation's escalation. The China governance group sees what must be filed, what a named
 * person judged to touch national security, and what is already with the authorities; a supplemental review sees
 * what carries a factor of Art. 10 or a trigger of Arts. 5 and 7; the rest is ordinary. More risk never lowers it.
 */
const governance = anyOf(
  purchaseIsFiled,
  listingIsFiled,
  dataProcessingIsFiled,
  touchesNationalSecurity,
  holds('underCybersecurityReview'),
  allOf(holds('processesData'), holds('processesCoreData')),
  holds('involvesStateSecrets'),
)

const supplemental = anyOf(
  governance,
  operatorPurchases,
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

export const tiers: Tiers = { governance, supplemental }
