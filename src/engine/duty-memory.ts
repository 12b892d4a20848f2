import type { Status } from '#rules'
import type { Completions } from './completions.ts'
import type { Domain } from './domains.ts'
import type { Masks } from './prove.ts'
import type { Residual, Residuals } from './residuals.ts'

/** What is known of a duty once the facts are put into its function. */
export interface Settled {
  readonly status: Status
  /** The facts that can change it, by the numbers of their domains. */
  readonly missing: readonly number[]
  /** Their names. */
  readonly names: readonly string[]
  /** The readings that decide. */
  readonly readings: readonly string[]
}

/**
 * What functions come to under positions of the readings, remembered by what the facts left of them: many matters
 * leave the same.
 */
export class Settlements {
  readonly #residuals: Residuals
  readonly #completions: Completions
  readonly #known = new Map<string, SettlementsUnder>()

  constructor(residuals: Residuals, completions: Completions) {
    this.#residuals = residuals
    this.#completions = completions
  }

  /** @param positions  the positions taken, as one text */
  under(positions: string): SettlementsUnder {
    let known = this.#known.get(positions)
    if (!known) {
      known = new SettlementsUnder(this.#residuals, this.#completions)
      this.#known.set(positions, known)
    }
    return known
  }
}

class SettlementsUnder {
  readonly #residuals: Residuals
  readonly #completions: Completions
  readonly #known = new Map<Residual, Settled>()

  constructor(residuals: Residuals, completions: Completions) {
    this.#residuals = residuals
    this.#completions = completions
  }

  /**
   * @param open   what the facts leave of a function among the completions that can be, every reading still open
   * @param masks  what is known, the readings at the positions taken
   */
  of(open: Residual, masks: Masks): Settled {
    let settled = this.#known.get(open)
    if (!settled) {
      const rest = this.#residuals.residual(open, masks)
      const missing = this.#completions.turnsOn(rest)
      settled = {
        status: statusOfValue(this.#completions.valueOf(rest)),
        missing,
        names: this.#namesOf(missing),
        readings: this.#namesOf(decidingReadings(this.#residuals, open, rest, masks)),
      }
      this.#known.set(open, settled)
    }
    return settled
  }

  #namesOf(domains: readonly number[]): readonly string[] {
    return Object.freeze(domains.map((domain) => this.#residuals.domains[domain]!.name))
  }
}

/** What a function of 0 and 1 says, or that it is open. */
export const statusOfValue = (value: number | undefined): Status =>
  value === undefined ? 'unknown' : value === 0 ? 'not-met' : 'met'

/**
 * The readings of which another position, with the others at some position of theirs, turns the result into another
 * one. A reading that can only undo what another reading would do is not among them.
 */
function decidingReadings(
  residuals: Residuals,
  open: Residual,
  rest: Residual,
  masks: Masks,
): readonly number[] {
  if (open === rest) return []
  const { domains } = residuals
  const unlike = residuals.apply('unlike', open, rest, (a, b) => (a === b ? 0 : 1))
  /** 1 under positions that leave something else: of readings alone. */
  const leavesOther = residuals.some(unlike, (domain) => domains[domain]!.kind !== 'reading')
  return residuals.supportOf(leavesOther).filter((reading) => {
    const taken = residuals.not(residuals.given(leavesOther, reading, masks[reading]!))
    return positionsOf(domains[reading]!).some(
      (position) => residuals.and(taken, residuals.given(leavesOther, reading, position)) !== residuals.zero,
    )
  })
}

const positionsOf = ({ size }: Domain): number[] => Array.from({ length: size }, (_, index) => 1 << index)
