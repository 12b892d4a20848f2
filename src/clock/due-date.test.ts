import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs.ts'
import { type CivilDate, civilDate, epochDay } from './civil-date.ts'
import { clockLimits, dueDate } from './due-date.ts'
import { isWorkingDay, workingDaysBetween } from './working-days.ts'

describe('a due date', () => {
  it.each([
    ['2023-03-31', 30, '2023-05-16'],
    ['2026-09-18', 10, '2026-10-09'],
    ['2026-12-14', 9, '2026-12-25'],
    ['2007-01-01', 1, '2007-01-04'],
    ['2022-12-28', 3, '2023-01-03'],
  ] as const)('%s and %i working days: %s, firm', (from, workingDays, due) => {
    expect(dueDate(from, workingDays)).toEqual({ from, workingDays, due, firm: true })
  })

  it('is provisional from 26 December 2026: one working day more', () => {
    expect(dueDate('2026-12-14', 10)).toMatchObject({
      from: '2026-12-14',
      workingDays: 10,
      firm: false,
      earliest: '2026-12-26',
      latest: '2026-12-28',
      assuming: { en: expect.stringContaining('2027'), zh: expect.stringContaining('2027年') },
    })
    expect(dueDate('2026-12-14', 10)).not.toHaveProperty('due')
  })

  it('names every year it needs', () => {
    const due = dueDate('2026-12-14', 600)
    if (!due.refused && !due.firm) expect(due.assuming.zh).toContain('2027-2029年')
    expect(due).toMatchObject({ firm: false })
  })

  it('counts the first day only under the other position of reading 9', () => {
    expect(dueDate('2026-11-20', 1)).toMatchObject({ due: '2026-11-23' })
    expect(dueDate('2026-11-20', 1, { firstDay: 'counted' })).toMatchObject({ due: '2026-11-20' })
    expect(dueDate('2026-11-21', 1, { firstDay: 'counted' })).toMatchObject({ due: '2026-11-23' })
    expect(dueDate('2007-01-01', 1, { firstDay: 'counted' })).toMatchObject({ due: '2007-01-04' })
  })

  it('leaves out paused days, both ends included; overlapping pauses are one', () => {
    const pauses = [
      { from: '2026-11-24', to: '2026-11-25' },
      { from: '2026-11-25', to: '2026-11-26' },
    ] as const
    expect(dueDate('2026-11-20', 3)).toMatchObject({ due: '2026-11-25' })
    expect(dueDate('2026-11-20', 3, { pauses })).toMatchObject({ due: '2026-11-30' })
    expect(dueDate('2026-11-20', 1, { pauses: [{ from: '2026-11-01', to: '2026-11-20' }] })).toMatchObject({
      due: '2026-11-23',
    })
  })

  it('refuses a day before 2007 and a period beyond 2080, as values', () => {
    expect(dueDate('2006-12-31', 1)).toMatchObject({ refused: true, code: 'before-calendar' })
    expect(dueDate('2080-12-01', 100)).toMatchObject({ refused: true, code: 'beyond-calendar' })
    expect(dueDate('2081-01-01', 1)).toMatchObject({ refused: true, code: 'beyond-calendar' })
    expect(dueDate('2026-11-20', 5, { pauses: [{ from: '2026-11-21', to: '9999-12-31' }] })).toMatchObject({
      refused: true,
    })
  })

  it('throws for our own mistakes', () => {
    for (const days of [0, -1, 1.5, Number.NaN, clockLimits.mostWorkingDays + 1]) {
      expect(() => dueDate('2026-11-20', days)).toThrow(RangeError)
    }
    expect(() => dueDate('2026-02-30' as CivilDate, 1)).toThrow(RangeError)
    expect(() => dueDate('2026-11-20', 1, { pauses: [{ from: '2026-11-22', to: '2026-11-21' }] })).toThrow(
      RangeError,
    )
    expect(() => workingDaysBetween('2026-11-21', '2026-11-20')).toThrow(RangeError)
  })
})

