import type { Domain } from './domains.ts'
import type { Masks } from './prove.ts'
import type { Residual, Residuals } from './residuals.ts'

/** Which readings decide, remembered for each function and the positions taken. */
export class Forks {
  readonly #residuals: Residuals
  readonly #known = new Map<string, Map<Residual, readonly string[]>>()

  constructor(residuals: Residuals) {
    this.#residuals = residuals
  }

  /** The answers' memory for one set of positions: ask it once a determination. */
  under(positions: string): Map<Residual, readonly string[]> {
    let known = this.#known.get(positions)
    if (!known) {
      known = new Map()
      this.#known.set(positions, known)
    }
    return known
  }

  /**
   * The readings of which another position, with the others at some position of theirs, turns the result into another
   * one. A reading that can only undo what another reading would do is not among them.
   *
   * @param open  what the facts leave of a function, every reading still open
   * @param rest  what is left of it under the positions taken
   */
  deciding(open: Residual, rest: Residual, masks: Masks): readonly string[] {
    const residuals = this.#residuals
    const { domains } = residuals
    const readings = residuals.supportOf(open).filter((domain) => domains[domain]!.kind === 'reading')
    const deciding = readings.filter((reading) => {
      const others = readings.filter((other) => other !== reading)
      const elsewhere = positionsOf(domains[reading]!).filter((position) => position !== masks[reading])
      return someAssignment(residuals, others, open, (left) => {
        if (residuals.given(left, reading, masks[reading]!) !== rest) return false
        return elsewhere.some((position) => residuals.given(left, reading, position) !== rest)
      })
    })
    return deciding.map((domain) => domains[domain]!.name)
  }
}

const positionsOf = ({ size }: Domain): number[] => Array.from({ length: size }, (_, index) => 1 << index)

function someAssignment(
  residuals: Residuals,
  readings: readonly number[],
  f: Residual,
  test: (left: Residual) => boolean,
): boolean {
  const [first, ...others] = readings
  if (first === undefined) return test(f)
  return positionsOf(residuals.domains[first]!).some((position) =>
    someAssignment(residuals, others, residuals.given(f, first, position), test),
  )
}
