import type { Author, Decision, RecordKind } from './record-kind.ts'

/** The events of one record, the first first. Its version is how many there are. */
export interface Stream<Event> {
  readonly id: string
  readonly events: readonly Event[]
}

/** An act, and the version of the stream that its author saw. */
export interface SeenAct<Input> {
  readonly input: Input
  readonly seen: number
}

/** What two people did to one record without seeing each other's, where the order matters. */
export interface Clash<Event> {
  readonly own: readonly Event[]
  readonly others: readonly Event[]
}

export type Outcome<Event, Refusal> =
  | Decision<Event, Refusal>
  | { readonly ok: false; readonly clash: Clash<Event> }

type Kind<Terms, State, Input, Event, Refusal> = RecordKind<Terms, State, Input, Event, Refusal>

/** The state that a stream comes to. */
export function stateOf<Terms, State, Input, Event, Refusal>(
  kind: Kind<Terms, State, Input, Event, Refusal>,
  terms: Terms,
  events: readonly Event[],
): State {
  if (kind.fold) return kind.fold(terms, events)
  return events.reduce((state, event) => kind.evolve(terms, state, event), kind.initialState(terms))
}

/**
 * What an act appends to a stream. It is decided on what the stream has come to; where others have appended since its
 * author looked, each of its events must commute with each of theirs, or both sides are answered.
 *
 * @example append(kind, terms, { id, events }, { input, seen: 4 }, author)
 */
export function append<Terms, State, Input, Event, Refusal>(
  kind: Kind<Terms, State, Input, Event, Refusal>,
  terms: Terms,
  { events }: Stream<Event>,
  { input, seen }: SeenAct<Input>,
  author: Author,
): Outcome<Event, Refusal> {
  const before = stateOf(kind, terms, events.slice(0, seen))
  const own = kind.decide(terms, before, input, author)
  const others = events.slice(seen)
  if (!own.ok || others.length === 0) return own
  let state = before
  for (const other of others) {
    if (!own.events.every((each) => kind.commutes(terms, state, each, other))) {
      return { ok: false, clash: { own: own.events, others } }
    }
    state = kind.evolve(terms, state, other)
  }
  return kind.decide(terms, state, input, author)
}
