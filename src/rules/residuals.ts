import type { Domain } from './domains.ts'

/**
 * A function from answers to a small whole number, by its number in a table where equal functions have equal
 * numbers. What the answers leave of a function is again such a function, its residual: it is constant exactly
 * when no completion of the open facts can change the result, and it depends on a fact exactly when two
 * completions that differ only in that fact differ in the result. So one table answers status, missing, and,
 * later, flips, whole-space proofs and differences.
 */
export type Residual = number

/** A table of residual functions over an ordered list of domains (ordered decision diagrams, reduced). */
export class Residuals {
  readonly domains: readonly Domain[]
  /** The domain a function asks first; constants ask none (the number of domains). */
  readonly #asks: number[] = []
  readonly #branches: (readonly Residual[])[] = []
  readonly #valueOf: number[] = []
  readonly #support: (readonly number[])[] = []
  readonly #known = new Map<string, Residual>()
  readonly #constants = new Map<number, Residual>()
  /** For each domain: function and mask → what is left. */
  readonly #left: Map<number, Residual>[]
  readonly #applied = new Map<string, Residual>()

  constructor(domains: readonly Domain[]) {
    this.domains = domains
    this.#left = domains.map(() => new Map())
  }

  /** The function that is `value` whatever the answers are. */
  constant(value: number): Residual {
    const known = this.#constants.get(value)
    if (known !== undefined) return known
    const id = this.#add(this.domains.length, [], value, [])
    this.#constants.set(value, id)
    return id
  }

  /** The function that is 1 where the domain's class is in the mask, else 0. */
  test(domain: number, mask: number): Residual {
    const branches: Residual[] = []
    for (let index = 0; index < this.domains[domain]!.size; index += 1) {
      branches.push(this.constant((mask >> index) & 1))
    }
    return this.#make(domain, branches)
  }

  /** The constant's value, or undefined where the function still depends on something. */
  valueOf(f: Residual): number | undefined {
    return this.#asks[f] === this.domains.length ? this.#valueOf[f] : undefined
  }

  /** Every domain on which the function depends, in order. */
  supportOf(f: Residual): readonly number[] {
    return this.#support[f]!
  }

  /** Every value the function can take. */
  valuesOf(f: Residual): ReadonlySet<number> {
    const values = new Set<number>()
    const seen = new Set<Residual>()
    const visit = (g: Residual): void => {
      if (seen.has(g)) return
      seen.add(g)
      const value = this.valueOf(g)
      if (value !== undefined) values.add(value)
      else for (const branch of this.#branches[g]!) visit(branch)
    }
    visit(f)
    return values
  }

  /** Combines two functions answer by answer. `name` stands for the operation in the memory of results. */
  apply(name: string, f: Residual, g: Residual, operation: (a: number, b: number) => number): Residual {
    const key = `${name} ${f} ${g}`
    const known = this.#applied.get(key)
    if (known !== undefined) return known
    const [a, b] = [this.valueOf(f), this.valueOf(g)]
    let result: Residual
    if (a !== undefined && b !== undefined) {
      result = this.constant(operation(a, b))
    } else {
      const domain = Math.min(this.#asks[f]!, this.#asks[g]!)
      const branchOf = (h: Residual, index: number): Residual =>
        this.#asks[h] === domain ? this.#branches[h]![index]! : h
      const branches: Residual[] = []
      for (let index = 0; index < this.domains[domain]!.size; index += 1) {
        branches.push(this.apply(name, branchOf(f, index), branchOf(g, index), operation))
      }
      result = this.#make(domain, branches)
    }
    this.#applied.set(key, result)
    return result
  }

  /** What is left of the function when the domain's class is known to be in the mask. */
  given(f: Residual, domain: number, mask: number): Residual {
    const asks = this.#asks[f]!
    if (asks > domain) return f
    const memory = this.#left[domain]!
    const key = f * 2 ** this.domains[domain]!.size + mask
    const known = memory.get(key)
    if (known !== undefined) return known
    const branches = this.#branches[f]!
    let result: Residual
    if (asks < domain) {
      result = this.#make(
        asks,
        branches.map((branch) => this.given(branch, domain, mask)),
      )
    } else {
      // Classes that are excluded take the branch of the first that is not: one form for equal functions.
      const first = branches[31 - Math.clz32(mask & -mask)]!
      result = this.#make(
        domain,
        branches.map((branch, index) => ((mask >> index) & 1 ? branch : first)),
      )
    }
    memory.set(key, result)
    return result
  }

  /** What is left of the function under what is known, one mask a domain. */
  residual(f: Residual, masks: ArrayLike<number>, domains: readonly Domain[] = this.domains): Residual {
    let left = f
    for (const domain of this.#support[f]!) {
      const mask = masks[domain]!
      if (mask !== domains[domain]!.full) left = this.given(left, domain, mask)
    }
    return left
  }

  #make(domain: number, branches: readonly Residual[]): Residual {
    const first = branches[0]!
    if (branches.every((branch) => branch === first)) return first
    const key = `${domain}:${branches.join(',')}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const support = new Set([domain])
    for (const branch of branches) for (const index of this.#support[branch]!) support.add(index)
    const id = this.#add(
      domain,
      branches,
      Number.NaN,
      [...support].sort((a, b) => a - b),
    )
    this.#known.set(key, id)
    return id
  }

  #add(asks: number, branches: readonly Residual[], value: number, support: readonly number[]): Residual {
    this.#asks.push(asks)
    this.#branches.push(branches)
    this.#valueOf.push(value)
    this.#support.push(support)
    return this.#asks.length - 1
  }
}
