import type * as z from 'zod/mini'
import type { Outcome, Refusal } from '#contract'
import type { Text } from '#language'
import type { Material, Role } from '#words'
import type { EvidenceFile } from './evidence-file.ts'
import { noProposal, openProposal } from './proposal.ts'
import { readInput } from './read-input.ts'
import type { Author, Decision, PackedEvent, RecordKind } from './record-kind.ts'

/** Something that happened to a record: its type, the day it is about, who did it and when, and what it says. */
export interface RecordEvent<Type extends string = string, Payload = unknown> {
  readonly id: string
  readonly type: Type
  /** A civil day in China. */
  readonly on: string
  readonly actor: string
  readonly recordedAt: string
  readonly payload: Payload
}

/** What an event of a type carries, and how it is stored. */
export interface EventShape {
  /** The number of today's shape of the payload. */
  readonly schema: number
  /** Where in it names and free text stand. */
  readonly words: readonly string[]
  /** What it says something of: two events of different subjects may change places. None: with no other. */
  subject(payload: never, id: string): string | null
  /** It says that something was read and leaves the state as it was, so it changes places with every event. */
  readonly isReading?: true
  /** A payload of an earlier shape, in today's. */
  upcast?(schema: number, payload: unknown): unknown
}

/** The payloads of a kind's events, by their types. */
export type Payloads = Readonly<Record<string, unknown>>
export type EventOf<P extends Payloads> = {
  [Type in keyof P & string]: RecordEvent<Type, P[Type]>
}[keyof P & string]

/** An event before it has its author and its identifier. */
export type Draft<P extends Payloads> = {
  [Type in keyof P & string]: {
    readonly type: Type
    readonly payload: P[Type]
    /** Where it is not the day of the act. */
    readonly on?: string
  }
}[keyof P & string]

/** One thing that can be done to a record of a kind, as one value: routes, help, forms and checks come from it. */
export interface Act<Name extends string, State, Input, P extends Payloads> {
  /** Imperative, as it stands in an address: `set-scope`. */
  readonly name: Name
  readonly label: Text
  /** Who may. */
  readonly who: readonly Role[]
  /** What it makes of a statement; a seal is set by a person, never by a token or a machine. */
  readonly material: Material
  /** The articles it rests on; none: practice, no article asks for it. */
  readonly cite: readonly string[]
  /** Whether it opens a record: the one act on a record that is not there yet. */
  readonly opens?: true
  /** Whether it does the act that a proposal names, and marks that as taken up. */
  readonly takesProposal?: true
  /**
   * Whether bytes go with it: in the body of the request, with the input in its headers (`in`); or in the answer, with
   * the input in the address (`out`). The terminal takes a path, and no machine that speaks in texts is offered it.
   */
  readonly bytes?: 'in' | 'out'
  readonly input: z.ZodMiniType<Input>
  /** Other records that the input names: each must be there for whoever acts. */
  refersTo?(input: Input): readonly RecordReference[]
  decide(state: State, input: Input, author: Author): Decision<Draft<P>, Refusal>
}

/** A record as an input names it. */
export interface RecordReference {
  /** Where in the input: a JSON Pointer. */
  readonly pointer: string
  /** What it may be a record of. */
  readonly kinds: readonly string[]
  readonly record: string
}

/** An act with its input, as it is asked for. */
export interface ActCall {
  readonly name: string
  readonly input: unknown
}

/** A kind of record whose acts are values. */
export interface ActKind<State, P extends Payloads>
  extends RecordKind<unknown, State, ActCall, EventOf<P>, Refusal> {
  /** The word for a record of this kind. */
  readonly label: Text
  readonly acts: readonly Act<string, State, never, P>[]
  readonly types: readonly string[]
  /** Whether an event commutes with no other: whoever did it must have seen all that came before. */
  standsAlone(event: EventOf<P>): boolean
}

/** The event that an erasure leaves in any stream: it says when, by whom and on which ground, never what. */
export const WORDS_ERASED = 'words-erased'

/** What that event says: the ground and the places, never the words. */
export interface WordsErased {
  /** A person asked for it, or it should never have been written (Art. 22). */
  readonly ground: 'personal-data' | 'state-secret'
  /** Words that events of the stream kept aside, by where they stood. */
  readonly places: readonly { readonly event: string; readonly pointer: string }[]
  /** Working notes on the record that were removed with them, by identifier. */
  readonly notes: readonly string[]
  /** Whether the owner did it alone, where an owner and a security administrator are to do it together. */
  readonly secondPersonMissing: boolean
}

/** How that event is stored; its first shape knew neither notes nor a second person. */
export const ERASURE = {
  schema: 2,
  words: [],
  subject: (_: unknown, id: string) => `erasure ${id}`,
  upcast: (_: number, payload: unknown): WordsErased => ({
    ...(payload as Pick<WordsErased, 'ground' | 'places'>),
    notes: [],
    secondPersonMissing: true,
  }),
} as const satisfies EventShape

