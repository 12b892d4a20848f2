import { type Answer, type Fact, isCountRange, type Leaf } from '#rules'

/**
 * The answers to one fact, sorted into classes that no rule tells apart: two for a yes-no fact, one an interval
 * for a count or a day, one a pattern of what the rules test for a set. A set of classes is a bit mask.
 */
export interface Domain {
  readonly name: string
  readonly kind: 'reading' | Fact['kind']
  /** All classes: what a fact not asked can still be. */
  readonly full: number
  readonly size: number
  /** One answer of each class, written as in a matter file. */
  readonly examples: readonly (boolean | number | string | readonly string[])[]
  /** The classes in which a leaf, not negated, is true. */
  truthOf(leaf: Leaf): number
  /** The classes an answer leaves open. */
  openAfter(answer: Answer): number
}

const maskOf = (size: number, test: (index: number) => boolean): number => {
  let mask = 0
  for (let index = 0; index < size; index += 1) if (test(index)) mask |= 1 << index
  return mask
}

/** Most classes a bit mask of 32 bits can hold without reaching the sign. */
const MOST_CLASSES = 30

function domain(
  name: string,
  kind: Domain['kind'],
  examples: Domain['examples'],
  truthOf: Domain['truthOf'],
  answered: (value: boolean | string | readonly string[] | { least: number; most: number | null }) => number,
): Domain {
  const size = examples.length
  if (size > MOST_CLASSES)
    throw new RangeError(`${name} has ${size} answer classes, more than ${MOST_CLASSES}`)
  const full = 2 ** size - 1
  return {
    name,
    kind,
    full,
    size,
    examples,
    truthOf,
    openAfter: (answer) => (answer.state === 'answered' ? answered(answer.value) : full),
  }
}

const impossible = (name: string): never => {
  throw new RangeError(`the answer to ${name} is not of its kind: it should have been refused before`)
}

function ofYesNo(name: string): Domain {
  return domain(
    name,
    'yes-no',
    [false, true],
    () => 0b10,
    (value) => (value === true ? 0b10 : value === false ? 0b01 : impossible(name)),
  )
}

/** Readings and one-of facts: every value a class. */
function ofValues(name: string, kind: 'reading' | 'one-of', values: readonly string[]): Domain {
  const indexOf = new Map(values.map((value, index) => [value, index]))
  const bit = (value: unknown): number => {
    const index = indexOf.get(value as string)
    return index === undefined ? impossible(name) : 1 << index
  }
  return domain(
    name,
    kind,
    values,
    (leaf) =>
      leaf.op === 'under'
        ? bit(leaf.position)
        : 'values' in leaf
          ? leaf.values.reduce((m, v) => m | bit(v), 0)
          : 0,
    bit,
  )
}

/** The smallest count for which a leaf is true. */
const cutOf = (leaf: Leaf): number =>
  leaf.op === 'moreThan' ? leaf.bound + 1 : leaf.op === 'isAtLeast' ? leaf.bound : 0

function ofCount(name: string, leaves: readonly Leaf[]): Domain {
  const lows = [...new Set([0, ...leaves.map(cutOf)])].sort((a, b) => a - b)
  const highOf = (index: number): number => (lows[index + 1] ?? Number.POSITIVE_INFINITY) - 1
  return domain(
    name,
    'count',
    lows,
    (leaf) => maskOf(lows.length, (index) => lows[index]! >= cutOf(leaf)),
    (value) => {
      if (typeof value !== 'object' || !isCountRange(value)) return impossible(name)
      const most = value.most ?? Number.POSITIVE_INFINITY
      return maskOf(lows.length, (index) => lows[index]! <= most && highOf(index) >= value.least)
    },
  )
}

/** A day that stands for all before the first that a rule speaks of. */
const LONG_AGO = '2000-01-01'

function ofDay(name: string, leaves: readonly Leaf[]): Domain {
  const cuts = leaves.flatMap((leaf) => (leaf.op === 'before' ? [leaf.day] : []))
  const lows = [LONG_AGO, ...[...new Set(cuts)].sort()]
  return domain(
    name,
    'day',
    lows,
    (leaf) => maskOf(lows.length, (index) => leaf.op === 'before' && lows[index]! < leaf.day),
    (value) =>
      typeof value === 'string'
        ? 1 << lows.filter((low, index) => index > 0 && low <= value).length
        : impossible(name),
  )
}

/** Every list a person can give: `alone` by itself, or any non-empty set of the others. */
export function listsOf(
  values: readonly string[],
  alone: string | undefined,
): readonly (readonly string[])[] {
  const others = values.filter((value) => value !== alone)
  const lists: string[][] = alone === undefined ? [] : [[alone]]
  for (let bits = 1; bits < 2 ** others.length; bits += 1) {
    lists.push(others.filter((_, index) => bits & (1 << index)))
  }
  return lists
}

function ofSet(name: string, fact: { values: object; alone?: string }, leaves: readonly Leaf[]): Domain {
  const asked = leaves.flatMap((leaf) => ('values' in leaf ? [leaf.values] : []))
  const tests = [...new Map(asked.map((values) => [values.join(), values])).values()]
  if (tests.length > MOST_CLASSES) throw new RangeError(`${name} is tested in ${tests.length} ways`)
  /** Which tests a value passes, a bit each: a list passes what its values pass. */
  const passes = new Map(
    Object.keys(fact.values).map((value) => [
      value,
      maskOf(tests.length, (index) => tests[index]!.includes(value)),
    ]),
  )
  const patternOf = (list: readonly string[]): number => {
    let pattern = 0
    for (const value of list) pattern |= passes.get(value) ?? impossible(name)
    return pattern
  }
  const examples = new Map<number, readonly string[]>()
  for (const list of listsOf(Object.keys(fact.values), fact.alone)) {
    const pattern = patternOf(list)
    if (!examples.has(pattern)) examples.set(pattern, list)
  }
  const classOf = new Map([...examples.keys()].map((pattern, index) => [pattern, 1 << index]))
  const lists = [...examples.values()]
  return domain(
    name,
    'any-of',
    lists,
    (leaf) => {
      const values = 'values' in leaf ? leaf.values : []
      return maskOf(lists.length, (index) => values.some((value) => lists[index]!.includes(value)))
    },
    (value) => (Array.isArray(value) ? classOf.get(patternOf(value))! : impossible(name)),
  )
}

/**
 * The answer classes of a fact under the leaves that all rules of a regulation test it with.
 *
 * @throws RangeError if the rules tell more than 30 classes apart: a mistake in the rules.
 */
export function domainOf(name: string, fact: Fact, leaves: readonly Leaf[]): Domain {
  switch (fact.kind) {
    case 'yes-no':
      return ofYesNo(name)
    case 'count':
      return ofCount(name, leaves)
    case 'one-of':
      return ofValues(name, 'one-of', Object.keys(fact.values))
    case 'day':
      return ofDay(name, leaves)
    case 'any-of':
      return ofSet(name, fact, leaves)
  }
}

/** The positions of a reading, each a class of its own. */
export const domainOfReading = (name: string, positions: readonly string[]): Domain =>
  ofValues(name, 'reading', positions)
