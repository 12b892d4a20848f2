import type { Positions } from '#rules'
import type { ByReading, Effect, Period, Procedure, Step } from './procedure.ts'

/** What the tables of a rulebook name, each name once, in their order. */
export interface Names {
  readonly states: readonly string[]
  readonly periods: readonly string[]
  readonly excluded: readonly string[]
  /** Steps that a later step looks back to. */
  readonly remembered: ReadonlySet<string>
}

/** What became of a clock: the act the period asks for was done; or the case rests or moves on without it. */
export type Manner = 'met' | 'ended' | 'superseded'

interface Ending {
  readonly period: string
  readonly manner: Manner
}

/** A step with its names resolved and the readings settled. */
export interface CompiledStep {
  readonly step: Step
  /** A later step looks back to it. */
  readonly isRemembered: boolean
  /** The steps that must stand earlier. */
  readonly after: readonly string[]
  /** The states in which the step opens a case of its own. */
  readonly ownCaseIn: readonly string[]
  /** The steps of which any makes it so. */
  readonly ownCaseAfter: readonly string[]
  readonly required: readonly string[]
  /** Details of which the table lists the values. */
  readonly choices: readonly (readonly [string, ReadonlySet<string>])[]
  /** Periods of one clock that it starts. */
  readonly starts: readonly string[]
  readonly ends: readonly Ending[]
  readonly extends: readonly string[]
  readonly pauses: readonly string[]
  /** The times that it opens run from the addressee's receipt, not from its own day. */
  readonly pausesOnReceipt: boolean
  readonly resumes: readonly string[]
  /** What it does in the round of opinions that has a period for each addressee. */
  readonly round: 'sends' | 'receives' | 'replies' | undefined
  readonly closesRound: Manner | undefined
  /** It starts, ends, extends or stops a period, or has a part in the round of opinions. */
  readonly movesTime: boolean
  /** Offered only where the first was taken and the second was not: what it presupposes stands. */
  readonly presupposed: readonly { readonly opened: string; readonly closed: string | undefined }[]
  /** Steps that count as not taken any more: what they closed is open again. */
  readonly reopens: readonly string[]
}

/** One procedure with every reading settled, ready to be folded over. */
export interface Table {
  readonly procedure: Procedure
  readonly steps: ReadonlyMap<string, CompiledStep>
  /** Steps that a state allows; not those allowed at any time. */
  readonly allowedAt: ReadonlyMap<string, readonly CompiledStep[]>
  readonly periods: ReadonlyMap<string, Period>
  /** The period that has a clock for each addressee, where there is one. */
  readonly ofAddressees: Period | undefined
  /** The periods that end once every addressee has replied. */
  readonly endWithReplies: ReadonlySet<string>
  /** The step after which no period starts, where there is one under the readings taken. */
  readonly noForecastAfter: string | undefined
  readonly agreement: 'all-assent' | 'all-the-same'
}

export function namesOf(procedures: readonly Procedure[]): Names {
  const lookedBackTo = procedures.flatMap(({ steps, noForecast, bonds }) => [
    ...steps.flatMap(({ name, after = [], once }) => (once ? [...after, name] : after)),
    ...steps.flatMap(({ ownCase }) => ownCase?.after ?? []),
    ...(noForecast ? [noForecast.after] : []),
    ...steps.flatMap(({ answers }) => answers?.steps ?? []),
    ...bonds.flatMap(({ opens, closes = [] }) => [opens].concat(closes)),
  ])
  const all = (names: (procedure: Procedure) => readonly string[]): readonly string[] => [
    ...new Set(procedures.flatMap(names)),
  ]
  return {
    states: all(({ states }) => Object.keys(states)),
    periods: all(({ periods }) => periods.map(({ name }) => name)),
    excluded: all(({ excluded }) => excluded.map(({ name }) => name)),
    remembered: new Set(lookedBackTo),
  }
}

