import type { Text } from '#language'
import type { Status, Tier, Verdict } from '#words'
import type { Answer, Judge } from './answers.ts'
import type { Condition } from './conditions.ts'
import type { Scope } from './scope.ts'
import type {
  AnyOfFact,
  Cite,
  CountFact,
  DayFact,
  OneOfFact,
  ReadingsTable,
  Vocabulary,
  YesNoFact,
} from './vocabulary.ts'

export type { Status, Tier, Verdict }

/** What the regulation asks of somebody, and when. Met means that it applies, not that it was performed. */
export interface Duty {
  readonly name: string
  readonly claim: Text
  readonly denial: Text
  /** The paragraphs that create the duty. */
  readonly cite: readonly Cite[]
  readonly when: Condition
  /** When it counts as performed, or the judgement that performs it once signed; without it nothing in a matter tells. */
  readonly done?: Condition | { readonly answered: string }
  /** The duty exists only under this position of a reading; elsewhere it is not listed. */
  readonly onlyUnder?: { readonly reading: string; readonly position: string }
}

/** What a flag asks of its reader: something to do, a risk to weigh, or something to know. Shown in this order. */
export const FLAG_KINDS = ['do', 'risk', 'know'] as const
export type FlagKind = (typeof FLAG_KINDS)[number]

/** Something a reader must be told, and what calls for it. */
export interface Flag {
  readonly code: string
  /** Without it, something to know. */
  readonly kind?: FlagKind
  readonly cite: readonly Cite[]
  readonly message: Text
  readonly when: FlagTrigger
  /** The days on which it is raised, both included; without it, on every day of the version. */
  readonly inForce?: { readonly from: string | null; readonly to: string | null }
}

export type FlagTrigger =
  /**
   * Where the condition is met and `unless` is not known to be met: a warning about order stands until the fact that
   * clears it is answered.
   */
  | { readonly condition: Condition; readonly unless?: Condition }
  | { readonly verdict: readonly Verdict[] }
  /** Once for each judgement answered yes that nobody signed; `{claim}` in the message. */
  | { readonly judgement: 'without-judge' }
  /** Once for each judgement answered no that nobody signed, so that it does not count; `{claim}`. */
  | { readonly judgement: 'unsigned-no' }
  /** Once for each judgement answered no without a reason while one of its factors is yes; `{claim}`. */
  | { readonly judgement: 'no-against-factor' }
  /** Where the screening is limited to some activities; it stands first. `{scope}` in the message. */
  | { readonly scope: 'limited' }
  /** Once for each settled filing duty that another position of a reading could change; `{duty}`, `{readings}`. */
  | { readonly readings: 'decide' }

/** Answers that cannot both be true. */
export interface Inconsistency {
  readonly when: Condition
  /** The fact at whose answer the fault is shown. */
  readonly at: string
  readonly message: Text
  readonly expected: Text
}

export type Formalised = 'rule' | 'definition' | 'step' | 'period' | 'flag' | 'people'

/** A paragraph or item of the text, and what became of it here. */
export interface Paragraph {
  readonly id: Cite
  readonly zh: string
  readonly en: string
  readonly as: readonly Formalised[]
  /** Names of what it became: duties, terms, steps, periods, materials, flags, facts, glossary terms, `inForce`. */
  readonly names: readonly string[]
  /** Why it is left to people, in whole or in part; required with `people`. */
  readonly reason?: Text
}

export interface Article {
  readonly number: number
  /** NOT LAW: the text has no captions; this one is ours, for lists. */
  readonly caption: Text
  readonly paragraphs: readonly Paragraph[]
  readonly duties?: readonly Duty[]
  readonly flags?: readonly Flag[]
  readonly examples?: readonly Example[]
}

/** Something for some of these names. */
type Some<Name extends string, T> = string extends Name
  ? Readonly<Record<string, T>>
  : { readonly [N in Name]?: T }

/** An example beside its article: a small matter and what follows from it. It runs as a test. */
export interface Example<
  V extends Vocabulary = Vocabulary,
  R extends ReadingsTable = ReadingsTable,
  DutyName extends string = string,
  FlagCode extends string = string,
> {
  readonly title: Text
  readonly facts: FactsGiven<V>
  readonly readings?: string extends keyof R
    ? Readonly<Record<string, string>>
    : { readonly [Name in keyof R]?: keyof R[Name]['positions'] & string }
  readonly expect: {
    readonly verdict?: Verdict
    readonly duties?: Some<DutyName, Status>
    /** The duty's missing facts, in any order. */
    readonly missing?: Some<DutyName, readonly (keyof V & string)[]>
    readonly flags?: readonly FlagCode[]
  }
}

type Judged<T> = T | 'dont-know' | 'not-applicable' | null | GivenAnswer<T>

interface GivenAnswer<T> {
  readonly value: T | 'dont-know' | 'not-applicable'
  readonly by?: string | Judge
  readonly on?: string
  readonly evidence?: string
  readonly basis?: string
  readonly reason?: string
}

interface GivenBound {
  readonly moreThan?: number
  readonly atMost?: number
  readonly basis?: string
  readonly on?: string
  readonly by?: string | Judge
  readonly evidence?: string
}

/** Facts as a matter file gives them. A misspelt fact or value does not compile. */
export type FactsGiven<V extends Vocabulary = Vocabulary> = {
  readonly [Name in keyof V]?: V[Name] extends YesNoFact
    ? Judged<boolean>
    : V[Name] extends CountFact
      ? Judged<number> | GivenBound
      : V[Name] extends OneOfFact<infer Value>
        ? Judged<Value>
        : V[Name] extends AnyOfFact<infer Value>
          ? Judged<Value | readonly Value[]>
          : V[Name] extends DayFact
            ? Judged<string>
            : never
}

