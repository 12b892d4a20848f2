import { leaves } from '#practice'
import type { ProofKind, Verifying } from '#reasoning'
import {
  allOf,
  anyOf,
  type Condition,
  type Duty,
  type Flag,
  not,
  type Regulation,
  type TierReason,
  term,
} from '#rules'

const { holds, includes, isAtLeast, moreThan, oneOf, under } = leaves

/** A mistake somebody could make in the rules, and the proof that must catch it. */
export interface PlantedFault {
  readonly proof: string
  readonly kind: ProofKind
  readonly plant: (verifying: Verifying) => Verifying
}

const inRegulation =
  (change: (regulation: Regulation) => Partial<Regulation>) =>
  (verifying: Verifying): Verifying => ({
    ...verifying,
    regulation: { ...verifying.regulation, ...change(verifying.regulation) },
  })

/** The duty with another condition. */
const duty = (name: string, change: (when: Condition, whenOf: (other: string) => Condition) => Condition) =>
  inRegulation(({ duties }) => {
    const whenOf = (other: string): Condition => duties.find((each) => each.name === other)!.when
    return {
      duties: duties.map(
        (each): Duty => (each.name === name ? { ...each, when: change(each.when, whenOf) } : each),
      ),
    }
  })

const flag = (when: Condition): Flag => ({
  code: 'planted',
  cite: [],
  message: { en: 'Planted', zh: '植入' },
  when: { condition: when },
})
const never = allOf(holds('seeksListing'), not(holds('seeksListing')))
const always = anyOf(holds('seeksListing'), not(holds('seeksListing')))
const tierReason = (when: Condition): TierReason => ({
  name: 'planted',
  claim: { en: 'Planted', zh: '植入' },
  when,
})
const onlyWith =
  (condition: Condition) =>
  (reason: TierReason): TierReason => ({ ...reason, when: allOf(reason.when, condition) })
const fault = (proof: string, kind: ProofKind, plant: PlantedFault['plant']): PlantedFault => ({
  proof,
  kind,
  plant,
})
const tiers =
  (change: (tiers: Verifying['tiers']) => Partial<Verifying['tiers']>) =>
  (verifying: Verifying): Verifying => ({
    ...verifying,
    tiers: { ...verifying.tiers, ...change(verifying.tiers) },
  })

