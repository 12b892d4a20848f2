import type { Condition, Regulation } from '#rules'
import { assembled } from '../assembly.ts'
import { activities } from './activities.ts'
import { articles } from './articles.ts'
import { appliesWhen, inconsistencies } from './consistency.ts'
import { facts, topics } from './facts.ts'
import { generalFlags } from './flags.ts'
import { opening } from './opening.ts'
import { procedure } from './procedure.ts'
import { readings } from './readings.ts'

/** Measures for Cybersecurity Review (网络安全审查办法), Order No. 8 of 2022, in force since 15 February 2022. */
export const order8: Regulation = assembled(
  {
    id: 'order-8',
    title: { en: 'Measures for Cybersecurity Review (Order No. 8)', zh: '网络安全审查办法（第8号令）' },
    textKind: 'official',
    inForce: { from: '2022-02-15', to: null },
    source: 'https://www.cac.gov.cn/2022-01/04/c_1642894602182845.htm',
    facts,
    topics,
    activities,
    appliesWhen: appliesWhen as Readonly<Record<string, Condition>>,
    inconsistencies,
    readings,
    duties: inContractOrder(articles.flatMap((article) => article.duties ?? [])),
    verdict: {
      filing: ['fileForProcurement', 'fileBeforeForeignListing', 'fileForDataProcessing'],
      assess: { duty: 'advanceAssessment', judgement: 'affectsOrMayAffectNationalSecurity' },
      exposure: 'exposedToReviewByTheOffice',
    },
    factors: {
      affectsOrMayAffectNationalSecurity: [
        'riskOfControlOrDisruption',
        'riskToBusinessContinuity',
        'riskToSupply',
        'riskFromNoncompliantProvider',
        // Art. 10 assesses the products and services as much as the data processing; item 5 is not bound to either.
        'riskToData',
        'otherSecurityRisk',
      ],
      processingAffectsOrMayAffectNationalSecurity: [
        'riskToData',
        'riskOfForeignInfluenceThroughListing',
        'riskToNetworkInformationThroughListing',
        'otherSecurityRisk',
      ],
    },
    flags: generalFlags,
    articles,
    opening,
  },
  procedure,
)

/** Filing first, then what follows from it, in the order the law goes. */
function inContractOrder(duties: Regulation['duties']): Regulation['duties'] {
  const order = [
    'advanceAssessment',
    'fileForProcurement',
    'obtainSupplierCommitments',
    'fileBeforeForeignListing',
    'fileForDataProcessing',
    'undergoReview',
    'submitMaterials',
    'provideSupplementaryMaterials',
    'exposedToReviewByTheOffice',
    'mitigateDuringReview',
    'superviseCommitments',
  ]
  return [...duties].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
}
