import type { Compiled, Residual } from '#engine'

/**
 * Where an interview stands: what is left of the function it must settle, and what is left of the conditions under which
 * its facts apply. Histories of answers that leave the same are one state: that is what keeps the search small.
 */
export interface State {
  readonly left: Residual
  /** The gates that still matter and are not known to be open: a context's number. */
  readonly context: number
  /** What may be asked now. Nothing: the interview is over. */
  readonly askable: readonly number[]
  /** The way on of least effort, once it is found. */
  way: Way | undefined
}

/** How an interview goes on from a state. */
export interface Way {
  /** The best question; undefined where the interview is over. */
  readonly question: number | undefined
  /** The effort still to come, in expectation. */
  readonly effort: number
  /** The number of questions still to come, in expectation. */
  readonly questions: number
  /** The number of questions still to come where every answer leaves as much open as it can. */
  readonly most: number
}

const OVER: Way = Object.freeze({ question: undefined, effort: 0, questions: 0, most: 0 })

/** By what the orders of an interview are told apart. Lists go by the numbers of the domains. */
export interface AskingRules {
  /** How likely each answer class of a fact is. */
  readonly probabilities: readonly (readonly number[])[]
  /** What a question costs to answer. */
  readonly efforts: readonly number[]
  /** For a fact, those that are asked before it while they can still be asked and still matter. */
  readonly before: ReadonlyMap<number, ReadonlySet<number>>
}

/** A way to go on: where it leads, and how likely it is. */
export interface Branch {
  readonly state: State
  readonly probability: number
}

/** A fact and what is left of the condition under which it is asked: 1 it is asked, 0 never. */
export type Gate = readonly [fact: number, left: Residual]

/** More functions or contexts than this would make keys collide. */
const MOST = 2 ** 26

/** The states of the interviews under one regulation and one way of weighing them, each once. */
export class States {
  readonly compiled: Compiled
  readonly asking: AskingRules
  readonly #contexts: Context[] = []
  readonly #contextOf = new Map<string, number>()
  /** By function and context: before and after what does not matter was taken out of the context. */
  readonly #states = new Map<number, State>()
  /** By context, fact and class: the context after the answer. */
  readonly #contextAfter = new Map<number, number>()
  #size = 0

  constructor(compiled: Compiled, asking: AskingRules) {
    this.compiled = compiled
    this.asking = asking
    this.#context([])
  }

  get size(): number {
    return this.#size
  }

  /** @param gates  for facts with a condition, what is left of it; a fact left out may be asked at any time */
  of(left: Residual, gates: readonly Gate[]): State {
    return this.#at(left, this.#context(gates))
  }

  /** Every fact that may be asked now or later. */
  open({ left, context }: State): readonly number[] {
    const { asks, closed } = this.#contexts[context]!
    const facts = new Set(this.compiled.residuals.supportOf(left))
    for (const fact of facts) for (const asked of asks.get(fact) ?? []) facts.add(asked)
    return [...facts].filter((fact) => !closed.has(fact))
  }

  /** Where the answers to a fact lead: classes that lead to the same are one branch. */
  after(state: State, fact: number): readonly Branch[] {
    const branches: { state: State; probability: number }[] = []
    const probabilities = this.asking.probabilities[fact]!
    for (let index = 0; index < probabilities.length; index += 1) {
      const probability = probabilities[index]!
      if (probability === 0) continue
      const next = this.step(state, fact, index)
      const same = branches.find((branch) => branch.state === next)
      if (same) same.probability += probability
      else branches.push({ state: next, probability })
    }
    return branches
  }

