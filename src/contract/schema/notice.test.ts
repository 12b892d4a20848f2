import { describe, expect, it } from 'vitest'
import { publishedCalendar, withNotice } from '#clock'
import { readHolidayNotice } from './notice.ts'

/** As an administrator would paste it; what the 2027 notice might say. */
const given = {
  year: 2027,
  published: '2026-12-01',
  address: 'https://www.gov.cn/2027',
  holidays: [
    { festivals: ['new-year'], from: '2027-01-01', to: '2027-01-03' },
    {
      festivals: ['spring-festival'],
      from: '2027-02-05',
      to: '2027-02-12',
      makeUp: ['2027-01-30', '2027-02-20'],
    },
    { festivals: ['qingming'], from: '2027-04-03', to: '2027-04-05' },
    { festivals: ['labour-day'], from: '2027-05-01', to: '2027-05-05', makeUp: ['2027-05-08'] },
    { festivals: ['dragon-boat'], from: '2027-06-09', to: '2027-06-09' },
    { festivals: ['mid-autumn'], from: '2027-09-15', to: '2027-09-15' },
    {
      festivals: ['national-day'],
      from: '2027-10-01',
      to: '2027-10-07',
      makeUp: ['2027-09-26', '2027-10-09'],
    },
  ],
}

function faultsOf(json: unknown): readonly string[] {
  const reading = readHolidayNotice(json)
  if (reading.ok) return []
  for (const { expected } of reading.faults) expect(expected.en !== '' && expected.zh !== '').toBe(true)
  return reading.faults.map(({ pointer }) => pointer)
}

function missingIn(json: unknown): readonly string[] {
  const reading = readHolidayNotice(json)
  return reading.ok ? [] : reading.faults.map(({ message }) => /“(.*)” is missing/.exec(message.en)![1]!)
}

describe('a holiday notice given as data', () => {
  it('is read, the festivals named in both languages, and loads a year', () => {
    const reading = readHolidayNotice(given)
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
    expect(reading.notice.holidays[0]).toEqual({
      festivals: ['new-year'],
      name: { en: "New Year's Day", zh: '元旦' },
      from: '2027-01-01',
      to: '2027-01-03',
      makeUp: [],
    })
    expect(withNotice(publishedCalendar, reading.notice).firmThrough).toBe('2027-12-25')
  })

  it('reports every fault with its pointer', () => {
    expect(faultsOf(null)).toEqual([''])
    expect(missingIn({})).toEqual(['year', 'published', 'address', 'holidays'])
    expect(faultsOf({ ...given, year: 2007 })).toContain('/year')
    expect(faultsOf({ ...given, published: '2026-02-30' })).toEqual(['/published'])
    expect(faultsOf({ ...given, adress: 'x' })).toEqual(['/adress'])
    expect(faultsOf({ ...given, amends: 'yes', additionalDays: 0.5 })).toEqual(['/amends', '/additionalDays'])
    const [first, ...rest] = given.holidays
    const withFirst = (changes: object): unknown => ({
      ...given,
      holidays: [{ ...first, ...changes }, ...rest],
    })
    expect(faultsOf(withFirst({ festivals: ['newyear'] }))).toEqual(['/holidays/0/festivals/0'])
    expect(faultsOf(withFirst({ to: '2026-12-31' }))).toEqual(['/holidays/0/to'])
    expect(faultsOf(withFirst({ from: '2026-11-30' }))).toEqual(['/holidays/0/from'])
    expect(faultsOf(withFirst({ makeUp: ['2027-01-04'] }))).toEqual(['/holidays/0/makeUp/0'])
    expect(faultsOf(withFirst({ makeUp: ['2027-01-02'] }))).toContain('/holidays/0/makeUp/0')
    expect(faultsOf(withFirst({ makeUp: '2027-01-09' }))).toEqual(['/holidays/0/makeUp'])
    expect(faultsOf({ ...given, holidays: [7, ...rest] })).toEqual(['/holidays/0'])
    expect(faultsOf({ ...given, holidays: [] })).toEqual(['/holidays'])
  })

  it('is refused when it moves a festival, though the sum comes out', () => {
    const moved = given.holidays.map((holiday) => {
      if (holiday.festivals.includes('labour-day'))
        return { ...holiday, from: '2027-08-01', to: '2027-08-05', makeUp: ['2027-08-07', '2027-08-08'] }
      return holiday.festivals.includes('dragon-boat')
        ? { ...holiday, from: '2027-07-07', to: '2027-07-07' }
        : holiday
    })
    expect(faultsOf({ ...given, holidays: moved })).toEqual(
      expect.arrayContaining(['/holidays/3/from', '/holidays/4/from']),
    )
  })

  it('every notice published since 2008 has its festivals on their days', () => {
    for (const notice of publishedCalendar.notices.filter(({ year }) => year >= 2008)) {
      expect([notice.year, readHolidayNotice(notice)]).toEqual([notice.year, { ok: true, notice }])
    }
  })

  it('is refused when a make-up day was forgotten, a festival left out or named twice', () => {
    const holidays = given.holidays.map(({ makeUp: _, ...rest }) => rest)
    expect(readHolidayNotice({ ...given, holidays })).toMatchObject({
      ok: false,
      faults: [{ pointer: '/holidays', example: '"additionalDays": 5' }],
    })
    expect(faultsOf({ ...given, holidays: given.holidays.slice(1) })).toEqual(['/holidays'])
    expect(
      faultsOf({
        ...given,
        holidays: [...given.holidays, { ...given.holidays[4], from: '2027-06-10', to: '2027-06-10' }],
      }),
    ).toEqual(['/holidays'])
  })

  it('may give more days than the regulation if it says so, and may amend one holiday', () => {
    const extension = {
      year: 2027,
      published: '2027-01-30',
      address: 'https://www.gov.cn/2027-1',
      amends: true,
      additionalDays: 1,
      holidays: [
        { festivals: ['spring-festival'], from: '2027-02-05', to: '2027-02-12', makeUp: ['2027-02-20'] },
      ],
    }
    expect(faultsOf(extension)).toEqual([])
    expect(faultsOf({ ...extension, additionalDays: 0 })).toEqual(['/holidays'])
    const oneOff = { festivals: [], from: '2027-09-03', to: '2027-09-03', makeUp: [] }
    expect(faultsOf({ ...extension, holidays: [oneOff] })).toContain('/holidays/0/name')
    const named = { ...oneOff, name: { en: 'Victory Day', zh: '胜利日' } }
    expect(faultsOf({ ...extension, holidays: [named] })).toEqual([])
  })
})
