/**
 * Anshen (安审): China's Measures for Cybersecurity Review, executable.
 *
 * @example
 * import { screen } from 'anshen'
 * const screened = screen({
 *   facts: { seeksListing: true, listingPlace: 'foreign', usersWithPersonalInformation: { moreThan: 1_000_000 } },
 * }, '2026-11-21')
 * if (screened.ok) screened.value.report.verdict // 'undetermined': what is missing is in `missing`
 *
 * @packageDocumentation
 */

export type { Fault, Outcome, Receipt, Refusal } from '#contract'
export type { Language, Text } from '#language'
export * from '#screening'
