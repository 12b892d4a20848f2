import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { byDuty, type Contender, type Decision, type DutyName } from './contender.ts'
import { LEAST_USERS, type PlainFacts, plainFacts } from './plain-facts.ts'

const yes = (fact: string): NestedCondition => ({ fact, operator: 'equal', value: true })
const named = (condition: string): NestedCondition => ({ condition })
const venue = (value: string): NestedCondition => ({ fact: 'listingPlace', operator: 'contains', value })

const moreThanOneMillionUsers: NestedCondition = {
  fact: LEAST_USERS,
  operator: 'greaterThan',
  value: 1_000_000,
}

/** Named conditions that the rules share. */
const conditions: Readonly<Record<string, TopLevelCondition>> = {
  operatorPurchases: {
    all: [
      yes('isCiiOperator'),
      yes('procuresNetworkProductsOrServices'),
      { fact: 'productKinds', operator: 'doesNotContain', value: 'none' },
    ],
  },
  purchaseIsFiled: { all: [named('operatorPurchases'), yes('affectsOrMayAffectNationalSecurity')] },
  listingIsFiled: {
    all: [
      yes('isNetworkPlatformOperator'),
      moreThanOneMillionUsers,
      yes('seeksListing'),
      venue('foreign'),
      {
        fact: 'listingRoute',
        operator: 'in',
        value: ['ipo', 'secondaryListing', 'dualPrimaryListing', 'spac', 'acquisition'],
      },
    ],
  },
  somethingIsFiled: { any: [named('purchaseIsFiled'), named('listingIsFiled')] },
  touchesNationalSecurity: {
    any: [
      {
        all: [
          {
            any: [
              yes('procuresNetworkProductsOrServices'),
              yes('usesNetworkProductsOrServices'),
              yes('suppliesNetworkProductsOrServices'),
            ],
          },
          yes('affectsOrMayAffectNationalSecurity'),
        ],
      },
      { all: [yes('processesData'), yes('processingAffectsOrMayAffectNationalSecurity')] },
    ],
  },
  somethingIsFiledUnderSomeReading: {
    any: [
      {
        all: [
          yes('isCiiOperator'),
          { any: [yes('procuresNetworkProductsOrServices'), yes('usesNetworkProductsOrServices')] },
          yes('affectsOrMayAffectNationalSecurity'),
        ],
      },
      {
        all: [
          yes('isNetworkPlatformOperator'),
          moreThanOneMillionUsers,
          yes('seeksListing'),
          { any: [venue('foreign'), venue('hongKong')] },
        ],
      },
      {
        all: [
          yes('isNetworkPlatformOperator'),
          yes('processesData'),
          yes('processingAffectsOrMayAffectNationalSecurity'),
        ],
      },
    ],
  },
}

const when = (condition: string): TopLevelCondition => ({ all: [named(condition)] })

const duties: Readonly<Record<DutyName, TopLevelCondition>> = {
  advanceAssessment: when('operatorPurchases'),
  fileForProcurement: when('purchaseIsFiled'),
  obtainSupplierCommitments: when('purchaseIsFiled'),
  fileBeforeForeignListing: when('listingIsFiled'),
  submitMaterials: when('somethingIsFiled'),
  provideSupplementaryMaterials: {
    any: [
      yes('underCybersecurityReview'),
      named('somethingIsFiled'),
      { all: [yes('suppliesNetworkProductsOrServices'), yes('customerFilesForReview')] },
    ],
  },
  exposedToReviewByTheOffice: when('touchesNationalSecurity'),
  mitigateDuringReview: { all: [yes('underCybersecurityReview')] },
  superviseCommitments: {
    all: [yes('commitmentsMadeInReview'), { any: [yes('isCiiOperator'), yes('isNetworkPlatformOperator')] }],
  },
}

/** The first that holds is the verdict; where none holds it is "no-filing". "Undetermined" cannot come out. */
const verdicts: Readonly<Record<string, TopLevelCondition>> = {
  'must-file': when('somethingIsFiled'),
  'must-assess': {
    all: [
      named('operatorPurchases'),
      { fact: 'affectsOrMayAffectNationalSecurity', operator: 'equal', value: undefined },
    ],
  },
  consult: { any: [named('somethingIsFiledUnderSomeReading'), named('touchesNationalSecurity')] },
}

export function jsonRulesEngine(): Contender {
  // Without this option an unknown fact that a rule asks for ends the whole run with an error.
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [name, condition] of Object.entries(conditions)) engine.setCondition(name, condition)
  for (const [type, condition] of Object.entries({ ...duties, ...verdicts })) {
    engine.addRule({ conditions: condition, event: { type } })
  }
  const eventsFor = async (facts: PlainFacts): Promise<ReadonlySet<string>> =>
    new Set((await engine.run(facts)).events.map(({ type }) => type))
  return {
    name: 'json-rules-engine',
    answers: 'verdict and duties of two values',
    load(matters) {
      const facts = matters.map(plainFacts)
      return {
        async pass() {
          let sum = 0
          for (const each of facts) sum += (await eventsFor(each)).size
          return sum
        },
        decide: async (index) => decisionOf(await eventsFor(facts[index]!)),
      }
    },
  }
}

function decisionOf(events: ReadonlySet<string>): Decision {
  return {
    verdict: Object.keys(verdicts).find((verdict) => events.has(verdict)) ?? 'no-filing',
    duties: byDuty((duty) => (events.has(duty) ? 'met' : 'not-met')),
  }
}
