import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Seat } from '#words'
import type { Basis, CaseDocument, Confidentiality, Part } from './document.ts'

/** A position of a reading: what carries it holds only where that position is taken. */
export interface Under {
  readonly reading: string
  readonly position: string
}

/** Something that each position of a reading settles differently. */
export interface ByReading<T> {
  readonly reading: string
  readonly positions: Readonly<Record<string, T>>
}

/** A period that a step starts or ends. */
export interface Effect {
  readonly period: string
  readonly under?: Under
  /** The step has this effect only once it has been taken for every addressee. */
  readonly whenAll?: true
}

/** Something that a step says beside its day. */
export interface Detail {
  readonly kind: 'day' | 'yes-no' | 'one-of' | 'text' | 'texts' | 'event'
  readonly label: Text
  /** For one-of. */
  readonly values?: Readonly<Record<string, Text>>
  readonly required?: true
  /** For a day that starts nothing: it can lie on this side of the day of the step alone. */
  readonly side?: 'not-before' | 'not-after'
}

/** A step of the procedure: an act that the law names, by whom, to whom, in which form. */
export interface Step {
  readonly name: string
  readonly cite: readonly Cite[]
  /** What happened, as the record says it. */
  readonly claim: Text
  /** What whoever takes it does, as it is asked of them: 'Provide the supplementary materials'. */
  readonly act: Text
  readonly by: readonly Seat[]
  /** Who must be told or who receives it. */
  readonly to: readonly Seat[]
  /** The form in the text; 'not-stated' where it is silent. */
  readonly form: 'written' | 'notice' | 'not-stated'
  /** States in which the step is allowed; empty: at any time. */
  readonly from: readonly string[]
  /** The state it leads to, where it leads to one. */
  readonly leadsTo?: string
  /** Steps of which each must stand earlier in the case, whatever its day. */
  readonly after?: readonly string[]
  /**
   * Where the text does not say how the step meets what the case already has, it opens a case of its own: in any of
   * these states, and once any of these steps was taken.
   */
  readonly ownCase?: { readonly in: readonly string[]; readonly after: readonly string[] }
  /** Whether and on which day it came about is for the Office to find, whoever acts. */
  readonly officeFinds?: true
  /** The step can be taken once in a case. */
  readonly once?: true
  /**
   * In that state the opinions received must agree, or differ (see `Procedure.agreement`). Judged on the replies
   * recorded: an addressee who has not replied has not agreed. Where no reply is recorded, the notice of the
   * Office is taken at its word.
   */
  readonly opinions?: { readonly in: string; readonly must: 'agree' | 'differ' }
  /**
   * In that state it answers one of these steps, and is offered only once one of them was taken. It can be recorded
   * without.
   */
  readonly answers?: { readonly in: string; readonly steps: readonly string[] }
  readonly starts?: readonly Effect[]
  readonly ends?: readonly Effect[]
  /**
   * Periods it extends. One that has ended cannot be extended; one that has no clock, because its start is unknown
   * or not forecast, is not moved.
   */
  readonly extends?: readonly string[]
  /** Excluded times that it opens. */
  readonly pauses?: readonly string[]
  /** Excluded times that it closes; one must be open for the same `of`. */
  readonly resumes?: readonly string[]
  /** Materials that the step presupposes: what to have ready, never a condition for recording that it was taken. */
  readonly materials?: readonly string[]
  /**
   * Paragraphs that make the step a duty of whoever takes it, once it is possible: one of the steps that share a
   * paragraph is enough. Without it the text leaves the step to them.
   */
  readonly shall?: readonly Cite[]
  readonly details?: Readonly<Record<string, Detail>>
  /** Of the step: whether the words name it. */
  readonly basis: Basis
  readonly note?: Text
}

/** The day a period runs from: that of the step that starts it, or the last day of another period. */
export type StartDay = 'step' | { readonly endOf: string }

/** A period that the law sets, in working days. It runs out without deciding anything: only a step decides. */
export interface Period {
  readonly name: string
  /** What it is called in a word or two: for a calendar, a table, a picture. */
  readonly title: Text
  readonly cite: readonly Cite[]
  readonly claim: Text
  readonly workingDays: number
  /** How far it can be extended: working days, no cap stated, or not at all. */
  readonly extension: { readonly workingDays: number } | { readonly workingDays: 'no-cap' } | null
  /** The text says generally (一般): the period is not a limit without exception. */
  readonly generally?: true
  /** Who is bound by it. */
  readonly binds: readonly Seat[]
  /** The day it runs from, in the words of the law or of the reading taken. */
  readonly runsFrom: Text
  /** Where a reading moves that day; without it, the day of the step that starts the period. */
  readonly startDay?: ByReading<StartDay>
  /** One clock for each addressee. */
  readonly perAddressee?: true
  /** Where no step `missing` is recorded, the day of the step `taken` stands in, and the clock says that it assumes so. */
  readonly assumes?: { readonly missing: string; readonly taken: string }
  /** Readings that move it. */
  readonly readings: readonly string[]
  readonly note?: Text
}

