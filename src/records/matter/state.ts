import type { TargetKind } from '#review'
import type { Answer } from '#rules'
import type { Role } from '#words'
import { NO_ASSISTANTS } from '../kernel/assistants.ts'
import type { StandingState } from '../kernel/standing.ts'

/** An answer as it stands, with whoever put it into the record. */
export interface RecordedAnswer {
  readonly answer: Answer
  readonly recordedBy: string
  readonly recordedAt: string
}

/** Somebody who sees a judgement otherwise, lodged as such. */
export interface Dissent {
  readonly id: string
  readonly fact: string
  readonly by: string
  readonly on: string
  readonly reason: string
}

/** A result that a person took as theirs: what it was made of is frozen in its receipt. */
export interface AcceptedResult {
  readonly id: string
  /** 'sha256:…', which seals the receipt. */
  readonly receipt: string
  readonly verdict: string
  readonly by: string
  readonly on: string
}

/** A result that is called in question: a fact, a judgement or a reading, with the reason. */
export interface Contest {
  readonly id: string
  readonly about: 'fact' | 'reading'
  readonly name: string
  readonly reason: string
  readonly by: string
  readonly on: string
  readonly status: 'open' | 'upheld' | 'rejected'
  /** Nobody but whoever contested decided it: it stays pencil until a second person does. */
  readonly secondPersonMissing: boolean
}

/** What the organisation decided to do beyond its duties. It takes no duty away. */
export interface FurtherStep {
  readonly id: string
  readonly step: 'file-voluntarily' | 'consult' | 'wait'
  readonly reason: string
  readonly by: string
  readonly on: string
}

/** Something that happened before the record was opened, entered later. */
export interface EarlierEvent {
  readonly id: string
  readonly on: string
  readonly what: string
  readonly source: string
}

/** Something that somebody is to do for the matter. It decides nothing of it. */
export interface Task {
  readonly id: string
  readonly what: string
  /** Whose it is; null: nobody's yet. */
  readonly person: string | null
  readonly due: string | null
  readonly by: string
  readonly status: 'open' | 'done' | 'dropped'
}

/** A day that waits for the result. */
export interface Target {
  readonly kind: TargetKind
  readonly on: string
}

/** What is known of a matter, who works on it, and what people decided of it. Plain JSON. */
export interface MatterState extends StandingState {
  /** Shown in its place where the title tells too much. */
  readonly codeName: string | null
  /** The day whose law is asked; null: today. */
  readonly day: string | null
  readonly scope: readonly string[]
  readonly answers: Readonly<Record<string, RecordedAnswer>>
  readonly readings: Readonly<Record<string, string>>
  readonly contributors: Readonly<Record<string, Role>>
  readonly links: readonly string[]
  /** The evidence that the matter rests on, by its identifier, with the facts that it bears out; none: the whole. */
  readonly evidence: Readonly<Record<string, readonly string[]>>
  readonly target: Target | null
  readonly dissents: readonly Dissent[]
  readonly accepted: readonly AcceptedResult[]
  readonly contests: readonly Contest[]
  readonly furtherSteps: readonly FurtherStep[]
  readonly earlier: readonly EarlierEvent[]
  readonly tasks: readonly Task[]
}

export const NO_MATTER: MatterState = {
  status: 'none',
  title: null,
  codeName: null,
  openedOn: null,
  day: null,
  scope: [],
  answers: {},
  readings: {},
  owner: null,
  contributors: {},
  closedTo: null,
  number: null,
  isHeld: false,
  ...NO_ASSISTANTS,
  links: [],
  evidence: {},
  target: null,
  dissents: [],
  accepted: [],
  contests: [],
  furtherSteps: [],
  earlier: [],
  tasks: [],
}
