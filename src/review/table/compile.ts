import type { Positions } from '#rules'
import type { ByReading, Effect, Period, Procedure, Step } from './procedure.ts'

/** The numbers behind names, one numbering for every table of a review. */
export interface Names {
  readonly states: readonly string[]
  readonly periods: readonly string[]
  readonly excluded: readonly string[]
  /** Steps that a later step looks back to, each with its bit. */
  readonly remembered: ReadonlyMap<string, number>
}

/** What became of a clock: the act the period asks for was done; or the case rests or moves on without it. */
export type Manner = 'met' | 'ended' | 'superseded'

interface Ending {
  readonly period: number
  readonly manner: Manner
}

/** A step with its names resolved and the readings settled. */
export interface CompiledStep {
  readonly step: Step
  /** By the number of the state. */
  readonly allowed: readonly boolean[]
  /** The number of the state it leads to; -1: it stays. */
  readonly leadsTo: number
  /** Its own bit, 0 if nothing looks back to it. */
  readonly bit: number
  /** The bits of the steps that must stand earlier. */
  readonly after: number
  /** By the number of the state: whether the step opens a case of its own there. */
  readonly ownCaseIn: readonly boolean[]
  /** The bits of the steps of which any makes it so. */
  readonly ownCaseAfter: number
  readonly required: readonly string[]
  /** Details of which the table lists the values. */
  readonly choices: readonly (readonly [string, ReadonlySet<string>])[]
  /** Periods of one clock that it starts. */
  readonly starts: readonly number[]
  readonly ends: readonly Ending[]
  readonly extends: readonly number[]
  readonly pauses: readonly number[]
  /** The times that it opens run from the addressee's receipt, not from its own day. */
  readonly pausesOnReceipt: boolean
  readonly resumes: readonly number[]
  /** What it does in the round of opinions that has a period for each addressee. */
  readonly round: 'sends' | 'receives' | 'replies' | undefined
  readonly closesRound: Manner | undefined
  /** It starts, ends, extends or stops a period, or has a part in the round of opinions. */
  readonly movesTime: boolean
  readonly opinions: { readonly in: number; readonly must: 'agree' | 'differ' } | undefined
  /** Offered in that state only once one of these bits is there. */
  readonly answers: { readonly in: number; readonly bits: number } | undefined
  /** Offered only where the first bit is there and the second is not: what it presupposes stands. */
  readonly presupposed: readonly { readonly opened: number; readonly closed: number }[]
  /** Bits that it takes away: what was closed is open again. */
  readonly reopens: number
}

/** One procedure with every reading settled, ready to be folded over. */
export interface Table {
  readonly procedure: Procedure
  readonly steps: ReadonlyMap<string, CompiledStep>
  /** Steps that a state allows, by the number of the state; not those allowed at any time. */
  readonly allowedAt: readonly (readonly CompiledStep[])[]
  /** By the number of the period; absent where this procedure does not have it. */
  readonly periods: readonly (Period | undefined)[]
  /** The numbers of periods that end once every addressee has replied. */
  readonly endWithReplies: ReadonlySet<number>
  /** The bit of the step after which no period starts; 0 where there is none under the readings taken. */
  readonly noForecastAfter: number
  readonly agreement: 'all-assent' | 'all-the-same'
}

/** Bits of an integer that a shift can reach. */
const MOST_REMEMBERED = 31

export function namesOf(procedures: readonly Procedure[]): Names {
  const lookedBackTo = procedures.flatMap(({ steps, noForecast, bonds }) => [
    ...steps.flatMap(({ name, after = [], once }) => (once ? [...after, name] : after)),
    ...steps.flatMap(({ ownCase }) => ownCase?.after ?? []),
    ...(noForecast ? [noForecast.after] : []),
    ...steps.flatMap(({ answers }) => answers?.steps ?? []),
    ...bonds.flatMap(({ opens, closes = [] }) => [opens].concat(closes)),
  ])
  const remembered = new Map([...new Set(lookedBackTo)].map((name, index) => [name, 1 << index]))
  if (remembered.size > MOST_REMEMBERED) throw new RangeError(`more than ${MOST_REMEMBERED} steps remembered`)
  const all = (names: (procedure: Procedure) => readonly string[]): readonly string[] => [
    ...new Set(procedures.flatMap(names)),
  ]
  return {
    states: all(({ states }) => Object.keys(states)),
    periods: all(({ periods }) => periods.map(({ name }) => name)),
    excluded: all(({ excluded }) => excluded.map(({ name }) => name)),
    remembered,
  }
}