describe('working days between two days', () => {
  it.each([
    ['Micron', '2023-03-31', '2023-05-21', 33],
    ['DiDi to the fine', '2021-07-02', '2022-07-21', 263],
    ['DiDi to registration resumed', '2021-07-02', '2023-01-16', 385],
    ['Yunmanman, Huochebang, BOSS Zhipin', '2021-07-05', '2022-06-29', 246],
    ['CNKI', '2022-06-23', '2023-09-01', 300],
    ['one and the same day', '2026-11-20', '2026-11-20', 0],
  ] as const)('%s', (_, from, through, workingDays) => {
    expect(workingDaysBetween(from, through)).toEqual({ firm: true, workingDays })
  })

  it('is a range across a year without a notice, and one number again where all members agree', () => {
    expect(workingDaysBetween('2026-12-01', '2027-02-10')).toMatchObject({
      firm: false,
      fewest: 44,
      most: 48,
    })
    expect(workingDaysBetween('2026-12-31', '2027-12-25')).toMatchObject({
      firm: false,
      fewest: 242,
      most: 245,
    })
    expect(workingDaysBetween('2026-12-25', '2027-12-25')).toMatchObject({
      firm: false,
      fewest: 247,
      most: 247,
    })
  })
})

const day = fc.integer({ min: epochDay('2007-01-01'), max: epochDay('2030-12-31') })
const days = fc.integer({ min: 1, max: 400 })
const pause = fc
  .tuple(day, fc.nat(60))
  .map(([from, length]) => ({ from: civilDate(from), to: civilDate(from + length) }))
const firstDay = fc.constantFrom('counted' as const, 'not-counted' as const)

/** A due date as a range; a firm one is both its ends. */
function rangeOf(...asked: Parameters<typeof dueDate>): readonly [CivilDate, CivilDate] {
  const due = dueDate(...asked)
  if (due.refused) throw new Error(due.message.en)
  return due.firm ? [due.due, due.due] : [due.earliest, due.latest]
}

describe('properties', () => {
  it('a due date is a working day, and counting back to it gives the days asked for', () => {
    fc.assert(
      fc.property(
        day,
        days,
        fc.array(pause, { maxLength: 3 }),
        firstDay,
        (start, workingDays, pauses, position) => {
          const options = { pauses, firstDay: position }
          const due = dueDate(civilDate(start), workingDays, options)
          if (due.refused || !due.firm) return
          expect(isWorkingDay(due.due)).toBe(true)
          expect(workingDaysBetween(due.from, due.due, options)).toEqual({ firm: true, workingDays })
        },
      ),
      { numRuns: runs(1000) },
    )
  })

  it('a provisional range ends where its counts say', () => {
    fc.assert(
      fc.property(day, days, fc.array(pause, { maxLength: 2 }), (start, workingDays, pauses) => {
        const due = dueDate(civilDate(start), workingDays, { pauses })
        if (due.refused || due.firm) return
        expect(workingDaysBetween(due.from, due.earliest, { pauses })).toMatchObject({ most: workingDays })
        expect(workingDaysBetween(due.from, due.latest, { pauses })).toMatchObject({ fewest: workingDays })
      }),
      { numRuns: runs(1000) },
    )
  })

  it('a pause never brings a date forward', () => {
    fc.assert(
      fc.property(
        day,
        days,
        fc.array(pause, { maxLength: 3 }),
        pause,
        (start, workingDays, pauses, further) => {
          const [earliest, latest] = rangeOf(civilDate(start), workingDays, { pauses })
          const [paused, pausedLatest] = rangeOf(civilDate(start), workingDays, {
            pauses: [...pauses, further],
          })
          expect(paused >= earliest && pausedLatest >= latest).toBe(true)
        },
      ),
      { numRuns: runs(2000) },
    )
  })

  it('more days are never due earlier, nor a later start', () => {
    fc.assert(
      fc.property(day, days, (start, workingDays) => {
        const [earliest, latest] = rangeOf(civilDate(start), workingDays)
        const [more, moreLatest] = rangeOf(civilDate(start), workingDays + 1)
        const [later, laterLatest] = rangeOf(civilDate(start + 1), workingDays)
        expect(more > earliest && moreLatest > latest).toBe(true)
        expect(later >= earliest && laterLatest >= latest).toBe(true)
      }),
      { numRuns: runs(2000) },
    )
  })
})
