import { ZenEngine } from '@gorules/zen-engine'
import { byDuty, type Contender, type Decision, type DutyName } from './contender.ts'
import { LEAST_USERS, type PlainFacts, plainFacts } from './plain-facts.ts'

/**
 * One expression node of a JSON decision model, evaluated from the top; `$` is what stands above. A bare `and` over
 * an absent fact is an error in this language, so every fact is compared with true.
 */
const expressions = {
  isOfArticle21: "productKinds != null and 'none' not in productKinds",
  venueIsForeign: "'foreign' in (listingPlace ?? [])",
  moreThanOneMillionUsers: `(${LEAST_USERS} ?? 0) > 1000000`,
  operatorPurchases:
    'isCiiOperator == true and procuresNetworkProductsOrServices == true and $.isOfArticle21',
  purchaseIsFiled: '$.operatorPurchases and affectsOrMayAffectNationalSecurity == true',
  listingIsFiled:
    "isNetworkPlatformOperator == true and $.moreThanOneMillionUsers and seeksListing == true and $.venueIsForeign and listingRoute in ['ipo', 'secondaryListing', 'dualPrimaryListing', 'spac', 'acquisition']",
  somethingIsFiled: '$.purchaseIsFiled or $.listingIsFiled',
  touchesNationalSecurity:
    '((procuresNetworkProductsOrServices == true or usesNetworkProductsOrServices == true or suppliesNetworkProductsOrServices == true) and affectsOrMayAffectNationalSecurity == true) or (processesData == true and processingAffectsOrMayAffectNationalSecurity == true)',
  somethingIsFiledUnderSomeReading:
    "(isCiiOperator == true and (procuresNetworkProductsOrServices == true or usesNetworkProductsOrServices == true) and affectsOrMayAffectNationalSecurity == true) or (isNetworkPlatformOperator == true and $.moreThanOneMillionUsers and seeksListing == true and ($.venueIsForeign or 'hongKong' in (listingPlace ?? []))) or (isNetworkPlatformOperator == true and processesData == true and processingAffectsOrMayAffectNationalSecurity == true)",
  advanceAssessment: '$.operatorPurchases',
  fileForProcurement: '$.purchaseIsFiled',
  obtainSupplierCommitments: '$.purchaseIsFiled',
  fileBeforeForeignListing: '$.listingIsFiled',
  submitMaterials: '$.somethingIsFiled',
  provideSupplementaryMaterials:
    'underCybersecurityReview == true or $.somethingIsFiled or (suppliesNetworkProductsOrServices == true and customerFilesForReview == true)',
  exposedToReviewByTheOffice: '$.touchesNationalSecurity',
  mitigateDuringReview: 'underCybersecurityReview == true',
  superviseCommitments:
    'commitmentsMadeInReview == true and (isCiiOperator == true or isNetworkPlatformOperator == true)',
  // "Undetermined" cannot come out.
  verdict:
    "$.somethingIsFiled ? 'must-file' : ($.operatorPurchases and affectsOrMayAffectNationalSecurity == null ? 'must-assess' : ($.somethingIsFiledUnderSomeReading or $.touchesNationalSecurity ? 'consult' : 'no-filing'))",
}

const model = {
  nodes: [
    { id: 'facts', name: 'facts', type: 'inputNode' },
    {
      id: 'decision',
      name: 'decision',
      type: 'expressionNode',
      content: { expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'answer', name: 'answer', type: 'outputNode' },
  ],
  edges: [
    { id: 'in', sourceId: 'facts', targetId: 'decision' },
    { id: 'out', sourceId: 'decision', targetId: 'answer' },
  ],
}

type Answered = Readonly<Record<DutyName, boolean>> & { readonly verdict: string }

/** All matters are handed over at once: its threads may work on every core. */
export function zen(): Contender {
  const decision = new ZenEngine().createDecision(model)
  const answer = async (facts: PlainFacts): Promise<Answered> => (await decision.evaluate(facts)).result
  return {
    name: 'GoRules zen',
    answers: 'verdict and duties of two values',
    load(matters) {
      const facts = matters.map(plainFacts)
      return {
        async pass() {
          let sum = 0
          for (const each of await Promise.all(facts.map(answer))) sum += each.verdict.length
          return sum
        },
        decide: async (index) => decisionOf(await answer(facts[index]!)),
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
