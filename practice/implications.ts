import { riskFacts } from '#regulations'
import type { Implication, Regulation } from '#rules'
import { practiceFacts } from './facts.ts'

/** NOT LAW: what must hold of every version with what practice adds to it, of the facts and duties that it has. */
export function implicationsOfPractice({ facts, verdict }: Regulation): readonly Implication[] {
  const here = (names: readonly string[]): readonly string[] =>
    names.filter((name) => Object.hasOwn(facts, name))
  return [
    {
      name: 'practice-decides-no-duty',
      kind: 'never-turns-on',
      cite: [],
      says: {
        en: 'Facts of practice, a consultation and a review of the product itself decide no duty (practice, not law).',
        zh: '实务事项、咨询以及对产品本身的审查均不影响义务是否成立（内部建议，非法律规定）。',
      },
      outcomes: 'every-duty',
      facts: here([...Object.keys(practiceFacts), 'consultedTheOffice', 'productReviewOutcome']),
    },
    {
      name: 'what-is-filed-goes-to-governance',
      kind: 'implies',
      cite: [],
      says: {
        en: 'What must be filed is never below the governance tier (practice, not law).',
        zh: '应当申报的事项，内部上报层级不低于中国区治理小组（内部建议，非法律规定）。',
      },
      given: { filing: 'met' },
      follows: { tierAtLeast: 'governance' },
    },
    ...(verdict.assess ? [assessedFurther(verdict.assess.duty)] : []),
    {
      name: 'more-risk-never-lowers-the-tier',
      kind: 'rises-with',
      cite: [],
      says: {
        en: 'More risk never lowers the tier (practice, not law).',
        zh: '风险增加不会降低层级（内部建议，非法律规定）。',
      },
      outcomes: 'tier',
      facts: here([
        ...Object.keys(riskFacts),
        'affectsOrMayAffectNationalSecurity',
        'processingAffectsOrMayAffectNationalSecurity',
        'processesCoreData',
        'processesImportantData',
        'processesLargeVolumeOfPersonalInformation',
        'usersWithPersonalInformation',
        'isCiiOperator',
        'isNetworkPlatformOperator',
        'customerIsCiiOperator',
        'underCybersecurityReview',
        'involvesStateSecrets',
        'servesOrConnectsToCii',
        'customersInSensitiveSectors',
        'supplierIsForeign',
        'supplierIsSingleSource',
        'remoteAccessFromAbroad',
        'groupSystemsAbroadHaveWriteAccess',
        'processesIndustrialOrOperationalData',
        'exportsPersonalInformation',
        'linksAnalyticsAcrossBorder',
        'usesForeignCloudOrCompute',
        'usesForeignChips',
        'exposedToExportControlOrSanctions',
        'logsOrMonitoringLeaveChina',
        'modelsOrEmbeddingsLeaveChina',
        'operatesPlatformisedAi',
        'optimisesModelOnLargeUserBase',
        'consolidatesDataAcrossFunctions',
      ]),
    },
  ]
}

const assessedFurther = (duty: string): Implication => ({
  name: 'what-is-assessed-is-reviewed-further',
  kind: 'implies',
  cite: [],
  says: {
    en: 'What must be assessed in advance is never below the supplemental tier (practice, not law).',
    zh: '应当预判的事项，内部上报层级不低于补充评估（内部建议，非法律规定）。',
  },
  given: { duty, is: 'met' },
  follows: { tierAtLeast: 'supplemental' },
})
