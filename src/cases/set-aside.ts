import type { CivilDate } from '#clock'
import type { ReviewEvent } from '#review'

/**
 * The record as it was known on a day: what happened later is left out, and a notice issued by then and received
 * later had not been received. Of an event without a day nothing is known but its place: after the first that is left
 * out, it is left out too.
 */
export class KnownBy {
  readonly #asOf: CivilDate | undefined
  #isPast = false
  /** How many events were left out. */
  leftOut = 0

  /** @param asOf  undefined: everything is known */
  constructor(asOf: CivilDate | undefined) {
    this.#asOf = asOf
  }

  /** The event as it was known, or nothing. */
  take(event: ReviewEvent): ReviewEvent | undefined {
    const asOf = this.#asOf
    if (asOf === undefined) return event
    const { on, received, found } = event
    const isLater = on === 'unknown' ? this.#isPast || (received !== undefined && received > asOf) : on > asOf
    if (isLater) {
      // A correction stands outside the order of days.
      if (event.corrects === undefined) this.#isPast = true
      this.leftOut += 1
      return undefined
    }
    if ((received ?? '') <= asOf && (found ?? '') <= asOf) return event
    const { received: _, found: __, ...known } = event
    return {
      ...known,
      ...(received !== undefined && received <= asOf ? { received } : {}),
      ...(found !== undefined && found <= asOf ? { found } : {}),
    }
  }
}
