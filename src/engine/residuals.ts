import type { Domain } from './domains.ts'

/**
 * A function from answers to a small whole number, by its number in a table where equal functions have equal
 * numbers. What the answers leave of a function is again such a function, its residual: it is constant exactly
 * when no completion of the open facts can change the result, and it depends on a fact exactly when two
 * completions that differ only in that fact differ in the result. So one table answers status, missing, and,
 * later, flips, whole-space proofs and differences.
 */
export type Residual = number

/** Two numbers below this make one exact number: how a pair of functions is found again. */
const MOST_FUNCTIONS = 2 ** 26

/** Marks in the memory of what classes leave of a function: nobody asked, or one did and it was not remembered. */
const NOT_ASKED = -1
const ASKED_ONCE = -2

/** A table of residual functions over an ordered list of domains (ordered decision diagrams, reduced). */
export class Residuals {
  readonly domains: readonly Domain[]
  /** The domain a function asks first; constants ask none (the number of domains). */
  readonly #asks: number[] = []
  readonly #branches: (readonly Residual[])[] = []
  readonly #valueOf: number[] = []
  readonly #support: (readonly number[] | undefined)[] = []
  /** Functions by what they ask and their branches: two branches by their numbers, more by a text. */
  readonly #ofTwo: Map<number, Residual>[]
  readonly #ofMore = new Map<string, Residual>()
  readonly #constants = new Map<number, Residual>()
  readonly #full: Int32Array
  readonly #sizes: Uint8Array
  /** For each domain: what is left of a function once one class is known, or one of the marks. */
  readonly #leftOfOne: Int32Array[]
  /** The same for several classes, by function and mask. */
  readonly #leftOfSome: Map<number, Residual>[]
  readonly #values: (readonly number[] | undefined)[] = []
  readonly #applied = new Map<string, Map<number, Residual>>()
  readonly zero: Residual
  readonly one: Residual

  constructor(domains: readonly Domain[]) {
    this.domains = domains
    this.#full = Int32Array.from(domains, ({ full }) => full)
    this.#sizes = Uint8Array.from(domains, ({ size }) => size)
    this.#ofTwo = domains.map(() => new Map())
    this.#leftOfOne = domains.map(() => new Int32Array(0))
    this.#leftOfSome = domains.map(() => new Map())
    this.zero = this.constant(0)
    this.one = this.constant(1)
  }

