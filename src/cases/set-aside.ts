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

  /**
   * The event as it was known, or nothing.
   *
   * @param days  the details of its step that are days, and have come where they are said
   */
  take(event: ReviewEvent, days: readonly string[]): ReviewEvent | undefined {
    const asOf = this.#asOf
    if (asOf === undefined) return event
    const { on, received } = event
    const isLater = on === 'unknown' ? this.#isPast || (received !== undefined && received > asOf) : on > asOf
    if (isLater) {
      // A correction stands outside the order of days.
      if (event.corrects === undefined) this.#isPast = true
      this.leftOut += 1
      return undefined
    }
    const later = days.filter((name) => String(event[name] ?? '') > asOf)
    if (later.length === 0) return event
    const known = Object.entries(event).filter(([name]) => !later.includes(name))
    return Object.fromEntries(known) as unknown as ReviewEvent
  }
}
