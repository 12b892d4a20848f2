import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate, dueDate, epochDay } from '#clock'
import { versions } from '#regulations'
import { type Clock, Docket, type ReviewEvent, replay, reviewUnder, stateOf } from './index.ts'

const { procedure, regulation } = versions.find(({ regulation: { id } }) => id === 'order-8')!
const review = reviewUnder(procedure, {
  positions: Object.fromEntries(
    Object.entries(regulation.readings).map(([name, each]) => [name, each.default]),
  ),
})

/** One of a hundred thousand cases, at any stage, on any day of the last eight months. */
function clocksOf(number: number, asOf: CivilDate): readonly Clock[] {
  const filed = addDays('2026-03-01', (number * 7) % 260)
  const steps = ['application-submitted', 'materials-conform', 'review-required', 'recommendation-sent']
  const events = steps.slice(0, 2 + (number % 3)).map((step, index): ReviewEvent => {
    return { on: addDays(filed, index * (5 + (number % 11))), step }
  })
  const paused: ReviewEvent[] =
    number % 10 === 0 ? [{ on: addDays(filed, 60), step: 'supplement-requested', of: 'party' }] : []
  return stateOf(review, replay(review, [...events, ...paused], asOf), asOf).clocks
}

/** The same question answered by looking at every clock. */
function scan(cases: ReadonlyMap<string, readonly Clock[]>, asOf: CivilDate, workingDays: number) {
  const limit = dueDate(asOf, workingDays)
  const last = limit.refused ? asOf : limit.firm ? limit.due : limit.latest
  const open = [...cases].flatMap(([caseId, clocks]) =>
    clocks
      .filter(({ status, due, latest }) => (status === 'running' || status === 'overdue') && (due ?? latest))
      .map((clock) => ({
        caseId,
        clock,
        from: clock.due ?? clock.earliest ?? clock.latest!,
        to: clock.due ?? clock.latest!,
      })),
  )
  const names = (found: typeof open) => found.map(({ caseId, clock }) => `${caseId} ${clock.period}`).sort()
  return {
    due: names(open.filter(({ from, to }) => from <= last && to >= asOf)),
    overdue: names(open.filter(({ to }) => to < asOf)),
  }
}
const asked = (docket: Docket, asOf: CivilDate, workingDays: number) => {
  const { due, overdue } = docket.dueWithin(asOf, workingDays)
  const names = (found: typeof due) => found.map(({ caseId, clock }) => `${caseId} ${clock.period}`).sort()
  return { due: names(due), overdue: names(overdue) }
}

describe('the docket', () => {
  test('answers as a full scan does, whatever was put and taken away', () => {
    const change = fc.record({ number: fc.nat(40), gone: fc.boolean(), day: fc.nat(260) })
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 40 }),
        fc.nat(420),
        fc.integer({ min: 1, max: 20 }),
        (changes, at, days) => {
          const docket = new Docket()
          const cases = new Map<string, readonly Clock[]>()
          for (const { number, gone, day } of changes) {
            const clocks = gone ? [] : clocksOf(number, addDays('2026-04-01', day))
            docket.put(`case-${number}`, clocks)
            cases.set(`case-${number}`, clocks)
          }
          const asOf = addDays('2026-03-01', at)
          expect(asked(docket, asOf, days)).toEqual(scan(cases, asOf, days))
        },
      ),
    )
  })

  test('a provisional clock is due from the earlier end of its range and overdue after the later', () => {
    const docket = new Docket()
    const provisional = {
      earliest: '2027-01-04',
      latest: '2027-01-11',
      firm: false,
      status: 'running',
    } as const
    docket.put('one', [{ period: 'preliminary-review', article: 'art.11', workingDays: 30, ...provisional }])
    const kinds = (asOf: CivilDate) => {
      const { due, overdue } = docket.dueWithin(asOf, 1)
      return [due.length, overdue.length]
    }
    expect(kinds('2026-12-25')).toEqual([0, 0])
    expect(kinds('2027-01-02')).toEqual([1, 0])
    expect(kinds('2027-01-11')).toEqual([1, 0])
    expect(kinds('2027-01-12')).toEqual([0, 1])
  })

  test('of 100,000 open cases does too, the earliest first', () => {
    const asOf = '2026-11-21'
    const shapes = Array.from({ length: 500 }, (_, number) => clocksOf(number, asOf))
    const docket = new Docket()
    const cases = new Map<string, readonly Clock[]>()
    for (let number = 0; number < 100_000; number += 1) {
      const clocks = shapes[number % shapes.length]!
      docket.put(`case-${number}`, clocks)
      cases.set(`case-${number}`, clocks)
    }
    expect(asked(docket, asOf, 10)).toEqual(scan(cases, asOf, 10))
    const { due, overdue, through } = docket.dueWithin(asOf, 10)
    expect([due.length > 0, overdue.length > 0, through]).toEqual([true, true, '2026-12-04'])
    const days = due.map(({ clock }) => epochDay(clock.due ?? clock.earliest!))
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })
})