/** Faults that either version can have; each is planted in the version that is verified. */
export const faultsInBoth: readonly PlantedFault[] = [
  fault(
    'every-term-can-hold-and-fail',
    'conditions',
    inRegulation(({ flags }) => ({
      flags: [
        ...flags,
        flag(
          term({
            name: 'planted',
            claim: { en: 'A listing is sought and is not', zh: '拟上市而又不上市' },
            denial: { en: '', zh: '' },
            cite: [],
            when: never,
          }),
        ),
      ],
    })),
  ),
  fault(
    'every-duty-can-hold-and-fail',
    'conditions',
    duty('superviseCommitments', () => never),
  ),
  fault(
    'every-applies-when-can-hold-and-fail',
    'conditions',
    inRegulation(({ appliesWhen }) => ({ appliesWhen: { ...appliesWhen, listingRoute: always } })),
  ),
  fault(
    'every-inconsistency-can-hold-and-fail',
    'conditions',
    inRegulation(({ inconsistencies }) => ({ inconsistencies: [{ ...inconsistencies[0]!, when: never }] })),
  ),
  fault(
    'every-duty-met-not-met-unknown',
    'duties',
    duty('superviseCommitments', () => never),
  ),
  fault(
    'every-verdict-comes-about',
    'verdicts',
    duty('exposedToReviewByTheOffice', () => always),
  ),
  fault(
    'every-tier-comes-about',
    'tiers',
    tiers(() => ({ supplemental: [tierReason(always)] })),
  ),
  fault(
    'every-flag-can-be-raised',
    'flags',
    inRegulation(({ flags }) => ({
      flags: [
        ...flags,
        flag(allOf(isAtLeast('usersWithPersonalInformation', 1), not(holds('processesData')))),
      ],
    })),
  ),
  fault(
    'every-reading-changes-something',
    'readings',
    inRegulation(({ readings }) => {
      const { 'product-list': list } = readings
      const positions = { ...list!.positions, 'half-open': { en: 'Half open', zh: '半开放' } }
      return { readings: { ...readings, 'product-list': { ...list!, positions } } }
    }),
  ),
  fault(
    'an-excluded-fact-decides-nothing',
    'excluded',
    duty('superviseCommitments', (when) => anyOf(when, oneOf('listingRoute', 'ipo'))),
  ),
  fault(
    'what-the-text-does-not-speak-of-decides-nothing',
    'unspoken',
    inRegulation(({ facts }) => ({
      facts: { ...facts, isCiiOperator: { ...facts.isCiiOperator!, cite: [] } },
    })),
  ),
  fault(
    'what-is-filed-was-assessed',
    'implies',
    duty('fileForProcurement', () =>
      allOf(holds('procuresNetworkProductsOrServices'), holds('affectsOrMayAffectNationalSecurity')),
    ),
  ),
  fault(
    'only-operators-assess-and-file-purchases',
    'implies',
    duty('advanceAssessment', () => holds('procuresNetworkProductsOrServices')),
  ),
  fault(
    'an-operator-assesses-every-listed-kind',
    'implies',
    duty('advanceAssessment', (when) => allOf(when, not(includes('productKinds', 'cloudServices')))),
  ),
  fault(
    'no-network-product-no-assessment',
    'implies',
    duty('advanceAssessment', () =>
      allOf(holds('isCiiOperator'), holds('procuresNetworkProductsOrServices')),
    ),
  ),
  fault(
    'assessment-comes-before-the-judgement',
    'never-turns-on',
    duty('advanceAssessment', (when) => allOf(when, holds('affectsOrMayAffectNationalSecurity'))),
  ),
  fault(
    'commitments-exactly-where-a-purchase-is-filed',
    'equals',
    duty('obtainSupplierCommitments', (_, whenOf) => whenOf('advanceAssessment')),
  ),
  fault(
    'materials-exactly-where-something-is-filed',
    'equals',
    duty('submitMaterials', (when) =>
      anyOf(when, allOf(holds('seeksListing'), includes('listingPlace', 'hongKong'))),
    ),
  ),
  fault(
    'who-files-supplements',
    'implies',
    duty('provideSupplementaryMaterials', () => holds('underCybersecurityReview')),
  ),
  fault(
    'who-is-under-review-supplements',
    'implies',
    duty('provideSupplementaryMaterials', (_, whenOf) => whenOf('submitMaterials')),
  ),
  fault(
    'a-provider-whose-customer-files-supplements',
    'implies',
    duty('provideSupplementaryMaterials', (_, whenOf) => whenOf('submitMaterials')),
  ),
  fault(
    'a-provider-does-not-file',
    'never-turns-on',
    duty('fileForProcurement', (when) =>
      anyOf(when, allOf(holds('suppliesNetworkProductsOrServices'), holds('customerIsCiiOperator'))),
    ),
  ),
  fault(
    'exposure-turns-on-no-status',
    'never-turns-on',
    duty('exposedToReviewByTheOffice', (when) => allOf(when, holds('isCiiOperator'))),
  ),
  fault(
    'a-filed-purchase-is-exposed',
    'implies',
    duty('exposedToReviewByTheOffice', (when) => allOf(when, holds('underCybersecurityReview'))),
  ),
  fault(
    'supervision-needs-commitments',
    'implies',
    duty('superviseCommitments', () => holds('isCiiOperator')),
  ),
  fault(
    'conduct-decides-no-duty',
    'never-turns-on',
    duty('fileForProcurement', (when) => allOf(when, not(holds('contractSigned')))),
  ),
  fault(
    'to-file-decides-no-duty-to-file',
    'never-turns-on',
    duty('fileForProcurement', (when) => allOf(when, not(holds('applicationFiled')))),
  ),
  fault(
    'practice-decides-no-duty',
    'never-turns-on',
    duty('fileForProcurement', (when) => anyOf(when, holds('supplierIsForeign'))),
  ),
  fault(
    'the-careful-purchase-is-the-default',
    'careful-default',
    duty('fileForProcurement', (when) => anyOf(when, under('what-is-a-purchase', 'for-consideration'))),
  ),
  fault(
    'risk-decides-no-duty',
    'never-turns-on',
    duty('fileForProcurement', (when) => anyOf(when, holds('riskToSupply'))),
  ),
  fault(
    'neighbouring-regimes-decide-no-duty',
    'never-turns-on',
    duty('fileForProcurement', (when) => allOf(when, not(holds('involvesStateSecrets')))),
  ),
  fault(
    'a-judgement-that-affirms-removes-no-duty',
    'rises-with',
    duty('superviseCommitments', (when) => allOf(when, not(holds('underCybersecurityReview')))),
  ),
  fault(
    'what-is-filed-goes-to-governance',
    'implies',
    tiers(({ governance }) => ({ governance: governance.map(onlyWith(holds('underCybersecurityReview'))) })),
  ),
  fault(
    'what-is-assessed-is-reviewed-further',
    'implies',
    tiers(() => ({ supplemental: [] })),
  ),
  fault(
    'more-risk-never-lowers-the-tier',
    'rises-with',
    tiers(({ governance }) => ({ governance: governance.map(onlyWith(not(holds('riskToSupply')))) })),
  ),
  fault('every-outcome-has-an-example', 'examples', (verifying) => ({
    ...verifying,
    shown: verifying.shown.filter(({ answers }) => !('commitmentsMadeInReview' in answers)),
  })),
]

const platformLists = (...more: readonly Condition[]): Condition =>
  allOf(holds('isNetworkPlatformOperator'), holds('seeksListing'), ...more)
const ipo = oneOf('listingRoute', 'ipo')
const foreign = includes('listingPlace', 'foreign')
const overAMillion = moreThan('usersWithPersonalInformation', 1_000_000)
const listing = (when: Condition) => duty('fileBeforeForeignListing', () => when)

