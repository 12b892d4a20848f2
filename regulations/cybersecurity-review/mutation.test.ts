import { describe, expect, it } from 'vitest'
import { determinerOf, knownFrom } from '#engine'
import { regulations, tiersOf } from '#practice'
import { type Condition, type Duty, not, type Regulation } from '#rules'
import { checkMatter } from '#screening'

/** A condition with one thing changed, and what was changed. */
interface Mutant {
  readonly change: string
  readonly condition: Condition
}

function mutantsOf(condition: Condition): Mutant[] {
  if (condition.op === 'term') {
    return mutantsOf(condition.condition).map((inner) => ({
      change: inner.change,
      condition: { ...condition, condition: inner.condition },
    }))
  }
  if ('conditions' in condition) {
    const { conditions } = condition
    const swapped: Mutant[] =
      conditions.length > 1
        ? [
            {
              change: `${condition.op} read as ${condition.op === 'allOf' ? 'anyOf' : 'allOf'}`,
              condition: {
                ...condition,
                op: condition.op === 'allOf' ? 'anyOf' : 'allOf',
                count: condition.op === 'allOf' ? 1 : conditions.length,
              },
            },
          ]
        : []
    return [
      ...swapped,
      ...conditions.flatMap((member, index) =>
        mutantsOf(member).map((inner) => ({
          change: inner.change,
          condition: { ...condition, conditions: conditions.with(index, inner.condition) },
        })),
      ),
    ]
  }
  const subject = condition.op === 'under' ? condition.reading : condition.fact
  const denied = { change: `${subject} denied`, condition: not(condition) }
  if (!('bound' in condition)) return [denied]
  const moved = [-1, 1].map((by) => ({
    change: `${subject} bound ${condition.bound + by}`,
    condition: { ...condition, bound: condition.bound + by },
  }))
  return [denied, ...moved]
}

/** A version in which each mutant of a duty stands beside it as a duty of its own, so that it is compiled once. */
const withMutants = (regulation: Regulation, duty: Duty, mutants: readonly Mutant[]): Regulation => ({
  ...regulation,
  duties: [
    ...regulation.duties,
    ...mutants.map(({ condition }, index) => ({ ...duty, name: `mutant-${index}`, when: condition })),
  ],
})

describe.each(regulations)(
  '$id: the examples beside the articles hold every part of every rule',
  (regulation) => {
    const on = regulation.inForce.to ?? '2026-11-21'
    const examples = regulation.articles
      .flatMap((article) => article.examples ?? [])
      .map(({ facts, readings = {} }) => {
        const checked = checkMatter({ on, facts, readings }, on)
        if (!checked.ok) throw new Error(JSON.stringify(checked.refusal))
        return checked.value
      })

    for (const duty of regulation.duties) {
      it(`${duty.name}: whatever is changed in its condition, an example comes out differently`, () => {
        const mutants = mutantsOf(duty.when)
        const { compiled } = determinerOf(withMutants(regulation, duty, mutants), tiersOf(regulation))
        const { residuals } = compiled
        const functions = new Map(compiled.duties.map((each) => [each.duty.name, each.function]))
        const unnoticed = new Set(mutants.keys())
        for (const { answers, positions } of examples) {
          const { masks } = knownFrom(compiled, answers, positions)
          const resultOf = (name: string): number | undefined =>
            residuals.valueOf(residuals.residual(functions.get(name)!, masks))
          for (const index of unnoticed) {
            if (resultOf(`mutant-${index}`) !== resultOf(duty.name)) unnoticed.delete(index)
          }
        }
        expect(mutants.length).toBeGreaterThan(0)
        expect([...unnoticed].map((index) => mutants[index]!.change)).toEqual([])
      })
    }
  },
)
