import { describe, expect, it } from 'vitest'
import { calendarOf, holidaysInForce, publishedCalendar, withNotice } from './calendar.ts'
import { dueDate } from './due-date.ts'
import { type HolidayNotice, holiday } from './notice.ts'
import { publishedNotices } from './published-notices.ts'
import { isWorkingDay } from './working-days.ts'

/** Not published by anybody: what the 2027 notice might say. */
const notice2027: HolidayNotice = {
  year: 2027,
  published: '2026-12-01',
  address: 'https://example.org/2027',
  holidays: [
    holiday('new-year', '2027-01-01', '2027-01-03'),
    holiday('spring-festival', '2027-02-05', '2027-02-12', '2027-01-30', '2027-02-20'),
    holiday('qingming', '2027-04-03', '2027-04-05'),
    holiday('labour-day', '2027-05-01', '2027-05-05', '2027-05-08'),
    holiday('dragon-boat', '2027-06-09', '2027-06-09'),
    holiday('mid-autumn', '2027-09-15', '2027-09-15'),
    holiday('national-day', '2027-10-01', '2027-10-07', '2027-09-26', '2027-10-09'),
  ],
}

describe('a calendar', () => {
  it('is firm to 25 December of its last year; the next notice moves that by a year', () => {
    expect(publishedCalendar).toMatchObject({ firmFrom: '2007-01-01', firmThrough: '2026-12-25' })
    expect(isWorkingDay('2026-12-25')).toBe(true)
    expect(isWorkingDay('2026-12-26')).toBe(undefined)
    const calendar = withNotice(publishedCalendar, notice2027)
    expect(calendar.firmThrough).toBe('2027-12-25')
    expect(isWorkingDay('2026-12-26', calendar)).toBe(false)
    expect(dueDate('2026-12-14', 10, { calendar })).toMatchObject({ firm: true, due: '2026-12-28' })
  })

  it('does not become firm over a gap: 2028 without 2027', () => {
    const calendar = withNotice(publishedCalendar, { ...notice2027, year: 2028, published: '2027-12-01' })
    expect(calendar.firmThrough).toBe('2026-12-25')
    expect(dueDate('2027-01-04', 3, { calendar }).refused).toBe(undefined)
    expect(dueDate('2027-01-04', 3, { calendar })).toMatchObject({ firm: false })
    expect(dueDate('2028-03-01', 3, { calendar })).toMatchObject({ firm: true, due: '2028-03-06' })
  })

  it('answers nothing before 2007', () => {
    expect(isWorkingDay('2006-12-31')).toBe(undefined)
    expect(isWorkingDay('2007-01-01')).toBe(false)
  })

  it('gives late December to the next year’s notice', () => {
    for (const [date, works] of [
      ['2007-12-29', true],
      ['2007-12-31', false],
      ['2011-12-31', true],
      ['2018-12-29', true],
      ['2018-12-31', false],
    ] as const) {
      expect(isWorkingDay(date), date).toBe(works)
    }
  })
})

describe('as known on a day', () => {
  it('2018-11-01: firm to 2018-12-25, the 2019 notice being of 6 December', () => {
    const calendar = calendarOf(publishedNotices, { asKnownOn: '2018-11-01' })
    expect(calendar.firmThrough).toBe('2018-12-25')
    expect(isWorkingDay('2018-12-25', calendar)).toBe(true)
    expect(isWorkingDay('2018-12-26', calendar)).toBe(undefined)
  })

  it('2020-01-20: Spring Festival ends on 30 January and Saturday 1 February is worked; on 2020-01-27 no more', () => {
    const before = calendarOf(publishedNotices, { asKnownOn: '2020-01-20' })
    const after = calendarOf(publishedNotices, { asKnownOn: '2020-01-27' })
    expect(isWorkingDay('2020-01-31', before)).toBe(true)
    expect(isWorkingDay('2020-02-01', before)).toBe(true)
    expect(isWorkingDay('2020-01-31', after)).toBe(false)
    expect(isWorkingDay('2020-02-01', after)).toBe(false)
    expect(dueDate('2020-01-20', 10, { calendar: before })).toMatchObject({ due: '2020-02-07' })
    expect(dueDate('2020-01-20', 10, { calendar: after })).toMatchObject({ due: '2020-02-11' })
  })

  it('2019-03-21: Labour Day is one day; from 2019-03-22 four, with two Sundays worked', () => {
    const before = calendarOf(publishedNotices, { asKnownOn: '2019-03-21' })
    expect([isWorkingDay('2019-05-02', before), isWorkingDay('2019-05-05', before)]).toEqual([true, false])
    expect([isWorkingDay('2019-05-02'), isWorkingDay('2019-05-05')]).toEqual([false, true])
  })

  it('2015-05-12: 3 September is a working day; from 2015-05-13 a holiday', () => {
    const before = calendarOf(publishedNotices, { asKnownOn: '2015-05-12' })
    expect([isWorkingDay('2015-09-03', before), isWorkingDay('2015-09-06', before)]).toEqual([true, false])
    expect([isWorkingDay('2015-09-03'), isWorkingDay('2015-09-06')]).toEqual([false, true])
    expect(holidaysInForce(publishedCalendar, 2015)).toHaveLength(8)
  })

  it('2024-11-01: the family for 2025 still has eleven days, the regulation being of 12 November', () => {
    const calendar = calendarOf(publishedNotices, { asKnownOn: '2024-11-01' })
    const due = dueDate('2024-12-02', 30, { calendar })
    expect(due).toMatchObject({ firm: false })
    if (!due.refused && !due.firm)
      expect(due.assuming.en).toMatch(/2024-11-01.*the 11 statutory days.*No\. 644/)
  })

  it('throws before the first notice under the 2008 regulation', () => {
    expect(() => calendarOf(publishedNotices, { asKnownOn: '2007-12-17' })).toThrow(RangeError)
  })
})

describe('the version of a calendar', () => {
  it('is the same for the same days off, and another when a single day differs', () => {
    const [one, other] = [calendarOf(publishedNotices), calendarOf(publishedNotices.toReversed())]
    expect(one.version).toBe(publishedCalendar.version)
    expect(other.version).toBe(publishedCalendar.version)
    expect(publishedCalendar.version).toMatch(/^cn-working-days 2007-2026 [0-9a-f]{16}$/)
    const changed = publishedNotices.map((notice) =>
      notice.year === 2026 ? { ...notice, holidays: notice.holidays.slice(1) } : notice,
    )
    expect(calendarOf(changed).version).not.toBe(publishedCalendar.version)
  })
})
