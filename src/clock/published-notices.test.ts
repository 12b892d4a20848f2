import chineseDays from 'chinese-days'
import { HolidayUtil, Lunar } from 'lunar-typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { readHolidayNotice } from '#contract'
import { publishedCalendar } from './calendar.ts'
import { civilDate, epochDay, weekdayOf } from './civil-date.ts'
import { festivalDay, firstFestivalYear, lastFestivalYear } from './festivals.ts'
import { workingDaysTaken } from './notice-balance.ts'
import { publishedNotices } from './published-notices.ts'
import { entitledDays, regulationFor } from './regulation.ts'
import { isWorkingDay, workingDaysBetween } from './working-days.ts'

const first = epochDay('2007-01-01')
const last = epochDay('2026-12-25')

describe('the reviewed table', () => {
  // chinese-days moves with the process's time zone; the table does not (purity.test.ts).
  beforeAll(() => {
    process.env.TZ = 'Asia/Shanghai'
  })

  it('agrees with chinese-days on every day of 2007 to 2026', () => {
    const differing: string[] = []
    for (let day = first; day <= last; day += 1) {
      const date = civilDate(day)
      if (chineseDays.isWorkday(date) !== isWorkingDay(date)) differing.push(date)
    }
    expect(differing).toEqual([])
  })

  it('agrees with lunar-typescript on every day but two, settled by the 2013 notice', () => {
    const differing: string[] = []
    for (let day = first; day <= last; day += 1) {
      const date = civilDate(day)
      const works = HolidayUtil.getHoliday(date)?.isWork() ?? weekdayOf(day) < 6
      if (works !== isWorkingDay(date)) differing.push(date)
    }
    expect(differing).toEqual(['2013-04-07', '2013-10-12'])
  })

  it.each([
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
  ])('%i has %i working days', (year, workingDays) => {
    const count = workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`)
    expect(count).toEqual({ firm: true, workingDays })
  })

  it('2026 has 248 working days, the last four of them not yet firm', () => {
    expect(workingDaysBetween('2025-12-31', '2026-12-25')).toEqual({ firm: true, workingDays: 244 })
    expect(workingDaysBetween('2025-12-31', '2026-12-31')).toMatchObject({ firm: false, most: 249 })
  })

  it.each(publishedNotices.map((notice) => [notice.year, notice.published, notice] as const))(
    'the notice for %i published %s takes the days its regulation gives',
    (year, _, notice) => {
      const festivals = notice.holidays.flatMap((holiday) => holiday.festivals)
      const given = entitledDays(regulationFor(year), festivals) + (notice.additionalDays ?? 0)
      expect(workingDaysTaken(notice)).toBe(given)
      if (year > 2007)
        expect(readHolidayNotice(JSON.parse(JSON.stringify(notice)))).toEqual({ ok: true, notice })
    },
  )

  it('gives each year at least one notice on gov.cn', () => {
    expect(publishedCalendar.publishedYears).toEqual(Array.from({ length: 20 }, (_, index) => 2007 + index))
    expect(publishedNotices.every(({ address }) => /^https?:\/\/www\.gov\.cn\//.test(address))).toBe(true)
  })
})

describe('the festival table', () => {
  it('agrees with lunar-typescript and chinese-days, which compute it', () => {
    for (let year = firstFestivalYear; year <= lastFestivalYear; year += 1) {
      for (const [festival, month, day] of [
        ['spring-festival', 1, 1],
        ['dragon-boat', 5, 5],
        ['mid-autumn', 8, 15],
      ] as const) {
        const date = civilDate(festivalDay(festival, year))
        expect(date).toBe(Lunar.fromYmd(year, month, day).getSolar().toYmd())
        expect(chineseDays.getLunarDate(date)).toMatchObject({
          lunarMon: month,
          lunarDay: day,
          isLeap: false,
        })
      }
      const terms = Lunar.fromYmd(year, 3, 1).getJieQiTable()
      expect(civilDate(festivalDay('qingming', year))).toBe(terms.清明?.toYmd())
    }
  })
})
