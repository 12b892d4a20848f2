import { describe, expect, it } from 'vitest'
import { checkMatter, determinerFor } from '#matters'
import { tiers } from '#practice'
import { type Condition, type Determination, determinerOf, not, type Regulation } from '#rules'
import { order8 } from './index.ts'

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

const examples = order8.articles
  .flatMap((article) => article.examples ?? [])
  .map(({ facts, readings = {} }) => {
    const checked = checkMatter({ facts, readings }, '2026-11-21')
    if (!checked.ok) throw new Error(JSON.stringify(checked.refusal))
    return checked.value
  })

const outcomes = (regulation: Regulation): string[] => {
  const determiner = regulation === order8 ? determinerFor(order8) : determinerOf(regulation, tiers)
  return examples.map(({ answers, positions }) => decided(determiner.determine(answers, positions)))
}
const decided = ({ verdict, duties }: Determination): string =>
  JSON.stringify([verdict, Object.entries(duties).map(([name, { status }]) => [name, status])])

describe('the examples beside the articles hold every part of every rule', () => {
  const asItIs = outcomes(order8)
  for (const duty of order8.duties) {
    it(`${duty.name}: whatever is changed in its condition, an example comes out differently`, () => {
      const mutants = mutantsOf(duty.when)
      const unnoticed = mutants.filter(({ condition }) => {
        const duties = order8.duties.map((known) => (known === duty ? { ...known, when: condition } : known))
        const changed = outcomes({ ...order8, duties })
        return changed.every((outcome, index) => outcome === asItIs[index])
      })
      expect(mutants.length).toBeGreaterThan(0)
      expect(unnoticed.map(({ change }) => change)).toEqual([])
    })
  }
})