export const faultsInOrder8: readonly PlantedFault[] = [
  fault(
    'one-million-and-one-users-file',
    'implies',
    listing(platformLists(foreign, ipo, moreThan('usersWithPersonalInformation', 1_000_001))),
  ),
  fault(
    'one-million-users-exactly-do-not',
    'implies',
    listing(platformLists(foreign, ipo, isAtLeast('usersWithPersonalInformation', 1_000_000))),
  ),
  fault(
    'hong-kong-alone-is-not-foreign',
    'implies',
    listing(platformLists(includes('listingPlace', 'foreign', 'hongKong'), ipo, overAMillion)),
  ),
  fault(
    'the-mainland-is-never-foreign',
    'implies',
    listing(platformLists(includes('listingPlace', 'foreign', 'mainland'), ipo, overAMillion)),
  ),
  fault(
    'no-listing-no-article-7',
    'implies',
    listing(allOf(holds('seeksListing'), foreign, ipo, overAMillion)),
  ),
  fault(
    'article-7-asks-for-no-judgement',
    'never-turns-on',
    listing(platformLists(foreign, ipo, overAMillion, holds('processingAffectsOrMayAffectNationalSecurity'))),
  ),
  fault(
    'more-users-remove-no-duty',
    'rises-with',
    listing(
      platformLists(foreign, ipo, overAMillion, not(isAtLeast('usersWithPersonalInformation', 10_000_000))),
    ),
  ),
  fault(
    'a-follow-on-at-the-same-venue-is-not-filed-by-default',
    'implies',
    listing(platformLists(foreign, overAMillion)),
  ),
  fault(
    'a-listing-brings-no-supplier-commitments',
    'never-turns-on',
    duty('obtainSupplierCommitments', (when, whenOf) => anyOf(when, whenOf('fileBeforeForeignListing'))),
  ),
  fault(
    'mitigation-exactly-during-a-review',
    'equals',
    duty('mitigateDuringReview', (when) => allOf(when, holds('isCiiOperator'))),
  ),
  fault(
    'a-party-under-review-mitigates',
    'implies',
    duty('mitigateDuringReview', (when) => allOf(when, holds('isNetworkPlatformOperator'))),
  ),
  fault(
    'what-a-party-files-for-its-effect-must-be-reviewed',
    'implies',
    duty('undergoReview', (when) => allOf(when, holds('isNetworkPlatformOperator'))),
  ),
  fault(
    'only-parties-must-be-reviewed',
    'implies',
    duty('undergoReview', (_, whenOf) => whenOf('exposedToReviewByTheOffice')),
  ),
  fault(
    'what-must-be-reviewed-is-exposed',
    'implies',
    duty('undergoReview', () => holds('isCiiOperator')),
  ),
  fault(
    'data-processing-alone-is-not-filed-by-default',
    'implies',
    duty('fileForDataProcessing', () =>
      allOf(
        holds('isNetworkPlatformOperator'),
        holds('processesData'),
        holds('processingAffectsOrMayAffectNationalSecurity'),
      ),
    ),
  ),
  fault(
    'only-parties-supervise',
    'implies',
    duty('superviseCommitments', () => holds('commitmentsMadeInReview')),
  ),
  fault(
    'only-parties-file',
    'implies',
    duty('fileForDataProcessing', () =>
      allOf(
        under('platform-files-without-listing', 'yes'),
        holds('processesData'),
        holds('processingAffectsOrMayAffectNationalSecurity'),
      ),
    ),
  ),
  fault(
    'the-default-is-the-careful-position',
    'careful-default',
    inRegulation(({ readings }) => ({
      readings: {
        ...readings,
        'platform-operator': { ...readings['platform-operator']!, default: 'narrow' },
      },
    })),
  ),
  fault(
    'asks-no-less-than-the-version-before',
    'asks-no-less',
    duty('advanceAssessment', (when) => allOf(when, not(includes('productKinds', 'cloudServices')))),
  ),
]

export const faultsInOrder6: readonly PlantedFault[] = [
  fault(
    'no-listing-and-no-data-processing',
    'never-turns-on',
    duty('exposedToReviewByTheOffice', (when) =>
      anyOf(when, allOf(holds('processesData'), holds('processingAffectsOrMayAffectNationalSecurity'))),
    ),
  ),
  fault(
    'communication-products-alone-are-not-listed',
    'implies',
    duty('advanceAssessment', (when) =>
      anyOf(
        when,
        allOf(
          holds('isCiiOperator'),
          holds('procuresNetworkProductsOrServices'),
          includes('productKinds', 'importantCommunicationProducts'),
        ),
      ),
    ),
  ),
  fault(
    'who-buys-nothing-files-nothing',
    'implies',
    duty('fileForProcurement', () =>
      allOf(holds('isCiiOperator'), holds('affectsOrMayAffectNationalSecurity')),
    ),
  ),
  fault(
    'only-operators-supervise',
    'implies',
    duty('superviseCommitments', () => holds('commitmentsMadeInReview')),
  ),
]
