import type { Text } from '#language'
import type { Condition, Duty, Flag, Regulation, Scope, TierReason } from '#rules'
import type { ReceiptToCheck } from './receipt-to-check.ts'

/**
 * The same with the law limited to the activities screened: each test of whether another activity is there is struck
 * out, and with it what cannot hold without it.
 */
export function withinScope(given: ReceiptToCheck): ReceiptToCheck {
  const { scope, regulation, tiers } = given
  if (scope === undefined) return given
  const { activities } = regulation
  const struck = new Set(
    (Object.keys(activities ?? {}) as Scope[])
      .filter((activity) => !scope.includes(activity))
      .flatMap((activity) => activities![activity]),
  )
  const duties = regulation.duties.flatMap((duty) => limitedDuty(duty, struck))
  const filing = regulation.verdict.filing.filter((name) => duties.some((duty) => duty.name === name))
  const reasons = (of: readonly TierReason[]): readonly TierReason[] =>
    of.flatMap((reason) => {
      const when = strike(reason.when, struck)
      return when ? [{ ...reason, when }] : []
    })
  const law: Regulation = {
    ...regulation,
    scope,
    duties,
    flags: regulation.flags.flatMap((flag) => limitedFlag(flag, struck)),
    verdict: { ...regulation.verdict, filing },
  }
  return {
    ...given,
    regulation: law,
    tiers: { governance: reasons(tiers.governance), supplemental: reasons(tiers.supplemental) },
  }
}

function limitedDuty({ done, ...duty }: Duty, struck: ReadonlySet<string>): readonly Duty[] {
  const when = strike(duty.when, struck)
  if (when === undefined) return []
  const performed = done && 'op' in done ? strike(done, struck) : done
  const said = when === duty.when ? {} : { claim: limit(duty.claim), denial: limit(duty.denial) }
  return [{ ...duty, ...said, when, ...(performed ? { done: performed } : {}) }]
}

function limitedFlag(flag: Flag, struck: ReadonlySet<string>): readonly Flag[] {
  if (!('condition' in flag.when)) return [flag]
  const condition = strike(flag.when.condition, struck)
  if (condition === undefined) return []
  const unless = flag.when.unless ? strike(flag.when.unless, struck) : undefined
  return [{ ...flag, when: unless ? { condition, unless } : { condition } }]
}

/** What is left of a condition once the tests of struck facts do not hold; undefined where it cannot hold. */
function strike(condition: Condition, struck: ReadonlySet<string>): Condition | undefined {
  if (condition.op === 'term') {
    const left = strike(condition.condition, struck)
    if (left === undefined || left === condition.condition) return left && condition
    return { ...condition, claim: limit(condition.claim), denial: limit(condition.denial), condition: left }
  }
  if ('conditions' in condition) {
    const { conditions, count } = condition
    const left = conditions.flatMap((member) => strike(member, struck) ?? [])
    if (left.length === conditions.length && left.every((each, at) => each === conditions[at]))
      return condition
    if (left.length < count) return undefined
    return {
      op: left.length === count ? 'allOf' : count === 1 ? 'anyOf' : 'atLeast',
      count,
      conditions: left,
    }
  }
  return 'fact' in condition && struck.has(condition.fact) ? undefined : condition
}

const limit = ({ en, zh }: Text): Text => ({
  en: `${en} (within the scope screened)`,
  zh: `${zh}（以筛查范围为限）`,
})
