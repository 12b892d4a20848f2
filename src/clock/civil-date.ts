import type { Text } from '#language'

/**
 * A civil date in China, 'YYYY-MM-DD', proleptic Gregorian. The type stops an arbitrary string;
 * {@link parseCivilDate} is the only way in for anything a person or a file supplied.
 */
export type CivilDate = `${number}-${number}-${number}`

/** What was wrong with a date somebody typed: what was expected, and one that would be accepted. */
export interface CivilDateFault {
  readonly expected: Text
  readonly example: CivilDate
}

export type CivilDateReading =
  | { readonly ok: true; readonly date: CivilDate }
  | { readonly ok: false; readonly fault: CivilDateFault }

const millisecondsPerDay = 86_400_000
/** China has kept one zone, UTC+8, without summer time since 1992: an offset is enough, no zone database. */
const chinaOffset = 8 * 3_600_000

/**
 * Reads a civil date as a person or a file wrote it.
 *
 * @param text  anything; only 'YYYY-MM-DD' of a day that exists, years 0001 to 9999, is accepted
 * @returns the date, or the fault in both languages; never throws
 * @example parseCivilDate('2026-02-30')  // { ok: false, fault: { example: '2026-02-28' } }
 */
export function parseCivilDate(text: string): CivilDateReading {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts || parts[1] === '0000') {
    return fault(
      'a civil date in China written as year-month-day, four, two and two digits',
      '公历日期，格式为“年-月-日”，依次为四位、两位、两位数字',
      '2026-11-21',
    )
  }
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12) {
    return fault('a month from 01 to 12', '月份应为01至12', `${parts[1]}-12-31` as CivilDate)
  }
  const length = daysInMonth(year, month)
  if (day < 1 || day > length) {
    const example = `${parts[1]}-${parts[2]}-${day < 1 ? '01' : length}` as CivilDate
    return fault(
      `a day that exists: ${parts[1]}-${parts[2]} has ${length} days`,
      `应为实际存在的日期：${year}年${month}月共${length}天`,
      example,
    )
  }
  return { ok: true, date: text as CivilDate }
}

function fault(en: string, zh: string, example: CivilDate): CivilDateReading {
  return { ok: false, fault: { expected: { en, zh }, example } }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The number of days from 1970-01-01 to `date`.
 *
 * @throws RangeError for a string that is no date: callers have parsed what people typed
 * @example epochDay('1970-01-02')  // 1
 */
export function epochDay(date: CivilDate): number {
  const year = number(date, 0, 4)
  const month = number(date, 5, 7)
  const day = number(date, 8, 10)
  if (date.length !== 10 || !(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new RangeError(`not a civil date: ${date}; read what people typed with parseCivilDate`)
  }
  return epochDayOf(year, month, day)
}

/** The digits of `text` from `start` to `end`, NaN if there is anything else: quicker than slicing. */
function number(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN
  }
  return value
}

/** The epoch day of a year, month (1 to 12) and day, counted from 1 March so that 29 February comes last. */
export function epochDayOf(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1
  const century = Math.floor(shifted / 100)
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return shifted * 365 + Math.floor(shifted / 4) - century + Math.floor(century / 4) + dayOfYear - 719_468
}

/**
 * The civil date of an epoch day, inverse of {@link epochDay}.
 *
 * @example civilDate(1)  // '1970-01-02'
 */
export function civilDate(day: number): CivilDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * ofYear + 2) / 153)
  const dayOfMonth = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const monthAndDay = `${month < 10 ? '-0' : '-'}${month}${dayOfMonth < 10 ? '-0' : '-'}${dayOfMonth}`
  return `${year > 999 ? year : String(year).padStart(4, '0')}${monthAndDay}` as CivilDate
}

/** ISO weekday of an epoch day: Monday 1 to Sunday 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/**
 * ISO weekday of a civil date: Monday 1 to Sunday 7.
 *
 * @example weekday('2026-11-21')  // 6
 */
export function weekday(date: CivilDate): number {
  return weekdayOf(epochDay(date))
}

/**
 * The date `days` later (earlier when negative).
 *
 * @example addDays('2026-02-28', 1)  // '2026-03-01'
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(epochDay(date) + days)
}

/**
 * The civil date in China at an instant. The instant is passed in: this room has no clock of its own.
 *
 * @param instantMs  milliseconds since 1970-01-01T00:00Z
 * @example todayInChina(Date.UTC(2026, 10, 20, 16))  // '2026-11-21'
 */
export function todayInChina(instantMs: number): CivilDate {
  return civilDate(Math.floor((instantMs + chinaOffset) / millisecondsPerDay))
}
