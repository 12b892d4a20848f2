import type { Condition, Regulation, Tier, Tiers, Verdict } from '#rules'
import type { Open } from './answers.ts'
import { implies, type Question, whether, whetherAny } from './completions.ts'
import { afterAnswers, leftOf, type Positions } from './truth.ts'

/** Whether some filing duty is met under the readings taken. */
export const filing = (regulation: Regulation, positions: Positions): Question<boolean> =>
  whetherAny(filingConditions(regulation).map((condition) => whether(condition, positions)))

/** Whether some filing duty is met under some positions of the readings. */
export const filingUnderSome = (regulation: Regulation, open: Open): Question<boolean> =>
  whetherAny(
    filingConditions(regulation).flatMap((whole) => {
      const condition = afterAnswers(whole, open)
      if (typeof condition === 'boolean') return condition ? [whether(whole, {})] : []
      const taken = new Map(
        assignments([...readingsOf(condition)], regulation).map((positions) => [
          leftOf(condition, open, positions),
          positions,
        ]),
      )
      return widest(
        [...taken.values()].map((positions) => whether(condition, positions)),
        open,
      )
    }),
  )

/** Of several questions those that no other one includes: together they hold where all of them together do. */
function widest(questions: readonly Question<boolean>[], open: Open): readonly Question<boolean>[] {
  const kept: Question<boolean>[] = []
  for (const question of questions) {
    if (kept.some((other) => implies(question, other, open))) continue
    const still = kept.filter((other) => !implies(other, question, open))
    kept.splice(0, kept.length, ...still, question)
  }
  return kept
}

/** The three ends to which open facts can still lead, judgement apart. */
export type End = Extract<Verdict, 'must-file' | 'consult' | 'no-filing'>

export function end(
  regulation: Regulation,
  positions: Positions,
  exposure: Condition,
  open: Open,
): Question<End> {
  const files = filing(regulation, positions)
  const consults = whetherAny([filingUnderSome(regulation, open), whether(exposure, positions)])
  return inTurn(files, 'must-file', consults, 'consult', 'no-filing')
}

export const tier = ({ governance, supplemental }: Tiers, positions: Positions): Question<Tier> => {
  const some = (reasons: Tiers['governance']): Question<boolean> =>
    whetherAny(reasons.map(({ when }) => whether(when, positions)))
  return inTurn(some(governance), 'governance', some(supplemental), 'supplemental', 'ordinary')
}

/** The first result where the first question holds, the second where the second does, else the last. */
function inTurn<T>(
  first: Question<boolean>,
  ofFirst: T,
  second: Question<boolean>,
  ofSecond: T,
  last: T,
): Question<T> {
  return {
    ask: (open) => {
      const [one, two] = [first.ask(open), second.ask(open)]
      return [
        ...(one.includes(true) ? [ofFirst] : []),
        ...(one.includes(false) && two.includes(true) ? [ofSecond] : []),
        ...(one.includes(false) && two.includes(false) ? [last] : []),
      ]
    },
    next: (open) => (first.ask(open).length > 1 ? first : second).next(open),
  }
}

/** Every way of taking positions of these readings. */
export function assignments(names: readonly string[], { readings }: Regulation): readonly Positions[] {
  const [name, ...others] = names
  if (name === undefined) return [{}]
  const rest = assignments(others, { readings } as Regulation)
  return Object.keys(readings[name]!.positions).flatMap((position) =>
    rest.map((positions) => ({ ...positions, [name]: position })),
  )
}

export function readingsOf(condition: Condition): ReadonlySet<string> {
  if (condition.op === 'term') return readingsOf(condition.condition)
  if ('conditions' in condition) return new Set(condition.conditions.flatMap((each) => [...readingsOf(each)]))
  return new Set(condition.op === 'under' ? [condition.reading] : [])
}

const filingConditions = ({ verdict, duties }: Regulation): readonly Condition[] =>
  duties.filter(({ name }) => verdict.filing.includes(name)).map(({ when }) => when)
