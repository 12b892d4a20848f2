import type { Text } from '#language'
import type { Cite, Fact } from './vocabulary.ts'

/**
 * A condition is frozen data; what it means is up to its visitors. Negation stands only at the leaves and at
 * named terms: `not` pushes it down when the condition is written, so that no visitor has to.
 */
export type Condition = Leaf | Group | Term

export type Leaf = FactLeaf | ReadingLeaf

export type FactLeaf = { readonly fact: string; readonly negated: boolean } & (
  | { readonly op: 'holds' }
  | { readonly op: 'moreThan' | 'isAtLeast'; readonly bound: number }
  | { readonly op: 'oneOf' | 'includes'; readonly values: readonly string[] }
  | { readonly op: 'before'; readonly day: string }
)

export interface ReadingLeaf {
  readonly op: 'under'
  readonly reading: string
  readonly position: string
  readonly negated: boolean
}

export interface Group {
  readonly op: 'allOf' | 'anyOf' | 'atLeast'
  /** For atLeast: how many. */
  readonly count: number
  readonly conditions: readonly Condition[]
}

/** A named intermediate: a condition that has a name in the law, and so a line of its own in the proof. */
export interface Term {
  readonly op: 'term'
  readonly name: string
  readonly claim: Text
  readonly denial: Text
  readonly cite: readonly Cite[]
  readonly negated: boolean
  readonly condition: Condition
}

type NamesOfKind<F extends FactKinds, Kind extends Fact['kind']> = {
  [Name in keyof F & string]: F[Name] extends { kind: Kind } ? Name : never
}[keyof F & string]

type ValuesOf<F> = F extends { readonly values: Readonly<Record<infer V extends string, Text>> } ? V : never

/** A reading by what its positions say, or by their names alone. */
type PositionOf<R extends { readonly positions: object }> = R['positions'] extends readonly (infer P)[]
  ? P & string
  : keyof R['positions'] & string

type FactKinds = Readonly<Record<string, Pick<Fact, 'kind'>>>
type ReadingPositions = Readonly<Record<string, { readonly positions: object }>>

const freeze = <T extends Condition>(condition: T): T => Object.freeze(condition)

function group(op: Group['op'], count: number, conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) throw new RangeError(`${op} needs at least one condition`)
  return freeze({ op, count, conditions: Object.freeze([...conditions]) })
}

export const allOf = (...conditions: readonly Condition[]): Condition =>
  group('allOf', conditions.length, conditions)
export const anyOf = (...conditions: readonly Condition[]): Condition => group('anyOf', 1, conditions)

/** At least `count` of the conditions hold. */
export function atLeast(count: number, ...conditions: readonly Condition[]): Condition {
  if (!Number.isInteger(count) || count < 1 || count > conditions.length) {
    throw new RangeError(`atLeast(${count}) of ${conditions.length} conditions`)
  }
  return group('atLeast', count, conditions)
}

/** The condition denied, with the negation pushed down to the leaves and the named terms. */
export function not(condition: Condition): Condition {
  switch (condition.op) {
    case 'allOf':
      return group('anyOf', 1, condition.conditions.map(not))
    case 'anyOf':
      return group('allOf', condition.conditions.length, condition.conditions.map(not))
    case 'atLeast':
      return atLeast(condition.conditions.length - condition.count + 1, ...condition.conditions.map(not))
    case 'term':
      return freeze({ ...condition, negated: !condition.negated, condition: not(condition.condition) })
    default:
      return freeze({ ...condition, negated: !condition.negated })
  }
}

/** Names a condition, so that rules can share it and the proof can say it in the law's own words. */
export const term = (given: {
  readonly name: string
  readonly claim: Text
  readonly denial: Text
  readonly cite: readonly Cite[]
  readonly when: Condition
}): Term => {
  const { when, ...named } = given
  return freeze({ op: 'term', negated: false, ...named, condition: when })
}

/**
 * The leaves that can be written over a vocabulary of facts and a table of readings. A misspelt fact, a fact of
 * the wrong kind, a value the fact does not have or an unknown reading does not compile.
 *
 * @example
 * const { holds, moreThan } = conditionsOver(facts, readings)
 * allOf(holds('isNetworkPlatformOperator'), moreThan('usersWithPersonalInformation', 1_000_000))
 */
export function conditionsOver<F extends FactKinds, R extends ReadingPositions>(_facts: F, _readings: R) {
  return {
    /** A yes-no fact is answered yes. */
    holds: (fact: NamesOfKind<F, 'yes-no'>): Condition => freeze({ op: 'holds', fact, negated: false }),
    /** A count is greater than the bound: the bound itself is excluded. */
    moreThan: (fact: NamesOfKind<F, 'count'>, bound: number): Condition =>
      freeze({ op: 'moreThan', fact, bound, negated: false }),
    /** A count is the bound or greater. */
    isAtLeast: (fact: NamesOfKind<F, 'count'>, bound: number): Condition =>
      freeze({ op: 'isAtLeast', fact, bound, negated: false }),
    /** A one-of fact has one of these values. */
    oneOf: <N extends NamesOfKind<F, 'one-of'>>(fact: N, ...values: readonly ValuesOf<F[N]>[]): Condition =>
      freeze({ op: 'oneOf', fact, values: Object.freeze([...values]), negated: false }),
    /** A set contains at least one of these values. */
    includes: <N extends NamesOfKind<F, 'any-of'>>(
      fact: N,
      ...values: readonly ValuesOf<F[N]>[]
    ): Condition => freeze({ op: 'includes', fact, values: Object.freeze([...values]), negated: false }),
    /** A day is earlier than this one, 'YYYY-MM-DD'; this day itself is excluded. */
    before: (fact: NamesOfKind<F, 'day'>, day: string): Condition =>
      freeze({ op: 'before', fact, day, negated: false }),
    /** A reading of the text stands at this position. */
    under: <N extends keyof R & string>(reading: N, position: PositionOf<R[N]>): Condition =>
      freeze({ op: 'under', reading, position, negated: false }),
  }
}

/** Every leaf of a condition, in the order written. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if (condition.op === 'term') return leavesOf(condition.condition)
  if ('conditions' in condition) return condition.conditions.flatMap(leavesOf)
  return [condition]
}

/** Whether a version knows every fact and every reading that a condition asks. */
export const isKnownTo = (
  condition: Condition,
  { facts, readings }: { readonly facts: object; readonly readings: object },
): boolean =>
  leavesOf(condition).every((leaf) =>
    leaf.op === 'under' ? Object.hasOwn(readings, leaf.reading) : Object.hasOwn(facts, leaf.fact),
  )