/** What a kind is made of. */
export interface KindParts<State, P extends Payloads> {
  /** As it stands in addresses: `matters`. */
  readonly name: string
  readonly label: Text
  readonly initialState: State
  readonly acts: readonly Act<string, State, never, P>[]
  readonly shapes: { readonly [Type in keyof P & string]: EventShape }
  readonly evolve: {
    readonly [Type in keyof P & string]: (state: State, event: RecordEvent<Type, P[Type]>) => State
  }
}

/** A kind of record, of its acts and of what its events do to the state. */
export function kindOf<State, P extends Payloads>(parts: KindParts<State, P>): ActKind<State, P> {
  const { name, label, initialState, acts, shapes } = parts
  const evolve = parts.evolve as unknown as Record<string, (state: State, event: RecordEvent) => State>
  const shapeOf = (type: string): EventShape => {
    const shape = type === WORDS_ERASED ? ERASURE : (shapes as Readonly<Record<string, EventShape>>)[type]
    if (!shape) throw new UnknownEventError(name, type)
    return shape
  }
  const subjectOf = ({ type, payload, id }: RecordEvent): string | null =>
    shapeOf(type).subject(payload as never, id)
  return {
    name,
    label,
    acts,
    types: Object.keys(shapes),
    initialState: () => initialState,
    decide: (_, state, call, author) => {
      const decided = decideCall(name, acts, state, call, author)
      if (!decided.ok) return decided
      const events = decided.events.map(({ type, payload, on = author.today }) => ({
        id: author.newId(),
        type,
        on,
        actor: author.person,
        recordedAt: author.now,
        payload,
      }))
      return { ok: true, events: events as unknown as readonly EventOf<P>[] }
    },
    evolve: (_, state, event) => (event.type === WORDS_ERASED ? state : evolve[event.type]!(state, event)),
    upcast: ({ type, on, schema, payload, id, actor, recordedAt }) => {
      const shape = shapeOf(type)
      if (schema > shape.schema) throw new UnknownEventError(name, type, schema)
      const today = schema === shape.schema ? payload : shape.upcast!(schema, payload)
      return { id, type, on, actor, recordedAt, payload: today } as unknown as EventOf<P>
    },
    pack: ({ type, on, payload }): PackedEvent => {
      const { schema, words } = shapeOf(type)
      return { type, on, schema, payload, words }
    },
    standsAlone: (event) => subjectOf(event) === null,
    commutes: (_, __, one, other) => {
      if ([one, other].some(({ type }) => shapeOf(type).isReading)) return true
      const [a, b] = [subjectOf(one), subjectOf(other)]
      return a !== null && b !== null && a !== b
    },
  }
}

/** What an act decides; one that takes a proposal up decides first what was proposed. */
function decideCall<State, P extends Payloads>(
  kind: string,
  acts: readonly Act<string, State, never, P>[],
  state: State,
  { name, input }: ActCall,
  author: Author,
): Decision<Draft<P>, Refusal> {
  const found = acts.find((each) => each.name === name)
  if (!found) throw new TypeError(`${kind} have no act “${name}”`)
  const own = found.decide(state, input as never, author)
  if (!own.ok || !found.takesProposal) return own
  const proposed = proposedCall(acts, state, input)
  if (!proposed.ok) return proposed
  const decided = decideCall(kind, acts, state, proposed.value, author)
  return decided.ok ? { ok: true, events: [...decided.events, ...own.events] } : decided
}

/** The act that a proposal asks for, its input read by the schema of today. */
export function proposedCall(
  acts: readonly Pick<Act<string, never, never, never>, 'name' | 'input'>[],
  state: unknown,
  input: unknown,
): Outcome<ActCall> {
  const proposal = openProposal(state, (input as { readonly proposal: string }).proposal)
  const act = proposal && acts.find(({ name }) => name === proposal.act)
  const given = proposal && jsonIn(proposal.input)
  // Of an act that is gone, or words that were erased, nothing can be done any more.
  if (!act || given === undefined) return noProposal
  const read = readInput(act as never, given)
  return read.ok ? { ok: true, value: { name: act.name, input: read.value } } : read
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A later release wrote an event that this one does not know: what it means is not guessed, and nothing is written. */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError'
  constructor(
    readonly kind: string,
    readonly type: string,
    readonly schema?: number,
  ) {
    super(
      `A later release wrote “${type}”${schema === undefined ? '' : ` of shape ${schema}`} to one of the ${kind}.`,
    )
  }
}

/** Writes an act so that its input's type is that of its schema. */
export const actsOn = <State, P extends Payloads>() => ({
  act: <Name extends string, Input>(act: Act<Name, State, Input, P>): Act<Name, State, never, P> =>
    act as unknown as Act<Name, State, never, P>,
  /** An act that takes bytes: what the store found of them stands beside the input when it is decided. */
  actWithBytes: <Name extends string, Input>(
    act: Omit<Act<Name, State, Input, P>, 'decide'> & {
      decide(
        state: State,
        input: Input & { readonly file: EvidenceFile },
        author: Author,
      ): Decision<Draft<P>, Refusal>
    },
  ): Act<Name, State, never, P> => ({ ...act, bytes: 'in' }) as unknown as Act<Name, State, never, P>,
})
