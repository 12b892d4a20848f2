import { usualWeights } from '../../practice/index.ts'
import { type Determiner, type Domain, knownFrom } from '../../src/engine/index.ts'
import { sortOf } from '../../src/reasoning/index.ts'
import type { Answer, Answers } from '../../src/rules/index.ts'
import type { Order } from './orders.ts'

/** What an interview is expected to take. */
export interface Expected {
  readonly effort: number
  readonly questions: number
  readonly judgements: number
}

const NOTHING: Expected = { effort: 0, questions: 0, judgements: 0 }

/**
 * What an order is expected to take to the verdict, worked out over every way the answers can go; each answer class of a
 * fact is equally likely, and a question costs its usual weight. Nothing of this is shared with the interview that is
 * measured.
 *
 * @param anyTime  facts may be asked before it is known that they apply
 */
export function expectedOf(
  { compiled, inconsistencies }: Determiner,
  order: Order,
  answers: Answers,
  anyTime: boolean,
): Expected {
  const { residuals, verdict, domains, indexOf, appliesWhen, regulation } = compiled
  const known = new Map<string, Expected>()
  const costOf = (name: string): Expected => {
    const fact = regulation.facts[name]!
    const effort = usualWeights[name] ?? usualWeights[sortOf(fact)]!
    return { effort, questions: 1, judgements: fact.judgement ? 1 : 0 }
  }
  const plus = (a: Expected, b: Expected, share: number): Expected => ({
    effort: a.effort + share * b.effort,
    questions: a.questions + share * b.questions,
    judgements: a.judgements + share * b.judgements,
  })
  /** One answer of each kind that leaves the same of the rules, with the share of the classes it stands for. */
  const distinctAnswers = (
    fact: string,
    left: number,
    masks: Int32Array,
  ): readonly (readonly [Answer, number])[] => {
    const index = indexOf.get(fact)!
    const domain = domains[index]!
    const kinds = new Map<string, { answer: Answer; share: number }>()
    domain.examples.forEach((example, place) => {
      const after = masks.slice()
      after[index] = 1 << place
      const gates = [...appliesWhen.values()].map((gate) => residuals.residual(gate, after))
      const kind = `${residuals.given(left, index, 1 << place)}:${gates}`
      const same = kinds.get(kind)
      if (same) same.share += 1 / domain.size
      else kinds.set(kind, { answer: answerOf(domain, example), share: 1 / domain.size })
    })
    return [...kinds.values()].map(({ answer, share }) => [answer, share])
  }
  const contradictable = [...new Set(compiled.inconsistencies.flatMap((f) => residuals.supportOf(f)))]
  /** What is known, and what follows because every other answer would contradict it. */
  const withoutContradictions = (given: Answers): Int32Array => {
    const masks = Int32Array.from(knownFrom(compiled, given, {}).masks)
    for (const index of contradictable) {
      const domain = domains[index]!
      if (given[domain.name]) continue
      domain.examples.forEach((example, place) => {
        const answers = { ...given, [domain.name]: answerOf(domain, example) }
        if (inconsistencies(answers).length > 0) masks[index]! &= ~(1 << place)
      })
    }
    return masks
  }
  const expected = (given: Answers): Expected => {
    const masks = withoutContradictions(given)
    const left = residuals.residual(verdict, masks)
    const matter = residuals.supportOf(left).filter((index) => !given[domains[index]!.name])
    if (matter.length === 0) return NOTHING
    const gateOf = (name: string): number | undefined => {
      const gate = appliesWhen.get(name)
      return gate === undefined ? undefined : residuals.residual(gate, masks)
    }
    const waits = (name: string): boolean => {
      const gate = gateOf(name)
      return (
        !anyTime &&
        gate !== undefined &&
        residuals.supportOf(gate).some((index) => !given[domains[index]!.name])
      )
    }
    const named = matter.map((index) => domains[index]!.name)
    const facts = named.filter((name) => !waits(name))
    // What is left of the rules decides what is chosen, unless the order looks at the answers themselves.
    const key = order.looksAtAnswers
      ? JSON.stringify(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)))
      : `${left}:${named.map(gateOf)}:${facts}`
    const before = known.get(key)
    if (before !== undefined) return before
    let sum = NOTHING
    for (const [fact, likely] of order.choose(given, facts)) {
      sum = plus(sum, costOf(fact), likely)
      for (const [example, share] of distinctAnswers(fact, left, masks)) {
        sum = plus(sum, expected({ ...given, [fact]: example }), likely * share)
      }
    }
    known.set(key, sum)
    return sum
  }
  return expected(answers)
}

const answerOf = ({ kind }: Domain, example: Domain['examples'][number]): Answer => ({
  state: 'answered',
  // A judgement counts with who made it and when.
  by: 'counsel',
  on: '2026-11-02',
  value: kind === 'count' ? { least: example as number, most: example as number } : (example as boolean),
})
