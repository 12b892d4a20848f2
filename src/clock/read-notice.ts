import { lastFestivalYear } from './festivals.ts'
import type { HolidayNotice, NoticeFault } from './notice.ts'
import { noticeBalance } from './notice-balance.ts'
import { isObject, type Report, readDate, reportUnknownKeys } from './read-fields.ts'
import { readHolidays } from './read-holidays.ts'

export type NoticeReading =
  | { readonly ok: true; readonly notice: HolidayNotice }
  | { readonly ok: false; readonly faults: readonly NoticeFault[] }

const firstLoadableYear = 2008

/**
 * Reads a holiday notice given as JSON: a further year, a correction, or an amendment.
 *
 * Beside its shape two things are checked. Each festival's own day must be among its days off. And the sum: days off on
 * weekdays less make-up days must equal the days the regulation gives, or the difference must be stated as
 * `additionalDays`. A forgotten make-up day would otherwise shift every later date by one.
 *
 * @param json  what JSON.parse or a YAML parser gave; unknown keys are faults, since they are typing errors
 * @returns the notice, or every fault found, in both languages; never throws
 * @example readHolidayNotice({ year: 2027 })  // { ok: false }
 */
export function readHolidayNotice(json: unknown): NoticeReading {
  const faults: NoticeFault[] = []
  const report: Report = (pointer, en, zh, example) => {
    faults.push({ pointer, expected: { en, zh }, example })
    return undefined
  }
  if (!isObject(json)) {
    report(
      '',
      'a holiday notice: an object',
      '放假安排通知：应为对象',
      '{ "year": 2027, "published": "…", … }',
    )
    return { ok: false, faults }
  }
  reportUnknownKeys(
    json,
    '',
    ['year', 'published', 'address', 'amends', 'additionalDays', 'holidays'],
    report,
  )
  const year = readYear(json.year, report)
  const published = readDate(json.published, '/published', report)
  const address = readAddress(json.address, report)
  const amends = readAmends(json.amends, report)
  const additionalDays = readAdditionalDays(json.additionalDays, report)
  const holidays = readHolidays(json.holidays, year, report)
  if (year === undefined || published === undefined || address === undefined || faults.length > 0) {
    return { ok: false, faults }
  }
  const notice: HolidayNotice = {
    year,
    published,
    address,
    ...(amends ? { amends } : {}),
    ...(additionalDays ? { additionalDays } : {}),
    holidays,
  }
  for (const fault of noticeBalance(notice)) faults.push(fault)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, notice }
}

function readYear(value: unknown, report: Report): number | undefined {
  const inRange = typeof value === 'number' && value >= firstLoadableYear && value <= lastFestivalYear
  if (inRange && Number.isInteger(value)) return value
  const span = `${firstLoadableYear} to ${lastFestivalYear}`
  return report('/year', `a year, ${span}`, `年份，${firstLoadableYear}至${lastFestivalYear}`, '2027')
}

function readAddress(value: unknown, report: Report): string | undefined {
  if (typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value)) return value
  return report(
    '/address',
    "the web address of the State Council General Office's notice",
    '国务院办公厅通知的网址',
    'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  )
}

function readAmends(value: unknown, report: Report): true | undefined {
  if (value === undefined || value === false) return undefined
  if (value === true) return true
  return report(
    '/amends',
    'true when the notice changes only the holidays it lists',
    '通知仅调整所列节假日时填true',
    'true',
  )
}

function readAdditionalDays(value: unknown, report: Report): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 30) return value
  return report(
    '/additionalDays',
    'a whole number: days off beyond those of the regulation',
    '整数：超出《全国年节及纪念日放假办法》规定天数的放假天数',
    '1',
  )
}
