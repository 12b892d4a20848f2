import type { CivilDate } from '#clock'
import type { Rulebook } from '../table/rulebook.ts'
import type { CaseRecord, RefusedEvent } from './case-record.ts'
import type { ReviewEvent } from './event.ts'
import { replay, take } from './fold.ts'
import { inHand, initialState, type StateInHand } from './state.ts'

/**
 * A case folded while its events are still being read, one by one; it comes to what `replay` of all of them comes to.
 *
 * Linear in the events: from a correction on they are only kept, and the record as corrected is folded once, when it
 * is asked for.
 *
 * @example for (const event of read) folder.take(event)
 */
export class CaseFolder {
  readonly #rulebook: Rulebook
  readonly #asOf: CivilDate | undefined
  readonly #events: ReviewEvent[]
  readonly #ids: Set<string>
  #refused: RefusedEvent[]
  #state: StateInHand
  /** A correction was taken and not yet folded. */
  #isBehind = false

  /**
   * @param asOf  the civil day in China that it is; an event of a later day is refused
   * @param from  the case as it was kept, to go on from
   */
  constructor(rulebook: Rulebook, asOf?: CivilDate, from?: CaseRecord) {
    this.#rulebook = rulebook
    this.#asOf = asOf
    this.#events = [...(from?.events ?? [])]
    this.#refused = [...(from?.refused ?? [])]
    this.#state = inHand(from?.state ?? initialState(rulebook))
    this.#ids = new Set(this.#events.flatMap(({ id }) => id ?? []))
  }

  get length(): number {
    return this.#events.length
  }

  take(event: ReviewEvent): void {
    this.#isBehind ||= event.corrects !== undefined
    if (!this.#isBehind) {
      const against = take(this.#rulebook, this.#state, event, this.length, this.#asOf, this.#ids)
      if (against) this.#refused.push(against)
    }
    if (event.id !== undefined) this.#ids.add(event.id)
    this.#events.push(event)
  }

  /** The case so far; it stays as it is when more is taken. */
  get record(): CaseRecord {
    const events = [...this.#events]
    if (this.#isBehind) {
      const { refused, state } = replay(this.#rulebook, events, this.#asOf)
      this.#refused = [...refused]
      this.#state = inHand(state)
      this.#isBehind = false
    }
    return { events, refused: [...this.#refused], state: inHand(this.#state) }
  }
}
