import { LogicEngine } from 'json-logic-engine'
import { byDuty, type Contender, type Decision, type DutyName } from './contender.ts'
import { LEAST_USERS, type PlainFacts, plainFacts } from './plain-facts.ts'

/** JSON Logic: an operator with its operands, or a value. */
type Logic = boolean | number | string | null | readonly Logic[] | { readonly [operator: string]: Logic }

const fact = (name: string): Logic => ({ var: name })
const and = (...conditions: readonly Logic[]): Logic => ({ and: conditions })
const or = (...conditions: readonly Logic[]): Logic => ({ or: conditions })

// JSON Logic has no named intermediate: a term is written out wherever it is used.
const isOfArticle21 = and({ '!!': [fact('productKinds')] }, { '!': { in: ['none', fact('productKinds')] } })
const operatorPurchases = and(fact('isCiiOperator'), fact('procuresNetworkProductsOrServices'), isOfArticle21)
const venueIsForeign: Logic = { in: ['foreign', fact('listingPlace')] }
const moreThanOneMillionUsers: Logic = { '>': [fact(LEAST_USERS), 1_000_000] }
const purchaseIsFiled = and(operatorPurchases, fact('affectsOrMayAffectNationalSecurity'))
const listingIsFiled = and(
  fact('isNetworkPlatformOperator'),
  moreThanOneMillionUsers,
  fact('seeksListing'),
  venueIsForeign,
  { in: [fact('listingRoute'), ['ipo', 'secondaryListing', 'dualPrimaryListing', 'spac', 'acquisition']] },
)
const somethingIsFiled = or(purchaseIsFiled, listingIsFiled)
const touchesNationalSecurity = or(
  and(
    or(
      fact('procuresNetworkProductsOrServices'),
      fact('usesNetworkProductsOrServices'),
      fact('suppliesNetworkProductsOrServices'),
    ),
    fact('affectsOrMayAffectNationalSecurity'),
  ),
  and(fact('processesData'), fact('processingAffectsOrMayAffectNationalSecurity')),
)
const somethingIsFiledUnderSomeReading = or(
  and(
    fact('isCiiOperator'),
    or(fact('procuresNetworkProductsOrServices'), fact('usesNetworkProductsOrServices')),
    fact('affectsOrMayAffectNationalSecurity'),
  ),
  and(
    fact('isNetworkPlatformOperator'),
    moreThanOneMillionUsers,
    fact('seeksListing'),
    or(venueIsForeign, { in: ['hongKong', fact('listingPlace')] }),
  ),
  and(
    fact('isNetworkPlatformOperator'),
    fact('processesData'),
    fact('processingAffectsOrMayAffectNationalSecurity'),
  ),
)
const somethingToConsultOn = or(somethingIsFiledUnderSomeReading, touchesNationalSecurity)

const duties: Readonly<Record<DutyName, Logic>> = {
  advanceAssessment: operatorPurchases,
  fileForProcurement: purchaseIsFiled,
  obtainSupplierCommitments: purchaseIsFiled,
  fileBeforeForeignListing: listingIsFiled,
  submitMaterials: somethingIsFiled,
  provideSupplementaryMaterials: or(
    fact('underCybersecurityReview'),
    somethingIsFiled,
    and(fact('suppliesNetworkProductsOrServices'), fact('customerFilesForReview')),
  ),
  exposedToReviewByTheOffice: touchesNationalSecurity,
  mitigateDuringReview: fact('underCybersecurityReview'),
  superviseCommitments: and(
    fact('commitmentsMadeInReview'),
    or(fact('isCiiOperator'), fact('isNetworkPlatformOperator')),
  ),
}

/** The verdict as far as two values can say it: "undetermined" cannot come out. */
const verdict: Logic = {
  if: [
    somethingIsFiled,
    'must-file',
    and(operatorPurchases, { '===': [fact('affectsOrMayAffectNationalSecurity'), null] }),
    'must-assess',
    somethingToConsultOn,
    'consult',
    'no-filing',
  ],
}

type Answered = Readonly<Record<DutyName, unknown>> & { readonly verdict: string }

/** The verdict alone, compiled. */
export const buildVerdict = (): ((facts: PlainFacts) => string) =>
  new LogicEngine().build(verdict) as (facts: PlainFacts) => string

/** One compiled function that gives every duty and the verdict as an object. */
const build = (logic: Readonly<Record<string, Logic>>) =>
  new LogicEngine().build({ eachKey: logic }) as (facts: PlainFacts) => Answered

export function jsonLogic(): Contender {
  const answer = build({ ...duties, verdict })
  return {
    name: 'json-logic-engine, compiled',
    answers: 'verdict and duties of two values',
    load(matters) {
      const facts = matters.map(plainFacts)
      return {
        pass: () => facts.reduce((sum, each) => sum + readAll(answer(each)), 0),
        decide: (index) => decisionOf(answer(facts[index]!)),
      }
    },
  }
}

function decisionOf(answered: Answered): Decision {
  return {
    verdict: answered.verdict,
    duties: byDuty((duty) => (answered[duty] ? 'met' : 'not-met')),
  }
}

function readAll(answered: Answered): number {
  let sum = answered.verdict.length
  for (const value of Object.values(answered)) if (value === true) sum += 1
  return sum
}

export const jsonLogicRules = { duties, somethingToConsultOn, somethingIsFiled, build }
