import { type CivilDate, parseCivilDate } from '#clock'
import type { Text } from '#language'

/** A day as it was understood, or what was expected. */
export type DayReading =
  | { readonly ok: true; readonly day: CivilDate }
  | { readonly ok: false; readonly expected: Text; readonly example: CivilDate }

/**
 * Reads a day as people write it: 2027-03-15, 2027/3/15, 2027.3.15, 2027年3月15日, 15 Mar 2027, March 15, 2027. What a
 * reader could take for another day, as 3/4/2027, is refused.
 *
 * @example readDay('2027年3月15日')  // { ok: true, day: '2027-03-15' }
 */
export function readDay(typed: string): DayReading {
  const asFiles = parseCivilDate(typed)
  if (asFiles.ok) return { ok: true, day: asFiles.date }
  const text = typed.normalize('NFKC').trim().toLowerCase()
  const written = yearFirst(text) ?? monthNamed(text) ?? text
  const read = parseCivilDate(written)
  if (read.ok) return { ok: true, day: read.date }
  if (lacksYear(text)) return { ok: false, expected: WITH_ITS_YEAR, example: read.fault.example }
  const meant = yearLast(text)
  if (meant) return { ok: false, expected: meantDay(meant), example: meant }
  return { ok: false, ...read.fault }
}

const meantDay = (day: CivilDate): Text => ({
  en: `the year first: did you mean ${day}?`,
  zh: `年份在前；是否指${day}？`,
})

const dated = (year: string, month: string | number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

function yearFirst(text: string): string | undefined {
  const found =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)?.toSpliced(2, 1) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/.exec(text)
  return found ? dated(found[1]!, found[2]!, found[3]!) : undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY_MONTH = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?[\s-]+${MONTH}\.?,?[\s-]+(\d{4})$`)
const MONTH_DAY = new RegExp(String.raw`^${MONTH}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$`)

function monthNamed(text: string): string | undefined {
  const numberOf = (month: string): number => MONTHS.indexOf(month.slice(0, 3)) + 1
  const [, day, month, year] = DAY_MONTH.exec(text) ?? []
  if (day && month && year) return dated(year, numberOf(month), day)
  const [, month_, day_, year_] = MONTH_DAY.exec(text) ?? []
  return month_ && day_ && year_ ? dated(year_, numberOf(month_), day_) : undefined
}

const NO_YEAR = new RegExp(
  String.raw`^(?:\d{1,2}\s*月\s*\d{1,2}\s*[日号]?|\d{1,2}[-/.]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${MONTH}\.?|${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?)$`,
)

/**
 * Whether a text is a day that lacks its year: which year is meant nobody but the writer knows.
 *
 * @example lacksYear('11月20日')  // true
 */
export const lacksYear = (typed: string): boolean =>
  NO_YEAR.test(typed.normalize('NFKC').trim().toLowerCase())

const WITH_ITS_YEAR: Text = { en: 'the day with its year', zh: '含年份的日期' }

/** The day meant by one with its year last, where only one of its numbers can be a month. */
function yearLast(text: string): CivilDate | undefined {
  const [, a, b, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (!a || !b || !year) return undefined
  if (Number(a) <= 12 && Number(b) <= 12 && a !== b) return undefined
  const read = parseCivilDate(Number(a) > 12 ? dated(year, b, a) : dated(year, a, b))
  return read.ok ? read.date : undefined
}
