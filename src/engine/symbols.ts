import type { Fact } from '#rules'
import type { Ask } from './diagram.ts'
import { classesIn } from './diagram.ts'
import type { Domain } from './domains.ts'

/**
 * What a program has to tell apart of one fact: its classes, those that no node tells apart taken together. A count
 * has a symbol for each range of classes, anything else one for each class and one for "open".
 */
export interface Symbols {
  /** For each class of the domain the class it is taken together with, numbered from 0. */
  readonly merged: readonly number[]
  readonly size: number
  /** The symbol of a set of open classes. */
  symbolOf(mask: number): number
}

export function symbolsOf(domain: Domain, nodes: readonly Ask[]): Symbols {
  const isCount = domain.kind === 'count'
  const alike = isCount ? alikeInRanges(domain, nodes) : alikeAlone(nodes)
  const merged: number[] = []
  for (let at = 0; at < domain.size; at += 1) {
    const before = isCount ? [at - 1].filter((each) => each >= 0) : merged.keys()
    const same = [...before].find((earlier) => alike(earlier, at))
    merged.push(same === undefined ? Math.max(-1, ...merged) + 1 : merged[same]!)
  }
  const size = Math.max(...merged) + 1
  const classOf = (only: number): number => merged[31 - Math.clz32(only)]!
  return {
    merged,
    size,
    symbolOf: (mask) => {
      const classes = classesIn(mask).map(classOf)
      const [low, high] = [classes[0]!, classes.at(-1)!]
      if (isCount) return low * size + high
      return classesIn(mask).length === 1 ? low : size
    },
  }
}

type Alike = (a: number, b: number) => boolean

const alikeAlone =
  (nodes: readonly Ask[]): Alike =>
  (a, b) =>
    nodes.every(({ next }) => next.get(1 << a) === next.get(1 << b))

/** Two neighbours of a count are alike where no range tells by which of them it begins or ends. */
const alikeInRanges =
  ({ size }: Domain, nodes: readonly Ask[]): Alike =>
  (a, b) => {
    const range = (low: number, high: number): number => (2 ** (high - low + 1) - 1) << low
    const places = Array.from({ length: size }, (_, place) => place)
    return nodes.every(
      ({ next }) =>
        places.every((low) => low > a || next.get(range(low, a)) === next.get(range(low, b))) &&
        places.every((high) => high < b || next.get(range(a, high)) === next.get(range(b, high))),
    )
  }

/**
 * The body of a function that gives the symbol of an answer.
 *
 * @param fact  absent for a reading, of which the argument is the position
 */
export function symbolSource(domain: Domain, fact: Fact | undefined, symbols: Symbols): string {
  const { merged, size } = symbols
  if (fact === undefined) return choice(domain.examples.map(String), merged, 'position')
  const open = fact.kind === 'count' ? size - 1 : size
  const unknown = `if (answer === undefined || answer.state !== 'answered') return ${open}\n${
    fact.judgement ? `if (answer.value === false && !isSigned(answer)) return ${open}\n` : ''
  }`
  switch (fact.kind) {
    case 'yes-no':
      return `${unknown}return answer.value === true ? ${merged[1]} : ${merged[0]}`
    case 'one-of':
      return unknown + choice(domain.examples.map(String), merged, 'answer.value')
    case 'count': {
      const lows = merged.flatMap((each, at) =>
        merged.indexOf(each) === at && at > 0 ? [domain.examples[at]] : [],
      )
      const sum = (test: (low: unknown) => string): string =>
        lows.map((low) => `(${test(low)} ? 1 : 0)`).join(' + ') || '0'
      const high = sum((low) => `most === null || most >= ${low}`)
      return `${unknown}const { least, most } = answer.value\nreturn (${sum((low) => `least >= ${low}`)}) * ${size} + (${high})`
    }
    case 'day': {
      const lows = domain.examples as readonly string[]
      const from = (at: number): string =>
        at === 0 ? String(merged[0]) : `answer.value >= '${lows[at]}' ? ${merged[at]} : ${from(at - 1)}`
      return `${unknown}return ${from(lows.length - 1)}`
    }
    case 'any-of':
      return unknown + membersSource(domain, Object.keys(fact.values), fact.alone, merged)
  }
}

const choice = (values: readonly string[], merged: readonly number[], of: string): string => {
  const last = merged[0]!
  const cases = values.flatMap((value, at) =>
    merged[at] === last ? [] : [`case ${JSON.stringify(value)}: return ${merged[at]}\n`],
  )
  return cases.length === 0
    ? `return ${last}`
    : `switch (${of}) {\n${cases.join('')}default: return ${last}\n}`
}

/** A list's class by as few tests of membership as tell its classes apart. */
function membersSource(
  domain: Domain,
  values: readonly string[],
  alone: string | undefined,
  merged: readonly number[],
): string {
  const classOf = (list: readonly string[]): number =>
    merged[31 - Math.clz32(domain.openAfter({ state: 'answered', value: list }))]!
  // Values that always stand for the same are one kind.
  const kinds = new Map<number, string[]>()
  for (const value of values) {
    const kind = domain.openAfter({ state: 'answered', value: [value] })
    kinds.set(kind, [...(kinds.get(kind) ?? []), value])
  }
  const tested = [...kinds.values()]
  const patternOf = (list: readonly string[]): string =>
    tested.map((kind) => Number(kind.some((value) => list.includes(value)))).join('')
  const decides = (): boolean => {
    const found = new Map<string, number>()
    return combinations(kinds, alone).every((list) => {
      const known = found.get(patternOf(list))
      found.set(patternOf(list), classOf(list))
      return known === undefined || known === classOf(list)
    })
  }
  for (const kind of [...tested].sort((a, b) => b.length - a.length)) {
    const at = tested.indexOf(kind)
    tested.splice(at, 1)
    if (!decides()) tested.splice(at, 0, kind)
  }
  const classes = new Map(combinations(kinds, alone).map((list) => [patternOf(list), classOf(list)]))
  if (tested.length === 0) return 'return 0'
  const tests = tested.map((kind) =>
    kind.map((value) => `list.includes(${JSON.stringify(value)})`).join(' || '),
  )
  // Test by test, and none whose outcome makes no difference.
  const from = (pattern: string): string => {
    const known = [...classes].filter(([each]) => each.startsWith(pattern)).map(([, found]) => found)
    if (new Set(known).size < 2) return String(known[0] ?? 0)
    return `(${tests[pattern.length]} ? ${from(`${pattern}1`)} : ${from(`${pattern}0`)})`
  }
  return `const list = answer.value\nreturn ${from('')}`
}

/** A list of every combination of kinds. */
function combinations(kinds: ReadonlyMap<number, readonly string[]>, alone: string | undefined): string[][] {
  const each = [...kinds.values()].map(([first]) => first!)
  const together = each.filter((value) => value !== alone)
  const lists = Array.from({ length: 2 ** together.length - 1 }, (_, chosen) =>
    together.filter((_, place) => ((chosen + 1) >> place) & 1),
  )
  return alone === undefined ? lists : [[alone], ...lists]
}
