import type { Answer, Answers, Verdict } from '../../src/rules/index.ts'

/** Yes, no, or not known. */
type Known = boolean | undefined

const both = (a: Known, b: Known): Known =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true
const either = (a: Known, b: Known): Known =>
  a === true || b === true ? true : a === undefined || b === undefined ? undefined : false
const valueIn = (answer: Answer | undefined) => (answer?.state === 'answered' ? answer.value : undefined)
const is = (answer: Answer | undefined): Known => {
  const value = valueIn(answer)
  return value === undefined ? undefined : value === true
}

function moreThanOneMillion(answer: Answer | undefined): Known {
  if (answer?.state !== 'answered') return undefined
  const { least, most } = answer.value as { least: number; most: number | null }
  if (least > 1_000_000) return true
  return most !== null && most <= 1_000_000 ? false : undefined
}

/**
 * The verdict of Order No. 8 under the default readings as one writes it by hand: three values, each fact read once,
 * nothing worked out that the answer no longer needs. That the members' values give the exact result is known here
 * from looking at these rules; it does not hold of rules in general.
 */
export function verdictByHand(answers: Answers): Verdict {
  const affects = is(answers.affectsOrMayAffectNationalSecurity)
  const isCiiOperator = is(answers.isCiiOperator)
  const procures = is(answers.procuresNetworkProductsOrServices)
  const kinds = valueIn(answers.productKinds) as readonly string[] | undefined
  const isOfArticle21 = kinds === undefined ? undefined : !kinds.includes('none')
  const operatorPurchases = both(both(isCiiOperator, procures), isOfArticle21)
  const purchaseIsFiled = both(operatorPurchases, affects)
  if (purchaseIsFiled === true) return 'must-file'

  const isPlatform = is(answers.isNetworkPlatformOperator)
  const lists = is(answers.seeksListing)
  const users = moreThanOneMillion(answers.usersWithPersonalInformation)
  const venues = valueIn(answers.listingPlace) as readonly string[] | undefined
  const isForeign = venues === undefined ? undefined : venues.includes('foreign')
  const route = valueIn(answers.listingRoute)
  const isRoute = route === undefined ? undefined : route !== 'followOnSameVenue'
  const bigPlatformLists = both(both(isPlatform, users), lists)
  const listingIsFiled = both(both(bigPlatformLists, isForeign), isRoute)
  if (listingIsFiled === true) return 'must-file'
  if (operatorPurchases === true && affects === undefined) return 'must-assess'
  if (purchaseIsFiled === undefined || listingIsFiled === undefined) return 'undetermined'

  const processes = is(answers.processesData)
  const processingAffects = is(answers.processingAffectsOrMayAffectNationalSecurity)
  const touchedByProcessing = both(processes, processingAffects)
  const buysOrUses = either(procures, is(answers.usesNetworkProductsOrServices))
  const concerns = either(buysOrUses, is(answers.suppliesNetworkProductsOrServices))
  if (either(both(concerns, affects), touchedByProcessing) !== false) return 'consult'
  if (both(both(isCiiOperator, buysOrUses), affects) !== false) return 'consult'
  const isHongKong = venues === undefined ? undefined : venues.includes('hongKong')
  if (both(bigPlatformLists, either(isForeign, isHongKong)) !== false) return 'consult'
  return both(isPlatform, touchedByProcessing) !== false ? 'consult' : 'no-filing'
}
