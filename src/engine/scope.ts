import type { Text } from '#language'
import {
  allOf,
  anyOf,
  atLeast,
  type Condition,
  type Duty,
  type Flag,
  type FlagTrigger,
  type Regulation,
  type Scope,
  type TierReason,
  type Tiers,
} from '#rules'

/**
 * The regulation with what lies outside the scope left out of every rule: no duty, flag or reason of another activity is
 * asked or listed. What two activities share stays with those in scope, and says that it is limited to them. Which
 * answers exclude one another stays as it is.
 */
export function scopedTo(regulation: Regulation, scope: readonly Scope[]): Regulation {
  const outside = outsideOf(regulation, scope)
  const duties = regulation.duties.flatMap((duty) => dutyWithin(duty, outside))
  const { opening: _, ...others } = regulation
  return {
    ...others,
    scope,
    duties,
    verdict: {
      ...regulation.verdict,
      filing: regulation.verdict.filing.filter((name) => duties.some((duty) => duty.name === name)),
    },
    flags: regulation.flags.flatMap((flag) => flagWithin(flag, outside)),
    appliesWhen: Object.fromEntries(
      Object.entries(regulation.appliesWhen).map(([name, applies]) => {
        const left = within(applies, outside)
        return [name, typeof left === 'boolean' ? applies : left]
      }),
    ),
  }
}

/** The tiers with the reasons of activities outside the scope left out. */
export function tiersScopedTo(tiers: Tiers, regulation: Regulation, scope: readonly Scope[]): Tiers {
  const outside = outsideOf(regulation, scope)
  const reasonsWithin = (reasons: readonly TierReason[]): readonly TierReason[] =>
    reasons.flatMap((reason) => {
      const when = within(reason.when, outside)
      return typeof when === 'boolean' ? [] : [{ ...reason, when }]
    })
  return { governance: reasonsWithin(tiers.governance), supplemental: reasonsWithin(tiers.supplemental) }
}

/** The facts by whose yes an activity is there, of the activities outside the scope. */
const outsideOf = ({ activities }: Regulation, scope: readonly Scope[]): ReadonlySet<string> =>
  new Set(
    Object.entries(activities ?? {}).flatMap(([name, facts]) => (scope.includes(name as Scope) ? [] : facts)),
  )

function dutyWithin(duty: Duty, outside: ReadonlySet<string>): readonly Duty[] {
  const when = within(duty.when, outside)
  if (typeof when === 'boolean') return []
  const { done, ...others } = duty
  const left = done && 'op' in done ? within(done, outside) : done
  const named =
    when === duty.when ? others : { ...others, claim: limited(duty.claim), denial: limited(duty.denial) }
  return [{ ...named, when, ...(left && typeof left !== 'boolean' ? { done: left } : {}) }]
}

function flagWithin(flag: Flag, outside: ReadonlySet<string>): readonly Flag[] {
  if (!('condition' in flag.when)) return [flag]
  const condition = within(flag.when.condition, outside)
  if (typeof condition === 'boolean') return []
  const unless = flag.when.unless && within(flag.when.unless, outside)
  const when: FlagTrigger = unless && typeof unless !== 'boolean' ? { condition, unless } : { condition }
  return [{ ...flag, when }]
}

/**
 * The condition with the activities outside the scope left out: what asks whether there is one does not hold, nor does
 * what asks whether there is none, since nobody asked. A boolean where nothing else is left to ask.
 */
function within(condition: Condition, outside: ReadonlySet<string>): Condition | boolean {
  if (condition.op === 'term') {
    const left = within(condition.condition, outside)
    if (typeof left === 'boolean' || left === condition.condition)
      return left === condition.condition ? condition : left
    return Object.freeze({
      ...condition,
      claim: limited(condition.claim),
      denial: limited(condition.denial),
      condition: left,
    })
  }
  if (!('conditions' in condition)) {
    return condition.op !== 'under' && outside.has(condition.fact) ? false : condition
  }
  const members = condition.conditions.map((each) => within(each, outside))
  if (members.every((member, at) => member === condition.conditions[at])) return condition
  const left = members.filter((member) => typeof member !== 'boolean')
  const count = condition.count - members.filter((member) => member === true).length
  if (count <= 0) return true
  if (left.length < count) return false
  return count === left.length ? allOf(...left) : count === 1 ? anyOf(...left) : atLeast(count, ...left)
}

const limited = ({ en, zh }: Text): Text => ({
  en: `${en} (within the scope screened)`,
  zh: `${zh}（以筛查范围为限）`,
})
