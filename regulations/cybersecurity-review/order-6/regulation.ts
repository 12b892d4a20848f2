import type { Regulation } from '#rules'
import { regulationOf } from '../assembly.ts'
import { activities } from '../vocabulary/activities.ts'
import { appliesWhen, inconsistencies } from '../vocabulary/consistency.ts'
import { topics } from '../vocabulary/facts.ts'
import { generalFlagsCiting } from '../vocabulary/general-flags.ts'
import { concernsProducts } from './article-02.ts'
import { articles } from './articles.ts'
import { facts } from './facts.ts'
import { procedure } from './procedure.ts'
import { readings } from './readings.ts'

const LAST_DAY = '2022-02-14'

/**
 * Measures for Cybersecurity Review (网络安全审查办法), Order No. 6 of 2020, in force from 1 June 2020 to 14 February
 * 2022. The text stands here in digests of our own. Which answers exclude one another lies in the vocabulary, which is
 * that of Order No. 8.
 */
export const order6: Regulation = regulationOf(
  {
    id: 'order-6',
    title: { en: 'Measures for Cybersecurity Review (Order No. 6)', zh: '网络安全审查办法（第6号令）' },
    shortTitle: { en: 'Order No. 6', zh: '第6号令' },
    textKind: 'digest',
    inForce: { from: '2020-06-01', to: LAST_DAY },
    source: 'http://www.cac.gov.cn/2020-04/27/c_1589535450769077.htm',
    facts,
    topics,
    activities,
    appliesWhen: appliesWhen(concernsProducts),
    inconsistencies,
    readings,
    verdict: {
      filing: ['fileForProcurement'],
      assess: { duty: 'advanceAssessment', judgement: 'affectsOrMayAffectNationalSecurity' },
      exposure: 'exposedToReviewByTheOffice',
    },
    roles: { commitments: 'obtainSupplierCommitments' },
    factors: {
      affectsOrMayAffectNationalSecurity: [
        'riskOfControlOrDisruption',
        'riskToBusinessContinuity',
        'riskToSupply',
        'riskFromNoncompliantProvider',
        'riskToData',
        'otherSecurityRisk',
      ],
    },
    flags: generalFlagsCiting({ cite: 'art.9', en: 'Article 9', zh: '第九条' }),
    articles,
  },
  procedure,
)