export function compileTable(procedure: Procedure, positions: Positions, names: Names): Table {
  const { noForecast } = procedure
  const forecasts = noForecast && positions[noForecast.unless.reading] === noForecast.unless.position
  const holds = ({ under }: Effect): boolean => !under || positions[under.reading] === under.position
  const withReplies = procedure.steps.flatMap(({ ends = [] }) =>
    ends
      .filter((effect) => effect.whenAll && holds(effect))
      .map(({ period }) => known(names.periods, period)),
  )
  const steps = procedure.steps.map((step) => ({
    ...compileStep(step, procedure, holds, names),
    pausesOnReceipt: procedure.excluded.some(
      ({ opens, opensOn }) => opens === step.name && opensOn && byPosition(opensOn, positions) === 'receipt',
    ),
  }))
  const ofAddressees = procedure.periods.filter(({ perAddressee }) => perAddressee)
  if (ofAddressees.length > 1) {
    throw new RangeError('the engine follows one round of opinions with a period, not several')
  }
  return {
    procedure,
    steps: new Map(steps.map((compiled) => [compiled.step.name, compiled])),
    allowedAt: new Map(
      names.states.map((state) => [state, steps.filter(({ step }) => step.from.includes(state))]),
    ),
    periods: new Map(procedure.periods.map((period) => [period.name, period])),
    ofAddressees: ofAddressees[0],
    endWithReplies: new Set(withReplies),
    noForecastAfter: forecasts ? undefined : noForecast?.after,
    agreement: procedure.agreement ? byPosition(procedure.agreement, positions) : 'all-assent',
  }
}

function compileStep(
  step: Step,
  procedure: Procedure,
  holds: (effect: Effect) => boolean,
  names: Names,
): Omit<CompiledStep, 'pausesOnReceipt'> {
  const addressed = new Set(
    procedure.periods.filter(({ perAddressee }) => perAddressee).map(({ name }) => name),
  )
  const starts = (step.starts ?? []).filter(holds)
  const ends = (step.ends ?? []).filter((effect) => holds(effect) && !effect.whenAll)
  const sends = starts.some(({ period }) => addressed.has(period))
  const closes = ends.filter(({ period }) => addressed.has(period))
  const byAddressee = step.details?.member !== undefined
  const period = (name: string): string => known(names.periods, name)
  const excluded = (name: string): string => known(names.excluded, name)
  for (const state of [step.leadsTo, step.opinions?.in]) if (state !== undefined) known(names.states, state)
  const compiled = {
    step,
    isRemembered: names.remembered.has(step.name),
    after: step.after ?? [],
    ownCaseIn: step.ownCase?.in ?? [],
    ownCaseAfter: step.ownCase?.after ?? [],
    required: Object.entries(step.details ?? {}).flatMap(([name, { required }]) => (required ? [name] : [])),
    choices: Object.entries(step.details ?? {}).flatMap(([name, { values }]) =>
      values ? [[name, new Set(Object.keys(values))] as const] : [],
    ),
    starts: starts.filter((each) => !addressed.has(each.period)).map((each) => period(each.period)),
    ends: ends
      .filter((each) => !addressed.has(each.period))
      .map((each) => ({ period: period(each.period), manner: mannerOf(step, each.period, procedure) })),
    extends: (step.extends ?? []).map(period),
    pauses: (step.pauses ?? []).map(excluded),
    resumes: (step.resumes ?? []).map(excluded),
    round: sends
      ? byAddressee
        ? 'receives'
        : 'sends'
      : closes.length > 0 && byAddressee
        ? 'replies'
        : undefined,
    closesRound: closes[0] && !byAddressee ? mannerOf(step, closes[0].period, procedure) : undefined,
    presupposed: procedure.bonds
      .filter(({ marks, closes }) => marks.includes(step.name) || closes === step.name)
      .map(({ opens, closes }) => ({ opened: opens, closed: closes })),
    reopens: procedure.bonds.flatMap(({ opens, closes = [] }) => (opens === step.name ? closes : [])),
  } satisfies Omit<CompiledStep, 'movesTime' | 'pausesOnReceipt'>
  const moves = [compiled.starts, compiled.ends, compiled.extends, compiled.pauses, compiled.resumes]
  const inRound = compiled.round !== undefined || compiled.closesRound !== undefined
  return { ...compiled, movesTime: inRound || moves.some((periods) => periods.length > 0) }
}

/**
 * A step that the text names does what a period asks for if whoever the period binds takes it, or if the case stays
 * where it is. Another step takes the case away from the period: to rest, or elsewhere.
 */
function mannerOf({ basis, by, leadsTo }: Step, name: string, { periods, final }: Procedure): Manner {
  const binds = periods.find((period) => period.name === name)?.binds ?? []
  if (basis === 'text' && (leadsTo === undefined || by.some((seat) => binds.includes(seat)))) return 'met'
  return leadsTo !== undefined && final.includes(leadsTo) ? 'ended' : 'superseded'
}

function known(names: readonly string[], name: string): string {
  if (!names.includes(name)) throw new RangeError(`the table names “${name}” and does not have it`)
  return name
}

/** What the position taken settles. */
export function byPosition<T>({ reading, positions: settles }: ByReading<T>, positions: Positions): T {
  const position = positions[reading]
  const value = position === undefined ? undefined : settles[position]
  if (value === undefined) throw new RangeError(`the reading ${reading} has no position “${position}” here`)
  return value
}
