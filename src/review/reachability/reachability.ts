import type { CivilDate } from '#clock'
import { clocksOf } from '../clocks/clocks.ts'
import { decide } from '../record/decide.ts'
import type { ReviewEvent } from '../record/event.ts'
import { evolve } from '../record/evolve.ts'
import { initialState, type ReviewState, tableOf } from '../record/state.ts'
import type { CompiledStep } from '../table/compile.ts'
import type { Step } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'

/** A case as far as the table can tell it from another: everything but days and texts. */
export interface Place {
  readonly state: ReviewState
  /** A shortest way here: the last step, and the place before it. */
  readonly by: string
  readonly from: Place | undefined
  /** Every clock, by period and addressee. */
  readonly clocks: readonly string[]
  /** Those of them that run. */
  readonly live: readonly string[]
  readonly onwards: Set<Place>
  /** The steps taken here. */
  readonly taken: Set<string>
  /** Bits of steps that can have been taken by now and that only lead to more steps without effect. */
  aside: number
}

/** One day for every step: the walk asks what may follow what, not when. */
const DAY: CivilDate = '2021-03-02'

/**
 * Every place that a table allows, with two addressees named or not, the nearest first.
 *
 * Exhaustive: cases that the table cannot tell apart are one place. A place is the state, the steps looked back to,
 * which times not counted are open, which clocks run, and how each addressee replied.
 */
export function reachablePlaces(rulebook: Rulebook): readonly Place[] {
  const compiled = [...tableOf(rulebook, 0).steps.values()].filter(({ step }) => !keepsRecords(step))
  const aside = asideBits(compiled)
  const steps = compiled.map((each) => ({
    ...each,
    events: variants(each.step),
    still: isStill(each, aside),
  }))
  const places = new Map<string, Place>()
  const arrive = (state: ReviewState, by: string, from: Place | undefined): Place => {
    const key = keyOf(state)
    const place = places.get(key) ?? newPlace(rulebook, state, by, from)
    places.set(key, place)
    return place
  }
  arrive(initialState(rulebook), '', undefined)
  for (const place of places.values()) {
    for (const { step, events, still, bit } of steps) {
      for (const event of events) {
        const state = still ? { ...place.state, taken: place.state.taken | aside } : place.state
        if (!decide(rulebook, state, event).ok) continue
        if (still && (bit & aside) === 0) continue
        place.taken.add(step.name)
        if (still) place.aside |= bit
        else place.onwards.add(arrive(evolve(rulebook, place.state, event), step.name, place))
      }
    }
  }
  carryAside(rulebook, [...places.values()], steps)
  return [...places.values()]
}

/** A step that only keeps the record changes no place, and needs a record to be tried on. */
export const keepsRecords = ({ details = {} }: Step): boolean =>
  Object.values(details).some(({ kind }) => kind === 'event')

/** Bits of steps to which only steps without effect look back: what they open changes no place. */
function asideBits(steps: readonly CompiledStep[]): number {
  const without = steps.filter(isWithoutEffect)
  let bits = without.reduce((all, { bit, step }) => (step.once ? all : all | bit), 0)
  for (let before = 0; before !== bits; ) {
    before = bits
    for (const { after, ...step } of steps) {
      const effect = !isWithoutEffect({ after, ...step }) || (step.bit !== 0 && (step.bit & bits) === 0)
      if (effect) bits &= ~after
    }
  }
  return bits
}

const isWithoutEffect = (each: CompiledStep): boolean =>
  each.leadsTo < 0 &&
  [each.starts, each.ends, each.extends, each.pauses, each.resumes].every(({ length }) => length === 0) &&
  each.round === undefined &&
  each.closesRound === undefined

const isStill = (each: CompiledStep, aside: number): boolean =>
  isWithoutEffect(each) && (each.bit === 0 || (each.bit & aside) !== 0)

/** What can have been taken aside on some way to a place, and the steps that this allows there. */
function carryAside(
  rulebook: Rulebook,
  places: readonly Place[],
  steps: readonly (CompiledStep & { readonly events: readonly ReviewEvent[]; readonly still: boolean })[],
): void {
  const waiting = new Set(places)
  for (const place of waiting) {
    waiting.delete(place)
    for (const onwards of place.onwards) {
      if ((onwards.aside | place.aside) === onwards.aside) continue
      onwards.aside |= place.aside
      waiting.add(onwards)
    }
  }
  for (const place of places) {
    const state = { ...place.state, taken: place.state.taken | place.aside }
    for (const { still, step, events } of steps) {
      if (still && events.some((event) => decide(rulebook, state, event).ok)) place.taken.add(step.name)
    }
  }
}

function newPlace(rulebook: Rulebook, state: ReviewState, by: string, from: Place | undefined): Place {
  const all = clocksOf(rulebook, state, DAY).map(({ clock: { period, of, status } }) => ({
    name: of === undefined ? period : `${period} of ${of}`,
    live: status === 'running' || status === 'paused' || status === 'overdue',
  }))
  return {
    state,
    by,
    from,
    clocks: all.map(({ name }) => name),
    live: all.filter(({ live }) => live).map(({ name }) => name),
    onwards: new Set(),
    taken: new Set(),
    aside: 0,
  }
}

/** Every way to say a step that the table can tell apart. */
function variants({ name, details = {} }: Step): readonly ReviewEvent[] {
  let all: readonly Record<string, unknown>[] = [{ on: DAY, step: name }]
  for (const [detail, { kind, values = {}, required }] of Object.entries(details)) {
    if (!required && kind !== 'texts') continue
    const choices: Readonly<Record<string, readonly unknown[]>> = {
      'one-of': Object.keys(values),
      'yes-no': [true, false],
      text: ['A', 'B'],
      texts: [['A', 'B'], undefined],
    }
    all = all.flatMap((said) => (choices[kind] ?? []).map((choice) => ({ ...said, [detail]: choice })))
  }
  return all as unknown as readonly ReviewEvent[]
}

/**
 * What the table can tell apart. Two open requests are as one; of an addressee only its reply counts, and that only
 * while the round is open; of a clock that has ended, only that it has.
 */
function keyOf({ at, taken, runs, round, open }: ReviewState): string {
  const replies = round?.end
    ? []
    : round?.addressees
        .values()
        .map(({ name, replied, agrees }) => name + (replied ? (agrees ? '+' : '-') : ''))
        .toSorted()
  return [
    at,
    taken,
    runs.map((run) => (run ? (run.end ? 2 : 1) : 0)).join(''),
    round ? `${round.timed} ${round.listed} ${replies?.join(',')} ${round.end !== undefined}` : '',
    open.map((each) => Object.keys(each).toSorted().join(',')).join(';'),
  ].join('|')
}
