import { type CivilDate, parseCivilDate } from '#clock'
import type { Answered, Gate, PlanTerms, TargetKind } from '#review'
import { isSigned } from '#rules'
import { COMMENCEMENT } from '../order-8/article-23.ts'

/** What a matter answers to a yes-or-no fact; a fact left open, in whatever way, is unknown. */
export function saidOf(matter: Answered, fact: string): Gate['kept'] {
  const value = answered(matter, fact)
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : 'unknown'
}

/** The value of a fact that is answered. */
export function answered({ answers }: Answered, fact: string): unknown {
  const answer = answers[fact]
  return answer?.state === 'answered' ? answer.value : undefined
}

/** A judgement counts as made only with who judged and when. */
export function isJudged({ answers }: Answered, fact: string): boolean {
  const answer = answers[fact]
  return answer?.state === 'answered' && isSigned(answer)
}

/** A filing has been made, or a review of the matter is open: there is no filing day to look for. */
export const isFiled = (matter: Answered): boolean =>
  saidOf(matter, 'applicationFiled') === 'yes' || saidOf(matter, 'underCybersecurityReview') === 'yes'

/**
 * Signed, and nothing filed before it: so the answers say, or the filing that is planned is still to come. Who judged
 * that the purchase need not be filed has broken no order by signing.
 */
export function isSignedBeforeFiling(
  matter: Answered,
  filing: CivilDate | undefined,
  asOf: CivilDate,
): boolean {
  if (saidOf(matter, 'contractSigned') !== 'yes' || isFiled(matter)) return false
  const judged = 'affectsOrMayAffectNationalSecurity'
  if (saidOf(matter, judged) === 'no' && isJudged(matter, judged)) return false
  return saidOf(matter, 'applicationFiled') === 'no' || filing === undefined || filing >= asOf
}

/** What waits, where nobody said: what the matter is about, if it is about one thing only. */
export function subjectOf(matter: Answered): TargetKind {
  const [lists, buys] = [saidOf(matter, 'seeksListing'), saidOf(matter, 'procuresNetworkProductsOrServices')]
  if (lists === 'yes' && buys !== 'yes') return 'listing'
  return buys === 'yes' && lists !== 'yes' ? 'signing' : 'other'
}

/** The day of the listing application, made or planned, where the matter gives it. */
export function applicationDayOf(matter: Answered): CivilDate | undefined {
  const value = answered(matter, 'listingApplicationDay')
  const read = typeof value === 'string' ? parseCivilDate(value) : undefined
  return read?.ok ? read.date : undefined
}

/** Whether the listing application has gone out, as seen on a day. */
export function isApplied(matter: Answered, asOf: CivilDate): Gate['kept'] {
  const submitted = saidOf(matter, 'listingApplicationSubmitted')
  const day = applicationDayOf(matter)
  return submitted === 'unknown' && day !== undefined && day <= asOf ? 'yes' : submitted
}

/** The day of an application that is older than the duty to file before it (Order No. 8): no order could be kept then. */
export function applicationBeforeTheDuty(matter: Answered, asOf: CivilDate): CivilDate | undefined {
  const day = applicationDayOf(matter)
  return day !== undefined && day < LISTING_DUTY_FROM && isApplied(matter, asOf) !== 'no' ? day : undefined
}

/** The first day on which a version asks for a filing before a listing: Order No. 8, Arts. 7 and 23. */
export const LISTING_DUTY_FROM = COMMENCEMENT as CivilDate

/** The duty to file before a listing in a foreign country, which came with Order No. 8. */
export const listingDuty = ({ regulation }: PlanTerms) =>
  regulation.duties.find(({ name }) => name === 'fileBeforeForeignListing')

/** Where the listing is sought: in a foreign country, elsewhere outside the mainland, or in the mainland alone. */
export function venueOf(
  matter: Answered,
  { positions }: Pick<PlanTerms, 'positions'>,
): 'foreign' | 'overseas' | 'mainland' {
  const value = answered(matter, 'listingPlace')
  const places: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  // Not answered: taken as foreign, the careful side.
  if (places.length === 0 || places.includes('foreign')) return 'foreign'
  // READING 1 and 28: Hong Kong, and with it or apart from it Macau and Taiwan.
  const hongKong = positions['hong-kong-is-foreign'] === 'true'
  const apart = positions['macau-taiwan'] ?? 'as-hong-kong'
  const others = apart === 'foreign' || (apart === 'as-hong-kong' && hongKong)
  if (
    (hongKong && places.includes('hongKong')) ||
    (others && (places.includes('macau') || places.includes('taiwan')))
  )
    return 'foreign'
  return places.every((each) => each === 'mainland') ? 'mainland' : 'overseas'
}
