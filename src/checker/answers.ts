import type { Answer, Condition, Fact, FactLeaf, Regulation } from '#rules'

/** One value a fact can have in the world: a list is a whole list. */
export type Value = boolean | number | string | readonly string[]

/** For each fact the values that its answer leaves open. One value: the fact is known. */
export type Open = Readonly<Record<string, readonly Value[]>>

/**
 * What the answers leave open of the facts that conditions test. Of values that none of them tells apart one stands
 * for all, so the lists are short.
 */
export function openAfter(
  facts: Regulation['facts'],
  answers: Readonly<Record<string, Answer>>,
  conditions: readonly Condition[],
): Open {
  const leaves = conditions.flatMap(factLeaves)
  const open: Record<string, readonly Value[]> = {}
  for (const name of new Set(leaves.map(({ fact }) => fact))) {
    const ofFact = leaves.filter(({ fact }) => fact === name)
    const seen = new Set<string>()
    open[name] = valuesOf(facts[name]!, answers[name], ofFact).filter((value) => {
      const tested = ofFact.map((leaf) => Number(holds(leaf, value))).join('')
      return !seen.has(tested) && seen.add(tested)
    })
  }
  return open
}

/** Whether a name, of a person or a body, and a day stand by an answer. */
export function isSigned({ by, on }: Answer): boolean {
  const name = typeof by === 'object' ? by.body : by
  return Boolean(name?.trim() && on?.trim())
}

/** A no that nobody stands for: to a judgement it is no answer. */
export const isUnsignedNo = (answer: Answer): boolean =>
  answer.state === 'answered' && answer.value === false && !isSigned(answer)

/** Every value the answer allows; of a count those on either side of each bound. */
function valuesOf(fact: Fact, answer: Answer | undefined, leaves: readonly FactLeaf[]): readonly Value[] {
  const isVoid = fact.judgement && answer !== undefined && isUnsignedNo(answer)
  const value = answer?.state === 'answered' && !isVoid ? answer.value : undefined
  if (fact.kind === 'count') {
    const range = value as { readonly least: number; readonly most: number | null } | undefined
    const least = range?.least ?? 0
    const most = range?.most ?? Number.POSITIVE_INFINITY
    const bounds = leaves.flatMap((leaf) =>
      'bound' in leaf ? [leaf.bound - 1, leaf.bound, leaf.bound + 1] : [],
    )
    return [least, ...bounds.filter((bound) => bound > least && bound <= most)]
  }
  if (value !== undefined) return [value as Value]
  if (fact.kind === 'yes-no') return [false, true]
  if (fact.kind === 'day')
    return ['0001-01-01', ...leaves.flatMap((leaf) => ('day' in leaf ? [leaf.day] : []))]
  const values = Object.keys(fact.values)
  if (fact.kind === 'one-of') return values
  const others = values.filter((each) => each !== fact.alone)
  const lists = Array.from({ length: 2 ** others.length - 1 }, (_, chosen) =>
    others.filter((_, place) => ((chosen + 1) >> place) & 1),
  )
  return fact.alone === undefined ? lists : [[fact.alone], ...lists]
}

/** Whether a test of a fact holds of a value. */
export function holds(leaf: FactLeaf, value: Value): boolean {
  switch (leaf.op) {
    case 'holds':
      return (value === true) !== leaf.negated
    case 'moreThan':
      return Number(value) > leaf.bound !== leaf.negated
    case 'isAtLeast':
      return Number(value) >= leaf.bound !== leaf.negated
    case 'before':
      return String(value) < leaf.day !== leaf.negated
    case 'oneOf':
      return leaf.values.includes(String(value)) !== leaf.negated
    case 'includes':
      return leaf.values.some((each) => (value as readonly string[]).includes(each)) !== leaf.negated
  }
}

/** Every test of a fact in a condition. */
export function factLeaves(condition: Condition): readonly FactLeaf[] {
  if (condition.op === 'term') return factLeaves(condition.condition)
  if ('conditions' in condition) return condition.conditions.flatMap(factLeaves)
  return condition.op === 'under' ? [] : [condition]
}
