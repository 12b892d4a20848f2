/** What an act comes to: the events to append, or why it is refused. Plain data: it can be sent and kept. */
export type Decision<Event, Refusal> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** An event as it was stored: its payload under the number of the shape it was written in. */
export interface StoredEvent {
  readonly type: string
  /** The day the event is about: a civil day in China, or 'unknown'. */
  readonly on: string
  readonly schema: number
  readonly payload: unknown
}

/** An event as it goes to the log. */
export interface PackedEvent extends StoredEvent {
  /** Where in the payload names and free text stand: JSON Pointers. They are kept aside of the chain. */
  readonly words: readonly string[]
}

/** The readings that an organisation's new records start from, each with why. */
export type HouseReadings = Readonly<Record<string, { readonly position: string; readonly reason: string }>>

/** Whoever acts, and when. */
export interface Author {
  /** The person, by an identifier that says no name. */
  readonly person: string
  /** The civil day in China. */
  readonly today: string
  /** The instant, in UTC. */
  readonly now: string
  /** Whether somebody is of the organisation: who is named in an act must be. */
  isMember(person: string): boolean
  /** Whether nobody else works in the organisation: what asks for a second person stays pencil. */
  readonly isAlone: boolean
  readonly readings: HouseReadings
  /** A new identifier, a UUID of version 7. */
  newId(): string
}

/**
 * One kind of record: how its acts become events, and its events its state. Pure: no clock, no store.
 *
 * @typeParam Terms  what a record of this kind is judged by (a rulebook, a vocabulary); the same for a whole stream
 * @typeParam State  plain JSON, so that it can be kept beside the version it stands for and gone on from
 */
export interface RecordKind<Terms, State, Act, Event, Refusal> {
  readonly name: string
  initialState(terms: Terms): State
  decide(terms: Terms, state: State, act: Act, author: Author): Decision<Event, Refusal>
  /** The state after an accepted event; the state before stays as it was. */
  evolve(terms: Terms, state: State, event: Event): State
  /** What `evolve` of all of them comes to, where a kind can do that in one pass. */
  fold?(terms: Terms, events: readonly Event[]): State
  /** An event of any shape that a release wrote, in today's. What is stored is never rewritten. */
  upcast(
    stored: StoredEvent & { readonly id: string; readonly actor: string; readonly recordedAt: string },
  ): Event
  /** The event as the log takes it, in today's shape. */
  pack(event: Event): PackedEvent
  /**
   * Whether two events may change places: from this state, either order gives the same state and refuses the same.
   * An act is accepted beside events its author had not seen only where it commutes with each; so false is safe.
   */
  commutes(terms: Terms, state: State, one: Event, other: Event): boolean
}
