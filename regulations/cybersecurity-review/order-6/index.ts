import type { Condition, Regulation } from '#rules'
import { assembled } from '../assembly.ts'
import { activities } from '../order-8/activities.ts'
import { appliesWhen, inconsistencies } from '../order-8/consistency.ts'
import { generalFlagsCiting } from '../order-8/flags.ts'
import { articles } from './articles.ts'
import { facts, topics } from './facts.ts'
import { procedure } from './procedure.ts'
import { readings } from './readings.ts'

const LAST_DAY = '2022-02-14'

/**
 * Measures for Cybersecurity Review (网络安全审查办法), Order No. 6 of 2020, in force from 1 June 2020 to 14 February
 * 2022. The text stands here in digests of our own. Which answers exclude one another lies in the vocabulary, which is
 * that of Order No. 8.
 */
export const order6: Regulation = assembled(
  {
    id: 'order-6',
    title: { en: 'Measures for Cybersecurity Review (Order No. 6)', zh: '网络安全审查办法（第6号令）' },
    textKind: 'digest',
    inForce: { from: '2020-06-01', to: LAST_DAY },
    source: 'http://www.cac.gov.cn/2020-04/27/c_1589535450769077.htm',
    facts,
    topics,
    activities,
    appliesWhen: appliesWhen as Readonly<Record<string, Condition>>,
    inconsistencies,
    readings,
    duties: inContractOrder(articles.flatMap((article) => article.duties ?? [])),
    verdict: {
      filing: ['fileForProcurement'],
      assess: { duty: 'advanceAssessment', judgement: 'affectsOrMayAffectNationalSecurity' },
      exposure: 'exposedToReviewByTheOffice',
    },
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

/** Filing first, then what follows from it, in the order the law goes. */
function inContractOrder(duties: Regulation['duties']): Regulation['duties'] {
  const order = [
    'advanceAssessment',
    'fileForProcurement',
    'obtainSupplierCommitments',
    'submitMaterials',
    'provideSupplementaryMaterials',
    'exposedToReviewByTheOffice',
    'superviseCommitments',
  ]
  return [...duties].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
}
