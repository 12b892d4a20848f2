import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from '#clock'
import { versions } from '#practice'
import { runs } from '../../test/runs.ts'
import {
  CaseFolder,
  type CaseState,
  changedByCorrections,
  correctionShown,
  correctionsShown,
  decide,
  evolve,
  initialState,
  nextSteps,
  proveClocks,
  type ReviewEvent,
  type Rulebook,
  record,
  replay,
  rulebookOf,
  type Step,
  stateOf,
} from './index.ts'

const TODAY = '2026-11-21'

/** Any version of the law under any readings. */
const review: fc.Arbitrary<Rulebook> = fc
  .constantFrom(...versions)
  .chain(({ regulation, procedure }) =>
    fc
      .record(
        Object.fromEntries(
          Object.entries(regulation.readings).map(([name, { positions }]) => [
            name,
            fc.constantFrom(...Object.keys(positions)),
          ]),
        ),
      )
      .map((positions) => rulebookOf(procedure, { positions })),
  )

/** Choices that make a case: at each moment which of the possible steps, how many days later, and what it says. */
const choices = fc.array(fc.record({ pick: fc.nat(), gap: fc.nat(12), said: fc.nat() }), {
  maxLength: 40,
  size: 'max',
})
type Choices = readonly { readonly pick: number; readonly gap: number; readonly said: number }[]

const saying = ({ details = {} }: Step, said: number, on: CivilDate): Partial<ReviewEvent> => ({
  ...(details.until && said % 3 ? { until: addDays(on, said % 200) } : {}),
  ...(details.member ? { member: ['A', 'B', 'C'][said % 3]! } : {}),
  ...(details.members && said % 2 ? { members: ['A', 'B'] } : {}),
  ...(details.agrees ? { agrees: said % 4 > 0 } : {}),
  ...(details.of ? { of: said % 2 ? 'party' : 'supplier' } : {}),
  ...(details.outcome ? { outcome: 'passed' } : {}),
})

/** A case as it could be lived under the law: every event accepted. */
function lived(terms: Rulebook, choosing: Choices): ReviewEvent[] {
  const events: ReviewEvent[] = []
  let state = initialState(terms)
  let on: CivilDate = '2022-03-01'
  for (const { pick, gap, said } of choosing) {
    const steps = nextSteps(terms, state)
    // Half of the steps go on towards special review, so that the walk does not rest too soon.
    const onwards = steps.filter(
      ({ leadsTo }) => leadsTo && !terms.tables[0].procedure.final.includes(leadsTo),
    )
    const among = said % 2 && onwards.length > 0 ? onwards : steps
    const step = among[pick % among.length]
    if (!step) break
    on = addDays(on, gap)
    const event: ReviewEvent = { id: `e${events.length}`, on, step: step.name, ...saying(step, said, on) }
    if (!decide(terms, state, event).ok) continue
    state = evolve(terms, state, event)
    events.push(event)
  }
  return events
}

const seen = (terms: Rulebook, events: readonly ReviewEvent[]): CaseState =>
  stateOf(terms, replay(terms, events, TODAY), TODAY)
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const ends = ({ clocks }: CaseState) =>
  clocks.map(({ period, of, starts, due, earliest, latest }) => ({
    name: `${period} ${of} ${starts}`,
    earliest: due ?? earliest,
    latest: due ?? latest,
  }))

