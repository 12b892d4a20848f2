import type { Domain } from './domains.ts'
import type { Residual, Residuals } from './residuals.ts'

/**
 * What answers leave possible, as a diagram: each node asks one fact and goes on by what is known of it, and a leaf
 * is the result. A node stands for the set of functions that the classes still open lead to, so the result is exact:
 * it is what all completions of the open facts say together.
 */
export type Diagram = Leaf | Ask

export interface Leaf {
  readonly id: number
  readonly result: string
}

export interface Ask {
  readonly id: number
  /** Number of the domain. */
  readonly domain: number
  /** Where each set of open classes leads that an answer can leave. */
  readonly next: ReadonlyMap<number, Diagram>
}

export interface DiagramOf {
  readonly root: Residual
  /** The classes of each domain that are open before anything is answered; a reading at a position has one. */
  readonly start: Int32Array
  /** A domain of which it also counts whether it is known. */
  readonly known?: number
  /** The result that possible values come to together. */
  readonly resultOf: (values: ReadonlySet<number>, known: boolean) => string
}

/** @param residuals  the table in which `root` stands */
export function diagramOf(residuals: Residuals, { root, start, known, resultOf }: DiagramOf): Diagram {
  const { domains } = residuals
  const built = new Map<string, Diagram>()
  const unique = new Map<string, Diagram>()
  const add = (key: string, make: (id: number) => Diagram): Diagram => {
    let found = unique.get(key)
    if (!found) {
      found = make(unique.size)
      unique.set(key, found)
    }
    return found
  }
  const build = (functions: readonly Residual[], passed: number, isKnown: boolean): Diagram => {
    const toAsk = known !== undefined && passed < known ? known : domains.length
    const domain = Math.min(toAsk, ...functions.map((f) => residuals.supportOf(f)[0] ?? domains.length))
    if (domain === domains.length) {
      const values = new Set(functions.map((f) => residuals.valueOf(f)!))
      const result = resultOf(values, isKnown)
      return add(result, (id) => ({ id, result }))
    }
    const key = `${functions.join()} ${domain} ${isKnown}`
    let node = built.get(key)
    if (!node) {
      node = ask(functions, domain, isKnown)
      built.set(key, node)
    }
    return node
  }
  const ask = (functions: readonly Residual[], domain: number, isKnown: boolean): Diagram => {
    const next = new Map<number, Diagram>()
    for (const mask of openSets(domains[domain]!, start[domain]!)) {
      const left = new Set<Residual>()
      for (const f of functions)
        for (const only of classesIn(mask)) left.add(residuals.given(f, domain, only))
      const sorted = [...left].sort((a, b) => a - b)
      next.set(mask, build(sorted, domain, domain === known ? isSingle(mask) : isKnown))
    }
    const [first] = next.values()
    if ([...next.values()].every((each) => each === first)) return first!
    const key = `${domain}:${[...next].map(([mask, { id }]) => `${mask}>${id}`).join()}`
    return add(key, (id) => ({ id, domain, next }))
  }
  return build([root], -1, false)
}

export const isLeaf = (diagram: Diagram): diagram is Leaf => 'result' in diagram

/** Every node once, each after those it leads to. */
export function nodesOf(diagram: Diagram): readonly Ask[] {
  const seen = new Set<Diagram>()
  const nodes: Ask[] = []
  const visit = (node: Diagram): void => {
    if (isLeaf(node) || seen.has(node)) return
    seen.add(node)
    for (const next of node.next.values()) visit(next)
    nodes.push(node)
  }
  visit(diagram)
  return nodes
}

/** The sets of classes an answer can leave open: one, all, or for a count the classes from one to another. */
function openSets({ kind, size, full }: Domain, start: number): readonly number[] {
  if (isSingle(start)) return [start]
  const ones = Array.from({ length: size }, (_, place) => 1 << place)
  if (kind === 'reading') return ones
  if (kind !== 'count') return [...ones, full]
  const ranges: number[] = []
  for (let low = 0; low < size; low += 1) {
    for (let high = low; high < size; high += 1) ranges.push((2 ** (high - low + 1) - 1) << low)
  }
  return ranges
}

export function classesIn(mask: number): readonly number[] {
  const classes: number[] = []
  for (let only = 1; only <= mask; only <<= 1) if (mask & only) classes.push(only)
  return classes
}

const isSingle = (mask: number): boolean => (mask & (mask - 1)) === 0