  /** The function that is `value` whatever the answers are. */
  constant(value: number): Residual {
    const known = this.#constants.get(value)
    if (known !== undefined) return known
    const id = this.#add(this.domains.length, [], value)
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

  /** The domain a function asks first and what each class of it leaves; undefined for a constant. */
  firstAskedBy(f: Residual): { readonly domain: number; readonly branches: readonly Residual[] } | undefined {
    const domain = this.#asks[f]!
    return domain === this.domains.length ? undefined : { domain, branches: this.#branches[f]! }
  }

  /** Every domain on which the function depends, in order. */
  supportOf(f: Residual): readonly number[] {
    const known = this.#support[f]
    if (known) return known
    const asks = this.#asks[f]!
    const found = new Set<number>()
    for (const branch of this.#branches[f]!) for (const domain of this.supportOf(branch)) found.add(domain)
    const later = [...found].sort((a, b) => a - b)
    const support = asks === this.domains.length ? later : [asks, ...later]
    this.#support[f] = support
    return support
  }

  /** Every value the function can take, the smallest first. */
  valuesOf(f: Residual): readonly number[] {
    const known = this.#values[f]
    if (known) return known
    const value = this.valueOf(f)
    const values =
      value === undefined ? this.#branches[f]!.flatMap((branch) => this.valuesOf(branch)) : [value]
    const distinct = [...new Set(values)].sort((a, b) => a - b)
    this.#values[f] = distinct
    return distinct
  }

  /** Both functions of 0 and 1 are 1. */
  and(f: Residual, g: Residual): Residual {
    if (f === g || g === this.one || f === this.zero) return f
    if (f === this.one || g === this.zero) return g
    return this.apply('and', Math.min(f, g), Math.max(f, g), (a, b) => a & b)
  }

  /** At least one of two functions of 0 and 1 is 1. */
  or(f: Residual, g: Residual): Residual {
    if (f === g || g === this.zero || f === this.one) return f
    if (f === this.zero || g === this.one) return g
    return this.apply('or', Math.min(f, g), Math.max(f, g), (a, b) => a | b)
  }

  /** 1 where a function of 0 and 1 is 0. */
  not(f: Residual): Residual {
    return this.apply('not', f, this.zero, (value) => (value ? 0 : 1))
  }

  /** 1 where some answers in the domains named make a function of 0 and 1 be 1, whatever the other domains say. */
  some(f: Residual, isNamed: (domain: number) => boolean): Residual {
    const known = new Map<Residual, Residual>()
    const walk = (g: Residual): Residual => {
      const asked = this.firstAskedBy(g)
      if (!asked) return g
      let result = known.get(g)
      if (result === undefined) {
        const branches = asked.branches.map(walk)
        result = isNamed(asked.domain)
          ? branches.reduce((one, other) => this.or(one, other))
          : this.#make(asked.domain, branches)
        known.set(g, result)
      }
      return result
    }
    return walk(f)
  }

  /** Combines two functions answer by answer. `name` stands for the operation in the memory of results. */
  apply(name: string, f: Residual, g: Residual, operation: (a: number, b: number) => number): Residual {
    let memory = this.#applied.get(name)
    if (!memory) {
      memory = new Map()
      this.#applied.set(name, memory)
    }
    return this.#apply(name, memory, f, g, operation)
  }

  #apply(
    name: string,
    memory: Map<number, Residual>,
    f: Residual,
    g: Residual,
    operation: (a: number, b: number) => number,
  ): Residual {
    const key = f * MOST_FUNCTIONS + g
    const known = memory.get(key)
    if (known !== undefined) return known
    const domain = Math.min(this.#asks[f]!, this.#asks[g]!)
    let result: Residual
    if (domain === this.domains.length) {
      result = this.constant(operation(this.#valueOf[f]!, this.#valueOf[g]!))
    } else {
      const ofF = this.#asks[f] === domain ? this.#branches[f]! : undefined
      const ofG = this.#asks[g] === domain ? this.#branches[g]! : undefined
      const branches: Residual[] = []
      for (let index = 0; index < this.domains[domain]!.size; index += 1) {
        const [inF, inG] = [ofF ? ofF[index]! : f, ofG ? ofG[index]! : g]
        branches.push(
          name === 'and'
            ? this.and(inF, inG)
            : name === 'or'
              ? this.or(inF, inG)
              : this.#apply(name, memory, inF, inG, operation),
        )
      }
      result = this.#make(domain, branches)
    }
    memory.set(key, result)
    return result
  }

  /** What is left of the function when the domain's class is known to be in the mask. */
  given(f: Residual, domain: number, mask: number): Residual {
    if (this.#asks[f]! > domain) return f
    const known = this.#remembered(f, domain, mask)
    if (known >= 0) return known
    const result = this.#givenAnew(f, domain, mask)
    this.#remember(f, domain, mask, result)
    return result
  }

  #givenAnew(f: Residual, domain: number, mask: number): Residual {
    const asks = this.#asks[f]!
    const branches = this.#branches[f]!
    const left: Residual[] = []
    if (asks < domain) {
      for (const branch of branches) left.push(this.given(branch, domain, mask))
      return this.#make(asks, left)
    }
    // Classes that are excluded take the branch of the first that is not: one form for equal functions.
    const first = branches[placeOf(mask & -mask)]!
    for (let index = 0; index < branches.length; index += 1) {
      left.push((mask >> index) & 1 ? branches[index]! : first)
    }
    return this.#make(domain, left)
  }

  /** What is left of the function once the domain's class is known to be in the mask, or one of the two marks below 0. */
  #remembered(f: Residual, domain: number, mask: number): Residual | typeof NOT_ASKED | typeof ASKED_ONCE {
    const size = this.#sizes[domain]!
    if (!isSingle(mask)) return this.#leftOfSome[domain]!.get(f * 2 ** size + mask) ?? NOT_ASKED
    const at = f * size + placeOf(mask)
    const memory = this.#leftOfOne[domain]!
    return at < memory.length ? memory[at]! : NOT_ASKED
  }

  #remember(f: Residual, domain: number, mask: number, result: Residual | typeof ASKED_ONCE): void {
    const size = this.#sizes[domain]!
    if (!isSingle(mask)) {
      this.#leftOfSome[domain]!.set(f * 2 ** size + mask, result)
      return
    }
    const at = f * size + placeOf(mask)
    const memory = this.#leftOfOne[domain]!
    if (at < memory.length) {
      memory[at] = result
      return
    }
    const grown = new Int32Array(Math.max(at + 1, memory.length * 2, 256)).fill(NOT_ASKED)
    grown.set(memory)
    grown[at] = result
    this.#leftOfOne[domain] = grown
  }

  /**
   * What is left of the function under what is known, one mask a domain. Where it is asked for the first time all that
   * is known is put in at once; where it is asked again, fact by fact, so that matters that begin alike share the way.
   */
  residual(f: Residual, masks: Int32Array): Residual {
    const support = this.supportOf(f)
    const asks = this.#asks
    const full = this.#full
    let left = f
    let asked = asks[f]!
    for (let index = 0; index < support.length; index += 1) {
      const domain = support[index]!
      const mask = masks[domain]!
      if (asked > domain || mask === full[domain]!) continue
      const known = this.#remembered(left, domain, mask)
      if (known >= 0) left = known
      else if (known === NOT_ASKED) {
        this.#remember(left, domain, mask, ASKED_ONCE)
        return this.#withAll(left, support, masks)
      } else left = this.given(left, domain, mask)
      asked = asks[left]!
      // A constant: nothing that is known changes it.
      if (asked === full.length) return left
    }
    return left
  }

  /** The same as {@link given} for each domain of the support in its order, in one walk. */
  #withAll(f: Residual, support: readonly number[], masks: Int32Array): Residual {
    const last = support.findLast((domain) => masks[domain] !== this.#full[domain])!
    const walked = new Map<Residual, Residual>()
    const walk = (g: Residual): Residual => {
      const domain = this.#asks[g]!
      if (domain > last) return g
      const known = walked.get(g)
      if (known !== undefined) return known
      const branches = this.#branches[g]!
      const mask = masks[domain]!
      let result: Residual
      if (isSingle(mask)) result = walk(branches[placeOf(mask)]!)
      else {
        const first = walk(branches[placeOf(mask & -mask)]!)
        const left: Residual[] = []
        for (let index = 0; index < branches.length; index += 1) {
          left.push((mask >> index) & 1 ? walk(branches[index]!) : first)
        }
        result = this.#make(domain, left)
      }
      walked.set(g, result)
      return result
    }
    return walk(f)
  }

  #make(domain: number, branches: readonly Residual[]): Residual {
    const first = branches[0]!
    let isOne = true
    for (let index = 1; index < branches.length && isOne; index += 1) isOne = branches[index] === first
    if (isOne) return first
    if (branches.length === 2) {
      const key = first * MOST_FUNCTIONS + branches[1]!
      const known = this.#ofTwo[domain]!.get(key)
      if (known !== undefined) return known
      const id = this.#add(domain, branches, Number.NaN)
      this.#ofTwo[domain]!.set(key, id)
      return id
    }
    const key = `${domain}:${branches.join(',')}`
    const known = this.#ofMore.get(key)
    if (known !== undefined) return known
    const id = this.#add(domain, branches, Number.NaN)
    this.#ofMore.set(key, id)
    return id
  }

  #add(asks: number, branches: readonly Residual[], value: number): Residual {
    if (this.#asks.length >= MOST_FUNCTIONS) throw new RangeError('the rules have more functions than fit')
    this.#asks.push(asks)
    this.#branches.push(branches)
    this.#valueOf.push(value)
    return this.#asks.length - 1
  }
}

const isSingle = (mask: number): boolean => (mask & (mask - 1)) === 0

/** The place of the only class of a mask. */
const placeOf = (mask: number): number => 31 - Math.clz32(mask)
