import type { Residual, Residuals } from '#engine'
import type { AskingRules } from './state.ts'

/**
 * An effort below which no interview can stay in expectation, whatever its order.
 *
 * Why it holds: take any complete set of answers at which changing the answer to one fact alone changes the result. An
 * interview that had not asked that fact would have stopped with two results still possible. So each fact is asked at
 * least as often as it decides by itself, and the expected effort is at least the sum of these probabilities, each by the
 * weight of its fact (with even weights the total influence of the function).
 */
export class LeastEffort {
  readonly #residuals: Residuals
  readonly #probabilities: AskingRules['probabilities']
  readonly #efforts: AskingRules['efforts']
  readonly #differ = new Map<number, number>()
  readonly #decides = new Map<number, number>()

  constructor(residuals: Residuals, { probabilities, efforts }: Omit<AskingRules, 'before'>) {
    this.#residuals = residuals
    this.#probabilities = probabilities
    this.#efforts = efforts
  }

  /** @param open  the facts that may be asked */
  of(f: Residual, open: readonly number[]): number {
    if (open.length === 0) return 0
    let sum = 0
    for (const fact of this.#residuals.supportOf(f))
      if (open.includes(fact)) sum += this.#efforts[fact]! * this.decides(f, fact)
    return Math.max(sum, Math.min(...open.map((fact) => this.#efforts[fact]!)))
  }

  /** How likely it is that the fact decides by itself, at least: over the pairs of its classes, the likeliest. */
  decides(f: Residual, fact: number): number {
    const key = f * 256 + fact
    const known = this.#decides.get(key)
    if (known !== undefined) return known
    const left = this.#residuals
    const branches = new Set(this.#probabilities[fact]!.map((_, index) => left.given(f, fact, 1 << index)))
    let most = 0
    const [first, ...others] = branches
    for (const other of others) most = Math.max(most, this.differs(first!, other))
    this.#decides.set(key, most)
    return most
  }

  /** How likely two functions differ. */
  differs(f: Residual, g: Residual): number {
    if (f === g) return 0
    const key = f < g ? f * 2 ** 26 + g : g * 2 ** 26 + f
    const known = this.#differ.get(key)
    if (known !== undefined) return known
    const ofF = this.#residuals.firstAskedBy(f)
    const ofG = this.#residuals.firstAskedBy(g)
    let sum = 1
    if (ofF || ofG) {
      const domain = Math.min(
        ofF?.domain ?? Number.POSITIVE_INFINITY,
        ofG?.domain ?? Number.POSITIVE_INFINITY,
      )
      const [inF, inG] = [
        ofF?.domain === domain ? ofF.branches : undefined,
        ofG?.domain === domain ? ofG.branches : undefined,
      ]
      const probabilities = this.#probabilities[domain]!
      sum = 0
      for (let index = 0; index < probabilities.length; index += 1) {
        sum += probabilities[index]! * this.differs(inF ? inF[index]! : f, inG ? inG[index]! : g)
      }
    }
    this.#differ.set(key, sum)
    return sum
  }
}
