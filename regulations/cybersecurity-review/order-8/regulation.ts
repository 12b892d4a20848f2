import type { Regulation } from '#rules'
import { regulationOf } from '../assembly.ts'
import { activities } from '../vocabulary/activities.ts'
import { appliesWhen, inconsistencies } from '../vocabulary/consistency.ts'
import { topics } from '../vocabulary/facts.ts'
import { generalFlagsCiting } from '../vocabulary/general-flags.ts'
import { concernsProducts } from './article-02/index.ts'
import { COMMENCEMENT } from './article-23.ts'
import { articles } from './articles.ts'
import { facts } from './facts.ts'
import { opening } from './opening.ts'
import { procedure } from './procedure.ts'
import { readings } from './readings.ts'

/** Measures for Cybersecurity Review (网络安全审查办法), Order No. 8 of 2022, in force since 15 February 2022. */
export const order8: Regulation = regulationOf(
  {
    id: 'order-8',
    title: { en: 'Measures for Cybersecurity Review (Order No. 8)', zh: '网络安全审查办法（第8号令）' },
    shortTitle: { en: 'Order No. 8', zh: '第8号令' },
    textKind: 'official',
    inForce: { from: COMMENCEMENT, to: null },
    source: 'https://www.cac.gov.cn/2022-01/04/c_1642894602182845.htm',
    facts,
    topics,
    activities,
    appliesWhen: appliesWhen(concernsProducts),
    inconsistencies,
    readings,
    verdict: {
      filing: ['fileForProcurement', 'fileBeforeForeignListing', 'fileForDataProcessing'],
      assess: { duty: 'advanceAssessment', judgement: 'affectsOrMayAffectNationalSecurity' },
      exposure: 'exposedToReviewByTheOffice',
    },
    roles: { commitments: 'obtainSupplierCommitments', review: 'undergoReview' },
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
    flags: generalFlagsCiting({ cite: 'art.10', en: 'Article 10', zh: '第十条' }),
    articles,
    opening,
  },
  procedure,
)