describe('whatever the case, the version of the law and the readings', () => {
  test('a case as lived stands: nothing in it is refused', () => {
    fc.assert(
      fc.property(review, choices, (terms, choosing) => {
        expect(seen(terms, lived(terms, choosing)).refused).toEqual([])
      }),
      { numRuns: runs(100) },
    )
  })

  test('a replayed case equals the case as lived, event by event, corrections included', () => {
    const correction = fc.record({
      at: fc.nat(),
      of: fc.nat(),
      strike: fc.boolean(),
      by: fc.integer({ min: -9, max: 9 }),
    })
    fc.assert(
      fc.property(review, choices, fc.array(correction, { maxLength: 4 }), (terms, choosing, corrections) => {
        const events = lived(terms, choosing)
        for (const { at, of, strike, by } of corrections) {
          const place = at % (events.length + 1)
          const target = events[place === 0 ? 0 : of % place]
          if (place === 0 || !target) continue
          const on = target.on === 'unknown' ? target.on : addDays(target.on, by)
          const made = { on: TODAY, step: 'corrected', reason: 'mistake', corrects: target.id! } as const
          const id = `c${events.length}`
          events.splice(place, 0, strike ? { ...made, id } : { ...made, id, instead: { on } })
        }
        let asLived = replay(terms, [], TODAY)
        const folder = new CaseFolder(terms, TODAY)
        for (const event of events) {
          asLived = record(terms, asLived, event, TODAY)
          folder.take(event)
        }
        expect(asLived).toEqual(replay(terms, events, TODAY))
        expect(folder.record).toEqual(replay(terms, events, TODAY))
        expect(stateOf(terms, asLived, TODAY)).toEqual(seen(terms, events))
        const one = events.flatMap((_, place) => correctionShown(terms, events, place, TODAY) ?? [])
        const each = one.length > 0 ? { each: one } : undefined
        expect(correctionsShown(terms, events, TODAY)).toEqual(each)
        expect(correctionsShown(terms, events, TODAY, -1)).toEqual(
          each && { corrections: one.length, together: changedByCorrections(terms, events, TODAY) },
        )
      }),
      { numRuns: runs(100) },
    )
  })

  test('a case kept as JSON at any event goes on to the same: nothing in it is lost on the way', () => {
    fc.assert(
      fc.property(review, choices, fc.nat(), (terms, choosing, at) => {
        // A step that is refused now and then: its refusal is kept as data too.
        const steps = terms.tables[0].procedure.steps
        const events = lived(terms, choosing).flatMap((event, index): ReviewEvent[] => {
          const other = steps[(index * 7 + at) % steps.length]!
          return index % 3 === 0 ? [event, { on: event.on, step: other.name }] : [event]
        })
        const place = at % (events.length + 1)
        const kept = replay(terms, events.slice(0, place), TODAY)
        expect(asJson(kept)).toStrictEqual(kept)
        const folder = new CaseFolder(terms, TODAY, asJson(kept))
        for (const event of events.slice(place)) folder.take(event)
        expect(folder.record).toEqual(replay(terms, events, TODAY))
        expect(stateOf(terms, asJson(folder.record), TODAY)).toEqual(seen(terms, events))
      }),
      { numRuns: runs(100) },
    )
  })

  test('a pause never brings a date forward', () => {
    fc.assert(
      fc.property(review, choices, fc.nat(), fc.nat(), fc.boolean(), (terms, choosing, a, b, party) => {
        const events = lived(terms, choosing)
        const [first, second] = [a % (events.length + 1), b % (events.length + 1)].sort((x, y) => x - y)
        const dayAt = (place: number) => events[place - 1]?.on ?? '2022-03-01'
        const said = { id: 'asked', of: party ? 'party' : 'supplier' } as const
        const paused = [
          ...events.slice(0, first),
          { ...said, on: dayAt(first!), step: 'supplement-requested' },
          ...events.slice(first, second),
          { ...said, id: 'answered', on: dayAt(second!), step: 'supplement-received' },
          ...events.slice(second),
        ]
        const after = seen(terms, paused)
        if (after.refused.length > 0) return
        const without = new Map(ends(seen(terms, events)).map((each) => [each.name, each]))
        for (const { name, earliest, latest } of ends(after)) {
          const before = without.get(name)
          if (!before) continue
          if (before.earliest && earliest) expect(earliest >= before.earliest, name).toBe(true)
          if (before.latest && latest) expect(latest >= before.latest, name).toBe(true)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  test('the order of events on one day does not matter where the law does not order them', () => {
    fc.assert(
      fc.property(review, choices, fc.nat(), (terms, choosing, at) => {
        const events = lived(
          terms,
          choosing.map((choice, index) => (index % 3 === 0 ? choice : { ...choice, gap: 0 })),
        )
        const place = at % Math.max(1, events.length - 1)
        const [one, other] = [events[place], events[place + 1]]
        if (!one || !other || one.on !== other.on) return
        // Measures are required before they are lifted: what opens and what closes a bond have their order.
        const { bonds } = terms.tables[0].procedure
        const isBond = [one.step, other.step].sort().join()
        if (bonds.some(({ opens, closes = '' }) => [opens, closes].sort().join() === isBond)) return
        const swapped = [...events.slice(0, place), other, one, ...events.slice(place + 2)]
        const after = seen(terms, swapped)
        if (after.refused.length > 0) return
        const sorted = ({ clocks, state, next }: CaseState) => ({
          state,
          next,
          clocks: clocks.toSorted((a, b) => `${a.period}${a.of}`.localeCompare(`${b.period}${b.of}`)),
        })
        expect(sorted(after)).toEqual(sorted(seen(terms, events)))
      }),
      { numRuns: runs(300) },
    )
  })

  test('a correction equals having been right at first', () => {
    fc.assert(
      fc.property(review, choices, fc.nat(), fc.integer({ min: -30, max: 30 }), (terms, choosing, at, by) => {
        const right = lived(terms, choosing)
        const place = at % Math.max(1, right.length)
        const event = right[place]
        if (!event || event.on === 'unknown') return
        const wrong = { ...event, on: addDays(event.on, by) }
        const corrected: ReviewEvent[] = [
          ...right.slice(0, place),
          wrong,
          ...right.slice(place + 1),
          {
            on: TODAY,
            step: 'corrected',
            corrects: event.id!,
            reason: 'mistyped',
            instead: { on: event.on },
          },
        ]
        expect(seen(terms, corrected)).toEqual(seen(terms, right))
      }),
      { numRuns: runs(100) },
    )
  })

  test('an earlier state stays as it was when the case goes on', () => {
    fc.assert(
      fc.property(review, choices, fc.nat(), (terms, choosing, at) => {
        const events = lived(terms, choosing)
        const place = at % (events.length + 1)
        const early = replay(terms, events.slice(0, place))
        const before = JSON.stringify(stateOf(terms, early, TODAY))
        events.slice(place).reduce((state, event) => record(terms, state, event), early)
        events.slice(place).reduce((state, event) => record(terms, state, event), early)
        expect(JSON.stringify(stateOf(terms, early, TODAY))).toBe(before)
      }),
      { numRuns: runs(100) },
    )
  })

  test('any events whatever are accepted or refused, in any order, on any day: nothing is thrown', () => {
    const names = versions[1]!.procedure.steps.map(({ name }) => name)
    const day = fc.constantFrom<CivilDate>(
      '0001-01-01',
      '2007-01-01',
      '2021-12-31',
      '2022-02-15',
      '2026-12-30',
      '2080-12-20',
      '9999-12-31',
    )
    const event: fc.Arbitrary<ReviewEvent> = fc.record(
      {
        on: fc.oneof(day, fc.constant('unknown' as const)),
        step: fc.constantFrom(...names, 'no-such-step'),
        id: fc.constantFrom('a', 'b', 'c'),
        received: day,
        until: day,
        of: fc.constantFrom('party', 'supplier'),
        member: fc.constantFrom('A', 'B', '__proto__'),
        members: fc.constantFrom(['A'], []),
        agrees: fc.boolean(),
        outcome: fc.constant('other'),
        corrects: fc.constantFrom('a', 'b', 'c'),
        reason: fc.constant('mistake'),
        instead: fc.record({ on: day }),
      },
      { requiredKeys: ['on', 'step'] },
    )
    fc.assert(
      fc.property(review, fc.array(event, { maxLength: 40 }), day, (terms, events, asOf) => {
        const came = replay(terms, events, asOf)
        expect(came.events).toBe(events)
        stateOf(terms, came, asOf)
        const half = Math.floor(events.length / 2)
        const resumed = new CaseFolder(terms, asOf, asJson(replay(terms, events.slice(0, half), asOf)))
        for (const event of events.slice(half)) resumed.take(event)
        expect(resumed.record).toEqual(came)
        proveClocks(terms, replay(terms, events), '2026-11-21')
      }),
      { numRuns: runs(300) },
    )
  })
})
