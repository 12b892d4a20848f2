import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs.ts'
import {
  addDays,
  type CivilDate,
  civilDate,
  epochDay,
  parseCivilDate,
  todayInChina,
  weekday,
} from './civil-date.ts'

describe('civil dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2026-11-21', 20_778],
    ['1969-12-31', -1],
    ['0001-01-01', -719_162],
  ] as const)('%s is epoch day %i', (date, day) => {
    expect(epochDay(date)).toBe(day)
    expect(civilDate(day)).toBe(date)
  })

  it('agrees with the UTC calendar of the language, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const expected = new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(civilDate(day)).toBe(expected)
        expect(epochDay(expected as CivilDate)).toBe(day)
        expect(weekday(expected as CivilDate) % 7).toBe(new Date(day * 86_400_000).getUTCDay())
      }),
      { numRuns: runs(100) },
    )
  })

  it('adds days over the end of February', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  it('throws for a string that is no date, since callers have parsed', () => {
    expect(() => epochDay('2026-02-30')).toThrow(RangeError)
    expect(() => epochDay('2026-1-1')).toThrow(RangeError)
  })
})

describe('reading what people typed', () => {
  it('accepts the last day of February and refuses the next, with the reason', () => {
    expect(parseCivilDate('2026-02-28')).toEqual({ ok: true, date: '2026-02-28' })
    expect(parseCivilDate('2026-02-30')).toEqual({
      ok: false,
      fault: {
        expected: { en: 'a day that exists: 2026-02 has 28 days', zh: '应为实际存在的日期：2026年2月共28天' },
        example: '2026-02-28',
      },
    })
  })

  it.each([
    '2026-2-3',
    '26-02-03',
    '2026/02/03',
    '',
    ' 2026-02-03',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2100-02-29',
  ])('refuses %j', (text) => {
    const reading = parseCivilDate(text)
    expect(reading.ok).toBe(false)
    if (!reading.ok) expect(parseCivilDate(reading.fault.example).ok).toBe(true)
  })
})

describe('today in China', () => {
  it('begins at 16:00 UTC', () => {
    expect(todayInChina(Date.UTC(2026, 10, 20, 15, 59, 59, 999))).toBe('2026-11-20')
    expect(todayInChina(Date.UTC(2026, 10, 20, 16))).toBe('2026-11-21')
  })
})
