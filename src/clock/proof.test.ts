import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs.ts'
import { calendarOf } from './calendar.ts'
import { civilDate, epochDay } from './civil-date.ts'
import { dueDate } from './due-date.ts'
import { proveDueDate } from './proof.ts'
import { publishedNotices } from './published-notices.ts'

describe('the proof of a firm date', () => {
  it('names for each day why it counts or does not, with the notice', () => {
    const proof = proveDueDate('2026-09-18', 10, { pauses: [{ from: '2026-09-22', to: '2026-09-22' }] })
    if (proof.refused || proof.edges) throw new Error('expected a firm proof')
    const notice = 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm'
    const nationalDay = { holiday: { en: 'National Day', zh: '国庆节' }, notice }
    expect(proof.days.slice(0, 5)).toEqual([
      { date: '2026-09-18', weekday: 5, kind: 'not-counted' },
      { date: '2026-09-19', weekday: 6, kind: 'weekend' },
      { date: '2026-09-20', weekday: 7, kind: 'counted', n: 1, makeUp: true, ...nationalDay },
      { date: '2026-09-21', weekday: 1, kind: 'counted', n: 2 },
      { date: '2026-09-22', weekday: 2, kind: 'paused' },
    ])
    expect(proof.days.find(({ date }) => date === '2026-10-01')).toEqual({
      date: '2026-10-01',
      weekday: 4,
      kind: 'holiday',
      ...nationalDay,
    })
    expect(proof.days.at(-1)).toMatchObject({ date: proof.result.due, kind: 'counted', n: 10 })
  })

  it('lists every day once and ends with the day that reaches the number asked for', () => {
    const day = fc.integer({ min: epochDay('2007-01-01'), max: epochDay('2026-01-01') })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 150 }), (start, workingDays) => {
        const proof = proveDueDate(civilDate(start), workingDays)
        if (proof.refused || proof.edges) throw new Error('expected a firm proof')
        expect(proof.days.map(({ date }) => epochDay(date) - start)).toEqual(
          proof.days.map((_, index) => index),
        )
        expect(proof.days.at(-1)).toMatchObject({ date: proof.result.due, n: workingDays })
      }),
      { numRuns: runs(100) },
    )
  })

  it('counts the first day under the other position of reading 9', () => {
    const proof = proveDueDate('2026-11-20', 1, { firstDay: 'counted' })
    expect(proof).toMatchObject({ days: [{ date: '2026-11-20', kind: 'counted', n: 1 }] })
  })

  it('hands a refusal through', () => {
    expect(proveDueDate('2006-01-01', 1)).toMatchObject({ refused: true })
  })
})

describe('the proof of a provisional date', () => {
  it('proves the days that hold, then shows each end on a notice that leads there', () => {
    const proof = proveDueDate('2026-12-14', 12)
    if (proof.refused || !proof.edges) throw new Error('expected a provisional proof')
    expect(proof.provisionalFrom).toBe('2026-12-26')
    expect(proof.days.at(-1)).toMatchObject({ date: '2026-12-25', n: 9 })
    const { earliest, latest } = proof.edges
    expect(earliest.days.at(-1)).toMatchObject({ date: proof.result.earliest, n: 12 })
    expect(latest.days.at(-1)).toMatchObject({ date: proof.result.latest, n: 12 })
    expect(earliest.days.some(({ supposed, makeUp }) => supposed && makeUp)).toBe(true)
    expect(earliest.supposed.map(({ year }) => year)).toEqual([2027])
  })

  it('reaches both ends exactly, so the range is no wider than its family', () => {
    const day = fc.integer({ min: epochDay('2026-08-01'), max: epochDay('2034-12-31') })
    const pause = fc
      .tuple(day, fc.nat(30))
      .map(([from, length]) => ({ from: civilDate(from), to: civilDate(from + length) }))
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 300 }),
        fc.array(pause, { maxLength: 2 }),
        (start, n, pauses) => {
          const proof = proveDueDate(civilDate(start), n, { pauses })
          if (proof.refused || !proof.edges) return
          for (const { due, supposed } of Object.values(proof.edges)) {
            const calendar = calendarOf([...publishedNotices, ...supposed])
            expect(dueDate(civilDate(start), n, { pauses, calendar })).toMatchObject({ firm: true, due })
          }
        },
      ),
      { numRuns: runs(300) },
    )
  })
})