export function compileTable(procedure: Procedure, positions: Positions, names: Names): Table {
  const periods = names.periods.map((name) => procedure.periods.find((period) => period.name === name))
  const { noForecast } = procedure
  const forecasts = noForecast && positions[noForecast.unless.reading] === noForecast.unless.position
  const holds = ({ under }: Effect): boolean => !under || positions[under.reading] === under.position
  const withReplies = procedure.steps.flatMap(({ ends = [] }) =>
    ends
      .filter((effect) => effect.whenAll && holds(effect))
      .map(({ period }) => numberOf(names.periods, period)),
  )
  const steps = procedure.steps.map((step) => ({
    ...compileStep(step, procedure, holds, names),
    pausesOnReceipt: procedure.excluded.some(
      ({ opens, opensOn }) => opens === step.name && opensOn && byPosition(opensOn, positions) === 'receipt',
    ),
  }))
  if (procedure.periods.filter(({ perAddressee }) => perAddressee).length > 1) {
    throw new RangeError('the engine follows one round of opinions with a period, not several')
  }
  return {
    procedure,
    steps: new Map(steps.map((compiled) => [compiled.step.name, compiled])),
    allowedAt: names.states.map((_, state) =>
      steps.filter(({ step, allowed }) => step.from.length > 0 && allowed[state]),
    ),
    periods,
    endWithReplies: new Set(withReplies),
    noForecastAfter: noForecast && !forecasts ? (names.remembered.get(noForecast.after) ?? 0) : 0,
    agreement: byPosition(procedure.agreement, positions),
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
  const period = (name: string): number => numberOf(names.periods, name)
  const excluded = (name: string): number => numberOf(names.excluded, name)
  const compiled = {
    step,
    allowed: names.states.map((state) => step.from.length === 0 || step.from.includes(state)),
    leadsTo: step.leadsTo === undefined ? -1 : numberOf(names.states, step.leadsTo),
    bit: names.remembered.get(step.name) ?? 0,
    after: bitsOf(step.after, names),
    ownCaseIn: names.states.map((state) => step.ownCase?.in.includes(state) === true),
    ownCaseAfter: bitsOf(step.ownCase?.after, names),
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
    answers: step.answers && {
      in: numberOf(names.states, step.answers.in),
      bits: bitsOf(step.answers.steps, names),
    },
    presupposed: procedure.bonds
      .filter(({ marks, closes }) => marks.includes(step.name) || closes === step.name)
      .map(({ opens, closes = [] }) => ({
        opened: bitsOf([opens], names),
        closed: bitsOf([closes].flat(), names),
      })),
    reopens: bitsOf(
      procedure.bonds.flatMap(({ opens, closes = [] }) => (opens === step.name ? closes : [])),
      names,
    ),
    opinions: step.opinions && { in: numberOf(names.states, step.opinions.in), must: step.opinions.must },
  } satisfies Omit<CompiledStep, 'movesTime' | 'pausesOnReceipt'>
  const moves = [compiled.starts, compiled.ends, compiled.extends, compiled.pauses, compiled.resumes]
  const inRound = compiled.round !== undefined || compiled.closesRound !== undefined
  return { ...compiled, movesTime: inRound || moves.some((periods) => periods.length > 0) }
}

const bitsOf = (steps: readonly string[] = [], { remembered }: Names): number =>
  steps.reduce((bits, name) => bits | (remembered.get(name) ?? 0), 0)

/**
 * A step that the text names does what a period asks for if whoever the period binds takes it, or if the case stays
 * where it is. Another step takes the case away from the period: to rest, or elsewhere.
 */
function mannerOf({ basis, by, leadsTo }: Step, name: string, { periods, final }: Procedure): Manner {
  const binds = periods.find((period) => period.name === name)?.binds ?? []
  if (basis === 'text' && (leadsTo === undefined || by.some((seat) => binds.includes(seat)))) return 'met'
  return leadsTo !== undefined && final.includes(leadsTo) ? 'ended' : 'superseded'
}

function numberOf(names: readonly string[], name: string): number {
  const index = names.indexOf(name)
  if (index < 0) throw new RangeError(`the table names “${name}” and does not have it`)
  return index
}

/** What the position taken settles. */
export function byPosition<T>({ reading, positions: settles }: ByReading<T>, positions: Positions): T {
  const position = positions[reading]
  const value = position === undefined ? undefined : settles[position]
  if (value === undefined) throw new RangeError(`the reading ${reading} has no position “${position}” here`)
  return value
}