/** Time between two steps that is not counted in the periods it stops. */
export interface ExcludedTime {
  readonly name: string
  readonly cite: readonly Cite[]
  readonly claim: Text
  readonly opens: string
  readonly closes: string
  /** Whether it starts with the day of the step that opens it, or with the addressee's receipt. */
  readonly opensOn?: ByReading<'issue' | 'receipt'>
  /** Whether its first and its last day count after all. */
  readonly boundary: ByReading<{ readonly firstDayCounts: boolean; readonly lastDayCounts: boolean }>
  /** The periods that stand still. */
  readonly stops: ByReading<readonly string[]>
}

/** Something that must be handed over in a step. */
export interface Material {
  readonly name: string
  readonly cite: readonly Cite[]
  readonly claim: Text
}

/** What binds a seat beside the periods: since a step, until another, or without an end. */
export interface Bond {
  readonly name: string
  readonly cite: readonly Cite[]
  /** What it is called in a word or two. */
  readonly title: Text
  readonly opens: string
  readonly closes?: string
  /** It binds only while the case does not rest. */
  readonly whileOpen?: true
  /** Steps that are shown beside it. They are offered only while there is one, and so is the step that closes it. */
  readonly marks: readonly string[]
  /** Other steps that a seat is offered only while there is one. */
  readonly offers?: Readonly<Partial<Record<Seat, readonly string[]>>>
  /** The detail of these steps that says which one it is, and the one that names whose it is. */
  readonly whichIn?: string
  readonly namedIn?: 'supplier'
  /** Whom it concerns, and what it asks of them. */
  readonly asks: Readonly<Partial<Record<Seat, Text>>>
  /** Where a reading says otherwise of some of them. */
  readonly asksByReading?: ByReading<Readonly<Partial<Record<Seat, Text>>>>
}

/** A step that came with a later law. */
export interface LaterStep {
  readonly name: string
  readonly cite: readonly Cite[]
  /** What the step is, with which article it came, and since when. */
  readonly said: Text
}

/** The whole procedure as data: one table of steps and one of periods. */
export interface Procedure {
  readonly regulation: string
  /** The state before the first step. */
  readonly initial: string
  readonly states: Readonly<Record<string, Text>>
  /** States in which a case may rest: nothing of the procedure is outstanding. */
  readonly final: readonly string[]
  /** Whose move it is in a state that is not final. */
  readonly waitsFor: Readonly<Record<string, readonly Seat[]>>
  readonly bonds: readonly Bond[]
  /** How this law calls a seat, where it has another word than the usual one. */
  readonly seats?: Readonly<Partial<Record<Seat, Text>>>
  /** Steps that only a later law has: a refusal says so. */
  readonly laterSteps?: readonly LaterStep[]
  readonly steps: readonly Step[]
  readonly periods: readonly Period[]
  readonly excluded: readonly ExcludedTime[]
  readonly materials: readonly Material[]
  /** What comes into a case, and who may see it. Every material is one. */
  readonly documents: readonly CaseDocument[]
  readonly confidentiality: Confidentiality
  /** Seats whose part the text leaves open, with what we do. */
  readonly parts: Readonly<Partial<Record<Seat, Part>>>
  /** The member units in both languages: an addressee is recognised by either name. Others are taken as written. */
  readonly members?: readonly Text[]
  /** Whether the day a period runs from is itself its first counted day. */
  readonly firstDay: ByReading<'counted' | 'not-counted'>
  /**
   * When the opinions of the addressees agree: all assent to the recommendation, or all say the same. Without it no opinions
   * are sought, or all must assent.
   */
  readonly agreement?: ByReading<'all-assent' | 'all-the-same'>
  /** Steps after which no period starts in the case, unless the reading says that the periods apply. */
  readonly noForecast?: { readonly after: string; readonly unless: Under }
  /** Cases begun under an earlier procedure: from which day, and under which position, this one governs them. */
  readonly takesOver?: { readonly regulation: string; readonly from: string; readonly under: Under }
}
