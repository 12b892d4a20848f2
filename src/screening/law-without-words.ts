import type { Condition, Fact, Flag, Regulation, TierReason, Tiers } from '#rules'

/** What of a version is practice and no law. */
export interface OfPractice {
  fact(fact: Fact): boolean
  flag(flag: Flag): boolean
}

/**
 * The law as the machine decides by it: conditions, kinds and values of facts, readings, and what cites what. No word
 * that a person reads is in it, so a question put better leaves it the same.
 */
export const unwordedLaw = (regulation: Regulation, practice: OfPractice): unknown => ({
  ...unwordedFacts(regulation, (fact) => !practice.fact(fact)),
  activities: regulation.activities ?? {},
  inconsistencies: regulation.inconsistencies.map(({ when, at }) => ({ when: tested(when), at })),
  readings: tableOf(regulation.readings, ({ positions, default: first }) => ({
    positions: Object.keys(positions),
    default: first,
  })),
  duties: regulation.duties.map(({ name, cite, when, done, onlyUnder }) => ({
    name,
    cite,
    when: proved(when),
    ...(done ? { done: 'op' in done ? tested(done) : done } : {}),
    ...(onlyUnder ? { onlyUnder } : {}),
  })),
  verdict: regulation.verdict,
  factors: regulation.factors,
  flags: regulation.flags.filter((flag) => !practice.flag(flag)).map(unwordedFlag),
})

/** What is no law: the facts and flags of practice, and the reasons of each tier. */
export const unwordedPractice = (regulation: Regulation, tiers: Tiers, practice: OfPractice): unknown => ({
  ...unwordedFacts(regulation, practice.fact),
  flags: regulation.flags.filter(practice.flag).map(unwordedFlag),
  tiers: {
    governance: tiers.governance.map(unwordedReason),
    supplemental: tiers.supplemental.map(unwordedReason),
  },
})

/** What a person reads of both: every question, claim and message, in both languages. */
export const wordsOf = (
  { facts, readings, duties, flags, inconsistencies }: Regulation,
  tiers: Tiers,
): unknown => ({ facts, readings, duties, flags, inconsistencies, tiers })

/** Some of the facts, and when each of them applies. */
function unwordedFacts(
  { facts, appliesWhen }: Regulation,
  isWanted: (fact: Fact) => boolean,
): { readonly facts: unknown; readonly appliesWhen: unknown } {
  const wanted = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(table).filter(([name]) => facts[name] !== undefined && isWanted(facts[name])),
    )
  return {
    facts: tableOf(wanted(facts), unwordedFact),
    appliesWhen: tableOf(wanted(appliesWhen), tested),
  }
}

const unwordedFact = (fact: Fact): unknown => ({
  kind: fact.kind,
  ...('values' in fact ? { values: Object.keys(fact.values) } : {}),
  ...('alone' in fact && fact.alone !== undefined ? { alone: fact.alone } : {}),
  ...(fact.judgement ? { judgement: true } : {}),
})

const unwordedFlag = ({ code, kind = 'know', cite, when, inForce }: Flag): unknown => ({
  code,
  kind,
  cite,
  ...(inForce ? { inForce } : {}),
  when:
    'condition' in when
      ? {
          condition: tested(when.condition),
          ...(when.unless ? { unless: tested(when.unless) } : {}),
        }
      : when,
})

const unwordedReason = ({ name, when }: TierReason): unknown => ({ name, when: tested(when) })

/** A condition that proofs show line by line: a term is a line with citations of its own. */
function proved(condition: Condition): unknown {
  if (condition.op === 'term') {
    const { op, name, cite, negated } = condition
    return { op, name, cite, negated, condition: proved(condition.condition) }
  }
  if (!('conditions' in condition)) return condition
  const { op, count, conditions } = condition
  return { op, count, conditions: conditions.map(proved) }
}

/** A condition of which only the truth counts: what its parts are called and rest on decides nothing. */
function tested(condition: Condition): unknown {
  if (condition.op === 'term') return tested(condition.condition)
  if (!('conditions' in condition)) return condition
  const { op, count, conditions } = condition
  return { op, count, conditions: conditions.map(tested) }
}

const tableOf = <T>(
  table: Readonly<Record<string, T>>,
  unworded: (value: T) => unknown,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, unworded(value)]))