  /** Where an answer of a class leads. */
  step({ left, context }: State, fact: number, index: number): State {
    return this.#at(
      this.compiled.residuals.given(left, fact, 1 << index),
      context === 0 ? 0 : this.#contextGiven(context, fact, index),
    )
  }

  /**
   * Whether two facts can change places without any difference but what they cost: then the cheaper one is asked first.
   * For take an interview that asks the dearer one now and the other perhaps later. With the two changed throughout it
   * settles the same, surely pays for the cheaper one, and pays for the dearer one only where it paid for both.
   */
  areInterchangeable({ left, context }: State, a: number, b: number): boolean {
    if (!this.#haveEqualStanding(a, b)) return false
    const { probabilities } = this.asking
    const [ofA, ofB] = [probabilities[a]!, probabilities[b]!]
    if (ofA.length !== ofB.length || ofA.some((each, index) => each !== ofB[index])) return false
    const { residuals } = this.compiled
    const given = (f: Residual, atA: number, atB: number): Residual =>
      residuals.given(residuals.given(f, a, 1 << atA), b, 1 << atB)
    const isSymmetric = (f: Residual): boolean => {
      for (let i = 0; i < ofA.length; i += 1) {
        for (let j = i + 1; j < ofA.length; j += 1) if (given(f, i, j) !== given(f, j, i)) return false
      }
      return true
    }
    return (
      isSymmetric(left) &&
      this.#contexts[context]!.gates.every(([fact, gate]) => fact !== a && fact !== b && isSymmetric(gate))
    )
  }

  /** Whether they come after the same facts and before the same facts. */
  #haveEqualStanding(a: number, b: number): boolean {
    const { before } = this.asking
    if (before.size === 0) return true
    const [ofA, ofB] = [before.get(a), before.get(b)]
    if (ofA?.size !== ofB?.size || (ofA && ![...ofA].every((fact) => ofB!.has(fact)))) return false
    return [...before.values()].every((facts) => facts.has(a) === facts.has(b))
  }

  #at(left: Residual, number: number): State {
    const key = left * MOST + number
    const known = this.#states.get(key)
    if (known) return known
    const context = this.#contexts[number]!
    const support = this.compiled.residuals.supportOf(left)
    const least = this.#narrowed(context, support)
    const leastKey = left * MOST + least
    let state = this.#states.get(leastKey)
    if (!state) {
      this.#size += 1
      const askable = inTurn(askableIn(context, support), this.asking.before)
      state = { left, context: least, askable, way: askable.length === 0 ? OVER : undefined }
      this.#states.set(leastKey, state)
    }
    this.#states.set(key, state)
    return state
  }

  /** The context without the gates that no longer matter to a function of these facts. */
  #narrowed({ number, gates, asks, narrowed }: Context, support: readonly number[]): number {
    if (number === 0) return 0
    const matter = new Set(support)
    for (const fact of matter) for (const asked of asks.get(fact) ?? []) matter.add(asked)
    let kept = 0
    for (let index = 0; index < gates.length; index += 1) if (matter.has(gates[index]![0])) kept += 2 ** index
    const known = narrowed.get(kept)
    if (known !== undefined) return known
    const context = this.#context(gates.filter(([fact]) => matter.has(fact)))
    narrowed.set(kept, context)
    return context
  }

  #context(all: readonly Gate[]): number {
    const { residuals } = this.compiled
    const gates = all.filter(([, gate]) => residuals.valueOf(gate) !== 1)
    const key = gates.join('|')
    const known = this.#contextOf.get(key)
    if (known !== undefined) return known
    const number = this.#contexts.length
    const asks = new Map(gates.map(([fact, gate]) => [fact, residuals.supportOf(gate)]))
    const closed = new Set(gates.filter(([, gate]) => residuals.valueOf(gate) === 0).map(([fact]) => fact))
    // A fact waits while an answer could still show that it does not apply; where nobody can say, it is asked.
    const waits = new Set(
      gates.flatMap(([fact]) => (asks.get(fact)!.some((asked) => !closed.has(asked)) ? [fact] : [])),
    )
    this.#contexts.push({ number, gates, asks, closed, waits, narrowed: new Map() })
    this.#contextOf.set(key, number)
    return number
  }

  #contextGiven(context: number, fact: number, index: number): number {
    const key = (context * 256 + fact) * 32 + index
    const known = this.#contextAfter.get(key)
    if (known !== undefined) return known
    const { residuals } = this.compiled
    const after = this.#context(
      this.#contexts[context]!.gates.map(([gated, gate]) => [gated, residuals.given(gate, fact, 1 << index)]),
    )
    this.#contextAfter.set(key, after)
    return after
  }
}

interface Context {
  readonly number: number
  /** Those not known to be open. */
  readonly gates: readonly Gate[]
  /** For a gated fact, the facts its gate still turns on. */
  readonly asks: ReadonlyMap<number, readonly number[]>
  readonly closed: ReadonlySet<number>
  readonly waits: ReadonlySet<number>
  readonly narrowed: Map<number, number>
}

function askableIn({ number, asks, closed, waits }: Context, support: readonly number[]): readonly number[] {
  if (number === 0) return support
  if (support.every((fact) => closed.has(fact))) return NONE
  const facts = new Set(support)
  for (const fact of facts) if (waits.has(fact)) for (const asked of asks.get(fact)!) facts.add(asked)
  const askable: number[] = []
  for (const fact of facts) if (!closed.has(fact) && !waits.has(fact)) askable.push(fact)
  return askable.length > support.length ? askable.sort((a, b) => a - b) : askable
}

/** Without those that wait for others of them. */
function inTurn(askable: readonly number[], before: AskingRules['before']): readonly number[] {
  if (before.size === 0) return askable
  return askable.filter((fact) => {
    const first = before.get(fact)
    return first === undefined || !askable.some((other) => first.has(other))
  })
}

const NONE: readonly number[] = Object.freeze([])
