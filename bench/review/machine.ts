import { assign, createActor, createMachine, initialTransition, transition } from 'xstate'
import { epochDay } from '../../src/clock/index.ts'
import type { Effect, Step } from '../../src/review/index.ts'
import type { History } from './histories.ts'
import { procedure, review } from './terms.ts'

/** What a folded case comes to: where it stands, how many events were accepted, which periods have started. */
export interface Came {
  readonly state: string
  readonly accepted: number
  readonly started: string
}

interface Context {
  readonly taken: ReadonlySet<string>
  readonly lastDay: number
  readonly runs: Readonly<Record<string, { readonly start: number; readonly end: number | undefined }>>
  /** Requests that await an answer, by excluded time and by whom. */
  readonly open: Readonly<Record<string, number>>
  readonly accepted: number
}
interface Happened {
  readonly type: string
  readonly day: number
  readonly of: string
}
interface Given {
  readonly context: Context
  readonly event: Happened
}

const holds = ({ under }: Effect): boolean => !under || review.positions[under.reading] === under.position
const { noForecast } = procedure
const forecasts =
  !noForecast || review.positions[noForecast.unless.reading] === noForecast.unless.position
    ? undefined
    : noForecast.after
const perAddressee = new Set(procedure.periods.filter((each) => each.perAddressee).map(({ name }) => name))

/** Whether the table allows a step, beside the state it is taken in. */
const allows =
  (step: Step) =>
  ({ context, event }: Given): boolean =>
    event.day >= context.lastDay &&
    (step.after ?? []).every((name) => context.taken.has(name)) &&
    !(step.once && context.taken.has(step.name)) &&
    !step.ownCase?.after.some((name) => context.taken.has(name)) &&
    (step.resumes ?? []).every((name) => (context.open[`${name} ${event.of}`] ?? 0) > 0) &&
    (step.extends ?? []).every((name) => context.runs[name]?.end === undefined)

/** What a step changes: steps taken, periods started and ended, times not counted. */
const takes =
  (step: Step) =>
  ({ context, event }: Given): Context => {
    const runs = { ...context.runs }
    const open = { ...context.open }
    for (const { period } of (step.ends ?? []).filter(holds)) {
      const run = runs[period]
      if (run && run.end === undefined) runs[period] = { ...run, end: event.day }
    }
    const isForecast = forecasts === undefined || !(context.taken.has(forecasts) || step.name === forecasts)
    if (isForecast) {
      for (const { period } of (step.starts ?? []).filter(holds)) {
        if (!perAddressee.has(period)) runs[period] = { start: event.day, end: undefined }
      }
    }
    for (const name of step.pauses ?? []) open[`${name} ${event.of}`] = (open[`${name} ${event.of}`] ?? 0) + 1
    for (const name of step.resumes ?? [])
      open[`${name} ${event.of}`] = (open[`${name} ${event.of}`] ?? 0) - 1
    const taken = context.taken.has(step.name) ? context.taken : new Set([...context.taken, step.name])
    return { taken, lastDay: event.day, runs, open, accepted: context.accepted + 1 }
  }

// xstate's own types of a machine made from data say nothing; the checks before timing do.
const arrow = (step: Step): object => ({
  ...(step.leadsTo === undefined ? {} : { target: `#review.${step.leadsTo}` }),
  guard: allows(step),
  actions: assign(takes(step) as never),
})
const arrows = (steps: readonly Step[]): object =>
  Object.fromEntries(steps.map((step) => [step.name, arrow(step)]))

/** Order No. 8 as a machine of xstate, made from the same table. */
const machine = createMachine({
  id: 'review',
  initial: procedure.initial,
  context: { taken: new Set(), lastDay: Number.NEGATIVE_INFINITY, runs: {}, open: {}, accepted: 0 },
  on: arrows(procedure.steps.filter(({ from }) => from.length === 0)),
  states: Object.fromEntries(
    Object.keys(procedure.states).map((name) => [
      name,
      { on: arrows(procedure.steps.filter(({ from }) => from.includes(name))) },
    ]),
  ),
} as never)

/** A history as xstate takes it. */
export const happened = (history: History): readonly Happened[] =>
  history.map(({ step, on, of = '' }) => ({ type: step, day: on === 'unknown' ? 0 : epochDay(on), of }))

interface Snapshot {
  readonly value: unknown
  readonly context: Context
}

const came = ({ value, context: { accepted, runs } }: Snapshot): Came => ({
  state: String(value),
  accepted,
  started: Object.keys(runs).sort().join(' '),
})

export function foldedPurely(events: readonly Happened[]): Came {
  let [snapshot] = initialTransition(machine)
  for (const event of events) [snapshot] = transition(machine, snapshot, event)
  return came(snapshot as never)
}

export function foldedByAnActor(events: readonly Happened[]): Came {
  const actor = createActor(machine).start()
  for (const event of events) actor.send(event)
  const found = came(actor.getSnapshot() as never)
  actor.stop()
  return found
}
