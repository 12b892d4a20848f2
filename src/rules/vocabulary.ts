import type { Text } from '#language'

/** A paragraph or item of the regulation that is speaking: 'art.7', 'art.16.2', 'art.10(5)'. */
export type Cite = string

interface FactCommon {
  /** The heading under which the fact is asked. */
  readonly topic: string
  /** Paragraphs and items that make the fact matter. */
  readonly cite: readonly Cite[]
  readonly question: Text
  /** Why the question is asked, in one sentence. */
  readonly why: Text
  /** The fact as a proposition; `{value}` stands for the bound or the values a condition tests. */
  readonly claim: Text
  /** The same proposition denied. */
  readonly denial: Text
  /** A legal judgement: a named person answers it, the machine never does. */
  readonly judgement?: true
  /** Where the question goes beyond the words of the text, and on what source. */
  readonly note?: Text
}

export interface YesNoFact extends FactCommon {
  readonly kind: 'yes-no'
}

/** A whole number from 0 up, exact or bounded. */
export interface CountFact extends FactCommon {
  readonly kind: 'count'
  readonly unit: Text
}

export interface OneOfFact<Value extends string = string> extends FactCommon {
  readonly kind: 'one-of'
  readonly values: Readonly<Record<Value, Text>>
}

/** A set of values, its list complete; `alone`, where there is one, means the empty set and stands alone. */
export interface AnyOfFact<Value extends string = string> extends FactCommon {
  readonly kind: 'any-of'
  readonly values: Readonly<Record<Value, Text>>
  readonly alone?: NoInfer<Value>
}

/** A civil day in China, 'YYYY-MM-DD'. */
export interface DayFact extends FactCommon {
  readonly kind: 'day'
}

export type Fact = YesNoFact | CountFact | OneOfFact | AnyOfFact | DayFact
export type FactKind = Fact['kind']
export type Vocabulary = Readonly<Record<string, Fact>>

type Given<F extends Fact> = Omit<F, 'kind'>

export const yesNo = (fact: Given<YesNoFact>): YesNoFact => ({ kind: 'yes-no', ...fact })
export const count = (fact: Given<CountFact>): CountFact => ({ kind: 'count', ...fact })
export const oneOfThese = <Value extends string>(fact: Given<OneOfFact<Value>>): OneOfFact<Value> => ({
  kind: 'one-of',
  ...fact,
})
export const anyOfThese = <Value extends string>(fact: Given<AnyOfFact<Value>>): AnyOfFact<Value> => ({
  kind: 'any-of',
  ...fact,
})

export const civilDay = (fact: Given<DayFact>): DayFact => ({ kind: 'day', ...fact })

/** The source of a position: a document with its grade, or the plain statement that none was found. */
export interface Source {
  readonly title: Text
  /** A official text or verbatim repost; B two independent sources; C one secondary source; none: not found. */
  readonly grade: 'A' | 'A-minus' | 'B' | 'C' | 'none'
  readonly address?: string
}

/** A place where the text allows more than one reading: the positions, the default, and what they rest on. */
export interface Reading<Position extends string = string> {
  readonly number: number
  readonly question: Text
  /** Each position with what it says, worded as a proposition for proofs. */
  readonly positions: Readonly<Record<Position, Text>>
  readonly default: NoInfer<Position>
  readonly touches: readonly Cite[]
  readonly reason: Text
  readonly sources: readonly Source[]
}

export type ReadingsTable = Readonly<Record<string, Reading>>

export const reading = <Position extends string>(given: Reading<Position>): Reading<Position> => given

/** Every reading's position in a determination: the default, unless the matter switched it. */
export type Positions = Readonly<Record<string, string>>
