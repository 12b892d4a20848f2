import { allOf, type Implication, not } from '#rules'
import { implicationsOfBoth, notMet, where } from '../implications.ts'
import { holds } from '../vocabulary/leaves.ts'
import { onlyCommunicationProducts } from './article-20.ts'

/** What must hold of Order No. 6 in every matter there can be. */
export const implications: readonly Implication[] = [
  ...implicationsOfBoth({
    materials: 'art.7',
    supplement: 'art.14',
    exposure: 'art.15',
    supervision: 'art.18.1',
    products: 'art.20.2',
    factors: 'art.9',
    notOfAFiling: [
      'advanceAssessment',
      'fileForProcurement',
      'exposedToReviewByTheOffice',
      'superviseCommitments',
    ],
  }),
  {
    name: 'no-listing-and-no-data-processing',
    kind: 'never-turns-on',
    cite: ['art.2', 'art.15'],
    says: {
      en: 'Order No. 6 speaks of neither listings nor data processing activities: no duty under it turns on them.',
      zh: '第6号令未涉及上市和数据处理活动，其项下义务均不取决于此。',
    },
    outcomes: 'every-duty',
    facts: [
      'seeksListing',
      'listingPlace',
      'listingRoute',
      'alreadyListedAbroad',
      'usersWithPersonalInformation',
      'isNetworkPlatformOperator',
      'platformConnectsThirdParties',
      'processesData',
      'processingAffectsOrMayAffectNationalSecurity',
      'processesCoreData',
      'processesImportantData',
      'processesLargeVolumeOfPersonalInformation',
    ],
  },
  {
    name: 'communication-products-alone-are-not-listed',
    kind: 'implies',
    cite: ['art.20.2'],
    says: {
      en: 'By default a purchase of important communication products and nothing else brings no assessment.',
      zh: '按默认口径，仅采购重要通信产品的，不产生预判义务。',
    },
    under: 'default-readings',
    given: where(onlyCommunicationProducts),
    follows: notMet('advanceAssessment'),
  },
  {
    name: 'who-buys-nothing-files-nothing',
    kind: 'implies',
    cite: ['art.5.1'],
    says: {
      en: 'Where nothing is purchased and nothing is in use, there is no duty to file.',
      zh: '既无采购亦无在用产品和服务的，不产生申报义务。',
    },
    given: where(
      allOf(not(holds('procuresNetworkProductsOrServices')), not(holds('usesNetworkProductsOrServices'))),
    ),
    follows: { filing: 'not-met' },
  },
  {
    name: 'only-operators-supervise',
    kind: 'implies',
    cite: ['art.18.1'],
    says: {
      en: 'Only an operator of critical information infrastructure supervises commitments.',
      zh: '仅关键信息基础设施运营者负督促履行承诺的义务。',
    },
    given: where(not(holds('isCiiOperator'))),
    follows: notMet('superviseCommitments'),
  },
]