export interface Regulation {
  readonly id: string
  readonly title: Text
  /** As it is cited beside another law: “Order No. 8”. */
  readonly shortTitle: Text
  readonly textKind: 'official' | 'digest'
  readonly inForce: { readonly from: string; readonly to: string | null }
  /** Address of the official text. */
  readonly source: string
  readonly facts: Vocabulary
  /** Headings under which facts are asked, in order. */
  readonly topics: Readonly<Record<string, Text>>
  /** For each activity a matter can be about, the facts by whose yes it is there. */
  readonly activities?: Readonly<Record<Scope, readonly string[]>>
  /** The activities screened, where the rules are limited to some (`scopedTo`). */
  readonly scope?: readonly Scope[]
  /** A fact may be answered 'not-applicable' only where its condition is not met; without one it always applies. */
  readonly appliesWhen: Readonly<Record<string, Condition>>
  readonly inconsistencies: readonly Inconsistency[]
  readonly readings: ReadingsTable
  readonly duties: readonly Duty[]
  readonly verdict: {
    /** Duties to file. */
    readonly filing: readonly string[]
    /** The duty to assess, and the judgement that performs it, where there is one. */
    readonly assess?: { readonly duty: string; readonly judgement: string }
    /** The duty that stands for review started by the authorities, where there is one. */
    readonly exposure?: string
  }
  /** Duties that are said of in a way of their own. None of it decides anything. */
  readonly roles?: {
    /** What others must be made to promise: the facts that together count as having done it, one by one. */
    readonly commitments?: string
    /** An activity must be reviewed, whether or not somebody must file. */
    readonly review?: string
  }
  /** For each judgement the facts that record its ground. */
  readonly factors: Readonly<Record<string, readonly string[]>>
  readonly flags: readonly Flag[]
  readonly articles: readonly Article[]
  /** NOT LAW: the first questions towards the verdict, worked out when the project is built. */
  readonly opening?: { readonly verdict?: Opening } | undefined
}

/** The first questions of an interview, each after one answer more than an earlier one. */
export interface Opening {
  readonly facts: readonly string[]
  /** What to ask, and where: after which earlier row, which fact (by its place in `facts`), which answer class. */
  readonly questions: readonly (readonly number[])[]
  /** What answering a question costs: under other weights the table is not used. */
  readonly weights?: Readonly<Record<string, number>>
}

/**
 * NOT LAW: how far up an organisation a matter goes. One reason that is met is enough for its tier; a matter goes to the
 * highest tier that has one.
 */
export interface Tiers {
  readonly governance: readonly TierReason[]
  readonly supplemental: readonly TierReason[]
}

/** Why a matter goes to a tier. */
export interface TierReason {
  readonly name: string
  readonly claim: Text
  readonly when: Condition
}

/** A reason that is met, or one that is open and could still raise the tier, with the facts it waits for. */
export interface TierReasonResult {
  readonly tier: Exclude<Tier, 'ordinary'>
  readonly name: string
  readonly claim: Text
  readonly status: 'met' | 'unknown'
  readonly missing: readonly string[]
}

export interface Proof {
  readonly claim: Text
  readonly cite: readonly Cite[]
  readonly status: Status
  readonly because: readonly Proof[]
  readonly join: 'all' | 'any'
  /** The fact or the reading a leaf rests on. */
  readonly fact?: string
  readonly reading?: string
  /** No answer says so by itself: it follows from what others exclude. */
  readonly implied?: true
  /** Where a claim holds in every case: the case that this line goes through. */
  readonly supposes?: Supposition
}

/**
 * An answer supposed of an open fact: yes or no, a value, a list of values, a range of counts with both ends included,
 * or days from one on and before another, `null` where there is no such end.
 */
export interface Supposition {
  readonly fact: string
  readonly value:
    | boolean
    | string
    | readonly string[]
    | { readonly least: number; readonly most: number | null }
    | { readonly from: string | null; readonly before: string | null }
}

export interface DutyResult {
  readonly status: Status
  readonly done: 'yes' | 'no' | 'unknown'
  readonly articles: readonly string[]
  readonly missing: readonly string[]
  /** Readings of which another position could change the status, on the answers given. */
  readonly readings: readonly string[]
  readonly proof: Proof
}

export interface RaisedFlag {
  readonly code: string
  readonly kind: FlagKind
  readonly articles: readonly string[]
  readonly message: Text
}

/** What follows from the answers under the readings. Derived, never stored as truth. */
export interface Determination {
  readonly regulation: string
  /** The activities screened, where not all are: the verdict speaks of these only. */
  readonly scope?: readonly Scope[]
  readonly verdict: Verdict
  readonly duties: Readonly<Record<string, DutyResult>>
  /** The facts the verdict still turns on, the next question first. */
  readonly missing: readonly string[]
  readonly tier: Tier | 'undetermined'
  /** The lowest tier that the open facts leave possible. */
  readonly tierAtLeast: Tier
  /** Why: the reasons that are met and, while a higher tier is possible, those that are open; the highest tier first. */
  readonly tierReasons: readonly TierReasonResult[]
  readonly flags: readonly RaisedFlag[]
  /** The readings switched away from their default. */
  readonly readings: Readonly<Record<string, string>>
}

export type { Answer }

/** 'art.16.2' and 'art.10(5)' are of 'art.16' and 'art.10'. */
export const articleOf = (cite: Cite): string => /^(?:.*\/)?art\.\d+/.exec(cite)?.[0] ?? cite
export const articlesOf = (cites: readonly Cite[]): readonly string[] => [...new Set(cites.map(articleOf))]
