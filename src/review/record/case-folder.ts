import type { CivilDate } from '#clock'
import type { Rulebook } from '../table/rulebook.ts'
import { inOrder, type ReviewEvent } from './event.ts'
import type { StateInHand } from './evolve.ts'
import { replay, take } from './fold.ts'
import { initialState, type ReviewState } from './state.ts'

/**
 * A case folded while its events are still being read, one by one; it comes to what `replay` of all of them comes to.
 *
 * Linear in the events: from the first correction on they are only kept, and the record as corrected is folded once,
 * when the state is asked for.
 *
 * @example for (const event of read) folding.take(event)
 */
export class CaseFolder {
  readonly #review: Rulebook
  readonly #asOf: CivilDate | undefined
  readonly #state: StateInHand
  #isCorrected = false

  /** @param asOf  the civil day in China that it is; an event of a later day is refused */
  constructor(rulebook: Rulebook, asOf?: CivilDate) {
    this.#review = rulebook
    this.#asOf = asOf
    this.#state = initialState(rulebook)
  }

  take(event: ReviewEvent): void {
    this.#isCorrected ||= event.corrects !== undefined
    const state = this.#state
    if (!this.#isCorrected) {
      take(this.#review, state, event, state.length, this.#asOf)
      return
    }
    state.log = { value: event, before: state.log }
    state.length += 1
  }

  get state(): ReviewState {
    return this.#isCorrected ? replay(this.#review, inOrder(this.#state.log), this.#asOf) : { ...this.#state }
  }
}
