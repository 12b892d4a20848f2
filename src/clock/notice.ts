import type { Text } from '#language'
import type { CivilDate } from './civil-date.ts'
import { type Festival, nameOf } from './festivals.ts'

/** One holiday of a notice: the days off in a row, as the notice words them, and the weekends worked for it. */
export interface Holiday {
  /** Several where the notice gives them together (Mid-Autumn and National Day); empty for a one-off holiday. */
  readonly festivals: readonly Festival[]
  readonly name: Text
  /** First and last day off, both included. Adjoining ordinary weekends need not be named. */
  readonly from: CivilDate
  readonly to: CivilDate
  /** Make-up working days (调休上班). */
  readonly makeUp: readonly CivilDate[]
}

/**
 * A notice of the State Council's General Office on one year's public holidays, or an amendment to it. This is
 * also its JSON shape (the contract's notice; there `name` may be left out when `festivals` are given).
 *
 * @example { "year": 2027, "published": "2026-11-10", "address": "https://www.gov.cn/…", "holidays": [
 *   { "festivals": ["new-year"], "from": "2027-01-01", "to": "2027-01-03", "makeUp": [] }, … ] }
 */
export interface HolidayNotice {
  readonly year: number
  /** The day from which the public could know it; decides calendars "as known on". */
  readonly published: CivilDate
  readonly address: string
  /** Set when it changes only the holidays it lists and leaves the year's other holidays as they were. */
  readonly amends?: true
  /** Days off beyond those of the regulation (2015: one, 2020: two). Guards the day count against typing errors. */
  readonly additionalDays?: number
  /** Set on members of the family of possible notices, never on a real one. */
  readonly supposed?: true
  readonly holidays: readonly Holiday[]
}

/** One fault of a notice somebody supplied: where, what was expected, and something that would be accepted. */
export interface NoticeFault {
  /** JSON pointer, as '/holidays/2/makeUp/0'. */
  readonly pointer: string
  readonly expected: Text
  readonly example: string
}

/**
 * A holiday in one line of the table: the festivals, first and last day off, make-up working days.
 *
 * @example holiday('qingming', '2013-04-04', '2013-04-06', '2013-04-07')
 */
export function holiday(
  festivals: Festival | readonly Festival[],
  from: CivilDate,
  to: CivilDate,
  ...makeUp: readonly CivilDate[]
): Holiday {
  const list = typeof festivals === 'string' ? [festivals] : festivals
  return { festivals: list, name: nameOf(list), from, to, makeUp }
}
