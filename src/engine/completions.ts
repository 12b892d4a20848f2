import type { Residual, Residuals } from './residuals.ts'

/** The value of a function where answers cannot stand together: no result. */
export const IMPOSSIBLE = -1

/** What is known once the answers that cannot stand together are left out. */
export interface Narrowed {
  readonly masks: Int32Array
  /** 1 where what is still open can stand together; constant 1 where it always can. */
  readonly possible: Residual
}

/**
 * The completions of open facts that can be: those in which no answers contradict each other. Everything is said over
 * these alone. Where the answers themselves contradict each other, over all.
 */
export class Completions {
  readonly #residuals: Residuals
  readonly #possible: Residual
  /** For what is left of the possible: the classes of each domain that some completion has. */
  readonly #narrowing = new Map<Residual, readonly (readonly [domain: number, classes: number])[]>()
  readonly #turning = new Map<Residual, readonly number[]>()

  /** @param possible  1 where complete answers can stand together */
  constructor(residuals: Residuals, possible: Residual) {
    this.#residuals = residuals
    this.#possible = possible
  }

  /** What is left of the possible; constant 1 where the answers contradict each other. */
  possibleUnder(masks: Int32Array): Residual {
    const left = this.#residuals.residual(this.#possible, masks)
    return left === this.#residuals.zero ? this.#residuals.one : left
  }

  /** Whether the answers can stand together. */
  isPossible(masks: Int32Array): boolean {
    return this.#residuals.residual(this.#possible, masks) !== this.#residuals.zero
  }

  /** Takes out the classes that no completion has: what other answers settle is known. */
  narrowed(masks: Int32Array): Narrowed {
    const residuals = this.#residuals
    const left = this.possibleUnder(masks)
    if (left === residuals.one) return { masks, possible: left }
    let narrowing = this.#narrowing.get(left)
    if (!narrowing) {
      narrowing = residuals.supportOf(left).map((domain) => {
        let classes = 0
        for (let index = 0; index < residuals.domains[domain]!.size; index += 1) {
          if (residuals.given(left, domain, 1 << index) !== residuals.zero) classes |= 1 << index
        }
        return [domain, classes] as const
      })
      this.#narrowing.set(left, narrowing)
    }
    const fewer = masks.slice()
    for (const [domain, classes] of narrowing) fewer[domain] = fewer[domain]! & classes
    return { masks: fewer, possible: residuals.residual(left, fewer) }
  }

  /** The function over the completions that can be; {@link IMPOSSIBLE} elsewhere. */
  among(f: Residual, possible: Residual): Residual {
    const residuals = this.#residuals
    if (possible === residuals.one) return f
    const support = residuals.supportOf(f)
    if (!residuals.supportOf(possible).some((domain) => support.includes(domain))) return f
    return residuals.apply('among', f, possible, (value, can) => (can ? value : IMPOSSIBLE))
  }

  /** Every value the function takes, the smallest first. @param f  of {@link among} */
  valuesOf(f: Residual): readonly number[] {
    const values = this.#residuals.valuesOf(f)
    return values[0] === IMPOSSIBLE ? values.slice(1) : values
  }

  /** Its value where it has one only. @param f  of {@link among} */
  valueOf(f: Residual): number | undefined {
    const values = this.#residuals.valuesOf(f)
    const first = values[0] === IMPOSSIBLE ? 1 : 0
    return values.length === first + 1 ? values[first] : undefined
  }

  /**
   * The domains on which it turns: two completions that can be and differ only there have different values.
   *
   * @param f  of {@link among}
   */
  turnsOn(f: Residual): readonly number[] {
    const residuals = this.#residuals
    if (residuals.valuesOf(f)[0] !== IMPOSSIBLE) return residuals.supportOf(f)
    let turning = this.#turning.get(f)
    if (!turning) {
      turning = residuals.supportOf(f).filter((domain) => this.#differsBy(f, domain))
      this.#turning.set(f, turning)
    }
    return turning
  }

  #differsBy(f: Residual, domain: number): boolean {
    const residuals = this.#residuals
    const { size } = residuals.domains[domain]!
    const branches = [
      ...new Set(Array.from({ length: size }, (_, index) => residuals.given(f, domain, 1 << index))),
    ]
    return branches.some((one, at) =>
      branches
        .slice(at + 1)
        .some((other) => residuals.apply('differ', one, other, differ) !== residuals.zero),
    )
  }
}

const differ = (a: number, b: number): number => (a !== b && a !== IMPOSSIBLE && b !== IMPOSSIBLE ? 1 : 0)
