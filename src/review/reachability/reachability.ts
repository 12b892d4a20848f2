import type { CivilDate } from '#clock'
import { clocksOf } from '../clocks/clocks.ts'
import type { ReviewEvent } from '../record/event.ts'
import { evolve } from '../record/evolve.ts'
import { objectionTo } from '../record/objections.ts'
import { addresseesIn, initialState, type ReviewState } from '../record/state.ts'
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
  /** Steps that can have been taken by now and that only lead to more steps without effect. */
  readonly aside: Set<string>
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
  const compiled = [...rulebook.tables[0].steps.values()].filter(({ step }) => !keepsRecords(step))
  const aside = stepsAside(compiled)
  const steps = compiled.map((each) => ({
    ...each,
    events: variants(each.step),
    still: isStill(each, aside),
  }))
  const places = new Map<string, Place>()
  const arrive = (state: ReviewState, by: string, from: Place | undefined): Place => {
    const key = keyOf(rulebook, state)
    const place = places.get(key) ?? newPlace(rulebook, state, by, from)
    places.set(key, place)
    return place
  }
  arrive(initialState(rulebook), '', undefined)
  for (const place of places.values()) {
    const alsoAside = withTaken(place.state, aside)
    for (const { step, events, still } of steps) {
      for (const event of events) {
        if (objectionTo(rulebook, still ? alsoAside : place.state, event)) continue
        if (still && !aside.has(step.name)) continue
        place.taken.add(step.name)
        if (still) place.aside.add(step.name)
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

const withTaken = (state: ReviewState, more: ReadonlySet<string>): ReviewState => ({
  ...state,
  taken: [...new Set([...state.taken, ...more])],
})

/** Steps to which only steps without effect look back: what they open changes no place. */
function stepsAside(steps: readonly CompiledStep[]): ReadonlySet<string> {
  const without = steps.filter((each) => isWithoutEffect(each) && each.isRemembered && !each.step.once)
  const aside = new Set(without.map(({ step }) => step.name))
  for (let before = -1; before !== aside.size; ) {
    before = aside.size
    for (const each of steps) {
      const hasEffect = !isWithoutEffect(each) || (each.isRemembered && !aside.has(each.step.name))
      if (hasEffect) for (const name of each.after) aside.delete(name)
    }
  }
  return aside
}

const isWithoutEffect = (each: CompiledStep): boolean => each.step.leadsTo === undefined && !each.movesTime

const isStill = (each: CompiledStep, aside: ReadonlySet<string>): boolean =>
  isWithoutEffect(each) && (!each.isRemembered || aside.has(each.step.name))

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
      const before = onwards.aside.size
      for (const name of place.aside) onwards.aside.add(name)
      if (onwards.aside.size > before) waiting.add(onwards)
    }
  }
  for (const place of places) {
    const state = withTaken(place.state, place.aside)
    for (const { still, step, events } of steps) {
      if (still && events.some((event) => !objectionTo(rulebook, state, event))) place.taken.add(step.name)
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
    aside: new Set(),
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
function keyOf({ names }: Rulebook, state: ReviewState): string {
  const { at, taken, runs, round, open } = state
  const replies =
    !round || round.end
      ? []
      : addresseesIn(state)
          .map(({ name, replied, agrees }) => name + (replied ? (agrees ? '+' : '-') : ''))
          .sort()
  return [
    at,
    taken.toSorted().join(','),
    names.periods.map((name) => (runs[name] ? (runs[name].end ? 2 : 1) : 0)).join(''),
    round ? `${round.timed} ${round.listed.length > 0} ${replies.join(',')} ${round.end !== null}` : '',
    open
      .map(({ time, of }) => `${time} ${of}`)
      .sort()
      .join(','),
  ].join('|')
}
