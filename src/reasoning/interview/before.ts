import type { Compiled } from '#engine'
import { type Condition, leavesOf } from '#rules'

/**
 * For each judgement the plain facts that are asked before it: those that stand beside it in a condition of a duty, all
 * of which must hold. Whoever judges knows by then of whom and of what the judgement is to be made, and where the status
 * is missing nobody is asked to judge for it. That costs some effort where the judgement alone would settle the goal.
 *
 * @returns by the number of the judgement's domain; a judgement that stands with no fact is left out
 * @example the products' effect on national security comes after “purchases”, “operator” and “of which kinds” (art. 5)
 */
export function factsBefore({
  duties,
  indexOf,
  regulation,
}: Compiled): ReadonlyMap<number, ReadonlySet<number>> {
  const before = new Map<number, Set<number>>()
  const plainFacts = (condition: Condition): readonly number[] =>
    leavesOf(condition).flatMap((leaf) =>
      leaf.op === 'under' || regulation.facts[leaf.fact]!.judgement ? [] : [indexOf.get(leaf.fact)!],
    )
  const visit = (condition: Condition, beside: readonly number[]): void => {
    if (condition.op === 'term') visit(condition.condition, beside)
    else if ('conditions' in condition) {
      for (const member of condition.conditions) {
        const others = condition.op === 'allOf' ? condition.conditions.filter((each) => each !== member) : []
        visit(member, [...beside, ...others.flatMap(plainFacts)])
      }
    } else if (condition.op !== 'under' && regulation.facts[condition.fact]!.judgement && beside.length > 0) {
      const judgement = indexOf.get(condition.fact)!
      before.set(judgement, new Set([...(before.get(judgement) ?? []), ...beside]))
    }
  }
  for (const { duty } of duties) visit(duty.when, [])
  return before
}
