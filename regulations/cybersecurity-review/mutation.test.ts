import { describe, expect, it } from 'vitest'
import { checkMatter, determinerFor } from '#matters'
import { tiersOf } from '#practice'
import { type Condition, type Determination, type Determiner, determinerOf, not } from '#rules'
import { regulations } from '../in-time.ts'

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

const decided = ({ verdict, duties }: Determination): string =>
  JSON.stringify([verdict, Object.entries(duties).map(([name, { status }]) => [name, status])])

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
    const outcomes = (determiner: Determiner): string[] =>
      examples.map(({ answers, positions }) => decided(determiner.determine(answers, positions)))

    const asItIs = outcomes(determinerFor(regulation))
    for (const duty of regulation.duties) {
      it(`${duty.name}: whatever is changed in its condition, an example comes out differently`, () => {
        const mutants = mutantsOf(duty.when)
        const unnoticed = mutants.filter(({ condition }) => {
          const duties = regulation.duties.map((known) =>
            known === duty ? { ...known, when: condition } : known,
          )
          const changed = outcomes(determinerOf({ ...regulation, duties }, tiersOf(regulation)))
          return changed.every((outcome, index) => outcome === asItIs[index])
        })
        expect(mutants.length).toBeGreaterThan(0)
        expect(unnoticed.map(({ change }) => change)).toEqual([])
      })
    }
  },
)
